// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/stored_dialog.h"

#include "base/when_done.h"
#include "ui_stored_dialog.h"
#include "words/error_text.h"
#include "words/number_text.h"

#include <QLocale>
#include <QMessageBox>

namespace floorscope {

namespace {

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

int plural(qint64 answers)
{
    return pluralNumber(static_cast<std::uint64_t>(answers));
}

}   // namespace

QString storedText(const StoreSize &size)
{
    //: %1 a number, %2 an amount of memory
    return StoredDialog::tr("%1 answers of the service, %2 on disk.", nullptr, plural(size.answers))
        .arg(QLocale().toString(size.answers), bytesText(size.bytes));
}

void askToEmpty(QWidget &window, const std::optional<Floor> &floor, const std::function<void()> &confirmed)
{
    const QString question = floor
        //: %1 the name of a floor
        ? StoredDialog::tr("Empty what is stored of %1?").arg(floor->name)
        : StoredDialog::tr("Empty everything that is stored on this computer?");
    auto *box = new QMessageBox(QMessageBox::NoIcon, StoredDialog::tr("Stored on this computer"), question,
                                QMessageBox::Cancel, &window);
    box->setObjectName(QStringLiteral("askToEmpty"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(StoredDialog::tr("It can be fetched again, which takes its time and counts as requests."));
    const QPushButton *confirm = box->addButton(StoredDialog::tr("Empty"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(confirm, &QPushButton::clicked, &window, confirmed);
    box->open();
}

StoredDialog::StoredDialog(Store &store, const std::optional<Floor> &floor, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::StoredDialog>()), m_store(store), m_floor(floor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->emptyFloor->setVisible(floor.has_value());
    m_ui->floor->setVisible(floor.has_value());
    connect(m_ui->emptyAll, &QPushButton::clicked, this, [this] { askToEmpty(*this, {}, [this] { empty({}); }); });
    connect(m_ui->emptyFloor, &QPushButton::clicked, this,
            [this] { askToEmpty(*this, m_floor, [this] { empty(m_floor->id); }); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
}

StoredDialog::~StoredDialog() = default;

void StoredDialog::count()
{
    whenDone(m_store.size(), this, [this](const Result<StoreSize> &size) { showAll(size); });
    if (m_floor)
        whenDone(m_store.size(m_floor->id), this, [this](const Result<StoreSize> &size) { showFloor(size); });
}

void StoredDialog::showAll(const Result<StoreSize> &size)
{
    if (!size)
        return showFailure(size.error());
    m_ui->all->setText(unbroken(storedText(*size)));
    m_ui->emptyAll->setEnabled(size->answers > 0);
}

void StoredDialog::showFloor(const Result<StoreSize> &size)
{
    m_ui->emptyFloor->setEnabled(size && size->answers > 0);
    if (size)
        //: %1 the name of a floor, %2 a number, %3 an amount of memory
        m_ui->floor->setText(tr("%1: %2 answers, %3.", nullptr, plural(size->answers))
                                 .arg(m_floor->name, QLocale().toString(size->answers), bytesText(size->bytes)));
}

void StoredDialog::empty(const QString &spaceId)
{
    whenDone(m_store.clear(spaceId), this, [this](const Result<void> &cleared) {
        if (!cleared)
            return showFailure(cleared.error());
        count();
    });
}

void StoredDialog::showFailure(const Error &error)
{
    m_ui->all->setText(errorText(error));
    m_ui->emptyAll->setEnabled(error.kind == ErrorKind::StoreDamaged);   // emptying moves the damaged file aside
}

}   // namespace floorscope
