// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/placement.h"
#include "look/look.h"
#include "service/question.h"

#include <QString>

#include <optional>

namespace floorscope {

enum class ViewMode { Map, Compare };
enum class ChangeMeasure { Difference, Ratio };

/// The plan that the user imported, by name and hash, and how it lies on the floor.
struct PlacedPlan
{
    QString path;
    QByteArray sha256;
    int page = 1;
    std::optional<Placement> placement;   ///< nothing: not fitted yet
    friend bool operator==(const PlacedPlan &, const PlacedPlan &) = default;
};

/// Everything that undo, autosave, project file and command line know. It changes only through Session::apply.
struct Document
{
    ViewMode mode = ViewMode::Map;
    Question question;   ///< the map's question
    Question before;     ///< Compare: the earlier period
    Question after;      ///< Compare: the later period
    ChangeMeasure measure = ChangeMeasure::Difference;
    Look look;
    std::optional<PlacedPlan> plan;
    friend bool operator==(const Document &, const Document &) = default;
};

}   // namespace floorscope
