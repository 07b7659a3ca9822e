# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_dialogs.cmake: fails if a source under DIR/src/views waits inside an event loop of its own, as dialogs do that
# are run by exec() or by a static function: while one waits, whatever else would end it cannot. open() and a signal do the same without.
cmake_minimum_required(VERSION 3.25)

set(waiting "(->|\\.)exec\\(" "QFileDialog::get[A-Z]" "QInputDialog::get[A-Z]" "QColorDialog::get[A-Z]" "QFontDialog::get[A-Z]"
    "QMessageBox::(about|aboutQt|critical|information|question|warning)\\(" "QEventLoop" "processEvents")
set(faults)
file(GLOB_RECURSE files "${ROOT}/src/views/*.h" "${ROOT}/src/views/*.cpp")
foreach(file IN LISTS files)
    file(READ "${file}" text)
    foreach(pattern IN LISTS waiting)
        if(text MATCHES "${pattern}")
            file(RELATIVE_PATH name "${ROOT}" "${file}")
            string(APPEND faults "${name}: ${CMAKE_MATCH_0}\n")
        endif()
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "These wait inside an event loop of their own:\n${faults}")
endif()
