// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error_kind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace floorscope {

/// "cell 17": a place that has a word in each language.
struct Spot
{
    SpotKind kind = SpotKind::Byte;
    qint64 number = 0;
    friend bool operator==(const Spot &, const Spot &) = default;
};

/// One number, name or place of a sentence. A text is one from outside, or a number that is told as it is typed.
using Fact = std::variant<qint64, double, QString, Spot>;
using Facts = std::vector<Fact>;

/// A failure as a value.
struct Error
{
    ErrorKind kind = ErrorKind::Value;
    QString where;                         ///< which file, floor, address, option, member: shown as it is
    QString detail;                        ///< words from outside (system, service, a file); never a secret
    std::optional<ErrorKind> cause = {};   ///< what a reader found, where `kind` tells what came of it
    Reason reason = Reason::None;
    Facts facts = {};
    std::optional<Spot> spot = {};   ///< the place in `where`, or in what `cause` was found in
    QStringList choices = {};        ///< names of what would be taken instead
    QString member = {};             ///< the member in which `cause` was found

    friend bool operator==(const Error &, const Error &) = default;
};

/// The same error, told of `where` too ("answer.json, heatmap_v2").
[[nodiscard]] Error at(Error error, const QString &where);
/// The same error, told of a place.
[[nodiscard]] Error at(Error error, Spot spot);
/// Whether the error tells a place already.
[[nodiscard]] bool isPlaced(const Error &error);
/// The same error with its reason.
[[nodiscard]] Error because(Error error, Reason reason, Facts facts = {});
/// For the log and for what is attached to a report: all that the error tells besides its kind and `where`, in English.
[[nodiscard]] QString logText(const Error &error);

}   // namespace floorscope
