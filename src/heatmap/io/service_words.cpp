// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/service_words.h"

#include "base/clean_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
    for (const char *known : {"errors", "error_description", "message", "msg", "error", "detail", "description",
                              "reason", "faultstring", "fault", "title"})
        if (const QString words = wordsIn(object.value(QLatin1String(known))); !words.isEmpty())
            return words;
    return {};
}

/// A line of plain text as gateways write them: "429 Too Many Requests", "Unauthorized".
QString gatewayLine(const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:HTTP/[0-9.]+ )?(?:[45][0-9][0-9]\\b|.*\\b(?:unauthori[sz]ed|forbidden|denied|expired|"
                       "invalid|not found|no such|bad (?:request|gateway)|too many|rate limit|quota|time-?d? ?out|"
                       "unavailable|upstream|error|failed|failure|missing)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString line = QString::fromUtf8(text.trimmed());
    const bool isOther = line.startsWith(QLatin1Char('<')) || line.startsWith(QLatin1Char('{'))
        || line.startsWith(QLatin1Char('[')) || line.contains(QLatin1Char('\n'));
    return !isOther && form.match(line).hasMatch() ? line : QString();
}

}   // namespace

QString serviceWords(std::string_view said)
{
    if (said.size() > kLongestError)
        return {};
    const QByteArray text = QByteArray::fromRawData(said.data(), static_cast<qsizetype>(said.size()));
    const bool isText = text.trimmed().startsWith('"');
    const QJsonDocument json = QJsonDocument::fromJson(isText ? '[' + text + ']' : text);
    const QString words = wordsIn(isText ? QJsonValue(json.array()) : QJsonValue(json.object()));
    return shortLine(words.isEmpty() ? gatewayLine(text) : words, kLongestWords);
}

}   // namespace floorscope
