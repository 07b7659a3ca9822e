// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace floorscope {

Error at(Error error, const QString &where)
{
    error.where = error.where.isEmpty() ? where : QString(where + QStringLiteral(", ") + error.where);
    return error;
}

}   // namespace floorscope
