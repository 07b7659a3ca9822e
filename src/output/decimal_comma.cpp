// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/decimal_comma.h"

#include <QString>

namespace floorscope {

namespace {

/// A number with its comma; any other field as it is, in quotes where it would fall apart.
QByteArray localField(QByteArray field)
{
    bool isNumber = false;
    field.toDouble(&isNumber);
    if (isNumber)
        return field.replace('.', ',');
    const bool apart = field.contains(';') && !field.startsWith('"');
    return apart ? QByteArray('"' + field + '"') : field;
}

}   // namespace

QByteArray withDecimalComma(const QByteArray &csv)
{
    QByteArray text;
    text.reserve(csv.size());
    QByteArray field;
    bool quoted = false, remark = false, lineBegins = true;
    for (const char letter : csv) {
        remark = lineBegins && !quoted ? letter == '#' : remark;
        lineBegins = letter == '\n';
        quoted = quoted != (letter == '"' && !remark);
        if (quoted || (letter != ',' && letter != '\n' && letter != '\r') || (remark && letter == ',')) {
            field += letter;
            continue;
        }
        text += remark ? field : localField(field);
        text += letter == ',' ? ';' : letter;
        field.clear();
    }
    return text + (remark ? field : localField(field));
}

}   // namespace floorscope
