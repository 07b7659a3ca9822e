// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <cstring>
#include <vector>

/// A two-dimensional array of a NumPy file, as doubles, row by row. Empty where the file cannot be read.
struct NpyArray
{
    int rows = 0;
    int columns = 0;
    std::vector<double> values;
};

template <typename T>
std::vector<double> npyValues(const QByteArray &bytes)
{
    std::vector<double> values(static_cast<std::size_t>(bytes.size()) / sizeof(T));
    for (std::size_t i = 0; i < values.size(); ++i) {
        T value;
        std::memcpy(&value, bytes.constData() + i * sizeof(T), sizeof(T));
        values[i] = static_cast<double>(value);
    }
    return values;
}

/// Reads format 1.0 in C order of '<f8', '<f4', '<i8', '<u8', '<i4' or '<u4' (NumPy's own documentation of the format).
inline NpyArray readNpy(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(8) != QByteArray("\x93NUMPY\x01\x00", 8))
        return {};
    const QByteArray length = file.read(2);
    const QString header =
        QString::fromLatin1(file.read(static_cast<uchar>(length[0]) + 256 * static_cast<uchar>(length[1])));
    const auto type = QRegularExpression(QStringLiteral("'descr': '([^']+)'")).match(header).captured(1);
    const auto shape = QRegularExpression(QStringLiteral("\\((\\d+), (\\d+)\\)")).match(header);
    const QByteArray data = file.readAll();
    NpyArray array{shape.captured(1).toInt(), shape.captured(2).toInt(), {}};
    if (type == QLatin1String("<f8"))
        array.values = npyValues<double>(data);
    else if (type == QLatin1String("<f4"))
        array.values = npyValues<float>(data);
    else if (type == QLatin1String("<i8"))
        array.values = npyValues<std::int64_t>(data);
    else if (type == QLatin1String("<u8"))
        array.values = npyValues<std::uint64_t>(data);
    else if (type == QLatin1String("<i4"))
        array.values = npyValues<std::int32_t>(data);
    else if (type == QLatin1String("<u4"))
        array.values = npyValues<std::uint32_t>(data);
    return array;
}
