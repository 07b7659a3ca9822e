// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/paper/picture_density.h"

#include <QtEndian>

#include <cmath>

namespace floorscope {

namespace {

constexpr double kInch = 0.0254;   // metres

/// Whole numbers at places of a file; 0 beyond its end.
class Bytes
{
public:
    Bytes(const QByteArray &bytes, bool little) : m_bytes(bytes), m_little(little) {}

    [[nodiscard]] quint32 two(qint64 at) const
    {
        return has(at, 2) ? m_little ? qFromLittleEndian<quint16>(m_bytes.constData() + at)
                                     : qFromBigEndian<quint16>(m_bytes.constData() + at)
                          : 0;
    }
    [[nodiscard]] quint32 four(qint64 at) const
    {
        return has(at, 4) ? m_little ? qFromLittleEndian<quint32>(m_bytes.constData() + at)
                                     : qFromBigEndian<quint32>(m_bytes.constData() + at)
                          : 0;
    }
    [[nodiscard]] bool has(qint64 at, qint64 length) const { return at >= 0 && at + length <= m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    bool m_little;
};

std::optional<double> sameOf(double across, double down, double metre)
{
    const bool isSame = across > 0.0 && down > 0.0 && std::abs(across - down) < 0.01 * across;
    return isSame && metre > 0.0 && std::isfinite(across) ? std::optional(across / metre) : std::nullopt;
}

/// TIFF 6.0, section 2 and "Physical Dimensions"; EXIF holds the same directory.
std::optional<double> densityOfTiff(const QByteArray &tiff, int page)
{
    const Bytes file(tiff, tiff.startsWith("II"));
    if (file.two(2) != 42)
        return std::nullopt;
    qint64 at = file.four(4);
    for (int i = 1; i < page && at > 0; ++i)
        at = file.four(at + 2 + 12 * qint64(file.two(at)));
    double across = 0.0, down = 0.0;
    quint32 unit = 2;
    for (qint64 entry = at + 2, end = entry + 12 * qint64(at > 0 ? file.two(at) : 0); entry < end; entry += 12) {
        const qint64 place = file.four(entry + 8);
        const double ratio = double(file.four(place)) / double(file.four(place + 4));
        switch (file.two(entry)) {
        case 282: across = ratio; break;
        case 283: down = ratio; break;
        case 296: unit = file.two(entry + 8); break;
        default: break;
        }
    }
    return sameOf(across, down, unit == 2 ? kInch : unit == 3 ? 0.01 : 0.0);
}

/// PNG (third edition), 11.3.4.3: before the pixels.
std::optional<double> densityOfPng(const QByteArray &png)
{
    const Bytes file(png, false);
    for (qint64 at = 8; file.has(at, 12); at += 12 + qint64(file.four(at))) {
        const QByteArray name = png.mid(at + 4, 4);
        if (name == "pHYs")
            return file.four(at) == 9 && file.has(at + 16, 1) && png[at + 16] == 1
                ? sameOf(file.four(at + 8), file.four(at + 12), 1.0)
                : std::nullopt;
        if (name == "IDAT")
            break;
    }
    return std::nullopt;
}

std::optional<double> densityOfJfif(const QByteArray &segment)
{
    const Bytes jfif(segment, false);
    if (!segment.startsWith(QByteArrayView("JFIF\0", 5)) || !jfif.has(7, 5) || (segment[7] != 1 && segment[7] != 2))
        return std::nullopt;
    return sameOf(jfif.two(8), jfif.two(10), segment[7] == 1 ? kInch : 0.01);
}

std::optional<double> densityOfJpeg(const QByteArray &jpeg)
{
    const Bytes file(jpeg, false);
    for (qint64 at = 2; file.two(at) >= 0xffe0 && file.two(at) <= 0xffef; at += 2 + qint64(file.two(at + 2))) {
        const QByteArray segment = jpeg.mid(at + 4, file.two(at + 2));
        if (const std::optional<double> density = densityOfJfif(segment))
            return density;
        if (segment.startsWith(QByteArrayView("Exif\0\0", 6)))
            if (const std::optional<double> density = densityOfTiff(segment.mid(6), 1))
                return density;
    }
    return std::nullopt;
}

}   // namespace

std::optional<double> pixelsPerPaperMetre(const QByteArray &bytes, int page)
{
    if (bytes.startsWith("\x89PNG"))
        return densityOfPng(bytes);
    if (bytes.startsWith("\xff\xd8"))
        return densityOfJpeg(bytes);
    return bytes.startsWith("II") || bytes.startsWith("MM") ? densityOfTiff(bytes, page) : std::nullopt;
}

}   // namespace floorscope
