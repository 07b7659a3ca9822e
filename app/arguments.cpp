// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "base/path_bytes.h"
#include "heatmap/exposure.h"
#include "stand_ins.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Arguments)
};

std::optional<double> finite(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString optionText(const char *name)
{
    return QStringLiteral("--") + QLatin1String(name);
}

}   // namespace

Error usageError(const QString &word, Reason reason, Facts facts)
{
    return because({ErrorKind::BadArgument, word, {}}, reason, std::move(facts));
}

tl::unexpected<Error> badArgument(const QString &option, Reason reason, Facts facts)
{
    return tl::unexpected<Error>(usageError(option, reason, std::move(facts)));
}

void declareValue(QCommandLineParser &parser, const char *name, const char *value, const QString &text)
{
    parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, standIns(QString::fromUtf8(value))));
}

void declareSwitch(QCommandLineParser &parser, const char *name, const QString &text)
{
    parser.addOption(QCommandLineOption(QString::fromLatin1(name), text));
}

void declareOutput(QCommandLineParser &parser, const QString &text, const char *standIn)
{
    parser.addOption(QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")}, text,
                                        standIns(QString::fromLatin1(standIn))));
}

QString outputPath(const QCommandLineParser &options)
{
    static const QStringList standard{QStringLiteral("/dev/stdout"), QStringLiteral("/dev/fd/1"),
                                      QStringLiteral("/proc/self/fd/1")};
    const QString path = options.value(QStringLiteral("o"));
    return standard.contains(path) ? QStringLiteral("-") : path;
}

Result<QString> readOutput(const QCommandLineParser &options)
{
    const QString path = outputPath(options);
    if (path.isEmpty())
        return badArgument(QStringLiteral("-o"), Reason::OutputMissing);
    return path;
}

QString outputEnding(const QString &path, const char *streamed)
{
    const bool stream = path == QLatin1String("-") || pathKind(path) == PathKind::Stream;
    return stream ? QString::fromLatin1(streamed) : QFileInfo(path).suffix().toLower();
}

Result<QString> readOutput(const QCommandLineParser &options, const QStringList &endings)
{
    return readOutput(options).and_then([&](const QString &path) -> Result<QString> {
        if (endings.contains(outputEnding(path, endings.front().toLatin1().constData())))
            return path;
        Facts points;
        for (const QString &ending : endings)
            points.push_back(QString(QLatin1Char('.') + ending));
        return badArgument(QStringLiteral("-o"), Reason::OutputEnding, points);
    });
}

Result<QString> readOutputFolder(const QCommandLineParser &options)
{
    const QString path = outputPath(options);
    if (path.isEmpty() || path == QLatin1String("-"))
        return badArgument(QStringLiteral("-o"), Reason::OutputFolderMissing);
    return path;
}

QString optionValue(const QCommandLineParser &options, const char *name)
{
    return options.value(QString::fromLatin1(name));
}

bool isSet(const QCommandLineParser &options, const char *name)
{
    return options.isSet(QString::fromLatin1(name));
}

Result<double> readNumber(const QCommandLineParser &options, const char *name, double low, double high, double fallback)
{
    if (!isSet(options, name))
        return fallback;
    const std::optional<double> number = finite(optionValue(options, name));
    if (!number || *number < low || *number > high)
        return badArgument(optionText(name), Reason::NumberFromTo, {QString::number(low), QString::number(high)});
    return *number;
}

Result<int> readWhole(const QCommandLineParser &options, const char *name, int low, int high, int fallback)
{
    const Result<double> number = readNumber(options, name, low, high, fallback);
    if (!number || *number != std::floor(*number))
        return badArgument(optionText(name), Reason::WholeNumberFromTo, {QString::number(low), QString::number(high)});
    return static_cast<int>(*number);
}

void declareDecimalComma(QCommandLineParser &parser)
{
    declareSwitch(parser, "decimal-comma",
                  Words::tr("CSV for a spreadsheet that writes 0,5: semicolons between fields, commas in numbers"));
}

Result<std::optional<double>> readExposure(const QCommandLineParser &options)
{
    if (!isSet(options, "exposure"))
        return std::nullopt;
    QString text = optionValue(options, "exposure");
    if (text.endsWith(QLatin1Char('h')))
        text.chop(1);
    const std::optional<double> hours = finite(text);
    if (!hours || *hours < kFewestHours || *hours > kMostHours)
        return badArgument(QStringLiteral("--exposure"), Reason::NotAnExposure, {QString::number(kMostHours, 'f', 0)});
    return hours;
}

Result<std::optional<QSize>> readSize(const QCommandLineParser &options)
{
    if (!isSet(options, "size"))
        return std::nullopt;
    static const QRegularExpression times(QStringLiteral("[xX×]"));
    const QStringList sides = optionValue(options, "size").split(times);
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(sides.value(0).toInt(&widthOk), sides.value(1).toInt(&heightOk));
    if (sides.size() != 2 || !widthOk || !heightOk || size.width() < 200 || size.height() < 200 || size.width() > 20000
        || size.height() > 20000)
        return badArgument(QStringLiteral("--size"), Reason::NotASize);
    return size;
}

Result<std::optional<std::pair<double, double>>> readRange(const QCommandLineParser &options)
{
    if (!isSet(options, "range"))
        return std::nullopt;
    const QStringList ends = optionValue(options, "range").split(QLatin1Char(':'));
    const std::optional<double> low = finite(ends.value(0));
    const std::optional<double> high = finite(ends.value(1));
    if (ends.size() != 2 || !low || !high || *low >= *high)
        return badArgument(QStringLiteral("--range"), Reason::NotARange);
    return std::make_pair(*low, *high);
}

}   // namespace floorscope
