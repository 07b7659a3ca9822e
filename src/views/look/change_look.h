// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <functional>

namespace floorscope {

/// One step of Undo called `name`: what `edit` makes of the document's look. Steps with the same `mergeKey` in a row
/// are one.
inline void changeLook(Session &session, const QString &name, const std::function<void(Look &)> &edit,
                       const QString &mergeKey = {})
{
    Document document = session.document();
    edit(document.look);
    session.apply(name, document, mergeKey);
}

}   // namespace floorscope
