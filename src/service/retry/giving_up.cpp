// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/giving_up.h"

namespace floorscope {

bool endsTheRun(const Error &error)
{
    return error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::CredentialsMissing
        || error.kind == ErrorKind::LoginUnreachable || error.kind == ErrorKind::BadAddress
        || error.kind == ErrorKind::InsecureAddress || error.kind == ErrorKind::FloorRefused
        || error.kind == ErrorKind::SentElsewhere;
}

bool failsUnasked(const Error &error, bool sameFloor)
{
    return error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::LoginUnreachable
        || error.kind == ErrorKind::SentElsewhere || (error.kind == ErrorKind::FloorRefused && sameFloor);
}

Error judged(Error error, bool othersAnswered)
{
    if (error.kind == ErrorKind::FloorRefused && othersAnswered)
        error.kind = ErrorKind::AccessDenied;
    if (error.kind == ErrorKind::SentElsewhere && othersAnswered)
        error.kind = ErrorKind::UnexpectedAnswer;
    return error;
}

}   // namespace floorscope
