// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_memory.h"

#include "base/named_values.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>

namespace floorscope {

namespace {

const QString kPurpose = QStringLiteral("export/purpose");
const QString kFolder = QStringLiteral("export/folder");
const QString kNumbers = QStringLiteral("export/numbers");
const QString kNumbersFolder = QStringLiteral("export/numbers_folder");
const QString kReport = QStringLiteral("export/report");
const QString kReportFolder = QStringLiteral("export/report_folder");
const QString kReportFindings = QStringLiteral("export/report_findings");

constexpr std::array kPurposes{std::pair{PicturePurpose::Slide, "slide"}, std::pair{PicturePurpose::Page, "page"},
                               std::pair{PicturePurpose::Screen, "screen"}};

constexpr std::array kNumbersPurposes{std::pair{NumbersPurpose::Excel, "excel"}, std::pair{NumbersPurpose::Csv, "csv"},
                                      std::pair{NumbersPurpose::Gis, "gis"}, std::pair{NumbersPurpose::Json, "json"}};

/// `last` as long as it can be written, else where such files usually are, else home.
QString writableFolder(const QString &last, QStandardPaths::StandardLocation usual)
{
    for (const QString &folder : {last, QStandardPaths::writableLocation(usual)}) {
        const QFileInfo info(folder);
        if (!folder.isEmpty() && info.isDir() && info.isWritable())
            return folder;
    }
    return QDir::homePath();
}

}   // namespace

ExportMemory readExportMemory(const QSettings &settings)
{
    return {valueIn(kPurposes, settings.value(kPurpose).toString()), settings.value(kFolder).toString()};
}

void writeExportMemory(QSettings &settings, const ExportMemory &memory)
{
    settings.setValue(kPurpose, nameIn(kPurposes, memory.purpose));
    settings.setValue(kFolder, memory.folder);
}

NumbersMemory readNumbersMemory(const QSettings &settings)
{
    return {valueIn(kNumbersPurposes, settings.value(kNumbers).toString()), settings.value(kNumbersFolder).toString()};
}

void writeNumbersMemory(QSettings &settings, const NumbersMemory &memory)
{
    settings.setValue(kNumbers, nameIn(kNumbersPurposes, memory.purpose));
    settings.setValue(kNumbersFolder, memory.folder);
}

ReportMemory readReportMemory(const QSettings &settings)
{
    return {valueIn(kReportForms, settings.value(kReport).toString()), settings.value(kReportFolder).toString(),
            settings.value(kReportFindings).toBool()};
}

void writeReportMemory(QSettings &settings, const ReportMemory &memory)
{
    settings.setValue(kReport, nameIn(kReportForms, memory.form));
    settings.setValue(kReportFolder, memory.folder);
    settings.setValue(kReportFindings, memory.findings);
}

QString startFolder(const ExportMemory &memory)
{
    return writableFolder(memory.folder, QStandardPaths::PicturesLocation);
}

QString documentFolder(const QString &last)
{
    return writableFolder(last, QStandardPaths::DocumentsLocation);
}

}   // namespace floorscope
