// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/drawing_unit.h"
#include "heatmap/asked.h"
#include "service/fetch_state.h"
#include "service/shown_hours.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace floorscope {

/// What a button of the message bar asks for.
enum class MessageAction {
    GoBack,
    TryAgain,
    ShowDetails,
    LeaveOutSilent,
    UseSameHours,
    CountSilent,
    FitPlan,
    UsePlacement,
    ImportPlan,
    UseOfferedPlan,
    CancelPlan,
    ChooseTimeZone,
    OpenAlone,
    AddRepeated,
    Connect,
    OpenAccountPage,
    ShowSensors,
    TellHours,
    ChooseLayers,
    RestoreWork,
    DiscardWork,
    FindPlan,
    UnlockPlan,
    ShowAllDays
};

enum class MessageTone { Note, Warning, Failure };

struct MessageButton
{
    MessageAction action = MessageAction::GoBack;
    QString label;
    friend bool operator==(const MessageButton &, const MessageButton &) = default;
};

/// One sentence or two above the map, and at most two buttons.
struct Message
{
    MessageTone tone = MessageTone::Note;
    QString text;
    std::vector<MessageButton> buttons;
    bool staysClosed = false;   ///< an offer: closed once, it is not made again
    bool tellsWork = false;     ///< of work that is under way, because the person asked for it
    friend bool operator==(const Message &, const Message &) = default;
};

/// In what the map differs from the new question that is not fetched yet; the dates alone where nothing else is known.
struct StillShown
{
    std::optional<std::pair<QDate, QDate>> days;
    std::optional<CellSize> cells;
    std::optional<WeekPattern> week;
    bool otherDaysLeftOut = false;
    friend bool operator==(const StillShown &, const StillShown &) = default;
};

/// A plan that is being opened, or drawn anew.
struct PlanUnderWay
{
    QString name;                  ///< of its file
    std::optional<double> share;   ///< 0 to 1; nothing where nobody knows how long it takes
    bool mayBeCancelled = false;
    friend bool operator==(const PlanUnderWay &, const PlanUnderWay &) = default;
};

/// Everything that the message bar speaks of.
struct MessageFacts
{
    std::optional<Error> failure;      ///< something that the person asked for did not work
    std::optional<Message> keptWork;   ///< the offer of work that an earlier window could not save
    QString refusal;                   ///< why what the person wanted is not done
    int repeatedFiles = 0;             ///< opened, and not added: they hold an answer that is there already
    bool isFile = false;               ///< opened files are drawn: nothing can be asked
    bool offline = false;              ///< the service cannot be reached
    bool notConnected = false;         ///< the account of the floor is none of those that are asked now
    std::vector<QDate> missingDays;
    bool missingLieAhead = false;   ///< all that is missing is not over yet
    std::vector<Error> notes;       ///< what a fetch went on without, and what the plan is drawn without
    int askedDays = 0;
    bool nothingDetected = false;
    QString withheld;           ///< why the map tells nothing, to protect individuals
    bool hoursUntold = false;   ///< opened files do not tell their observed hours, and nobody did: totals are shown
    std::optional<StillShown> pending;                              ///< a new question is not fetched yet
    std::optional<std::pair<int, int>> partial;                     ///< days so far, days asked
    std::optional<std::pair<std::size_t, std::size_t>> daysAlone;   ///< days that are looked at alone, and of how many
    bool answersArrive = false;                                     ///< a fetch is under way
    std::vector<QDate> silentDays;
    std::vector<Mismatch> mismatches;   ///< of the compared periods
    bool planNotFitted = false;
    std::optional<DrawnScale> drawnScale;   ///< of a CAD plan that is not fitted
    QStringList meeting;                    ///< `meetingTexts`: what of plan, cells and zones does not meet
    QString placementDoubt;                 ///< why a placement that was read may be wrong
    bool timeZoneUnknown = false;           ///< the floor's: nothing can be asked before it is told
    std::optional<PlanUnderWay> planUnderWay;
    bool planMissing = false;   ///< a floor is shown without a plan
    bool planOffered = false;   ///< and the service keeps a picture of it
    QString lostPlan;           ///< the name of a plan whose file is nowhere
    QString lockedPlan;         ///< the name of a plan that asks for a password
};

/// The service could not be reached, for everything or for some of the hours.
[[nodiscard]] bool isOffline(const FetchState &state);

/// Work that an earlier window could not save is offered; `until`: its last change, in local time.
[[nodiscard]] Message keptWorkMessage(const QDateTime &until, QDate today);
/// What there is to say, gravest first: by the tone, and offers after everything else.
[[nodiscard]] std::vector<Message> messagesFor(const MessageFacts &facts);

/// Where and why something failed, the service's own text, and the hours and reasons of what is missing, one line each:
/// behind [Details].
[[nodiscard]] QString detailsText(const FetchState &state, const std::optional<Error> &failure,
                                  const QByteArray &timeZone);

}   // namespace floorscope
