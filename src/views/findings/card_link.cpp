// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/card_link.h"

#include "model/session.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::CardLink)
};

using Link = std::optional<CardLink>;

/// Opened files have the periods that they have.
bool canAsk(const Session &session)
{
    return !session.document().question.spaceId.isEmpty();
}

template <typename Kind>
Link linkOf(const Kind &, const Session &)
{
    return {};
}

Link linkOf(const PeriodsDiffer &, const Session &session)
{
    return canAsk(session) ? Link({Words::tr("Choose other periods"), CardDeed::ChoosePeriods}) : Link();
}

Link linkOf(const TooFewSpans &, const Session &session)
{
    return canAsk(session) ? Link({Words::tr("Choose longer periods"), CardDeed::ChoosePeriods}) : Link();
}

Link linkOf(const PlacesChangedToo &, const Session &)
{
    return Link({Words::tr("Show as a table"), CardDeed::ShowZones});
}

/// Of heights there is no arrangement to choose.
Link linkOf(const AreaChanged &, const Session &session)
{
    return session.drawn().shown.surface ? Link() : Link({Words::tr("Show the change only"), CardDeed::ShowChange});
}

Link waitLink()
{
    return Link({Words::tr("How long must I wait?"), CardDeed::TellWaits});
}

Link linkOf(const NothingEstablished &, const Session &)
{
    return waitLink();
}

Link linkOf(const Waits &, const Session &)
{
    return waitLink();
}

/// Zones lie flat on the floor.
Link linkOf(const CoverUnknown &, const Session &session)
{
    return session.drawn().shown.surface ? Link() : Link({Words::tr("Draw a zone"), CardDeed::DrawCoverage});
}

/// What a file withholds itself stays so.
Link linkOf(const PlacesWithheld &, const Session &session)
{
    return session.document().protectIndividuals
        ? Link({Words::tr("Stop protecting individuals"), CardDeed::StopProtecting})
        : Link();
}

/// Where its hours are not all known, they are offered instead.
Link linkOf(const BusiestFound &finding, const Session &)
{
    return finding.knownHours == static_cast<int>(kHoursOfWeek)
        ? Link({Words::tr("Show daily rhythm"), CardDeed::ShowRhythm})
        : Link();
}

}   // namespace

std::optional<CardLink> cardLink(const Finding &finding, const Session &session)
{
    return std::visit([&session](const auto &kind) { return linkOf(kind, session); }, finding);
}

}   // namespace floorscope
