// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace floorscope {

/// One field that a GraphQL query asks for, with what it asks for inside.
struct Selection
{
    QString name;
    QHash<QString, QString> arguments;   ///< those that are plain strings
    std::vector<Selection> fields;       ///< empty: the value itself
};

/// Reads a query of plain nested fields; arguments are allowed, fragments, aliases and mutations are not.
/// The root's `fields` are the query's. The error is a sentence.
[[nodiscard]] tl::expected<Selection, QString> readSelection(const QString &query);

}   // namespace floorscope
