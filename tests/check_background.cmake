# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_background.cmake: fails if a source under DIR/src, DIR/app or DIR/tests runs work in Qt's own thread pool, where the window's
# painting waits behind it (base/background.h tells why). inBackground(), or a pool of one's own, does the same without.
cmake_minimum_required(VERSION 3.25)

set(own_pool "QThreadPool::globalInstance" "QtConcurrent::run\\([^&]" "QtConcurrent::task\\(" "QtConcurrent::(blocking)?([Mm]ap|[Ff]ilter)[A-Za-z]*\\(")
set(faults)
file(GLOB_RECURSE files "${ROOT}/src/*.h" "${ROOT}/src/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
list(FILTER files EXCLUDE REGEX "/(tst_)?background\\.(h|cpp)$")   # they know of both
foreach(file IN LISTS files)
    file(READ "${file}" text)
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    foreach(pattern IN LISTS own_pool)
        if(text MATCHES "${pattern}")
            file(RELATIVE_PATH name "${ROOT}" "${file}")
            string(APPEND faults "${name}: ${CMAKE_MATCH_0}\n")
        endif()
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "These work where the window's painting waits:\n${faults}")
endif()
