// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/ts_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

QStringList found(const QString &text, const char *pattern)
{
    QStringList all;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all << match.next().captured();
    all.sort();
    return all;
}

/// What a translation must keep: its placeholders (each once is enough where they repeat), tags and the mnemonic.
QString lost(const TsMessage &message, const QString &translation)
{
    QStringList placeholders = found(message.source, "%L?\\d|%n");
    QStringList kept = found(translation, "%L?\\d|%n");
    placeholders.removeDuplicates();
    kept.removeDuplicates();
    if (placeholders != kept)
        return QStringLiteral("placeholders");
    if (found(message.source, "<[^>]*>") != found(translation, "<[^>]*>"))
        return QStringLiteral("tags");
    if (found(message.source, "&[^&\\s]").size() != found(translation, "&[^&\\s]").size())
        return QStringLiteral("mnemonic");
    if (message.source.endsWith(QLatin1Char('.')) != translation.endsWith(QLatin1Char('.')) && message.comment.isEmpty()
        && !message.source.contains(QLatin1String("MMM")))
        return QStringLiteral("full stop");
    if (message.source.endsWith(QChar(0x2026)) != translation.endsWith(QChar(0x2026)))
        return QStringLiteral("ellipsis");
    return {};
}

QString fault(const TsMessage &message, bool pluralsOnly)
{
    if (pluralsOnly && !message.plural)
        return {};
    if (!message.state.isEmpty())
        return message.state;
    if (message.translations.isEmpty() || (message.plural && message.translations.size() != 2))
        return QStringLiteral("missing form");
    for (const QString &translation : message.translations) {
        if (translation.isEmpty())
            return QStringLiteral("empty");
        if (const QString part = lost(message, translation); !part.isEmpty())
            return QStringLiteral("lost ") + part;
    }
    return {};
}

}   // namespace

/// A source text without its translation does not pass: `cmake --build DIR --target update_translations`, then
/// translate.
class TestComplete : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("pluralsOnly");
        for (const QString &language : QString::fromLatin1(FLOORSCOPE_LANGUAGES).split(QLatin1Char(' ')))
            QTest::newRow(qPrintable(language)) << QStringLiteral("floorscope_%1.ts").arg(language) << false;
        QTest::newRow("en") << QStringLiteral("floorscope_en.ts") << true;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(bool, pluralsOnly);
        const QTemporaryDir folder;
        const QString source = QStringLiteral(FLOORSCOPE_SOURCE);
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(source + QStringLiteral("/translations/") + file, copy));
        QStringList arguments{QStringLiteral("-silent"),       QStringLiteral("-locations"),
                              QStringLiteral("none"),          QStringLiteral("-I"),
                              source + QStringLiteral("/src"), QStringLiteral("-I"),
                              source + QStringLiteral("/app"), QStringLiteral("-recursive")};
        for (const char *room : {"/app", "/src", "/ui"})
            arguments << source + QLatin1String(room);
        QProcess lupdate;
        lupdate.start(QStringLiteral(FLOORSCOPE_LUPDATE), arguments << QStringLiteral("-ts") << copy);
        QVERIFY(lupdate.waitForFinished(100'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const std::vector<TsMessage> messages = readTs(copy);
        QVERIFY(messages.size() > 500);
        QStringList faults;
        for (const TsMessage &message : messages)
            if (const QString why = fault(message, pluralsOnly); !why.isEmpty())
                faults << why + QStringLiteral(": ") + where(message);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestComplete)
#include "tst_complete.moc"
