// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace floorscope {

/// The 32 bytes of the SHA-256 of `parts`, one after the other. By OpenSSL where the program was built with it (it uses
/// the processor's own instructions and is ten times as fast: otherwise hashing an answer would cost twice as much as
/// parsing it), else by Qt.
[[nodiscard]] QByteArray sha256(std::initializer_list<QByteArrayView> parts);
/// The same of one text, as lower-case hex.
[[nodiscard]] inline QByteArray sha256Hex(QByteArrayView bytes)
{
    return sha256({bytes}).toHex();
}

}   // namespace floorscope
