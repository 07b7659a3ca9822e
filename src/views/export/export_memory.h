// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/drawn_numbers.h"
#include "output/picture_purpose.h"
#include "output/report.h"

class QSettings;

namespace floorscope {

/// What was chosen when a picture was last saved.
struct ExportMemory
{
    PicturePurpose purpose = PicturePurpose::Slide;
    QString folder;   ///< empty: none yet
    friend bool operator==(const ExportMemory &, const ExportMemory &) = default;
};

/// What was chosen when numbers were last saved.
struct NumbersMemory
{
    NumbersPurpose purpose = NumbersPurpose::Excel;
    QString folder;   ///< empty: none yet
    friend bool operator==(const NumbersMemory &, const NumbersMemory &) = default;
};

/// What was chosen when a report was last saved.
struct ReportMemory
{
    ReportForm form = ReportForm::Pdf;
    QString folder;          ///< empty: none yet
    bool findings = false;   ///< the page says them
    friend bool operator==(const ReportMemory &, const ReportMemory &) = default;
};

/// What was never written, or cannot be read, has its default.
[[nodiscard]] ExportMemory readExportMemory(const QSettings &settings);
void writeExportMemory(QSettings &settings, const ExportMemory &memory);
[[nodiscard]] NumbersMemory readNumbersMemory(const QSettings &settings);
void writeNumbersMemory(QSettings &settings, const NumbersMemory &memory);
[[nodiscard]] ReportMemory readReportMemory(const QSettings &settings);
void writeReportMemory(QSettings &settings, const ReportMemory &memory);
/// Where the next picture goes: where the last one went as long as that can be written, else where pictures are. Asks
/// the disk, which may take its time.
[[nodiscard]] QString startFolder(const ExportMemory &memory);
/// The same for numbers and reports, which go where documents are: `last` is where the last one went, or empty.
[[nodiscard]] QString documentFolder(const QString &last);

}   // namespace floorscope
