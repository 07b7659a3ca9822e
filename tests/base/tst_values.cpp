// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/fingerprint.h"
#include "base/named_values.h"
#include "base/shared_list.h"
#include "base/texel.h"

#include <QTest>

using namespace floorscope;

/// The small values that every layer stands on.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void sha256HexIsThatOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        // FIPS 180-2, appendix B, and the empty text
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    void sha256HexIsThatOfTheStandard()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hex);
        QCOMPARE(sha256Hex(text), hex);
    }

    void partsAreHashedAsOneText()
    {
        QCOMPARE(sha256({QByteArrayView("a"), QByteArrayView(), QByteArrayView("bc")}).toHex(), sha256Hex("abc"));
    }

    void meanOfIsEachChannelsOwn_data()
    {
        QTest::addColumn<quint32>("a");
        QTest::addColumn<quint32>("b");
        QTest::addColumn<quint32>("c");
        QTest::addColumn<quint32>("d");
        QTest::addColumn<quint32>("mean");
        QTest::newRow("equal") << 0x80402010u << 0x80402010u << 0x80402010u << 0x80402010u << 0x80402010u;
        QTest::newRow("nothing spills over") << 0xffffffffu << 0xffffffffu << 0xffffffffu << 0xffffffffu << 0xffffffffu;
        QTest::newRow("a half is rounded up") << 0x01010101u << 0x01010101u << 0u << 0u << 0x01010101u;
        QTest::newRow("a quarter is rounded down") << 0x01010101u << 0u << 0u << 0u << 0u;
        QTest::newRow("channels apart") << 0xff000000u << 0x00ff0000u << 0x0000ff00u << 0x000000ffu << 0x40404040u;
    }

    void meanOfIsEachChannelsOwn()
    {
        QFETCH(quint32, a);
        QFETCH(quint32, b);
        QFETCH(quint32, c);
        QFETCH(quint32, d);
        QFETCH(quint32, mean);
        QCOMPARE(averaged(a, b, c, d), mean);
        QCOMPARE(averaged(d, c, b, a), mean);
    }

    void copiesOfAListShareItsValues()
    {
        const SharedList<int> list(std::vector<int>{3, 1, 2});
        const SharedList<int> copy = list;
        QCOMPARE(&copy.values(), &list.values());
        QCOMPARE(std::vector<int>(copy.begin(), copy.end()), (std::vector<int>{3, 1, 2}));
        QVERIFY(copy == SharedList<int>(std::vector<int>{3, 1, 2}));
        QVERIFY(!(copy == SharedList<int>(std::vector<int>{3, 1})));
    }

    void aListThatWasNeverGivenIsEmpty()
    {
        const SharedList<int> list;
        QVERIFY(list.empty() && list.size() == 0 && list.begin() == list.end());
        QVERIFY(list == SharedList<int>(std::vector<int>()));
    }

    void anErrorIsToldOfEachPlaceThatItPasses()
    {
        const Error error{ErrorKind::ShortCell, QStringLiteral("cell 17"), QStringLiteral("[1]")};
        QCOMPARE(at(error, QStringLiteral("a.json")),
                 (Error{ErrorKind::ShortCell, QStringLiteral("a.json, cell 17"), QStringLiteral("[1]")}));
        QCOMPARE(at({ErrorKind::ShortCell, {}, {}}, QStringLiteral("a.json")).where, QStringLiteral("a.json"));
        const Error placed = at(at(Error{ErrorKind::ShortCell, {}, {}}, Spot{SpotKind::Cell, 17}), error.where);
        QCOMPARE(placed.where, error.where);
        QCOMPARE(placed.spot, (Spot{SpotKind::Cell, 17}));
        QVERIFY(isPlaced(placed) && isPlaced(error) && !isPlaced({ErrorKind::ShortCell, {}, {}}));
    }

    void aNameIsKnownOrNot()
    {
        constexpr NamedValues<std::optional<int>, 3> names{{{1, "one"}, {std::nullopt, "none"}, {2, "two"}}};
        QCOMPARE(knownIn(names, QStringLiteral("two")), std::make_optional(std::optional(2)));
        QCOMPARE(knownIn(names, QStringLiteral("none")), std::make_optional(std::optional<int>()));
        for (const char *other : {"three", "Two", ""})
            QVERIFY2(!knownIn(names, QString::fromLatin1(other)), other);
        QCOMPARE(valueIn(names, QStringLiteral("none")), std::optional<int>());
        QCOMPARE(valueIn(names, QStringLiteral("three")), std::optional(1));
        QCOMPARE(namesIn(names), QStringLiteral("one, none, two"));
        for (const auto &[value, name] : names)
            QCOMPARE(nameIn(names, value), QLatin1String(name));
    }

    void theLogTellsWhyInEnglish()
    {
        Error error = because({ErrorKind::NotAHeatmapAnswer, QStringLiteral("space_1"), QStringLiteral("two\nlines")},
                              Reason::HttpStatus, {502, QStringLiteral("a name"), 0.5});
        error.cause = ErrorKind::Truncated;
        error.spot = Spot{SpotKind::Byte, 20};
        QCOMPARE(logText(error), QStringLiteral("Truncated | byte 20 | HttpStatus | 502 | a name | 0.5 | two lines"));
        QCOMPARE(logText({ErrorKind::ShortCell, QStringLiteral("a.json"), {}}), QString());
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
