// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/drawing.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

/// Parts of names by which offices name the layers of a floor, the most telling first.
constexpr std::array<std::pair<const char16_t *, int>, 26> kParts{{
    {u"wall", 0},  {u"wand", 0},   {u"wände", 0},   {u"waende", 0}, {u"mauer", 0},  {u"door", 1},   {u"tür", 1},
    {u"tuer", 1},  {u"window", 2}, {u"fenster", 2}, {u"glaz", 2},   {u"column", 3}, {u"stütze", 3}, {u"stuetze", 3},
    {u"stair", 4}, {u"treppe", 4}, {u"furn", 5},    {u"möbel", 5},  {u"moebel", 5}, {u"tisch", 5},  {u"desk", 5},
    {u"stuhl", 5}, {u"room", 6},   {u"raum", 6},    {u"räume", 6},  {u"area", 6},
}};

int rank(const QString &name)
{
    int best = static_cast<int>(kParts.size());
    for (const auto &[part, order] : kParts)
        if (order < best && name.contains(QStringView(part), Qt::CaseInsensitive))
            best = order;
    return best;
}

/// Levenshtein's distance, without regard to case.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i].toCaseFolded() == b[static_cast<qsizetype>(j) - 1].toCaseFolded();
            const qsizetype next = std::min({row[j] + 1, row[j - 1] + 1, corner + (same ? 0 : 1)});
            corner = std::exchange(row[j], next);
        }
    }
    return row.back();
}

}   // namespace

QStringList layersShown(const Drawing &drawing)
{
    QStringList names;
    for (const DrawingLayer &layer : drawing.layers)
        if (layer.shown)
            names << layer.name;
    return names;
}

QStringList layerNames(const Drawing &drawing)
{
    QStringList names;
    for (const DrawingLayer &layer : drawing.layers)
        names << layer.name;
    return names;
}

bool layerBefore(const QString &a, const QString &b)
{
    const int first = rank(a), second = rank(b);
    return first != second ? first < second : QString::compare(a, b, Qt::CaseInsensitive) < 0;
}

QStringList nearLayers(const QStringList &names, const QString &typed)
{
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const bool within = name.contains(typed, Qt::CaseInsensitive) || typed.contains(name, Qt::CaseInsensitive);
        const qsizetype far = within ? 0 : distance(name.left(100), typed.left(100));
        if (within || far <= std::max<qsizetype>(1, typed.size() / 3))
            near.emplace_back(far, name);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList found;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, near.size()); ++i)
        found << near[i].second;
    return found;
}

}   // namespace floorscope
