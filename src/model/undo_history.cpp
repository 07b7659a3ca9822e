// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/undo_history.h"

namespace floorscope {

void UndoHistory::push(const QString &name, const Document &before, const Document &after, const QString &mergeKey)
{
    m_steps.resize(m_done);
    if (!mergeKey.isEmpty() && !m_steps.empty() && m_steps.back().mergeKey == mergeKey) {
        m_steps.back().after = after;
        if (after == m_steps.back().before)
            m_steps.pop_back();
        m_done = m_steps.size();
        return;
    }
    m_steps.push_back({name, before, after, mergeKey});
    m_done = m_steps.size();
}

void UndoHistory::clear()
{
    m_steps.clear();
    m_done = 0;
}

std::vector<Document> UndoHistory::documents() const
{
    std::vector<Document> all;
    for (const Step &step : m_steps) {
        all.push_back(step.before);
        all.push_back(step.after);
    }
    return all;
}

QString UndoHistory::undoName() const
{
    return m_done > 0 ? m_steps[m_done - 1].name : QString();
}

QString UndoHistory::redoName() const
{
    return m_done < m_steps.size() ? m_steps[m_done].name : QString();
}

std::optional<Document> UndoHistory::undo()
{
    if (m_done == 0)
        return std::nullopt;
    Step &step = m_steps[--m_done];
    step.mergeKey.clear();   // what was undone is over: the next drag is a step of its own
    return step.before;
}

std::optional<Document> UndoHistory::redo()
{
    if (m_done == m_steps.size())
        return std::nullopt;
    return m_steps[m_done++].after;
}

}   // namespace floorscope
