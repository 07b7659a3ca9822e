# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The layers, from the bottom up, each with its one sentence and what it may use besides what those use. CMake links by this table, the test
# layers.includes checks the includes by it, and the table in src/README.md is made from it (tests/check_layers_text.cmake).
set(floorscope_layers)
set(floorscope_pure_layers)

# floorscope_room(NAME [PURE] SENTENCE text USES layer… BESIDE "libraries, as the text tells them")
# PURE: values and functions alone, no GUI, no files, no clock, no objects with signals.
macro(floorscope_room name)
    cmake_parse_arguments(ROOM "PURE" "SENTENCE;BESIDE" "USES" ${ARGN})
    list(APPEND floorscope_layers ${name})
    if(ROOM_PURE)
        list(APPEND floorscope_pure_layers ${name})
    endif()
    set(floorscope_${name}_sentence "${ROOM_SENTENCE}")
    set(floorscope_${name}_uses ${ROOM_USES})
    set(floorscope_${name}_beside "${ROOM_BESIDE}")
    set(floorscope_${name}_sees ${name} ${ROOM_USES})   # what it may include: its own, what it uses, and what those see
    foreach(used IN LISTS floorscope_${name}_uses)
        list(APPEND floorscope_${name}_sees ${floorscope_${used}_sees})
    endforeach()
    list(REMOVE_DUPLICATES floorscope_${name}_sees)
endmacro()

floorscope_room(base SENTENCE "what every layer says the same way: results, errors, work in the background, time zones, compiler differences (`modules/`: what is loaded when it is first needed)"
                BESIDE "Qt Core, Qt Concurrent, tl::expected, OpenSSL, cctz, zlib")
floorscope_room(calendar USES base BESIDE "libical"
                SENTENCE "which days a holiday calendar names")
floorscope_room(floor PURE USES base
                SENTENCE "where things are: floors, rooms, sensors, zones, placement (pixel ↔ metre), standing (metre ↔ paper)")
floorscope_room(heatmap PURE USES floor BESIDE "simdjson"
                SENTENCE "what a heatmap is: answers, lattices, grids, exposure, merging (`io/` reads and writes it)")
floorscope_room(analysis PURE USES heatmap BESIDE "Boost.Math"
                SENTENCE "what can be concluded from heatmaps: change between two and whether it is more than chance, the hottest places, one cell's numbers (`places/`: busy, quiet, unused and odd ones)")
floorscope_room(look PURE USES base
                SENTENCE "how values are to be seen: palettes, scales, ranges")
floorscope_room(service PURE USES heatmap
                SENTENCE "what can be asked: a period planned into requests, when to try again, and the interfaces that answer")
floorscope_room(butlr USES service BESIDE "Qt Network, QtKeychain"
                SENTENCE "speaks Butlr's API and knows its limits")
floorscope_room(simulator USES floor BESIDE "Qt Network, Qt HttpServer"
                SENTENCE "a demo building behind the same API, over real HTTP on loopback (its truth is counted apart from `heatmap`)")
floorscope_room(words PURE USES service look analysis
                SENTENCE "turns values into sentences, in every language")
floorscope_room(plan USES base BESIDE "Qt Gui, librsvg or Qt Svg, Qt Pdf, libspng, libjpeg, zlib"
                SENTENCE "turns a plan's file into pixels in its own units (`cad/`: drawings, `paper/`: how large it is on paper)")
floorscope_room(gis USES plan BESIDE "GDAL"
                SENTENCE "reads CAD drawings; a module that is loaded when it is first needed, and may be absent")
floorscope_room(store USES service BESIDE "Qt Sql"
                SENTENCE "keeps answers on disk")
floorscope_room(fetch USES store service
                SENTENCE "gets a question answered: the store first, then the service")
floorscope_room(model USES fetch plan analysis look
                SENTENCE "what the user is working on: document, what is drawn, session")
floorscope_room(project USES model BESIDE "Qt Sql"
                SENTENCE "keeps the user's work in one file that opens anywhere")
floorscope_room(render USES look floor words BESIDE "Qt Gui, libspng"
                SENTENCE "turns values into pixels: colors, overlay, legend (no widgets)")
floorscope_room(relief USES render BESIDE "Qt Data Visualization"
                SENTENCE "draws heights as a smooth surface by OpenGL (a module that is loaded when it is first needed, and may be absent)")
floorscope_room(output USES model render words
                SENTENCE "turns what is drawn into what leaves the program: scenes, pictures, pages, numbers (no widgets)")
floorscope_room(views USES output project calendar BESIDE "Qt Widgets, Qt Svg, Qt Concurrent, QCustomPlot"
                SENTENCE "shows and asks: `window/ page/ map/ compare/ surface/ fit/ question/ look/ zones/ findings/ dialogs/ export/ present/ start/`, and `parts/`, which know no session")

# The folders of views, and which of the others each may include. A panel (page, question, look, zones, findings, start) takes what it shows from the session,
# never from another panel; parts know no session.
set(floorscope_views_folders parts dialogs export present map compare surface fit page question look zones findings start window)
set(floorscope_views_parts_uses)
set(floorscope_views_dialogs_uses parts)
set(floorscope_views_export_uses parts)
set(floorscope_views_present_uses parts)
set(floorscope_views_map_uses parts)                    # one map, and the scenes that the maps show
set(floorscope_views_compare_uses parts map)            # three maps side by side
set(floorscope_views_surface_uses parts map)            # the map as heights
set(floorscope_views_fit_uses parts map)                # the mode in which a plan is fitted
set(floorscope_views_page_uses parts map compare surface)     # the middle: caption, message, maps, days
set(floorscope_views_question_uses parts dialogs)
set(floorscope_views_look_uses parts map)
set(floorscope_views_zones_uses parts)
set(floorscope_views_findings_uses parts)
set(floorscope_views_start_uses parts)
set(floorscope_views_window_uses ${floorscope_views_folders})
