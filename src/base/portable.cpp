// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/portable.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace floorscope {

#ifdef Q_OS_WIN

void passBytesUnchanged(std::FILE *stream)
{
    _setmode(_fileno(stream), _O_BINARY);
}

bool findHome()
{
    return true;   // Windows asks the account
}

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

#else

void passBytesUnchanged(std::FILE *) {}

bool findHome()
{
    const QByteArray told = qgetenv("HOME");
    const passwd *account = told.startsWith('/') ? nullptr : getpwuid(getuid());
    if (account && account->pw_dir)
        qputenv("HOME", account->pw_dir);
    const QByteArray home = qgetenv("HOME");
    return home.startsWith('/') && home != "/";
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

#endif

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
