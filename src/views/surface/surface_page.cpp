// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface/surface_page.h"

#include "ui_surface_page.h"
#include "views/parts/set_reason.h"
#include "views/surface/surface_map.h"

#include <QShowEvent>

#include <utility>

namespace floorscope {

namespace {

QString absenceText(ReliefAbsence absence)
{
    switch (absence) {
    case ReliefAbsence::NoScreen:
        return SurfacePage::tr("Surface needs OpenGL, and without a screen there is none. Columns show the same.");
    case ReliefAbsence::NoOpenGl:
        return SurfacePage::tr("Surface needs OpenGL 2.1 or later, which this computer does not offer here. Columns "
                               "show the same.");
    case ReliefAbsence::NoModule: break;
    }
    return SurfacePage::tr("Surface needs Qt Data Visualization, which this installation lacks. Columns show the "
                           "same.");
}

}   // namespace

SurfacePage::SurfacePage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SurfacePage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->surface);
    connect(m_ui->surface, &SurfaceMap::turned, this, &SurfacePage::turned);
    connect(m_ui->fromAbove, &QToolButton::clicked, this, [this] {
        m_ui->surface->turnTo({m_ui->surface->angles().turnDegrees, kSteepestTilt});
    });
    connect(m_ui->resetTurn, &QToolButton::clicked, this, [this] { m_ui->surface->turnTo({}); });
    connect(m_ui->formColumns, &QPushButton::clicked, this, [this] { choose(SurfaceForm::Columns); });
    connect(m_ui->formSurface, &QPushButton::clicked, this, [this] { choose(SurfaceForm::Surface); });
    connect(m_ui->surface, &SurfaceMap::surfaceFailed, this, &SurfacePage::fail);
}

SurfacePage::~SurfacePage() = default;

void SurfacePage::setScene(const Scene &scene)
{
    m_ui->surface->setScene(scene);
}

SurfaceMap *SurfacePage::map() const
{
    return m_ui->surface;
}

/// Nobody is asked for OpenGL before heights are wanted: it takes its time, and much memory.
void SurfacePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_asked, true))
        return;
    const ReliefOffer &offer = reliefOffer();
    showAbsence(offer.absence);
    showForm(m_chosen.value_or(offer.byGraphicsCard ? SurfaceForm::Surface : SurfaceForm::Columns));
}

void SurfacePage::choose(SurfaceForm form)
{
    m_chosen = form;
    showForm(form);
}

/// Columns where no surface can be drawn; the choice is kept for where it can.
void SurfacePage::showForm(SurfaceForm form)
{
    const MakeReliefPainter make = reliefOffer().make;
    if (form == SurfaceForm::Surface && make && !std::exchange(m_hasPainter, true))
        m_ui->surface->setPainter(std::unique_ptr<ReliefPainter>(make()));
    m_ui->surface->setForm(form);
    const bool stands = m_ui->surface->form() == SurfaceForm::Columns;
    (stands ? m_ui->formColumns : m_ui->formSurface)->setChecked(true);
}

void SurfacePage::showAbsence(const std::optional<ReliefAbsence> &absence)
{
    const QString reason = absence ? absenceText(*absence) : QString();
    setReason(*m_ui->formSurface, reason);
    m_ui->surfaceReason->setText(reason);
    m_ui->surfaceReason->setVisible(absence.has_value());
}

/// What was promised did not come: columns from now on.
void SurfacePage::fail()
{
    showAbsence(ReliefAbsence::NoOpenGl);
    showForm(SurfaceForm::Columns);
}

}   // namespace floorscope
