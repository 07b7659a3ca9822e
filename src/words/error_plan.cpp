// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

/// A plan that cannot be opened.
QString unreadablePlan(Reason reason)
{
    switch (reason) {
    case Reason::NotASvg:
        return Words::tr(
            "The plan %1 cannot be opened: it is not a whole SVG drawing. PNG, JPEG, SVG and PDF are understood.");
    case Reason::EmptyDrawing:
        return Words::tr("The plan %1 cannot be opened: the drawing is empty. PNG, JPEG, SVG and PDF are understood.");
    case Reason::NotAPdf:
        return Words::tr("The plan %1 cannot be opened: it is not a whole PDF. PNG, JPEG, SVG and PDF are understood.");
    case Reason::PasswordProtected:
        return Words::tr(
            "The plan %1 cannot be opened: it is protected by a password. PNG, JPEG, SVG and PDF are understood.");
    case Reason::PageCannotBeDrawn:
        return Words::tr(
            "The plan %1 cannot be opened: the page cannot be drawn. PNG, JPEG, SVG and PDF are understood.");
    case Reason::BuiltWithoutPdf:
        return Words::tr(
            "The plan %1 cannot be opened: this build cannot read PDF. PNG, JPEG, SVG and PDF are understood.");
    case Reason::PictureCutOff:
        return Words::tr("The plan %1 cannot be opened: it is cut off. PNG, JPEG, SVG and PDF are understood.");
    case Reason::PictureDamaged:
        return Words::tr("The plan %1 cannot be opened: it is damaged (%2). PNG, JPEG, SVG and PDF are understood.");
    case Reason::PictureDamagedOrCutOff:
        return Words::tr(
            "The plan %1 cannot be opened: it is damaged or cut off. PNG, JPEG, SVG and PDF are understood.");
    case Reason::EmptyFile:
        return Words::tr("The plan %1 cannot be opened: the file is empty. PNG, JPEG, SVG and PDF are understood.");
    case Reason::NotAPicture:
        return Words::tr("The plan %1 cannot be opened: it is no picture, or of an unknown format. PNG, JPEG, SVG and "
                         "PDF are understood.");
    default: return {};
    }
}

QString largePlan(Reason reason)
{
    switch (reason) {
    case Reason::UncountablePixels:
        return Words::tr(
            "The plan %1 is too large to open (more pixels than can be counted). Save it with fewer pixels.");
    case Reason::PictureSize:
        return Words::tr("The plan %1 is too large to open (%2 × %3 pixels). Save it with fewer pixels.");
    case Reason::InterlacedSize:
        return Words::tr("The plan %1 is too large to open (interlaced, %2 × %3 pixels). Save it with fewer pixels.");
    default: return Words::tr("The plan %1 is too large to open. Save it with fewer pixels.");
    }
}

/// Places that place nothing.
QString badPlacement(Reason reason)
{
    switch (reason) {
    case Reason::NumberNotFinite:
        return Words::tr("%1 does not place a plan: a number is not finite. Use two or more different places that are "
                         "not all on one line.");
    case Reason::PlacesOnOneLine:
        return Words::tr("%1 does not place a plan: the places lie on one line. Use two or more different places that "
                         "are not all on one line.");
    case Reason::PlacesAllTheSame:
        return Words::tr("%1 does not place a plan: the places are all the same. Use two or more different places that "
                         "are not all on one line.");
    case Reason::TooFewPlaces:
        return Words::tr("%1 does not place a plan: it has fewer than two places. Use two or more different places "
                         "that are not all on one line.");
    case Reason::PlaceTwice:
        return Words::tr("%1 does not place a plan: the same place is in it twice. Use two or more different places "
                         "that are not all on one line.");
    case Reason::WorldPlacesNothing:
        return Words::tr("%1 does not place a plan: by this world file a pixel has no width or no height. Its first "
                         "four lines are the size and rotation of a pixel in metres.");
    default:
        return Words::tr("%1 does not place a plan. Use two or more different places that are not all on one line.");
    }
}

/// A file that is neither a list of places nor a world file.
QString notAPlacement(Reason reason)
{
    switch (reason) {
    case Reason::PointsNotJson:
        return Words::tr("%1 does not place a plan: it is not JSON (%2 at byte %3). A list of points is JSON, "
                         "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    case Reason::PointsNotAList:
        return Words::tr("%1 does not place a plan: it is not a list of points. A list of points is JSON, "
                         "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    case Reason::PointWithoutPairs:
        return Words::tr(
            "%1 does not place a plan: \"pixel\" and \"metre\" are two numbers each. A list of points is JSON, "
            "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    case Reason::LineNotANumber:
        return Words::tr("%1 does not place a plan: it is not a number. A list of points is JSON, "
                         "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    case Reason::XmlInsteadOfWorld:
        return Words::tr("%1 does not place a plan: it is XML. A list of points is JSON, "
                         "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    case Reason::PointsWithoutColumn:
        //: %2 the name of a column: "sourceX"
        return Words::tr("%1 does not place a plan: its list of points has no column %2. Save the points again in the "
                         "georeferencer of QGIS.");
    case Reason::NotSixNumbers:
        return Words::tr(
            "%1 does not place a plan: a world file has six numbers, this one has %2. A list of points is JSON, "
            "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    default:
        return Words::tr("%1 does not place a plan. A list of points is JSON, [{\"pixel\":[px,py],\"metre\":[x,y]}, "
                         "…]; a world file has six lines with a number each.");
    }
}

QString badZones(Reason reason)
{
    switch (reason) {
    case Reason::CornerNotMetres:
        return Words::tr("%1 does not hold zones: a corner is not two numbers of metres. Use GeoJSON polygons in the "
                         "floor's metres, each with a name in its properties.");
    case Reason::CornerTooFar:
        //: %2 and %3 are coordinates
        return Words::tr("%1 does not hold zones of a floor: a corner lies at %2, %3, farther away than any floor "
                         "reaches. These may be map coordinates. Use the floor's own metres.");
    case Reason::ZonesInDegrees:
        return Words::tr("%1 does not hold zones in metres: all of them together are smaller than a cell, so they may "
                         "be degrees of longitude and latitude. Use the floor's own metres.");
    case Reason::NoZoneHasAnArea:
        return Words::tr("%1 does not hold zones: nothing in it is an area. Use GeoJSON polygons in the floor's "
                         "metres, each with a name in its properties.");
    case Reason::RingTooShort:
        return Words::tr("%1 does not hold zones: a ring has fewer than three corners. Use GeoJSON polygons in the "
                         "floor's metres, each with a name in its properties.");
    case Reason::PolygonWithoutCorners:
        return Words::tr("%1 does not hold zones: a polygon has no corners. Use GeoJSON polygons in the floor's "
                         "metres, each with a name in its properties.");
    case Reason::NotAPolygon:
        return Words::tr("%1 does not hold zones: it is not a polygon. Use GeoJSON polygons in the floor's metres, "
                         "each with a name in its properties.");
    case Reason::NotAFeatureCollection:
        return Words::tr("%1 does not hold zones: it is not a GeoJSON feature collection. Use GeoJSON polygons in the "
                         "floor's metres, each with a name in its properties.");
    default: return {};
    }
}

}   // namespace

QString planSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::PlanUnreadable: {
        const QString sentence = unreadablePlan(error.reason);
        if (!sentence.isEmpty())
            return sentence;
        return detailed ? Words::tr("The plan %1 cannot be opened: %2. PNG, JPEG, SVG and PDF are understood.")
                        : Words::tr("The plan %1 cannot be opened. PNG, JPEG, SVG and PDF are understood.");
    }
    case ErrorKind::PlanTooLarge: return largePlan(error.reason);
    case ErrorKind::PageMissing:
        return error.reason == Reason::PageOf
            ? Words::tr("The plan %1 has no such page (page %2 of %3). Choose a page that it has.")
            : Words::tr("The plan %1 has no such page. Choose a page that it has.");
    default: return {};
    }
}

QString placementSentence(const Error &error, bool)
{
    switch (error.kind) {
    case ErrorKind::BadPlacement: return badPlacement(error.reason);
    case ErrorKind::NotAPlacement: return notAPlacement(error.reason);
    default: return {};
    }
}

QString zoneSentence(const Error &error, bool detailed)
{
    if (error.kind != ErrorKind::BadZones)
        return {};
    const QString sentence = badZones(error.reason);
    if (!sentence.isEmpty())
        return sentence;
    return detailed
        ? Words::tr("%1 does not hold zones: %2. Use GeoJSON polygons in the floor's metres, each with a name in its "
                    "properties.")
        : Words::tr(
            "%1 does not hold zones. Use GeoJSON polygons in the floor's metres, each with a name in its properties.");
}

}   // namespace floorscope
