// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/find_place_dialog.h"

#include "model/session.h"
#include "ui_find_place_dialog.h"
#include "words/reading_text.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kBelowTools = 84;

/// "Kitchen", "Quiet area (zone)", "x 12.50 m  y 3.00 m".
QString lineOf(const FoundPlace &place)
{
    switch (place.kind) {
    case FoundPlace::Kind::Room: return place.name;
    //: in a list of places; %1 the name of a zone
    case FoundPlace::Kind::Zone: return FindPlaceDialog::tr("%1 (zone)").arg(place.name);
    case FoundPlace::Kind::Point: break;
    }
    return pointText(place.point);
}

}   // namespace

FindPlaceDialog::FindPlaceDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::FindPlaceDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    m_ui->placeText->installEventFilter(this);
    connect(m_ui->placeText, &QLineEdit::textChanged, this, &FindPlaceDialog::showPlaces);
    connect(m_ui->places, &QListWidget::itemActivated, this, &FindPlaceDialog::choose);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &FindPlaceDialog::choose);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPlaces();
    m_ui->placeText->setFocus();
    if (parent)   // beside the map, where the place will be seen
        move(parent->mapToGlobal(QPoint(0, kBelowTools)));
}

FindPlaceDialog::~FindPlaceDialog() = default;

void FindPlaceDialog::showPlaces()
{
    m_places = findPlaces(m_session.drawn(), m_ui->placeText->text());
    m_ui->places->clear();
    for (const FoundPlace &place : m_places)
        m_ui->places->addItem(lineOf(place));
    m_ui->places->setCurrentRow(m_places.empty() ? -1 : 0);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_places.empty());
    m_ui->nothingFound->setText(m_places.empty() ? tr("No room or zone is called so. A point is written as 12.5, 3.")
                                                 : QString());
}

void FindPlaceDialog::choose()
{
    const int row = m_ui->places->currentRow();
    if (row < 0)
        return;
    emit placeChosen(m_places[static_cast<std::size_t>(row)]);
    accept();
}

/// Up and down go through the list while the text keeps the keyboard.
bool FindPlaceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->placeText || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = (key == Qt::Key_Down) - (key == Qt::Key_Up);
    if (step == 0 || m_places.empty())
        return false;
    m_ui->places->setCurrentRow(std::clamp(m_ui->places->currentRow() + step, 0, m_ui->places->count() - 1));
    return true;
}

}   // namespace floorscope
