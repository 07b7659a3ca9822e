// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class ZoneFields;
}

namespace floorscope {

class Session;
struct Zone;

/// Name, use and color of the drawn zone that is selected, and what can be done
/// with it.
class ZoneFields : public QWidget
{
    Q_OBJECT
public:
    explicit ZoneFields(Session &session, QWidget *parent = nullptr);
    ~ZoneFields() override;

    /// By its index among the document's zones; hidden without one.
    void showZone(std::optional<std::size_t> zone);

signals:
    /// A copy was made: it is the one to go on with.
    void zoneWanted(std::size_t zone);
    /// The zone is about to go: nothing is selected any more.
    void zoneLeft();

private:
    void renew();
    void change(const QString &name, const std::function<void(Zone &)> &edit);
    void chooseColor();
    void copy();
    void remove();

    std::unique_ptr<Ui::ZoneFields> m_ui;
    Session &m_session;
    std::optional<std::size_t> m_zone;
};

}   // namespace floorscope
