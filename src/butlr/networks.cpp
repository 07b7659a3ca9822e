// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/networks.h"

#include <QNetworkProxy>

namespace floorscope {

namespace {

constexpr int kConnections = 6;   // to one host, in Qt 6

}   // namespace

Networks::Networks(int places, bool proxied)
{
    const int managers = 1 + (places + kConnections - 1) / kConnections;
    for (int i = 0; i < managers; ++i) {
        m_managers.push_back(std::make_unique<QNetworkAccessManager>());
        if (!proxied)
            m_managers.back()->setProxy(QNetworkProxy::NoProxy);
    }
}

QNetworkAccessManager &Networks::forPlace(int place) const
{
    return *m_managers[static_cast<std::size_t>(1 + place / kConnections)];
}

}   // namespace floorscope
