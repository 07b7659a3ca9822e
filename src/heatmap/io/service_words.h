// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace floorscope {

/// What a service says in a JSON text that is an error and no answer: the words of its `errors`, `error`, `message` or
/// `detail`, at most 200 characters on one line; empty where it says nothing of the kind.
[[nodiscard]] QString serviceWords(std::string_view json);

}   // namespace floorscope
