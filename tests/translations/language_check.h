// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation.h"
#include "translations/pseudo_translator.h"
#include "translations/ts_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace floorscope {

/// What the tests know of the language they run in (FLOORSCOPE_TEST_LANGUAGE: "de", or "en" for pictures in English;
/// else the one that only tests speak): which words must not be seen in it.
class LanguageCheck
{
public:
    /// Installs the language. False where that fails.
    bool install()
    {
        if (!isPseudo()) {
            const bool english = spoken() == QLatin1String("en");
            installTranslation(QLocale(english ? QStringLiteral("en_US") : QStringLiteral("de_DE")));
            if (!english)
                collectEnglishWords();
            return english || !m_english.isEmpty();
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        return m_pseudo.load() && QCoreApplication::installTranslator(&m_pseudo);
    }

    [[nodiscard]] static bool isPseudo() { return spoken().isEmpty(); }

    /// Names and the like, which are not translated.
    void ignore(const QStringList &names)
    {
        m_names += names;
        std::stable_sort(m_names.begin(), m_names.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    /// The words of `text` that belong to another language; empty where there are none.
    [[nodiscard]] QString foreign(QString text) const
    {
        text.remove(unchangeable());
        for (const QString &name : m_names)
            text.replace(name, QString(QLatin1Char(' ')));
        QStringList words;
        for (auto match = word().globalMatch(text); match.hasNext();) {
            const QString found = match.next().captured();
            const bool ascii = found.toLatin1() == found.toUtf8();
            if (isPseudo() ? ascii : m_english.contains(found.toLower()))
                words << found;
        }
        return words.join(QLatin1Char(' '));
    }

private:
    static QString spoken() { return qEnvironmentVariable("FLOORSCOPE_TEST_LANGUAGE"); }

    static const QRegularExpression &word()
    {
        static const QRegularExpression expression(QStringLiteral("[^\\W\\d_]{2,}"),
                                                   QRegularExpression::UseUnicodePropertiesOption);
        return expression;
    }

    static void addWords(const QString &text, QSet<QString> &words)
    {
        for (auto match = word().globalMatch(text); match.hasNext();)
            words.insert(match.next().captured().toLower());
    }

    /// What the English texts say and the German ones do not.
    void collectEnglishWords()
    {
        QSet<QString> german;
        for (const TsMessage &message : readTs(QStringLiteral(FLOORSCOPE_SOURCE "/translations/floorscope_de.ts"))) {
            addWords(message.source, m_english);
            for (const QString &translation : message.translations)
                addWords(translation, german);
        }
        m_english -= german;
    }

    PseudoTranslator m_pseudo;
    QSet<QString> m_english;
    QStringList m_names;
};

}   // namespace floorscope
