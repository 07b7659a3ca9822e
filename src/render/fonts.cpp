// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
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

/// Registers the embedded files; their families in the order in which letters are looked for, then the system's.
QStringList registeredFamilies()
{
    initialiseFontResource();
    QStringList families;
    for (const char *name : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansMath-Regular.ttf"})
        families << QFontDatabase::applicationFontFamilies(
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(name)));
    families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("sans-serif");
    families.removeDuplicates();
    return families;
}

/// Letters that have no shape of their own: spaces, joiners, marks of direction.
bool isInvisible(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

}   // namespace

QFont pictureFont(double height, bool bold)
{
    static const QStringList families = registeredFamilies();
    QFont font(families);
    font.setPixelSize(std::max(1, qRound(height)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    font.setBold(bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);   // no ligatures: a PDF's text can be searched
    return font;
}

QString lettersWithoutShape(const QString &text)
{
    const QFontMetricsF measure(pictureFont(12.0));
    QList<uint> letters;
    for (const uint letter : text.toUcs4())
        if (!isInvisible(letter) && !letters.contains(letter) && !measure.inFontUcs4(letter))
            letters << letter;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
}

}   // namespace floorscope
