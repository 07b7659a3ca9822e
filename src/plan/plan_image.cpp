// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"

#include "base/fingerprint.h"
#include "base/read_file.h"
#include "plan/cad/cad_module.h"
#include "plan/plan_decoders.h"
#include "plan/plan_formats.h"
#include "plan/plan_svg_text.h"

#include <QFileInfo>

#include <utility>

namespace floorscope {

namespace {

Result<DecodedPlan> decode(const QByteArray &bytes, const PlanRequest &request)
{
    if (const QByteArray pdf = pdfIn(bytes); !pdf.isEmpty())
        return decodePdf(pdf, request);
    const bool isSvg = looksLikeSvg(bytes), isCad = looksLikeDrawing(bytes);
    if (!isSvg && !isCad && !looksLikePng(bytes))
        return decodeRaster(bytes, request.page, request.levels.memory);
    if (request.page != 1)
        return failureFor(ErrorKind::PageMissing, Reason::PageOf, {}, {request.page, 1});
    if (isCad)
        return decodeCad(bytes, request.longestSide, request.goOn);
    return isSvg ? decodeSvg(bytes, request.folder, request.longestSide)
                 : decodePng(bytes, request.levels, request.goOn);
}

Result<DecodedPlan> probe(const QByteArray &bytes, const PlanRequest &request)
{
    if (const QByteArray pdf = pdfIn(bytes); !pdf.isEmpty())
        return probePdf(pdf, request);
    if (looksLikeSvg(bytes))
        return probeSvg(bytes);
    if (looksLikeDrawing(bytes))
        return probeCad(bytes);
    return looksLikePng(bytes) ? probePng(bytes) : probeRaster(bytes, request.page);
}

/// With the formats that are understood, where the plan is of none of them, or a faulty one.
Error withFormats(Error error, const QString &name)
{
    if (error.kind == ErrorKind::PlanUnreadable)
        error.choices = readPlanFormats();
    return name.isEmpty() ? error : at(std::move(error), name);
}

}   // namespace

Result<QByteArray> readPlanFile(const QString &path)
{
    return readFile(path).map_error([](Error error) {
        if (error.kind == ErrorKind::FileUnreadable)
            error.kind = ErrorKind::PlanUnreadable;
        return error;
    });
}

Result<PlanImage> planFromBytes(const QByteArray &bytes, const QString &name, const PlanRequest &request)
{
    return decode(bytes, request)
        .map([&](const DecodedPlan &decoded) {
            PlanImage plan;
            plan.name = name;
            plan.sha256 = sha256Hex(bytes);
            plan.file = bytes;
            plan.page = request.page;
            plan.pages = decoded.pages;
            plan.vector = decoded.vector;
            plan.units = decoded.units;
            plan.drawing = decoded.drawing;
            if (plan.drawing)
                plan.layers = layersShown(*plan.drawing);
            const Pyramid pyramid = decoded.pixels.isNull()
                ? decoded.pyramid
                : makePyramid(decoded.pixels, levelsFor(decoded.pixels.size(), request.levels));
            plan.levels = pyramid.levels;
            plan.dark = pyramid.dark;
            for (const Error &note : decoded.notes)
                plan.notes.push_back(at(note, name));
            return plan;
        })
        .map_error([&](const Error &error) { return withFormats(error, name); });
}

Result<PlanImage> loadPlan(const QString &path, PlanRequest request)
{
    request.folder = planFolder(path);
    return readPlanFile(path).and_then(
        [&](const QByteArray &bytes) { return planFromBytes(bytes, QFileInfo(path).fileName(), request); });
}

QString planFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? file.absolutePath() : QString();
}

Result<PlanCostEstimate> estimatePlan(const QByteArray &bytes, const PlanRequest &request)
{
    return probe(bytes, request)
        .map_error([](const Error &error) { return withFormats(error, {}); })
        .map([&](const DecodedPlan &plan) {
            const QSize pixels =
                (plan.vector ? plan.units.scaled(kVectorSide, kVectorSide, Qt::KeepAspectRatio) : plan.units).toSize();
            const bool byRows = looksLikePng(bytes);   // another picture is whole in memory first
            return PlanCostEstimate{
                plan.units, levelBytes(pixels, levelsFor(pixels, byRows ? request.levels : request.levels.memory)),
                plan.pages};
        });
}

Result<PlanCostEstimate> estimatePlanFile(const QString &path, const PlanRequest &request)
{
    return readPlanFile(path).and_then([&](const QByteArray &bytes) {
        return estimatePlan(bytes, request).map_error([&path](const Error &error) { return at(error, path); });
    });
}

}   // namespace floorscope
