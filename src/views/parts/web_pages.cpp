// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/web_pages.h"

#include <QDesktopServices>

namespace floorscope {

QUrl accountPage()
{
    return QUrl(QStringLiteral("https://app.butlr.io"));
}

void openAccountPage()
{
    QDesktopServices::openUrl(accountPage());
}

}   // namespace floorscope
