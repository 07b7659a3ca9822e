# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The headers of Qt, of the standard library and of what a layer is built on, compiled once: a source that begins with them compiles in
# half the time or less. All tests do. The program itself only with FLOORSCOPE_PRECOMPILED, since a header that a source forgot would go
# unseen.
option(FLOORSCOPE_PRECOMPILED "Let the program's sources begin with precompiled headers too (faster, hides a missing include)" OFF)

# floorscope_precompile(KIND HEADERS header... FROM target... LINK target...): compiles what most sources include, and the headers given,
# as one of the kinds that targets begin with. FROM: whose folders hold those headers; their definitions stay out, since targets that do
# not link them would lack those, and compilers refuse that. LINK: what every target of that kind links.
function(floorscope_precompile kind)
    cmake_parse_arguments(KIND "" "" "HEADERS;FROM;LINK" ${ARGN})
    set(name floorscope_precompiled_${kind})
    qt_add_library(${name} OBJECT "${PROJECT_BINARY_DIR}/precompiled.cpp")
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE floorscope_options Qt6::Core tl::expected ${KIND_LINK})
    foreach(used Qt6::Gui Qt6::Widgets ${KIND_FROM})
        target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:${used},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    # Headers, not whole modules of Qt. Not Qt Test, whose headers differ by the modules that a target links.
    target_precompile_headers(${name} PRIVATE
        <algorithm> <array> <cmath> <functional> <future> <map> <memory> <mutex> <optional> <set> <thread> <utility> <variant> <vector>
        <QAbstractItemModel> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFuture> <QJsonArray> <QJsonDocument>
        <QJsonObject> <QLocale> <QMutex> <QRegularExpression> <QString> <QStringList> <QThread>
        <QEvent> <QImage> <QPainter> <QPainterPath> <QWidget>
        <tl/expected.hpp> ${KIND_HEADERS})
endfunction()

if(FLOORSCOPE_TESTS OR FLOORSCOPE_PRECOMPILED)
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled.cpp" CONTENT "")
    floorscope_precompile(common)
    set(floorscope_widgets <random> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QLabel> <QMainWindow> <QMenu>
        <QMouseEvent> <QPushButton> <QSpinBox> <QTableView> <QToolButton> <QtConcurrentRun>)
    floorscope_precompile(widgets FROM Qt6::Concurrent HEADERS ${floorscope_widgets})
    # a map is a plot, whose header costs what begins with it more than a second, precompiled or not
    floorscope_precompile(plot FROM floorscope_qcustomplot Qt6::Concurrent HEADERS ${floorscope_widgets} <qcustomplot.h>)
endif()
if(FLOORSCOPE_PRECOMPILED)   # its tests do without
    floorscope_precompile(json LINK simdjson::simdjson HEADERS <simdjson.h>)
endif()

# floorscope_begin_precompiled(TARGET KIND): this target's sources begin with the precompiled headers of that kind.
function(floorscope_begin_precompiled target kind)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_precompile_headers(${target} REUSE_FROM floorscope_precompiled_${kind})
endfunction()
