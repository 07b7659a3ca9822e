// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Translation)
};

const QString kFolder = QStringLiteral(":/i18n");

QString languageCode(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().section(QLatin1Char('_'), 0, 0);
}

bool isEnglish(const QLocale &locale)
{
    return languageCode(locale) == QLatin1String("en");
}

/// The system's language with its own numbers and days: the system itself may write them in others (LC_TIME=de_DE), and
/// English sentences have English dates.
QLocale alone(const QLocale &system)
{
    return QLocale(system.language(), system.territory());
}

/// "de_AT" of "de-AT.UTF-8@euro".
QString cleanCode(const QString &code)
{
    QString clean = code.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0);
    return clean.replace(QLatin1Char('-'), QLatin1Char('_'));
}

void install(const QString &name, const QStringList &folders)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString &folder : folders) {
        if (!translator->load(name, folder))
            continue;
        translator->setParent(QCoreApplication::instance());
        QCoreApplication::installTranslator(translator.release());
        return;
    }
}

}   // namespace

QStringList languages()
{
    QStringList codes;
    const QString prefix = QStringLiteral("floorscope_");
    for (const QString &file : QDir(kFolder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        codes << file.mid(prefix.size()).chopped(3);
    return codes;
}

std::optional<QString> takeLanguage(QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    std::optional<QString> code;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != QLatin1String("--");) {
        if (arguments[i] == option) {
            code = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        } else if (arguments[i].startsWith(option + QLatin1Char('='))) {
            code = arguments.takeAt(i).mid(option.size() + 1);
        } else {
            ++i;
        }
    }
    return code;
}

std::optional<QLocale> localeNamed(const QString &code, const QLocale &system)
{
    const QString clean = cleanCode(code);
    const QLocale named(clean);
    if (named.language() == QLocale::C || !languages().contains(languageCode(named)))
        return std::nullopt;
    if (clean.contains(QLatin1Char('_')) || system.language() != named.language())
        return named;
    // the system's territory, not the system itself: its texts and its numbers may be of two languages (LANGUAGE=de
    // LANG=C)
    return isEnglish(named) ? alone(system) : QLocale(named.language(), system.territory());
}

QStringList systemLanguages()
{
    const QString list = qEnvironmentVariable("LANGUAGE");
    if (!list.isEmpty())
        return list.split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return {value};
    return QLocale::system().uiLanguages();
}

QLocale chooseLocale(const QStringList &wanted, const QLocale &system)
{
    for (const QString &code : wanted) {
        const std::optional<QLocale> locale = localeNamed(code, system);
        if (locale && isEnglish(*locale) && isEnglish(system))
            return alone(system);
        if (locale)
            return *locale;
    }
    return isEnglish(system) ? alone(system) : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString unknownLanguageText(const QString &code)
{
    const QString known = languages().join(QStringLiteral(", "));
    if (code.isEmpty())
        return Words::tr("--language needs a language. Choose one of: %1.").arg(known);
    return Words::tr("The program does not have the language \"%1\". Choose one of: %2.").arg(code, known);
}

void installTranslation(const QLocale &locale)
{
    if (locale != QLocale())
        QLocale::setDefault(locale);
    const QString code = languageCode(locale);
    install(QStringLiteral("qtbase_") + code, {kFolder, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(QStringLiteral("floorscope_") + code, {kFolder});
}

}   // namespace floorscope
