# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_names.cmake: fails if two headers under DIR/src and DIR/app define types of one name. All lie in one namespace, so
# the linker takes one's destructor for the other's and says nothing; the program ends with a crash where nobody looks.
cmake_minimum_required(VERSION 3.25)

set(names)
set(faults)
file(GLOB_RECURSE files "${ROOT}/src/*.h" "${ROOT}/app/*.h")
foreach(file IN LISTS files)
    file(STRINGS "${file}" definitions REGEX "^(class|struct|union|enum|enum class) [A-Z][A-Za-z0-9]*( [^;]*| .*{.*};)?$")
    foreach(definition IN LISTS definitions)
        string(REGEX MATCH "[A-Z][A-Za-z0-9]*" name "${definition}")
        if(name IN_LIST names)
            file(RELATIVE_PATH where "${ROOT}" "${file}")
            string(APPEND faults "${name}: ${where}\n")
        endif()
        list(APPEND names ${name})
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "These types have the name of another one:\n${faults}")
endif()
