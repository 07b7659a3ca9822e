// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/giving_up.h"

namespace floorscope {

bool endsTheRun(const Error &error)
{
    return error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::CredentialsMissing
        || error.kind == ErrorKind::LoginUnreachable || error.kind == ErrorKind::BadAddress
        || error.kind == ErrorKind::InsecureAddress || error.kind == ErrorKind::FloorRefused;
}

}   // namespace floorscope
