// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/about_box.h"

#include "base/background.h"
#include "base/modules/module_function.h"
#include "base/time_zone.h"
#include "base/when_done.h"
#include "calendar/holidays.h"
#include "plan/cad/cad_module.h"
#include "render/surface/relief_painter.h"
#include "views/dialogs/used_works.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::MainWindow)
};

/// Whether the module can be used shows when it is loaded, which takes its time.
QString drawingsText(bool reads)
{
    return reads ? Words::tr("CAD plans (DXF, DWG) are read by GDAL.")
                 : Words::tr("CAD plans (DXF, DWG) cannot be read: the module for them, or GDAL, is missing.");
}

/// "Qt (LGPL-3.0-only), …": one paragraph, so that the box stays lower than the smallest screen.
QString worksText()
{
    QStringList works;
    for (const UsedWork &work : usedWorks())
        //: a library, a font, a palette: %1 its name, %2 its license
        works << Words::tr("%1 (%2)").arg(
            inOnePiece(work.name), work.licence.isEmpty() ? Words::tr("public domain") : inOnePiece(work.licence));
    //: %1 names with their licenses in brackets, with commas between; a build may lack some
    return Words::tr("It is built on works of others, each under its own license: %1.")
        .arg(works.join(QStringLiteral(", ")));
}

}   // namespace

void showAbout(QWidget *window)
{
    const QString program = Words::tr("Floorscope %1\n\nShows where people spend time on a floor.\n"
                                      "Free software under the GNU General Public License, version 3 or later.")
                                .arg(QStringLiteral(FLOORSCOPE_VERSION));
    const QString zones = Words::tr("Days and hours are counted by the IANA time zone database, version %1.")
                              .arg(QString::fromLatin1(TimeZone::databaseVersion()));
    const QString calendars = readsCalendars()
        ? Words::tr("Holiday calendars (.ics) are read by libical.")
        : Words::tr("Holiday calendars (.ics) cannot be read: the program was built without libical.");
    const QString surfaces = hasModule(kReliefModule)
        ? Words::tr("Surfaces in 3-D are drawn by Qt Data Visualization.")
        : Words::tr("Surfaces in 3-D cannot be drawn: the module for them is missing. Columns can.");
    const QString known = program + QLatin1String("\n\n") + zones + QLatin1String("\n\n") + surfaces + QLatin1Char('\n')
        + calendars + QLatin1Char('\n');
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, Words::tr("About Floorscope"),
                        known + Words::tr("CAD plans (DXF, DWG): looking for GDAL…"), QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("about"));
    box->setInformativeText(worksText());
    box->setAttribute(Qt::WA_DeleteOnClose);
    whenDone(inBackground([] { return cadModule() != nullptr; }), box,
             [box, known](bool reads) { box->setText(known + drawingsText(reads)); });
    box->open();
}

}   // namespace floorscope
