# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DCHECK=check_includes.cmake -DROOT=EMPTY_DIR -DLAYER=floor "-DLINE=#include <QImage>" -P plant_violation.cmake: succeeds if the
# check finds that one line in a file of that layer. -DTIMES=N: so many times, as the body of a function.
file(REMOVE_RECURSE "${ROOT}")
if(TIMES)
    string(REPEAT "    ${LINE}\n" ${TIMES} lines)
    set(LINE "void planted()\n{\n${lines}}")
endif()
file(WRITE "${ROOT}/src/${LAYER}/planted.h" "#pragma once\n${LINE}\n")
execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${ROOT}" -P "${CHECK}" RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(status EQUAL 0)
    message(FATAL_ERROR "Nobody objected to this in ${LAYER}: ${LINE}")
endif()
