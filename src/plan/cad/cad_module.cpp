// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/cad_module.h"

#include "base/modules/module_function.h"
#include "plan/cad/drawing_builder.h"
#include "plan/cad/dxf_survey.h"
#include "plan/plan_decoders.h"

namespace floorscope {

namespace {

/// Once its blocks stand where they are inserted, a drawing of more is not read.
constexpr qint64 kMostShapes = 3'000'000;

std::vector<Error> notesOn(const DxfSurvey &survey)
{
    std::vector<Error> notes;
    if (!survey.isWhole)
        notes.push_back(planNote(Reason::DrawingCutOff));
    if (!survey.notDrawn.isEmpty())
        notes.push_back(planNote(Reason::EntitiesLeftOut, {survey.notDrawn.join(QStringLiteral(", "))}));
    for (const QString &name : survey.references)
        if (notes.size() < 8)
            notes.push_back(planNote(Reason::ReferenceNotDrawn, {name}));
    return notes;
}

}   // namespace

ReadDrawing cadModule()
{
    static const auto module = reinterpret_cast<ReadDrawing>(moduleFunction(kCadModule, kReadDrawing));
    return module;
}

bool hasCadModule()
{
    return hasModule(kCadModule);
}

bool looksLikeDrawing(const QByteArray &bytes)
{
    return isDxfText(bytes) || isBinaryDxf(bytes) || isDwg(bytes);
}

Result<void> checkDrawing(const QByteArray &bytes)
{
    if (isBinaryDxf(bytes))
        return failureFor(ErrorKind::PlanUnreadable, Reason::BinaryDxf);
    if (isDwg(bytes) && !isReadableDwg(bytes)) {
        const QString release = dwgRelease(bytes);
        return release.isEmpty() ? failureFor(ErrorKind::PlanUnreadable, Reason::DwgOfUnknownRelease)
                                 : failureFor(ErrorKind::PlanUnreadable, Reason::DwgOfRelease, {}, {release});
    }
    if (!cadModule())
        return failureFor(ErrorKind::PlanUnreadable, Reason::NoCadModule);
    return {};
}

Result<Drawing> readDrawing(const QByteArray &bytes, const GoOn &goOn)
{
    if (const Result<void> checked = checkDrawing(bytes); !checked)
        return tl::unexpected(checked.error());
    DxfSurvey survey;
    survey.isWhole = true;
    if (!isDwg(bytes))
        survey = surveyDxf(bytes);
    if (survey.shapes > kMostShapes)
        return failureFor(ErrorKind::PlanTooLarge, Reason::TooManyShapes);
    DrawingBuilder builder(survey.shapes, goOn);
    if (survey.unitCode)
        builder.unit(*survey.unitCode);
    const DrawingEnd end = cadModule()(bytes.constData(), bytes.size(), survey.isUtf8 ? "UTF-8" : "", builder);
    if (end == DrawingEnd::Unreadable)
        return failureFor(ErrorKind::PlanUnreadable, Reason::DrawingDamaged);
    return builder.finish(notesOn(survey));
}

}   // namespace floorscope
