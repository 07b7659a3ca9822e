// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/read_file.h"

#include "base/path_bytes.h"
#include "base/portable.h"

#include <QFile>

#include <cstdio>

namespace floorscope {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;

Result<void> openForReading(QFile &file, const QString &path)
{
    const auto opened = [&](bool done) {
        return done ? Result<void>() : failure(ErrorKind::FileUnreadable, path, systemText(file.errorString()));
    };
    if (path == QLatin1String("-")) {
        passBytesUnchanged(stdin);
        return opened(file.open(fileno(stdin), QIODevice::ReadOnly));   // by its descriptor: its end is no error then
    }
    if (!isRawPath(path))
        return opened(file.open(QIODevice::ReadOnly));
    return openRawPath(path).and_then([&](int descriptor) {
        return opened(file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    });
}

}   // namespace

Error longerThan(qint64 limit)
{
    const qint64 gigabytes = limit >> 30;
    return gigabytes > 0 ? because({ErrorKind::FileTooLong, {}, {}}, Reason::None, {gigabytes})
                         : because({ErrorKind::FileTooLong, {}, {}}, Reason::LargerThan, {limit >> 20});
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QString device = openableDevice(path);
    QFile file(device.isEmpty() ? path : device);
    const auto tooLong = [&] { return tl::unexpected(at(longerThan(limit), path)); };
    if (const Result<void> opened = openForReading(file, path); !opened)
        return tl::unexpected<Error>(opened.error());
    if (file.size() > limit)
        return tooLong();
    QByteArray bytes;
    bytes.reserve(file.size());
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        if (bytes.size() + piece.size() > limit)   // before it takes twice the memory
            return tooLong();
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileUnreadable, path, systemText(file.errorString()));
    return bytes;
}

}   // namespace floorscope
