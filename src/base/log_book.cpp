// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log_book.h"

#include "base/clean_line.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTime>

#include <cstring>

namespace floorscope {

namespace {

constexpr qsizetype kKept = 1000;
constexpr char kOurs[] = "floorscope.";

struct Book
{
    QMutex mutex;
    QStringList lines;
    qint64 written = 0;
    QtMessageHandler printer = nullptr;
    bool isAskedFor = false;   ///< the environment wants our lines on standard error
};

Book &book()
{
    static Book only;
    return only;
}

bool isOurs(const char *category)
{
    return category && std::strncmp(category, kOurs, sizeof(kOurs) - 1) == 0;
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool ours = isOurs(context.category);
    if (ours) {
        const QString from = QString::fromLatin1(context.category + sizeof(kOurs) - 1);
        const QMutexLocker lock(&book().mutex);
        if (book().lines.size() == kKept)
            book().lines.removeFirst();
        book().lines << QTime::currentTime().toString(QStringLiteral("HH:mm:ss ")) + from + QLatin1String(" | ")
                + cleanLine(text);
        ++book().written;
    }
    const bool quiet = ours && !book().isAskedFor && (type == QtInfoMsg || type == QtDebugMsg);
    if (!quiet && book().printer)
        book().printer(type, context, text);
}

}   // namespace

void LogBook::begin()
{
    book().isAskedFor = qEnvironmentVariableIsSet("QT_LOGGING_RULES") || qEnvironmentVariableIsSet("QT_LOGGING_CONF");
    if (!book().isAskedFor)
        QLoggingCategory::setFilterRules(QStringLiteral("floorscope.*.info=true"));
    book().printer = qInstallMessageHandler(take);
}

QStringList LogBook::lines()
{
    const QMutexLocker lock(&book().mutex);
    return book().lines;
}

qint64 LogBook::written()
{
    const QMutexLocker lock(&book().mutex);
    return book().written;
}

}   // namespace floorscope
