// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include "words/errors/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

/// What the window says of the service: neither ids nor addresses nor status codes. Empty where it says the same as the
/// command line.
QString refusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NormalisedAnswer:
        return Words::tr("This file holds values from 0 to 1 instead of counts, so it cannot be added to others. Open "
                         "it alone, or fetch it again.");
    case ErrorKind::CredentialsRefused:
        return Words::tr(
            "Butlr did not accept this client id and secret. Check both for a missing character, or make a new token.");
    case ErrorKind::LoginUnreachable:
        return Words::tr("Logging in at Butlr failed. Check the address and the connection.");
    case ErrorKind::Unreachable: return Words::tr("Butlr cannot be reached. Check the address and the connection.");
    case ErrorKind::AccessDenied:
        return Words::tr("The service gives no access to this floor, or its address is wrong. Check the floor's id and "
                         "the account's rights.");
    case ErrorKind::NotFound: return Words::tr("The service does not know this floor. Check the floor's id.");
    case ErrorKind::FloorRefused:
        return Words::tr("The service gives no heatmap of this floor to this account, at neither form of its address. "
                         "Check the floor's id and the account's rights.");
    case ErrorKind::RequestRefused: return Words::tr("The service refused the request for this floor.");
    default: return {};
    }
}

QString badAnswer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TooManyRequests:
        return Words::tr("The service asks for fewer requests. Wait a little, then try again.");
    case ErrorKind::ServiceFailed:
        return Words::tr("The service did not answer properly, also after several tries. Try again later.");
    case ErrorKind::SentElsewhere:
        return Words::tr("The service's address sends every request elsewhere. Check the address.");
    case ErrorKind::UnexpectedAnswer:
        return Words::tr("The service did not answer the request for this floor itself. Check the address.");
    case ErrorKind::PartialAnswer:
        return Words::tr("The service told only a part of what was asked. What came is used; floors, rooms or sensors "
                         "may be missing.");
    case ErrorKind::TimedOut: return Words::tr("The service took too long to answer. Try again later.");
    case ErrorKind::BodyTooLarge: return Words::tr("The answer is larger than any floor's. It was not read.");
    case ErrorKind::NotAHeatmapAnswer:
        return Words::tr(
            "The service answered, but not with a whole heatmap, also after several tries. Try again later.");
    default: return {};
    }
}

}   // namespace

QString plainErrorText(const Error &error)
{
    if (isWordInBetween(error))
        return Words::tr("The service, or a proxy before it, sends a word in between ahead of its answers, and nothing "
                         "can be read behind that. Have it turned off, or use another address.");
    if (isNotModified(error))
        return Words::tr("The service, or a cache before it, says that nothing changed instead of answering. Have the "
                         "cache turned off, or use another address.");
    for (const QString &sentence : {refusal(error.kind), badAnswer(error.kind)})
        if (!sentence.isEmpty())
            return sentence;
    return errorText(error);
}

}   // namespace floorscope
