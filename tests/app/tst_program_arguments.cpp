// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_arguments.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

class TestProgramArguments : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void wildcardsBecomeFiles_data();
    void wildcardsBecomeFiles();
    void wildcardsOfTheFolderOneStandsInNeedNoPath();

private:
    QTemporaryDir m_dir;
};

void TestProgramArguments::initTestCase()
{
    for (const char *name : {"b.json", "a.json", "c1.png", "c22.png", "\xc3\xbc.json", "p[1]a.csv", "p1a.csv"}) {
        QFile file(m_dir.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("d.json")));   // a folder is no file
}

void TestProgramArguments::wildcardsBecomeFiles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expanded");
    const auto row = [](const char *words, const char *expanded) {
        QTest::newRow(words) << QString::fromUtf8(words).split(QLatin1Char(' '))
                             << QString::fromUtf8(expanded).split(QLatin1Char(' '));
    };
    row("floorscope merge @*.json -o x", "floorscope merge @a.json @b.json @ü.json -o x");
    row("floorscope @?.json", "floorscope @a.json @b.json @ü.json");
    row("floorscope @c?.png @b.json", "floorscope @c1.png @b.json");
    row("floorscope @*.svg", "floorscope @*.svg");
    row("floorscope @p[1]*.csv", "floorscope @p[1]a.csv");
    row("floorscope @p[?]a.csv @p*", "floorscope @p[1]a.csv @p1a.csv @p[1]a.csv");
    row("floorscope @b.json", "floorscope @b.json");
    row("floorscope --title=*", "floorscope --title=*");
    row("@*.json", "@*.json");   // the program's own name
}

void TestProgramArguments::wildcardsBecomeFiles()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expanded);
    const QString folder = m_dir.path() + QLatin1Char('/');
    for (QStringList *list : {&words, &expanded})
        list->replaceInStrings(QStringLiteral("@"), folder);
    QCOMPARE(expandWildcards(words), expanded);
}

void TestProgramArguments::wildcardsOfTheFolderOneStandsInNeedNoPath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir.path()));
    const QStringList expanded = expandWildcards({QStringLiteral("floorscope"), QStringLiteral("c*")});
    QDir::setCurrent(before);
    QCOMPARE(expanded.mid(1), QStringList({QStringLiteral("c1.png"), QStringLiteral("c22.png")}));
}

QTEST_GUILESS_MAIN(TestProgramArguments)
#include "tst_program_arguments.moc"
