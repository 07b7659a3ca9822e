// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_lines.h"

#include "base/log.h"
#include "render/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace floorscope {

namespace {

/// How many letters of `word` fit into `width`, at least one.
qsizetype lettersThatFit(const QString &word, double width, const QFontMetricsF &measure)
{
    qsizetype letters = word.size();
    while (letters > 1 && measure.horizontalAdvance(word.left(letters)) > width)
        --letters;
    return letters;
}

void logLettersWithoutShape(const QString &text)
{
    if (!logRender().isInfoEnabled())
        return;
    if (const QString letters = lettersWithoutShape(text); !letters.isEmpty())
        qCInfo(logRender) << "no font has" << letters << "of" << text;
}

}   // namespace

double textWidth(const QString &text, double textHeight, bool bold)
{
    return QFontMetricsF(pictureFont(textHeight, bold)).horizontalAdvance(text);
}

void paintText(QPainter &painter, const QRectF &box, const QString &text, double textHeight, bool bold,
               Qt::Alignment side)
{
    logLettersWithoutShape(text);
    painter.setFont(pictureFont(textHeight, bold));
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
}

QStringList wrapped(const QString &text, double width, double textHeight, bool bold)
{
    const QFontMetricsF measure(pictureFont(textHeight, bold));
    QStringList lines;
    QString line;
    for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : QString(line + QLatin1Char(' ') + word);
        if (measure.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        for (qsizetype fits = lettersThatFit(word, width, measure); fits < word.size();
             fits = lettersThatFit(word, width, measure)) {
            lines << word.left(fits);
            word.remove(0, fits);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

}   // namespace floorscope
