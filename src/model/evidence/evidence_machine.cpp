// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/evidence_machine.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/evidence/comparison_evidence.h"

namespace floorscope {

namespace {

bool isWeighed(const Drawn &drawn)
{
    return drawn.shown.mode == ViewMode::Compare && hasEvidence(drawn);
}

}   // namespace

EvidenceMachine::EvidenceMachine(QObject *parent) : QObject(parent) {}

EvidenceMachine::~EvidenceMachine()
{
    giveUp();
}

EvidenceMachine::Subject EvidenceMachine::subjectOf(const Drawn &drawn)
{
    if (!isWeighed(drawn))
        return {};
    return {drawn.answers.comparison, drawn.answers.floor, drawn.shown.zones, evidenceOptions(drawn.shown)};
}

/// Asked whenever anything is drawn: compares and makes nothing. Copies of a grid share their numbers.
bool EvidenceMachine::isSubject(const Drawn &drawn) const
{
    const std::optional<Comparison> &known = m_subject.comparison, &now = drawn.answers.comparison;
    if (!known || !isWeighed(drawn))
        return !known && !isWeighed(drawn);
    return &known->before.values() == &now->before.values() && &known->after.values() == &now->after.values()
        && m_subject.options == evidenceOptions(drawn.shown) && m_subject.zones == drawn.shown.zones
        && m_subject.floor == drawn.answers.floor;
}

const std::optional<Evidence> &EvidenceMachine::follow(const Drawn &drawn)
{
    if (isSubject(drawn))
        return m_evidence;
    m_subject = subjectOf(drawn);
    m_evidence.reset();
    giveUp();
    if (m_subject.comparison)
        begin(drawn);
    return m_evidence;
}

void EvidenceMachine::giveUp()
{
    if (m_wanted)
        *m_wanted = false;
    m_wanted.reset();
}

void EvidenceMachine::begin(const Drawn &drawn)
{
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    auto work = [drawn, wanted = m_wanted]() -> std::optional<Evidence> {
        const std::optional<EvidenceInput> input = evidenceInput(drawn);
        return input
            ? makeEvidence(*input, evidenceOptions(drawn.shown), GoOn([wanted](double) { return wanted->load(); }))
            : std::nullopt;
    };
    whenDone(inBackground(std::move(work)), this, [this, wanted = m_wanted](const std::optional<Evidence> &evidence) {
        if (wanted != m_wanted)
            return;
        m_wanted.reset();
        m_evidence = evidence;
        emit found();
    });
}

}   // namespace floorscope
