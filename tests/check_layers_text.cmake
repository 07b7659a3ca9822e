# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR [-DWRITE=ON] -P check_layers_text.cmake: fails if the table of layers in src/README.md is not the one that src/layers.cmake
# makes; with WRITE it writes that table.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../src/layers.cmake")

set(begin "<!-- layers: made from layers.cmake -->\n")
set(end "<!-- end of layers -->\n")
set(table "| folder | its one sentence | may use |\n| --- | --- | --- |\n")
foreach(layer IN LISTS floorscope_layers)
    string(REPLACE ";" ", " uses "${floorscope_${layer}_uses}")
    set(beside "${floorscope_${layer}_beside}")
    if(uses AND beside)
        string(APPEND uses "; ${beside}")
    else()
        string(APPEND uses "${beside}")
    endif()
    string(APPEND table "| `src/${layer}` | ${floorscope_${layer}_sentence} | ${uses} |\n")
endforeach()

file(READ "${ROOT}/src/README.md" text)
string(FIND "${text}" "${begin}" first)
string(FIND "${text}" "${end}" last)
if(first EQUAL -1 OR last EQUAL -1)
    message(FATAL_ERROR "src/README.md has no place for the table of layers")
endif()
string(LENGTH "${begin}" length)
math(EXPR first "${first} + ${length}")
string(SUBSTRING "${text}" 0 ${first} head)
string(SUBSTRING "${text}" ${last} -1 tail)
set(right "${head}${table}${tail}")
if(WRITE)
    file(WRITE "${ROOT}/src/README.md" "${right}")
elseif(NOT text STREQUAL right)
    message(FATAL_ERROR "The table of layers in src/README.md is not that of src/layers.cmake. "
                        "Write it: cmake -DROOT=. -DWRITE=ON -P tests/check_layers_text.cmake")
endif()
