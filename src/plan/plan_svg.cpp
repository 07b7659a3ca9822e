// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_svg_text.h"
#include "plan/svg_drawers.h"

#include <QThreadPool>

#include <algorithm>
#include <optional>

namespace floorscope {

namespace {

/// What `work` yields, done on a stack that holds the deepest drawing which is not refused, whatever the system gives
/// to a thread: those who draw go into themselves at each level.
template <typename Work>
auto onDeepStack(Work work)
{
    constexpr uint kBytes = 16u << 20;
    std::optional<decltype(work())> result;
    QThreadPool thread;
    thread.setStackSize(kBytes);
    thread.start([&] { result = work(); });
    thread.waitForDone();
    return *std::move(result);
}

bool isTransparent(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) > 0; }))
            return false;
    }
    return true;
}

/// A page on which nothing is drawn is told, unless it is known already that something was not.
DecodedPlan withEmptiness(DecodedPlan plan)
{
    if (!plan.pixels.isNull() && plan.notes.empty() && isTransparent(plan.pixels))
        plan.notes.push_back(planNote(Reason::EmptyDrawing));
    return plan;
}

/// By librsvg, else by Qt Svg.
Result<DecodedPlan> drawHere(const QByteArray &bytes, const QString &folder, int longestSide)
{
    return readSvgText(bytes).and_then([&](const SvgText &svg) {
        const SvgDrawing drawing{svg.text, svg.units, folder};
        const RsvgLibrary *library = rsvgLibrary();
        return (library ? drawByRsvg(*library, drawing, longestSide) : drawByQt(drawing, longestSide))
            .map(withEmptiness);
    });
}

Result<DecodedPlan> draw(const QByteArray &bytes, const QString &folder, int longestSide)
{
    return onDeepStack([&] { return drawHere(bytes, folder, longestSide); });
}

}   // namespace

QSize pixelSize(QSizeF units, int longestSide)
{
    return units.scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}

Result<DecodedPlan> probeSvg(const QByteArray &bytes)
{
    return draw(bytes, {}, 0);
}

Result<DecodedPlan> decodeSvg(const QByteArray &bytes, const QString &folder, int longestSide)
{
    return draw(bytes, folder, longestSide);
}

#ifndef FLOORSCOPE_RSVG
const RsvgLibrary *rsvgLibrary()
{
    return nullptr;
}

Result<DecodedPlan> drawByRsvg(const RsvgLibrary &, const SvgDrawing &drawing, int longestSide)
{
    return drawByQt(drawing, longestSide);
}
#endif

}   // namespace floorscope
