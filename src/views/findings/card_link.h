// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"

#include <QString>

#include <optional>

namespace floorscope {

class Session;

/// What the window does where the link of a card is pressed.
enum class CardDeed {
    ChoosePeriods,
    ShowChange,
    ShowZones,
    ShowRhythm,
    DrawCoverage,
    StopProtecting,
    TellWaits,
    ShowFigures
};

struct CardLink
{
    QString text;
    CardDeed deed = CardDeed::ChoosePeriods;
};

/// The link of a finding that leads beyond its panel; nothing where there is nothing to do now, and of what the panel
/// shows itself.
[[nodiscard]] std::optional<CardLink> cardLink(const Finding &finding, const Session &session);

}   // namespace floorscope
