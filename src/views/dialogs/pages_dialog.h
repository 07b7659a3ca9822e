// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_image.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <memory>

class QPushButton;

namespace Ui {
class PagesDialog;
}

namespace floorscope {

/// Makes the picture of the page that a request names, of a document's bytes; in a thread of its own.
using PageDrawer = std::function<Result<PlanImage>(const QByteArray &bytes, const PlanRequest &request)>;

/// Draws it as a plan.
[[nodiscard]] Result<PlanImage> drawPlanPage(const QByteArray &bytes, const PlanRequest &request);

/// The pages of a document as small pictures, of which one is the plan. The pictures are made in the background, those
/// in sight first; closing waits for none, and begins no other.
class PagesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `request`: how the document is opened; its page is chosen here.
    PagesDialog(const QString &path, const PlanRequest &request, int pages, QWidget *parent = nullptr,
                PageDrawer drawPage = drawPlanPage);
    ~PagesDialog() override;

signals:
    void pageChosen(int page);

private:
    void readFile();
    void drawNext();
    [[nodiscard]] int nextPage() const;
    void showPage(int page, const Result<PlanImage> &plan);
    void choose();

    std::unique_ptr<Ui::PagesDialog> m_ui;
    QPushButton *m_use;
    QString m_path;
    PlanRequest m_request;
    PageDrawer m_drawPage;
    QByteArray m_bytes;
    QFuture<Result<PlanImage>> m_drawing;
};

}   // namespace floorscope
