// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/figures/no_figures_text.h"

#include "model/figures/figure_question.h"
#include "model/session.h"
#include "output/drawn_numbers.h"
#include "words/error_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FiguresWindow)
};

}   // namespace

QString whyNoFigures(const Session &session)
{
    if (const QString why = noCountsText(session.drawn()); !why.isEmpty())
        return why;
    const Heatmap *map = counts(session.drawn().answers.single);
    const bool served = session.connection().figures && serves(session.connection(), session.drawn().shown.source);
    if (!served || !session.floor() || session.floor()->id != map->origin.spaceId)
        return Words::tr("Other figures come from Butlr: connect to the account of this floor first.");
    if (map->observed.intervals.empty())
        return Words::tr("The map does not tell which hours it observed, so no figures can be fetched for it.");
    const Result<FiguresQuestion> question = figuresQuestion(*map, *session.floor(), {FigureTopic::Occupancy});
    return question ? QString() : errorText(question.error());
}

}   // namespace floorscope
