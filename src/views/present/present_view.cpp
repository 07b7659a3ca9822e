// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/present/present_view.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/protected_answers.h"
#include "output/picture.h"
#include "project/project_file.h"
#include "views/parts/theme.h"

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

QImage draw(const Project &plans, Sheet sheet, const PictureSize &size)
{
    sheet.drawn = seen(sheet.drawn);
    const std::optional<PlanImage> &plan = sheet.drawn.answers.plan;
    if (!sheet.drawn.shown.plan || (plan && !plan->levels.empty()))
        return picture(sheet.drawn, size);
    return picture(withPixels(plans, sheet, neededLevels(size)).value_or(sheet).drawn, size);
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
        m_slides.push_back({view.name, sheet});
    }
}

QImage PresentView::picture() const
{
    const auto found = m_pictures.find(m_current);
    return found == m_pictures.end() ? QImage() : found->second;
}

void PresentView::resizeEvent(QResizeEvent *)
{
    ++m_size;
    m_pictures.clear();
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
    setAccessibleDescription(placeText());
    make(slide);
    if (slide + 1 < count())
        make(slide + 1);
    update();
}

void PresentView::make(int slide)
{
    if (m_pictures.contains(slide))
        return;
    m_pictures[slide] = {};   // under way
    const PictureSize size = sizeOn(QWidget::size() * devicePixelRatioF());
    const Sheet &sheet = m_slides[static_cast<std::size_t>(slide)].sheet;
    whenDone(inBackground(draw, m_plans, sheet, size), this, [this, slide, number = m_size](const QImage &drawn) {
        if (number != m_size)
            return;
        m_pictures[slide] = drawn;
        update();
        if (slide == m_current)
            emit pictureReady();
    });
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

void PresentView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);   // as the picture's paper
    const QImage shown = picture();
    if (!shown.isNull())
        painter.drawImage(rect(), shown);
    constexpr int kMargin = 12;
    painter.setPen(lightColors().secondary);
    painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin), Qt::AlignRight | Qt::AlignTop,
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
