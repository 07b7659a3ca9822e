// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace floorscope {

/// What a service says in a text that is an error and no answer: the words of a JSON object's `errors`, `error`,
/// `message`, `msg`, `detail` or `reason`, a JSON text, or one line that reads as a gateway's error ("429 Too Many
/// Requests"); at most 200 characters on one line, empty where it says nothing of the kind.
[[nodiscard]] QString serviceWords(std::string_view said);

}   // namespace floorscope
