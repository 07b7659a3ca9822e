// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/used_works.h"

namespace floorscope {

std::vector<UsedWork> usedWorks()
{
    return {{QStringLiteral("Qt"), QStringLiteral("LGPL-3.0-only")},
            {QStringLiteral("Qt HTTP Server"), QStringLiteral("GPL-3.0-only")},
            {QStringLiteral("Qt Data Visualization"), QStringLiteral("GPL-3.0-only")},
            {QStringLiteral("Qt PDF with PDFium"), QStringLiteral("LGPL-3.0-only, BSD-3-Clause")},
            {QStringLiteral("QCustomPlot"), QStringLiteral("GPL-3.0-or-later")},
            {QStringLiteral("QtKeychain"), QStringLiteral("BSD-3-Clause")},
            {QStringLiteral("SQLite"), {}},
            {QStringLiteral("simdjson"), QStringLiteral("Apache-2.0")},
            {QStringLiteral("libspng"), QStringLiteral("BSD-2-Clause")},
            {QStringLiteral("libjpeg-turbo"), QStringLiteral("IJG, BSD-3-Clause, Zlib")},
            {QStringLiteral("zlib"), QStringLiteral("Zlib")},
            {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0")},
            {QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0")},
            {QStringLiteral("CCTZ"), QStringLiteral("Apache-2.0")},
            {QStringLiteral("Boost.Math"), QStringLiteral("BSL-1.0")},
            {QStringLiteral("librsvg"), QStringLiteral("LGPL-2.1-or-later")},
            {QStringLiteral("GDAL"), QStringLiteral("MIT")},
            {QStringLiteral("libical"), QStringLiteral("LGPL-2.1-only OR MPL-2.0")},
            {QStringLiteral("Noto Sans"), QStringLiteral("OFL-1.1")},
            {QStringLiteral("Breeze Icons"), QStringLiteral("LGPL-3.0-or-later")},
            {QStringLiteral("Scientific colour maps 7.0.1"), QStringLiteral("MIT")},
            {QStringLiteral("viridis, cividis"), QStringLiteral("CC0-1.0")},
            {QStringLiteral("Moreland 2009, cool to warm, as in matplotlib"), QStringLiteral("PSF-2.0")},
            {QStringLiteral("IANA Time Zone Database"), {}}};
}

QString inOnePiece(QString text)
{
    constexpr char16_t kSpace = 0x00a0, kHyphen = 0x2011;
    return text.replace(QLatin1Char(' '), QChar(kSpace)).replace(QLatin1Char('-'), QChar(kHyphen));
}

}   // namespace floorscope
