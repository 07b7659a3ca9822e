// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exit_code.h"

namespace floorscope {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadArgument:
    case ErrorKind::BadQuestion:
    case ErrorKind::UnknownTimeZone:
    case ErrorKind::NotOverYet:
    case ErrorKind::UnknownHours:
    case ErrorKind::NothingToMerge:
    case ErrorKind::BadAddress:
    case ErrorKind::InsecureAddress:
    case ErrorKind::CredentialsMissing: return ExitCode::Usage;
    case ErrorKind::CredentialsRefused:
    case ErrorKind::LoginUnreachable:
    case ErrorKind::AccessDenied:
    case ErrorKind::NotFound:
    case ErrorKind::FloorRefused:
    case ErrorKind::RequestRefused:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServiceFailed:
    case ErrorKind::SentElsewhere:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::PartialAnswer:
    case ErrorKind::TimedOut:
    case ErrorKind::Unreachable:
    case ErrorKind::BodyTooLarge:
    case ErrorKind::NotAHeatmapAnswer: return ExitCode::Service;
    case ErrorKind::FileUnwritable:
    case ErrorKind::PortTaken:
    case ErrorKind::Shape:
    case ErrorKind::Value:
    case ErrorKind::StoreDamaged:
    case ErrorKind::StoredAnswerUnusable:
    case ErrorKind::StoreUnusable: return ExitCode::Failed;
    default: return ExitCode::BadInput;
    }
}

}   // namespace floorscope
