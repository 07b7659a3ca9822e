// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/source_text.h"

#include "model/session.h"
#include "words/messages.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::SourceText)
};

}   // namespace

QString sourceText(const Session &session)
{
    if (std::holds_alternative<OpenedFiles>(session.document().source))
        return Words::tr("File");
    return isOffline(session.fetchState()) ? Words::tr("Offline") : session.connection().name;
}

}   // namespace floorscope
