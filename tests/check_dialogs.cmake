# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_dialogs.cmake: fails if a source under DIR/src/views waits inside an event loop of its own, as dialogs do that
# are run by exec() or by a static function: while one waits, whatever else would end it cannot. open() and a signal do the same without.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/find_in_sources.cmake")

set(waiting "(->|\\.)exec\\(" "QFileDialog::get[A-Z]" "QInputDialog::get[A-Z]" "QColorDialog::get[A-Z]" "QFontDialog::get[A-Z]"
    "QMessageBox::(about|aboutQt|critical|information|question|warning)\\(" "QEventLoop" "processEvents")
find_in_sources(faults src/views "" "${waiting}")
if(faults)
    message(FATAL_ERROR "These wait inside an event loop of their own:\n${faults}")
endif()
