// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

#include <QCommandLineParser>

namespace floorscope {

/// Declares everything that decides which hours are asked: --space … --split.
void declareQuestion(QCommandLineParser &parser);
/// The question of the options in `timeZone`; --last counts back from `now`. Fails with BadArgument, BadQuestion,
/// UnknownTimeZone.
[[nodiscard]] Result<Question> readQuestion(const QCommandLineParser &options, const QString &spaceId,
                                            const QByteArray &timeZone, qint64 now);
/// Everything that can be wrong without knowing the floor's zone, before anything is sent.
[[nodiscard]] Result<void> checkQuestion(const QCommandLineParser &options);

}   // namespace floorscope
