// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace floorscope {

[[nodiscard]] bool isGzip(const QByteArray &bytes);
/// What was packed (RFC 1952); nothing where it is broken, cut off or longer than `atMost`.
[[nodiscard]] std::optional<QByteArray> gunzipped(const QByteArray &bytes, qsizetype atMost);

}   // namespace floorscope
