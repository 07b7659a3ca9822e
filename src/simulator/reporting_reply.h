// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/heatmap_query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace floorscope {

/// What a request for numbers got.
struct ReportingReply
{
    int status = 200;
    QByteArray body;
};

/// 200 with that body.
[[nodiscard]] inline ReportingReply makeReply(const QJsonObject &body)
{
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// The status of the refusal, and its text as `error`.
[[nodiscard]] inline ReportingReply makeReply(const Refusal &why)
{
    return {why.status,
            QJsonDocument(QJsonObject{{QStringLiteral("error"), why.text}, {QStringLiteral("code"), why.status}})
                .toJson(QJsonDocument::Compact)};
}

}   // namespace floorscope
