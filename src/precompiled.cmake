# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The headers of Qt and of the standard library, compiled once: a source that begins with them compiles in half the time. All tests
# do. The program itself only with FLOORSCOPE_PRECOMPILED, since a header that a source forgot would go unseen.
option(FLOORSCOPE_PRECOMPILED "Let the program's sources begin with precompiled headers too (faster, hides a missing include)" OFF)

if(FLOORSCOPE_TESTS OR FLOORSCOPE_PRECOMPILED)
    file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp" "")
    qt_add_library(floorscope_precompiled OBJECT "${PROJECT_BINARY_DIR}/precompiled.cpp")
    set_target_properties(floorscope_precompiled PROPERTIES POSITION_INDEPENDENT_CODE ON AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(floorscope_precompiled PRIVATE floorscope_options Qt6::Core)
    foreach(module Gui Widgets)
        # their headers alone: linked, they would define what targets without them lack, and compilers refuse that
        target_include_directories(floorscope_precompiled SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    # what most sources include: whole modules of Qt take longer to load than a source takes to compile. Not Qt Test, whose headers differ by
    # the modules that a target links.
    target_precompile_headers(floorscope_precompiled PRIVATE
        <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <utility> <variant> <vector>
        <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QString> <QStringList>
        <QImage> <QPainter> <QWidget>)
endif()

# floorscope_begin_precompiled(TARGET): this target's sources begin with the precompiled headers.
function(floorscope_begin_precompiled target)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_precompile_headers(${target} REUSE_FROM floorscope_precompiled)
endfunction()
