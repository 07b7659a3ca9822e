// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/other_format.h"

#include <array>

namespace floorscope {

namespace {

struct Mark
{
    const char *name;
    qsizetype at;
    QByteArrayView bytes;
};

constexpr std::array<Mark, 18> kMarks{{{"DWF", 0, "(DWF V"},
                                       {"IFC", 0, "ISO-10303-21"},
                                       {"PostScript", 0, "%!PS"},
                                       {"PostScript", 0, "\xc5\xd0\xd3\xc6"},
                                       {"PSD", 0, "8BPS"},
                                       {"XCF", 0, "gimp xcf"},
                                       {"HEIC", 4, "ftyphei"},
                                       {"HEIF", 4, "ftypmif1"},
                                       {"AVIF", 4, "ftypavif"},
                                       {"JPEG 2000", 4, "jP  \r\n\x87\n"},
                                       {"JPEG 2000", 0, "\xff\x4f\xff\x51"},
                                       {"JPEG XL", 4, "JXL \r\n\x87\n"},
                                       {"JPEG XL", 0, "\xff\x0a"},
                                       {"EMF", 40, " EMF"},
                                       {"WMF", 0, "\xd7\xcd\xc6\x9a"},
                                       {"DjVu", 0, "AT&TFORM"},
                                       {"VSD / RVT / DOC (OLE)", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"},
                                       {"VSDX / DWFX / DOCX (ZIP)", 0, "PK\x03\x04"}}};

bool isHtml(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(256).trimmed().toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

/// A TGA has no mark at its beginning (Truevision TGA 2.0): its header says what only a picture's does.
bool isTga(const QByteArray &bytes)
{
    constexpr qsizetype kHeader = 18;
    constexpr QByteArrayView kKinds("\x01\x02\x03\x09\x0a\x0b", 6), kDepths("\x08\x0f\x10\x18\x20", 5);
    constexpr uchar kMostAttributes = 0x3f;
    if (bytes.size() < kHeader)
        return false;
    const bool hasColorMap = bytes[1] == 1, mayHaveNone = bytes[1] == 0 && bytes.mid(3, 5) == QByteArray(5, '\0');
    const bool hasSize = bytes.mid(12, 2) != QByteArray(2, '\0') && bytes.mid(14, 2) != QByteArray(2, '\0');
    return (hasColorMap || mayHaveNone) && kKinds.contains(bytes[2]) && kDepths.contains(bytes[16]) && hasSize
        && static_cast<uchar>(bytes[17]) <= kMostAttributes;
}

}   // namespace

QString otherFormat(const QByteArray &bytes)
{
    for (const Mark &mark : kMarks)
        if (bytes.mid(mark.at, mark.bytes.size()) == mark.bytes)
            return QLatin1String(mark.name);
    return isHtml(bytes) ? QStringLiteral("HTML") : isTga(bytes) ? QStringLiteral("TGA") : QString();
}

}   // namespace floorscope
