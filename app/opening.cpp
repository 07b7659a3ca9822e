// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "analysis/protection.h"
#include "heatmap/local_time.h"
#include "words/number_text.h"
#include "words/warning_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Opening)
};

QString inputName(const QStringList &paths)
{
    if (paths.size() == 1)
        return paths.front() == QLatin1String("-") ? Words::tr("standard input") : paths.front();
    //: several files: %1 the first one, %2 how many others
    return Words::tr("%1 and %2 more", nullptr, static_cast<int>(paths.size() - 1))
        .arg(paths.front(), QString::number(paths.size() - 1));
}

/// The warnings that a merge finds over all its parts together, or the others.
Warnings ofKind(Warnings warnings, bool foundByMerging)
{
    const auto other = [&](const Warning &warning) { return isFoundByMerging(warning.kind) != foundByMerging; };
    warnings.erase(std::remove_if(warnings.begin(), warnings.end(), other), warnings.end());
    return warnings;
}

/// The faults of a file's data as far as they may be told.
Warnings told(const Warnings &warnings, bool protectsIndividuals)
{
    return protectsIndividuals ? protectedWarnings(warnings) : warnings;
}

AnyHeatmap toldOf(AnyHeatmap map, bool protectsIndividuals)
{
    std::visit([&](auto &each) { each.warnings = told(each.warnings, protectsIndividuals); }, map);
    return map;
}

void warnOfMissing(const QString &name, const Heatmap &heatmap, Console &console)
{
    const auto hours = [](qint64 seconds) { return hoursText(inHours(seconds)); };
    if (const qint64 missing = missingSeconds(heatmap.observed); missing > 0)
        console.warn(
            Words::tr("%1: missing: %2 of %3 hours").arg(name, hours(missing), hours(askedSeconds(heatmap.observed))));
}

}   // namespace

Result<AnyHeatmap> openAndWarn(const QStringList &paths, bool protectsIndividuals, Console &console)
{
    if (paths.size() != 1)
        return openCountsAndWarn(paths, protectsIndividuals, console).map([](Heatmap heatmap) {
            return AnyHeatmap(std::move(heatmap));
        });
    Result<AnyHeatmap> map = openHeatmap(paths.front());
    if (map)
        warnOfData(inputName(paths), toldOf(*map, protectsIndividuals), console);
    return map;
}

void warnOfData(const QString &name, const AnyHeatmap &map, Console &console)
{
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map)) {
        warnOfFaults(name, heatmap->warnings, console, heatmap->observed.timeZone);
        warnOfMissing(name, *heatmap, console);
    } else {
        warnOfFaults(name, std::get<ShareMap>(map).warnings, console);
    }
}

Result<Heatmap> openCountsAndWarn(const QStringList &paths, bool protectsIndividuals, Console &console)
{
    Result<MergedFiles> merged = mergeAndTell(paths);
    if (!merged)
        return tl::unexpected(merged.error());
    for (const auto &[path, warnings] : merged->warnings)
        warnOfFaults(inputName({path}), told(ofKind(warnings, false), protectsIndividuals), console,
                     merged->heatmap.observed.timeZone);
    warnOfFaults(inputName(paths), told(ofKind(merged->heatmap.warnings, true), protectsIndividuals), console,
                 merged->heatmap.observed.timeZone);
    warnOfMissing(inputName(paths), merged->heatmap, console);
    return std::move(merged->heatmap);
}

void warnOfFaults(const QString &name, const Warnings &warnings, Console &console, const QByteArray &timeZone)
{
    for (const QString &warning : warningTexts(warnings, timeZone))
        console.warn(Words::tr("%1: warning: %2").arg(name, warning));
}

}   // namespace floorscope
