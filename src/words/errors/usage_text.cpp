// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::UsageText)
};

QString optionSentence(Reason reason)
{
    switch (reason) {
    case Reason::OutputMissing: return Words::tr("%1: name the file to write, or - for standard output.");
    case Reason::OutputFolderMissing: return Words::tr("%1: name a folder; it is made where there is none.");
    case Reason::NumberFromTo: return Words::tr("%1: a number from %2 to %3.");
    case Reason::WholeNumberFromTo: return Words::tr("%1: a whole number from %2 to %3.");
    case Reason::NotAnExposure: return Words::tr("%1: hours above 0 and up to %2, such as 168h.");
    case Reason::ExposureContradicts:
        return Words::tr("%1: the files tell their observed hours themselves: %2. Leave it out.");
    case Reason::NotASize: return Words::tr("%1: width x height in pixels, each from 200 to 20000, such as 2560x1440.");
    case Reason::NotARange: return Words::tr("%1: low:high, such as 0:500.");
    case Reason::NotOneOf: return Words::tr("%1: one of %2.");
    case Reason::NotAFit: return Words::tr("%1: affine or similarity.");
    case Reason::PointsAndWorld: return Words::tr("%1: cannot be used together with --world; choose one.");
    case Reason::NeedsPlan: return Words::tr("%1: needs --plan IMAGE.");
    case Reason::NotAShow: return Words::tr("%1: difference, ratio or evidence.");
    case Reason::OnlyPerHour:
        return Words::tr("%1: only hour is possible, since two periods are compared per observed hour.");
    case Reason::EmptyValue: return Words::tr("%1: a value is missing.");
    case Reason::OutputIsInput:
        return Words::tr("%1: %2 is one of the files that are read, and would be lost. Name another file.");
    case Reason::NoPresenceTime:
        return Words::tr("%1: the store holds no presence time of these hours. Fetch it with floorscope figures, then "
                         "try again.");
    case Reason::TooLittlePresence:
        return Words::tr("%1: there is too little presence time in these hours to estimate person-hours by.");
    case Reason::PresenceProtected:
        return Words::tr("%1: individuals are protected, so nothing is told of single hours, by which person-hours are "
                         "estimated.");
    case Reason::BelowZero: return Words::tr("%1: nothing is below 0, so it begins at 0 or above, such as 0:500.");
    case Reason::WouldReplace: return Words::tr("%1: %2 is there already, and would be lost. Name another folder.");
    case Reason::BothSidesAlike: return Words::tr("%1: for a change both sides are alike, such as -200:200.");
    case Reason::NeedsCounts: return Words::tr("%1: needs counts, and %2 holds shares of the busiest cell (0 to 1).");
    case Reason::OnlyInPictures: return Words::tr("%1: has an effect on pictures alone, and %2 is none.");
    case Reason::OnlyOfDrawings: return Words::tr("%1: only a CAD drawing (DXF, DWG) has layers and a unit.");
    case Reason::LayersTwice: return Words::tr("%1: cannot be used together with --layers; choose one.");
    case Reason::NoSuchLayer: return Words::tr("%1: the drawing has no layer \"%2\". Its layers: %3.");
    case Reason::NearLayers: return Words::tr("%1: the drawing has no layer \"%2\". Names like it: %3.");
    case Reason::NotAFormat: return Words::tr("%1: table, json or csv.");
    default: return {};
    }
}

/// The options of a question.
QString questionOptionSentence(Reason reason)
{
    switch (reason) {
    case Reason::NotACellSize: return Words::tr("%1: 0.25, 0.5 or 1.0.");
    case Reason::NotASplit: return Words::tr("%1: auto, week, day or hour.");
    case Reason::NotExcludedDays: return Words::tr("%1: dates such as 2026-04-03,2026-04-06.");
    case Reason::NotDayNames: return Words::tr("%1: names and ranges such as mon-fri or mon,wed,sat-sun.");
    case Reason::NotHoursOfDay: return Words::tr("%1: such as 09:00-18:00, or 22:00-06:00 past midnight.");
    case Reason::DayOutside: return Words::tr("%1: %2 does not lie in the period.");
    case Reason::DayNotAsked: return Words::tr("%1: %2 is on none of the weekdays that are asked for.");
    case Reason::TimeMissing: return Words::tr("%1: tell when, such as 2026-03-01.");
    case Reason::SpaceMissing: return Words::tr("%1: name the floor, such as space_2qfeX6….");
    default: return {};
    }
}

/// What stands beside the options.
QString wordSentence(Reason reason)
{
    switch (reason) {
    case Reason::FilesMissing: return Words::tr("%1: name at least one file to draw, or --demo.");
    case Reason::DemoAndFile: return Words::tr("%1: it stands in for files; leave out either --demo or %2.");
    case Reason::TakesNoFiles: return Words::tr("%1: %2 takes no files.");
    case Reason::NoSuchCommand: return Words::tr("%1: no such command or file; see floorscope --help.");
    case Reason::NotALast: return Words::tr("%1: a number and a unit, such as 7-days, 4-weeks or 3-months.");
    case Reason::LastAndDates: return Words::tr("%1 and %2 contradict each other. Give one of them.");
    case Reason::OneFileForExport: return Words::tr("%1: takes one file; see floorscope export --help.");
    case Reason::TwoFilesForCompare:
        return Words::tr("%1: takes two files, A (before) and B (after); see floorscope compare --help.");
    default: return {};
    }
}

/// A project where files may stand.
QString projectSentence(const Error &error)
{
    switch (error.reason) {
    case Reason::NoSuchView:
        switch (error.facts.size()) {
        case 2: return Words::tr("%1: the project has no view \"%2\". Use \"%3\".");
        case 3: return Words::tr("%1: the project has no view \"%2\". Use \"%3\" or \"%4\".");
        default: return Words::tr("%1: the project has no view \"%2\". Use \"%3\", \"%4\" or \"%5\".");
        }
    case Reason::NoViews: return Words::tr("%1: %2 holds no saved views. Leave it out.");
    case Reason::NothingToRepeat: return Words::tr("%1: holds no floor that can be asked anew.");
    case Reason::NeedsProject: return Words::tr("%1: needs a project that Floorscope saved.");
    case Reason::ProjectSaysIt: return Words::tr("%1: %2 is a project and says itself how it looks. Leave it out.");
    case Reason::ProjectAlone:
        return Words::tr("%1: %2 is a project and cannot be added to other files. Name it alone.");
    case Reason::ViewCompares:
        return Words::tr("%1: %2 shows a comparison. Name a view of one period, or use compare.");
    case Reason::ViewOfOnePeriod: return Words::tr("%1: %2 shows one period. Name a view that compares.");
    case Reason::HoldsNoAnswer:
        return Words::tr("%1: %2 holds no answer for what it shows. Open it in the window, fetch and save it, or use "
                         "repeat.");
    default: return {};
    }
}

/// Endings are told as they are typed: ".png".
QString endingSentence(std::size_t endings)
{
    switch (endings) {
    case 1: return Words::tr("%1: name a file that ends in %2.");
    case 2: return Words::tr("%1: name a file that ends in %2 or %3.");
    case 3: return Words::tr("%1: name a file that ends in %2 or %3 or %4.");
    default: return Words::tr("%1: name a file that ends in %2 or %3 or %4 or %5.");
    }
}

}   // namespace

QString usageSentence(const Error &error)
{
    if (error.kind == ErrorKind::PortTaken)
        return Words::tr("Port %1 cannot be used: another program has it, or it is not allowed to you. Choose another "
                         "one with --port.");
    if (error.reason == Reason::NotOneOf && error.facts.empty())
        //: %1 an option as it is typed, %2 the name of an account
        return Words::tr("%1: no account is called %2. Connect it in the window, or leave the option out.");
    if (error.reason == Reason::OutputEnding)
        return endingSentence(error.facts.size());
    for (const QString &sentence : {optionSentence(error.reason), questionOptionSentence(error.reason),
                                    wordSentence(error.reason), projectSentence(error)})
        if (!sentence.isEmpty())
            return sentence;
    return Words::tr("%1: this cannot be used here. See floorscope --help.");
}

}   // namespace floorscope
