// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_edit.h"
#include "service/planner.h"
#include "service/presets.h"
#include "support/mouse.h"
#include "views/page/day_strip.h"
#include "views/parts/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QToolTip>

#include <cstdlib>

using namespace floorscope;

namespace {

constexpr DayState kStates[] = {DayState::Shown,  DayState::Waiting, DayState::Missing,
                                DayState::Silent, DayState::LeftOut, DayState::NoHours};

std::vector<DayMark> daysIn(DayState state, int count)
{
    std::vector<DayMark> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back({QDate(2026, 1, 5).addDays(i), state});
    return marks;
}

QImage paintedRow(DayState state, int days, const ThemeColors &colors)
{
    QImage image(578, int(kDayBoxHeight), QImage::Format_RGB32);
    image.fill(colors.window);
    QPainter painter(&image);
    paintDays(painter, {QRectF(image.rect()), daysIn(state, days)}, colors);
    return image;
}

/// How far the picture is from an empty one: what draws the eye.
double loudness(const QImage &image, const QColor &ground)
{
    double sum = 0.0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += std::abs(qGray(image.pixel(x, y)) - qGray(ground.rgb()));
    return sum;
}

Drawn drawnWeeks(const Question &question)
{
    Heatmap map;
    map.total = 1;
    map.observed.timeZone = question.timeZone;
    const std::vector<WantedSpan> wanted = *wantedSpans(question);
    for (const WantedSpan &span : wanted) {
        if (span.day > QDate(2026, 3, 10))
            break;
        Interval interval;
        interval.span = span.span;
        interval.status = IntervalStatus::Ok;
        map.observed.intervals.push_back(interval);
    }
    Drawn drawn;
    drawn.shown.source = ChosenFloor{};
    drawn.shown.question = question;
    PeriodAnswer period;
    period.map = std::move(map);
    drawn.answers.single = std::move(period);
    return drawn;
}

Question workingHours()
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "Europe/Berlin";
    question.week = samePattern(0b0011111, {540, 1080});
    question.excluded = {{2026, 3, 4}, {2026, 3, 7}};   // a Wednesday, and a Saturday
    return withDays(question, {2026, 3, 2}, {2026, 3, 15});
}

}   // namespace

class TestDayStrip : public QObject
{
    Q_OBJECT
private slots:
    void weekendsDaysLeftOutAndDaysToComeAreThreeStates()
    {
        const std::vector<DayMark> marks = dayMarks(drawnWeeks(workingHours()));
        QCOMPARE(marks.size(), std::size_t(14));
        QCOMPARE(marks[0].state, DayState::Shown);
        QCOMPARE(marks[2].state, DayState::LeftOut);
        QCOMPARE(marks[5].state, DayState::NoHours);   // left out or not: no Saturday is asked for
        QCOMPARE(marks[6].state, DayState::NoHours);
        QCOMPARE(marks[9].state, DayState::Waiting);
        QCOMPARE(daysAsked(marks), std::size_t(9));
    }

    /// As of files that were added up, whose questions are not one.
    void hoursWithoutAQuestionHaveTheirDaysToo()
    {
        Drawn drawn = drawnWeeks(workingHours());
        drawn.shown.source = OpenedFiles{};
        const std::vector<DayMark> marks = dayMarks(drawn);
        QCOMPARE(marks.size(), std::size_t(9));
        QCOMPARE(marks.front(), (DayMark{{2026, 3, 2}, DayState::Shown}));
        QCOMPARE(marks[2].state, DayState::NoHours);   // who left it out is not known
        QCOMPARE(marks[5].state, DayState::NoHours);
        QCOMPARE(marks.back(), (DayMark{{2026, 3, 10}, DayState::Shown}));
        std::get<Heatmap>(drawn.answers.single->map).observed.intervals.clear();
        QVERIFY(dayMarks(drawn).empty());
    }

    void noTwoStatesLookAlike_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true})
            for (const int days : {14, 28, 112, 365})
                QTest::addRow("%d days, %s", days, dark ? "dark" : "light") << days << dark;
    }

    void noTwoStatesLookAlike()
    {
        QFETCH(int, days);
        QFETCH(bool, dark);
        const ThemeColors colors = dark ? darkColors() : lightColors();
        for (const DayState a : kStates)
            for (const DayState b : kStates)
                if (a < b)
                    QVERIFY(paintedRow(a, days, colors) != paintedRow(b, days, colors));
    }

    void silentDaysAreQuieterThanTheOthersThatWereAskedFor()
    {
        for (const ThemeColors &colors : {lightColors(), darkColors()}) {
            const auto loud = [&](DayState state) { return loudness(paintedRow(state, 112, colors), colors.window); };
            QVERIFY(loud(DayState::Silent) < 0.6 * loud(DayState::Shown));
            QVERIFY(loud(DayState::Silent) < 0.8 * loud(DayState::Missing));
            QVERIFY(loud(DayState::NoHours) < loud(DayState::LeftOut));
        }
    }

    void everyDayAnswersToTheMouse_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {5, 28, 112, 365})
            QTest::addRow("%d days", days) << days;
    }

    void everyDayAnswersToTheMouse()
    {
        QFETCH(int, days);
        const DayRow row{QRectF(110, 10, 578, 15), daysIn(DayState::Shown, days)};
        for (std::size_t i = 0; i < row.marks.size(); ++i)
            QCOMPARE(dayAt(row, {row.box.left() + (static_cast<double>(i) + 0.5) * dayWidth(row), 15.0}),
                     std::optional(i));
        QVERIFY(!dayAt(row, {100.0, 15.0}));
        QVERIFY(!dayAt(row, {200.0, 40.0}));
    }

    void theTooltipTellsTheStatesApart()
    {
        QStringList texts;
        for (const DayState state : kStates) {
            DayStrip strip;
            strip.resize(700, 52);
            strip.setMarks(daysIn(state, 14));
            strip.show();
            QHelpEvent help(QEvent::ToolTip, strip.dayCentre(3), strip.mapToGlobal(strip.dayCentre(3)));
            QApplication::sendEvent(&strip, &help);
            QVERIFY(QToolTip::text().contains(QStringLiteral("2026")));
            texts << QToolTip::text();
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void arrowKeysReadTheDays()
    {
        DayStrip strip;
        strip.resize(700, 52);
        strip.setMarks(daysIn(DayState::Silent, 14));
        strip.show();
        strip.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Left);
        QVERIFY(strip.accessibleDescription().contains(QLocale().toString(QDate(2026, 1, 17), QLocale::LongFormat)));
    }

    void aDragAsksForItsDaysAndEscForAll()
    {
        DayStrip strip;
        strip.resize(700, 52);
        strip.setMarks(daysIn(DayState::Shown, 14));
        std::vector<QDate> chosen;
        connect(&strip, &DayStrip::daysChosen, &strip, [&](const std::vector<QDate> &days) {
            chosen = days;
            strip.setChosen(days, true);
        });
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.dayCentre(2));
        QVERIFY(chosen.empty());   // nothing can be chosen yet
        strip.setChosen({}, true);
        QTest::mousePress(&strip, Qt::LeftButton, {}, strip.dayCentre(2));
        moveMouse(strip, strip.dayCentre(4), Qt::LeftButton);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, strip.dayCentre(4));
        QCOMPARE(chosen, (std::vector<QDate>{{2026, 1, 7}, {2026, 1, 8}, {2026, 1, 9}}));
        QTest::mouseClick(&strip, Qt::LeftButton, Qt::ControlModifier, strip.dayCentre(3));
        QCOMPARE(chosen, (std::vector<QDate>{{2026, 1, 7}, {2026, 1, 9}}));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(chosen.empty());
    }

    /// The button goes up where the strip does not see it: the days of before are asked for again.
    void aDragThatIsLostIsTakenBack_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::addColumn<std::vector<QDate>>("before");
        QTest::newRow("hidden, of all") << true << std::vector<QDate>();
        QTest::newRow("a move without a button, of one") << false << std::vector<QDate>{{2026, 1, 12}};
    }

    void aDragThatIsLostIsTakenBack()
    {
        QFETCH(bool, hidden);
        QFETCH(std::vector<QDate>, before);
        DayStrip strip;
        strip.resize(700, 52);
        strip.setMarks(daysIn(DayState::Shown, 14));
        strip.setChosen(before, true);
        strip.show();
        std::vector<QDate> chosen = before;
        connect(&strip, &DayStrip::daysChosen, &strip, [&](const std::vector<QDate> &days) {
            chosen = days;
            strip.setChosen(days, true);
        });
        QTest::mousePress(&strip, Qt::LeftButton, {}, strip.dayCentre(2));
        moveMouse(strip, strip.dayCentre(4), Qt::LeftButton);
        QCOMPARE(chosen.size(), std::size_t(3));
        if (hidden)
            strip.hide();
        else
            moveMouse(strip, strip.dayCentre(5));
        QCOMPARE(chosen, before);
        moveMouse(strip, strip.dayCentre(6));
        QCOMPARE(chosen, before);
    }

    void aSecondClickOnTheOnlyDayShowsAllAgain()
    {
        DayStrip strip;
        strip.resize(700, 52);
        strip.setMarks(daysIn(DayState::Shown, 14));
        strip.setChosen({}, true);
        connect(&strip, &DayStrip::daysChosen, &strip,
                [&](const std::vector<QDate> &days) { strip.setChosen(days, true); });
        const QImage all = strip.grab().toImage();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.dayCentre(5));
        QVERIFY(strip.grab().toImage() != all);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.dayCentre(5));
        QCOMPARE(strip.grab().toImage(), all);
    }

    void theKeyboardChoosesDaysToo()
    {
        DayStrip strip;
        strip.resize(700, 52);
        strip.setMarks(daysIn(DayState::Shown, 14));
        strip.setChosen({}, true);
        std::vector<QDate> chosen;
        connect(&strip, &DayStrip::daysChosen, &strip, [&](const std::vector<QDate> &days) { chosen = days; });
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(chosen, (std::vector<QDate>{{2026, 1, 6}}));
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen, (std::vector<QDate>{{2026, 1, 6}, {2026, 1, 7}}));
    }
};

QTEST_MAIN(TestDayStrip)
#include "tst_day_strip.moc"
