// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "store/store.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class StoredDialog;
}

namespace floorscope {

/// How much that is, in a sentence.
[[nodiscard]] QString storedText(const StoreSize &size);
/// Asks whether to empty what is stored of `floor`, or everything; Enter keeps it.
void askToEmpty(QWidget &window, const std::optional<Floor> &floor, const std::function<void()> &confirmed);

/// Shows how much is stored on this computer, for all floors and for the open one, and empties the store.
class StoredDialog : public QDialog
{
    Q_OBJECT
public:
    StoredDialog(Store &store, const std::optional<Floor> &floor, QWidget *parent = nullptr);
    ~StoredDialog() override;

private:
    void count();
    void showAll(const Result<StoreSize> &size);
    void showFloor(const Result<StoreSize> &size);
    void empty(const QString &spaceId);
    void showFailure(const Error &error);

    std::unique_ptr<Ui::StoredDialog> m_ui;
    Store &m_store;
    std::optional<Floor> m_floor;
};

}   // namespace floorscope
