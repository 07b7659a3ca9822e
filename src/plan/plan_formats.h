// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace floorscope {

/// A format of floor plans that the program knows.
struct PlanFormat
{
    QString name;          ///< "DWG (AutoCAD 2000)": of no language
    QStringList endings;   ///< of its files, in lower case, the usual one first
    bool isRead = true;    ///< by this build, with what is installed beside it
};

/// What a build reads: Qt's image plugins by their names ("jpeg", "heic"), and what else may be absent.
struct PlanReaders
{
    QList<QByteArray> pictures;
    bool pdf = false;
    bool cad = false;
};

/// The formats of a build with those readers. HEIF is read where a plugin knows it by either of its names.
[[nodiscard]] std::vector<PlanFormat> planFormatsWith(const PlanReaders &readers);

/// The one place that knows which plans are understood: pictures, drawings, documents, CAD drawings. Loads nothing.
[[nodiscard]] const std::vector<PlanFormat> &planFormats();
/// The names of those that are read.
[[nodiscard]] QStringList readPlanFormats();
/// Endings of the files of all of them, or of those that are read.
[[nodiscard]] QStringList planEndings(bool readAlone = false);

}   // namespace floorscope
