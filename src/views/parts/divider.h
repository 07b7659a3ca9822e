// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace floorscope {

/// Two parts with a hairline between them that the mouse moves and, once it has the focus, the arrow keys.
class Divider : public QSplitter
{
    Q_OBJECT
public:
    explicit Divider(QWidget *parent = nullptr);

    /// The first part's share of both, 0..1; kept when the whole is resized. A part never gets smaller than it can be.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }

signals:
    /// A person moved it.
    void shareMoved(double share);

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeShare();
    void applyShare();
    double m_share = 0.5;
};

}   // namespace floorscope
