// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/presence_beside.h"

#include "model/places/side_fetch.h"
#include "model/session.h"

namespace floorscope {

std::optional<PresenceBeside> presenceBeside(const Session &session)
{
    const std::optional<Figures> &figures = session.beside(Beside::Presence).figures();
    const std::optional<Floor> &floor = session.drawn().answers.floor;
    return figures && floor ? std::optional(PresenceBeside{*floor, *figures}) : std::nullopt;
}

}   // namespace floorscope
