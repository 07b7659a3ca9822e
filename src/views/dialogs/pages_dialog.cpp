// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/pages_dialog.h"

#include "base/background.h"
#include "base/clean_line.h"
#include "base/when_done.h"
#include "ui_pages_dialog.h"
#include "words/error_text.h"

#include <QFileInfo>
#include <QListWidgetItem>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace floorscope {

namespace {

constexpr int kPictureSide = 160;
constexpr int kDrawn = Qt::UserRole;   ///< whether a page has its picture

/// The page in the middle of a square, so that upright pages and lying ones stand in one grid.
QPixmap inSquare(const QImage &page, qreal ratio)
{
    const int side = qRound(kPictureSide * ratio);
    QPixmap square(side, side);
    square.fill(Qt::transparent);
    if (!page.isNull()) {
        const QImage small = page.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&square);
        const QRect place(QPoint((side - small.width()) / 2, (side - small.height()) / 2), small.size());
        painter.fillRect(place, Qt::white);
        painter.drawImage(place, small);
    }
    square.setDevicePixelRatio(ratio);
    return square;
}

}   // namespace

Result<PlanImage> drawPlanPage(const QByteArray &bytes, const PlanRequest &request)
{
    return planFromBytes(bytes, QString(), request);
}

PagesDialog::PagesDialog(const QString &path, const PlanRequest &request, int pages, QWidget *parent,
                         PageDrawer drawPage)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::PagesDialog>()),
      m_path(path),
      m_request(request),
      m_drawPage(std::move(drawPage))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->planPages->setIconSize({kPictureSide, kPictureSide});
    //: %1 the name of a file, %2 number of its pages
    m_ui->planPagesLabel->setText(tr("%1 has %2 pages. Which one is the plan?", nullptr, pages)
                                      .arg(cleanLine(QFileInfo(path).fileName()), locale().toString(pages)));
    m_use = m_ui->pageButtons->addButton(tr("Use this page"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    const QIcon blank(inSquare({}, devicePixelRatioF()));
    for (int page = 1; page <= pages; ++page) {
        //: %1 the number of a page
        const QString name = tr("Page %1").arg(locale().toString(page));
        m_ui->planPages->addItem(new QListWidgetItem(blank, name));
    }
    m_ui->planPages->setCurrentRow(0);
    connect(m_ui->planPages, &QListWidget::itemDoubleClicked, this, &PagesDialog::choose);
    connect(m_ui->pageButtons, &QDialogButtonBox::accepted, this, &PagesDialog::choose);
    connect(m_ui->pageButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readFile();
}

PagesDialog::~PagesDialog()
{
    m_drawing.cancel();
}

void PagesDialog::readFile()
{
    whenDone(inBackground([path = m_path] { return readPlanFile(path); }), this,
             [this](const Result<QByteArray> &bytes) {
                 if (!bytes)
                     return m_ui->planPagesLabel->setText(plainErrorText(bytes.error()));
                 m_bytes = *bytes;
                 drawNext();
             });
}

/// From 1, of those without a picture: one in sight if there is one; 0 where none is left.
int PagesDialog::nextPage() const
{
    const QListWidget &list = *m_ui->planPages;
    int any = 0;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(kDrawn).toBool())
            continue;
        if (list.visualItemRect(list.item(row)).intersects(list.viewport()->rect()))
            return row + 1;
        any = any == 0 ? row + 1 : any;
    }
    return any;
}

void PagesDialog::drawNext()
{
    const int page = nextPage();
    if (page == 0)
        return;
    PlanRequest request = m_request;
    request.page = page;
    request.longestSide = qRound(kPictureSide * devicePixelRatioF());
    request.levels.drawnOn = qint64(request.longestSide) * request.longestSide;
    m_drawing = inBackground([draw = m_drawPage, bytes = m_bytes, request] { return draw(bytes, request); });
    whenDone(m_drawing, this, [this, page](const Result<PlanImage> &plan) {
        showPage(page, plan);
        drawNext();
    });
}

void PagesDialog::showPage(int page, const Result<PlanImage> &plan)
{
    QListWidgetItem *item = m_ui->planPages->item(page - 1);
    item->setData(kDrawn, true);
    if (plan)
        item->setIcon(QIcon(inSquare(plan->levels.front(), devicePixelRatioF())));
    else
        item->setToolTip(plainErrorText(plan.error()));
}

void PagesDialog::choose()
{
    emit pageChosen(m_ui->planPages->currentRow() + 1);
    accept();
}

}   // namespace floorscope
