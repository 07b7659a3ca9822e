// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/file_question.h"

#include "heatmap/io/file_values.h"

#include <QDateTime>

#include <algorithm>

namespace floorscope::json {

namespace {

constexpr std::uint64_t kMinutesOfDay = 1440;
constexpr std::size_t kMostSpansOfDay = 1440;

Fault readMinute(Value value, std::vector<int> &minutes)
{
    std::optional<std::uint64_t> minute;
    if (Fault fault = read(value, {}, minute))
        return fault;
    if (!minute || *minute > 2 * kMinutesOfDay)
        return broken();
    minutes.push_back(static_cast<int>(*minute));
    return std::nullopt;
}

Fault readSpan(Value value, std::vector<MinuteSpan> &spans)
{
    std::vector<int> minutes;
    if (Fault fault = eachElement(value, [&](Value v) { return readMinute(v, minutes); }))
        return fault;
    if (minutes.size() != 2 || minutes[0] >= static_cast<int>(kMinutesOfDay) || minutes[0] >= minutes[1]
        || spans.size() == kMostSpansOfDay)
        return broken();
    spans.push_back({minutes[0], minutes[1]});
    return std::nullopt;
}

Fault readWeek(Value value, WeekPattern &week)
{
    std::size_t day = 0;
    Fault fault = readList(value, [&](Value spans) {
        if (day == week.size())
            return Fault(broken());
        std::vector<MinuteSpan> &ofDay = week[day++];
        return readList(spans, [&](Value span) { return readSpan(span, ofDay); });
    });
    return !fault && day != week.size() ? Fault(broken()) : fault;
}

struct AskedText
{
    Asked asked;
    std::optional<qint64> start;
    std::optional<qint64> stop;
    std::optional<bool> leaveOutSilent;
};

Fault readAskedMember(std::string_view name, Value value, AskedText &text)
{
    if (name == "start")
        return readTime(value, text.start);
    if (name == "stop")
        return readTime(value, text.stop);
    if (name == "week")
        return readWeek(value, text.asked.week);
    if (name == "excluded")
        return readList(value, [&](Value v) { return readDay(v, text.asked.excluded); });
    if (name == "leave_out_silent")
        return read(value, {}, text.leaveOutSilent);
    return skip(value);
}

}   // namespace

void writeTime(Writer &out, qint64 time)
{
    out.string(QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate));
}

void writeFloorName(Writer &out, const std::optional<FloorName> &floor)
{
    if (!floor)
        out.raw("null");
    else
        out.raw("{\"name\":").stringOrNull(floor->name).raw(",\"building\":").stringOrNull(floor->building).raw("}");
}

void writeAsked(Writer &out, const std::optional<Asked> &asked)
{
    if (!asked) {
        out.raw("null");
        return;
    }
    out.raw("{\"start\":");
    writeTime(out, asked->range.start);
    out.raw(",\"stop\":");
    writeTime(out, asked->range.stop);
    out.raw(",\"week\":").list(asked->week, [&out](const std::vector<MinuteSpan> &day) {
        out.list(day, [&out](MinuteSpan span) { out.raw("[").number(span.start).raw(",").number(span.stop).raw("]"); });
    });
    out.raw(",\"excluded\":").list(asked->excluded, [&out](QDate day) { out.string(day.toString(Qt::ISODate)); });
    out.raw(asked->leaveOutSilent ? ",\"leave_out_silent\":true}" : ",\"leave_out_silent\":false}");
}

Fault readFloorName(Value value, std::optional<FloorName> &floor)
{
    if (isNull(value))
        return std::nullopt;
    FloorName &name = floor.emplace();
    return eachMember(value,
                      [&name](std::string_view member, Value inner) {
                          if (member == "name")
                              return within(readText(inner, name.name), toText(member));
                          if (member == "building")
                              return within(readText(inner, name.building), toText(member));
                          return skip(inner);
                      },
                      {"name", "building"});
}

Fault readAsked(Value value, std::optional<Asked> &asked)
{
    if (isNull(value))
        return std::nullopt;
    AskedText text;
    const auto member = [&text](std::string_view name, Value inner) {
        return within(readAskedMember(name, inner, text), toText(name));
    };
    if (Fault fault = eachMember(value, member, {"start", "stop", "week", "excluded", "leave_out_silent"}))
        return fault;
    if (!text.start || !text.stop || *text.start >= *text.stop)
        return broken(QStringLiteral("stop"));
    text.asked.range = {*text.start, *text.stop};
    text.asked.leaveOutSilent = text.leaveOutSilent.value_or(false);
    std::sort(text.asked.excluded.begin(), text.asked.excluded.end());
    asked = std::move(text.asked);
    return std::nullopt;
}

}   // namespace floorscope::json
