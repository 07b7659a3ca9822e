// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

/// A plan that another program has to write once more.
QString planToExport(Reason reason)
{
    switch (reason) {
    case Reason::WrongChecksum:
        return Words::tr("The plan %1 cannot be opened: it is damaged, the checksum of its part %2 is wrong. Copy or "
                         "export it once more.");
    case Reason::DocumentWithoutPages:
        return Words::tr("The plan %1 cannot be opened: the document has no pages. Export it once more.");
    case Reason::SvgRefused:
        return Words::tr("The plan %1 cannot be opened: the drawing cannot be read (%2). Save it as plain SVG, or "
                         "export it as PDF or PNG.");
    case Reason::NestedTooDeep:
        return Words::tr(
            "The plan %1 cannot be opened: elements within elements and references to them lead too deep in "
            "the drawing. Export it as PDF or PNG.");
    case Reason::OtherFormat:
        return Words::tr(
            "The plan %1 cannot be opened: its format is %2, which is not understood. Export it as PDF, SVG or "
            "PNG.");
    case Reason::FormatNotInstalled:
        return Words::tr("The plan %1 cannot be opened: it is a %2 picture, and Qt's plugin for that is not installed "
                         "(Debian: qt6-image-formats-plugins). Install it, or export the plan as PNG or JPEG.");
    case Reason::PasswordProtected:
        return Words::tr("The plan %1 cannot be opened: it is protected by a password. The window asks for it; "
                         "elsewhere save the plan without one (print it to a new PDF), and use that.");
    default: return drawingRefusal(reason);
    }
}

/// A plan of which something is missing or wrong: a copy of it may be whole.
QString damagedPlan(Reason reason)
{
    switch (reason) {
    case Reason::NotASvg:
        return Words::tr(
            "The plan %1 cannot be opened: it is not a whole SVG drawing. Copy it once more, or save it as "
            "plain SVG.");
    case Reason::EmptyDrawing:
        return Words::tr("The plan %1 cannot be opened: the drawing is empty. Look at it in the program that drew it, "
                         "and export it once more.");
    case Reason::NotAPdf:
        return Words::tr("The plan %1 cannot be opened: it is not a whole PDF. Copy or export it once more.");
    case Reason::PageCannotBeDrawn:
        return Words::tr("The plan %1 cannot be opened: the page cannot be drawn. Print it to a new PDF, or export it "
                         "as PNG.");
    case Reason::BuiltWithoutPdf:
        return Words::tr("The plan %1 cannot be opened: this build cannot read PDF. Export the plan as PNG or SVG.");
    case Reason::PictureCutOff:
        return Words::tr("The plan %1 cannot be opened: it is cut off. Copy or export it once more.");
    case Reason::PictureDamaged:
        return Words::tr("The plan %1 cannot be opened: it is damaged (%2). Copy or export it once more.");
    case Reason::PictureDamagedOrCutOff:
        return Words::tr("The plan %1 cannot be opened: it is damaged or cut off. Copy or export it once more.");
    case Reason::EmptyFile:
        return Words::tr("The plan %1 cannot be opened: the file is empty. Copy or export it once more.");
    default: return planToExport(reason);
    }
}

/// The sentence for a plan that cannot be opened, and which plans can, as far as the error tells.
QString unreadablePlan(const Error &error, bool detailed)
{
    if (error.reason == Reason::OtherFormat && error.facts.size() == 2)
        //: %2 a format, %3 an encoding: "SVG", "Latin-1"
        return Words::tr("The plan %1 cannot be opened: it is %2, but its text is not UTF-8, perhaps %3, and it does "
                         "not say so. Save it as UTF-8, or export it as PDF or PNG.");
    if (const QString sentence = damagedPlan(error.reason); !sentence.isEmpty())
        return sentence;   // it says what to do
    const QString sentence = error.reason == Reason::NotAPicture
        ? Words::tr("The plan %1 cannot be opened: it is no picture, or of an unknown format.")
        : detailed ? Words::tr("The plan %1 cannot be opened: %2.")
                   : Words::tr("The plan %1 cannot be opened.");
    if (error.choices.isEmpty())
        return sentence;
    //: %1 a list of formats: "PNG, JPEG, PDF"
    return sentence + QLatin1Char(' ')
        + Words::tr("These are understood: %1.").arg(error.choices.join(QStringLiteral(", ")));
}

/// What a drawing links to and its picture lacks.
QString missingLink(Reason reason)
{
    switch (reason) {
    case Reason::LinkNotFound:
        return Words::tr("The plan %1 is drawn without %2, which it links to: that file is not found. Put it where the "
                         "drawing looks for it, or embed it in the drawing.");
    case Reason::LinkOutsideFolder:
        return Words::tr("The plan %1 is drawn without %2, which it links to: only files in the drawing's own folder "
                         "are opened. Put it there, or embed it in the drawing.");
    case Reason::LinkToTheWeb:
        return Words::tr("The plan %1 is drawn without %2, which it links to: nothing is loaded from the web. Embed it "
                         "in the drawing.");
    case Reason::LinkUnreadable:
        return Words::tr("The plan %1 is drawn without %2, which it links to: that file cannot be drawn. Embed it in "
                         "the drawing as PNG or JPEG.");
    case Reason::MoreLinks:
        return Words::tr("The plan %1 is drawn without %2 more files that it links to. Embed them in the drawing.");
    case Reason::EmbeddedUnreadable:
        return Words::tr("The plan %1 is drawn without pictures that are embedded in it and cannot be read (%2). Embed "
                         "them as PNG or JPEG.");
    default: return drawingNote(reason);
    }
}

/// What a plan's picture lacks, or shows otherwise.
QString partlyDrawn(Reason reason)
{
    switch (reason) {
    case Reason::EmptyDrawing:
        return Words::tr("The plan %1 shows nothing: nothing is drawn on its page. Look at it in the program that drew "
                         "it, and export it once more.");
    case Reason::SvgPartsLeftOut:
        return Words::tr("The plan %1 is drawn without what is not understood of SVG: %2. Turn it into paths in the "
                         "program that drew it, or export the plan as PDF.");
    case Reason::SvgPartsLeftOutByQt:
        return Words::tr("The plan %1 is drawn without what is not understood of SVG here: %2. Install librsvg "
                         "(Debian: librsvg2-2), or export the plan as PDF.");
    case Reason::SvgDrawingStopped:
        return Words::tr("The plan %1 is drawn in part: the drawing stopped (%2). Export it as PDF or PNG.");
    case Reason::SvgSizeFromBounds:
        return Words::tr("The plan %1 tells neither a size nor a viewBox. It is shown as far as it is drawn, and its "
                         "units are counted from its corner at %2, %3. Give it a viewBox.");
    case Reason::NotesWithoutLook:
        return Words::tr("The plan %1 is drawn without some of its notes and filled form fields, whose look cannot be "
                         "read (%2). Print it to a new PDF in which they are seen.");
    case Reason::PageUnitUnknown:
        return Words::tr("The plan %1 may count in a unit of its own (UserUnit), which cannot be read. Its units are "
                         "taken for 1/72 inch. Check how it is placed.");
    case Reason::PictureDamagedOrCutOff:
        return Words::tr("The plan %1 may be damaged: its data do not fit a picture everywhere. Check whether all of "
                         "it is drawn right.");
    case Reason::FirstOfPictures: return Words::tr("The plan %1 holds several pictures (%2). The first one is drawn.");
    default: return missingLink(reason);
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
    case Reason::TooManyShapes:
        return Words::tr("The plan %1 is too large to open (millions of lines). Save it without what a plan does not "
                         "need.");
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
    case Reason::CornerTooFar:
        //: %2 and %3 are coordinates
        return Words::tr("%1 does not place a plan: %2, %3 is farther away than any plan or floor reaches. Check the "
                         "numbers.");
    case Reason::WorldPlacesNothing:
        return Words::tr("%1 does not place a plan: by this world file a pixel has no width or no height. Its first "
                         "four lines are the size and rotation of a pixel in meters.");
    default:
        return Words::tr("%1 does not place a plan. Use two or more different places that are not all on one line.");
    }
}

/// A file that is neither a list of places nor a world file.
QString notAPlacement(Reason reason, bool detailed)
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
    case Reason::MemberAbsent:
        //: %2 the name of a member: "metre"
        return Words::tr("%1 does not place a plan: it has no member \"%2\". A list of points is JSON, "
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
    case Reason::ErrorOfService:
        //: %2 the service's own words
        return detailed ? Words::tr("%1 does not place a plan: it holds an error of the service: %2. Fetch it again.")
                        : Words::tr("%1 does not place a plan: it holds an error of the service. Fetch it again.");
    case Reason::NotSixNumbers:
        return Words::tr(
            "%1 does not place a plan: a world file has six numbers, this one has %2. A list of points is JSON, "
            "[{\"pixel\":[px,py],\"metre\":[x,y]}, …]; a world file has six lines with a number each.");
    default:
        return Words::tr("%1 does not place a plan. A list of points is JSON, [{\"pixel\":[px,py],\"metre\":[x,y]}, "
                         "…]; a world file has six lines with a number each.");
    }
}

QString badZones(Reason reason, bool detailed)
{
    switch (reason) {
    case Reason::CornerNotMetres:
        return Words::tr("%1 does not hold zones: a corner is not two numbers of meters. Use GeoJSON polygons in the "
                         "floor's meters, each with a name in its properties.");
    case Reason::CornerTooFar:
        //: %2 and %3 are coordinates
        return Words::tr("%1 does not hold zones of a floor: a corner lies at %2, %3, farther away than any floor "
                         "reaches. These may be map coordinates. Use the floor's own meters.");
    case Reason::ZonesInDegrees:
        return Words::tr("%1 does not hold zones in meters: all of them together are smaller than a cell, so they may "
                         "be degrees of longitude and latitude. Use the floor's own meters.");
    case Reason::NoZoneHasAnArea:
        return Words::tr("%1 does not hold zones: nothing in it is an area. Use GeoJSON polygons in the floor's "
                         "meters, each with a name in its properties.");
    case Reason::RingTooShort:
        return Words::tr("%1 does not hold zones: an outline encloses nothing (fewer than three corners, or all on one "
                         "line). Use GeoJSON polygons in the floor's meters, each with a name in its properties.");
    case Reason::PolygonWithoutCorners:
        return Words::tr("%1 does not hold zones: a polygon has no corners. Use GeoJSON polygons in the floor's "
                         "meters, each with a name in its properties.");
    case Reason::ErrorOfService:
        //: %2 the service's own words
        return detailed ? Words::tr("%1 does not hold zones but an error of the service: %2. Fetch it again.")
                        : Words::tr("%1 does not hold zones but an error of the service. Fetch it again.");
    case Reason::NotAFeatureCollection:
        return Words::tr("%1 does not hold zones: it is not a GeoJSON feature collection. Use GeoJSON polygons in the "
                         "floor's meters, each with a name in its properties.");
    default: return {};
    }
}

}   // namespace

QString planSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::PlanUnreadable: return unreadablePlan(error, detailed);
    case ErrorKind::PlanPartlyDrawn: {
        const QString sentence = partlyDrawn(error.reason);
        return sentence.isEmpty() ? Words::tr("The plan %1 is drawn in part.") : sentence;
    }
    case ErrorKind::PlanTooLarge: return largePlan(error.reason);
    case ErrorKind::GivenUp: return Words::tr("The plan was not opened: it was given up.");
    case ErrorKind::PageMissing:
        return error.reason == Reason::PageOf
            ? Words::tr("The plan %1 has no such page (page %2 of %3). Choose a page that it has.")
            : Words::tr("The plan %1 has no such page. Choose a page that it has.");
    default: return {};
    }
}

QString placementSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::BadPlacement: return badPlacement(error.reason);
    case ErrorKind::NotAPlacement: return notAPlacement(error.reason, detailed);
    default: return {};
    }
}

QString zoneSentence(const Error &error, bool detailed)
{
    if (error.kind != ErrorKind::BadZones)
        return {};
    const QString sentence = badZones(error.reason, detailed);
    if (!sentence.isEmpty())
        return sentence;
    return detailed
        ? Words::tr("%1 does not hold zones: %2. Use GeoJSON polygons in the floor's meters, each with a name in its "
                    "properties.")
        : Words::tr(
            "%1 does not hold zones. Use GeoJSON polygons in the floor's meters, each with a name in its properties.");
}

}   // namespace floorscope
