// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_lines.h"

#include "base/log.h"
#include "render/fonts.h"
#include "words/number_text.h"

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

/// The words of a text; a number and its unit ("99 %", "0.5 × 0.5 m") are one.
QStringList unbrokenWords(const QString &text)
{
    QStringList words = unbroken(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" "));
    return words;
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
    for (QString word : unbrokenWords(text)) {
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

QStringList wrappedParts(const QString &text, double width, double textHeight, bool bold)
{
    const QString between = QStringLiteral(" · ");
    QStringList lines;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? part : QString(lines.back() + between + part);
        if (!lines.isEmpty() && textWidth(longer, textHeight, bold) <= width)
            lines.back() = longer;
        else
            lines << wrapped(part, width, textHeight, bold);
    }
    return lines;
}

}   // namespace floorscope
