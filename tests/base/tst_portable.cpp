// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/portable.h"
#include "base/read_file.h"
#include "base/write_file.h"
#include "support/redirect.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <numeric>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#endif

using namespace floorscope;

namespace {

#ifdef Q_OS_WIN
const QString kNothing = QStringLiteral("NUL");
#else
const QString kNothing = QStringLiteral("/dev/null");
#endif

const QByteArray kRoom = "B\xc3\xbcro \xe2\x88\x92 2";

#ifdef Q_OS_WIN
/// Writes to standard error, a console, and yields what stands there then.
QString shownOnConsole(const QByteArray &text)
{
    const auto screen = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stderr)));
    CONSOLE_SCREEN_BUFFER_INFO before{};
    GetConsoleScreenBufferInfo(screen, &before);
    writeWhole(stderr, text);
    std::array<wchar_t, 80> letters{};
    DWORD read = 0;
    ReadConsoleOutputCharacterW(screen, letters.data(), static_cast<DWORD>(QString::fromUtf8(text).size()),
                                before.dwCursorPosition, &read);
    return QString::fromWCharArray(letters.data(), static_cast<qsizetype>(read));
}
#endif

std::atomic<int> summed = 0;

/// A variable of a thread, as a parser is one: what ends the thread ends it, while its memory is still there.
struct KeptByThread
{
    std::vector<int> numbers = std::vector<int>(1000, 1);
    ~KeptByThread() { summed += std::accumulate(numbers.begin(), numbers.end(), 0); }
};

}   // namespace

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
    void standardInputThatEndsIsReadWhole_data();
    void standardInputThatEndsIsReadWhole();
    void standardErrorKeepsLinesAndLetters();
    void aConsoleShowsLettersAndFollowsEscapes();
    void aDeviceTakesOutput_data();
    void aDeviceTakesOutput();
    void aDeviceIsRead();
    void whatIsNoTerminalUnderstandsNoEscapes_data();
    void whatIsNoTerminalUnderstandsNoEscapes();
    void threadsEndWithWhatTheyKept();
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
    row("conout$", "\\\\.\\conout$");
    row("CONIN$", "\\\\.\\CONIN$");
    row("\\\\.\\NUL", "\\\\.\\NUL");
    row("//./nul", "\\\\.\\nul");
    row("NUL.json", "");
    row("null", "");
    row("com", "");
    row("COM0", "");
    row("maps/q1.json", "");
    row("\\\\server\\nul", "");
    row("NUL\n", "");
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

void TestPortable::standardInputThatEndsIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lines") << QByteArray("a\r\nb\n");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("what ends a text elsewhere") << QByteArray("a\x1a\0b\r\r\n", 8);
    QTest::newRow("more than a pipe holds") << QByteArray("{\r\n}").repeated(50'000);
}

void TestPortable::standardInputThatEndsIsReadWhole()
{
    QFETCH(QByteArray, bytes);
    const EndedPipe pipe(bytes);
    const Redirect redirect(stdin, pipe.descriptor());
    const Result<QByteArray> read = readFile(QStringLiteral("-"));
    QVERIFY(read);
    QCOMPARE(*read, bytes);
}

void TestPortable::standardErrorKeepsLinesAndLetters()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("told"));
    std::FILE *told = std::fopen(qPrintable(path), "w");
    QVERIFY(told);
    {
        const Redirect redirect(stderr, fileno(told));
        const ConsoleText text;
        std::fputs("first\n", stderr);
        writeWhole(stderr, kRoom + "\nnext\r\n");
    }
    std::fclose(told);
    QCOMPARE(*readFile(path), "first\n" + kRoom + "\nnext\r\n");
}

void TestPortable::aConsoleShowsLettersAndFollowsEscapes()
{
#ifdef Q_OS_WIN
    if (GetConsoleOutputCP() == 0 && !AllocConsole())
        QSKIP("there is no console here");
    std::FILE *console = std::fopen("CONOUT$", "r+");
    QVERIFY(console && isTerminal(console));
    SetConsoleOutputCP(850);
    QString shown;
    {
        const Redirect redirect(stderr, fileno(console));
        const ConsoleText text;
        QCOMPARE(GetConsoleOutputCP(), UINT(CP_UTF8));
        QVERIFY(understandsEscapes(stderr));
        shown = shownOnConsole(kRoom);
    }
    QCOMPARE(shown, QString::fromUtf8(kRoom));
    QCOMPARE(GetConsoleOutputCP(), UINT(850));
    std::fclose(console);
#else
    QSKIP("terminals show UTF-8 here");
#endif
}

void TestPortable::aDeviceTakesOutput_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("as it is called") << kNothing;
#ifdef Q_OS_WIN
    for (const char *name : {"nul", "NUL:", "\\\\.\\NUL"})
        QTest::newRow(name) << QString::fromLatin1(name);
#endif
}

void TestPortable::aDeviceTakesOutput()
{
    QFETCH(QString, device);
    QVERIFY(probeOutput(device));
    QVERIFY(writeFile(device, "text"));
}

void TestPortable::aDeviceIsRead()
{
    const Result<QByteArray> read = readFile(kNothing);
    QVERIFY(read && read->isEmpty());
}

void TestPortable::whatIsNoTerminalUnderstandsNoEscapes_data()
{
    QTest::addColumn<bool>("device");
    QTest::newRow("a file") << false;
    QTest::newRow("a device that is no terminal") << true;
}

void TestPortable::whatIsNoTerminalUnderstandsNoEscapes()
{
    QFETCH(bool, device);
    QTemporaryDir folder;
    std::FILE *file = std::fopen(qPrintable(device ? kNothing : folder.filePath(QStringLiteral("plain"))), "w");
    QVERIFY(file && !isTerminal(file) && !understandsEscapes(file));
    std::fclose(file);
}

void TestPortable::threadsEndWithWhatTheyKept()
{
    constexpr int kThreads = 3;
    summed = 0;
    for (int number = 0; number < kThreads; ++number)
        std::thread([] {
            thread_local KeptByThread kept;
            kept.numbers[0] = 2;
            QThread::currentThread();   // Qt keeps something for the thread too
        }).join();
    QCOMPARE(summed.load(), kThreads * 1001);
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
