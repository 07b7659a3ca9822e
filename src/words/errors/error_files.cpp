// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

QString unreadable(const Error &error, bool detailed)
{
    if (error.reason == Reason::PackedDamaged)
        return Words::tr("%1 cannot be read: it is compressed, and damaged or cut off. Fetch or copy it again.");
    if (error.reason == Reason::OtherFormat)
        return error.spot
            //: %1 a file and a place in it, %2 an encoding: "Latin-1"
            ? Words::tr(
                "%1 cannot be read: this is not UTF-8 but another encoding, perhaps %2. Save the text as UTF-8.")
            //: %2 how a file is compressed: "ZIP", "bzip2"
            : Words::tr("%1 cannot be read: it is compressed (%2). Unpack it, and use what was in it.");
    return detailed ? Words::tr("%1 cannot be read: %2. Check the path and its permissions.")
                    : Words::tr("%1 cannot be read. Check the path and its permissions.");
}

QString unwritable(Reason reason, bool detailed)
{
    switch (reason) {
    case Reason::EmptyPicture:
        return Words::tr("%1 cannot be written: the picture is empty. Nothing was changed; choose another place.");
    case Reason::FolderCannotBeMade:
        return Words::tr("%1 cannot be written: the folder cannot be made. Nothing was changed; choose another place.");
    default: break;
    }
    return detailed ? Words::tr("%1 cannot be written: %2. Nothing was changed; choose another place.")
                    : Words::tr("%1 cannot be written. Nothing was changed; choose another place.");
}

/// There is no other place to choose: whoever reads it has gone, or its disk is full.
QString unwritableStream(bool detailed)
{
    return detailed ? Words::tr("Standard output cannot be written: %2.")
                    : Words::tr("Standard output cannot be written.");
}

/// A file that is neither an answer nor a heatmap file, for a reason.
QString noHeatmap(Reason reason)
{
    switch (reason) {
    case Reason::MemberTwice:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (twice). Open a file that holds a "
                         "\"heatmap_v2\" member.");
    case Reason::MemberAbsent:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (absent). Open a file that holds a "
                         "\"heatmap_v2\" member.");
    case Reason::NotAnObject:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (not an object). Open a file that "
                         "holds a \"heatmap_v2\" member.");
    case Reason::NotAList:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (not a list). Open a file that "
                         "holds a \"heatmap_v2\" member.");
    case Reason::NestedTooDeep:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (nested too deep). Open a file "
                         "that holds a \"heatmap_v2\" member.");
    case Reason::CellsNotWhole:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (not whole). Open a file that "
                         "holds a \"heatmap_v2\" member.");
    case Reason::IntervalsOverlap:
        return Words::tr("%1 is neither an answer of the service nor a heatmap file (before the one above it ends). "
                         "Open a file that holds a \"heatmap_v2\" member.");
    default: return {};
    }
}

QString notAHeatmapFile(Reason reason, bool detailed)
{
    if (reason == Reason::ErrorOfService)
        //: %2 the service's own words
        return detailed ? Words::tr("%1 holds no heatmap but an error of the service: %2. Fetch it again.")
                        : Words::tr("%1 holds no heatmap but an error of the service. Fetch it again.");
    const QString sentence = noHeatmap(reason);
    if (!sentence.isEmpty())
        return sentence;
    return detailed ? Words::tr("%1 is neither an answer of the service nor a heatmap file (%2). Open a file that "
                                "holds a \"heatmap_v2\" member.")
                    : Words::tr("%1 is neither an answer of the service nor a heatmap file. Open a file that holds a "
                                "\"heatmap_v2\" member.");
}

QString cellSentence(ErrorKind kind, bool detailed)
{
    switch (kind) {
    case ErrorKind::CellsNotAList:
        return detailed ? Words::tr("%1: \"array_cells\" is not a list (%2). This is not an answer of the service.")
                        : Words::tr("%1: \"array_cells\" is not a list. This is not an answer of the service.");
    case ErrorKind::ShortCell:
        return detailed ? Words::tr("%1 has fewer than three numbers (%2). A cell is [x, y, count].")
                        : Words::tr("%1 has fewer than three numbers. A cell is [x, y, count].");
    case ErrorKind::NotANumber:
        return detailed ? Words::tr("%1 holds something that is not a finite number (%2). A cell is [x, y, count].")
                        : Words::tr("%1 holds something that is not a finite number. A cell is [x, y, count].");
    case ErrorKind::NegativeValue:
        return detailed ? Words::tr("%1 holds a negative or impossible value (%2). Detections are counted from 0.")
                        : Words::tr("%1 holds a negative or impossible value. Detections are counted from 0.");
    case ErrorKind::TooManyDetections:
        return detailed ? Words::tr("%1: the sum of the detections is larger than can be counted exactly (%2).")
                        : Words::tr("%1: the sum of the detections is larger than can be counted exactly.");
    case ErrorKind::NotAShare:
        return detailed ? Words::tr("%1 holds a value that is neither a count nor a share from 0 to 1 (%2), so the "
                                    "file cannot be drawn. Fetch it again with \"normalize\": false.")
                        : Words::tr("%1 holds a value that is neither a count nor a share from 0 to 1, so the file "
                                    "cannot be drawn. Fetch it again with \"normalize\": false.");
    default: return {};
    }
}

QString extentSentence(const Error &error, bool detailed)
{
    if (error.reason == Reason::TooManyCells)
        return Words::tr("%1 lies farther away than any floor reaches (%2 × %3 cells). Check the coordinates.");
    return detailed ? Words::tr("%1 lies farther away than any floor reaches (%2). Check the coordinates.")
                    : Words::tr("%1 lies farther away than any floor reaches. Check the coordinates.");
}

QString resolutionSentence(const Error &error, bool detailed)
{
    if (error.kind == ErrorKind::OtherResolution)
        return detailed ? Words::tr("%1 has cells of another size than was asked for (%2). Fetch it again.")
                        : Words::tr("%1 has cells of another size than was asked for. Fetch it again.");
    if (error.reason == Reason::CellSizeUnknown)
        return Words::tr("%1: the cell size is unknown, not 0.25, 0.5 or 1.0 m. Fetch it at one of these.");
    return detailed ? Words::tr("%1: the cell size is %2, not 0.25, 0.5 or 1.0 m. Fetch it at one of these.")
                    : Words::tr("%1: the cell size is not 0.25, 0.5 or 1.0 m. Fetch it at one of these.");
}

QString cutOffSentence(const Error &error, bool detailed)
{
    if (error.reason == Reason::EmptyText)
        return Words::tr("%1 ends in the middle (empty): it was cut off. Save or fetch it again.");
    return detailed ? Words::tr("%1 ends in the middle (%2): it was cut off. Save or fetch it again.")
                    : Words::tr("%1 ends in the middle: it was cut off. Save or fetch it again.");
}

QString textSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::NotJson:
        return detailed ? Words::tr("%1 is not JSON (%2). Save the service's answer again.")
                        : Words::tr("%1 is not JSON. Save the service's answer again.");
    case ErrorKind::HtmlInsteadOfJson:
        return detailed
            ? Words::tr(
                "%1 is a web page, not JSON (%2): a gateway answered instead of the service. Save the answer again.")
            : Words::tr(
                "%1 is a web page, not JSON: a gateway answered instead of the service. Save the answer again.");
    case ErrorKind::Truncated: return cutOffSentence(error, detailed);
    case ErrorKind::TextAfterEnd:
        return detailed ? Words::tr("%1 has text after its end (%2). Keep one answer in a file.")
                        : Words::tr("%1 has text after its end. Keep one answer in a file.");
    default: return {};
    }
}

}   // namespace

QString fileSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::FileUnreadable: return unreadable(error, detailed);
    case ErrorKind::FileTooLong:
        return error.reason == Reason::LargerThan
            //: %2 "over 32 MB"
            ? Words::tr("%1 is longer than any file of its kind (%2). Choose another file.")
            //: %2 a number of gigabytes
            : Words::tr("%1 is longer than the %2 GB that are read at most. Choose another file.");
    case ErrorKind::FileUnwritable:
        return error.where == QLatin1String("-") ? unwritableStream(detailed) : unwritable(error.reason, detailed);
    case ErrorKind::NotAHeatmapFile: return notAHeatmapFile(error.reason, detailed);
    case ErrorKind::NotADocument:
        return Words::tr("%1 is not part of a Floorscope document as this program knows it. Save the document again.");
    case ErrorKind::NewerDocument:
        return Words::tr("%1 was saved by a later version of Floorscope. Open it with that version.");
    case ErrorKind::NotAProject: return Words::tr("%1 is not a Floorscope project. Open a file that Floorscope saved.");
    case ErrorKind::ProjectDamaged:
        return Words::tr("%1 is damaged: it does not hold any more what was saved. Open an earlier copy of it.");
    default: return textSentence(error, detailed);
    }
}

QString answerSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::BadResolution:
    case ErrorKind::OtherResolution: return resolutionSentence(error, detailed);
    case ErrorKind::AbsurdExtent: return extentSentence(error, detailed);
    case ErrorKind::NormalisedAnswer:
        return Words::tr("%1 holds normalized values instead of counts, so it cannot be added, counted or compared. "
                         "Open it alone, or fetch it again with \"normalize\": false.");
    default: return cellSentence(error.kind, detailed);
    }
}

QString mergeSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::NothingToMerge: return Words::tr("There is nothing to add up. Name at least one file.");
    case ErrorKind::MixedResolutions:
        return error.reason == Reason::TwoCellSizes
            ? Words::tr("The cell sizes differ (%2: %3, %4: %5), so the maps do not add. Use files of one cell size.")
            : Words::tr("The cell sizes differ, so the maps do not add. Use files of one cell size.");
    case ErrorKind::IncompatiblePhase:
        return Words::tr("%1: over half of the cells do not lie on the lattice of the others, so the maps do not add. "
                         "Check that all files show the same floor.");
    case ErrorKind::DifferentFloors:
        if (error.reason == Reason::FloorsOfTwoFiles)
            return Words::tr("The files show different floors (%2: %3, %4: %5). Use files of one floor.");
        return error.reason == Reason::TwoFloors
            ? Words::tr("The files show different floors (%2, %3). Use files of one floor.")
            : Words::tr("The files show different floors. Use files of one floor.");
    case ErrorKind::WithheldCells:
        return Words::tr(
            "%1 was written with individuals protected: it does not tell all of its cells, so it cannot be "
            "added to others or compared. Open it alone, or use the data it was made of.");
    case ErrorKind::OverlappingHours:
        return error.reason == Reason::FirstCommonHour
            ? Words::tr("%2, %3: the same hours are in both, first %4, and would count twice. Leave one of the files "
                        "out.")
            : Words::tr("%1: the same hours are in both, and would count twice. Leave one of the files out.");
    case ErrorKind::UnknownHours:
        return Words::tr("%1: the observed hours are unknown, so nothing can be said per hour. Tell them with: "
                         "floorscope merge --exposure 168h FILE -o FILE");
    case ErrorKind::Shape:
        return Words::tr("The parts of a map do not fit each other. This is a fault of the program; report it.");
    case ErrorKind::Value:
        if (error.reason == Reason::ObservedHours)
            return Words::tr("observed hours: this value cannot be used (%2).");
        if (error.reason == Reason::ExposureContradicts)
            return Words::tr("The files tell their observed hours themselves: %2. Other hours cannot be used.");
        if (error.reason == Reason::Percentile)
            return Words::tr("percentile: this value cannot be used (%2).");
        return detailed ? Words::tr("%1: this value cannot be used (%2).")
                        : Words::tr("%1: this value cannot be used.");
    default: return {};
    }
}

}   // namespace floorscope
