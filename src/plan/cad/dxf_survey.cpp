// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/dxf_survey.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

constexpr qint64 kUncountable = std::numeric_limits<qint64>::max() / 4;

qint64 limited(double count)
{
    return count < static_cast<double>(kUncountable) ? static_cast<qint64>(count) : kUncountable;
}

/// One pair of a DXF: its code and the value behind it.
struct Pair
{
    int code = -1;
    QByteArrayView value;
};

class Pairs
{
public:
    explicit Pairs(const QByteArray &bytes) : m_rest(bytes) {}

    /// False at the end, and where no code stands.
    bool next(Pair &pair)
    {
        if (m_rest.isEmpty())
            return false;
        bool isNumber = false;
        pair.code = line().toInt(&isNumber);
        pair.value = line();
        return isNumber;
    }

private:
    QByteArrayView line()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArrayView found = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return found.trimmed();
    }

    QByteArrayView m_rest;
};

/// What a block, or the drawing itself, is made of.
struct Contents
{
    qint64 shapes = 0;
    std::vector<std::pair<QByteArray, qint64>> inserts = {};   ///< names of blocks, and how often each
};

struct Entity
{
    QByteArray kind;
    QByteArray name;
    qint64 columns = 1, rows = 1;
};

/// Entities that GDAL reads, and what is no shape of its own.
bool isRead(const QByteArray &kind)
{
    static const QSet<QByteArray> known{"POINT",     "MTEXT",         "TEXT",    "ATTRIB",      "ATTDEF",  "LINE",
                                        "POLYLINE",  "LWPOLYLINE",    "MLINE",   "CIRCLE",      "ELLIPSE", "ARC",
                                        "SPLINE",    "HELIX",         "3DFACE",  "SOLID",       "TRACE",   "HATCH",
                                        "DIMENSION", "ARC_DIMENSION", "LEADER",  "MULTILEADER", "MLEADER", "INSERT",
                                        "VERTEX",    "SEQEND",        "VIEWPORT"};
    return known.contains(kind);
}

/// Goes through a DXF from its beginning to its end.
class Surveyor
{
public:
    DxfSurvey survey(const QByteArray &bytes)
    {
        Pairs pairs(bytes);
        for (Pair pair; pairs.next(pair);)
            take(pair);
        finishEntity();
        m_survey.shapes = counted(m_drawing, {});
        std::sort(m_survey.notDrawn.begin(), m_survey.notDrawn.end());
        return m_survey;
    }

private:
    void take(const Pair &pair)
    {
        if (pair.code == 0)
            return begin(pair.value.toByteArray());
        if (m_kind == "SECTION" && m_section.isEmpty() && pair.code == 2)
            m_section = pair.value.toByteArray();
        else if (m_section == "HEADER")
            takeHeader(pair);
        else if (m_section == "BLOCKS" || m_section == "ENTITIES")
            takeEntity(pair);
    }

    void begin(const QByteArray &kind)
    {
        finishEntity();
        m_kind = kind;
        m_survey.isWhole = kind == "EOF";
        if (kind == "ENDSEC")
            m_section.clear();
        else if (kind == "ENDBLK")
            m_block.clear();
        m_entity = {kind, {}};
    }

    void takeHeader(const Pair &pair)
    {
        if (pair.code == 9)
            m_variable = pair.value.toByteArray();
        else if (m_variable == "$ACADVER")
            m_survey.isUtf8 = pair.value >= QByteArrayView("AC1021");
        else if (m_variable == "$INSUNITS")
            m_survey.unitCode = pair.value.toByteArray().toInt();
    }

    void takeEntity(const Pair &pair)
    {
        constexpr int kReference = 4;
        if (pair.code == 2 && m_entity.name.isEmpty()) {
            m_entity.name = pair.value.toByteArray();
            if (m_kind == "BLOCK")
                m_block = m_entity.name;
        } else if (pair.code == 70 && m_kind == "BLOCK" && (pair.value.toByteArray().toInt() & kReference)) {
            m_survey.references << QString::fromUtf8(m_entity.name);
        } else if (pair.code == 70 && m_kind == "INSERT") {
            m_entity.columns = pair.value.toByteArray().toInt();
        } else if (pair.code == 71 && m_kind == "INSERT") {
            m_entity.rows = pair.value.toByteArray().toInt();
        }
    }

    void finishEntity()
    {
        const Entity entity = std::exchange(m_entity, {});
        static const QSet<QByteArray> frame{"", "SECTION", "ENDSEC", "BLOCK", "ENDBLK", "EOF", "VERTEX", "SEQEND"};
        if ((m_section != "BLOCKS" && m_section != "ENTITIES") || frame.contains(entity.kind))
            return;
        Contents &contents = m_block.isEmpty() ? m_drawing : m_blocks[m_block];
        ++contents.shapes;
        if (entity.kind == "INSERT" || entity.kind == "DIMENSION")
            contents.inserts.emplace_back(entity.name,
                                          std::max<qint64>(1, entity.columns) * std::max<qint64>(1, entity.rows));
        const QString kind = QString::fromLatin1(entity.kind);
        if (!isRead(entity.kind) && !m_survey.notDrawn.contains(kind) && m_survey.notDrawn.size() < kMostKinds)
            m_survey.notDrawn << kind;
    }

    /// A block that leads to itself counts there as nothing: it is not drawn once more.
    qint64 counted(const Contents &contents, QSet<QByteArray> within)
    {
        double sum = static_cast<double>(contents.shapes);
        for (const auto &[name, times] : contents.inserts) {
            const auto block = m_blocks.constFind(name);
            if (block == m_blocks.constEnd() || within.contains(name))
                continue;
            if (!m_counted.contains(name)) {
                QSet<QByteArray> inside = within;
                inside.insert(name);
                m_counted.insert(name, inside.size() > kDeepest ? 0 : counted(*block, inside));
            }
            sum += static_cast<double>(times) * static_cast<double>(m_counted.value(name));
        }
        return limited(sum);
    }

    static constexpr int kMostKinds = 10;
    static constexpr int kDeepest = 120;

    DxfSurvey m_survey;
    QByteArray m_section, m_kind, m_variable, m_block;
    Entity m_entity;
    Contents m_drawing;
    QHash<QByteArray, Contents> m_blocks;
    QHash<QByteArray, qint64> m_counted;
};

struct DwgForm
{
    QByteArrayView magic;
    const char *release;
};

// Open Design Specification for .dwg files, version 5.4.1, section 2.
constexpr std::array<DwgForm, 10> kDwgForms{{{"AC1006", "10"},
                                             {"AC1009", "11"},
                                             {"AC1012", "13"},
                                             {"AC1014", "14"},
                                             {"AC1015", "2000"},
                                             {"AC1018", "2004"},
                                             {"AC1021", "2007"},
                                             {"AC1024", "2010"},
                                             {"AC1027", "2013"},
                                             {"AC1032", "2018"}}};

}   // namespace

bool isDxfText(const QByteArray &bytes)
{
    static const QRegularExpression beginning(
        QStringLiteral("^(\u00EF\u00BB\u00BF)?\\s*(999\\r?\\n|0\\r?\\n\\s*SECTION\\r?\\n)"));
    return beginning.match(QString::fromLatin1(bytes.left(256))).hasMatch();
}

bool isBinaryDxf(const QByteArray &bytes)
{
    return bytes.startsWith("AutoCAD Binary DXF");
}

bool isDwg(const QByteArray &bytes)
{
    return bytes.startsWith("AC10");
}

QString dwgRelease(const QByteArray &bytes)
{
    const auto *found = std::find_if(kDwgForms.begin(), kDwgForms.end(),
                                     [&](const DwgForm &form) { return bytes.startsWith(form.magic); });
    return found == kDwgForms.end() ? QString() : QString(QLatin1String(found->release));
}

bool isReadableDwg(const QByteArray &bytes)
{
    return bytes.startsWith("AC1015");
}

DxfSurvey surveyDxf(const QByteArray &bytes)
{
    return Surveyor().survey(bytes);
}

}   // namespace floorscope
