// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look_panel.h"

#include "render/scene.h"
#include "ui_look_panel.h"
#include "views/map/shown_scenes.h"
#include "views/parts/icons.h"

#include <QSignalBlocker>

#include <cmath>

namespace floorscope {

namespace {

constexpr double kFarthest = 1e12;
constexpr double kClips[] = {90.0, 95.0, 98.0, 99.0, 99.5, 100.0};

template <typename Value>
Value chosenValue(const QComboBox &box, int index)
{
    return static_cast<Value>(box.itemData(index).toInt());
}

void choose(QComboBox &box, const QVariant &data)
{
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(box.findData(data));
}

/// Nobody chose a free end: the document does not hold it, and its first digits tell enough.
double firstDigits(double value)
{
    if (value == 0.0)
        return value;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
    return std::abs(value) >= 100.0 ? std::round(value) : std::round(value / unit) * unit;
}

void setNumber(QDoubleSpinBox &box, double value, double least)
{
    const QSignalBlocker blocker(&box);   // else a number that is under the new minimum would be taken for a person's
    box.setMinimum(least);
    box.setValue(value);
}

/// Switches a control; while it is off its tooltip is `reason`, else what the form says.
void setReason(QWidget &control, const QString &reason)
{
    if (!control.property("words").isValid())
        control.setProperty("words", control.toolTip());
    control.setEnabled(reason.isEmpty());
    control.setToolTip(reason.isEmpty() ? control.property("words").toString() : reason);
}

QString shownName(const QString &palette)
{
    if (palette == QLatin1String("grey"))
        return LookPanel::tr("Grey");
    return palette.isEmpty() ? palette : QString(palette.at(0).toUpper() + palette.mid(1));
}

QString &paletteName(Look &look, ViewMode mode)
{
    return mode == ViewMode::Compare ? look.changePalette : look.palette;
}

std::optional<LockedRange> &lockedRange(Look &look, ViewMode mode)
{
    return mode == ViewMode::Compare ? look.changeRange : look.range;
}

/// The unit that a map is drawn in; nothing for a share, which is neither.
std::optional<Unit> unitFor(FieldMeaning meaning)
{
    switch (meaning) {
    case FieldMeaning::Share: return std::nullopt;
    case FieldMeaning::Total: return Unit::Total;
    case FieldMeaning::PerHour:
    case FieldMeaning::ChangePerHour:
    case FieldMeaning::ChangeRatio: break;
    }
    return Unit::PerHour;
}

/// Why the unit of what is drawn cannot be chosen; empty where it can.
QString unitReason(FieldMeaning meaning, Unit chosen)
{
    if (meaning == FieldMeaning::Share)
        return LookPanel::tr(
            "This file holds shares of the busiest cell, not counts. Fetch it again to choose a unit.");
    if (meaning == FieldMeaning::Total && chosen == Unit::PerHour)
        return LookPanel::tr("The observed hours of this file are unknown, so only totals can be drawn. A heatmap that "
                             "was fetched here knows its hours.");
    if (meaning == FieldMeaning::ChangePerHour || meaning == FieldMeaning::ChangeRatio)
        return LookPanel::tr("Two periods compare per observed hour only. In Map the total can be chosen.");
    return {};
}

}   // namespace

LookPanel::LookPanel(Session &session, const ShownScenes &scenes, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LookPanel>()), m_session(session), m_scenes(scenes)
{
    m_ui->setupUi(this);
    fillChoices();
    connectStyle();
    connectBoxes();
    connectRange();
    connect(&scenes, &ShownScenes::changed, this, &LookPanel::showScene);
    connect(&session, &Session::documentChanged, this, &LookPanel::showLook);
    connect(&session, &Session::drawnChanged, this, &LookPanel::showLook);
    showLook();
    showScene();
}

LookPanel::~LookPanel() = default;

void LookPanel::fillChoices()
{
    m_ui->unit->addItem(tr("Detections per hour"), static_cast<int>(Unit::PerHour));
    m_ui->unit->addItem(tr("Detections in total"), static_cast<int>(Unit::Total));
    m_ui->scale->addItem(tr("Proportional (linear)"), static_cast<int>(Scale::Linear));
    m_ui->scale->addItem(tr("Balanced (square root)"), static_cast<int>(Scale::SquareRoot));
    m_ui->scale->addItem(tr("Wide (logarithm)"), static_cast<int>(Scale::Logarithm));
    m_ui->scale->addItem(tr("Order only (rank)"), static_cast<int>(Scale::Rank));
    for (const double clip : kClips)
        m_ui->clip->addItem(clip == 100.0 ? tr("Upper end: busiest cell")
                                          //: %1 a percentage of the cells that have detections
                                          : tr("Upper end: %1 % of used cells").arg(QLocale().toString(clip)),
                            clip);
    //: -1 stands for what suits the plan
    m_ui->blend->addItem(tr("As the plan needs"), -1);
    m_ui->blend->addItem(tr("Over the plan"), static_cast<int>(Blend::Over));
    m_ui->blend->addItem(tr("Multiply (light plans)"), static_cast<int>(Blend::Multiply));
    m_ui->blend->addItem(tr("Screen (dark plans)"), static_cast<int>(Blend::Screen));
    m_ui->lock->setIcon(themedIcon(QStringLiteral("object-unlocked")));
    for (QDoubleSpinBox *box : {m_ui->low, m_ui->high})
        box->setRange(-kFarthest, kFarthest);
}

void LookPanel::fillPalettes()
{
    if (m_palettesFor == mode())
        return;
    m_palettesFor = mode();
    const bool change = mode() == ViewMode::Compare;
    const QSignalBlocker blocker(m_ui->paletteBox);
    m_ui->paletteBox->clear();
    m_ui->paletteBox->addItem(QString(), QString());   // named by showDefaultPalette
    for (const QString &name : change ? divergingPaletteNames() : paletteNames())
        m_ui->paletteBox->addItem(shownName(name), name);
}

/// The default's direction follows the ground under the cells, and white and black have none.
void LookPanel::showDefaultPalette(const Scene &scene)
{
    const bool dark = scene.dark;
    const bool change = mode() == ViewMode::Compare;
    m_ui->paletteBox->setItemText(0,
                                  change ? (dark ? tr("Berlin (suits the plan)") : tr("Vik (suits the plan)"))
                                      : m_session.document().look.style != Style::Gradient ? tr("Lajolla")
                                      : dark ? tr("Lajolla (dark means few)")
                                             : tr("Lajolla (pale means few)"));
}

/// Of what is drawn: its palette and its range are the ones to see and to change.
ViewMode LookPanel::mode() const
{
    return m_session.drawn().shown.mode;
}

void LookPanel::change(const QString &name, const std::function<void(Look &)> &edit, const QString &mergeKey)
{
    Document document = m_session.document();
    edit(document.look);
    m_session.apply(name, document, mergeKey);
}

void LookPanel::connectStyle()
{
    const auto take = [this](Style style) { change(tr("style"), [style](Look &look) { look.style = style; }); };
    connect(m_ui->color, &QPushButton::clicked, this, [take] { take(Style::Gradient); });
    connect(m_ui->opacityStyle, &QPushButton::clicked, this, [take] { take(Style::Opacity); });
    connect(m_ui->used, &QPushButton::clicked, this, [take] { take(Style::Checkerboard); });
    connect(m_ui->strength, &QSlider::valueChanged, this, [this](int percent) {
        change(
            tr("strength"), [percent](Look &look) { look.opacityPercent = percent; }, QStringLiteral("strength"));
    });
}

void LookPanel::connectBoxes()
{
    connect(m_ui->paletteBox, &QComboBox::activated, this, [this](int index) {
        const QString name = m_ui->paletteBox->itemData(index).toString();
        change(tr("palette"), [&](Look &look) { paletteName(look, mode()) = name; });
    });
    connect(m_ui->unit, &QComboBox::activated, this, [this](int index) {
        change(tr("unit"), [this, index](Look &look) {
            look.unit = chosenValue<Unit>(*m_ui->unit, index);
            look.range.reset();
        });
    });
    connect(m_ui->scale, &QComboBox::activated, this, [this](int index) {
        change(tr("scale"), [this, index](Look &look) { look.scale = chosenValue<Scale>(*m_ui->scale, index); });
    });
    connect(m_ui->blend, &QComboBox::activated, this, [this](int index) {
        const int blend = m_ui->blend->itemData(index).toInt();
        change(tr("blending"), [blend](Look &look) {
            look.blend = blend < 0 ? std::nullopt : std::optional(static_cast<Blend>(blend));
        });
    });
    connect(m_ui->clip, &QComboBox::activated, this, [this](int index) {
        const double clip = m_ui->clip->itemData(index).toDouble();
        change(tr("upper end"), [this, clip](Look &look) {
            look.clipPercentile = clip;
            lockedRange(look, mode()).reset();
        });
    });
}

void LookPanel::connectRange()
{
    connect(m_ui->histogram, &RangeHistogram::rangeMoved, this, [this](const LockedRange &range, int drag) {
        change(
            tr("range"), [&](Look &look) { lockedRange(look, mode()) = range; }, QStringLiteral("range %1").arg(drag));
    });
    connect(m_ui->low, &QDoubleSpinBox::valueChanged, this, [this](double low) {
        takeNumbers({low, isChange() ? -low : m_ui->histogram->range().high});
    });
    connect(m_ui->high, &QDoubleSpinBox::valueChanged, this, [this](double high) {
        takeNumbers({isChange() ? -high : m_ui->histogram->range().low, high});
    });
    connect(m_ui->lock, &QToolButton::clicked, this, &LookPanel::takeLock);
}

/// The end that was not written stays as it is drawn. Ends the wrong way round are none: the fields show the old ones.
void LookPanel::takeNumbers(const LockedRange &range)
{
    if (range.high > range.low)
        change(tr("range"), [&](Look &look) { lockedRange(look, mode()) = range; });
    else
        showScene();
}

bool LookPanel::isChange() const
{
    return mode() == ViewMode::Compare;
}

void LookPanel::takeLock(bool locked)
{
    const LockedRange range = m_ui->histogram->range();
    change(locked ? tr("locked range") : tr("free range"),
           [&](Look &look) { lockedRange(look, mode()) = locked ? std::optional(range) : std::nullopt; });
}

void LookPanel::showLook()
{
    fillPalettes();
    showDefaultPalette(m_scenes.shown().main);
    const Look look = m_session.document().look;
    m_ui->color->setChecked(look.style == Style::Gradient);
    m_ui->opacityStyle->setChecked(look.style == Style::Opacity);
    m_ui->used->setChecked(look.style == Style::Checkerboard);
    choose(*m_ui->paletteBox, mode() == ViewMode::Compare ? look.changePalette : look.palette);
    choose(*m_ui->scale, static_cast<int>(look.scale));
    choose(*m_ui->clip, look.clipPercentile);
    choose(*m_ui->blend, look.blend ? static_cast<int>(*look.blend) : -1);
    showLock((mode() == ViewMode::Compare ? look.changeRange : look.range).has_value());
    const QSignalBlocker blocker(m_ui->strength);
    m_ui->strength->setValue(qRound(look.opacityPercent));
    m_ui->strengthText->setText(tr("%1 %").arg(qRound(look.opacityPercent)));
}

void LookPanel::showLock(bool locked)
{
    setReason(*m_ui->clip,
              locked ? tr("The range is locked. Open the padlock to let the upper end follow the cells.") : QString());
    m_ui->lock->setChecked(locked);
    m_ui->lock->setIcon(themedIcon(locked ? QStringLiteral("object-locked") : QStringLiteral("object-unlocked")));
}

void LookPanel::showScene()
{
    const Scene &scene = m_scenes.shown().main;
    const bool hasField = scene.field && !scene.field->values.empty();
    const bool hasEnds = hasField && scene.field->scale.look().scale != Scale::Rank;
    for (QWidget *control :
         {static_cast<QWidget *>(m_ui->low), static_cast<QWidget *>(m_ui->high), static_cast<QWidget *>(m_ui->lock)})
        setReason(*control,
                  hasEnds        ? QString()
                      : hasField ? tr("Order only shows all cells, so it has no ends. Choose another scale first.")
                                 : tr("No cell is drawn. Show a period that has detections first."));
    showUnit(scene);
    showDefaultPalette(scene);
    if (!hasField)
        return m_ui->histogram->clear();
    const ColorScale &scale = scene.field->scale;
    const double least = scale.isChange() ? -kFarthest : 0.0;
    m_ui->histogram->setValues(scene.field->values, scale);
    const bool chosen = hasEnds && (scale.isChange() ? scale.look().changeRange : scale.look().range);
    setNumber(*m_ui->low, chosen ? scale.range().low : firstDigits(scale.range().low), least);
    setNumber(*m_ui->high, chosen ? scale.range().high : firstDigits(scale.range().high), least);
}

void LookPanel::showUnit(const Scene &scene)
{
    const Unit chosen = m_session.document().look.unit;
    const std::optional<Unit> shown = scene.field ? unitFor(scene.field->meaning) : chosen;
    const QString reason = scene.field ? unitReason(scene.field->meaning, chosen) : QString();
    choose(*m_ui->unit, shown ? QVariant(static_cast<int>(*shown)) : QVariant());
    m_ui->unit->setPlaceholderText(tr("Share of the busiest cell"));
    setReason(*m_ui->unit, reason);
}

}   // namespace floorscope
