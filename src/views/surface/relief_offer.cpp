// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface/relief_offer.h"

#include "base/modules/module_function.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>

#include <algorithm>
#include <array>
#include <utility>

namespace floorscope {

namespace {

/// The name of what draws by OpenGL; nothing where none of the wanted version can be had.
std::optional<QByteArray> openGlRenderer()
{
    QOpenGLContext context;
    if (!context.create())
        return std::nullopt;
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!surface.isValid() || !context.makeCurrent(&surface))
        return std::nullopt;
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const std::pair<int, int> least = context.isOpenGLES() ? std::pair(2, 0) : std::pair(2, 1);
    const bool isEnough = context.format().version() >= least;
    QByteArray renderer(name);
    context.doneCurrent();
    return isEnough ? std::optional(renderer) : std::nullopt;
}

ReliefOffer findOffer()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal"))
        return {ReliefAbsence::NoScreen};
    if (!hasModule(kReliefModule))
        return {ReliefAbsence::NoModule};
    const std::optional<QByteArray> renderer = openGlRenderer();
    if (!renderer)
        return {ReliefAbsence::NoOpenGl};
    const auto make = reinterpret_cast<MakeReliefPainter>(moduleFunction(kReliefModule, kMakeReliefPainter));
    if (!make)
        return {ReliefAbsence::NoModule};
    return {std::nullopt, !isSoftwareRenderer(*renderer), make};
}

}   // namespace

bool isSoftwareRenderer(const QByteArray &name)
{
    constexpr std::array kByProcessor{"llvmpipe",    "softpipe",    "swrast",      "software",
                                      "swiftshader", "gdi generic", "basic render"};
    const QByteArray lower = name.toLower();
    return std::any_of(kByProcessor.begin(), kByProcessor.end(),
                       [&lower](const char *each) { return lower.contains(each); });
}

const ReliefOffer &reliefOffer()
{
    static const ReliefOffer offer = findOffer();
    return offer;
}

}   // namespace floorscope
