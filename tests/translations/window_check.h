// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "floor/floor.h"
#include "look/palette.h"
#include "translations/language_check.h"
#include "translations/widget_texts.h"
#include "views/dialogs/used_works.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace floorscope {

/// Names of the demo building and of months and days, and marks of units: they are no texts.
inline QStringList namesOf(const std::optional<Floor> &floor)
{
    QStringList all{QStringLiteral("(simulated)"), QStringLiteral("Europe/Berlin")};
    for (const char *name : {"Demo building", "Floorscope", "Butlr", "Deutsch", "English", "http_proxy", "https_proxy",
                             "cm", "dpi", "kB", "MB"})
        all << QString::fromLatin1(name);
    for (const UsedWork &work : usedWorks())
        all << inOnePiece(work.name) << inOnePiece(work.licence);
    for (const QString &palette : paletteNames() + divergingPaletteNames())
        all << palette.left(1).toUpper() + palette.mid(1);
    all.removeAll(QStringLiteral("Grey"));   // a word that is translated
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        all << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
    for (int day = 1; day <= 7; ++day)
        all << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat) << locale.dayName(day).left(2);
    if (floor) {
        all << floor->name << floor->building << floor->site;
        for (const std::vector<Zone> *places : {&floor->rooms, &floor->zones})
            for (const Zone &place : *places)
                all << place.name;
    }
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    all.removeAll(QString());
    return all;
}

/// Looks at what is shown in the language of the test: all of it is translated, nothing is cut, and nothing lies on
/// another text. Faults are collected, so that one run tells them all.
class WindowCheck
{
public:
    /// Installs the language. False where that fails.
    bool install() { return m_language.install(); }
    /// Names and the like, which are not translated.
    void ignore(const QStringList &names) { m_language.ignore(names); }
    /// One a line; empty where there are none.
    [[nodiscard]] QString faults()
    {
        m_faults.removeDuplicates();
        return m_faults.isEmpty() ? QString() : QLatin1Char('\n') + m_faults.join(QLatin1Char('\n'));
    }

    void lookAt(const std::vector<ShownText> &texts, const char *place, const char *what)
    {
        QVERIFY(!texts.empty());
        QString lines;   // one after the other: a name may stand on two
        for (const ShownText &shown : texts)
            lines += shown.text + QLatin1Char(' ');
        note(place, "not translated", m_language.foreign(lines));
        for (const QString &cut : cutPieces(texts))
            note(place, what, cut);
        for (const QString &overlap : overlaps(texts))
            note(place, "one on the other", overlap);
    }

    void lookAt(QWidget &root, const char *place)
    {
        // a text that has just changed gets its room in one of the next turns of the event loop
        static_cast<void>(QTest::qWaitFor([&root] { return cutTexts(root).isEmpty(); }, 2000));
        keep(root, place);
        lookAt(paintedTexts(root), place, "cut");
        for (const QString &text : heldTexts(root))
            if (!TimeZone::find(text.toUtf8()))
                note(place, "not translated", m_language.foreign(text));
        for (const QString &cut : cutTexts(root))
            note(place, "too narrow", cut);
    }

    /// For a person to look at, where FLOORSCOPE_TEST_PICTURES names a folder.
    static void keep(QWidget &root, const char *place)
    {
        const QString folder = qEnvironmentVariable("FLOORSCOPE_TEST_PICTURES");
        if (!folder.isEmpty())
            root.grab().save(QStringLiteral("%1/%2 %3.png").arg(folder, QString::fromLatin1(place)).arg(root.width()));
    }

private:
    void note(const char *place, const char *fault, const QString &text)
    {
        if (!text.isEmpty())
            m_faults << QStringLiteral("%1: %2: %3").arg(QString::fromLatin1(place), QString::fromLatin1(fault), text);
    }

    LanguageCheck m_language;
    QStringList m_faults;
};

}   // namespace floorscope
