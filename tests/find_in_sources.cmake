# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the checks of sources have in common.

# find_in_sources(FAULTS FOLDERS EXCLUDED PATTERNS): one line "NAME: MATCH" in FAULTS for each pattern that a source of the FOLDERS of ${ROOT}
# matches, beside its comments. EXCLUDED: of the files that are not looked at, or "".
function(find_in_sources faults folders excluded patterns)
    set(found)
    foreach(folder IN LISTS folders)
        file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        if(excluded)
            list(FILTER files EXCLUDE REGEX "${excluded}")
        endif()
        foreach(file IN LISTS files)
            file(READ "${file}" text)
            string(REGEX REPLACE "//[^\n]*" "" text "${text}")
            foreach(pattern IN LISTS patterns)
                if(text MATCHES "${pattern}")
                    file(RELATIVE_PATH name "${ROOT}" "${file}")
                    string(APPEND found "${name}: ${CMAKE_MATCH_0}\n")
                endif()
            endforeach()
        endforeach()
    endforeach()
    set(${faults} "${found}" PARENT_SCOPE)
endfunction()
