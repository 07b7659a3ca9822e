// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <cmath>
#include <memory>
#include <vector>

namespace floorscope {

/// A piece of text where it was painted, in pixels of the device.
struct ShownText
{
    QString text;
    QRectF place;
    QRectF room;   ///< what could be seen of the device when it was painted
};

/// Remembers the texts that are painted, and nothing else.
class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform &transform = painter()->deviceTransform();
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRectF room(0, 0, paintDevice()->width(), paintDevice()->height());
        if (painter()->hasClipping())
            room &= transform.mapRect(painter()->clipBoundingRect());
        if (!systemClip().isEmpty())
            room &= QRectF(systemClip().boundingRect());
        texts.push_back({item.text(), transform.mapRect(place), room});
    }

    std::vector<ShownText> texts;
};

/// A sheet that remembers the texts painted on it.
class TextSheet : public QPaintDevice
{
public:
    explicit TextSheet(QSize size) : m_size(size), m_engine(std::make_unique<TextEngine>()) {}

    QPaintEngine *paintEngine() const override { return m_engine.get(); }
    const std::vector<ShownText> &texts() const { return m_engine->texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDpi = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return qRound(m_size.width() * 25.4 / kDpi);
        case PdmHeightMM: return qRound(m_size.height() * 25.4 / kDpi);
        case PdmNumColors: return 0x7fffffff;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return qRound(devicePixelRatioFScale());
        default: return kDpi;
        }
    }

private:
    QSize m_size;
    std::unique_ptr<TextEngine> m_engine;
};

}   // namespace floorscope
