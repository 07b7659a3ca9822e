// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/json_walk.h"

#include "base/clean_line.h"
#include "heatmap/io/json_text.h"

#include <cmath>

namespace floorscope::json {

namespace {

constexpr int kDeepest = 64;
constexpr double kTwoTo64 = 18446744073709551616.0;

Fault wrongType(Value value, const QString &name)
{
    return isNull(value) ? std::nullopt : Fault(broken(name, toText(rawToken(value).substr(0, 60))));
}

Fault skipScalar(Value value)
{
    const std::string_view token = rawToken(value);
    if (!token.empty() && token.front() == '"') {
        std::string_view text;
        return value.get_string().get(text) ? Fault(broken()) : std::nullopt;
    }
    const bool valid = token == "true" || token == "false" || token == "null" || isJsonNumber(token);
    return valid ? std::nullopt : Fault(broken());
}

}   // namespace

std::string_view rawToken(Value value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && isJsonSpace(token.back()))
        token.remove_suffix(1);
    return token;
}

bool isNull(Value &value)
{
    return rawToken(value) == "null";
}

Fault skip(Value value, int depth)
{
    if (depth > kDeepest)
        return brokenFor(Reason::NestedTooDeep);
    const auto inner = [depth](Value member) { return skip(member, depth + 1); };
    switch (rawToken(value).empty() ? ' ' : rawToken(value).front()) {
    case '{': return eachMember(value, [inner](std::string_view, Value member) { return inner(member); });
    case '[': return eachElement(value, inner);
    default: return skipScalar(value);
    }
}

Fault read(Value value, const QString &name, std::optional<double> &result)
{
    double number = 0.0;
    if (value.get_double().get(number))
        return wrongType(value, name);
    result = number;
    return std::nullopt;
}

Fault read(Value value, const QString &name, std::optional<QString> &result)
{
    std::string_view text;
    if (value.get_string().get(text))
        return wrongType(value, name);
    result = cleanLine(toText(text));
    return std::nullopt;
}

Fault read(Value value, const QString &name, std::optional<bool> &result)
{
    bool truth = false;
    if (value.get_bool().get(truth))
        return wrongType(value, name);
    result = truth;
    return std::nullopt;
}

Fault read(Value value, const QString &name, std::optional<std::uint64_t> &result)
{
    std::uint64_t whole = 0;
    if (!value.get_uint64().get(whole)) {
        result = whole;
        return std::nullopt;
    }
    double number = 0.0;
    if (value.get_double().get(number))
        return wrongType(value, name);
    if (number < 0.0 || number >= kTwoTo64 || number != std::floor(number))
        return broken(name, toText(rawToken(value).substr(0, 60)));
    result = static_cast<std::uint64_t>(number);
    return std::nullopt;
}

}   // namespace floorscope::json
