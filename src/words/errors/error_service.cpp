// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors/error_sentences.h"
#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

/// What a reader found in a text of the service instead of a heatmap.
QString faultyText(ErrorKind found, bool detailed)
{
    switch (found) {
    case ErrorKind::NotJson:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it is not JSON, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it is not JSON). Try again later.");
    case ErrorKind::HtmlInsteadOfJson:
        return detailed
            ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: it is a web "
                        "page, so a gateway answered instead of the service, %2). Try again later.")
            : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: it is a web "
                        "page, so a gateway answered instead of the service). Try again later.");
    case ErrorKind::Truncated:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it ends in the middle, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it ends in the middle). Try again later.");
    case ErrorKind::TextAfterEnd:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it has text after its end, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it has text after its end). Try again later.");
    case ErrorKind::NotAHeatmapFile:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap). Try again later.");
    case ErrorKind::CellsNotAList:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its \"array_cells\" is not a list, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its \"array_cells\" is not a list). Try again later.");
    default: return {};
    }
}

/// What it found in a heatmap.
QString faultyCells(ErrorKind found, bool detailed)
{
    switch (found) {
    case ErrorKind::ShortCell:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "a cell has fewer than three numbers, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "a cell has fewer than three numbers). Try again later.");
    case ErrorKind::NotANumber:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "a cell holds something that is not a finite number, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "a cell holds something that is not a finite number). Try again later.");
    case ErrorKind::NegativeValue:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "a cell holds a negative or impossible value, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "a cell holds a negative or impossible value). Try again later.");
    case ErrorKind::BadResolution:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its cells are not 0.25, 0.5 or 1.0 m large, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its cells are not 0.25, 0.5 or 1.0 m large). Try again later.");
    case ErrorKind::OtherResolution:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its cells have another size than was asked for, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its cells have another size than was asked for). Try again later.");
    default: return {};
    }
}

/// What it found in a heatmap as a whole.
QString faultyMap(ErrorKind found, bool detailed)
{
    switch (found) {
    case ErrorKind::AbsurdExtent:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it reaches farther than any floor, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it reaches farther than any floor). Try again later.");
    case ErrorKind::TooManyDetections:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its sum is too large to be counted exactly, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "its sum is too large to be counted exactly). Try again later.");
    case ErrorKind::NormalisedAnswer:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds values from 0 to 1 instead of counts, %2). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds values from 0 to 1 instead of counts). Try again later.");
    default: return {};
    }
}

/// What it found in JSON that is not built as a heatmap.
QString faultyMember(Reason reason, bool detailed)
{
    switch (reason) {
    case Reason::MemberTwice:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, %2: twice). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, twice). Try again later.");
    case Reason::MemberAbsent:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, %2: absent). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, absent). Try again later.");
    case Reason::NotAnObject:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, %2: not an object). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, not an object). Try again later.");
    case Reason::NotAList:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, %2: not a list). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, not a list). Try again later.");
    case Reason::NestedTooDeep:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, %2: nested too deep). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it holds no heatmap, nested too deep). Try again later.");
    case Reason::EmptyText:
        return detailed ? Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it ends in the middle, %2: empty). Try again later.")
                        : Words::tr("The service answered, but not with a whole heatmap, also after several tries (%1: "
                                    "it is empty). Try again later.");
    default: return {};
    }
}

QString notAHeatmapAnswer(const Error &error, bool detailed)
{
    for (const QString &sentence :
         {faultyMember(error.reason, detailed), error.cause ? faultyText(*error.cause, detailed) : QString(),
          error.cause ? faultyCells(*error.cause, detailed) : QString(),
          error.cause ? faultyMap(*error.cause, detailed) : QString()})
        if (!sentence.isEmpty())
            return sentence;
    return detailed
        ? Words::tr(
            "The service answered, but not with a whole heatmap, also after several tries (%1: %2). Try again later.")
        : Words::tr(
            "The service answered, but not with a whole heatmap, also after several tries (%1). Try again later.");
}

QString failedService(Reason reason, bool detailed)
{
    if (reason == Reason::AnswerNotJson)
        return Words::tr("The service did not answer properly, also after several tries (%1: the answer is not JSON). "
                         "Try again later.");
    if (reason == Reason::AnswerWithoutData)
        return Words::tr("The service did not answer properly, also after several tries (%1: the answer holds no "
                         "data). Try again later.");
    if (reason == Reason::AnswerWithoutToken)
        return Words::tr("The service did not answer properly, also after several tries (%1: the answer holds no "
                         "token). Try again later.");
    return detailed
        ? Words::tr("The service did not answer properly, also after several tries (%1: %2). Try again later.")
        : Words::tr("The service did not answer properly, also after several tries (%1). Try again later.");
}

QString partialAnswer(Reason reason, bool detailed)
{
    if (reason == Reason::AnswerNotJson)
        return Words::tr("The service told only a part of what was asked (%1: the answer is not JSON). What came is "
                         "used; floors, rooms or sensors may be missing.");
    if (reason == Reason::AnswerWithoutData)
        return Words::tr("The service told only a part of what was asked (%1: the answer holds no data). What came is "
                         "used; floors, rooms or sensors may be missing.");
    return detailed ? Words::tr("The service told only a part of what was asked (%1: %2). What came is used; floors, "
                                "rooms or sensors may be missing.")
                    : Words::tr("The service told only a part of what was asked (%1). What came is used; floors, rooms "
                                "or sensors may be missing.");
}

QString failedLogin(Reason reason, bool detailed)
{
    if (reason == Reason::AnswerNotJson)
        return Words::tr("Logging in at %1 failed (the answer is not JSON). Check the address and the connection.");
    if (reason == Reason::AnswerWithoutToken)
        return Words::tr("Logging in at %1 failed (the answer holds no token). Check the address and the connection.");
    if (reason == Reason::TokenNotPlain)
        return Words::tr("Logging in at %1 failed (the token holds characters that none may hold). Check the address.");
    return detailed ? Words::tr("Logging in at %1 failed (%2). Check the address and the connection.")
                    : Words::tr("Logging in at %1 failed. Check the address and the connection.");
}

QString refusal(ErrorKind kind, bool detailed)
{
    switch (kind) {
    case ErrorKind::CredentialsRefused:
        return detailed ? Words::tr("Butlr did not accept this client id and secret (%2). Check both for a missing "
                                    "character, or make a new token.")
                        : Words::tr("Butlr did not accept this client id and secret. Check both for a missing "
                                    "character, or make a new token.");
    case ErrorKind::AccessDenied:
        return detailed ? Words::tr("The service gives no access to %1, or its address is wrong (%2). Check the "
                                    "floor's id and the account's rights.")
                        : Words::tr("The service gives no access to %1, or its address is wrong. Check the floor's id "
                                    "and the account's rights.");
    case ErrorKind::FloorRefused:
        return detailed ? Words::tr("The service gives no heatmap of %1 to this account, at neither form of its "
                                    "address (%2). Check the floor's id and the account's rights.")
                        : Words::tr("The service gives no heatmap of %1 to this account, at neither form of its "
                                    "address. Check the floor's id and the account's rights.");
    case ErrorKind::RequestRefused:
        return detailed ? Words::tr("The service refused the request for %1: %2")
                        : Words::tr("The service refused the request for %1.");
    case ErrorKind::TooManyRequests:
        return detailed ? Words::tr("The service asks for fewer requests (%2). Wait a little, or use a smaller --jobs.")
                        : Words::tr("The service asks for fewer requests. Wait a little, or use a smaller --jobs.");
    case ErrorKind::SentElsewhere:
        return detailed ? Words::tr("The service's address sends the request for %1 elsewhere (%2). Check the address.")
                        : Words::tr("The service's address sends the request for %1 elsewhere. Check the address.");
    case ErrorKind::UnexpectedAnswer:
        return detailed ? Words::tr("The service did not answer the request for %1 itself (%2). Check the address.")
                        : Words::tr("The service did not answer the request for %1 itself. Check the address.");
    case ErrorKind::TimedOut:
        return detailed
            ? Words::tr(
                "The service took too long to answer (%1: %2). Try again later, or allow it more time (--timeout).")
            : Words::tr(
                "The service took too long to answer (%1). Try again later, or allow it more time (--timeout).");
    case ErrorKind::BodyTooLarge:
        return detailed ? Words::tr("The answer is larger than any floor's (%1: %2). It was not read.")
                        : Words::tr("The answer is larger than any floor's (%1). It was not read.");
    default: return {};
    }
}

/// What fails before anything is asked.
QString addressSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::BadAddress:
        return Words::tr(
            "%1 is not the address of a service. Use one that begins with https://, such as https://api.butlr.io.");
    case ErrorKind::InsecureAddress:
        return Words::tr("%1 would send the secret without encryption. Use an https:// address; plain http is for this "
                         "computer only.");
    case ErrorKind::CredentialsMissing:
        return Words::tr(
            "No credentials for Butlr were found. Set BUTLR_CLIENT_ID and BUTLR_CLIENT_SECRET, or try --demo.");
    case ErrorKind::Unreachable:
        if (error.reason == Reason::NoFreePort)
            return Words::tr("The demo building cannot be reached (no port on this computer is free). Check the "
                             "address and the connection.");
        return detailed ? Words::tr("%1 cannot be reached (%2). Check the address and the connection.")
                        : Words::tr("%1 cannot be reached. Check the address and the connection.");
    case ErrorKind::NotFound:
        return detailed ? Words::tr("The service does not know %1 (%2). Check the floor's id.")
                        : Words::tr("The service does not know %1. Check the floor's id.");
    default: return {};
    }
}

/// How many floors an account sees.
QString unknownFloor(const Error &error)
{
    const qint64 *count = error.facts.empty() ? nullptr : std::get_if<qint64>(&error.facts.front());
    return Words::tr("The service does not know %1 (this account sees %2 floors). Check the floor's id.", nullptr,
                     count ? pluralNumber(static_cast<std::uint64_t>(*count)) : 0);
}

/// 0 where the error is not about one.
qint64 statusOf(const Error &error)
{
    const qint64 *status = error.facts.empty() ? nullptr : std::get_if<qint64>(&error.facts.front());
    return error.reason == Reason::HttpStatus && status ? *status : 0;
}

}   // namespace

bool isWordInBetween(const Error &error)
{
    return statusOf(error) > 0 && statusOf(error) < 200;
}

bool isNotModified(const Error &error)
{
    return statusOf(error) == 304
        && (error.kind == ErrorKind::SentElsewhere || error.kind == ErrorKind::UnexpectedAnswer);
}

QString serviceSentence(const Error &error, bool detailed)
{
    if (error.reason == Reason::FloorsSeen)
        return unknownFloor(error);
    if (isWordInBetween(error))
        //: %1 a floor or address, %2 "status 103"
        return Words::tr("The service, or a proxy before it, sends a word in between (%2) ahead of its answer to the "
                         "request for %1, and nothing can be read behind that. Have it turned off, or use another "
                         "address.");
    if (isNotModified(error))
        //: %1 a floor or address, %2 "status 304"
        return Words::tr("The service, or a cache before it, says that nothing changed (%2) instead of answering the "
                         "request for %1. Have the cache turned off, or use another address.");
    switch (error.kind) {
    case ErrorKind::LoginUnreachable: return failedLogin(error.reason, detailed);
    case ErrorKind::ServiceFailed: return failedService(error.reason, detailed);
    case ErrorKind::PartialAnswer: return partialAnswer(error.reason, detailed);
    case ErrorKind::NotAHeatmapAnswer: return notAHeatmapAnswer(error, detailed);
    default: break;
    }
    const QString sentence = refusal(error.kind, detailed);
    return sentence.isEmpty() ? addressSentence(error, detailed) : sentence;
}

}   // namespace floorscope
