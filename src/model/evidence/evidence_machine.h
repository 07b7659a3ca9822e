// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace floorscope {

/// Works out the evidence of the comparison that is drawn, on another thread: newest wins, and what nobody waits for
/// any more is given up.
class EvidenceMachine : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceMachine(QObject *parent = nullptr);
    ~EvidenceMachine() override;

    /// `drawn` is shown now. What is known of it already comes back; else nothing, and found() follows once it is
    /// worked out. Nothing follows where it has none.
    [[nodiscard]] const std::optional<Evidence> &follow(const Drawn &drawn);
    [[nodiscard]] const std::optional<Evidence> &evidence() const { return m_evidence; }
    [[nodiscard]] bool isWorking() const { return m_wanted != nullptr; }

signals:
    void found();

private:
    /// What evidence depends on; its comparison keeps the numbers alive that it is known by.
    struct Subject
    {
        std::optional<Comparison> comparison;   ///< nothing where there is no evidence of what is drawn
        std::optional<Floor> floor;             ///< whose rooms are weighed, and whose sensors see them
        std::vector<Zone> zones;
        EvidenceOptions options;
    };
    [[nodiscard]] bool isSubject(const Drawn &drawn) const;
    [[nodiscard]] static Subject subjectOf(const Drawn &drawn);
    void giveUp();
    void begin(const Drawn &drawn);

    Subject m_subject;
    std::optional<Evidence> m_evidence;
    std::shared_ptr<std::atomic<bool>> m_wanted;   ///< nothing while nothing is worked out
};

}   // namespace floorscope
