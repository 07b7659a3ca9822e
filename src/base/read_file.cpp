// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/read_file.h"

#include "base/portable.h"

#include <QFile>

#include <cstdio>

namespace floorscope {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;

bool openForReading(QFile &file)
{
    if (file.fileName() != QLatin1String("-"))
        return file.open(QIODevice::ReadOnly);
    passBytesUnchanged(stdin);
    return file.open(fileno(stdin), QIODevice::ReadOnly);   // by its descriptor: its end is no error then
}

}   // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const auto tooLong = [&] { return failureFor(ErrorKind::FileTooLong, Reason::None, path, {limit >> 30}); };
    if (!openForReading(file))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    if (file.size() > limit)
        return tooLong();
    QByteArray bytes;
    bytes.reserve(file.size());
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        bytes += piece;
        if (bytes.size() > limit)
            return tooLong();
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    return bytes;
}

}   // namespace floorscope
