// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/present/present_view.h"

#include "base/background.h"
#include "base/clean_line.h"
#include "base/when_done.h"
#include "model/evidence/findings.h"
#include "model/protected_answers.h"
#include "output/picture.h"
#include "project/project_file.h"
#include "views/parts/theme.h"
#include "words/error_text.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace floorscope {

namespace {

/// Type one and a half times as large as on a slide.
PictureSize sizeOn(QSize pixels)
{
    constexpr double kLarger = 1.5;
    PictureSize size = forSlide();
    const double scale = static_cast<double>(pixels.width()) / size.pixels.width();
    return {pixels, size.dpi * scale * kLarger};
}

bool hasPixels(const Drawn &drawn)
{
    return drawn.answers.plan && !drawn.answers.plan->levels.empty();
}

PresentView::Made draw(const Project &plans, Sheet sheet, const PictureSize &size)
{
    sheet.drawn = settled(seen(sheet.drawn));
    if (!sheet.drawn.shown.plan || hasPixels(sheet.drawn))
        return {picture(sheet.drawn, size), std::nullopt};
    const Result<Sheet> whole = withPixels(plans, sheet, neededLevels(size));
    return {picture(whole.value_or(sheet).drawn, size), whole ? std::nullopt : std::optional(whole.error())};
}

/// The pixels of a plan that is on the screen: a password was typed for them, perhaps. Those of a drawing are of its
/// chosen layers.
void usePixels(const Drawn &shown, Drawn &view)
{
    const std::optional<PlacedPlan> &one = shown.shown.plan, &other = view.shown.plan;
    const bool same = one && other && one->sha256 == other->sha256 && one->page == other->page;
    if (same && hasPixels(shown) && !shown.answers.plan->drawing)
        view.answers.plan = shown.answers.plan;
}

QString noteText(const Error &error, const QString &plan)
{
    return error.reason == Reason::PasswordProtected
        //: %1 the name of a file
        ? PresentView::tr("The plan %1 is protected by a password, so this view is drawn without it.").arg(plan)
        : plainErrorText(error);
}

}   // namespace

PresentView::PresentView(const Project &project, const Drawn &shown, QWidget *parent) : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setWindowTitle(tr("Present"));
    setAccessibleName(tr("The picture as a slide"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    m_plans.plans = project.plans;
    m_slides.push_back({{}, {shown.shown, shown}});
    for (const SavedView &view : project.views) {
        Sheet sheet = view.sheet;
        bool &protects = sheet.drawn.shown.protectIndividuals;   // one switch for all
        protects = protects || shown.shown.protectIndividuals;
        usePixels(shown, sheet.drawn);
        m_slides.push_back({view.name, sheet});
    }
}

QImage PresentView::picture() const
{
    const auto found = m_made.find(m_current);
    return found == m_made.end() ? QImage() : found->second.picture;
}

QString PresentView::note() const
{
    const auto found = m_made.find(m_current);
    const std::optional<PlacedPlan> &plan = m_slides[static_cast<std::size_t>(m_current)].sheet.drawn.shown.plan;
    return found == m_made.end() || !found->second.noPlan || !plan
        ? QString()
        : noteText(*found->second.noPlan, cleanLine(QFileInfo(plan->path).fileName()));
}

void PresentView::resizeEvent(QResizeEvent *)
{
    ++m_size;
    m_made.clear();
    show(m_current);
}

void PresentView::step(int by)
{
    const int next = std::clamp(m_current + by, 0, count() - 1);
    if (next != m_current)
        show(next);
}

/// The next one is made meanwhile.
void PresentView::show(int slide)
{
    m_current = slide;
    describe();
    make(slide);
    if (slide + 1 < count())
        make(slide + 1);
    update();
}

void PresentView::make(int slide)
{
    if (m_made.contains(slide))
        return;
    m_made[slide] = {};   // under way
    const PictureSize size = sizeOn(QWidget::size() * devicePixelRatioF());
    const Sheet &sheet = m_slides[static_cast<std::size_t>(slide)].sheet;
    whenDone(inBackground(draw, m_plans, sheet, size), this, [this, slide, number = m_size](const Made &made) {
        if (number == m_size)
            take(slide, made);
    });
}

void PresentView::take(int slide, const Made &made)
{
    m_made[slide] = made;
    update();
    if (slide != m_current)
        return;
    describe();
    emit pictureReady();
}

void PresentView::describe()
{
    setAccessibleDescription(QStringList{placeText(), note()}.join(QLatin1Char(' ')).trimmed());
}

QString PresentView::placeText() const
{
    const QString &name = m_slides[static_cast<std::size_t>(m_current)].name;
    if (count() == 1)
        return {};
    //: %1 which of the saved views, %2 how many there are
    const QString place = tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(count()));
    return name.isEmpty() ? place : name + QStringLiteral(" · ") + place;
}

/// A band along the top; its height, 0 where nothing is to be told.
int PresentView::paintNote(QPainter &painter) const
{
    const QString text = note();
    if (text.isEmpty())
        return 0;
    constexpr int kRound = 6;
    const QRect room = rect().adjusted(2 * kRound, kRound, -2 * kRound, 0);
    const QRect lines = painter.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
    const QRect band(0, 0, width(), lines.bottom() + 1 + kRound);
    painter.fillRect(band, lightColors().warningGround);
    painter.setPen(lightColors().warningText);
    painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text);
    return band.height();
}

/// The whole view, else as much of what is left as has its proportions.
QRect PresentView::belowNote(int band) const
{
    const QSize size = QWidget::size().scaled(width(), height() - band, Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, band), size};
}

void PresentView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);   // as the picture's paper
    const QImage shown = picture();
    const int band = paintNote(painter);
    if (!shown.isNull())
        painter.drawImage(belowNote(band), shown);
    constexpr int kMargin = 12;
    painter.setPen(lightColors().secondary);
    painter.drawText(rect().adjusted(kMargin, band + kMargin, -kMargin, -kMargin), Qt::AlignRight | Qt::AlignTop,
                     shown.isNull() ? tr("Drawing…") : placeText());
}

void PresentView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return step(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: return step(-1);
    case Qt::Key_Home: return step(-count());
    case Qt::Key_End: return step(count());
    case Qt::Key_Escape:
    case Qt::Key_F11: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PresentView::mousePressEvent(QMouseEvent *event)
{
    step(event->button() == Qt::RightButton ? -1 : 1);
}

}   // namespace floorscope
