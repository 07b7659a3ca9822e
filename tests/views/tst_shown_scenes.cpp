// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/opened_answer.h"
#include "support/painters_end.h"
#include "views/map/shown_scenes.h"
#include "views/parts/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace floorscope;

class TestShownScenes : public QObject
{
    Q_OBJECT
private slots:
    void whatTheSessionDrawsIsShown()
    {
        OpenedAnswer opened;
        const ShownScenes scenes(opened.session);
        QVERIFY(scenes.shown().main.field.has_value());
        QCOMPARE(scenes.shown().main.field->values.size(), std::size_t(2));
        QVERIFY2(!scenes.shown().before && !scenes.shown().after, "nothing is compared");
    }

    void eachChangeOfWhatIsDrawnIsToldOnce()
    {
        OpenedAnswer opened;
        const ShownScenes scenes(opened.session);
        QSignalSpy changed(&scenes, &ShownScenes::changed);
        Document document = opened.session.document();
        document.look.opacityPercent = 35.0;
        opened.session.apply(QStringLiteral("strength"), document);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(scenes.shown().main.opacity, 0.35);
    }

    void aDarkThemeTurnsThePaper()
    {
        OpenedAnswer opened;
        ShownScenes scenes(opened.session);
        QSignalSpy changed(&scenes, &ShownScenes::changed);
        scenes.usePalette(makePalette(darkColors()));
        QVERIFY(scenes.shown().main.dark);
        scenes.usePalette(makePalette(lightColors()));
        QVERIFY(!scenes.shown().main.dark);
        QCOMPARE(changed.count(), 2);
    }

    void withoutAFloorThereAreNoSensorsToMark()
    {
        OpenedAnswer opened;
        ShownScenes scenes(opened.session);
        Document document = opened.session.document();
        document.look.layers.sensors = true;
        opened.session.apply(QStringLiteral("layers"), document);
        QVERIFY(scenes.shown().main.sensors.empty());
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TestShownScenes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shown_scenes.moc"
