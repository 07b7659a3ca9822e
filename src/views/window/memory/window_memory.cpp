// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/memory/window_memory.h"

#include "base/named_values.h"

#include <QChildEvent>
#include <QScreen>
#include <QSettings>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace floorscope {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPanels = QStringLiteral("window/panels");
const QString kQuestion = QStringLiteral("window/question");
const QString kAnswer = QStringLiteral("window/answer");
const QString kSidesAbove = QStringLiteral("window/sides_above");
const QString kSidesLeft = QStringLiteral("window/sides_left");
const QString kHeights = QStringLiteral("window/heights");
const QString kLook = QStringLiteral("window/comparison");
const QString kTab = QStringLiteral("window/tab");
const QString kSizes = QStringLiteral("sizes/");

// by their names as objects
const QStringList kBeside{QStringLiteral("zoneWindow"), QStringLiteral("rhythmWindow"), QStringLiteral("FiguresWindow"),
                          QStringLiteral("GuideWindow")};

// in the order of CompareLook
const QStringList kLooks{QStringLiteral("together"), QStringLiteral("swipe"), QStringLiteral("blink"),
                         QStringLiteral("change")};

constexpr std::array kForms{std::pair{std::optional<SurfaceForm>(), "usual"},
                            std::pair{std::optional(SurfaceForm::Columns), "columns"},
                            std::pair{std::optional(SurfaceForm::Surface), "surface"}};

CompareLook readLook(const QSettings &settings)
{
    return static_cast<CompareLook>(std::max(qsizetype(0), kLooks.indexOf(settings.value(kLook).toString())));
}

double readShare(const QSettings &settings, const QString &key, double otherwise)
{
    const double share = settings.value(key, otherwise).toDouble();
    return share > 0.0 && share < 1.0 ? share : otherwise;
}

/// Hears of a window beside the main one before it is shown, and each time that it is left.
class SizeKeeper : public QObject
{
public:
    SizeKeeper(QWidget &window, QSettings &settings) : QObject(&window), m_settings(settings)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished && watched == parent())
            open(qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()));
        else if (event->type() == QEvent::Hide && watched != parent())
            m_settings.setValue(kSizes + watched->objectName(), static_cast<QWidget *>(watched)->size());
        return QObject::eventFilter(watched, event);
    }

private:
    void open(QWidget *window)
    {
        if (!window || !window->isWindow() || !kBeside.contains(window->objectName()))
            return;
        const QSize left = m_settings.value(kSizes + window->objectName()).toSize();
        if (!left.isEmpty())
            window->resize(left.boundedTo(window->screen()->availableSize()));
        window->installEventFilter(this);
    }

    QSettings &m_settings;
};

std::optional<int> readTab(const QSettings &settings)
{
    return settings.contains(kTab) ? std::optional(settings.value(kTab).toInt()) : std::nullopt;
}

}   // namespace

QSize firstWindowSize(QSize available)
{
    constexpr QSize kWanted{1440, 900};
    constexpr QSize kFrame{8, 40};   // what the system puts round a window; known only once it is shown
    return kWanted.boundedTo(available - kFrame);
}

WindowMemory readWindowMemory(const QSettings &settings)
{
    return {settings.value(kGeometry).toByteArray(),
            settings.value(kPanels).toByteArray(),
            settings.value(kQuestion, true).toBool(),
            settings.value(kAnswer, true).toBool(),
            {readShare(settings, kSidesAbove, SidesShare().above), readShare(settings, kSidesLeft, SidesShare().left)},
            readLook(settings),
            valueIn(kForms, settings.value(kHeights).toString()),
            readTab(settings)};
}

void writeWindowMemory(QSettings &settings, const WindowMemory &memory)
{
    settings.setValue(kGeometry, memory.geometry);
    settings.setValue(kPanels, memory.panels);
    settings.setValue(kQuestion, memory.questionShown);
    settings.setValue(kAnswer, memory.answerShown);
    settings.setValue(kSidesAbove, memory.sides.above);
    settings.setValue(kSidesLeft, memory.sides.left);
    settings.setValue(kLook, kLooks.at(static_cast<qsizetype>(memory.look)));
    settings.setValue(kHeights, nameIn(kForms, memory.heights));
    if (memory.tab)
        settings.setValue(kTab, *memory.tab);
}

void keepSizes(QWidget &window, QSettings &settings)
{
    new SizeKeeper(window, settings);
}

}   // namespace floorscope
