# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Embeds the Breeze icons that the window uses, taken from the installed icon theme; nothing of it is kept in the
# repository. Without the theme the buttons show their text alone.
find_path(FLOORSCOPE_BREEZE_ICONS actions/22/document-open.svg NO_CMAKE_FIND_ROOT_PATH   # of the building machine
          PATHS /usr/share/icons/breeze /usr/local/share/icons/breeze
          DOC "Folder of the Breeze icon theme")

set(FLOORSCOPE_ICONS
    actions/22/dialog-cancel actions/22/document-export actions/22/document-open actions/22/document-save actions/22/edit-copy
    actions/22/draw-cuboid actions/22/edit-download actions/22/edit-find actions/22/edit-redo actions/22/edit-undo actions/22/go-home actions/22/help-about actions/22/help-contents
    actions/22/draw-polyline actions/22/map-flat actions/22/measure actions/22/network-connect actions/22/object-locked actions/22/object-unlocked
    actions/22/office-report actions/22/snap-nodes-intersection actions/22/table
    actions/22/view-fullscreen actions/22/view-split-left-right actions/22/zoom-fit-best
    status/22/data-error status/22/data-information status/22/data-warning)

# floorscope_embed_icons(TARGET): each icon as :/icons/NAME.svg.
function(floorscope_embed_icons target)
    if(NOT FLOORSCOPE_BREEZE_ICONS)
        message(STATUS "Breeze icons not found: buttons show their text alone")
        return()
    endif()
    set(files)
    foreach(icon IN LISTS FLOORSCOPE_ICONS)
        set(file "${FLOORSCOPE_BREEZE_ICONS}/${icon}.svg")
        if(EXISTS "${file}")
            get_filename_component(name "${file}" NAME)
            set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
            list(APPEND files "${file}")
        endif()
    endforeach()
    qt_add_resources(${target} floorscope_icons PREFIX "/icons" FILES ${files})
endfunction()
