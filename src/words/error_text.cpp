// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include "words/data_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

/// Words for `errorText`; %1 is the place (a file, a cell, a byte), %2 the detail.
const char *sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2. Check the path and its permissions.");
    case ErrorKind::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2. Nothing was changed; choose another place.");
    case ErrorKind::NotAHeatmapFile:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is neither an answer of the service nor a heatmap file (%2). Open a file that "
                                 "holds a \"heatmap_v2\" member.");
    case ErrorKind::NotADocument:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is not part of a Floorscope document as this program knows it. Save the document again.");
    case ErrorKind::NewerDocument:
        return QT_TRANSLATE_NOOP("Error", "%1 was saved by a later version of Floorscope. Open it with that version.");
    case ErrorKind::NotJson: return QT_TRANSLATE_NOOP("Error", "%1 is not JSON (%2). Save the service's answer again.");
    case ErrorKind::HtmlInsteadOfJson:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 is a web page, not JSON (%2): a gateway answered instead of the service. Save the answer again.");
    case ErrorKind::Truncated:
        return QT_TRANSLATE_NOOP("Error", "%1 ends in the middle (%2): it was cut off. Save or fetch it again.");
    case ErrorKind::TextAfterEnd:
        return QT_TRANSLATE_NOOP("Error", "%1 has text after its end (%2). Keep one answer in a file.");
    case ErrorKind::CellsNotAList:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1: \"array_cells\" is not a list (%2). This is not an answer of the service.");
    case ErrorKind::ShortCell:
        return QT_TRANSLATE_NOOP("Error", "%1 has fewer than three numbers (%2). A cell is [x, y, count].");
    case ErrorKind::NotANumber:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds something that is not a finite number (%2). A cell is [x, y, count].");
    case ErrorKind::NegativeValue:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds a negative or impossible value (%2). Detections are counted from 0.");
    case ErrorKind::BadResolution:
        return QT_TRANSLATE_NOOP("Error", "%1: the cell size is %2, not 0.25, 0.5 or 1.0 m. Fetch it at one of these.");
    case ErrorKind::OtherResolution:
        return QT_TRANSLATE_NOOP("Error", "%1 has cells of another size than was asked for (%2). Fetch it again.");
    case ErrorKind::AbsurdExtent:
        return QT_TRANSLATE_NOOP("Error", "%1 lies farther away than any floor reaches (%2). Check the coordinates.");
    case ErrorKind::TooManyDetections:
        return QT_TRANSLATE_NOOP("Error", "%1: the sum of the detections is larger than can be counted exactly (%2).");
    case ErrorKind::NormalisedAnswer:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds normalized values instead of counts, so it cannot be added, counted or "
                                 "compared. Open it alone, or fetch it again with \"normalize\": false.");
    case ErrorKind::NotAShare:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds a value that is neither a count nor a share from 0 to 1 (%2), so the file "
                                 "cannot be drawn. Fetch it again with \"normalize\": false.");
    case ErrorKind::NothingToMerge:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to add up. Name at least one file.");
    case ErrorKind::MixedResolutions:
        return QT_TRANSLATE_NOOP("Error",
                                 "The cell sizes differ (%2), so the maps do not add. Use files of one cell size.");
    case ErrorKind::IncompatiblePhase:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1: over half of the cells do not lie on the lattice of the others (%2), so the maps "
                                 "do not add. Check that all files show the same floor.");
    case ErrorKind::DifferentFloors:
        return QT_TRANSLATE_NOOP("Error", "The files show different floors (%2). Use files of one floor.");
    case ErrorKind::OverlappingHours:
        return QT_TRANSLATE_NOOP(
            "Error", "%1: the same hours are in both, first %2, and would count twice. Leave one of the files out.");
    case ErrorKind::UnknownHours:
        return QT_TRANSLATE_NOOP("Error", "%1: the observed hours are unknown, so nothing can be said per hour.");
    case ErrorKind::Shape:
        return QT_TRANSLATE_NOOP(
            "Error", "The parts of a map do not fit each other (%1 %2). This is a fault of the program; report it.");
    case ErrorKind::Value: return QT_TRANSLATE_NOOP("Error", "%1: this value cannot be used (%2).");
    case ErrorKind::PortTaken:
        return QT_TRANSLATE_NOOP("Error",
                                 "Port %1 cannot be used: another program has it, or it is not allowed to you. Choose "
                                 "another one with --port.");
    case ErrorKind::BadArgument: return QT_TRANSLATE_NOOP("Error", "%1: %2.");
    case ErrorKind::BadQuestion: return QT_TRANSLATE_NOOP("Error", "%1 cannot be asked: %2.");
    case ErrorKind::UnknownTimeZone:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The time zone \"%1\" is not known. Use an IANA name such as Europe/Berlin: --timezone Europe/Berlin");
    case ErrorKind::NotOverYet:
        return QT_TRANSLATE_NOOP("Error",
                                 "These hours are not over yet, so nothing was asked. Fetch them when they are over.");
    case ErrorKind::PlanUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The plan %1 cannot be opened: %2. PNG, JPEG, SVG and PDF are understood.");
    case ErrorKind::PlanTooLarge:
        return QT_TRANSLATE_NOOP("Error", "The plan %1 is too large to open (%2). Save it with fewer pixels.");
    case ErrorKind::PageMissing:
        return QT_TRANSLATE_NOOP("Error", "The plan %1 has no such page (%2). Choose a page that it has.");
    case ErrorKind::BadPlacement:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 does not place a plan: %2. Use two or more different places that are not all on one line.");
    case ErrorKind::BadZones:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 does not hold zones: %2. Use GeoJSON polygons in the floor's metres, each with a "
                                 "name in its properties.");
    case ErrorKind::NotAPlacement:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 does not place a plan: %2. A list of points is JSON, [{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world "
            "file has six lines with a number each.");
    case ErrorKind::BadAddress:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 is not the address of a service. Use one that begins with https://, such as https://api.butlr.io.");
    case ErrorKind::InsecureAddress:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 would send the secret without encryption. Use an https:// address; plain http is "
                                 "for this computer only.");
    case ErrorKind::CredentialsMissing:
        return QT_TRANSLATE_NOOP(
            "Error",
            "No credentials for Butlr were found. Set BUTLR_CLIENT_ID and BUTLR_CLIENT_SECRET, or try --demo.");
    case ErrorKind::CredentialsRefused:
        return QT_TRANSLATE_NOOP("Error",
                                 "Butlr did not accept this client id and secret (%2). Check both for a missing "
                                 "character, or make a new token.");
    case ErrorKind::LoginUnreachable:
        return QT_TRANSLATE_NOOP("Error", "Logging in at %1 failed (%2). Check the address and the connection.");
    case ErrorKind::AccessDenied:
        return QT_TRANSLATE_NOOP("Error",
                                 "The service gives no access to %1, or its address is wrong (%2). Check the floor's "
                                 "id and the account's rights.");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("Error", "The service does not know %1 (%2). Check the floor's id.");
    case ErrorKind::FloorRefused:
        return QT_TRANSLATE_NOOP("Error",
                                 "The service gives no heatmap of %1 to this account, at neither form of its address "
                                 "(%2). Check the floor's id and the account's rights.");
    case ErrorKind::RequestRefused: return QT_TRANSLATE_NOOP("Error", "The service refused the request for %1: %2");
    case ErrorKind::TooManyRequests:
        return QT_TRANSLATE_NOOP("Error",
                                 "The service asks for fewer requests (%2). Wait a little, or use a smaller --jobs.");
    case ErrorKind::ServiceFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "The service did not answer properly, also after several tries (%1: %2). Try again later.");
    case ErrorKind::UnexpectedAnswer:
        return QT_TRANSLATE_NOOP("Error",
                                 "The service did not answer the request for %1 itself (%2). Check the address.");
    case ErrorKind::PartialAnswer:
        return QT_TRANSLATE_NOOP("Error",
                                 "The service told only a part of what was asked (%1: %2). What came is used; floors, "
                                 "rooms or sensors may be missing.");
    case ErrorKind::TimedOut:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The service took too long to answer (%1: %2). Try again later, or allow it more time (--timeout).");
    case ErrorKind::Unreachable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be reached (%2). Check the address and the connection.");
    case ErrorKind::BodyTooLarge:
        return QT_TRANSLATE_NOOP("Error", "The answer is larger than any floor's (%1: %2). It was not read.");
    case ErrorKind::NotAHeatmapAnswer:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The service answered, but not with a whole heatmap, also after several tries (%1: %2). Try again later.");
    case ErrorKind::StoreDamaged:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The store %1 cannot be used: %2. The program goes on without it. Empty it in the window (Stored on this "
            "computer), which moves the file aside and begins a new one, or delete the file.");
    case ErrorKind::StoredAnswerUnusable:
        return QT_TRANSLATE_NOOP("Error", "A stored answer cannot be used: %2. It is fetched again.");
    case ErrorKind::StoreUnusable:
        return QT_TRANSLATE_NOOP("Error", "The store %1 cannot be used: %2. The program goes on without it.");
    }
    return "";
}

/// A sentence that has no detail to tell loses the brackets round it.
QString withoutDetail(QString sentence)
{
    sentence.replace(QStringLiteral(": %2)"), QStringLiteral(")"));
    sentence.replace(QStringLiteral(" (%2)"), QString());
    for (const char *end : {": %2.", ": %2"})
        sentence.replace(QLatin1String(end), QStringLiteral("."));
    return sentence.remove(QStringLiteral(" %2"));
}

/// What a reader found in an answer of the service, as a part of a sentence; nothing where the kind says no more than
/// the sentence itself.
const char *findingOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotJson: return QT_TRANSLATE_NOOP("Error", "it is not JSON");
    case ErrorKind::HtmlInsteadOfJson:
        return QT_TRANSLATE_NOOP("Error", "it is a web page, so a gateway answered instead of the service");
    case ErrorKind::Truncated: return QT_TRANSLATE_NOOP("Error", "it ends in the middle");
    case ErrorKind::TextAfterEnd: return QT_TRANSLATE_NOOP("Error", "it has text after its end");
    case ErrorKind::NotAHeatmapFile: return QT_TRANSLATE_NOOP("Error", "it holds no heatmap");
    case ErrorKind::CellsNotAList: return QT_TRANSLATE_NOOP("Error", "its \"array_cells\" is not a list");
    case ErrorKind::ShortCell: return QT_TRANSLATE_NOOP("Error", "a cell has fewer than three numbers");
    case ErrorKind::NotANumber: return QT_TRANSLATE_NOOP("Error", "a cell holds something that is not a finite number");
    case ErrorKind::NegativeValue: return QT_TRANSLATE_NOOP("Error", "a cell holds a negative or impossible value");
    case ErrorKind::BadResolution: return QT_TRANSLATE_NOOP("Error", "its cells are not 0.25, 0.5 or 1.0 m large");
    case ErrorKind::OtherResolution:
        return QT_TRANSLATE_NOOP("Error", "its cells have another size than was asked for");
    case ErrorKind::AbsurdExtent: return QT_TRANSLATE_NOOP("Error", "it reaches farther than any floor");
    case ErrorKind::TooManyDetections: return QT_TRANSLATE_NOOP("Error", "its sum is too large to be counted exactly");
    case ErrorKind::NormalisedAnswer:
        return QT_TRANSLATE_NOOP("Error", "it holds values from 0 to 1 instead of counts");
    default: return "";
    }
}

/// The error's own detail, with what the reader found before it.
QString detailOf(const Error &error)
{
    const QString finding = error.cause ? QCoreApplication::translate("Error", findingOf(*error.cause)) : QString();
    if (finding.isEmpty() || error.detail.isEmpty())
        return finding + error.detail;
    return finding + QStringLiteral(", ") + error.detail;
}

QString worded(QString sentence, const Error &error)
{
    const QString detail = detailOf(error).simplified();   // a service's text may have many lines
    if (detail.isEmpty())
        sentence = withoutDetail(sentence);
    if (error.kind == ErrorKind::UnknownHours)
        sentence += QLatin1Char(' ') + howToTellHours();
    const QString where = error.where.isEmpty() ? QCoreApplication::translate("Error", "This") : error.where;
    const bool tellsWhere = sentence.contains(QStringLiteral("%1"));
    const bool tellsDetail = sentence.contains(QStringLiteral("%2"));
    if (tellsWhere && tellsDetail)
        return sentence.arg(where, detail);
    return tellsWhere ? sentence.arg(where) : tellsDetail ? sentence.arg(detail) : sentence;
}

/// Words for `plainErrorText`, where the window's differ from the command line's.
const char *plainSentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NormalisedAnswer:
        return QT_TRANSLATE_NOOP("Error",
                                 "This file holds values from 0 to 1 instead of counts, so it cannot be added to "
                                 "others. Open it alone, or fetch it again.");
    case ErrorKind::TooManyRequests:
        return QT_TRANSLATE_NOOP("Error", "The service asks for fewer requests. Wait a little, then try again.");
    case ErrorKind::TimedOut:
        return QT_TRANSLATE_NOOP("Error", "The service took too long to answer. Try again later.");
    default: return sentenceOf(kind);
    }
}

/// What the window calls the place of an error of the service; nothing for other errors.
std::optional<QString> plainPlaceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::CredentialsRefused:
    case ErrorKind::LoginUnreachable:
    case ErrorKind::Unreachable: return QStringLiteral("Butlr");
    case ErrorKind::AccessDenied:
    case ErrorKind::NotFound:
    case ErrorKind::FloorRefused:
    case ErrorKind::RequestRefused:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServiceFailed:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::PartialAnswer:
    case ErrorKind::TimedOut:
    case ErrorKind::BodyTooLarge:
    case ErrorKind::NotAHeatmapAnswer: return QCoreApplication::translate("Error", "this floor");
    default: return std::nullopt;
    }
}

}   // namespace

QString errorText(const Error &error)
{
    return worded(QCoreApplication::translate("Error", sentenceOf(error.kind)), error);
}

QString plainErrorText(const Error &error)
{
    QString sentence = QCoreApplication::translate("Error", plainSentenceOf(error.kind));
    const std::optional<QString> place = plainPlaceOf(error.kind);
    return place ? worded(sentence.remove(QStringLiteral(" (%1: %2)")), {error.kind, *place, {}, {}})
                 : worded(sentence, error);
}

}   // namespace floorscope
