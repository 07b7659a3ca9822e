// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace floorscope {

/// A session that an answer of two cells was opened in. `cells`: as the service writes them.
struct OpenedAnswer
{
    explicit OpenedAnswer(const QByteArray &cells = "[[0.25,0.25,3],[0.75,0.25,4]]")
    {
        QFile file(folder.filePath(QStringLiteral("answer.json")));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(R"({"heatmap_v2":{"array_cells":)" + cells + R"(,"metadata":{"resolution":0.5}}})");
        file.close();
        session.openFiles({file.fileName()}, QStringLiteral("open"));
        (void)QTest::qWaitFor([this] { return session.drawn().answers.single.has_value(); });
    }

    QTemporaryDir folder;
    Session session;
};

}   // namespace floorscope
