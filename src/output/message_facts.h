// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "words/messages.h"

namespace floorscope {

/// The facts of a session's state: `document` is what is asked, `failure` the last failure.
[[nodiscard]] MessageFacts makeMessageFacts(const Drawn &drawn, const Document &document, const FetchState &state,
                                            const std::optional<Error> &failure);

/// Why nothing is told, where all of what is drawn is withheld to protect individuals; else empty.
[[nodiscard]] QString nothingToldText(const Drawn &drawn);

}   // namespace floorscope
