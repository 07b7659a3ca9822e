// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/color_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace floorscope {

namespace {

using Matrix = std::array<float, 9>;

constexpr Matrix kProtanopia{0.152286F, 1.052583F,  -0.204868F, 0.114503F, 0.786281F,
                             0.099216F, -0.003882F, -0.048116F, 1.051998F};
constexpr Matrix kDeuteranopia{0.367322F, 0.860646F,  -0.227968F, 0.280085F, 0.672501F,
                               0.047413F, -0.011820F, 0.042940F,  0.968881F};
constexpr Matrix kTritanopia{1.255528F, -0.076749F, -0.178779F, -0.078411F, 0.930809F,
                             0.147602F, 0.004733F,  0.691367F,  0.303900F};
constexpr Matrix kGrey{0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F};

constexpr int kLevels = 4096;   ///< of linear light: finer than 8 bits of sRGB are at their darkest

/// 8 bits of sRGB to linear light, and back from kLevels steps of it.
struct Curves
{
    std::array<float, 256> linear{};
    std::array<std::uint8_t, kLevels> encoded{};

    Curves()
    {
        for (std::size_t i = 0; i < linear.size(); ++i) {
            const double s = static_cast<double>(i) / 255.0;
            linear[i] = static_cast<float>(s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4));
        }
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            const double l = static_cast<double>(i) / (kLevels - 1);
            const double s = l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1.0 / 2.4) - 0.055;
            encoded[i] = static_cast<std::uint8_t>(std::lround(255.0 * s));
        }
    }
};

const Curves &curves()
{
    static const Curves kCurves;
    return kCurves;
}

const Matrix *matrixOf(ColorVision vision)
{
    switch (vision) {
    case ColorVision::Deuteranopia: return &kDeuteranopia;
    case ColorVision::Protanopia: return &kProtanopia;
    case ColorVision::Tritanopia: return &kTritanopia;
    case ColorVision::Grey: return &kGrey;
    case ColorVision::Normal: break;
    }
    return nullptr;
}

QRgb seenThrough(QRgb color, const Matrix &m)
{
    const Curves &c = curves();
    const auto linear = [&c](int channel) { return c.linear[static_cast<std::size_t>(channel)]; };
    const float r = linear(qRed(color)), g = linear(qGreen(color)), b = linear(qBlue(color));
    const auto channel = [&](std::size_t row) {
        const float light = m[row] * r + m[row + 1] * g + m[row + 2] * b;
        return int(c.encoded[static_cast<std::size_t>(std::clamp(light, 0.0F, 1.0F) * (kLevels - 1) + 0.5F)]);
    };
    return qRgb(channel(0), channel(3), channel(6));
}

}   // namespace

QRgb simulated(QRgb color, ColorVision vision)
{
    const Matrix *matrix = matrixOf(vision);
    return matrix ? seenThrough(color, *matrix) : color;
}

QImage simulated(QImage image, ColorVision vision)
{
    const Matrix *matrix = matrixOf(vision);
    if (!matrix)
        return image;
    const bool clear = image.hasAlphaChannel();
    image.convertTo(clear ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QRgb last = 0xff000000, seen = seenThrough(last, *matrix);   // neighbours are often of one color
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (const QRgb color = line[x] | 0xff000000; color != last) {
                last = color;
                seen = seenThrough(color, *matrix);
            }
            line[x] = (seen & 0x00ffffff) | (line[x] & 0xff000000);
        }
    }
    return image;
}

}   // namespace floorscope
