# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library from outside, found in this one file: Debian's names first, then CMake packages (vcpkg, Qt's own
# installer), then FetchContent for what vcpkg cannot build against a foreign Qt.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS
             Core Gui Widgets Network Sql Concurrent Svg PrintSupport HttpServer LinguistTools)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Pdf)
if(FLOORSCOPE_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

find_package(simdjson REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZLIB REQUIRED)

# Distributions and quantiles (Boost.Math), and what zones are tested against (Boost.Geometry); headers alone, nothing is linked.
find_package(Boost 1.74 REQUIRED)

# cctz reads the time zones that the program brings along. vcpkg has it as a CMake package, Debian as plain files.
find_package(cctz CONFIG QUIET)
add_library(floorscope_cctz INTERFACE)
if(TARGET cctz::cctz)
    target_link_libraries(floorscope_cctz INTERFACE cctz::cctz)
else()
    find_path(FLOORSCOPE_CCTZ_INCLUDE cctz/zone_info_source.h REQUIRED)
    find_library(FLOORSCOPE_CCTZ cctz REQUIRED)
    target_include_directories(floorscope_cctz SYSTEM INTERFACE "${FLOORSCOPE_CCTZ_INCLUDE}")
    target_link_libraries(floorscope_cctz INTERFACE "${FLOORSCOPE_CCTZ}")
endif()

# Optional: SHA-256 by the processor's own instructions; without it Qt's plain one.
find_package(OpenSSL QUIET)
find_package(PkgConfig QUIET)

if(PkgConfig_FOUND)
    pkg_check_modules(spng QUIET IMPORTED_TARGET spng)
endif()
if(TARGET PkgConfig::spng)
    add_library(floorscope_spng INTERFACE)
    target_link_libraries(floorscope_spng INTERFACE PkgConfig::spng)
else()
    find_package(SPNG CONFIG REQUIRED)
    add_library(floorscope_spng INTERFACE)
    target_link_libraries(floorscope_spng INTERFACE
                          $<IF:$<TARGET_EXISTS:spng::spng>,spng::spng,spng::spng_static>)
endif()

# Optional: tells a JPEG that is damaged in its middle from a whole one, which Qt draws alike. Qt itself reads JPEG by it.
find_package(JPEG QUIET)
if(NOT TARGET JPEG::JPEG)
    message(STATUS "libjpeg was not found: a JPEG plan that is damaged in its middle will be drawn as it comes.")
endif()

# Optional: draws SVG plans whole; without it Qt Svg draws, and names what it leaves out. Loaded at run time, so nothing is linked.
if(PkgConfig_FOUND)
    pkg_check_modules(rsvg QUIET librsvg-2.0>=2.52)
endif()
if(rsvg_FOUND)
    add_library(floorscope_rsvg INTERFACE)
    target_include_directories(floorscope_rsvg SYSTEM INTERFACE ${rsvg_INCLUDE_DIRS})
else()
    message(STATUS "librsvg was not found: SVG plans will be drawn by Qt Svg, which leaves out more.")
endif()

# Optional: reads holiday calendars (.ics); without it days are left out by hand. Debian has it for pkg-config, vcpkg as a CMake package.
if(PkgConfig_FOUND)
    pkg_check_modules(ical QUIET IMPORTED_TARGET libical>=3.0)
endif()
if(NOT TARGET PkgConfig::ical)
    find_package(LibIcal 3 CONFIG QUIET)
endif()
if(TARGET PkgConfig::ical OR TARGET ical)
    add_library(floorscope_ical INTERFACE)
    target_link_libraries(floorscope_ical INTERFACE $<IF:$<TARGET_EXISTS:PkgConfig::ical>,PkgConfig::ical,ical>)
else()
    message(STATUS "libical was not found: holiday calendars (.ics) will be refused.")
endif()

# Optional: reads CAD drawings, in a module that is loaded when it is first needed.
option(FLOORSCOPE_GIS "Build the module that reads CAD drawings (needs GDAL)" ON)
if(FLOORSCOPE_GIS)
    find_package(GDAL QUIET)
endif()
if(NOT FLOORSCOPE_GIS OR NOT TARGET GDAL::GDAL)
    message(STATUS "The module for CAD drawings is not built (FLOORSCOPE_GIS, and GDAL): DXF and DWG plans will be refused.")
endif()

# Optional: turns heights as a smooth surface, in a module that is loaded when it is first needed. On Debian it also takes libqt6opengl6-dev and
# qt6-declarative-dev to be found.
option(FLOORSCOPE_3D "Build the module that turns heights as a surface (needs Qt Data Visualization)" ON)
if(FLOORSCOPE_3D)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DataVisualization)
endif()
if(NOT FLOORSCOPE_3D OR NOT TARGET Qt6::DataVisualization)
    message(STATUS "The module for surfaces is not built (FLOORSCOPE_3D, and Qt Data Visualization): heights will stand as columns alone.")
endif()

if(FLOORSCOPE_BENCHMARKS)
    find_package(benchmark REQUIRED)
endif()

include(FetchContent)
find_package(QCustomPlotQt6 QUIET)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
    add_library(floorscope_qcustomplot INTERFACE)
    target_link_libraries(floorscope_qcustomplot INTERFACE QCustomPlotQt6::QCustomPlotQt6)
else()
    FetchContent_Declare(qcustomplot
        URL https://www.qcustomplot.com/release/2.1.1/QCustomPlot-source.tar.gz
        URL_HASH SHA256=5e2d22dec779db8f01f357cbdb25e54fbcf971adaee75eae8d7ad2444487182f)
    FetchContent_MakeAvailable(qcustomplot)
    add_library(floorscope_qcustomplot STATIC ${qcustomplot_SOURCE_DIR}/qcustomplot.cpp)
    set_target_properties(floorscope_qcustomplot PROPERTIES AUTOMOC ON)
    target_include_directories(floorscope_qcustomplot SYSTEM PUBLIC ${qcustomplot_SOURCE_DIR})
    target_link_libraries(floorscope_qcustomplot PUBLIC Qt6::Widgets Qt6::PrintSupport)
endif()

include("${CMAKE_CURRENT_LIST_DIR}/key_store.cmake")
floorscope_find_keychain()
