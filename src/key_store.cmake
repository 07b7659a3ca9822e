# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The key store is optional: without it a secret lives only as long as the program runs. Windows and macOS bring their store
# along, so there it is built from source; elsewhere it needs libsecret and comes from the system.
set(floorscope_keychain_sum 20beeb32de7c4eb0af9039b21e18370faf847ac8697ab3045906076afbc4caa5)
set(floorscope_keychain_address https://github.com/frankosterfeld/qtkeychain/archive/v0.13.2.tar.gz)

# Sets `archive` to the sources of QtKeychain; empty where they cannot be had, as without a network.
function(floorscope_download_keychain archive)
    set(file "${CMAKE_BINARY_DIR}/qtkeychain-0.13.2.tar.gz")
    foreach(try RANGE 1)   # what is there already, else a download
        set(found)
        if(EXISTS "${file}")
            file(SHA256 "${file}" found)
        endif()
        if(found STREQUAL floorscope_keychain_sum)
            set(${archive} "${file}" PARENT_SCOPE)
            return()
        endif()
        if(try EQUAL 0 AND NOT FETCHCONTENT_FULLY_DISCONNECTED)
            file(DOWNLOAD ${floorscope_keychain_address} "${file}" STATUS status INACTIVITY_TIMEOUT 20 TIMEOUT 120)
        endif()
    endforeach()
    file(REMOVE "${file}")
    set(${archive} "" PARENT_SCOPE)
endfunction()

function(floorscope_build_keychain archive)
    set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)   # its options take the values below
    set(BUILD_WITH_QT6 ON)
    set(BUILD_SHARED_LIBS OFF)
    set(QTKEYCHAIN_STATIC ON)
    set(BUILD_TRANSLATIONS OFF)
    set(BUILD_TEST_APPLICATION OFF)
    FetchContent_Declare(qtkeychain URL "${archive}")
    FetchContent_MakeAvailable(qtkeychain)
    # the header's place once it is installed
    file(WRITE "${qtkeychain_BINARY_DIR}/as_installed/qt6keychain/keychain.h" "#include \"${qtkeychain_SOURCE_DIR}/keychain.h\"\n")
    target_link_libraries(floorscope_keychain INTERFACE qt6keychain)
    target_include_directories(floorscope_keychain SYSTEM INTERFACE "${qtkeychain_BINARY_DIR}/as_installed" "${qtkeychain_BINARY_DIR}")
endfunction()

# Makes the target floorscope_keychain where a key store is to be had.
macro(floorscope_find_keychain)
    find_package(Qt6Keychain QUIET)
    if(TARGET Qt6Keychain::Qt6Keychain)
        add_library(floorscope_keychain INTERFACE)
        target_link_libraries(floorscope_keychain INTERFACE Qt6Keychain::Qt6Keychain)
    elseif(WIN32 OR APPLE)
        floorscope_download_keychain(floorscope_keychain_sources)
        if(floorscope_keychain_sources)
            add_library(floorscope_keychain INTERFACE)
            floorscope_build_keychain("${floorscope_keychain_sources}")
        endif()
    endif()
    if(NOT TARGET floorscope_keychain)
        message(STATUS "QtKeychain was not found: secrets will last only as long as the program runs.")
    endif()
endmacro()
