// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace floorscope {

/// What Qt Pdf does not tell of a page.
struct PdfPage
{
    double unit = 1.0;        ///< 1/72 inches in one of its units (UserUnit)
    int lookless = 0;         ///< notes and filled form fields whose look is not in the file
    QByteArray bytes;         ///< the document with this page's form fields as notes: Qt draws those alone
    bool isEndless = false;   ///< pages that hold themselves: Qt 6.4 would count them for ever
};

/// The page, from 1; nothing where the document's objects cannot be read (by a password, or damaged).
[[nodiscard]] std::optional<PdfPage> readPdfPage(const QByteArray &bytes, int page);

}   // namespace floorscope
