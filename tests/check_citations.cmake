# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_citations.cmake: fails if a file of the tree cites a page in Markdown that is not in the repository.
cmake_minimum_required(VERSION 3.25)

set(faults "")
file(GLOB_RECURSE files "${ROOT}/src/*" "${ROOT}/app/*" "${ROOT}/tests/*" "${ROOT}/ui/*" "${ROOT}/translations/*")
file(GLOB top "${ROOT}/*.md" "${ROOT}/CMakeLists.txt")
list(APPEND files ${top})
set(pages ${files})
list(FILTER pages INCLUDE REGEX "\\.md$")
list(TRANSFORM pages REPLACE "^.*/" "")
foreach(file IN LISTS files)
    file(STRINGS "${file}" lines REGEX "[A-Za-z0-9_-]+\\.md")
    foreach(line IN LISTS lines)
        string(REGEX MATCHALL "[A-Za-z0-9_-]+\\.md" cited "${line}")
        foreach(page IN LISTS cited)
            if(NOT page IN_LIST pages)
                string(APPEND faults "${file}: ${page}\n")
            endif()
        endforeach()
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "Pages that are not in the repository:\n${faults}")
endif()
message(STATUS "Every page that is cited is there.")
