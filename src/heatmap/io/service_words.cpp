// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/service_words.h"

#include "base/clean_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace floorscope {

namespace {

constexpr std::size_t kLongestError = 1 << 20;   ///< bytes; what is longer is no error
constexpr qsizetype kLongestWords = 200;

/// The first text that `value` tells, of the deepest member that is known.
QString wordsIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : wordsIn(value.toArray().first());
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const char *known :
         {"errors", "error_description", "message", "error", "detail", "description", "faultstring", "fault", "title"})
        if (const QString words = wordsIn(object.value(QLatin1String(known))); !words.isEmpty())
            return words;
    return {};
}

}   // namespace

QString serviceWords(std::string_view json)
{
    if (json.size() > kLongestError)
        return {};
    const QByteArray text = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    return shortLine(wordsIn(QJsonDocument::fromJson(text).object()), kLongestWords);
}

}   // namespace floorscope
