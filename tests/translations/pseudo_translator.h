// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/pseudo_text.h"

#include <QTranslator>

namespace floorscope {

/// The language that only tests speak: the program's texts as they were collected when building, and Qt's own.
class PseudoTranslator : public QTranslator
{
public:
    /// Whether the collected texts could be loaded.
    bool load() { return QTranslator::load(QStringLiteral(FLOORSCOPE_PSEUDO_LANGUAGE)); }

    QString translate(const char *context, const char *source, const char *comment, int number) const override
    {
        const QString found = QTranslator::translate(context, source, comment, number);
        const bool ofQt =
            context && context[0] == 'Q' && QString::fromLatin1(context) != QLatin1String("QuestionPanel");
        return found.isEmpty() && ofQt ? pseudo(QString::fromUtf8(source)) : found;
    }
};

}   // namespace floorscope
