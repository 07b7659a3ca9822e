// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace floorscope {

/// The codes of the languages that the program has texts in, in alphabetical order: "de", "en".
[[nodiscard]] QStringList languages();

/// Takes `--language CODE` or `--language=CODE` out of the program's words, wherever it stands before "--". Yields the
/// last code given, empty where none follows; nothing where the option is not there.
std::optional<QString> takeLanguage(QStringList &arguments);

/// The language and the numbers for a code that a person gave: "de", "de_AT", "de-CH.UTF-8". Without a territory it is
/// the system's where that speaks the same language. Nothing where the program has no texts in it.
[[nodiscard]] std::optional<QLocale> localeNamed(const QString &code, const QLocale &system = {});

/// What the system wants, most wanted first: LANGUAGE, else LC_ALL, LC_MESSAGES or LANG, else the system's settings.
[[nodiscard]] QStringList systemLanguages();

/// The first of `wanted` that the program has texts in, else English: as `system` has it where it is English or none
/// (C, POSIX), else American.
[[nodiscard]] QLocale chooseLocale(const QStringList &wanted, const QLocale &system = {});

/// One sentence for a code that `localeNamed` does not know; it names the languages there are.
[[nodiscard]] QString unknownLanguageText(const QString &code);

/// From now on the program's texts and Qt's own are in the language of `locale`, and numbers and dates are written as
/// it has them. The source texts are American English in the plural; English has a translation for the other forms.
void installTranslation(const QLocale &locale);

}   // namespace floorscope
