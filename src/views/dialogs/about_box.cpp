// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/about_box.h"

#include "base/time_zone.h"
#include "plan/cad/cad_module.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::MainWindow)
};

}   // namespace

void showAbout(QWidget *window)
{
    const QString program = Words::tr("Floorscope %1\n\nShows where people spend time on a floor.\n"
                                      "Free software under the GNU General Public License, version 3 or later.")
                                .arg(QStringLiteral(FLOORSCOPE_VERSION));
    const QString zones = Words::tr("Days and hours are counted by the IANA time zone database, version %1.")
                              .arg(QString::fromLatin1(TimeZone::databaseVersion()));
    const QString drawings = cadModule()
        ? Words::tr("CAD plans (DXF, DWG) are read by GDAL.")
        : Words::tr("CAD plans (DXF, DWG) cannot be read: the module for them, or GDAL, is missing.");
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("About Floorscope"),
                                program + QLatin1String("\n\n") + zones + QLatin1String("\n\n") + drawings,
                                QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}   // namespace floorscope
