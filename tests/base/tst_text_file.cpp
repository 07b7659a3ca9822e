// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_file.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

class TestTextFile : public QObject
{
    Q_OBJECT
private slots:
    void everyEncodingIsRead_data();
    void everyEncodingIsRead();
    void whatIsNoneOfThemStaysAsItIs_data();
    void whatIsNoneOfThemStaysAsItIs();
    void packedTextIsUnpacked();
    void otherPackingsAreNamed_data();
    void otherPackingsAreNamed();
    void theFirstByteThatIsNotUtf8IsFound();
    void aDamagedPackIsSaid();
    void errorsNameTheFile();
};

namespace {

const char kText[] = "[\"K\xc3\xbc\x63he\", 1.5]";

/// "0\n-1" as `gzip -n` packs it.
QByteArray packed()
{
    return QByteArray::fromHex("1f8b08000000000002ff33e0d2350400bef80cad04000000");
}

}   // namespace

void TestTextFile::everyEncodingIsRead_data()
{
    using Encoding = QStringConverter::Encoding;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << QByteArray(kText);
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + QByteArray(kText);
    for (const auto &[name, encoding] : {std::pair("UTF-16 LE", Encoding::Utf16LE),
                                         {"UTF-16 BE", Encoding::Utf16BE},
                                         {"UTF-32 LE", Encoding::Utf32LE},
                                         {"UTF-32 BE", Encoding::Utf32BE}}) {
        QStringEncoder plain(encoding);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(name) << QByteArray(plain.encode(QString::fromUtf8(kText)));
        QTest::addRow("%s with a mark", name) << QByteArray(marked.encode(QString::fromUtf8(kText)));
    }
}

void TestTextFile::everyEncodingIsRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(*plainText(bytes), QByteArray(kText));
}

void TestTextFile::whatIsNoneOfThemStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one letter") << QByteArray("1");
    QTest::newRow("Latin-1") << QByteArray("K\xfc\x63he");
    QTest::newRow("a zero later on") << QByteArray("[1\0]", 4);
    QTest::newRow("zeros alone") << QByteArray(8, '\0');
}

void TestTextFile::whatIsNoneOfThemStaysAsItIs()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(*plainText(bytes), bytes);
}

void TestTextFile::packedTextIsUnpacked()
{
    QCOMPARE(*plainText(packed()), QByteArray("0\n-1"));
    const QByteArray twice =
        QByteArray::fromHex("1f8b08000000000002ff93efe6600001a6ffc60f2e99b230ecfbc1b39605c8070017d2421d18000000");
    QCOMPARE(*plainText(QByteArray::fromHex("789c33e0d2350400016d0099")), QByteArray("0\n-1"));   // zlib
    QCOMPARE(*plainText(twice), QByteArray("0\n-1"));
}

void TestTextFile::otherPackingsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0", 6) << "ZIP";
    QTest::newRow("bzip2") << QByteArray("BZh91AY&SY") << "bzip2";
    QTest::newRow("xz") << QByteArray("\xfd\x37zXZ\0\0", 7) << "xz";
    QTest::newRow("Zstandard") << QByteArray("\x28\xb5\x2f\xfd\x04") << "Zstandard";
}

void TestTextFile::otherPackingsAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Error error = plainText(bytes).error();
    QCOMPARE(error.kind, ErrorKind::FileUnreadable);
    QCOMPARE(error.reason, Reason::OtherFormat);
    QCOMPARE(error.facts, Facts{name});
}

void TestTextFile::theFirstByteThatIsNotUtf8IsFound()
{
    QVERIFY(!notUtf8({}) && !notUtf8(kText));
    const std::optional<Error> error = notUtf8("[\"K\xc3\xbc\x63he, K\xfc\x63he\"]");
    QVERIFY(error);
    QCOMPARE(error->spot, (Spot{SpotKind::Byte, 11}));
}

void TestTextFile::aDamagedPackIsSaid()
{
    QCOMPARE(plainText(packed().chopped(6)).error().reason, Reason::PackedDamaged);
    QCOMPARE(plainText("\x1f\x8b nothing").error().reason, Reason::PackedDamaged);
}

void TestTextFile::errorsNameTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gz"));
    QCOMPARE(readTextFile(path).error().kind, ErrorKind::FileUnreadable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x1f\x8b") > 0);
    file.close();
    QCOMPARE(readTextFile(path).error().where, path);
}

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_text_file.moc"
