// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace floorscope {

/// The bytes of a run.
[[nodiscard]] inline QByteArray fuzzedBytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// What must hold whatever the bytes are; a run in which it does not is a finding.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

}   // namespace floorscope
