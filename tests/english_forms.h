// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace floorscope {

/// The program's plural forms ("1 day", "2 days") for a test that does not run the program; false where they are not
/// there. The test needs `floorscope_english_forms` in its CMakeLists.txt.
[[nodiscard]] inline bool useEnglishForms()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(QStringLiteral(FLOORSCOPE_ENGLISH_FORMS))
        && QCoreApplication::installTranslator(translator);
}

}   // namespace floorscope
