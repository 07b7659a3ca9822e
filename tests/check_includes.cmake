# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=DIR -P check_includes.cmake: fails if a layer under DIR/src, or a folder of views, includes one that it must not know, or if a pure layer (values and
# functions: no GUI, no files, no clock, no objects with signals) uses more of Qt than these headers, or if anything but
# the one place for it asks for time zones, draws the text of a picture or takes the system's words for a failure.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../src/layers.cmake")

set(pure_headers QByteArray QByteArrayList QByteArrayView QCoreApplication QDataStream QDate QDateTime QFuture QJsonArray QJsonDocument QJsonObject QJsonValue QLatin1String
    QHash QIODevice QList QLocale QMap QPointF QRectF QRegularExpression QSet QSizeF QString QStringList QStringView QtGlobal QtMath)
set(pure_never "Q_OBJECT|currentDateTime|currentSecsSinceEpoch|currentMSecsSinceEpoch|QDate::currentDate|QTime::currentTime|system_clock|steady_clock")

function(check_layer file layer)
    file(STRINGS "${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS lines)
        if(line MATCHES "^[ \t]*#[ \t]*include[ \t]*[<\"](\\.\\./)*([a-z]+)/" AND CMAKE_MATCH_2 IN_LIST floorscope_layers
           AND NOT CMAKE_MATCH_2 IN_LIST floorscope_${layer}_sees)
            set_property(GLOBAL APPEND_STRING PROPERTY faults "${file}: ${line}\n")
        endif()
        if(layer IN_LIST floorscope_pure_layers AND line MATCHES "[<\"](Qt[A-Za-z]+/)?(Q[A-Za-z0-9]+|q[a-z0-9]+\\.h)[>\"]"
           AND NOT CMAKE_MATCH_2 IN_LIST pure_headers)
            set_property(GLOBAL APPEND_STRING PROPERTY faults "${file}: ${line} (a pure layer)\n")
        endif()
    endforeach()
endfunction()

function(check_purity file)
    file(STRINGS "${file}" lines REGEX "${pure_never}")
    foreach(line IN LISTS lines)
        set_property(GLOBAL APPEND_STRING PROPERTY faults "${file}: ${line} (a pure layer has no clock and no signals)\n")
    endforeach()
endfunction()

# The folders of views among themselves; parts know no session and nothing that is drawn.
function(check_views_folder file folder)
    file(STRINGS "${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS lines)
        if(line MATCHES "[<\"](\\.\\./)*views/([a-z]+)/" AND NOT CMAKE_MATCH_2 STREQUAL folder
           AND NOT CMAKE_MATCH_2 IN_LIST floorscope_views_${folder}_uses)
            set_property(GLOBAL APPEND_STRING PROPERTY faults "${file}: ${line} (a folder of views)\n")
        endif()
        if(folder STREQUAL "parts" AND line MATCHES "[<\"](\\.\\./)*(model|output)/")
            set_property(GLOBAL APPEND_STRING PROPERTY faults "${file}: ${line} (parts know no session)\n")
        endif()
    endforeach()
endfunction()

# What one place does for all: only `place` may have what `words` matches among the files below the folders of WITHIN.
function(check_one_place place words why)
    cmake_parse_arguments(CHECK "" "" "WITHIN" ${ARGN})
    foreach(folder IN LISTS CHECK_WITHIN)
        file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        foreach(file IN LISTS files)
            if(file STREQUAL "${ROOT}/${place}")
                continue()
            endif()
            file(STRINGS "${file}" lines REGEX "${words}")
            foreach(line IN LISTS lines)
                set_property(GLOBAL APPEND_STRING PROPERTY faults "${file}: ${line} (${why})\n")
            endforeach()
        endforeach()
    endforeach()
endfunction()

# What Qt and the system know of zones differs from one computer to the next.
check_one_place(src/base/time_zone.cpp "QTimeZone|toLocalTime|cctz|currentDateTime\\(|QDate::currentDate|localtime(_r)?\\("
                "only base/time_zone.cpp knows zones" WITHIN src app)
# It knows the fonts and says what they lack.
check_one_place(src/render/text_lines.cpp "drawText|drawStaticText|addText\\(" "pictures have their text by paintText" WITHIN src/render src/output)
# Windows ends its texts with a full stop, which our sentences have already.
check_one_place("" "[^(A-Za-z_][A-Za-z_]+(\\.|->)errorString" "the system's words are taken by systemText" WITHIN src app)
# "$" also stands before a last newline, which is then taken in silence.
check_one_place("" "QRegularExpression.*\\$\"" "a pattern ends in \\z" WITHIN src app)
foreach(layer IN LISTS floorscope_layers)
    file(GLOB_RECURSE files "${ROOT}/src/${layer}/*.h" "${ROOT}/src/${layer}/*.cpp")
    foreach(file IN LISTS files)
        check_layer("${file}" ${layer})
        if(layer IN_LIST floorscope_pure_layers)
            check_purity("${file}")
        endif()
    endforeach()
endforeach()
file(GLOB folders RELATIVE "${ROOT}/src/views" "${ROOT}/src/views/*")
foreach(folder IN LISTS folders)
    file(GLOB_RECURSE files "${ROOT}/src/views/${folder}/*.h" "${ROOT}/src/views/${folder}/*.cpp")
    foreach(file IN LISTS files)
        check_views_folder("${file}" ${folder})
    endforeach()
endforeach()
get_property(faults GLOBAL PROPERTY faults)
if(faults)
    message(FATAL_ERROR "Includes against the layers' direction:\n${faults}")
endif()
message(STATUS "Every include follows the layers' direction.")
