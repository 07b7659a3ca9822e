// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <string_view>

namespace floorscope {

/// What is wrong with a text that should be JSON, and at which byte (`spot`: Byte, counted from 0): Truncated (an empty
/// text too), TextAfterEnd, HtmlInsteadOfJson or NotJson; nothing for whole, valid JSON of any depth. A plain scanner,
/// one byte at a time: it explains why a text is refused; good texts are read elsewhere.
[[nodiscard]] std::optional<Error> jsonFault(std::string_view text);

/// True for a blank, tab or line end; nothing else is a space in JSON.
[[nodiscard]] bool isJsonSpace(char c);
/// True for a number as JSON spells it, spaces after it allowed.
[[nodiscard]] bool isJsonNumber(std::string_view token);

}   // namespace floorscope
