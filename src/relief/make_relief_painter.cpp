// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relief/relief_graph.h"

extern "C" Q_DECL_EXPORT floorscope::ReliefPainter *floorscope_make_relief_painter_1()
{
    return new floorscope::ReliefGraph;
}
