// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/portable.h"
#include "base/write_file.h"
#include "words/error_text.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Console)
};

constexpr qint64 kPlainLineEvery = 5000;   // milliseconds
constexpr int kBarWidth = 30;

void writeError(const QString &text)
{
    writeWhole(stderr, text.toUtf8());
}

QString progressLine(const FetchProgress &progress)
{
    const QString over = QString::number(requestsOver(progress));
    const QString requests = QString::number(progress.requests);
    const QString stored = QString::number(progress.stored);
    const QString failed = QString::number(progress.failed);
    if (!progress.secondsLeft)
        return Words::tr("%1 of %2 requests, %3 stored, %4 failed", nullptr, progress.requests)
            .arg(over, requests, stored, failed);
    return Words::tr("%1 of %2 requests, %3 stored, %4 failed, about %5 s left", nullptr, progress.requests)
        .arg(over, requests, stored, failed, QString::number(std::ceil(*progress.secondsLeft)));
}

}   // namespace

Console::Console() : m_terminal(understandsEscapes(stderr)) {}

void Console::warn(const QString &sentence)
{
    endProgress();
    //: %1 a floor, %2 a sentence about it, or the file that was made of it
    QString printed = m_subject.isEmpty()
        ? sentence
        : Words::tr("%1: %2").arg(m_subject, sentence);   // a name from outside must not steer the terminal
    for (QChar &letter : printed)
        if (letter.category() == QChar::Other_Control)
            letter = QLatin1Char(' ');
    writeError(QStringLiteral("floorscope: ") + printed + QLatin1Char('\n'));
}

void Console::inform(const QString &sentence)
{
    if (!m_quiet)
        warn(sentence);
}

ExitCode Console::fail(const Error &error)
{
    warn(errorText(error));
    return exitCodeFor(error);
}

void Console::progress(const FetchProgress &progress)
{
    if (m_quiet)
        return;
    const int over = requestsOver(progress);
    if (m_terminal) {
        const int filled = progress.requests > 0 ? kBarWidth * over / progress.requests : 0;
        const QString bar =
            QString(filled, QLatin1Char('#')) + QString(kBarWidth - qMin(filled, kBarWidth), QLatin1Char('.'));
        writeError(QStringLiteral("\r[%1] %2\033[K").arg(bar, progressLine(progress)));
        m_barOpen = true;
        return;
    }
    if (m_lastLine.isValid() && m_lastLine.elapsed() < kPlainLineEvery && over < progress.requests)
        return;
    m_lastLine.restart();
    writeError(QStringLiteral("floorscope: ") + progressLine(progress) + QLatin1Char('\n'));
}

void Console::endProgress()
{
    if (m_barOpen)
        writeError(QStringLiteral("\n"));
    m_barOpen = false;
}

ExitCode Console::print(const QString &text)
{
    endProgress();
    const Result<void> written = writeFile(QStringLiteral("-"), text.toUtf8() + '\n');
    return written ? ExitCode::Done : fail(written.error());
}

}   // namespace floorscope
