// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_json.h"
#include "heatmap/lattice.h"

#include <cmath>

namespace floorscope::json {

namespace {

constexpr double kTwoTo64 = 18446744073709551616.0;

/// Reads the cells one by one and knows the number of the one at hand.
class CellReader
{
public:
    explicit CellReader(CellsText &cells) : m_cells(cells) {}

    Fault read(Value element)
    {
        simdjson::ondemand::array members;
        if (element.get_array().get(members))
            return fault(ErrorKind::ShortCell, rawToken(element));
        int count = 0;
        for (auto member : members) {
            Value value;
            if (member.get(value))
                return broken();
            if (Fault wrong = readMember(value, count++))
                return wrong;
        }
        return count < 3 ? fault(ErrorKind::ShortCell) : std::nullopt;
    }

private:
    [[nodiscard]] Fault fault(ErrorKind kind, std::string_view detail = {}) const
    {
        return at(Error{kind, {}, toText(detail.substr(0, 60))},
                  Spot{SpotKind::Cell, static_cast<qint64>(m_cells.size() + 1)});
    }

    Fault readMember(Value value, int place)
    {
        if (place < 2)
            return readCoordinate(value, place == 0 ? m_x : m_y);
        return place == 2 ? readValue(value) : skip(value);
    }

    Fault readCoordinate(Value value, double &coordinate)
    {
        if (value.get_double().get(coordinate))
            return fault(ErrorKind::NotANumber, rawToken(value));
        if (std::abs(coordinate) > kFarthestCoordinate)
            return fault(ErrorKind::AbsurdExtent, rawToken(value));
        return std::nullopt;
    }

    Fault readValue(Value value)
    {
        std::uint64_t count = 0;
        if (!value.get_uint64().get(count))
            return addCount(count);
        double number = 0.0;
        if (value.get_double().get(number))
            return fault(ErrorKind::NotANumber, rawToken(value));
        if (number < 0.0)
            return fault(ErrorKind::NegativeValue, rawToken(value));
        if (number >= kTwoTo64)
            return fault(ErrorKind::TooManyDetections, rawToken(value));
        if (number == std::floor(number))
            return addCount(static_cast<std::uint64_t>(number));
        return addShare(number);
    }

    Fault addCount(std::uint64_t count)
    {
        if (!m_cells.whole)
            return addShare(static_cast<double>(count));
        m_cells.cells.push_back({m_x, m_y, count});
        return std::nullopt;
    }

    Fault addShare(double share)
    {
        if (m_cells.whole) {
            m_cells.whole = false;
            m_cells.shares.reserve(m_cells.cells.size() + 1);
            for (const Cell &cell : m_cells.cells)
                m_cells.shares.push_back({cell.x, cell.y, static_cast<double>(cell.count)});
            m_cells.cells = {};
        }
        m_cells.shares.push_back({m_x, m_y, share});
        return std::nullopt;
    }

    CellsText &m_cells;
    double m_x = 0.0;
    double m_y = 0.0;
};

}   // namespace

Fault readCells(Value value, CellsText &cells)
{
    if (isNull(value))
        return std::nullopt;
    simdjson::ondemand::array list;
    if (value.get_array().get(list))
        return Error{ErrorKind::CellsNotAList, QStringLiteral("array_cells"), toText(rawToken(value).substr(0, 60))};
    CellReader reader(cells);
    for (auto element : list) {
        Value cell;
        if (element.get(cell))
            return broken();
        if (Fault fault = reader.read(cell))
            return fault;
    }
    return std::nullopt;
}

}   // namespace floorscope::json
