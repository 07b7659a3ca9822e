// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/json_writer.h"

namespace floorscope::json {

namespace {

QByteArray escaped(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    if (static_cast<unsigned char>(c) >= 0x20)
        return QByteArray(1, c);
    return "\\u00" + QByteArray(1, c).toHex();
}

}   // namespace

Writer &Writer::string(const QString &text)
{
    raw("\"");
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8)
        m_out.append(escaped(c));
    return raw("\"");
}

}   // namespace floorscope::json
