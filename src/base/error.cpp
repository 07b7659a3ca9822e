// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QMetaEnum>
#include <QStringList>

namespace floorscope {

namespace {

template <typename Enum>
QString key(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

struct LogFact
{
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const Spot &spot) const
    {
        return key(spot.kind).toLower() + QLatin1Char(' ') + QString::number(spot.number);
    }
};

}   // namespace

Error at(Error error, const QString &where)
{
    error.where = error.where.isEmpty() ? where : QString(where + QStringLiteral(", ") + error.where);
    return error;
}

Error at(Error error, Spot spot)
{
    error.spot = spot;
    return error;
}

bool isPlaced(const Error &error)
{
    return error.spot || !error.where.isEmpty();
}

Error because(Error error, Reason reason, Facts facts)
{
    error.reason = reason;
    error.facts = std::move(facts);
    return error;
}

QString logText(const Error &error)
{
    QStringList parts;
    if (error.cause)
        parts << key(*error.cause);
    if (!error.member.isEmpty())
        parts << error.member;
    if (error.spot)
        parts << LogFact()(*error.spot);
    if (error.reason != Reason::None)
        parts << key(error.reason);
    for (const Fact &fact : error.facts)
        parts << std::visit(LogFact(), fact);
    if (!error.detail.isEmpty())
        parts << error.detail.simplified();
    return parts.join(QStringLiteral(" | "));
}

}   // namespace floorscope
