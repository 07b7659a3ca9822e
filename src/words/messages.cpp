// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/messages.h"

#include "service/local_time.h"
#include "words/data_text.h"
#include "words/error_text.h"
#include "words/number_text.h"
#include "words/period_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Messages)
};

QString text(int number)
{
    return QLocale().toString(number);
}

std::vector<MessageButton> failureButtons(const Error &error)
{
    if (error.kind == ErrorKind::NormalisedAnswer && !error.where.isEmpty())
        return {{MessageAction::OpenAlone, Words::tr("Open alone")}};
    if (error.kind == ErrorKind::CredentialsRefused)
        return {{MessageAction::OpenAccountPage, Words::tr("Open Butlr's account page")}};
    if (plainErrorText(error) != errorText(error))
        return {{MessageAction::ShowDetails, Words::tr("Details")}};
    return {};
}

Message failureMessage(const Error &error)
{
    return {MessageTone::Failure, plainErrorText(error), failureButtons(error)};
}

Message offlineMessage()
{
    return {MessageTone::Failure,
            Words::tr("No connection to Butlr. Everything stored on this computer can still be used."),
            {{MessageAction::TryAgain, Words::tr("Try again")}}};
}

Message missingMessage(const MessageFacts &facts)
{
    const int count = static_cast<int>(facts.missingDays.size());
    //: %1 days that are missing, %2 days asked, %3 list of days
    return {MessageTone::Warning,
            Words::tr("%1 of %2 days are missing (%3): the service did not answer. They are left out, not counted as "
                      "zero.",
                      nullptr, count)
                .arg(text(count), text(facts.askedDays), dayListText(facts.missingDays)),
            {{MessageAction::TryAgain, Words::tr("Try again")}, {MessageAction::ShowDetails, Words::tr("Details")}}};
}

/// Nobody failed, and trying again does not help.
Message aheadMessage(const MessageFacts &facts)
{
    const int count = static_cast<int>(facts.missingDays.size());
    //: %1 days that are missing, %2 days asked, %3 list of days
    return {
        MessageTone::Note,
        Words::tr("%1 of %2 days are not over yet (%3). Their hours are missing, not counted as zero.", nullptr, count)
            .arg(text(count), text(facts.askedDays), dayListText(facts.missingDays)),
        {{MessageAction::ShowDetails, Words::tr("Details")}}};
}

Message nothingMessage()
{
    return {MessageTone::Warning,
            Words::tr("No detections in this period. Either nobody came, or this floor has no presence sensors."),
            {{MessageAction::ShowSensors, Words::tr("Show sensors")}}};
}

Message pendingMessage(std::pair<QDate, QDate> days)
{
    //: %1 and %2: first and last day that the map shows
    return {MessageTone::Note,
            Words::tr("The map still shows %1 – %2. The new question is not fetched yet.")
                .arg(longDayMonthText(days.first), longDayMonthText(days.second)),
            {{MessageAction::GoBack, Words::tr("Go back")}}};
}

Message partialMessage(std::pair<int, int> days)
{
    //: %1 days that came so far, %2 days asked
    return {MessageTone::Note,
            Words::tr("Partial: %1 of %2 days so far. The picture and the numbers grow as answers arrive.")
                .arg(text(days.first), text(days.second)),
            {}};
}

Message silentMessage(const std::vector<QDate> &days)
{
    const int count = static_cast<int>(days.size());
    //: %1 number of days, %2 list of days
    return {MessageTone::Note,
            Words::tr("%1 days have no detection on the whole floor (%2). A holiday, or sensors off?", nullptr, count)
                .arg(text(count), dayListText(days)),
            {{MessageAction::LeaveOutSilent, Words::tr("Leave them out", nullptr, count)},
             {MessageAction::CountSilent, Words::tr("Count them", nullptr, count)}},
            true};
}

/// Silent days have a message of their own.
std::vector<Message> mismatchMessages(const std::vector<Mismatch> &mismatches)
{
    std::vector<Message> messages;
    for (const Mismatch mismatch : mismatches) {
        Message message{MessageTone::Warning, mismatchTexts({mismatch}).front(), {}};
        if (mismatch == Mismatch::OtherHours)
            message.buttons = {{MessageAction::UseSameHours, Words::tr("Use the same hours")}};
        if (mismatch != Mismatch::SilentBefore && mismatch != Mismatch::SilentAfter)
            messages.push_back(message);
    }
    return messages;
}

Message planMessage()
{
    return {MessageTone::Warning, guessedPlanText(), {{MessageAction::PlacePlan, Words::tr("Place plan…")}}};
}

Message placementMessage(const QString &doubt)
{
    return {MessageTone::Warning, doubt, {{MessageAction::UsePlacement, Words::tr("Use it anyway")}}};
}

Message timeZoneMessage()
{
    return {MessageTone::Warning,
            Words::tr("Butlr knows no time zone for this floor. Its days and hours count from there, so nothing was "
                      "fetched yet."),
            {{MessageAction::ChooseTimeZone, Words::tr("Choose the time zone…")}}};
}

Message missingPlanMessage(bool offered)
{
    if (offered)
        return {
            MessageTone::Note,
            Words::tr("Butlr keeps a picture of this floor. Use it as the plan, or drop your own picture or PDF here."),
            {{MessageAction::UseOfferedPlan, Words::tr("Use it")},
             {MessageAction::ImportPlan, Words::tr("Import floor plan…")}},
            true};
    return {MessageTone::Note,
            Words::tr("Add your floor plan: drop a picture or a PDF here."),
            {{MessageAction::ImportPlan, Words::tr("Import floor plan…")}},
            true};
}

bool isUnreachable(const Error &error)
{
    return error.kind == ErrorKind::LoginUnreachable || error.kind == ErrorKind::Unreachable;
}

}   // namespace

bool isOffline(const FetchState &state)
{
    const auto unreachable = [](const auto &missing) { return isUnreachable(missing.second); };
    return (state.error && isUnreachable(*state.error))
        || std::any_of(state.missing.begin(), state.missing.end(), unreachable);
}

std::vector<Message> messagesFor(const MessageFacts &facts)
{
    std::vector<Message> messages;
    if (facts.failure)
        messages.push_back(failureMessage(*facts.failure));
    if (facts.offline)
        messages.push_back(offlineMessage());
    if (facts.timeZoneUnknown)
        messages.push_back(timeZoneMessage());
    if (!facts.missingDays.empty())
        messages.push_back(facts.missingLieAhead ? aheadMessage(facts) : missingMessage(facts));
    for (const Error &note : facts.notes)
        messages.push_back({MessageTone::Warning, plainErrorText(note), {}});
    if (facts.nothingDetected)
        messages.push_back(nothingMessage());
    if (facts.pendingOver)
        messages.push_back(pendingMessage(*facts.pendingOver));
    if (facts.partial)
        messages.push_back(partialMessage(*facts.partial));
    const std::vector<Message> compared = mismatchMessages(facts.mismatches);
    messages.insert(messages.end(), compared.begin(), compared.end());
    if (!facts.silentDays.empty())
        messages.push_back(silentMessage(facts.silentDays));
    if (!facts.placementDoubt.isEmpty())
        messages.push_back(placementMessage(facts.placementDoubt));
    else if (facts.planNotFitted)
        messages.push_back(planMessage());
    else if (!facts.meeting.isEmpty())
        messages.push_back({MessageTone::Warning, facts.meeting.join(QLatin1Char(' ')), {}});
    if (facts.planMissing)
        messages.push_back(missingPlanMessage(facts.planOffered));
    return messages;
}

QString detailsText(const FetchState &state, const std::optional<Error> &failure, const QByteArray &timeZone)
{
    const TimeZone zone = zoneOrUtc(timeZone);
    const auto local = [&zone](qint64 seconds) {
        return QLocale().toString(zone.localTime(seconds), QLocale::ShortFormat);
    };
    QStringList lines;
    for (const std::optional<Error> &error : {failure, state.error})
        if (error)
            lines << errorText(*error);
    for (const auto &missing : state.missing) {
        const QString reason = errorText(missing.second);
        lines << Words::tr("%1 to %2: %3").arg(local(missing.first.start), local(missing.first.stop), reason);
    }
    return lines.join(QLatin1Char('\n'));
}

}   // namespace floorscope
