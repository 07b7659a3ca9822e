// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#pragma push_macro("signals")   // Qt's keyword; GLib has members of that name
#undef signals
#include <librsvg/rsvg.h>
#pragma pop_macro("signals")

namespace floorscope {

/// What is used of librsvg and the libraries that it stands on: their functions, found when a drawing is first opened.
/// A start without an SVG plan does not load them.
struct RsvgLibrary
{
    decltype(&::g_error_free) freeError = nullptr;
    decltype(&::g_object_unref) unref = nullptr;
    decltype(&::g_file_new_for_path) fileForPath = nullptr;
    decltype(&::g_memory_input_stream_new_from_data) streamOfBytes = nullptr;
    decltype(&::rsvg_handle_new_from_stream_sync) read = nullptr;
    decltype(&::rsvg_handle_set_dpi) setDpi = nullptr;
    decltype(&::rsvg_handle_get_geometry_for_layer) measure = nullptr;
    decltype(&::rsvg_handle_render_document) draw = nullptr;
    decltype(&::cairo_image_surface_create_for_data) surfaceOn = nullptr;
    decltype(&::cairo_surface_flush) flush = nullptr;
    decltype(&::cairo_surface_destroy) destroySurface = nullptr;
    decltype(&::cairo_create) painterOn = nullptr;
    decltype(&::cairo_scale) scale = nullptr;
    decltype(&::cairo_translate) translate = nullptr;
    decltype(&::cairo_status) status = nullptr;
    decltype(&::cairo_destroy) destroyPainter = nullptr;
};

}   // namespace floorscope
