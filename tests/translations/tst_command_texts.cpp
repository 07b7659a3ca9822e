// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/palette.h"
#include "support/program.h"
#include "translations/language_check.h"

#include <QDir>

using namespace floorscope;

namespace {

/// What a person copies as it is: examples and the names of commands.
QString withoutCommands(QString line)
{
    if (line.startsWith(QLatin1String("  floorscope ")) && !line.contains(QLatin1String("   ")))
        return {};
    line.remove(QRegularExpression(QStringLiteral("floorscope( [a-z-]+)?|FLOORSCOPE")));
    static const QStringList commands = commandNames();
    for (const QString &command : commands)
        if (line.startsWith(QStringLiteral("  %1  ").arg(command)))
            line.remove(0, 14);
    return line;
}

QStringList splitWords(const char *arguments)
{
    return QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}   // namespace

/// What the command line says, in another language.
class TestCommandTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_language.install());
        for (const char *name : {"Europe/Berlin",
                                 "table|json|csv",
                                 "area|centre",
                                 "rates|permuted|plain",
                                 "Gi*",
                                 "Getis-Ord's",
                                 "checkerboard",
                                 "gradient",
                                 "opacity",
                                 "linear",
                                 "de, en",
                                 "Demo building",
                                 "Level",
                                 "bogus",
                                 "render",
                                 "sqrt",
                                 "ID",
                                 "MS",
                                 "mm, cm, dm, m, in, ft, yd",
                                 "plan, rooms, zones, sensors",
                                 "walls",
                                 "m, m-ft",
                                 "occupancy|presence|traffic",
                                 "occupancy, presence, traffic",
                                 "Meeting",
                                 "Kitchen",
                                 "Lounge",
                                 "Storage",
                                 "Corridor",
                                 "Open office west",
                                 "Open office east",
                                 "Project area"})
            m_language.ignore({QString::fromLatin1(name)});
        for (const char *format : {"PNG", "JPEG", "TIFF", "WebP", "BMP", "SVG", "PDF", "DXF", "DWG (AutoCAD 2000)"})
            m_language.ignore({QString::fromLatin1(format)});
        for (const QString &palette : paletteNames() + divergingPaletteNames())
            m_language.ignore({palette});
        // lines break where they like
        for (const char *value :
             {"busy,", "quiet,", "rarely-used,", "core,", "odd", "below,", "top-left,", "top-right,", "bottom-left,",
              "bottom-right,", "bottom-right", "text|json", "text,", "json"})
            m_language.ignore({QString::fromLatin1(value)});
        for (const char *date : {"Mar", "Apr", "Mon", "Tue", "Wed", "Thu", "Fri", "Do"})
            m_language.ignore({QString::fromLatin1(date)});
    }

    void helpIsOfOneLanguage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("all") << QStringLiteral("--help");
        for (const QString &command : commandNames())
            QTest::newRow(command.toLatin1().constData()) << command + QStringLiteral(" --help");
    }

    void helpIsOfOneLanguage()
    {
        QFETCH(QString, arguments);
        const ProgramRun ran = run(arguments.toLatin1().constData());
        QCOMPARE(ran.status, 0);
        check(QString::fromUtf8(ran.output));
        QVERIFY(ran.output.size() > 300);
    }

    void resultsAreOfOneLanguage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("table") << QStringLiteral("stats --demo") << 0;
        QTest::newRow("busy and quiet places") << QStringLiteral("stats --demo --gi rates") << 0;
        QTest::newRow("rarely used places") << QStringLiteral("stats --demo --mark rarely-used") << 0;
        QTest::newRow("core areas") << QStringLiteral("stats --demo --mark core") << 0;
        QTest::newRow("odd places") << QStringLiteral("stats --demo --mark odd") << 0;
        QTest::newRow("plan of a fetch") << QStringLiteral(
            "fetch --demo --store none --plan-only --start 2026-03-30 --stop 2026-04-27 --days mon-fri "
            "--hours 09:00-18:30 --exclude 2026-04-03,2026-04-07")
                                         << 0;
        QTest::newRow("other figures") << QStringLiteral("figures --demo") << 0;
        QTest::newRow("other figures over time") << QStringLiteral("figures --demo --over Lounge") << 0;
        QTest::newRow("unknown figure") << QStringLiteral("figures --demo --measure bogus") << 2;
        QTest::newRow("unknown option") << QStringLiteral("render --bogus") << 2;
        QTest::newRow("two options that exclude each other") << QStringLiteral("render bogus.json --fit affine") << 2;
    }

    void resultsAreOfOneLanguage()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        const ProgramRun ran = run(arguments.toLatin1().constData());
        QCOMPARE(ran.status, status);
        check(QString::fromUtf8(ran.output));
        check(ran.errors);
    }

    /// Machines read the same bytes in every language.
    void filesForMachinesStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments :
             {"stats --demo --format json", "stats --demo --format csv", "export --demo -o -", "compare --demo -o -",
              "figures --demo --format json", "figures --demo --format csv",
              "fetch --demo --store none --start 2026-04-02 --stop 2026-04-04 -o -"})
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }

    void filesForMachinesStayAsTheyAre()
    {
        if (LanguageCheck::isPseudo())
            QSKIP("shown in German");
        QFETCH(QString, arguments);
        const QStringList words = arguments.split(QLatin1Char(' '));
        const ProgramRun english = runProgram(words);
        const ProgramRun german = runProgram(words + splitWords("--language de"));
        QCOMPARE(english.status, german.status);
        QVERIFY(english.output.size() > 50);
        QCOMPARE(german.output, english.output);
    }

private:
    static ProgramRun run(const char *arguments)
    {
        if (!LanguageCheck::isPseudo())
            return runProgram(splitWords(arguments) + splitWords("--language de"));
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("default.warning=false;qt.*=false"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QDir::tempPath());
        return runProgram(QStringLiteral(FLOORSCOPE_PSEUDO_PROGRAM), splitWords(arguments), environment);
    }

    void check(const QString &text) const
    {
        QStringList faults;
        for (const QString &line : text.split(QLatin1Char('\n')))
            if (const QString foreign = m_language.foreign(withoutCommands(line)); !foreign.isEmpty())
                faults << QStringLiteral("%1: %2").arg(foreign, line);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    LanguageCheck m_language;
};

QTEST_GUILESS_MAIN(TestCommandTexts)
#include "tst_command_texts.moc"
