// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.h"

namespace floorscope::bench {

const std::vector<Goal> &goals()
{
    static const std::vector<Goal> all{
        {"P1", "parse, floor, row order / the numbers summed", "parse/floor_row", "sumNumbers/floor_row", 1.25},
        {"P1", "parse, floor, random order / the numbers summed", "parse/floor_random", "sumNumbers/floor_random",
         1.25},
        {"P1", "parse, campus, random order / the numbers summed", "parse/campus_random", "sumNumbers/campus_random",
         1.25},
        {"P2", "QJsonDocument / parse, floor", "parseWithQt", "parse/floor_random", 6.0, false},
        {"P4", "merge of 53 / copy of their cells as listed", "mergeYear", "copyYear/as_listed", 2.5},
        {"–", "merge of 53 / copy of their packed cells", "mergeYear", "copyYear/packed", 5.0},
        {"P4", "merge of 53 / their parse", "mergeYear", "parseYear", 0.05},
        {"P6", "color 1.6 M cells, linear / copy of the texels", "color/linear", "copyTexels", 2.5},
        {"P6", "color 1.6 M cells, opacity / copy of the texels", "color/opacity", "copyTexels", 2.5},
        {"P6", "color 1.6 M cells, logarithm / copy of the texels", "color/log", "copyTexels", 4.0},
        {"P7", "pan at 4K, median / copy of a frame", "pan/4K:median_ms", "copyFrame/4K", 4.0},
        {"P7", "pan at 4K, 95th percentile / 12.5 ms", "pan/4K:p95_ms", "12.5", 1.0},
        {"P7", "pan at 1080p, 95th percentile / 5 ms", "pan/1080p:p95_ms", "5", 1.0},
        {"P10", "draw a 4K picture / 150 ms", "drawPicture", "150", 1.0},
        {"P10", "QImage::save / our PNG", "encodeWithQt", "encode", 3.0, false},
        {"P10", "size of our PNG / QImage's", "encode:bytes", "encodeWithQt:bytes", 1.3},
        {"–", "53 answers to a 4K PNG / their parse", "wholePipeline", "parseYear", 2.0},
        {"P12", "the whole program / the least for its picture", "wholeProgram", "physicalFloor", 1.5},
        {"P14", "fetch 53, 4 at a time / latency alone", "fetch/53_jobs_4", "fetch/53_jobs_4:latency_alone_ms", 1.15},
        {"P14", "fetch 53, one at a time / 4 at a time", "fetch/53_jobs_1", "fetch/53_jobs_4", 3.4, false},
        {"P14", "fetch 53, one at a time / 6 at a time", "fetch/53_jobs_1", "fetch/53_jobs_6", 5.0, false},
        {"P17", "the window's longest event while 53 campus answers arrive / 16 ms", "windowWhileFetching", "16", 1.0},
        {"P18", "parse, floor / read it packed", "parse/floor_random", "readPacked", 5.0, false},
        {"P18", "53 packed floors, megabytes / 11", "packYear:megabytes", "11", 1.0},
        {"–", "compare 16 and 16 weeks of a floor by days / 1 s", "compareWeeks", "1000", 1.0},
        {"–", "evidence of them, cells and rooms / 1 s", "evidenceOfWeeks", "1000", 1.0},
        {"–", "Gi* of 16 weeks / 1 s", "hotSpots", "1000", 1.0},
    };
    return all;
}

}   // namespace floorscope::bench
