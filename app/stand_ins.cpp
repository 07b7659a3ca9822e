// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stand_ins.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

constexpr const char *kContext = "floorscope::StandIns";

//: what a usage line and the list of options put where a person writes something, as in "-o FILE"; N, T, M, MS, ID and
//: URL stay as they are
constexpr std::array kWords{
    QT_TRANSLATE_NOOP("floorscope::StandIns", "CODE"),       QT_TRANSLATE_NOOP("floorscope::StandIns", "COMMAND"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "DATES"),      QT_TRANSLATE_NOOP("floorscope::StandIns", "DAYS"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "FILE"),       QT_TRANSLATE_NOOP("floorscope::StandIns", "FOLDER"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "HIGH"),       QT_TRANSLATE_NOOP("floorscope::StandIns", "HOURS"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "HOURSh"),     QT_TRANSLATE_NOOP("floorscope::StandIns", "HOW"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "IMAGE"),      QT_TRANSLATE_NOOP("floorscope::StandIns", "LOW"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "MODEL"),      QT_TRANSLATE_NOOP("floorscope::StandIns", "NAME"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "OUT"),        QT_TRANSLATE_NOOP("floorscope::StandIns", "PERCENT"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "PERCENTILE"), QT_TRANSLATE_NOOP("floorscope::StandIns", "PROJECT"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "SECONDS"),    QT_TRANSLATE_NOOP("floorscope::StandIns", "TEXT"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "UNIT"),       QT_TRANSLATE_NOOP("floorscope::StandIns", "WHAT"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "WxH"),        QT_TRANSLATE_NOOP("floorscope::StandIns", "ZONE"),
    QT_TRANSLATE_NOOP("floorscope::StandIns", "options")};

QString translated(const QString &word)
{
    const auto known =
        std::find_if(kWords.begin(), kWords.end(), [&](const char *w) { return word == QLatin1String(w); });
    return known == kWords.end() ? word : QCoreApplication::translate(kContext, *known);
}

}   // namespace

QString standIns(const QString &usage)
{
    QString text;
    QString word;
    for (const QChar letter : usage) {
        if (letter.isLetter()) {
            word += letter;
            continue;
        }
        text += translated(word) + letter;
        word.clear();
    }
    return text + translated(word);
}

}   // namespace floorscope
