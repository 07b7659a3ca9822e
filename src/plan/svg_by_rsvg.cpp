// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_svg_text.h"
#include "plan/rsvg_library.h"
#include "plan/svg_drawers.h"
#include "plan/svg_links.h"
#include "plan/svg_parts.h"

#include <QDir>

#include <algorithm>
#include <memory>

namespace floorscope {

namespace {

constexpr double kPixelsPerInch = 96.0;                   // CSS Values and Units Level 3, section 6.2
constexpr RsvgRectangle kDefaultSize{0, 0, 300.0, 150};   // CSS 2.2, section 10.3.2: of what tells no size
/// libxml2 refuses an attribute of ten megabytes, which an embedded scan may have, unless all its limits are lifted.
constexpr qsizetype kLimitedText = qsizetype(9) << 20;

using Object = std::unique_ptr<void, decltype(&::g_object_unref)>;

QString takeWords(const RsvgLibrary &library, GError *error)
{
    if (!error)
        return {};
    const QString words = QString::fromUtf8(error->message).simplified();
    library.freeError(error);
    return words;
}

/// The parser's limits are lifted only where nothing is left that they would keep from growing: entities, and levels,
/// each of which takes librsvg's stack.
RsvgHandleFlags limits(const QByteArray &text)
{
    constexpr int kMostLevels = 256;                                                       // libxml2's own limit
    if (text.size() <= kLimitedText || text.contains('\0') || text.contains("<!ENTITY"))   // UTF-16 may hide them
        return RSVG_HANDLE_FLAGS_NONE;
    return levels(text) <= kMostLevels ? RSVG_HANDLE_FLAG_UNLIMITED : RSVG_HANDLE_FLAGS_NONE;
}

/// A drawing that librsvg has read. It opens files that lie in `folder` or below, and no others.
class RsvgDrawing
{
public:
    static Result<RsvgDrawing> read(const RsvgLibrary &library, const QByteArray &text, const QString &folder)
    {
        const Object stream(library.streamOfBytes(text.constData(), text.size(), nullptr), library.unref);
        const QByteArray base = QFile::encodeName(QDir(folder).absoluteFilePath(QStringLiteral("plan.svg")));
        const Object file(folder.isEmpty() ? nullptr : library.fileForPath(base.constData()), library.unref);
        GError *error = nullptr;
        RsvgHandle *handle = library.read(static_cast<GInputStream *>(stream.get()), static_cast<GFile *>(file.get()),
                                          limits(text), nullptr, &error);
        const QString words = takeWords(library, error);
        if (!handle)
            return failureFor(ErrorKind::PlanUnreadable, Reason::SvgRefused, {}, {words});
        library.setDpi(handle, kPixelsPerInch);
        return RsvgDrawing(library, handle);
    }

    /// What is drawn, in the drawing's units; empty where nothing is. Pictures are in one rectangle alone, and the
    /// width of lines in the other.
    [[nodiscard]] QRectF bounds() const
    {
        RsvgRectangle ink{}, logical{};
        GError *error = nullptr;
        m_library.measure(handle(), nullptr, &kDefaultSize, &ink, &logical, &error);
        if (!takeWords(m_library, error).isEmpty())
            return {};
        return QRectF(ink.x, ink.y, ink.width, ink.height)
            .united(QRectF(logical.x, logical.y, logical.width, logical.height));
    }

    /// Why it was not drawn to its end, or nothing.
    [[nodiscard]] QString draw(QImage &image, const QRectF &box) const
    {
        cairo_surface_t *surface = m_library.surfaceOn(image.bits(), CAIRO_FORMAT_ARGB32, image.width(), image.height(),
                                                       static_cast<int>(image.bytesPerLine()));
        cairo_t *painter = m_library.painterOn(surface);
        m_library.scale(painter, image.width() / box.width(), image.height() / box.height());
        m_library.translate(painter, -box.x(), -box.y());
        const RsvgRectangle viewport{0.0, 0.0, box.right(), box.bottom()};
        GError *error = nullptr;
        m_library.draw(handle(), painter, &viewport, &error);
        m_library.flush(surface);
        m_library.destroyPainter(painter);
        m_library.destroySurface(surface);
        return takeWords(m_library, error);
    }

private:
    RsvgDrawing(const RsvgLibrary &library, RsvgHandle *handle) : m_library(library), m_handle(handle, library.unref) {}

    [[nodiscard]] RsvgHandle *handle() const { return static_cast<RsvgHandle *>(m_handle.get()); }

    const RsvgLibrary &m_library;
    Object m_handle;
};

/// Whether librsvg draws what is linked: a drawing with nothing else in it has bounds.
bool isDrawn(const RsvgLibrary &library, const SvgLink &link, const QString &folder)
{
    if (link.element != QLatin1String("image") && link.element != QLatin1String("use"))
        return true;
    const QByteArray text = R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><)"
        + link.element.toUtf8() + R"( width="64" height="64" xlink:href=")" + link.target.toHtmlEscaped().toUtf8()
        + R"("/></svg>)";
    const Result<RsvgDrawing> alone = RsvgDrawing::read(library, text, folder);
    return alone && !alone->bounds().isEmpty();
}

/// The bounds of a drawing without a size, with the place from which its units are counted.
QRectF withOrigin(const QRectF &bounds)
{
    return bounds.isEmpty() ? bounds : bounds.united(QRectF(0.0, 0.0, bounds.right(), bounds.bottom()).normalized());
}

}   // namespace

Result<DecodedPlan> drawByRsvg(const RsvgLibrary &library, const SvgDrawing &drawing, int longestSide)
{
    const Result<RsvgDrawing> read = RsvgDrawing::read(library, drawing.text, drawing.folder);
    if (!read)
        return tl::unexpected(read.error());
    const QRectF box = drawing.units ? QRectF(QPointF(), *drawing.units) : withOrigin(read->bounds());
    if (box.isEmpty())
        return failureFor(ErrorKind::PlanUnreadable, Reason::EmptyDrawing);
    DecodedPlan plan{{}, box.size(), 1, true, {}};
    if (longestSide == 0)
        return plan;
    plan.pixels = QImage(pixelSize(plan.units, longestSide), QImage::Format_ARGB32_Premultiplied);
    plan.pixels.fill(Qt::transparent);
    const SvgParts parts = findSvgParts(drawing.text);
    if (const QString stopped = read->draw(plan.pixels, box); !stopped.isEmpty())
        plan.notes.push_back(planNote(Reason::SvgDrawingStopped, {stopped}));
    if (!parts.beyondRsvg.isEmpty())
        plan.notes.push_back(planNote(Reason::SvgPartsLeftOut, {parts.beyondRsvg.join(QStringLiteral(", "))}));
    if (box.topLeft() != QPointF())
        plan.notes.push_back(planNote(Reason::SvgSizeFromBounds, {box.left(), box.top()}));
    const auto drawn = [&](const SvgLink &link) { return isDrawn(library, link, drawing.folder); };
    for (const Error &note : linkNotes(parts.links, drawing.folder, drawn))
        plan.notes.push_back(note);
    return plan;
}

}   // namespace floorscope
