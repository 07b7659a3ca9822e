// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <vector>

namespace floorscope {

/// The documents before and after each named step.
class UndoHistory
{
public:
    /// A step of the same `mergeKey` as the newest one (a slider that is being dragged) becomes part of it, and one
    /// that comes back to where it began is none; an empty key never merges.
    void push(const QString &name, const Document &before, const Document &after, const QString &mergeKey);
    void clear();
    /// Every document that undo and redo can bring back.
    [[nodiscard]] std::vector<Document> documents() const;
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// The document to go back or forward to; nothing at the end.
    [[nodiscard]] std::optional<Document> undo();
    [[nodiscard]] std::optional<Document> redo();

private:
    struct Step
    {
        QString name;
        Document before;
        Document after;
        QString mergeKey;
    };
    std::vector<Step> m_steps;
    std::size_t m_done = 0;   ///< steps before this one are done, the others can be redone
};

}   // namespace floorscope
