// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "output/scenes.h"
#include "support/painters_end.h"
#include "views/dialogs/settings_dialog.h"
#include "views/map/map_view.h"
#include "views/parts/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLocale>
#include <QSet>
#include <QToolButton>

#include <cmath>
#include <cstdlib>

using namespace floorscope;

namespace {

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// How many pixels have the color of a ring in one picture and not in the other.
int ringPixels(const QImage &with, const QImage &without, const QRect &part)
{
    const ThemeColors colors = lightColors();
    int count = 0;
    const QRect area = part.intersected(with.rect());
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb pixel = with.pixel(x, y);
            const bool ring = distance(pixel, colors.accent.rgb()) < 60 || distance(pixel, colors.text.rgb()) < 60;
            count += ring && distance(pixel, without.pixel(x, y)) > 60;
        }
    return count;
}

QRect placeInWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

}   // namespace

class TestWindowLooks : public QObject
{
    Q_OBJECT
private slots:
    void theMapStaysWhenAMessageComesAndGoes_data()
    {
        QTest::addColumn<bool>("zoomed");
        QTest::newRow("fitted") << false;
        QTest::newRow("zoomed") << true;
    }

    void theMapStaysWhenAMessageComesAndGoes()
    {
        QFETCH(bool, zoomed);
        Desk desk;
        desk.showDemo();
        auto *map = desk.part<MapView>("map");
        auto *message = desk.part<QWidget>("message");
        if (zoomed)
            map->zoomIn();
        QTRY_VERIFY(message->isVisible());   // two silent days
        const auto place = [map] { return std::pair(map->mapTo(map->window(), QPoint()), map->view().metreToPixel()); };
        const auto with = place();
        QVERIFY(message->geometry().height() >= 28);
        for (int i = 0; i < 9 && message->isVisible(); ++i) {   // one after the other
            QTest::mouseClick(message->findChild<QToolButton *>(QStringLiteral("close")), Qt::LeftButton);
            QVERIFY(place() == with);
        }
        QVERIFY(!message->isVisible());
        QTest::qWait(50);   // for a layout that would move it
        QVERIFY(place() == with);
    }

    void fitLeavesTheMessageRoom()
    {
        Desk desk;
        desk.showDemo();
        const auto *map = desk.part<MapView>("map");
        const auto *message = desk.part<QWidget>("message");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(map->isFitted());
        const PixelPoint topLeft = map->view().toPixel({0.0, 38.0});   // of the demo's floor
        const double top = topLeft.y / map->devicePixelRatioF() + map->mapTo(map->window(), QPoint()).y();
        QVERIFY(top >= placeInWindow(*message).bottom());
    }

    void everyWayOfDrawingShowsTheControlsItUses_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("compares");
        QTest::addColumn<QStringList>("absent");
        const QStringList all{QStringLiteral("paletteBox"), QStringLiteral("unit"), QStringLiteral("histogram"),
                              QStringLiteral("low"),        QStringLiteral("high"), QStringLiteral("lock"),
                              QStringLiteral("clip"),       QStringLiteral("scale")};
        QTest::newRow("color") << QStringLiteral("color") << false << QStringList();
        QTest::newRow("opacity") << QStringLiteral("opacityStyle") << false << QStringList();
        QTest::newRow("used") << QStringLiteral("used") << false << all;
        QTest::newRow("used, compared") << QStringLiteral("used") << true
                                        << QStringList{QStringLiteral("scale"),
                                                       QStringLiteral("unit")};   // its measure stands there
    }

    void everyWayOfDrawingShowsTheControlsItUses()
    {
        QFETCH(QString, style);
        QFETCH(bool, compares);
        QFETCH(QStringList, absent);
        Desk desk;
        desk.showDemo();
        if (compares) {
            desk.action("actionCompare")->trigger();
            desk.fetch();
            QTRY_VERIFY(desk.session.drawn().shown.mode == ViewMode::Compare);
        }
        desk.turnTo(QStringLiteral("Look"));
        QTest::mouseClick(desk.part<QToolButton>("more"), Qt::LeftButton);
        QTest::mouseClick(desk.part<QPushButton>(qPrintable(style)), Qt::LeftButton);
        for (const char *name : {"paletteBox", "paletteLabel", "unit", "histogram", "low", "high", "lock", "clip",
                                 "scale", "strength", "blend"}) {
            const QString label = QString::fromLatin1(name).replace(QStringLiteral("Label"), QStringLiteral("Box"));
            QVERIFY2(desk.part<QWidget>(name)->isHidden() || !desk.part<QWidget>(name)->isVisible()
                         ? absent.contains(label)
                         : !absent.contains(label),
                     name);
        }
    }

    /// Or until one of them is not as usual.
    void whatFewChangeIsFoldedUntilItIsAskedFor()
    {
        Desk desk;
        desk.showDemo();
        desk.turnTo(QStringLiteral("Look"));
        const auto areShown = [&desk] {
            const QStringList names{QStringLiteral("planTone"), QStringLiteral("blend"), QStringLiteral("smoothing")};
            return std::all_of(names.begin(), names.end(), [&desk](const QString &name) {
                return desk.part<QWidget>(qPrintable(name))->isVisible();
            });
        };
        QVERIFY(!areShown());
        QTest::mouseClick(desk.part<QToolButton>("more"), Qt::LeftButton);
        QVERIFY(areShown());
        QTest::mouseClick(desk.part<QToolButton>("more"), Qt::LeftButton);
        QVERIFY(!areShown());
        Document smooth = desk.session.document();
        smooth.look.smoothing = 1.0;
        desk.session.apply(QStringLiteral("smoothing"), smooth);
        QVERIFY(areShown());
    }

    /// Each is one step, which the picture follows; smoothing stops at rooms only where something is smoothed.
    void wallsRoomsAndFeetAreChosen()
    {
        Desk desk;
        desk.showDemo();
        QVERIFY(!desk.part<QCheckBox>("layerWalls")->isEnabled());   // without a plan there are none
        QImage plan(60, 38, QImage::Format_RGB32);
        plan.fill(Qt::white);
        QVERIFY(plan.save(desk.filePath(QStringLiteral("plan.png"))));
        desk.session.importPlan(desk.filePath(QStringLiteral("plan.png")), QStringLiteral("plan"));
        QTRY_VERIFY(desk.part<QCheckBox>("layerWalls")->isEnabled());
        desk.turnTo(QStringLiteral("Look"));
        QTest::mouseClick(desk.part<QToolButton>("more"), Qt::LeftButton);
        const auto look = [&desk] { return desk.session.document().look; };
        desk.part<QCheckBox>("layerWalls")->click();
        QVERIFY(look().layers.walls && desk.action("actionLayerWalls")->isChecked());
        desk.action("actionLayerWalls")->trigger();
        QVERIFY(!look().layers.walls && !desk.part<QCheckBox>("layerWalls")->isChecked());
        desk.part<QCheckBox>("layerPlan")->click();
        QTRY_VERIFY(!desk.part<QCheckBox>("layerWalls")->isEnabled() && !desk.action("actionLayerWalls")->isEnabled());
        desk.part<QCheckBox>("layerPlan")->click();
        QTRY_VERIFY(desk.part<QCheckBox>("layerWalls")->isEnabled());

        auto *stop = desk.part<QCheckBox>("smoothInRooms");
        QVERIFY(!stop->isEnabled() && stop->toolTip().contains(QStringLiteral("Nothing is smoothed")));
        auto *smoothing = desk.part<QComboBox>("smoothing");
        smoothing->setCurrentIndex(2);
        emit smoothing->activated(2);
        QTRY_VERIFY(stop->isEnabled());
        stop->click();
        QVERIFY(look().smoothInRooms);

        auto *feet = desk.part<QCheckBox>("feet");
        QVERIFY(!feet->isChecked());
        feet->click();
        QVERIFY(look().feet);
        desk.action("actionUndo")->trigger();
        QVERIFY(!look().feet && !feet->isChecked());
    }

    void anOrderHasNoEndsToSet()
    {
        Desk desk;
        desk.showDemo();
        auto *scale = desk.part<QComboBox>("scale");
        scale->setCurrentIndex(scale->count() - 1);
        emit scale->activated(scale->count() - 1);
        for (const char *name : {"low", "high", "lock", "clip", "histogram"}) {
            QTRY_VERIFY2(!desk.part<QWidget>(name)->isEnabled(), name);
            QVERIFY(desk.part<QWidget>(name)->toolTip().contains(QStringLiteral("Order only")));
        }
    }

    void everyPaletteIsListedOnceWithItsColors()
    {
        Desk desk;
        desk.showDemo();
        const auto *box = desk.part<QComboBox>("paletteBox");
        for (const bool compares : {false, true}) {
            if (compares) {
                desk.action("actionCompare")->trigger();
                desk.fetch();
                QTRY_VERIFY(box->itemText(0).startsWith(QStringLiteral("Vik")));
            }
            QSet<QString> names;
            for (int i = 0; i < box->count(); ++i) {
                const QString name = box->itemText(i).section(QLatin1Char(' '), 0, 0);
                QVERIFY2(!names.contains(name), qPrintable(name));
                names << name;
                const QImage swatch = box->itemIcon(i).pixmap(box->iconSize()).toImage();
                QVERIFY(swatch.pixel(1, 5) != swatch.pixel(swatch.width() - 2, 5));
            }
            QCOMPARE(names.size(), compares ? 2 : 6);
        }
        Document named = desk.session.document();
        named.mode = ViewMode::Map;
        named.look.palette = QStringLiteral("lajolla");
        desk.session.apply(QStringLiteral("palette"), named);
        QTRY_COMPARE(box->currentText(), QStringLiteral("Lajolla (pale means few)"));
    }

    void aPaletteIsTurnedRound()
    {
        Desk desk;
        desk.showDemo();
        const auto shown = [&desk] { return makeScene(desk.session.drawn()).field->scale.palette(); };
        auto *box = desk.part<QComboBox>("paletteBox");
        auto *turned = desk.part<QCheckBox>("reversed");
        const Palette before = shown();
        QTest::mouseClick(turned, Qt::LeftButton);
        QCOMPARE(desk.session.document().look.palette, QStringLiteral("_r"));
        QTRY_COMPARE(shown(), reversed(before));
        QTRY_COMPARE(box->currentText(), QStringLiteral("Lajolla (dark means few)"));
        const QImage swatch = box->itemIcon(0).pixmap(box->iconSize()).toImage();
        QVERIFY(qGray(swatch.pixel(1, 5)) < qGray(swatch.pixel(swatch.width() - 2, 5)));
        emit box->activated(box->findText(QStringLiteral("Viridis")));   // another one stays turned
        QCOMPARE(desk.session.document().look.palette, QStringLiteral("viridis_r"));
        QVERIFY(turned->isChecked());
        desk.session.undo();
        desk.session.undo();
        QTRY_VERIFY(!turned->isChecked());
        QCOMPARE(shown(), before);
    }

    void whatIsSetCountsAtOnceAndAtTheNextStart()
    {
        Desk desk;
        QVERIFY(desk.action("actionSystemTheme")->isChecked());
        desk.action("actionSettings")->trigger();
        auto *dialog = desk.part<SettingsDialog>("SettingsDialog");
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QComboBox *>(QStringLiteral("themeChoice"))->setCurrentIndex(2);
        dialog->findChild<QComboBox *>(QStringLiteral("lengthsChoice"))->setCurrentIndex(1);
        dialog->accept();
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(desk.action("actionDarkTheme")->isChecked());
        QCOMPARE(readSettings(desk.settings()).lengths, std::optional(LengthUnits::Metres));
        desk.open();
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(desk.action("actionDarkTheme")->isChecked());
        desk.action("actionLightTheme")->trigger();
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(readSettings(desk.settings()).theme, ThemeChoice::Light);
    }

    void everyStopOfTabHasARing()
    {
        Desk desk;
        desk.showDemo();
        QTRY_VERIFY(desk.part<MapView>("map")->isRefined());
        desk.turnTo(QStringLiteral("Look"));
        desk.window().activateWindow();
        desk.part<QComboBox>("floor")->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> seen;
        QStringList bare;
        QWidget *stop = QApplication::focusWidget();
        QImage with = desk.window().grab().toImage();
        while (stop && !seen.contains(stop)) {
            seen << stop;
            QTest::keyClick(stop, Qt::Key_Tab);
            const QImage without = desk.window().grab().toImage();
            const QRect place = placeInWindow(*stop);
            if (ringPixels(with, without, place) < std::min(place.width(), place.height()))
                bare << QString::fromLatin1(stop->metaObject()->className()) + QLatin1Char(' ') + stop->objectName();
            // the column may have scrolled to the new stop
            stop = QApplication::focusWidget();
            with = desk.window().grab().toImage();
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral(", "))));
        QVERIFY(seen.size() > 20);
        for (const char *name : {"map", "firstDays", "histogram", "week", "paletteBox"})
            QVERIFY2(seen.contains(desk.part<QWidget>(name)), name);
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowLooks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_looks.moc"
