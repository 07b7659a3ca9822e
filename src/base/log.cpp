// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QMetaEnum>

namespace floorscope {

namespace {

constexpr qsizetype kDetailShown = 200;   ///< a service's text may be a whole page

}   // namespace

Q_LOGGING_CATEGORY(logButlr, "floorscope.butlr", QtWarningMsg)
Q_LOGGING_CATEGORY(logFetch, "floorscope.fetch", QtWarningMsg)
Q_LOGGING_CATEGORY(logModel, "floorscope.model", QtWarningMsg)
Q_LOGGING_CATEGORY(logRender, "floorscope.render", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "floorscope.app", QtWarningMsg)

void logFailure(const QLoggingCategory &category, const Error &error)
{
    if (!category.isInfoEnabled())
        return;
    const char *kind = QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(error.kind));
    QMessageLogger(nullptr, 0, nullptr, category.categoryName()).info().noquote()
        << kind << '|' << error.where << '|' << logText(error).left(kDetailShown);
}

}   // namespace floorscope
