// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/settings_dialog.h"

#include "base/when_done.h"
#include "ui_settings_dialog.h"
#include "views/dialogs/stored_dialog.h"
#include "views/parts/theme.h"
#include "words/error_text.h"
#include "words/number_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <utility>

namespace floorscope {

namespace {

constexpr std::array<std::optional<LengthUnits>, 3> kLengths{std::nullopt, LengthUnits::Metres,
                                                             LengthUnits::MetresAndFeet};

/// A language by its own name: whoever reads no other finds it.
QString ownName(const QString &code)
{
    return code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

}   // namespace

SettingsDialog::SettingsDialog(Settings settings, const QStringList &languages, Store &store, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_settings(std::move(settings)), m_store(store)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->jobs->setMaximum(kMostJobsOfWindow);
    fill(languages);
    setPrimary(*m_ui->settingsButtons->button(QDialogButtonBox::Ok), true);
    connect(m_ui->settingsButtons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->settingsButtons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(this->settings()); });
    connect(m_ui->changePlace, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_ui->usualPlace, &QPushButton::clicked, this, [this] { moveStore({}); });
    connect(m_ui->emptyStore, &QPushButton::clicked, this, &SettingsDialog::empty);
    m_ui->storeFailure->hide();
    showPlace();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill(const QStringList &languages)
{
    m_ui->themeChoice->setCurrentIndex(static_cast<int>(m_settings.theme));
    for (const QString &code : languages)
        m_ui->languageChoice->addItem(ownName(code), code);
    m_ui->languageChoice->setCurrentIndex(std::max(0, m_ui->languageChoice->findData(m_settings.language)));
    const auto lengths = std::find(kLengths.begin(), kLengths.end(), m_settings.lengths);
    m_ui->lengthsChoice->setCurrentIndex(static_cast<int>(lengths - kLengths.begin()));
    m_ui->jobs->setValue(m_settings.jobs);
    m_ui->systemProxy->setChecked(m_settings.systemProxy);
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_settings;
    settings.theme = static_cast<ThemeChoice>(m_ui->themeChoice->currentIndex());
    settings.language = m_ui->languageChoice->currentData().toString();
    settings.lengths = kLengths[static_cast<std::size_t>(m_ui->lengthsChoice->currentIndex())];
    settings.jobs = m_ui->jobs->value();
    settings.systemProxy = m_ui->systemProxy->isChecked();
    return settings;
}

void SettingsDialog::showPlace()
{
    whenDone(m_store.place(), this, [this](const QString &path) {
        m_ui->storePlace->setText(QDir::toNativeSeparators(path));
        m_ui->storePlace->setToolTip(m_ui->storePlace->text());
    });
    count();
}

void SettingsDialog::count()
{
    whenDone(m_store.size(), this, [this](const Result<StoreSize> &size) {
        allowStore(true);
        m_ui->emptyStore->setEnabled(size ? size->answers > 0 : size.error().kind == ErrorKind::StoreDamaged);
        m_ui->storeSize->setText(size ? unbroken(storedText(*size)) : errorText(size.error()));
    });
}

void SettingsDialog::allowStore(bool allowed)
{
    m_ui->changePlace->setEnabled(allowed);
    m_ui->usualPlace->setEnabled(allowed && !m_settings.storeFolder.isEmpty());
    m_ui->emptyStore->setEnabled(allowed);
    m_ui->settingsButtons->setEnabled(allowed);
}

/// While the store moves it waits: where it is then has to be remembered.
void SettingsDialog::reject()
{
    if (m_ui->settingsButtons->isEnabled())
        QDialog::reject();
}

void SettingsDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for what is stored"), m_settings.storeFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::moveStore);
    dialog->open();
}

void SettingsDialog::moveStore(const QString &folder)
{
    m_ui->storeFailure->hide();
    allowStore(false);
    whenDone(m_store.moveTo(storeFile(folder)), this, [this, folder](const Result<void> &moved) {
        if (!moved)
            return refuse(moved.error());
        m_settings.storeFolder = folder;
        emit storeMoved(folder);
        showPlace();
    });
}

void SettingsDialog::empty()
{
    askToEmpty(*this, {}, [this] {
        allowStore(false);
        whenDone(m_store.clear(), this, [this](const Result<void> &cleared) {
            if (!cleared)
                return refuse(cleared.error());
            count();
        });
    });
}

void SettingsDialog::refuse(const Error &error)
{
    m_ui->storeFailure->setText(errorText(error));
    m_ui->storeFailure->show();
    count();
}

}   // namespace floorscope
