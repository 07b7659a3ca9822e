// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/messages.h"

#include "heatmap/local_time.h"
#include "words/data_text.h"
#include "words/error_text.h"
#include "words/number_text.h"
#include "words/period_text.h"
#include "words/plan_messages.h"

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
    const bool onlyAlone = error.kind == ErrorKind::NormalisedAnswer || error.kind == ErrorKind::WithheldCells;
    if (onlyAlone && !error.where.isEmpty())
        return {{MessageAction::OpenAlone, Words::tr("Open alone")}};
    if (error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::CredentialsMissing)
        return {{MessageAction::Connect, Words::tr("Connect…")},
                {MessageAction::OpenAccountPage, Words::tr("Open Butlr's account page")}};
    if (plainErrorText(error) != errorText(error))
        return {{MessageAction::ShowDetails, Words::tr("Details")}};
    return {};
}

Message failureMessage(const Error &error)
{
    return {MessageTone::Failure, plainErrorText(error), failureButtons(error)};
}

/// What is missing for want of a connection is told in the same breath.
Message offlineMessage(const MessageFacts &facts)
{
    const std::vector<QDate> &days = facts.missingDays;
    const MessageButton again{MessageAction::TryAgain, Words::tr("Try again")};
    if (days.empty())
        return {MessageTone::Failure,
                Words::tr("No connection to Butlr. Everything stored on this computer can still be used."),
                {again}};
    const int count = static_cast<int>(days.size());
    //: %1 days that are missing, %2 days asked, %3 list of days
    return {MessageTone::Failure,
            Words::tr("No connection to Butlr. %1 of %2 days are missing (%3). They are left out, not counted as zero.",
                      nullptr, count)
                .arg(text(count), text(facts.askedDays), dayListText(days)),
            {again, {MessageAction::ShowDetails, Words::tr("Details")}}};
}

/// Nothing failed: a project of that floor was opened, say.
Message notConnectedMessage()
{
    return {MessageTone::Note,
            Words::tr("The account of this floor is not connected. What is here already can be shown, and nothing new "
                      "fetched."),
            {{MessageAction::Connect, Words::tr("Connect…")}}};
}

Message refusalMessage(const QString &why)
{
    return {MessageTone::Failure, why, {}};
}

Message repeatedMessage(int files)
{
    //: %1 a number of files
    return {MessageTone::Warning,
            Words::tr("%1 files hold an answer that another file holds already. They were not added.", nullptr, files)
                .arg(text(files)),
            {{MessageAction::AddRepeated, Words::tr("Add them all the same", nullptr, files)}}};
}

Message missingMessage(const MessageFacts &facts)
{
    const int count = static_cast<int>(facts.missingDays.size());
    if (facts.isFile)
        //: %1 days that are missing, %2 days asked, %3 list of days
        return {MessageTone::Warning,
                Words::tr("In the file %1 of %2 days are missing (%3). They are left out, not counted as zero.",
                          nullptr, count)
                    .arg(text(count), text(facts.askedDays), dayListText(facts.missingDays)),
                {}};
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

Message pendingMessage(const StillShown &shown)
{
    QStringList sentences;
    if (shown.days)
        //: %1 and %2: first and last day that the map shows
        sentences << Words::tr("The map still shows %1 – %2.")
                         .arg(longDayMonthText(shown.days->first), longDayMonthText(shown.days->second));
    if (shown.week)
        //: %1 weekdays and hours: "Mon–Fri 9–18"
        sentences << Words::tr("The map still shows the hours %1.").arg(weekText(*shown.week));
    if (shown.cells)
        //: %1 "0.5 m"
        sentences << Words::tr("The map still has cells of %1.").arg(lengthText(metres(*shown.cells)));
    if (shown.otherDaysLeftOut)
        sentences << Words::tr("The map still leaves out other days.");
    sentences << Words::tr("The new question is not fetched yet.");
    return {MessageTone::Note, sentences.join(QLatin1Char(' ')), {{MessageAction::GoBack, Words::tr("Go back")}}};
}

/// Only while a fetch is under way does anything grow.
Message partialMessage(std::pair<int, int> days, bool grows)
{
    if (grows)
        //: %1 days that came so far, %2 days asked
        return {MessageTone::Note,
                Words::tr("Partial: %1 of %2 days so far. The picture and the numbers grow as answers arrive.")
                    .arg(text(days.first), text(days.second)),
                {}};
    //: %1 days that came, %2 days asked
    return {MessageTone::Note,
            Words::tr("Partial: %1 of %2 days. The other days were not fetched; they are not counted as zero.")
                .arg(text(days.first), text(days.second)),
            {{MessageAction::TryAgain, Words::tr("Fetch the rest")}}};
}

Message aloneMessage(std::pair<std::size_t, std::size_t> days)
{
    //: %1 days that are looked at alone, %2 days of the period
    return {MessageTone::Note,
            Words::tr("Only %1 of %2 days are shown, here and in what you export. Nothing is fetched anew.", nullptr,
                      pluralNumber(days.first))
                .arg(countText(days.first), countText(days.second)),
            {{MessageAction::ShowAllDays, Words::tr("Show all days")}}};
}

/// Of a file no day can be taken out.
Message silentMessage(const std::vector<QDate> &days, bool isFile)
{
    const int count = static_cast<int>(days.size());
    if (isFile)
        //: %1 number of days, %2 list of days
        return {MessageTone::Note,
                Words::tr("%1 days have no detection on the whole floor (%2). They are counted.", nullptr, count)
                    .arg(text(count), dayListText(days)),
                {}};
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

Message timeZoneMessage()
{
    return {MessageTone::Warning,
            Words::tr("Butlr knows no time zone for this floor. Its days and hours count from there, so nothing was "
                      "fetched yet."),
            {{MessageAction::ChooseTimeZone, Words::tr("Choose the time zone…")}}};
}

Message hoursMessage()
{
    return {MessageTone::Note,
            Words::tr("How many hours were observed is not known here, so the map shows totals instead of detections "
                      "per hour."),
            {{MessageAction::TellHours, Words::tr("Observed hours…")}},
            true};
}

/// The one order of messages: a failure before work under way, then warnings, notes and offers. Within one, as found.
int gravity(const Message &message)
{
    if (message.tellsWork)
        return 3;
    switch (message.tone) {
    case MessageTone::Failure: return 4;
    case MessageTone::Warning: return 2;
    case MessageTone::Note: return message.staysClosed ? 0 : 1;
    }
    return 0;
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

Message keptWorkMessage(const QDateTime &until, QDate today)
{
    const QLocale locale;
    const QString clock =
        locale.toString(until.time(), locale.timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss")));
    //: an instant: %1 a day, %2 a time of day
    const QString time = until.date() == today ? clock : Words::tr("%1, %2").arg(dayText(until.date()), clock);
    //: %1 a time of day, of another day with its date
    return {MessageTone::Warning,
            Words::tr("Floorscope closed unexpectedly. Changes up to %1 were kept.").arg(time),
            {{MessageAction::RestoreWork, Words::tr("Restore")}, {MessageAction::DiscardWork, Words::tr("Discard")}}};
}

std::vector<Message> messagesFor(const MessageFacts &facts)
{
    std::vector<Message> messages;
    if (facts.failure)
        messages.push_back(failureMessage(*facts.failure));
    if (facts.keptWork)
        messages.push_back(*facts.keptWork);
    if (!facts.refusal.isEmpty())
        messages.push_back(refusalMessage(facts.refusal));
    if (facts.offline || facts.notConnected)
        messages.push_back(facts.offline ? offlineMessage(facts) : notConnectedMessage());
    if (facts.timeZoneUnknown)
        messages.push_back(timeZoneMessage());
    if (!facts.missingDays.empty() && (facts.missingLieAhead || !facts.offline))
        messages.push_back(facts.missingLieAhead ? aheadMessage(facts) : missingMessage(facts));
    if (facts.repeatedFiles > 0)
        messages.push_back(repeatedMessage(facts.repeatedFiles));
    if (facts.nothingDetected || !facts.withheld.isEmpty())
        messages.push_back(facts.nothingDetected ? nothingMessage() : Message{MessageTone::Note, facts.withheld, {}});
    const std::vector<Message> compared = mismatchMessages(facts.mismatches);
    messages.insert(messages.end(), compared.begin(), compared.end());
    const std::vector<Message> ground = groundMessages(facts);
    messages.insert(messages.end(), ground.begin(), ground.end());
    for (const Error &note : facts.notes)
        messages.push_back({MessageTone::Warning, plainErrorText(note), {}});
    if (facts.pending)
        messages.push_back(pendingMessage(*facts.pending));
    else if (facts.partial)
        messages.push_back(partialMessage(*facts.partial, facts.answersArrive));
    if (facts.daysAlone)
        messages.push_back(aloneMessage(*facts.daysAlone));
    if (!facts.silentDays.empty())
        messages.push_back(silentMessage(facts.silentDays, facts.isFile));
    if (facts.hoursUntold)
        messages.push_back(hoursMessage());
    if (facts.planUnderWay)
        messages.push_back(planUnderWayMessage(*facts.planUnderWay));
    else if (const std::optional<Message> plan = absentPlanMessage(facts))
        messages.push_back(*plan);
    std::stable_sort(messages.begin(), messages.end(),
                     [](const Message &one, const Message &other) { return gravity(one) > gravity(other); });
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
