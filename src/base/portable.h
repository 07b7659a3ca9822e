// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <functional>

class QObject;

/// What a compiler or a system may lack, each with a plain fallback. The only place that asks which compiler or system
/// it is, besides the program's own arguments (app/program_arguments.cpp) and names of files (base/path_bytes.cpp).

#if defined(__GNUC__) || defined(__clang__)
/// Asks for the cache line at `address`, which will be written soon.
#define FLOORSCOPE_PREFETCH_WRITE(address) __builtin_prefetch((address), 1, 1)
#else
#define FLOORSCOPE_PREFETCH_WRITE(address) static_cast<void>(address)
#endif

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)                              \
    && !defined(__SANITIZE_ADDRESS__)
/// Compiles a function twice, for AVX2 and for any x86-64, and picks at load time.
#define FLOORSCOPE_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define FLOORSCOPE_VECTOR_CLONES
#endif

namespace floorscope {

/// Bytes pass `stream` as they are: otherwise Windows converts line ends.
void passBytesUnchanged(std::FILE *stream);
/// A person reads `stream` on a terminal. "NUL" is none.
[[nodiscard]] bool isTerminal(std::FILE *stream);
/// Writes `text` in one piece, past no buffer of ours: a console of Windows shows no letter whose bytes come one by
/// one.
void writeWhole(std::FILE *stream, const QByteArray &text);
/// The terminal goes back in its line and clears it when told by escapes.
[[nodiscard]] bool understandsEscapes(std::FILE *stream);

/// Standard output and standard error as our sentences need them: bytes pass unchanged, and a Windows console shows
/// UTF-8 and follows escapes. Its code page is as before when this ends. Elsewhere there is nothing to do.
class ConsoleText
{
public:
    ConsoleText();
    ~ConsoleText();
    ConsoleText(const ConsoleText &) = delete;
    ConsoleText &operator=(const ConsoleText &) = delete;

private:
    [[maybe_unused]] unsigned m_codePage = 0;
};

/// The name by which a device of Windows ("NUL", "com1:", and that name itself) is opened: "\\\\.\\NUL"; empty where
/// `path` names none.
[[nodiscard]] QString windowsDevice(const QString &path);
/// The same on Windows; elsewhere devices lie in the file system, and it is empty.
[[nodiscard]] QString openableDevice(const QString &path);
/// A word as a program of Windows takes its arguments apart: in double quotes, of which one inside is escaped.
[[nodiscard]] QString windowsWord(const QString &word);
/// The same on Windows; elsewhere as a shell takes it, whatever is in it.
[[nodiscard]] QString shellWord(const QString &word);
/// What the system says of a failure, as a part of our own sentences: without the full stop that Windows ends it with,
/// in the scripts that have one of their own (Chinese, Japanese, Hindi) too.
[[nodiscard]] QString systemText(QString text);
/// A window cannot be shown here, and Qt would end the program instead of saying so.
[[nodiscard]] bool lacksDisplay();
/// The system prefers other threads to the calling one from now on, where it can tell threads apart.
void giveWay();
/// Calls `done` in the thread of `context`, as long as that lives, when a person or the system asks the program to end:
/// Ctrl-C, or a request to terminate. A second one ends it at once. What was told to ignore Ctrl-C goes on ignoring it.
void onInterrupt(QObject *context, std::function<void()> done);
/// Where HOME is not set (a service, a container), takes the account's own home for it. Qt would take "/". Yields false
/// where there is none either; HOME is a place then that nothing can be written below, so that settings and caches do
/// not go below the root.
bool findHome();

}   // namespace floorscope
