// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace floorscope {

/// A value, or the Error that says why there is none. (std::expected needs C++23 on g++ 12; this is the one alias.)
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::Value, where, detail);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString where = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(where), std::move(detail)});
}

/// `return failureFor(ErrorKind::PageMissing, Reason::PageOf, {}, {page, pages});`
[[nodiscard]] inline tl::unexpected<Error> failureFor(ErrorKind kind, Reason reason, QString where = {},
                                                      Facts facts = {})
{
    return tl::unexpected<Error>(because(Error{kind, std::move(where), {}}, reason, std::move(facts)));
}

/// `return failureAt(ErrorKind::AbsurdExtent, {SpotKind::Cell, 17});`
[[nodiscard]] inline tl::unexpected<Error> failureAt(ErrorKind kind, Spot spot, Reason reason = Reason::None)
{
    return tl::unexpected<Error>(because(at(Error{kind, {}, {}}, spot), reason));
}

}   // namespace floorscope
