// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/caption_painter.h"

#include "render/text_lines.h"

namespace floorscope {

namespace {

/// A stretch of text in one font; `x` from the left, `line` from the top.
struct Run
{
    double x = 0.0;
    int line = 0;
    QString text;
    bool bold = false;
};

class RunLayout
{
public:
    RunLayout(double width, double textHeight) : m_width(width), m_textHeight(textHeight) {}

    void add(const QString &part, bool bold)
    {
        const QString joined = m_x > 0.0 ? QString(QStringLiteral(" · ") + part) : part;
        if (m_x + textWidth(joined, m_textHeight, bold) <= m_width) {
            place(joined, bold);
            return;
        }
        for (const QString &line : wrapped(part, m_width, m_textHeight, bold)) {
            if (m_x > 0.0)
                startLine();
            place(line, bold);
        }
    }
    const std::vector<Run> &runs() const { return m_runs; }
    double height() const { return (m_line + 1) * kLineStep * m_textHeight; }

private:
    void place(const QString &text, bool bold)
    {
        m_runs.push_back({m_x, m_line, text, bold});
        m_x += textWidth(text, m_textHeight, bold);
    }
    void startLine()
    {
        ++m_line;
        m_x = 0.0;
    }

    double m_width;
    double m_textHeight;
    double m_x = 0.0;
    int m_line = 0;
    std::vector<Run> m_runs;
};

RunLayout makeLayout(const QStringList &parts, double width, double textHeight, CaptionStart start)
{
    RunLayout layout(width, textHeight);
    for (qsizetype i = 0; i < parts.size(); ++i)
        layout.add(parts[i], i == 0 && start == CaptionStart::Bold);
    return layout;
}

}   // namespace

double paintCaption(QPainter &painter, const QRectF &box, const QStringList &parts, double textHeight,
                    const Theme &theme, CaptionStart start)
{
    const RunLayout layout = makeLayout(parts, box.width(), textHeight, start);
    const double step = kLineStep * textHeight;
    painter.save();
    painter.setPen(theme.text);
    for (const Run &run : layout.runs()) {
        paintText(painter, QRectF(box.left() + run.x, box.top() + run.line * step, box.width(), step), run.text,
                  textHeight, run.bold);
    }
    painter.restore();
    return layout.height();
}

double captionHeight(const QStringList &parts, double width, double textHeight, CaptionStart start)
{
    return makeLayout(parts, width, textHeight, start).height();
}

}   // namespace floorscope
