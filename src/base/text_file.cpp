// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_file.h"

#include "base/gunzip.h"

#include <QStringDecoder>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace floorscope {

namespace {

/// The encoding without a mark: the first two characters of every text that is read here are ASCII.
std::optional<QStringConverter::Encoding> unmarkedEncoding(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const auto zeros = [&](std::initializer_list<int> places) {
        for (int place = 0; place < 4; ++place)
            if ((bytes[place] == '\0') != (std::find(places.begin(), places.end(), place) != places.end()))
                return false;
        return true;
    };
    if (zeros({1, 3}))
        return QStringConverter::Utf16LE;
    if (zeros({0, 2}))
        return QStringConverter::Utf16BE;
    if (zeros({1, 2, 3}))
        return QStringConverter::Utf32LE;
    return zeros({0, 1, 2}) ? std::optional(QStringConverter::Utf32BE) : std::nullopt;
}

QByteArray asUtf8(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        return text.remove(0, 3);
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(text);
    const std::optional<QStringConverter::Encoding> encoding = marked ? marked : unmarkedEncoding(text);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return text;
    QStringDecoder decoder(*encoding);
    return QString(decoder.decode(text)).toUtf8();
}

}   // namespace

Result<QByteArray> plainText(const QByteArray &bytes)
{
    return isGzip(bytes) ? gunzipped(bytes, kLongestFile).map(asUtf8) : Result<QByteArray>(asUtf8(bytes));
}

Result<QByteArray> readTextFile(const QString &path)
{
    return readFile(path).and_then([&](const QByteArray &bytes) {
        return plainText(bytes).map_error([&](const Error &error) { return at(error, path); });
    });
}

}   // namespace floorscope
