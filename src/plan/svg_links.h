// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>

namespace floorscope {

/// What a drawing takes from elsewhere.
struct SvgLink
{
    QString element;   ///< that holds the link; empty: a style
    QString target;    ///< as it is written; a picture that the drawing holds itself begins with "data:"
    friend bool operator==(const SvgLink &, const SvgLink &) = default;
};

/// A note for each link of which nothing is drawn, with the reason: not found, outside the folder, on the web, not to
/// be read. `isDrawn` is asked of what lies in the folder, and of what the drawing holds itself.
[[nodiscard]] std::vector<Error> linkNotes(const std::vector<SvgLink> &links, const QString &folder,
                                           const std::function<bool(const SvgLink &)> &isDrawn);

}   // namespace floorscope
