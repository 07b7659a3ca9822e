// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace floorscope {

/// A value to read into, or the one to write. Beside a struct that lasts in files stands a template
/// `members(archive, value)` of either, which names each member once; whatever writes, reads or checks it takes the
/// members from there (`json_members.h`).
template <typename T, typename Struct>
concept Either = std::is_same_v<std::remove_const_t<T>, Struct>;

}   // namespace floorscope
