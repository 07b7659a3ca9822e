// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

// outside the namespace, as Q_INIT_RESOURCE demands
static void initialiseFontResource()
{
#ifdef FLOORSCOPE_EMBEDDED_FONTS
    Q_INIT_RESOURCE(fonts);
#endif
}

namespace floorscope {

namespace {

/// Registers the embedded files once; the family's name, or the system's sans-serif.
QString registeredFamily()
{
    initialiseFontResource();
    const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
    const QStringList families = QFontDatabase::applicationFontFamilies(regular);
    return families.isEmpty() ? QStringLiteral("sans-serif") : families.front();
}

}   // namespace

QFont pictureFont(double height, bool bold)
{
    static const QString family = registeredFamily();
    QFont font(QStringList{family, QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(std::max(1, qRound(height)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    font.setBold(bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);   // no ligatures: a PDF's text can be searched
    return font;
}

}   // namespace floorscope
