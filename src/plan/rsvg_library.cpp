// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rsvg_library.h"

#include "plan/svg_drawers.h"

#include <QLibrary>

#include <optional>

namespace floorscope {

namespace {

/// Finds functions of libraries by the version of their interface; one that is absent makes the whole unusable.
class Finder
{
public:
    Finder &in(const char *library, int version)
    {
        m_library.setFileNameAndVersion(QLatin1String(library), version);
        return *this;
    }

    template <typename Function>
    Finder &find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isWhole = m_isWhole && function != nullptr;
        return *this;
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    QLibrary m_library;
    bool m_isWhole = true;
};

std::optional<RsvgLibrary> load()
{
    RsvgLibrary found;
    Finder finder;
    finder.in("rsvg-2", 2)
        .find(found.read, "rsvg_handle_new_from_stream_sync")
        .find(found.setDpi, "rsvg_handle_set_dpi")
        .find(found.measure, "rsvg_handle_get_geometry_for_layer")
        .find(found.draw, "rsvg_handle_render_document");
    if (!finder.isWhole())
        return std::nullopt;
    finder.in("glib-2.0", 0).find(found.freeError, "g_error_free");
    finder.in("gobject-2.0", 0).find(found.unref, "g_object_unref");
    finder.in("gio-2.0", 0)
        .find(found.fileForPath, "g_file_new_for_path")
        .find(found.streamOfBytes, "g_memory_input_stream_new_from_data");
    finder.in("cairo", 2)
        .find(found.surfaceOn, "cairo_image_surface_create_for_data")
        .find(found.flush, "cairo_surface_flush")
        .find(found.destroySurface, "cairo_surface_destroy")
        .find(found.painterOn, "cairo_create")
        .find(found.scale, "cairo_scale")
        .find(found.translate, "cairo_translate")
        .find(found.status, "cairo_status")
        .find(found.destroyPainter, "cairo_destroy");
    return finder.isWhole() ? std::optional(found) : std::nullopt;
}

}   // namespace

const RsvgLibrary *rsvgLibrary()
{
    static const std::optional<RsvgLibrary> library = load();
    return library ? &*library : nullptr;
}

}   // namespace floorscope
