// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path_bytes.h"

#include "base/read_file.h"
#include "base/write_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <iterator>

using namespace floorscope;

#ifdef Q_OS_UNIX
constexpr bool kNamesAreBytes = true;
#else
constexpr bool kNamesAreBytes = false;   // a lone surrogate is a letter of a name like any other
#endif

class TestPathBytes : public QObject
{
    Q_OBJECT
private slots:
    void bytesComeBackAsTheyWere_data();
    void bytesComeBackAsTheyWere();
    void aRawNameIsWrittenAndReadUnderItself();
    void whatCannotBeDoneIsSaid();

private:
    [[nodiscard]] QString inFolder(const QByteArray &name) const
    {
        return m_folder.path() + QLatin1Char('/') + pathFromBytes(name);
    }
    QTemporaryDir m_folder;
};

void TestPathBytes::bytesComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("raw");
    QTest::newRow("ASCII") << QByteArray("a.json") << false;
    QTest::newRow("UTF-8") << QByteArray("K\xc3\xbc\x63he \xf0\x9f\x9b\x8b.json") << false;
    QTest::newRow("Latin-1") << QByteArray("K\xfc\x63he.json") << true;
    QTest::newRow("both") << QByteArray("\xf0\x9f\x9b\x8b K\xc3\xbc\xfc\xff\x80") << true;
    QTest::newRow("cut off") << QByteArray("\xf0\x9f\x9b") << true;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xb3\xbc") << true;
    QTest::newRow("every byte") << [] {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        return all;
    }() << true;
}

void TestPathBytes::bytesComeBackAsTheyWere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, raw);
    QCOMPARE(pathBytes(pathFromBytes(bytes)), bytes);
    QCOMPARE(isRawPath(pathFromBytes(bytes)), raw && kNamesAreBytes);
    QCOMPARE(pathFromBytes(bytes).toUtf8() == bytes, !raw);
}

void TestPathBytes::aRawNameIsWrittenAndReadUnderItself()
{
    if (!kNamesAreBytes)
        QSKIP("names are no bytes here");
    const QString path = inFolder("K\xfc\x63he.json");
    QVERIFY(probeOutput(path));
    QCOMPARE(pathKind(path), PathKind::Nothing);
    QVERIFY(writeFile(path, "old and long"));
    QVERIFY(writeFile(path, "new"));
    QCOMPARE(*readFile(path), QByteArray("new"));
    QCOMPARE(pathKind(path), PathKind::File);
    QVERIFY(canonicalFile(path).endsWith("/K\xfc\x63he.json"));
    const std::filesystem::path folder(m_folder.path().toStdString());
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), 1);   // nothing is left beside it
    std::filesystem::remove_all(folder);                                           // Qt would not find it
}

void TestPathBytes::whatCannotBeDoneIsSaid()
{
    const QString none = inFolder("n\xf6/n\xf6");
    QCOMPARE(readFile(none).error().kind, ErrorKind::FileUnreadable);
    QVERIFY(!readFile(none).error().detail.isEmpty());
    QCOMPARE(writeFile(none, "x").error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(probeOutput(none).error().kind, ErrorKind::FileUnwritable);
    QVERIFY(canonicalFile(none).isEmpty());
}

QTEST_GUILESS_MAIN(TestPathBytes)
#include "tst_path_bytes.moc"
