// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/month_calendar.h"
#include "views/parts/theme.h"
#include "views/parts/window_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

using namespace floorscope;

namespace {

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double contrast(QRgb a, QRgb b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

}   // namespace

/// Each control is told from the window that it lies on.
class TestWindowStyle : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new WindowStyle); }
    void edgesOfControlsAreSeen_data();
    void edgesOfControlsAreSeen();
    void everyTextCanBeReadOnEveryGround_data();
    void everyTextCanBeReadOnEveryGround();
    void calendarsHaveTheWindowsColors_data();
    void calendarsHaveTheWindowsColors();
};

void TestWindowStyle::edgesOfControlsAreSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("control");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
        for (const char *control :
             {"QCheckBox", "QRadioButton", "QSlider", "QComboBox", "QSpinBox", "QLineEdit", "QPushButton"})
            QTest::addRow("%s %s", theme == ThemeChoice::Dark ? "dark" : "light", control)
                << theme << QString::fromLatin1(control);
}

void TestWindowStyle::edgesOfControlsAreSeen()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QString, control);
    applyTheme(*qApp, theme);
    QWidget window;
    QVBoxLayout layout(&window);
    auto *slider = new QSlider(Qt::Horizontal);
    for (QWidget *each : std::initializer_list<QWidget *>{new QCheckBox, new QRadioButton, slider, new QComboBox,
                                                          new QSpinBox, new QLineEdit, new QPushButton})
        layout.addWidget(each);
    window.setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.setFocus();
    const auto widgets = window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find_if(
        widgets, [&](const QWidget *each) { return QLatin1String(each->metaObject()->className()) == control; });
    QVERIFY(found != widgets.end());
    const QRect place = (*found)->geometry();
    const QImage image = window.grab().toImage();
    const QRgb ground = image.pixel(1, 1);
    double best = 1.0;   // through its left edge: of a slider that stands at its beginning, the handle's
    for (int x = place.left(); x < place.left() + 20; ++x)
        best = std::max(best, contrast(image.pixel(x, place.center().y()), ground));
    QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
}

void TestWindowStyle::everyTextCanBeReadOnEveryGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const auto &[theme, c] : {std::pair("light", lightColors()), std::pair("dark", darkColors())}) {
        const std::initializer_list<std::pair<const char *, QColor>> texts{
            {"text", c.text}, {"secondary", c.secondary}, {"accent", c.accent}};
        const std::initializer_list<std::pair<const char *, QColor>> grounds{
            {"window", c.window},   {"field", c.field},           {"ground", c.ground},
            {"paper", c.paper},     {"hover", c.hover},           {"chosen", c.chosen},
            {"note", c.noteGround}, {"warning", c.warningGround}, {"failure", c.failureGround}};
        for (const auto &[name, text] : texts)
            for (const auto &[on, ground] : grounds)
                QTest::addRow("%s %s on %s", theme, name, on) << text << ground;
        for (const auto &[on, ground] : {std::pair("warning", c.warningGround), std::pair("field", c.field)})
            QTest::addRow("%s warning on %s", theme, on) << c.warningText << ground;
        for (const auto &[on, ground] : {std::pair("failure", c.failureGround), std::pair("field", c.field)})
            QTest::addRow("%s failure on %s", theme, on) << c.failureText << ground;
        QTest::addRow("%s text of the colored button", theme) << c.onAccent << c.accent;
    }
}

/// WCAG 2.1, 1.4.3: 4.5 for texts of any size.
void TestWindowStyle::everyTextCanBeReadOnEveryGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double measured = contrast(text.rgb(), ground.rgb());
    QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
}

void TestWindowStyle::calendarsHaveTheWindowsColors_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

/// The bar of month and year is calm, the chosen day alone has the accent, and every number can be read.
void TestWindowStyle::calendarsHaveTheWindowsColors()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    const ThemeColors colors = theme == ThemeChoice::Dark ? darkColors() : lightColors();
    MonthCalendar calendar;
    calendar.setSelectedDate({2026, 4, 15});
    calendar.resize(300, 220);
    calendar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&calendar));
    const QImage image = calendar.grab().toImage();
    const auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"));
    QVERIFY(bar);
    QCOMPARE(image.pixel(bar->mapTo(&calendar, QPoint(bar->width() / 4, bar->height() / 2))), colors.window.rgb());
    std::map<QRgb, int> seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++seen[image.pixel(x, y)];
    const int cell = (image.width() / 7) * ((image.height() - bar->height()) / 7);
    QVERIFY2(seen[colors.accent.rgb()] > cell / 3 && seen[colors.accent.rgb()] < cell,
             qPrintable(QString::number(seen[colors.accent.rgb()])));
    QVERIFY(seen[colors.field.rgb()] > image.width() * image.height() / 3);
    QVERIFY(contrast(colors.onAccent.rgb(), colors.accent.rgb()) >= 4.5);
    for (const QColor &text : {colors.text, colors.secondary})
        QVERIFY(contrast(text.rgb(), colors.field.rgb()) >= 4.5);
}

QTEST_MAIN(TestWindowStyle)
#include "tst_window_style.moc"
