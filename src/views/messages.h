// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QString>

#include <vector>

namespace floorscope {

/// What a button of the message bar asks for.
enum class MessageAction { GoBack, TryAgain, ShowDetails, LeaveOutSilent, CountSilent, PlacePlan, UsePlacement, ImportPlan, UseOfferedPlan, ChooseTimeZone };

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
    friend bool operator==(const Message &, const Message &) = default;
};

/// Everything that the message bar speaks of.
struct MessageFacts
{
    std::optional<Error> failure;                          ///< something that the person asked for did not work
    bool offline = false;                                  ///< the service cannot be reached
    std::vector<QDate> missingDays;
    int askedDays = 0;
    bool nothingDetected = false;
    std::optional<std::pair<QDate, QDate>> pendingOver;    ///< days drawn while a new question is not fetched yet
    std::optional<std::pair<int, int>> partial;            ///< days so far, days asked
    std::vector<QDate> silentDays;
    bool planNotFitted = false;
    QString placementDoubt;                                ///< why a placement that was read may be wrong
    bool timeZoneUnknown = false;                          ///< the floor's: nothing can be asked before it is told
    bool planMissing = false;                              ///< a floor is shown without a plan
    bool planOffered = false;                              ///< and the service keeps a picture of it
};

/// The facts of a session's state; `failure` is the last thing that did not work.
[[nodiscard]] MessageFacts messageFactsOf(const Drawn &drawn, const FetchState &state, const std::optional<Error> &failure);

/// What there is to say, gravest first.
[[nodiscard]] std::vector<Message> messagesFor(const MessageFacts &facts);

/// Service text, hours and reasons of what is missing, one line each: behind [Details].
[[nodiscard]] QString detailsText(const FetchState &state, const QByteArray &timeZone);

} // namespace floorscope
