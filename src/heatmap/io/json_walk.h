// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <simdjson.h>

#include <optional>
#include <string_view>
#include <vector>

/// A strict walk through a text with simdjson's on-demand parser, which by itself checks only what it is asked for:
/// each value is either read or skipped by `skip`, which checks all of it, so nothing faulty passes unseen.
namespace floorscope::json {

using Value = simdjson::ondemand::value;
/// What went wrong; nothing: all is well.
using Fault = std::optional<Error>;

/// The text is not what it should be. Where it is no JSON at all the caller finds the exact reason by `jsonFault`.
[[nodiscard]] inline Error broken(const QString &where = {}, const QString &detail = {})
{
    return {ErrorKind::NotAHeatmapFile, where, detail};
}
[[nodiscard]] inline Error brokenFor(Reason reason, const QString &where = {})
{
    return because(broken(where), reason);
}

[[nodiscard]] inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The token of a number, word or string as it stands, without spaces after it.
[[nodiscard]] std::string_view rawToken(Value value);

/// True for the word null.
[[nodiscard]] bool isNull(Value &value);

/// Checks a value and everything in it. Fails where it is faulty or nested deeper than 64.
[[nodiscard]] Fault skip(Value value, int depth = 0);

/// Calls `visit(name, value)`, which yields a Fault, for each member in order. Fails where `value` is no object, and
/// where one of `known` stands there twice.
template <typename Visit>
[[nodiscard]] Fault eachMember(Value value, Visit visit, std::initializer_list<std::string_view> known = {});

/// Calls `visit(value)`, which yields a Fault, for each element in order. Fails where `value` is no list.
template <typename Visit>
[[nodiscard]] Fault eachElement(Value value, Visit visit);

/// Reads a number, a string or a list of a known name for the messages; null leaves `result` as it is. A string is one
/// clean line from here on, whatever it is shown in or written to.
[[nodiscard]] Fault read(Value value, const QString &name, std::optional<double> &result);
[[nodiscard]] Fault read(Value value, const QString &name, std::optional<QString> &result);
[[nodiscard]] Fault read(Value value, const QString &name, std::optional<bool> &result);
/// A whole number from 0 to 2^64 − 1, in any spelling ("3", "3.0", "3e0").
[[nodiscard]] Fault read(Value value, const QString &name, std::optional<std::uint64_t> &result);

/// Which of the members that must not repeat have been seen.
class Seen
{
public:
    explicit Seen(std::initializer_list<std::string_view> known) : m_known(known) {}
    [[nodiscard]] Fault meet(std::string_view name)
    {
        for (std::size_t i = 0; i < m_known.size(); ++i)
            if (m_known[i] == name && m_seen[i]++ > 0)
                return brokenFor(Reason::MemberTwice, toText(name));
        return std::nullopt;
    }

private:
    std::vector<std::string_view> m_known;
    std::vector<int> m_seen = std::vector<int>(m_known.size());
};

template <typename Fields, typename Visit>
[[nodiscard]] Fault visitFields(Fields &&fields, Visit &visit, std::initializer_list<std::string_view> known)
{
    Seen seen(known);
    for (auto field : fields) {
        std::string_view name;
        Value member;
        if (field.unescaped_key().get(name) || field.value().get(member))
            return broken();
        if (Fault fault = seen.meet(name))
            return fault;
        if (Fault fault = visit(name, member))
            return fault;
    }
    return std::nullopt;
}

template <typename Visit>
Fault eachMember(Value value, Visit visit, std::initializer_list<std::string_view> known)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object))
        return brokenFor(Reason::NotAnObject);
    return visitFields(object, visit, known);
}

template <typename Visit>
Fault eachElement(Value value, Visit visit)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return brokenFor(Reason::NotAList);
    for (auto element : array) {
        Value member;
        if (element.get(member))
            return broken();
        if (Fault fault = visit(member))
            return fault;
    }
    return std::nullopt;
}

}   // namespace floorscope::json
