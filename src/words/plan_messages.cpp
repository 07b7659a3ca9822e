// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/plan_messages.h"

#include "base/clean_line.h"
#include "words/data_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Messages)
};

Message planMessage(const std::optional<DrawnScale> &scale)
{
    Message message{MessageTone::Warning, unfittedPlanText(scale), {{MessageAction::FitPlan, Words::tr("Fit plan…")}}};
    if (scale)
        message.buttons.push_back({MessageAction::ChooseLayers, Words::tr("Unit of the drawing…")});
    if (scale && scale->source == UnitSource::Assumed)   // what is asked comes first
        std::swap(message.buttons.front(), message.buttons.back());
    return message;
}

Message placementMessage(const QString &doubt)
{
    return {MessageTone::Warning, doubt, {{MessageAction::UsePlacement, Words::tr("Use it anyway")}}};
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

Message lostPlanMessage(const QString &name)
{
    //: %1 the name of a file
    return {MessageTone::Warning,
            Words::tr("The plan %1 is not in this project and not where it came from, so the map is drawn without it.")
                .arg(name),
            {{MessageAction::FindPlan, Words::tr("Find it…")}},
            true};
}

Message lockedPlanMessage(const QString &name)
{
    //: %1 the name of a file
    return {MessageTone::Warning,
            Words::tr("The plan %1 is protected by a password, so the map is drawn without it.").arg(name),
            {{MessageAction::UnlockPlan, Words::tr("Enter the password…")}},
            true};
}

}   // namespace

/// Of where the plan lies: the gravest alone.
std::vector<Message> groundMessages(const MessageFacts &facts)
{
    if (!facts.placementDoubt.isEmpty())
        return {placementMessage(facts.placementDoubt)};
    if (facts.planNotFitted)
        return {planMessage(facts.drawnScale)};
    if (!facts.meeting.isEmpty())
        return {{MessageTone::Warning, facts.meeting.join(QLatin1Char(' ')), {}}};
    return {};
}

Message planUnderWayMessage(const PlanUnderWay &plan)
{
    //: %1 the name of a plan's file
    Message message{MessageTone::Note, Words::tr("Opening %1…").arg(cleanLine(plan.name)), {}};
    if (plan.share)
        //: %1 the name of a plan's file, %2 "40"
        message.text = Words::tr("Opening %1: %2 % done.")
                           .arg(cleanLine(plan.name), QLocale().toString(std::lround(*plan.share * 100.0)));
    if (plan.mayBeCancelled)
        message.buttons = {{MessageAction::CancelPlan, Words::tr("Cancel")}};
    message.tellsWork = true;
    return message;
}

std::optional<Message> absentPlanMessage(const MessageFacts &facts)
{
    if (!facts.lockedPlan.isEmpty())
        return lockedPlanMessage(facts.lockedPlan);
    if (!facts.lostPlan.isEmpty())
        return lostPlanMessage(facts.lostPlan);
    return facts.planMissing ? std::optional(missingPlanMessage(facts.planOffered)) : std::nullopt;
}

}   // namespace floorscope
