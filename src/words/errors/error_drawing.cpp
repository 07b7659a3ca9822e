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

}   // namespace

QString drawingRefusal(Reason reason)
{
    switch (reason) {
    case Reason::NoCadModule:
        return Words::tr("The plan %1 cannot be opened: it is a CAD drawing, and Floorscope's module for those is not "
                         "here, or GDAL is missing (Debian: libgdal32). Install it, or export the plan as PDF or SVG.");
    case Reason::BinaryDxf:
        return Words::tr("The plan %1 cannot be opened: it is a binary DXF. Save it as a DXF in text (ASCII).");
    case Reason::DwgOfRelease:
        //: %2 a year, or a number of old: "2018"
        return Words::tr("The plan %1 cannot be opened: it is an AutoCAD %2 drawing, and of DWG only that of AutoCAD "
                         "2000 is understood. Save it as DXF.");
    case Reason::DwgOfUnknownRelease:
        return Words::tr("The plan %1 cannot be opened: it is a DWG of a form that is not known. Save it as DXF.");
    case Reason::DrawingDamaged:
        return Words::tr("The plan %1 cannot be opened: the drawing is damaged. Save it as DXF once more.");
    case Reason::OnlyOnPaper:
        return Words::tr("The plan %1 cannot be opened: everything in the drawing is on its layouts (paper space), "
                         "nothing in its model. Export the layout as PDF.");
    default: return {};
    }
}

QString drawingNote(Reason reason)
{
    switch (reason) {
    case Reason::DrawingCutOff:
        return Words::tr("The drawing %1 has no end, it may be cut off. What is there is drawn.");
    case Reason::EntitiesLeftOut:
        //: %2 kinds of parts, by their names in DXF: "3DSOLID, IMAGE"
        return Words::tr("The plan %1 is drawn without what is not understood in it (%2). Export it as PDF to see all "
                         "of it.");
    case Reason::EntitiesUnreadable:
        return Words::tr("The plan %1 is drawn without some of its parts, which cannot be read (%2).");
    case Reason::FarPartsLeftOut:
        return Words::tr("The plan %1 is drawn without what lies far away from all the rest (%2 parts).");
    case Reason::LayersCutOff:
        //: %2 names of layers
        return Words::tr("The plan %1 is cut off where the layers end that it shows by itself: %2 reach farther. To "
                         "see all of them, show them in the drawing when you save it.");
    case Reason::ReferenceNotDrawn:
        return Words::tr("The plan %1 is drawn without %2, a drawing that it refers to. Bind it into the drawing.");
    default: return {};
    }
}

}   // namespace floorscope
