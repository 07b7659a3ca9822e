// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace floorscope {

/// The line above the map, drawn by the exporter's own code. It wraps where it has to.
class CaptionBar : public QWidget
{
    Q_OBJECT
public:
    explicit CaptionBar(QWidget *parent = nullptr);
    void setParts(const QStringList &parts);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(std::max(width(), 300))}; }
    QSize minimumSizeHint() const override { return {120, heightForWidth(std::max(width(), 120))}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// In that width of the bar, pixels.
    [[nodiscard]] double textHeight(int width) const;

    QStringList m_parts;
};

}   // namespace floorscope
