// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>

namespace floorscope {

/// A small DXF, put together entity by entity as a person would write it.
class DxfText
{
public:
    using Pairs = std::initializer_list<std::pair<int, QByteArray>>;

    explicit DxfText(QByteArray version = "AC1015") { variable("$ACADVER", 1, version); }

    DxfText &unit(int code) { return variable("$INSUNITS", 70, QByteArray::number(code)); }
    /// `flags` 1: frozen; a negative color: off.
    DxfText &layer(const QByteArray &name, int color = 7, int flags = 0)
    {
        add(m_layers, "LAYER",
            {{2, name}, {70, QByteArray::number(flags)}, {62, QByteArray::number(color)}, {6, "CONTINUOUS"}});
        return *this;
    }
    DxfText &entity(const QByteArray &kind, const QByteArray &layer, Pairs pairs)
    {
        addEntity(m_entities, kind, layer, pairs);
        return *this;
    }
    DxfText &line(const QByteArray &layer, double x1, double y1, double x2, double y2)
    {
        return entity("LINE", layer, {{10, text(x1)}, {20, text(y1)}, {11, text(x2)}, {21, text(y2)}});
    }
    /// Four lines.
    DxfText &frame(const QByteArray &layer, double left, double bottom, double right, double top)
    {
        return line(layer, left, bottom, right, bottom)
            .line(layer, right, bottom, right, top)
            .line(layer, right, top, left, top)
            .line(layer, left, top, left, bottom);
    }
    DxfText &insert(const QByteArray &layer, const QByteArray &block, double x, double y)
    {
        return entity("INSERT", layer, {{2, block}, {10, text(x)}, {20, text(y)}});
    }
    /// The block holds the entities of `contents`. `flags` 4: it is a drawing of another file.
    DxfText &block(const QByteArray &name, const DxfText &contents, int flags = 0, const QByteArray &path = {})
    {
        add(m_blocks, "BLOCK",
            {{8, "0"}, {2, name}, {70, QByteArray::number(flags)}, {10, "0"}, {20, "0"}, {3, name}, {1, path}});
        m_blocks += contents.m_entities;
        add(m_blocks, "ENDBLK", {{8, "0"}});
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        return section("HEADER", m_header) + section("TABLES", "0\nTABLE\n2\nLAYER\n70\n9\n" + m_layers + "0\nENDTAB\n")
            + section("BLOCKS", m_blocks) + section("ENTITIES", m_entities) + "0\nEOF\n";
    }

    static QByteArray text(double number) { return QByteArray::number(number, 'g', 12); }

private:
    static void add(QByteArray &to, const QByteArray &kind, Pairs pairs)
    {
        to += "0\n" + kind + '\n';
        for (const auto &[code, value] : pairs)
            to += QByteArray::number(code) + '\n' + value + '\n';
    }
    static void addEntity(QByteArray &to, const QByteArray &kind, const QByteArray &layer, Pairs pairs)
    {
        add(to, kind, {{8, layer}});
        for (const auto &[code, value] : pairs)
            to += QByteArray::number(code) + '\n' + value + '\n';
    }
    static QByteArray section(const QByteArray &name, const QByteArray &contents)
    {
        return "0\nSECTION\n2\n" + name + '\n' + contents + "0\nENDSEC\n";
    }
    DxfText &variable(const QByteArray &name, int code, const QByteArray &value)
    {
        m_header += "9\n" + name + '\n' + QByteArray::number(code) + '\n' + value + '\n';
        return *this;
    }

    QByteArray m_header, m_layers, m_blocks, m_entities;
};

}   // namespace floorscope
