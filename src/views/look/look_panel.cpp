// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look_panel.h"

#include "output/figures/no_figures_text.h"
#include "render/palette_swatch.h"
#include "render/scene.h"
#include "ui_look_panel.h"
#include "views/look/change_look.h"
#include "views/look/layers_group.h"
#include "views/look/look_details.h"
#include "views/look/look_parts.h"
#include "views/look/measure_choice.h"
#include "views/map/shown_scenes.h"
#include "views/parts/icons.h"
#include "views/parts/set_reason.h"
#include "words/legend_text.h"

#include <QPixmap>
#include <QSignalBlocker>

#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr QSize kSwatch(48, 12);
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

template <Either<Look> T>
auto &paletteName(T &look, ViewMode mode)
{
    return mode == ViewMode::Compare ? look.changePalette : look.palette;
}

std::optional<LockedRange> &lockedRange(Look &look, ViewMode mode)
{
    return mode == ViewMode::Compare ? look.changeRange : look.range;
}

/// The unit that a map is drawn in; nothing for the shares of a file without counts, which nobody chose.
std::optional<Unit> unitFor(FieldMeaning meaning, Unit chosen)
{
    switch (meaning) {
    case FieldMeaning::Share: return chosen == Unit::ShareOfBusiest ? std::optional(chosen) : std::nullopt;
    case FieldMeaning::Total: return Unit::Total;
    case FieldMeaning::PerHourArea: return Unit::PerHourArea;
    case FieldMeaning::ShareOfPercentile: return Unit::ShareOfPercentile;
    case FieldMeaning::PersonHours: return Unit::PersonHours;
    case FieldMeaning::PerHour:
    case FieldMeaning::ChangePerHour:
    case FieldMeaning::ChangeRatio: break;
    }
    return Unit::PerHour;
}

}   // namespace

LookPanel::LookPanel(Session &session, const ShownScenes &scenes, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LookPanel>()), m_session(session), m_scenes(scenes)
{
    m_ui->setupUi(this);
    m_ui->layersPlace->addWidget(new LayersGroup(session));
    m_ui->detailsPlace->addWidget(new LookDetails(session, scenes));
    new MeasureChoice(session, *m_ui->measure, *m_ui->unit, this);
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
    m_ui->unit->setToolTip(detectionsTip());
    m_ui->unit->addItem(tr("Detections per hour"), static_cast<int>(Unit::PerHour));
    m_ui->unit->addItem(tr("Detections per hour and m²"), static_cast<int>(Unit::PerHourArea));
    m_ui->unit->addItem(tr("Detections in total"), static_cast<int>(Unit::Total));
    m_ui->unit->addItem(tr("Share of the busiest cell"), static_cast<int>(Unit::ShareOfBusiest));
    m_ui->unit->addItem(tr("Share of the upper end"), static_cast<int>(Unit::ShareOfPercentile));
    m_ui->unit->addItem(tr("Person-hours (estimate)"), static_cast<int>(Unit::PersonHours));
    m_ui->scale->addItem(tr("Proportional (linear)"), static_cast<int>(Scale::Linear));
    m_ui->scale->addItem(tr("Balanced (square root)"), static_cast<int>(Scale::SquareRoot));
    m_ui->scale->addItem(tr("Wide (logarithm)"), static_cast<int>(Scale::Logarithm));
    m_ui->scale->addItem(tr("Order only (rank)"), static_cast<int>(Scale::Rank));
    for (const double clip : kClips)
        m_ui->clip->addItem(clip == 100.0 ? tr("Upper end: busiest cell")
                                          //: %1 a percentage of the cells that have detections
                                          : tr("Upper end: %1 % of used cells").arg(QLocale().toString(clip)),
                            clip);
    m_ui->lock->setIcon(themedIcon(QStringLiteral("object-unlocked")));
    m_ui->paletteBox->setIconSize(kSwatch);
    for (QDoubleSpinBox *box : {m_ui->low, m_ui->high})
        box->setRange(-kFarthest, kFarthest);
}

/// The palette that suits the plan comes first; by its own name it would be there twice.
void LookPanel::fillPalettes(const Scene &scene)
{
    const bool change = isChange();
    const bool turned = isReversed(paletteName(m_session.document().look, mode()));
    const Shown shown{scene.dark, change, turned, m_session.document().look.style};
    if (std::exchange(m_palettesFor, shown) == shown)
        return;
    const Palette suited = paletteFor({}, scene.dark, change);
    const auto inDirection = [turned](const Palette &palette) { return turned ? reversed(palette) : palette; };
    const Style style = change ? Style::Gradient : shown.style;
    const auto add = [&](const QString &text, const QString &name, const Palette &palette) {
        const QImage swatch = paletteSwatch(inDirection(palette), style, kSwatch);
        m_ui->paletteBox->addItem(QPixmap::fromImage(swatch), text, name);
    };
    const QSignalBlocker blocker(m_ui->paletteBox);
    m_ui->paletteBox->clear();
    add(suitedName(suited.name, scene.dark != turned, style), QString(), suited);
    for (const QString &name : change ? divergingPaletteNames() : paletteNames())
        if (name != suited.name)
            add(shownName(name), name, paletteFor(name, scene.dark, change));
}

void LookPanel::showPalettes()
{
    fillPalettes(m_scenes.shown().main);
    const QString name = paletteName(m_session.document().look, mode());
    m_ui->reversed->setChecked(isReversed(name));
    choose(*m_ui->paletteBox, withoutDirection(name));
    if (m_ui->paletteBox->currentIndex() < 0)   // by its own name, which only the command line gives
        choose(*m_ui->paletteBox, QString());
}

/// What the way of drawing does not use is not there.
void LookPanel::showParts()
{
    const LookParts parts = usedParts(m_session.document().look, isChange());
    m_ui->paletteGroup->setVisible(parts.palette);
    m_ui->unitGroup->setVisible(parts.unit);
    m_ui->rangeGroup->setVisible(parts.range);
    m_ui->scale->setVisible(parts.scale);
}

/// Of what is drawn: its palette and its range are the ones to see and to change.
ViewMode LookPanel::mode() const
{
    return m_session.drawn().shown.mode;
}

void LookPanel::change(const QString &name, const std::function<void(Look &)> &edit, const QString &mergeKey)
{
    changeLook(m_session, name, edit, mergeKey);
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
        change(tr("palette"),
               [&](Look &look) { paletteName(look, mode()) = m_ui->reversed->isChecked() ? turnedRound(name) : name; });
    });
    connect(m_ui->reversed, &QCheckBox::clicked, this, [this] {
        change(tr("direction of the palette"),
               [this](Look &look) { paletteName(look, mode()) = turnedRound(paletteName(look, mode())); });
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
    connect(m_ui->histogram, &RangeHistogram::rangeMoved, this,
            [this](const std::optional<LockedRange> &range, int drag) {
                change(
                    tr("range"), [&](Look &look) { lockedRange(look, mode()) = range; },
                    QStringLiteral("range %1").arg(drag));
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
    showParts();
    showPalettes();
    const Look look = m_session.document().look;
    m_ui->color->setChecked(look.style == Style::Gradient);
    m_ui->opacityStyle->setChecked(look.style == Style::Opacity);
    m_ui->used->setChecked(look.style == Style::Checkerboard);
    choose(*m_ui->scale, static_cast<int>(look.scale));
    choose(*m_ui->clip, look.clipPercentile);
    showLock((mode() == ViewMode::Compare ? look.changeRange : look.range).has_value());
    const QSignalBlocker blocker(m_ui->strength);
    m_ui->strength->setValue(qRound(look.opacityPercent));
    m_ui->strengthText->setText(tr("%1 %").arg(qRound(look.opacityPercent)));
}

void LookPanel::showLock(bool locked)
{
    m_ui->lock->setChecked(locked);
    m_ui->lock->setIcon(themedIcon(locked ? QStringLiteral("object-locked") : QStringLiteral("object-unlocked")));
    const Scene &scene = m_scenes.shown().main;
    showEnds(scene.field ? &*scene.field : nullptr);
}

/// Which of the controls of the range can be set, and why not.
void LookPanel::showEnds(const FieldLayer *field)
{
    const QString reason = endsReason(field);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->low), static_cast<QWidget *>(m_ui->high),
                             static_cast<QWidget *>(m_ui->lock), static_cast<QWidget *>(m_ui->histogram)})
        setReason(*control, reason);
    setReason(*m_ui->clip, clipReason(field, m_ui->lock->isChecked()));
}

void LookPanel::showScene()
{
    const Scene &scene = m_scenes.shown().main;
    const FieldLayer *field = scene.field ? &*scene.field : nullptr;
    showParts();
    showPalettes();
    showEnds(field);
    showUnit(field);
    setReason(*m_ui->strength, solidReason(scene));
    if (!field || field->values.empty())
        return m_ui->histogram->clear();
    const ColorScale &scale = field->scale;
    const double least = scale.isChange() ? -kFarthest : 0.0;
    m_ui->histogram->setHistogram(m_scenes.facts().histogram, scale);
    const bool chosen =
        endsReason(field).isEmpty() && (scale.isChange() ? scale.look().changeRange : scale.look().range);
    setNumber(*m_ui->low, chosen ? scale.range().low : firstDigits(scale.range().low), least);
    setNumber(*m_ui->high, chosen ? scale.range().high : firstDigits(scale.range().high), least);
}

void LookPanel::showUnit(const FieldLayer *field)
{
    const Unit chosen = m_session.document().look.unit;
    const std::optional<Unit> shown = field ? unitFor(field->meaning, chosen) : chosen;
    choose(*m_ui->unit, shown ? QVariant(static_cast<int>(*shown)) : QVariant());
    m_ui->unit->setPlaceholderText(tr("Share of the busiest cell"));
    setReason(*m_ui->unit, unitReason(field, chosen));
    const QString noHours = personHoursReason(m_session.drawn(), whyNoFigures(m_session));
    setEntryReason(*m_ui->unit, static_cast<int>(Unit::PersonHours), noHours);
    if (chosen == Unit::PersonHours && shown == Unit::Total)
        m_ui->unit->setToolTip(noHours);
}

}   // namespace floorscope
