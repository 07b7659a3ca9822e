// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/portable.h"
#include "base/read_file.h"
#include "base/write_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace floorscope;

/// What differs from system to system, as far as it can be tested on any.
class TestPortable : public QObject
{
    Q_OBJECT
private slots:
    void devicesOfWindowsAreTold_data();
    void devicesOfWindowsAreTold();
    void aWordOfWindowsHoldsWhateverItHolds_data();
    void aWordOfWindowsHoldsWhateverItHolds();
    void systemsTextsLoseTheirFullStop_data();
    void systemsTextsLoseTheirFullStop();
    void standardInputThatEndsIsReadWhole();
    void aDeviceTakesOutput();
    void whatIsNoTerminalUnderstandsNoEscapes();
    void withoutAHomeNothingIsWrittenBelowTheRoot();
};

void TestPortable::devicesOfWindowsAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("opened");
    const auto row = [](const char *path, const char *opened) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(opened);
    };
    row("NUL", "\\\\.\\NUL");
    row("nul", "\\\\.\\nul");
    row("Con:", "\\\\.\\Con");
    row("COM3", "\\\\.\\COM3");
    row("LPT9:", "\\\\.\\LPT9");
    row("NUL.json", "");
    row("null", "");
    row("com", "");
    row("COM0", "");
    row("maps/q1.json", "");
    row("-", "");
    row("", "");
}

void TestPortable::devicesOfWindowsAreTold()
{
    QFETCH(QString, path);
    QFETCH(QString, opened);
    QCOMPARE(windowsDevice(path), opened);
}

void TestPortable::aWordOfWindowsHoldsWhateverItHolds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *word, const char *quoted) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(quoted);
    };
    row("Main office", R"("Main office")");
    row(R"(The "new" office)", R"("The \"new\" office")");
    row(R"(C:\maps\a.floorscope)", R"("C:\maps\a.floorscope")");
    row(R"(C:\maps\)", R"("C:\maps\\")");
    row(R"(a\"b)", R"("a\\\"b")");
}

void TestPortable::aWordOfWindowsHoldsWhateverItHolds()
{
    QFETCH(QString, word);
    QFETCH(QString, quoted);
    QCOMPARE(windowsWord(word), quoted);
}

void TestPortable::systemsTextsLoseTheirFullStop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
    };
    row("The system cannot find the file specified.", "The system cannot find the file specified");
    row("Zugriff verweigert.\r\n", "Zugriff verweigert");
    row("No such file or directory", "No such file or directory");
    row("still going ...", "still going ...");
    row("\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae\xe3\x80\x82\r\n",
        "\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae");
    row("\xe0\xa4\xa8\xe0\xa4\xb9\xe0\xa5\x80\xe0\xa4\x82\xe0\xa5\xa4",
        "\xe0\xa4\xa8\xe0\xa4\xb9\xe0\xa5\x80\xe0\xa4\x82");
    row("", "");
    row(".", "");
}

void TestPortable::systemsTextsLoseTheirFullStop()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QCOMPARE(systemText(text), part);
}

void TestPortable::standardInputThatEndsIsReadWhole()
{
#ifdef Q_OS_UNIX
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const int before = dup(STDIN_FILENO);
    dup2(ends[0], STDIN_FILENO);
    QCOMPARE(write(ends[1], "a\r\nb\n", 5), ssize_t(5));
    close(ends[1]);
    const Result<QByteArray> read = readFile(QStringLiteral("-"));
    dup2(before, STDIN_FILENO);
    QVERIFY(read);
    QCOMPARE(*read, QByteArray("a\r\nb\n"));
#endif
}

void TestPortable::aDeviceTakesOutput()
{
#ifdef Q_OS_WIN
    const QString nothing = QStringLiteral("NUL");
#else
    const QString nothing = QStringLiteral("/dev/null");
#endif
    QVERIFY(probeOutput(nothing));
    QVERIFY(writeFile(nothing, "text"));
}

void TestPortable::whatIsNoTerminalUnderstandsNoEscapes()
{
    QTemporaryDir folder;
    std::FILE *file = std::fopen(qPrintable(folder.filePath(QStringLiteral("plain"))), "w");
    QVERIFY(file && !isTerminal(file) && !understandsEscapes(file));
    std::fclose(file);
}

void TestPortable::withoutAHomeNothingIsWrittenBelowTheRoot()
{
#ifdef Q_OS_UNIX
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", "/");
    const bool found = findHome();
    const QByteArray now = qgetenv("HOME");
    const bool again = findHome();
    qputenv("HOME", before);
    QVERIFY(!found && !again);
    QVERIFY(!QDir().mkpath(QString::fromLocal8Bit(now) + QStringLiteral("/.config/floorscope")));
#endif
}

QTEST_GUILESS_MAIN(TestPortable)
#include "tst_portable.moc"
