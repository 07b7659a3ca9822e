// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace floorscope {

/// A list that never changes and that copies share: as cheap to copy as a pointer, and safe to hand to another thread.
template <typename T>
class SharedList
{
public:
    SharedList() = default;
    SharedList(std::vector<T> values) : m_values(std::make_shared<const std::vector<T>>(std::move(values))) {}

    [[nodiscard]] const std::vector<T> &values() const
    {
        static const std::vector<T> none;
        return m_values ? *m_values : none;
    }
    operator const std::vector<T> &() const { return values(); }

    [[nodiscard]] auto begin() const { return values().begin(); }
    [[nodiscard]] auto end() const { return values().end(); }
    [[nodiscard]] std::size_t size() const { return values().size(); }
    [[nodiscard]] bool empty() const { return values().empty(); }
    [[nodiscard]] const T &operator[](std::size_t index) const { return (*m_values)[index]; }

    friend bool operator==(const SharedList &a, const SharedList &b)
    {
        return a.m_values == b.m_values || a.values() == b.values();
    }

private:
    std::shared_ptr<const std::vector<T>> m_values;   ///< nothing for a list that was never given one
};

}   // namespace floorscope
