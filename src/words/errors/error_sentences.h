// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace floorscope {

/// The whole sentences of `errorText`, each with its places still open: %1 is where, %2 and on are the error's facts
/// or, where it has none, its detail. `detailed`: there is a detail to tell. Empty where the error is not of that
/// group.

[[nodiscard]] QString fileSentence(const Error &error, bool detailed);
[[nodiscard]] QString answerSentence(const Error &error, bool detailed);
[[nodiscard]] QString mergeSentence(const Error &error, bool detailed);
[[nodiscard]] QString questionSentence(const Error &error, bool detailed);
/// Of days and calendars that a person hands over.
[[nodiscard]] QString calendarSentence(const Error &error, bool detailed);
[[nodiscard]] QString planSentence(const Error &error, bool detailed);
/// Of a CAD drawing that cannot be opened, and of what its picture lacks.
[[nodiscard]] QString drawingRefusal(Reason reason);
[[nodiscard]] QString drawingNote(Reason reason);
[[nodiscard]] QString placementSentence(const Error &error, bool detailed);
[[nodiscard]] QString zoneSentence(const Error &error, bool detailed);
[[nodiscard]] QString serviceSentence(const Error &error, bool detailed);
[[nodiscard]] QString storeSentence(const Error &error, bool detailed);
[[nodiscard]] QString usageSentence(const Error &error);

/// `sentence` with `values` at its places %1, %2 …; what they hold themselves stays as it is.
[[nodiscard]] QString filled(const QString &sentence, const QStringList &values);

/// Whether all that came of an answer was a word in between: a status from 100 to 199.
[[nodiscard]] bool isWordInBetween(const Error &error);
/// Whether a heatmap or a floor was answered with 304: it did not change, which nobody asked.
[[nodiscard]] bool isNotModified(const Error &error);

}   // namespace floorscope
