// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace floorscope {

/// Pairs of lines: a code, and its value. The first opens a section, unless a comment stands before it.
[[nodiscard]] bool isDxfText(const QByteArray &bytes);
[[nodiscard]] bool isBinaryDxf(const QByteArray &bytes);
[[nodiscard]] bool isDwg(const QByteArray &bytes);
/// "2018": the AutoCAD that wrote a DWG of that form first; empty where nobody knows it.
[[nodiscard]] QString dwgRelease(const QByteArray &bytes);
/// A DWG that is read: of AutoCAD 2000 to 2002.
[[nodiscard]] bool isReadableDwg(const QByteArray &bytes);

/// What a DXF text tells before it is read whole.
struct DxfSurvey
{
    bool isUtf8 = false;           ///< since AutoCAD 2007
    bool isWhole = false;          ///< it has its end
    std::optional<int> unitCode;   ///< $INSUNITS
    qint64 shapes = 0;             ///< once each block stands where it is inserted; as many as can be counted
    QStringList notDrawn;          ///< kinds of entities that nobody draws: "3DSOLID", "IMAGE"
    QStringList references;        ///< drawings of other files
    friend bool operator==(const DxfSurvey &, const DxfSurvey &) = default;
};

[[nodiscard]] DxfSurvey surveyDxf(const QByteArray &bytes);

}   // namespace floorscope
