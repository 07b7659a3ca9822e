// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QDate>
#include <QProcess>
#include <QTest>

using namespace floorscope;

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

void wish(const char *list, const char *all, const char *messages, const char *lang)
{
    qputenv("LANGUAGE", list);
    qputenv("LC_ALL", all);
    qputenv("LC_MESSAGES", messages);
    qputenv("LANG", lang);
}

}   // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void takesTheOptionWhereverItStands_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("given");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("first") << list("f --language de --demo") << QStringLiteral("de") << true << list("f --demo");
        QTest::newRow("last") << list("f merge a --language de") << QStringLiteral("de") << true << list("f merge a");
        QTest::newRow("one word") << list("f --language=de_AT stats") << QStringLiteral("de_AT") << true
                                  << list("f stats");
        QTest::newRow("the last one wins")
            << list("f --language=en --language de") << QStringLiteral("de") << true << list("f");
        QTest::newRow("without a code") << list("f --help --language") << QString() << true << list("f --help");
        QTest::newRow("absent") << list("f --demo") << QString() << false << list("f --demo");
        QTest::newRow("a file of that name")
            << list("f stats -- --language") << QString() << false << list("f stats -- --language");
    }

    void takesTheOptionWhereverItStands()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        QFETCH(QStringList, left);
        QFETCH(bool, given);
        const std::optional<QString> taken = takeLanguage(words);
        QCOMPARE(taken.value_or(QString()), code);
        QCOMPARE(taken.has_value(), given);
        QCOMPARE(words, left);
    }

    void hasEnglishAndGerman() { QCOMPARE(languages(), list("de en")); }

    void knowsALanguageByItsCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("locale");
        QTest::newRow("language") << QStringLiteral("de") << QStringLiteral("de_DE");
        QTest::newRow("territory") << QStringLiteral("de_AT") << QStringLiteral("de_AT");
        QTest::newRow("dash") << QStringLiteral("de-CH") << QStringLiteral("de_CH");
        QTest::newRow("as the system writes it") << QStringLiteral("de_DE.UTF-8@euro") << QStringLiteral("de_DE");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("en_US");
        QTest::newRow("one that is not there") << QStringLiteral("fr") << QString();
        QTest::newRow("none") << QStringLiteral("C") << QString();
        QTest::newRow("nonsense") << QStringLiteral("../de") << QString();
        QTest::newRow("empty") << QStringLiteral("") << QString();
    }

    void knowsALanguageByItsCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, locale);
        const std::optional<QLocale> named = localeNamed(code, QLocale::c());
        QCOMPARE(named ? named->name() : QString(), locale);
    }

    void takesTheSystemsTerritory()
    {
        QCOMPARE(localeNamed(QStringLiteral("de"), QLocale(QStringLiteral("de_AT")))->name(), QStringLiteral("de_AT"));
    }

    void asksTheEnvironmentInOrder()
    {
        wish("sv:de:en", "en_US.UTF-8", "", "");
        QCOMPARE(systemLanguages(), list("sv de en"));
        wish("", "de_DE.UTF-8", "en_US.UTF-8", "fr_FR.UTF-8");
        QCOMPARE(systemLanguages(), list("de_DE.UTF-8"));
        wish("", "", "de_DE.UTF-8", "fr_FR.UTF-8");
        QCOMPARE(systemLanguages(), list("de_DE.UTF-8"));
        wish("", "", "", "fr_FR.UTF-8");
        QCOMPARE(systemLanguages(), list("fr_FR.UTF-8"));
    }

    void choosesWhatItHas()
    {
        const QLocale american(QStringLiteral("en_US"));
        QCOMPARE(chooseLocale(list("sv de en"), american).name(), QStringLiteral("de_DE"));
        QCOMPARE(chooseLocale(list("fr_FR.UTF-8"), QLocale(QStringLiteral("fr_FR"))), american);
        QCOMPARE(chooseLocale(list("en_GB"), QLocale(QStringLiteral("en_GB"))).name(), QStringLiteral("en_GB"));
    }

    /// Whoever has English words and German days in the system reads English days here.
    void daysAreOfTheLanguageOfTheWords()
    {
        for (const char *words : {"en_US", "en_GB", "en", "fr_FR"}) {
            QProcess self;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(QStringLiteral("LC_ALL"));
            environment.remove(QStringLiteral("LANGUAGE"));
            environment.insert(QStringLiteral("LANG"), QString::fromLatin1(words) + QStringLiteral(".UTF-8"));
            environment.insert(QStringLiteral("LC_TIME"), QStringLiteral("de_DE.UTF-8"));
            self.setProcessEnvironment(environment);
            self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tellMarch")});
            QVERIFY(self.waitForFinished());
            const QString told = QString::fromUtf8(self.readAllStandardOutput());
            QVERIFY2(told.contains(QStringLiteral("<March>")), qPrintable(told));
        }
    }

    /// Run by the one above.
    void tellMarch()
    {
        qInfo().noquote() << QStringLiteral("<") + chooseLocale(systemLanguages(), QLocale::system()).monthName(3)
                + QStringLiteral(">");
    }

    /// The language that a person asked for, whatever the system's is: days, numbers, weeks and Qt's own texts.
    void theChosenLanguageIsTheOnlyOne_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("told");
        const QString german = QStringLiteral("<Montag, 30. März 2026|1,5|Abbrechen|1>");
        const QString english = QStringLiteral("<Monday, March 30, 2026|1.5|Cancel|7>");
        QTest::newRow("German on an English system") << QStringLiteral("de") << QStringLiteral("en_US.UTF-8") << german;
        QTest::newRow("German on a French system") << QStringLiteral("de") << QStringLiteral("fr_FR.UTF-8") << german;
        QTest::newRow("German on a plain system") << QStringLiteral("de") << QStringLiteral("C.UTF-8") << german;
        QTest::newRow("English on a German system") << QStringLiteral("en") << QStringLiteral("de_DE.UTF-8") << english;
        QTest::newRow("English on a French system") << QStringLiteral("en") << QStringLiteral("fr_FR.UTF-8") << english;
    }

    void theChosenLanguageIsTheOnlyOne()
    {
        QFETCH(QString, code);
        QFETCH(QString, system);
        QFETCH(QString, told);
        QProcess self;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LANGUAGE"));
        for (const char *name : {"LC_ALL", "LANG", "LC_TIME", "LC_NUMERIC", "LC_MEASUREMENT"})
            environment.insert(QString::fromLatin1(name), system);
        environment.insert(QStringLiteral("FLOORSCOPE_TEST_LANGUAGE"), code);
        self.setProcessEnvironment(environment);
        self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tellTheChosenLanguage")});
        QVERIFY(self.waitForFinished());
        const QString said = QString::fromUtf8(self.readAllStandardOutput());
        QVERIFY2(said.contains(told), qPrintable(said));
    }

    /// Run by the one above.
    void tellTheChosenLanguage()
    {
        const QString code = qEnvironmentVariable("FLOORSCOPE_TEST_LANGUAGE");
        if (code.isEmpty())
            QSKIP("run by another test");
        installTranslation(*localeNamed(code));
        const QStringList said{QLocale().toString(QDate(2026, 3, 30), QLocale::LongFormat), QLocale().toString(1.5),
                               QCoreApplication::translate("QPlatformTheme", "Cancel"),
                               QString::number(QLocale().firstDayOfWeek())};
        qInfo().noquote() << QStringLiteral("<") + said.join(QLatin1Char('|')) + QStringLiteral(">");
    }

    /// Without a language of its own the system has English words and plain numbers.
    void leavesAPlainSystemPlain()
    {
        QCOMPARE(chooseLocale(list("C.UTF-8"), QLocale::c()), QLocale::c());
        QCOMPARE(chooseLocale(list("POSIX"), QLocale::c()), QLocale::c());
        QCOMPARE(chooseLocale(list("en_US en"), QLocale::c()), QLocale::c());
    }

    void namesTheLanguagesThatThereAre()
    {
        QVERIFY(unknownLanguageText(QStringLiteral("fr")).contains(QStringLiteral("\"fr\"")));
        QVERIFY(unknownLanguageText(QStringLiteral("fr")).endsWith(QStringLiteral(" de, en.")));
        QVERIFY(unknownLanguageText(QString()).startsWith(QStringLiteral("--language")));
    }

    /// The program's words, Qt's own, and the numbers.
    void speaksOneLanguage()
    {
        installTranslation(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(QCoreApplication::translate("floorscope::MainWindow", "&Edit"), QStringLiteral("&Bearbeiten"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        QCOMPARE(QLocale().toString(46332), QStringLiteral("46.332"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
