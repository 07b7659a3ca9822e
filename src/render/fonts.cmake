# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures have the same letters everywhere: Noto Sans, and Noto Sans Math for its signs, are taken from the system when building and go into
# the program. They belong to the building machine, so a toolchain file's root does not hide them (NO_CMAKE_FIND_ROOT_PATH).
set(floorscope_font_styles REGULAR BOLD MATH)
set(floorscope_font_names NotoSans-Regular NotoSans-Bold NotoSansMath-Regular)
foreach(style font IN ZIP_LISTS floorscope_font_styles floorscope_font_names)
    find_file(FLOORSCOPE_FONT_${style} ${font}.ttf NO_CMAKE_FIND_ROOT_PATH
              PATHS /usr/share/fonts/truetype/noto /usr/share/fonts/noto /usr/share/fonts /Library/Fonts)
endforeach()

# floorscope_embed_fonts(TARGET): each font that was found as :/fonts/NAME.ttf.
function(floorscope_embed_fonts target)
    set(fonts)
    set(absent)
    foreach(style font IN ZIP_LISTS floorscope_font_styles floorscope_font_names)
        if(FLOORSCOPE_FONT_${style})
            set_source_files_properties("${FLOORSCOPE_FONT_${style}}" PROPERTIES QT_RESOURCE_ALIAS ${font}.ttf)
            list(APPEND fonts "${FLOORSCOPE_FONT_${style}}")
        else()
            list(APPEND absent ${font}.ttf)
        endif()
    endforeach()
    if(absent)
        message(STATUS "Not found: ${absent}; pictures take those letters from the system's fonts")
    endif()
    if(fonts)
        qt_add_resources(${target} fonts PREFIX /fonts FILES ${fonts})
        target_compile_definitions(${target} PRIVATE FLOORSCOPE_EMBEDDED_FONTS)
    endif()
endfunction()
