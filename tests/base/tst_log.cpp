// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QTest>

using namespace floorscope;

namespace {

QStringList g_lines;

void record(QtMsgType, const QMessageLogContext &context, const QString &line)
{
    g_lines << QString::fromLatin1(context.category) + QStringLiteral(": ") + line;
}

/// What logging `error` writes under these rules.
QStringList loggedLines(const Error &error, const QString &rules)
{
    g_lines.clear();
    QLoggingCategory::setFilterRules(rules);
    const QtMessageHandler before = qInstallMessageHandler(record);
    logFailure(logButlr(), error);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    return g_lines;
}

}   // namespace

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLoggedUnlessAskedFor()
    {
        QVERIFY(
            loggedLines({ErrorKind::NotFound, QStringLiteral("space_1"), QStringLiteral("status 404")}, {}).isEmpty());
    }

    void aFailureIsLoggedByKindPlaceAndDetail()
    {
        QCOMPARE(
            loggedLines({ErrorKind::NotFound, QStringLiteral("space_1"), QStringLiteral("status 404:\nno such floor")},
                        QStringLiteral("floorscope.*=true")),
            QStringList{QStringLiteral("floorscope.butlr: NotFound | space_1 | status 404: no such floor")});
    }

    void aWholePageIsCutOff()
    {
        const QStringList lines = loggedLines({ErrorKind::ServiceFailed, {}, QString(5000, QLatin1Char('x'))},
                                              QStringLiteral("floorscope.*=true"));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.front().size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
