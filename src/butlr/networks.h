// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace floorscope {

/// The network managers that send. Qt opens six connections to a host and lets every further request wait inside, where
/// its time runs out unsent; so every six heatmaps have a manager of their own, and logins and everything else never
/// queue behind them.
class Networks
{
public:
    /// `proxied` false: straight to the host, as on this computer itself.
    Networks(int places, bool proxied);

    /// For everything but heatmaps.
    [[nodiscard]] QNetworkAccessManager &common() const { return *m_managers.front(); }
    /// For the heatmap that holds this place, from 0.
    [[nodiscard]] QNetworkAccessManager &forPlace(int place) const;

private:
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;   ///< the common one first
};

}   // namespace floorscope
