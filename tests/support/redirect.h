// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdio>
#include <thread>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

/// As long as this lives, a stream of the process (stdin, stdout, stderr) leads into `target`.
class Redirect
{
public:
    Redirect(std::FILE *stream, int target) : m_stream(stream)
    {
        std::fflush(m_stream);
#ifdef _WIN32
        m_before = _dup(_fileno(m_stream));
        _dup2(target, _fileno(m_stream));
#else
        m_before = dup(fileno(m_stream));
        dup2(target, fileno(m_stream));
#endif
    }
    ~Redirect()
    {
        std::fflush(m_stream);
#ifdef _WIN32
        _dup2(m_before, _fileno(m_stream));
        _close(m_before);
#else
        dup2(m_before, fileno(m_stream));
        close(m_before);
#endif
    }
    Redirect(const Redirect &) = delete;
    Redirect &operator=(const Redirect &) = delete;

private:
    std::FILE *m_stream;
    int m_before = -1;
};

/// A pipe into which these bytes come, and then its end.
class EndedPipe
{
public:
    explicit EndedPipe(const QByteArray &bytes)
    {
#ifdef _WIN32
        if (_pipe(m_ends.data(), 4096, _O_BINARY) != 0)
            return;
#else
        if (pipe(m_ends.data()) != 0)
            return;
#endif
        m_writer = std::thread([bytes, end = m_ends[1]] {
#ifdef _WIN32
            for (qsizetype done = 0; done < bytes.size();)
                done += qMax(0, _write(end, bytes.constData() + done, static_cast<unsigned>(bytes.size() - done)));
            _close(end);
#else
            for (qsizetype done = 0; done < bytes.size();)
                done += qMax(ssize_t(0), write(end, bytes.constData() + done, size_t(bytes.size() - done)));
            close(end);
#endif
        });
    }
    ~EndedPipe()
    {
        if (m_writer.joinable())
            m_writer.join();
    }
    EndedPipe(const EndedPipe &) = delete;
    EndedPipe &operator=(const EndedPipe &) = delete;

    /// Where the bytes are read; -1 where no pipe could be made.
    [[nodiscard]] int descriptor() const
    {
        return m_ends[0];
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    std::thread m_writer;
};
