// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shown_text.h"
#include "views/findings/finding_card.h"

#include <QTest>
#include <QTextLayout>

using namespace floorscope;

namespace {

/// The lines of a label that is so wide, as Qt breaks them.
QStringList linesOf(const QLabel &label, double width)
{
    QTextLayout layout(label.text(), label.font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << label.text().mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

}   // namespace

class TestFindingCard : public QObject
{
    Q_OBJECT
private slots:
    void noLineBeginsWithAUnit()
    {
        const FindingText text{QStringLiteral("Storage: 29 % more"),
                               QStringLiteral("3 → 4 per hour (+29 %, 95 % interval +18 to +40 %), on 12.5 m² of it")};
        const FindingCard card(text);
        const QList<QLabel *> labels = card.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        QCOMPARE(shownText(*labels[0]), text.heading);
        QCOMPARE(shownText(*labels[1]), text.body);
        for (const QLabel *label : labels)
            for (int width = 60; width < 500; ++width)
                for (const QString &line : linesOf(*label, width))
                    QVERIFY2(!line.startsWith(QLatin1Char('%')) && !line.startsWith(QStringLiteral("m²")),
                             qPrintable(line));
        QCOMPARE(card.accessibleDescription(), text.body);   // a screen reader breaks no lines
    }
};

QTEST_MAIN(TestFindingCard)
#include "tst_finding_card.moc"
