// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"

#include "base/fingerprint.h"
#include "base/read_file.h"
#include "base/texel.h"
#include "plan/plan_decoders.h"
#include "plan/plan_svg_text.h"

#include <QFileInfo>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kVectorSide = 4000;
constexpr int kSmallestLevel = 256;

/// Half as wide and high; an odd last row or column is counted twice.
QImage halved(const QImage &image)
{
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    for (int y = 0; y < half.height(); ++y) {
        const auto *upper = reinterpret_cast<const QRgb *>(image.constScanLine(2 * y));
        const auto *lower =
            reinterpret_cast<const QRgb *>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto *line = reinterpret_cast<QRgb *>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x) {
            const int left = 2 * x, right = std::min(2 * x + 1, image.width() - 1);
            line[x] = averaged(upper[left], upper[right], lower[left], lower[right]);
        }
    }
    return half;
}

std::vector<QImage> makePyramid(const QImage &image)
{
    std::vector<QImage> levels{image};
    while (std::max(levels.back().width(), levels.back().height()) > kSmallestLevel)
        levels.push_back(halved(levels.back()));
    return levels;
}

/// Mean lightness under one half, over white paper.
bool isDark(const QImage &image)
{
    double sum = 0.0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(line[x]) + (255 - (image.hasAlphaChannel() ? qAlpha(line[x]) : 255));
    }
    return sum < 127.5 * image.width() * image.height();
}

Result<DecodedPlan> decode(const QByteArray &bytes, int page, int longestSide, qint64 memoryLimit,
                           const QString &folder)
{
    if (const QByteArray pdf = pdfIn(bytes); !pdf.isEmpty())
        return decodePdf(pdf, page, longestSide);
    const bool isSvg = looksLikeSvg(bytes);
    if (!isSvg && !looksLikePng(bytes))
        return decodeRaster(bytes, page, memoryLimit);
    if (page != 1)
        return failureFor(ErrorKind::PageMissing, Reason::PageOf, {}, {page, 1});
    return isSvg ? decodeSvg(bytes, folder, longestSide) : decodePng(bytes, memoryLimit);
}

Result<DecodedPlan> probe(const QByteArray &bytes, int page)
{
    if (const QByteArray pdf = pdfIn(bytes); !pdf.isEmpty())
        return probePdf(pdf, page);
    if (looksLikeSvg(bytes))
        return probeSvg(bytes);
    return looksLikePng(bytes) ? probePng(bytes) : probeRaster(bytes, page);
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

Result<PlanImage> planFromBytes(const QByteArray &bytes, const QString &name, int page, int longestSide,
                                qint64 memoryLimit, const QString &folder)
{
    return decode(bytes, page, longestSide > 0 ? longestSide : kVectorSide, memoryLimit, folder)
        .map([&](const DecodedPlan &decoded) {
            PlanImage plan;
            plan.name = name;
            plan.sha256 = sha256Hex(bytes);
            plan.page = page;
            plan.pages = decoded.pages;
            plan.vector = decoded.vector;
            plan.units = decoded.units;
            plan.levels = makePyramid(decoded.pixels);
            plan.dark = isDark(plan.levels.back());
            for (const Error &note : decoded.notes)
                plan.notes.push_back(at(note, name));
            return plan;
        })
        .map_error([&](const Error &error) { return at(error, name); });
}

Result<PlanImage> loadPlan(const QString &path, int page, int longestSide, qint64 memoryLimit)
{
    return readPlanFile(path).and_then([&](const QByteArray &bytes) {
        return planFromBytes(bytes, QFileInfo(path).fileName(), page, longestSide, memoryLimit, planFolder(path));
    });
}

QString planFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? file.absolutePath() : QString();
}

Result<PlanCostEstimate> estimatePlan(const QByteArray &bytes, int page, qint64 memoryLimit)
{
    return probe(bytes, page).map([&](const DecodedPlan &plan) {
        const QSize file = plan.units.toSize();
        const QSize pixels = plan.vector ? plan.units.scaled(kVectorSide, kVectorSide, Qt::KeepAspectRatio).toSize()
                                         : halvedSize(file, halvingsFor(file, memoryLimit));
        return PlanCostEstimate{plan.units, pyramidBytes(pixels), plan.pages};
    });
}

Result<PlanCostEstimate> estimatePlanFile(const QString &path)
{
    return readPlanFile(path).and_then([&path](const QByteArray &bytes) {
        return estimatePlan(bytes).map_error([&path](const Error &error) { return at(error, path); });
    });
}

}   // namespace floorscope
