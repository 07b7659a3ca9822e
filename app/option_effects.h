// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

#include <QCommandLineParser>

#include <optional>

namespace floorscope {

/// Of the first option that would change nothing in what `command` writes a sentence that names what takes its effect
/// away; nothing where all of them have one. One table says for all commands what that is; an option that is in no row
/// always has an effect. Of a project only what says where to and in which form is asked, since it says itself how it
/// looks.
[[nodiscard]] std::optional<QString> optionWithoutEffect(const Command &command, const QCommandLineParser &options);

}   // namespace floorscope
