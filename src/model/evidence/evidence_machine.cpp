// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/evidence_machine.h"

#include "base/background.h"
#include "base/when_done.h"
#include "floor/uncovered_rooms.h"
#include "model/evidence/comparison_evidence.h"

namespace floorscope {

EvidenceMachine::EvidenceMachine(QObject *parent) : QObject(parent) {}

EvidenceMachine::~EvidenceMachine()
{
    giveUp();
}

EvidenceMachine::Subject EvidenceMachine::subjectOf(const Drawn &drawn)
{
    const Answers &answers = drawn.answers;
    if (!answers.comparison || drawn.shown.mode != ViewMode::Compare)
        return {};
    const bool partial = (answers.before && answers.before->partial) || (answers.after && answers.after->partial);
    return {answers.comparison, comparedPlaces(drawn), findUncoveredRooms(answers.floor), drawn.shown.relative,
            partial};
}

/// Copies of a grid share their numbers.
bool EvidenceMachine::isSame(const Subject &a, const Subject &b)
{
    if (a.comparison.has_value() != b.comparison.has_value())
        return false;
    return !a.comparison
        || (&a.comparison->before.values() == &b.comparison->before.values()
            && &a.comparison->after.values() == &b.comparison->after.values() && a.places == b.places
            && a.uncovered == b.uncovered && a.relative == b.relative && a.partial == b.partial);
}

const std::optional<Evidence> &EvidenceMachine::follow(const Drawn &drawn)
{
    Subject subject = subjectOf(drawn);
    if (isSame(subject, m_subject))
        return m_evidence;
    m_subject = std::move(subject);
    m_evidence.reset();
    giveUp();
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
    std::optional<EvidenceInput> input = m_subject.comparison ? evidenceInput(drawn) : std::nullopt;
    if (!input)
        return;
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    const EvidenceOptions options{std::nullopt, drawn.shown.relative};
    const auto work = [input = std::move(*input), options, wanted = m_wanted] {
        return makeEvidence(input, options, GoOn([wanted](double) { return wanted->load(); }));
    };
    whenDone(inBackground(work), this, [this, wanted = m_wanted](const std::optional<Evidence> &evidence) {
        if (wanted != m_wanted)
            return;
        m_wanted.reset();
        m_evidence = evidence;
        emit found();
    });
}

}   // namespace floorscope
