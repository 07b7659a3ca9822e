// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document.h"

#include <algorithm>

namespace floorscope {

const Question &question(const Document &document, Pane pane)
{
    switch (pane) {
    case Pane::Before: return document.before;
    case Pane::After:
    case Pane::Change: return document.after;
    case Pane::Single: break;
    }
    return document.question;
}

Document withQuestion(Document document, Pane pane, const Question &question)
{
    (pane == Pane::Single ? document.question : pane == Pane::Before ? document.before : document.after) = question;
    return document;
}

QStringList files(const Document &document, Pane pane)
{
    const auto *opened = std::get_if<OpenedFiles>(&document.source);
    if (!opened)
        return {};
    return pane == Pane::Single ? opened->single : pane == Pane::Before ? opened->before : opened->after;
}

bool isSameFile(const PlacedPlan &a, const PlacedPlan &b)
{
    return a.path == b.path && a.sha256 == b.sha256 && a.page == b.page;
}

bool asksTheSame(const Document &a, const Document &b)
{
    const std::vector<Pane> panes = askedPanes(a.mode);
    return a.source == b.source && a.mode == b.mode
        && std::all_of(panes.begin(), panes.end(), [&](Pane pane) { return question(a, pane) == question(b, pane); });
}

}   // namespace floorscope
