// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/wait_option.h"

#include "arguments.h"
#include "words/findings/finding_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::WaitOption)
};

constexpr double kLeastWait = 1.0;   // percent
constexpr double kMostWait = 1000.0;

}   // namespace

void declareWait(QCommandLineParser &parser)
{
    declareValue(parser, "wait", "PERCENT",
                 Words::tr("how large the change is that is waited for, such as 20%: how many weeks it takes until it "
                           "could be seen, place by place"));
}

Result<std::optional<double>> readWait(const QCommandLineParser &options)
{
    if (!isSet(options, "wait"))
        return std::optional<double>();
    QString text = optionValue(options, "wait").trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text = text.chopped(1).trimmed();
    bool isNumber = false;
    const double percent = text.toDouble(&isNumber);
    if (!isNumber || !(percent >= kLeastWait && percent <= kMostWait))
        return badArgument(QStringLiteral("--wait"), Reason::NumberFromTo,
                           {QString::number(kLeastWait), QString::number(kMostWait)});
    return std::optional(percent / 100.0);
}

void warnOfNoWaits(Console &console)
{
    console.warn(QStringLiteral("--wait: ") + noWaitsText());
}

}   // namespace floorscope
