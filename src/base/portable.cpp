// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/portable.h"

#include <QObject>
#include <QPointer>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <optional>
#include <qt_windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#endif

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#ifdef __MINGW32__
#include <cxxabi.h>

extern "C" void *__dso_handle;

namespace {

/// MinGW frees a thread's variables and runs their destructors in the order in which it was first asked for the one and
/// for the other: where a variable comes first, its destructor (a parser's, Qt's own) runs on freed memory and the
/// program hangs at its end. A destructor that does nothing, registered before any variable, turns the order round.
__attribute__((constructor(101))) void runDestructorsBeforeMemoryIsFreed()
{
    static char nothing;
    abi::__cxa_thread_atexit([](void *) {}, &nothing, &__dso_handle);
}

}   // namespace
#endif

namespace floorscope {

#ifdef Q_OS_WIN

namespace {

HANDLE handleOf(std::FILE *stream)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
}

/// What a console does with what is written into it; nothing where `stream` is none ("NUL" is a terminal to the C
/// library, but no console).
std::optional<DWORD> consoleMode(std::FILE *stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) ? std::optional(mode) : std::nullopt;
}

void askForEscapes(std::FILE *stream)
{
    if (const std::optional<DWORD> mode = consoleMode(stream))
        SetConsoleMode(handleOf(stream), *mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

}   // namespace

void passBytesUnchanged(std::FILE *stream)
{
    _setmode(_fileno(stream), _O_BINARY);
}

void writeWhole(std::FILE *stream, const QByteArray &text)
{
    std::fflush(stream);   // which has no buffer itself where it is standard error, and hands each byte on alone
    static_cast<void>(_write(_fileno(stream), text.constData(), static_cast<unsigned>(text.size())));
}

bool findHome()
{
    return true;   // Windows asks the account
}

bool isTerminal(std::FILE *stream)
{
    return consoleMode(stream).has_value();
}

bool understandsEscapes(std::FILE *stream)
{
    return (consoleMode(stream).value_or(0) & ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

ConsoleText::ConsoleText() : m_codePage(GetConsoleOutputCP())
{
    for (std::FILE *stream : {stdout, stderr}) {
        passBytesUnchanged(stream);
        askForEscapes(stream);
    }
    SetConsoleOutputCP(CP_UTF8);
}

ConsoleText::~ConsoleText()
{
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

QString openableDevice(const QString &path)
{
    return windowsDevice(path);
}

QString shellWord(const QString &word)
{
    return windowsWord(word);
}

namespace {

QPointer<QObject> interrupted;   // who is told; the system calls from a thread of its own
std::function<void()> interruption;

BOOL WINAPI passInterrupt(DWORD event)
{
    QObject *context = interrupted.data();
    if (!context || (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT))
        return FALSE;
    SetConsoleCtrlHandler(passInterrupt, FALSE);   // the second one ends the program
    QMetaObject::invokeMethod(context, interruption, Qt::QueuedConnection);
    return TRUE;
}

}   // namespace

void onInterrupt(QObject *context, std::function<void()> done)
{
    interrupted = context;
    interruption = std::move(done);
    SetConsoleCtrlHandler(passInterrupt, TRUE);
}

#else

namespace {

int interruptPipe[2] = {-1, -1};   // a handler may do hardly more than write a byte

void passInterrupt(int)
{
    const char byte = 0;
    static_cast<void>(!write(interruptPipe[1], &byte, 1));
}

void passUnlessIgnored(int signal)
{
    struct sigaction now
    {
    };
    if (sigaction(signal, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
        return;
    struct sigaction pass
    {
    };
    pass.sa_handler = passInterrupt;
    pass.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);   // the second one ends the program
    sigaction(signal, &pass, nullptr);
}

}   // namespace

void onInterrupt(QObject *context, std::function<void()> done)
{
    if (interruptPipe[0] < 0 && pipe(interruptPipe) != 0)
        return;
    for (const int end : interruptPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, done = std::move(done)] {
        notifier->setEnabled(false);
        done();
    });
    passUnlessIgnored(SIGINT);
    passUnlessIgnored(SIGTERM);
}

void passBytesUnchanged(std::FILE *) {}

void writeWhole(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

bool findHome()
{
    constexpr const char *kNowhere = "/dev/null";   // a folder that nothing can be written below
    const QByteArray told = qgetenv("HOME");
    const passwd *account = told.startsWith('/') ? nullptr : getpwuid(getuid());
    if (account && account->pw_dir)
        qputenv("HOME", account->pw_dir);
    const QByteArray home = qgetenv("HOME");
    if (home.startsWith('/') && home != "/" && home != kNowhere)
        return true;
    qputenv("HOME", kNowhere);   // settings and the caches of libraries would go below the root
    return false;
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

bool understandsEscapes(std::FILE *stream)
{
    return isTerminal(stream) && qgetenv("TERM") != "dumb";
}

ConsoleText::ConsoleText() = default;
ConsoleText::~ConsoleText() = default;

QString openableDevice(const QString &)
{
    return {};
}

QString shellWord(const QString &word)
{
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

#endif

QString windowsDevice(const QString &path)
{
    static const QRegularExpression names(
        QStringLiteral("\\A(?:[\\\\/]{2}\\.[\\\\/])?(NUL|CON|CONIN\\$|CONOUT\\$|PRN|AUX|COM[1-9]|LPT[1-9]):?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = names.match(path);
    return match.hasMatch() ? QStringLiteral("\\\\.\\") + match.captured(1) : QString();
}

QString windowsWord(const QString &word)
{
    QString text(QLatin1Char('"'));
    qsizetype backslashes = 0;   // those directly before a quote count by twos
    for (const QChar letter : word) {
        if (letter == QLatin1Char('"'))
            text += QString(backslashes + 1, QLatin1Char('\\'));
        backslashes = letter == QLatin1Char('\\') ? backslashes + 1 : 0;
        text += letter;
    }
    return text + QString(backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

QString systemText(QString text)
{
    constexpr char16_t kStops[] = {u'.', u'\u3002', u'\u0964'};
    text = text.trimmed();
    const bool ends =
        std::any_of(std::begin(kStops), std::end(kStops), [&](QChar stop) { return text.endsWith(stop); });
    if (ends && !text.endsWith(QLatin1String("..")))
        text.chop(1);
    return text;
}

void giveWay()
{
#if defined(Q_OS_LINUX)
    constexpr int kNicer = 10;   // of Linux' threads each has its own
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()),
                getpriority(PRIO_PROCESS, static_cast<id_t>(getpid())) + kNicer);
#elif defined(Q_OS_WIN)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

bool lacksDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

}   // namespace floorscope
