// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/places_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PlacesText)
};

}   // namespace

QString areaText(double squareMetres, const QLocale &locale)
{
    return Words::tr("%1 m²").arg(valueText(squareMetres, locale));
}

QString placeText(const QString &name, FloorPoint place, const QLocale &locale)
{
    if (!name.isEmpty())
        return name;
    //: a place on the floor, in meters
    return Words::tr("x %1, y %2 m").arg(locale.toString(place.x, 'f', 1), locale.toString(place.y, 'f', 1));
}

QString busyText(bool busy)
{
    return busy ? Words::tr("busy") : Words::tr("quiet");
}

QString giText(const GiOptions &options, const QLocale &locale)
{
    const QString chance = percentText(options.falseRate);
    switch (options.variant) {
    case GiVariant::Rates:
        return Words::tr("Gi* of the rates within %1, normal distribution; %2 of the area may be chance")
            .arg(lengthText(options.radius, locale), chance);
    case GiVariant::Permuted:
        return Words::tr("Gi* of the rates within %1, %2 draws; %3 of the area may be chance")
            .arg(lengthText(options.radius, locale), countText(static_cast<std::uint64_t>(options.draws), locale),
                 chance);
    case GiVariant::Plain: break;
    }
    return Words::tr("Gi* of each cell and its 8 neighbors, every cell of the rectangle, normal distribution; %1 of "
                     "the area may be chance")
        .arg(chance);
}

}   // namespace floorscope
