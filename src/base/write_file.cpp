// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/write_file.h"

#include "base/path_bytes.h"
#include "base/portable.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace floorscope {

namespace {

/// All of it, past our own buffers. A disk that fills up takes a part first and tells why only when the rest is
/// offered; closing forgets it.
Result<void> put(QFileDevice &file, const QString &path, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
        if (more <= 0)
            return failure(ErrorKind::FileUnwritable, path, systemText(file.errorString()));
        done += more;
    }
    return {};
}

Result<void> writeToStandardOutput(const QByteArray &bytes)
{
    passBytesUnchanged(stdout);
    std::fflush(stdout);
    QFile out;   // by its descriptor: the C library's stream would keep bytes back
    if (!out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileUnwritable, QStringLiteral("-"), systemText(out.errorString()));
    return put(out, QStringLiteral("-"), bytes);
}

Result<void> writeInto(const QString &path, const QByteArray &bytes)
{
    const QString device = openableDevice(path);
    QFile pipe(device.isEmpty() ? path : device);
    if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileUnwritable, path, systemText(pipe.errorString()));
    return put(pipe, path, bytes);
}

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileUnwritable, path, systemText(file.errorString()));
    if (const Result<void> written = put(file, path, bytes); !written)
        return written;
    if (!file.commit())
        return failure(ErrorKind::FileUnwritable, path, systemText(file.errorString()));
    return {};
}

}   // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-"))
        return writeToStandardOutput(bytes);
    if (isRawPath(path))
        return writeRawPath(path, bytes);
    return pathKind(path) == PathKind::Stream ? writeInto(path, bytes) : replace(path, bytes);
}

Result<void> probeOutput(const QString &path)
{
    if (path == QLatin1String("-") || pathKind(path) == PathKind::Stream)
        return {};
    if (isRawPath(path))
        return writeRawPath(path, std::nullopt);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileUnwritable, path, systemText(file.errorString()));
    file.cancelWriting();
    return {};
}

}   // namespace floorscope
