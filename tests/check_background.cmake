# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_background.cmake: fails if a source under DIR/src, DIR/app or DIR/tests runs work in Qt's own thread pool, where the window's
# painting waits behind it (base/background.h tells why). inBackground(), or a pool of one's own, does the same without.
# It fails too if a source under DIR/app takes the application for one with windows.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/find_in_sources.cmake")

set(own_pool "QThreadPool::globalInstance" "QtConcurrent::run\\([^&]" "QtConcurrent::task\\(" "QtConcurrent::(blocking)?([Mm]ap|[Ff]ilter)[A-Za-z]*\\(")
find_in_sources(faults "src;app;tests" "/(tst_)?background\\.(h|cpp)$" "${own_pool}")   # these files know of both
if(faults)
    message(FATAL_ERROR "These work where the window's painting waits:\n${faults}")
endif()

find_in_sources(continuations "src;app;tests" "/(tst_)?afterwards\\.(h|cpp)$" "\\.then\\(" "QtFuture::whenA")
if(continuations)
    message(FATAL_ERROR "A continuation may run twice where another thread finishes its future (base/futures/afterwards.h):\n${continuations}")
endif()

find_in_sources(applications "app" "" "[^A-Za-z]qApp[^A-Za-z]")
if(applications)
    message(FATAL_ERROR "A command has no QApplication, which qApp claims; QCoreApplication::instance() is what it has:\n${applications}")
endif()
