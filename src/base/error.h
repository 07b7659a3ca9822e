// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QString>

#include <optional>

namespace floorscope {

Q_NAMESPACE

/// What went wrong, finely enough to decide by (retry, log in, halve) and to word a sentence from.
/// Each kind has exactly one sentence: `errorText` in src/words.
enum class ErrorKind {
    // files and system
    FileUnreadable,    ///< `where`: path, `detail`: the system's words
    FileUnwritable,    ///< `where`: path, `detail`: the system's words
    NotAHeatmapFile,   ///< JSON, but neither an answer nor a heatmap file

    NotADocument,    ///< no document of this program; `where`: the member that is wrong
    NewerDocument,   ///< a document of a later version

    // an answer or a heatmap file that cannot be believed
    NotJson,             ///< text that is not JSON, or is faulty JSON
    HtmlInsteadOfJson,   ///< a gateway's page
    Truncated,           ///< the text ends in the middle
    TextAfterEnd,
    CellsNotAList,   ///< `array_cells` is not a list
    ShortCell,       ///< a cell of fewer than three numbers
    NotANumber,      ///< a member of a cell is not a number, or is not finite
    NegativeValue,
    BadResolution,       ///< not 0.25, 0.5 or 1.0
    OtherResolution,     ///< not the resolution that was asked for
    AbsurdExtent,        ///< coordinates or a grid larger than any floor
    TooManyDetections,   ///< a sum that 64 bits do not hold
    NormalisedAnswer,    ///< values from 0 to 1 where counts are needed
    NotAShare,           ///< values that are neither counts nor from 0 to 1; `detail`: the first one

    // merging and comparing
    NothingToMerge,
    MixedResolutions,
    IncompatiblePhase,
    DifferentFloors,
    OverlappingHours,   ///< `detail`: the first common hour
    UnknownHours,       ///< observed hours are needed and unknown

    // values made by the program itself
    Shape,
    Value,

    // questions and commands
    PortTaken,     ///< `where`: the port
    BadArgument,   ///< `where`: the option, `detail`: what it should be
    BadQuestion,   ///< the question has no hours at all, or its stop is not after its start
    UnknownTimeZone,
    NotOverYet,   ///< hours that lie ahead: there is nothing to ask for

    // plans
    PlanUnreadable,
    PlanTooLarge,
    PageMissing,     ///< a PDF has no such page
    BadPlacement,    ///< points that do not place a plan (too few, on one line, the same twice)
    BadZones,        ///< no GeoJSON polygons
    NotAPlacement,   ///< neither a list of points nor a world file

    // the service
    BadAddress,        ///< no web address at all
    InsecureAddress,   ///< plain http to another machine
    CredentialsMissing,
    CredentialsRefused,
    LoginUnreachable,
    AccessDenied,       ///< 403
    NotFound,           ///< 404
    FloorRefused,       ///< 403 or 404 at both forms of the address: no hour of this floor will come
    RequestRefused,     ///< 400, 422 and other 4xx; `detail`: the server's text, shortened
    TooManyRequests,    ///< 429 after all retries
    ServiceFailed,      ///< 5xx, drops, half answers after all retries
    UnexpectedAnswer,   ///< a redirect, or a status that no rule knows
    PartialAnswer,      ///< the service told a part and what went wrong with the rest: a note, not a failure
    TimedOut,           ///< 504 or a timeout, twice: the request may be halved
    Unreachable,
    BodyTooLarge,
    NotAHeatmapAnswer,   ///< 200, but no whole heatmap, after all retries; `cause`: what the reader found

    // the store
    StoreDamaged,           ///< the file is no database any more, or a broken one: emptying the store moves it aside
    StoredAnswerUnusable,   ///< one answer is damaged or no longer there; it is asked again
    StoreUnusable,          ///< `detail`: locked, full, read-only …
};
Q_ENUM_NS(ErrorKind)

/// A failure as a value.
struct Error
{
    ErrorKind kind = ErrorKind::Value;
    QString where;                         ///< which file, cell, byte, member: shown to the person
    QString detail;                        ///< for the log and for Details; never a secret
    std::optional<ErrorKind> cause = {};   ///< the finer reason, where `kind` alone does not tell it

    friend bool operator==(const Error &, const Error &) = default;
};

/// The same error, told of `where` too ("answer.json, cell 17").
[[nodiscard]] Error at(Error error, const QString &where);

}   // namespace floorscope
