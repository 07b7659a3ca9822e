// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_file.h"

#include "base/gunzip.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
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

struct Packing
{
    const char *name;
    QByteArrayView begin;
};

/// How a text is packed that is not unpacked here; empty where it is not.
QString otherPacking(const QByteArray &bytes)
{
    static constexpr std::array<Packing, 6> packings{{{"ZIP", "PK\x03\x04"},
                                                      {"bzip2", "BZh"},
                                                      {"xz", "\xfd\x37zXZ"},
                                                      {"Zstandard", "\x28\xb5\x2f\xfd"},
                                                      {"7-Zip", "7z\xbc\xaf\x27\x1c"},
                                                      {"RAR", "Rar!\x1a"}}};
    for (const Packing &packing : packings)
        if (bytes.startsWith(packing.begin))
            return QString::fromLatin1(packing.name);
    return {};
}

/// The first two bytes of zlib's form; the third common one, "x^", may begin a text.
bool isZlib(const QByteArray &bytes)
{
    return bytes.startsWith("x\x01") || bytes.startsWith("x\x9c") || bytes.startsWith("x\xda");
}

Result<QByteArray> unpacked(const QByteArray &bytes, qint64 limit, int layers)
{
    const auto refused = [](const QString &packing) {
        return failureFor(ErrorKind::FileUnreadable, Reason::OtherFormat, {}, {packing});
    };
    const bool gzip = isGzip(bytes);
    if (gzip || isZlib(bytes)) {
        if (layers == 0)
            return refused(gzip ? QStringLiteral("gzip") : QStringLiteral("zlib"));
        return (gzip ? gunzipped(bytes, limit) : inflated(bytes, limit)).and_then([&](const QByteArray &inner) {
            return unpacked(inner, limit, layers - 1);
        });
    }
    const QString packing = otherPacking(bytes);
    return packing.isEmpty() ? Result<QByteArray>(bytes) : refused(packing);
}

}   // namespace

Result<QByteArray> plainText(const QByteArray &bytes, qint64 limit)
{
    constexpr int kMostLayers = 3;
    return unpacked(bytes, limit, kMostLayers).map(asUtf8);
}

Result<QByteArray> readTextFile(const QString &path, qint64 limit)
{
    return readFile(path, limit).and_then([&](const QByteArray &bytes) {
        return plainText(bytes, limit).map_error([&](const Error &error) { return at(error, path); });
    });
}

std::optional<Error> notUtf8(const QByteArray &text)
{
    if (text.isValidUtf8())
        return std::nullopt;
    qsizetype good = 0, bad = text.size();   // so many bytes are UTF-8, and so many are not
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(QByteArrayView(text).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return at(because({ErrorKind::FileUnreadable, {}, {}}, Reason::OtherFormat, {QStringLiteral("Latin-1")}),
              Spot{SpotKind::Byte, good});
}

}   // namespace floorscope
