// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface/surface_page.h"

#include "ui_surface_page.h"
#include "views/surface/surface_map.h"

namespace floorscope {

SurfacePage::SurfacePage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SurfacePage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->surface);
    connect(m_ui->surface, &SurfaceMap::turned, this, &SurfacePage::turned);
    connect(m_ui->fromAbove, &QToolButton::clicked, this, [this] {
        m_ui->surface->turnTo({m_ui->surface->angles().turnDegrees, kSteepestTilt});
    });
    connect(m_ui->resetTurn, &QToolButton::clicked, this, [this] { m_ui->surface->turnTo({}); });
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

}   // namespace floorscope
