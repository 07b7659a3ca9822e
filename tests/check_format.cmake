# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -DCLANG_FORMAT=PROGRAM -P check_format.cmake: fails if a source file is not laid out as .clang-format says. Another version
# than 14 lays out some lines differently and is not asked.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE version)
if(NOT version MATCHES "version 14\\.")
    message(STATUS "The format is checked with clang-format 14 only; this is ${version}")
    return()
endif()
file(GLOB_RECURSE files "${ROOT}/src/*.h" "${ROOT}/src/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${files} RESULT_VARIABLE status ERROR_VARIABLE faults)
if(NOT status EQUAL 0)
    string(SUBSTRING "${faults}" 0 4000 faults)
    message(FATAL_ERROR "Run clang-format 14 over these:\n${faults}")
endif()
