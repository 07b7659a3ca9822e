// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path_bytes.h"

#include "base/portable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace floorscope {

namespace {

constexpr char16_t kRaw = 0xDC00;   ///< and the byte
constexpr qsizetype kLongestCharacter = 4;

bool isRaw(const QString &path, qsizetype at)
{
    const char16_t unit = path[at].unicode();
    return unit >= kRaw + 0x80 && unit <= kRaw + 0xFF && (at == 0 || !path[at - 1].isHighSurrogate());
}

/// Bytes of the UTF-8 character at `at`; 0 where none is.
qsizetype characterLength(const QByteArray &bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= std::min(kLongestCharacter, bytes.size() - at); ++length)
        if (bytes.mid(at, length).isValidUtf8())
            return length;
    return 0;
}

}   // namespace

QString pathFromBytes(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString path;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = characterLength(bytes, at);
        path += length > 0 ? QString::fromUtf8(bytes.mid(at, length))
                           : QString(QChar(static_cast<char16_t>(kRaw + static_cast<unsigned char>(bytes[at]))));
        at += std::max(length, qsizetype(1));
    }
    return path;
}

QByteArray pathBytes(const QString &path)
{
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (!isRaw(path, at))
            continue;
        bytes += path.mid(done, at - done).toUtf8() + static_cast<char>(path[at].unicode() - kRaw);
        done = at + 1;
    }
    return bytes + path.mid(done).toUtf8();
}

PathKind pathKind(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found
    {
    };
    if (stat(pathBytes(path).constData(), &found) != 0)
        return PathKind::Nothing;
    return S_ISREG(found.st_mode) ? PathKind::File : S_ISDIR(found.st_mode) ? PathKind::Folder : PathKind::Stream;
#else
    if (!openableDevice(path).isEmpty())
        return PathKind::Stream;
    const QFileInfo target(path);
    if (!target.exists())
        return PathKind::Nothing;
    return target.isFile() ? PathKind::File : target.isDir() ? PathKind::Folder : PathKind::Stream;
#endif
}

#ifdef Q_OS_UNIX

namespace {

tl::unexpected<Error> systemFailure(ErrorKind kind, const QString &path)
{
    return failure(kind, path, QString::fromLocal8Bit(std::strerror(errno)));
}

QByteArray canonicalBytes(const QByteArray &path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(path.constData(), nullptr), &std::free);
    return resolved ? QByteArray(resolved.get()) : QByteArray();
}

/// Yields whether all was written.
bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t more = write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (more < 0 && errno != EINTR)
            return false;
        done += std::max<qsizetype>(more, 0);
    }
    return true;
}

bool writeAndClose(int descriptor, const QByteArray &bytes)
{
    const bool written = descriptor >= 0 && writeAll(descriptor, bytes);
    return descriptor >= 0 && close(descriptor) == 0 && written;
}

/// A new file beside `target`, with the rights of what is there.
int openPart(const QByteArray &target, const QByteArray &part)
{
    struct stat old
    {
    };
    const int descriptor = open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 && stat(target.constData(), &old) == 0)
        static_cast<void>(fchmod(descriptor, old.st_mode & 07777));
    return descriptor;
}

}   // namespace

bool isRawPath(const QString &path)
{
    for (qsizetype at = 0; at < path.size(); ++at)
        if (isRaw(path, at))
            return true;
    return false;
}

QByteArray canonicalFile(const QString &path)
{
    return pathKind(path) == PathKind::File ? canonicalBytes(pathBytes(path)) : QByteArray();
}

Result<int> openRawPath(const QString &path)
{
    const int descriptor = open(pathBytes(path).constData(), O_RDONLY | O_CLOEXEC);
    return descriptor >= 0 ? Result<int>(descriptor) : systemFailure(ErrorKind::FileUnreadable, path);
}

Result<void> writeRawPath(const QString &path, const std::optional<QByteArray> &bytes)
{
    const PathKind kind = pathKind(path);
    const QByteArray target = kind == PathKind::File ? canonicalBytes(pathBytes(path)) : pathBytes(path);
    if (kind == PathKind::Stream) {
        const bool written = !bytes || writeAndClose(open(target.constData(), O_WRONLY | O_CLOEXEC), *bytes);
        return written ? Result<void>() : systemFailure(ErrorKind::FileUnwritable, path);
    }
    const QByteArray part = target + '.' + QByteArray::number(getpid());
    const int descriptor = openPart(target, part);
    if (descriptor < 0)
        return systemFailure(ErrorKind::FileUnwritable, path);
    const bool done = writeAndClose(descriptor, bytes.value_or(QByteArray()))
        && (!bytes || std::rename(part.constData(), target.constData()) == 0);
    const Result<void> result = done ? Result<void>() : systemFailure(ErrorKind::FileUnwritable, path);
    if (!done || !bytes)
        unlink(part.constData());
    return result;
}

#else

bool isRawPath(const QString &)
{
    return false;
}

QByteArray canonicalFile(const QString &path)
{
    return QFileInfo(path).isFile() ? QFileInfo(path).canonicalFilePath().toUtf8() : QByteArray();
}

Result<int> openRawPath(const QString &path)
{
    return failure(ErrorKind::FileUnreadable, path);
}

Result<void> writeRawPath(const QString &path, const std::optional<QByteArray> &)
{
    return failure(ErrorKind::FileUnwritable, path);
}

#endif

}   // namespace floorscope
