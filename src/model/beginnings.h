// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connection.h"
#include "model/drawn.h"

#include <QDate>
#include <QStringList>

namespace floorscope {

// How the document begins when another floor is chosen or other files are opened.

/// The floor that `asked` shows as the directory knows it, in the zone in which `asked` counts.
[[nodiscard]] std::optional<Floor> chosenFloor(const Document &asked, const std::vector<Floor> &floors);
/// The local day of an instant in that zone, seconds since 1970; of the computer's zone where it is none.
[[nodiscard]] QDate dateIn(const QByteArray &timeZone, qint64 seconds);

/// The default period of a floor and the two of Compare, with the plan that comes with the building. Without a time
/// zone the floor has no question yet: the person is asked for it first.
[[nodiscard]] Document floorDocument(const Connection &connection, const Floor &floor, QDate today, const Look &look);

/// `fresh`, the beginning of another floor, with what is asked on the floor that is left: mode, days, hours, cells,
/// what Compare shows and how cells count in zones. `fresh` itself where nothing was asked yet, the new floor has no
/// time zone, or it is one of another account.
[[nodiscard]] Document keepingQuestion(Document fresh, const Document &left);

/// Opened files with the look of `before`, and its plan where the file may show the floor that is drawn: it is the same
/// one, or one of both is unknown.
[[nodiscard]] Document filesDocument(const QStringList &paths, const PeriodAnswer &opened, const Document &before,
                                     const Drawn &drawn);

/// Undo can go back from `after` to `before`: they are not floors of two accounts, of which only one answers.
[[nodiscard]] bool maySucceed(const Source &before, const Source &after);

}   // namespace floorscope
