// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace floorscope {

/// What the guide has a page for; in the order of its list.
enum class GuideTopic { Start, Question, Plan, Map, Look, Compare, Numbers, Exports, Work };

struct GuidePage
{
    GuideTopic topic = GuideTopic::Start;
    QString title;
    QStringList paragraphs;   ///< plain text
};

/// The guide, in the program's language: one page a topic.
[[nodiscard]] std::vector<GuidePage> guidePages();

/// What mouse and arrow keys do on the map: the gesture, and what it does.
[[nodiscard]] std::vector<std::pair<QString, QString>> mapGestures();

}   // namespace floorscope
