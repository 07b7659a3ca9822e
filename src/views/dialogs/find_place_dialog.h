// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/find_place.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class FindPlaceDialog;
}

namespace floorscope {

class Session;

/// A field for a name or a point, and the rooms and zones that fit what stands in it.
class FindPlaceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FindPlaceDialog(Session &session, QWidget *parent = nullptr);
    ~FindPlaceDialog() override;

signals:
    void placeChosen(const floorscope::FoundPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlaces();
    void choose();

    Session &m_session;
    std::unique_ptr<Ui::FindPlaceDialog> m_ui;
    std::vector<FoundPlace> m_places;   ///< those of the list
};

}   // namespace floorscope
