// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/page_column.h"

#include "render/text_lines.h"
#include "render/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Report)
};

}   // namespace

PageColumn::PageColumn(double width, double textHeight, double tallest)
    : m_width(width), m_text(textHeight), m_tallest(tallest)
{
}

void PageColumn::heading(const QString &text)
{
    m_lines.push_back({0.0, m_y, text, m_text * 1.1, true, false});
    m_y += m_text * 1.9;
}

void PageColumn::figure(const QString &name, const QString &value)
{
    const double valueWidth = textWidth(value, m_text);
    m_lines.push_back({0.0, m_y, name, m_text, false, true});
    if (textWidth(name, m_text) + m_text + valueWidth > m_width)
        m_y += m_text * kLineStep;
    m_lines.push_back({m_width - valueWidth, m_y, value, m_text, false, false});
    m_y += m_text * 1.55;
}

void PageColumn::paragraph(const QString &text)
{
    for (const QString &line : wrapped(text, m_width, m_text)) {
        m_lines.push_back({0.0, m_y, line, m_text, false, false});
        m_y += m_text * kLineStep;
    }
    m_y += m_text * 0.4;
}

void PageColumn::paragraphs(const QStringList &texts)
{
    const double lineForMore = m_text * kLineStep;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double needed = static_cast<double>(wrapped(texts[i], m_width, m_text).size()) * m_text * kLineStep;
        const bool last = i + 1 == texts.size();
        if (m_y + needed + (last ? 0.0 : lineForMore) > m_tallest) {
            paragraph(Words::tr("and %1 more", nullptr, static_cast<int>(texts.size() - i))
                          .arg(QLocale().toString(texts.size() - i)));
            return;
        }
        paragraph(texts[i]);
    }
}

void PageColumn::gap()
{
    m_y += m_text * 0.8;
}

void PageColumn::paint(QPainter &painter, const QPointF &topLeft) const
{
    const Theme theme = lightTheme();
    for (const Line &line : m_lines) {
        painter.setPen(line.secondary ? theme.secondary : theme.text);
        paintText(painter, QRectF(topLeft + QPointF(line.x, line.y), QSizeF(m_width, m_text * kLineStep)), line.text,
                  line.size, line.bold);
    }
}

}   // namespace floorscope
