// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_layers.h"

#include "arguments.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Inputs)
};

constexpr const char *kOnly = "layers";
constexpr const char *kWithout = "without-layers";

QStringList names(const QString &list)
{
    QStringList all = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &name : all)
        name = name.trimmed();
    return all;
}

/// As the drawing writes it; case counts where names differ by nothing else.
std::optional<QString> written(const QStringList &all, const QString &typed)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const QString &name : all)
            if (name.compare(typed, sensitivity) == 0)
                return name;
    return std::nullopt;
}

Result<QStringList> known(const QStringList &all, const QStringList &typed, const char *option)
{
    constexpr qsizetype kMostTold = 12;
    QStringList found;
    for (const QString &each : typed) {
        const std::optional<QString> name = written(all, each);
        if (name) {
            found << *name;
            continue;
        }
        const QStringList near = nearLayers(all, each);
        return badArgument(QStringLiteral("--") + QLatin1String(option),
                           near.isEmpty() ? Reason::NoSuchLayer : Reason::NearLayers,
                           {each, (near.isEmpty() ? all.mid(0, kMostTold) : near).join(QStringLiteral(", "))});
    }
    return found;
}

}   // namespace

void declareLayers(QCommandLineParser &parser)
{
    declareValue(
        parser, kOnly, "NAME,…",
        Words::tr("layers of a DXF or DWG plan that are drawn (default: those that are neither frozen nor off)"));
    declareValue(parser, kWithout, "NAME,…", Words::tr("layers of a DXF or DWG plan that are left out"));
}

Result<LayersAsked> readLayers(const QCommandLineParser &options)
{
    if (isSet(options, kOnly) && isSet(options, kWithout))
        return badArgument(QStringLiteral("--without-layers"), Reason::LayersTwice);
    LayersAsked choice;
    if (isSet(options, kOnly))
        choice.only = names(optionValue(options, kOnly));
    choice.without = names(optionValue(options, kWithout));
    return choice;
}

Result<PlanImage> chooseLayers(const PlanImage &plan, const LayersAsked &choice, const PlanLevels &levels)
{
    if (choice == LayersAsked())
        return plan;
    const char *option = choice.only ? kOnly : kWithout;
    if (!plan.drawing)
        return badArgument(QStringLiteral("--") + QLatin1String(option), Reason::OnlyOfDrawings);
    const QStringList all = layerNames(*plan.drawing);
    return known(all, choice.only.value_or(choice.without), option).and_then([&](const QStringList &typed) {
        QStringList wanted = choice.only ? all : plan.layers;
        wanted.removeIf([&](const QString &name) { return typed.contains(name) != choice.only.has_value(); });
        return withLayers(plan, wanted, levels);
    });
}

}   // namespace floorscope
