// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>

namespace floorscope {

Q_NAMESPACE

/// What went wrong, finely enough to decide by (retry, log in, halve). `errorText` in src/words has a whole sentence
/// for each kind, and one for each reason with the kind that it goes with.
enum class ErrorKind {
    // files and system
    FileUnreadable,    ///< `where`: path, `detail`: the system's words
    FileTooLong,       ///< longer than anything that is read; `facts`: gigabytes
    FileUnwritable,    ///< `where`: path, `detail`: the system's words
    NotAHeatmapFile,   ///< JSON, but neither an answer nor a heatmap file

    NotADocument,    ///< no document of this program; `where`: the member that is wrong
    NewerDocument,   ///< a document or project of a later version
    NotAProject,
    ProjectDamaged,   ///< a project's file, but not as it was saved

    // an answer or a heatmap file that cannot be believed
    NotJson,             ///< text that is not JSON, or is faulty JSON
    HtmlInsteadOfJson,   ///< a gateway's page
    Truncated,           ///< the text ends in the middle
    TextAfterEnd,
    CellsNotAList,   ///< `array_cells` is not a list
    ShortCell,       ///< a cell of fewer than three numbers
    NotANumber,      ///< a member of a cell is not a number, or is not finite
    NegativeValue,
    BadResolution,       ///< not 0.25, 0.5 or 1.0
    OtherResolution,     ///< not the resolution that was asked for
    AbsurdExtent,        ///< coordinates or a grid larger than any floor
    TooManyDetections,   ///< a sum that 64 bits do not hold
    NormalisedAnswer,    ///< values from 0 to 1 where counts are needed
    NotAShare,           ///< values that are neither counts nor from 0 to 1; `detail`: the first one as it stands

    // merging and comparing
    NothingToMerge,
    MixedResolutions,
    IncompatiblePhase,
    DifferentFloors,
    WithheldCells,      ///< a map that does not tell all of its cells, to protect individuals
    OverlappingHours,   ///< `reason`: FirstCommonHour
    UnknownHours,       ///< observed hours are needed and unknown

    // values made by the program itself
    Shape,
    Value,

    // questions and commands
    PortTaken,     ///< `where`: the port
    BadArgument,   ///< `where`: the option, `reason`: what it should be
    BadQuestion,   ///< the question has no hours at all, or its stop is not after its start; `reason`: which
    UnknownTimeZone,
    NotOverYet,   ///< hours that lie ahead: there is nothing to ask for

    // plans
    PlanUnreadable,
    PlanTooLarge,
    GivenUp,           ///< nobody waits for the plan any more
    PageMissing,       ///< a document has no such page
    PlanPartlyDrawn,   ///< the picture lacks something that the plan's file holds: a note, not a failure
    BadPlacement,      ///< points that do not place a plan (too few, on one line, the same twice)
    BadZones,          ///< no GeoJSON polygons
    NotAPlacement,     ///< neither a list of points nor a world file

    // the service
    BadAddress,        ///< no web address at all
    InsecureAddress,   ///< plain http to another machine
    CredentialsMissing,
    CredentialsRefused,
    LoginUnreachable,
    AccessDenied,       ///< 403
    NotFound,           ///< 404
    FloorRefused,       ///< 403 or 404 at both forms of the address: no hour of this floor will come
    RequestRefused,     ///< 400, 422 and other 4xx; `detail`: the server's text, shortened
    TooManyRequests,    ///< 429 after all retries
    ServiceFailed,      ///< 5xx, drops, half answers after all retries
    SentElsewhere,      ///< a redirect (3xx), to a place or to none: whoever lives at this address answers nothing
    UnexpectedAnswer,   ///< a single request that was redirected
    PartialAnswer,      ///< the service answered a part and named what went wrong with the rest: a note, not a failure
    TimedOut,           ///< 504 or a timeout, twice: the request may be halved
    Unreachable,
    BodyTooLarge,
    NotAHeatmapAnswer,   ///< 200, but no whole heatmap, after all retries; `cause`: what the reader found

    // the store
    StoreDamaged,           ///< the file is no database any more, or a broken one: emptying the store moves it aside
    StoredAnswerUnusable,   ///< one answer is damaged or no longer there; it is asked again
    StoreUnusable,          ///< `reason`: locked, full, read-only …

    // days that are left out
    NotDays,        ///< a text that names no days
    NotACalendar,   ///< a file of holidays that cannot be used; `reason`: why
};
Q_ENUM_NS(ErrorKind)

/// Why, where `kind` alone does not show it. The numbers and names of its sentence are `facts`, in the order that is
/// told here; a number is written as the language has it. A name of another program's or person's stays as it is.
enum class Reason {
    None,

    // an answer or a heatmap file
    EmptyText,          ///< the text has no byte
    MemberTwice,        ///< a member that must not repeat
    MemberAbsent,       ///< a member without which there is no heatmap
    NotAnObject,        ///< another kind of value where an object is needed
    NotAList,           ///< another kind of value where a list is needed
    NestedTooDeep,      ///< deeper than any answer
    CellsNotWhole,      ///< shares in a file that adds
    IntervalsOverlap,   ///< an interval begins before the one above it ends
    CellSizeUnknown,    ///< neither told nor to be found from the coordinates
    TooManyCells,       ///< columns, rows
    TwoCellSizes,       ///< file, size; file, size
    FloorsOfTwoFiles,   ///< file, floor; file, floor
    TwoFloors,          ///< floor, floor
    FirstCommonHour,    ///< file, file, instant
    ObservedHours,      ///< hours that nothing can be divided by
    Percentile,         ///< a percentile that is none

    ErrorOfService,   ///< `detail`: the service's words, saved in place of an answer

    // files
    PackedDamaged,   ///< gzip that is damaged or cut off
    EmptyPicture,
    FolderCannotBeMade,

    // a question
    NoSuchDateOrTime,
    NotWholeSeconds,
    NotAnInstant,
    NotADay,
    NoSuchDay,
    NotWeekdays,
    NotHours,
    NoSuchTimeOfDay,
    NoTimeBetween,
    OutOfReach,   ///< before 1970 or after 2099
    StopNotAfterStart,
    StopOptionNotAfterStart,   ///< the same on the command line
    BadSpanOfHours,
    EveryDayLeftOut,
    NoHourInPeriod,
    NoTimeZone,      ///< none is given
    OtherTimeZone,   ///< one to three names that may be meant

    // a plan
    NotASvg,
    EmptyDrawing,
    NotAPdf,
    PasswordProtected,
    PageCannotBeDrawn,
    BuiltWithoutPdf,
    PictureCutOff,
    PictureDamaged,   ///< the decoder's words
    PictureDamagedOrCutOff,
    EmptyFile,
    NotAPicture,
    UncountablePixels,
    PictureSize,      ///< width, height
    InterlacedSize,   ///< width, height
    PageOf,           ///< page, pages
    DocumentWithoutPages,
    WrongChecksum,   ///< the part of the file
    OtherFormat,     ///< the name of a format that is known, and not read
    NoCadModule,     ///< a drawing, and the module that reads it is not there
    BinaryDxf,
    DwgOfRelease,   ///< "2018": the AutoCAD that wrote that form first
    DwgOfUnknownRelease,
    DrawingDamaged,
    OnlyOnPaper,   ///< a drawing with layouts and nothing in model space
    TooManyShapes,
    FormatNotInstalled,   ///< the name of a format that Qt reads by a plugin that is not here
    SvgRefused,           ///< librsvg's words

    // what a plan's picture lacks
    SvgPartsLeftOut,       ///< names of SVG
    SvgPartsLeftOutByQt,   ///< names of SVG; librsvg would draw them
    SvgDrawingStopped,     ///< librsvg's words
    SvgSizeFromBounds,     ///< left, top: the place that is counted as 0, 0
    LinkNotFound,          ///< this and the three below: the link
    LinkOutsideFolder,
    LinkToTheWeb,
    LinkUnreadable,
    EmbeddedUnreadable,   ///< how many pictures
    MoreLinks,            ///< how many
    NotesWithoutLook,     ///< how many annotations of a PDF
    PageUnitUnknown,
    FirstOfPictures,   ///< how many
    DrawingCutOff,
    EntitiesLeftOut,      ///< their kinds: names of DXF
    EntitiesUnreadable,   ///< how many
    FarPartsLeftOut,      ///< how many
    LayersCutOff,         ///< their names
    ReferenceNotDrawn,    ///< its name

    // a placement
    NumberNotFinite,
    PlacesOnOneLine,
    PlacesAllTheSame,
    TooFewPlaces,
    PlaceTwice,
    PointsNotJson,   ///< the parser's words, byte
    PointsNotAList,
    PointWithoutPairs,
    LineNotANumber,
    NotSixNumbers,        ///< how many
    WorldPlacesNothing,   ///< numbers of a world file that give the plan no extent
    XmlInsteadOfWorld,
    PointsWithoutColumn,   ///< the name of the column

    // zones
    CornerNotMetres,
    CornerTooFar,   ///< x, y
    ZonesInDegrees,
    NoZoneHasAnArea,
    RingTooShort,
    PolygonWithoutCorners,
    NotAFeatureCollection,

    // the service
    HttpStatus,       ///< status; `detail`: the service's words, if any
    RedirectedTo,     ///< status, host, or the path on the same one
    NoAnswerWithin,   ///< seconds
    LargerThan,       ///< megabytes
    AnswerNotJson,
    AnswerWithoutData,
    AnswerWithoutToken,
    TokenNotPlain,   ///< with characters that no token has
    FloorsSeen,      ///< how many floors the account sees
    NoFreePort,      ///< the demo building's

    // the store; the first eight: SQLite's code, SQLite's words
    StoreLocked,
    StoreReadOnly,
    StoreNotAccessible,
    StoreBroken,
    DiskFull,
    StoreNotOpened,
    NotADatabase,
    StoreFailed,
    NotAStore,
    StoreOfOtherVersion,   ///< version
    NoSqliteDriver,        ///< Qt was installed without it
    StoreNotMovedAside,
    StoreFolderNotWritable,
    StoreNotMoved,
    AnswerGone,
    AnswerDropped,
    AnswerNotOfCellSize,
    NoKeyStore,       ///< the program was built without
    KeyStoreFailed,   ///< `detail`: its words

    // the command line
    OutputMissing,
    OutputEnding,        ///< one to four endings
    NumberFromTo,        ///< lowest, highest
    WholeNumberFromTo,   ///< lowest, highest
    NotAnExposure,       ///< most hours
    NotASize,
    NotARange,
    NotACellSize,
    NotASplit,
    NotExcludedDays,
    NotDayNames,
    NotHoursOfDay,
    TimeMissing,
    SpaceMissing,
    NotOneOf,   ///< the names, as they are typed
    NotAFit,
    PointsAndWorld,
    NeedsPlan,
    FilesMissing,
    NotAShow,
    OnlyPerHour,
    DemoAndFile,    ///< the file
    TakesNoFiles,   ///< the command
    NoSuchCommand,
    NotALast,
    LastAndDates,   ///< the option that contradicts
    OneFileForExport,
    TwoFilesForCompare,
    NotAFormat,
    EmptyValue,
    OutputIsInput,         ///< the file
    BothSidesAlike,        ///< of the range of a change
    OnlyInPictures,        ///< the option
    NeedsCounts,           ///< the file, which holds shares
    ExposureContradicts,   ///< hours that the files tell
    OnlyOfDrawings,        ///< an option of CAD plans, and the plan is another
    LayersTwice,
    NoSuchLayer,      ///< the name as it is typed, names of layers
    NearLayers,       ///< the same with names that may be meant
    DayOutside,       ///< the day, as it is typed
    DayNotAsked,      ///< the day, as it is typed
    BelowZero,        ///< of the range of counts
    NoPresenceTime,   ///< for person-hours
    TooLittlePresence,
    PresenceProtected,   ///< so are individuals
    WouldReplace,        ///< the file
    NoSuchView,          ///< the name, as it is typed; one to three that may be meant
    NoViews,             ///< the project
    NeedsProject,
    NothingToRepeat,   ///< a project without a floor that can be asked anew
    OutputFolderMissing,
    ProjectSaysIt,     ///< the project
    ProjectAlone,      ///< the project
    ViewCompares,      ///< the project, the command for it
    ViewOfOnePeriod,   ///< the project

    // days that are left out
    TooManyDays,   ///< a range of days that is longer than a year, or ends before it begins
    CalendarCutOff,
    EventDamaged,   ///< `detail`: what the event is called
    NoWholeDays,    ///< not one event of whole days
    BuiltWithoutCalendars,

    // a project in place of files
    HoldsNoAnswer,   ///< the project
};
Q_ENUM_NS(Reason)

/// What a place inside a file or an answer is.
enum class SpotKind {
    Byte,   ///< counted from 0
    Cell,   ///< this and all below are counted from 1
    Zone,
    Place,   ///< of a list of points
    Line,
    Part,      ///< of a sum: a part without a name
    Sensors,   ///< of an account; without a number
};
Q_ENUM_NS(SpotKind)

}   // namespace floorscope
