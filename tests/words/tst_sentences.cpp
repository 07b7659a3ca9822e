// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"
#include "words/fit_text.h"
#include "words/meeting_text.h"
#include "words/warning_text.h"
#include "words/zone_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace floorscope;

namespace {

/// Another language for every text.
class Foreign : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override
    {
        return QStringLiteral("foreign %1");
    }
};

template <typename Enum>
std::vector<Enum> everyValue()
{
    std::vector<Enum> values;
    const QMetaEnum names = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < names.keyCount(); ++i)
        values.push_back(static_cast<Enum>(names.value(i)));
    return values;
}

/// The facts that each reason comes with, as `Reason` tells it; without them its sentence is not whole.
Facts factsWith(Reason reason)
{
    const QString text = QStringLiteral("text");
    switch (reason) {
    case Reason::TwoCellSizes:
    case Reason::FloorsOfTwoFiles: return {text, 0.5, text, text};
    case Reason::OtherTimeZone:
    case Reason::NoSuchView:
    case Reason::FirstCommonHour: return {text, text, text};
    case Reason::CornerTooFar:
    case Reason::TooManyCells:
    case Reason::PictureSize:
    case Reason::InterlacedSize:
    case Reason::SvgSizeFromBounds:
    case Reason::PageOf: return {7, 9};
    case Reason::RedirectedTo: return {302, text};
    case Reason::ExposureContradicts:
    case Reason::ObservedHours:
    case Reason::Percentile:
    case Reason::NoAnswerWithin:
    case Reason::LargerThan: return {0.5};
    case Reason::NotSixNumbers:
    case Reason::EmbeddedUnreadable:
    case Reason::MoreLinks:
    case Reason::NotesWithoutLook:
    case Reason::FirstOfPictures:
    case Reason::EntitiesUnreadable:
    case Reason::FarPartsLeftOut:
    case Reason::HttpStatus:
    case Reason::FloorsSeen:
    case Reason::StoreOfOtherVersion: return {7};
    case Reason::PointsNotJson:
    case Reason::TwoFloors:
    case Reason::StoreLocked:
    case Reason::StoreReadOnly:
    case Reason::StoreNotAccessible:
    case Reason::StoreBroken:
    case Reason::DiskFull:
    case Reason::StoreNotOpened:
    case Reason::NotADatabase:
    case Reason::StoreFailed:
    case Reason::NumberFromTo:
    case Reason::NoSuchLayer:
    case Reason::NearLayers:
    case Reason::WholeNumberFromTo: return {text, text};
    case Reason::PictureDamaged:
    case Reason::WrongChecksum:
    case Reason::OtherFormat:
    case Reason::FormatNotInstalled:
    case Reason::SvgRefused:
    case Reason::SvgPartsLeftOut:
    case Reason::SvgPartsLeftOutByQt:
    case Reason::SvgDrawingStopped:
    case Reason::LinkNotFound:
    case Reason::LinkOutsideFolder:
    case Reason::LinkToTheWeb:
    case Reason::LinkUnreadable:
    case Reason::DwgOfRelease:
    case Reason::EntitiesLeftOut:
    case Reason::LayersCutOff:
    case Reason::ReferenceNotDrawn:
    case Reason::OutputEnding:
    case Reason::NotAnExposure:
    case Reason::NotOneOf:
    case Reason::DemoAndFile:
    case Reason::OutputIsInput:
    case Reason::NeedsCounts:
    case Reason::OnlyInPictures:
    case Reason::DayOutside:
    case Reason::DayNotAsked:
    case Reason::WouldReplace:
    case Reason::PointsWithoutColumn:
    case Reason::LastAndDates:
    case Reason::NoViews:
    case Reason::ProjectSaysIt:
    case Reason::ProjectAlone:
    case Reason::ViewCompares:
    case Reason::ViewOfOnePeriod:
    case Reason::HoldsNoAnswer:
    case Reason::TakesNoFiles: return {text};
    default: return {};
    }
}

/// What is wrong with a sentence, or nothing. It ends in a full stop, in a command to type, or in the service's words.
QString faultIn(const QString &text)
{
    static const QRegularExpression unfilled(QStringLiteral("%[0-9]|%n"));
    if (text.size() <= 8 || text.contains(unfilled))
        return QStringLiteral("not whole: ") + text;
    for (const char *left : {"()", "( ", " )", " .", ": .", ":.", "(:", ": )", ", )", ", :"})
        if (text.contains(QLatin1String(left)))
            return QLatin1String(left) + QStringLiteral(" in: ") + text;
    for (const char *end : {".", "--timezone Europe/Berlin", "-o FILE", "own words"})
        if (text.endsWith(QLatin1String(end)))
            return {};
    return QStringLiteral("no full stop: ") + text;
}

}   // namespace

class TestSentences : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorIsOneSentenceThatTellsWhere();
    void everyKindAndReasonIsAWholeSentence();
    void everyReasonIsToldInASentenceOfItsOwn();
    void numbersAreWrittenAsTheLanguageHasThem();
    void namesFromOutsideStayOnOneLine();
    void aPercentSignInADetailStays();
    void whatAReaderFoundIsToldInTheSentence();
    void aPathStaysAsItIs_data();
    void aPathStaysAsItIs();
    void aFitTellsHowWellItsPlacesAgree_data();
    void aFitTellsHowWellItsPlacesAgree();
    void aStretchedWorldFileIsTold_data();
    void aStretchedWorldFileIsTold();
    void whatIsLeftOutOfZonesIsNamed();
    void aRefusedPlanNamesWhatIsUnderstood();
    void aPlanThatIsNotWholeSaysWhatToDo();
    void theWindowTellsNoIdsAndNoCodes();
    void everyWarningIsASentence();
    void whatDoesNotMeetIsToldWithItsCause();
    void doubtfulCountsNameTheirHours();
    void filesHoldEnglishWarnings();
    void equalWarningsAreSaidOnce();
};

void TestSentences::everyErrorIsOneSentenceThatTellsWhere()
{
    QStringList texts;
    for (const ErrorKind kind : everyValue<ErrorKind>()) {
        const QString text =
            errorText(at(Error{kind, QStringLiteral("a.json"), QStringLiteral("own words")}, Spot{SpotKind::Cell, 17}));
        QVERIFY2(faultIn(text).isEmpty(), qPrintable(faultIn(text)));
        QVERIFY2(!text.contains(QLatin1Char('!')) && !text.contains(QStringLiteral("lease")), qPrintable(text));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts << text;
    }
}

void TestSentences::everyKindAndReasonIsAWholeSentence()
{
    for (const ErrorKind kind : everyValue<ErrorKind>())
        for (const Reason reason : everyValue<Reason>())
            for (const QString &detail : {QString(), QStringLiteral("own words")})
                for (const QString &where : {QString(), QStringLiteral("a.json")}) {
                    const Error error = because({kind, where, detail}, reason, factsWith(reason));
                    const QString stop = kind == ErrorKind::RequestRefused ? QStringLiteral(".") : QString();
                    const QString fault = faultIn(errorText(error) + stop) + faultIn(plainErrorText(error));
                    QVERIFY2(fault.isEmpty(), qPrintable(logText(error) + QStringLiteral(" > ") + fault));
                }
    for (const ErrorKind cause : everyValue<ErrorKind>())
        for (const QString &detail : {QString(), QStringLiteral("own words")}) {
            const QString fault = faultIn(
                errorText({ErrorKind::NotAHeatmapAnswer, QStringLiteral("space_1"), detail, std::optional(cause)}));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
}

void TestSentences::aRefusedPlanNamesWhatIsUnderstood()
{
    Error error = because({ErrorKind::PlanUnreadable, QStringLiteral("plan.xyz"), {}}, Reason::NotAPicture);
    QCOMPARE(errorText(error),
             QStringLiteral("The plan plan.xyz cannot be opened: it is no picture, or of an unknown format."));
    error.choices = {QStringLiteral("PNG"), QStringLiteral("DXF")};
    QVERIFY2(errorText(error).endsWith(QStringLiteral(" These are understood: PNG, DXF.")),
             qPrintable(errorText(error)));
    error.reason = Reason::BinaryDxf;   // it says itself what to do
    QVERIFY(!errorText(error).contains(QStringLiteral("understood")));
}

void TestSentences::aPlanThatIsNotWholeSaysWhatToDo()
{
    for (const Reason reason :
         {Reason::NotASvg, Reason::EmptyDrawing, Reason::NotAPdf, Reason::PageCannotBeDrawn, Reason::BuiltWithoutPdf,
          Reason::PictureCutOff, Reason::PictureDamaged, Reason::PictureDamagedOrCutOff, Reason::EmptyFile}) {
        Error error = because({ErrorKind::PlanUnreadable, QStringLiteral("plan"), {}}, reason, factsWith(reason));
        error.choices = {QStringLiteral("PNG")};
        const QString told = errorText(error);
        QVERIFY2(told.contains(QRegularExpression(QStringLiteral("\\. (Copy|Export|Print|Look) "))), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("understood")), qPrintable(told));   // the format is not the trouble
    }
}

void TestSentences::everyReasonIsToldInASentenceOfItsOwn()
{
    for (const Reason reason : everyValue<Reason>()) {
        const Facts facts = factsWith(reason);
        const std::vector<ErrorKind> kinds = everyValue<ErrorKind>();
        const bool told = std::any_of(kinds.begin(), kinds.end(), [&](ErrorKind kind) {
            const Error error = because({kind, QStringLiteral("a.json"), QStringLiteral("own words")}, reason, facts);
            return errorText(error) != errorText(because(error, Reason::None, facts));
        });
        QVERIFY2(told || reason == Reason::None, qPrintable(QString::number(static_cast<int>(reason))));
    }
}

void TestSentences::numbersAreWrittenAsTheLanguageHasThem()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    const Error differ = because({ErrorKind::MixedResolutions, {}, {}}, Reason::TwoCellSizes,
                                 {QStringLiteral("a.json"), 0.5, QStringLiteral("b.json"), 0.25});
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY2(errorText(differ).contains(QStringLiteral("(a.json: 0.5, b.json: 0.25)")), qPrintable(errorText(differ)));
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY2(errorText(differ).contains(QStringLiteral("(a.json: 0,5, b.json: 0,25)")), qPrintable(errorText(differ)));
    const Error status =
        because({ErrorKind::ServiceFailed, QStringLiteral("space_1"), {}}, Reason::HttpStatus, {12345});
    QVERIFY2(errorText(status).contains(QStringLiteral("12345")), qPrintable(errorText(status)));
    const Error unchanged =
        because({ErrorKind::SentElsewhere, QStringLiteral("space_1"), {}}, Reason::HttpStatus, {304});
    for (const QString &text : {errorText(unchanged), plainErrorText(unchanged)})
        QVERIFY2(text.contains(QStringLiteral("nothing changed")) && !text.contains(QStringLiteral("elsewhere")),
                 qPrintable(text));
    const Error login = because({ErrorKind::LoginUnreachable, QStringLiteral("x"), {}}, Reason::HttpStatus, {304});
    QVERIFY2(errorText(login).startsWith(QStringLiteral("Logging in")), qPrintable(errorText(login)));
}

void TestSentences::namesFromOutsideStayOnOneLine()
{
    for (const ErrorKind kind : {ErrorKind::FileUnreadable, ErrorKind::NotJson, ErrorKind::PlanUnreadable}) {
        const QString text = errorText({kind, QStringLiteral("bad\n\x1b[31mred.json"), QStringLiteral("own\r\nwords")});
        for (const QChar letter : text)
            QVERIFY2(letter.category() != QChar::Other_Control, qPrintable(text));
    }
}

void TestSentences::aPercentSignInADetailStays()
{
    QVERIFY(errorText({ErrorKind::RequestRefused, QStringLiteral("space_1"), QStringLiteral("50%20of %1")})
                .contains(QStringLiteral("50%20of")));
}

void TestSentences::aPathStaysAsItIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a percent sign") << QStringLiteral("x%2y.json");
    QTest::newRow("both places") << QStringLiteral("%1%2.json");
    QTest::newRow("two spaces") << QStringLiteral("a  b.json");
}

void TestSentences::aPathStaysAsItIs()
{
    QFETCH(QString, path);
    QCOMPARE(errorText({ErrorKind::FileUnreadable, path, QStringLiteral("No such\nfile")}),
             QString(path + QStringLiteral(" cannot be read: No such file. Check the path and its permissions.")));
    QCOMPARE(errorText({ErrorKind::FileUnreadable, path, {}}),
             QString(path + QStringLiteral(" cannot be read. Check the path and its permissions.")));
}

void TestSentences::aFitTellsHowWellItsPlacesAgree_data()
{
    QTest::addColumn<std::vector<double>>("residuals");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("scaleDisagreement");
    QTest::addColumn<QStringList>("notes");
    using Numbers = std::vector<double>;
    QTest::newRow("nothing to measure") << Numbers{} << 12.0 << 0.0 << QStringList{};
    QTest::newRow("close") << Numbers{1.0, 4.0, 2.0} << 12.4 << 0.0
                           << QStringList{QStringLiteral("Fits within 4 cm, measured at 3 places.")};
    QTest::newRow("finer than anybody clicks")
        << Numbers{0.041, 0.0766, 0.0} << 12.4 << 0.0
        << QStringList{QStringLiteral("Fits within 0.1 cm, measured at 3 places.")};
    QTest::newRow("the places disagree")
        << Numbers{1.0, 38.0, 2.0} << 12.4 << 0.0
        << QStringList{QStringLiteral(
               "! The places disagree by 3.06 % (38 cm over 12.4 m). Check place 2, or choose places farther apart.")};
    QTest::newRow("no place stands out")
        << Numbers{38.0, 38.0, 38.0, 38.0} << 12.4 << 0.0
        << QStringList{QStringLiteral(
               "! The places disagree by 3.06 % (38 cm over 12.4 m). Check them, or choose places farther apart.")};
    QTest::newRow("the directions differ")
        << Numbers{} << 12.0 << 0.05
        << QStringList{QStringLiteral(
               "! The places stretch or skew the plan: its scale differs by 5 % between two directions. Check them.")};
    QTest::newRow("close together") << Numbers{} << 2.0 << 0.0
                                    << QStringList{QStringLiteral(
                                           "! The places are only 2 m apart. Places farther apart fit better.")};
}

void TestSentences::aFitTellsHowWellItsPlacesAgree()
{
    QFETCH(std::vector<double>, residuals);
    QFETCH(double, baseline);
    QFETCH(double, scaleDisagreement);
    QFETCH(QStringList, notes);
    PlacementFit fit{*Placement::fromMetreToPixel({10.0, 0.0, 0.0, 0.0, -10.0, 0.0}),
                     residuals,
                     0.0,
                     0.0,
                     baseline,
                     baseline < 3.0,
                     0.0,
                     scaleDisagreement};
    for (const double residual : residuals)
        fit.worstCm = std::max(fit.worstCm, residual);
    fit.disagreementCm = fit.worstCm;
    fit.disagreement = fit.worstCm / 100.0 / baseline;
    if (residuals.size() == 3)
        fit.doubtful = 1;
    QStringList told;
    for (const FitNote &note : fitNotes(fit, QLocale::c()))
        told << (note.isWarning ? QStringLiteral("! ") : QString()) + note.text;
    QCOMPARE(told, notes);
}

void TestSentences::aStretchedWorldFileIsTold_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("upright") << QByteArray("0.1\n0\n0\n-0.1\n0\n0\n") << QStringList();
    QTest::newRow("stretched")
        << QByteArray("0.2\n0\n0\n-0.1\n0\n0\n")
        << QStringList{
               QStringLiteral("! The world file stretches or skews the plan: its scale differs by 100 % between "
                              "two directions. Check its first four lines.")};
}

void TestSentences::aStretchedWorldFileIsTold()
{
    QFETCH(QByteArray, world);
    QFETCH(QStringList, notes);
    QStringList told;
    for (const FitNote &note : fitNotes(givenFit(*readWorldFile(world)), QLocale::c()))
        told << (note.isWarning ? QStringLiteral("! ") : QString()) + note.text;
    QCOMPARE(told, notes);
}

void TestSentences::whatIsLeftOutOfZonesIsNamed()
{
    using Why = LeftOutZone::Why;
    ZoneFile file;
    const auto told = [&file] { return zoneNotes(QStringLiteral("z.json"), file, QLocale::c()); };
    file.zones = {makeZone({}, QStringLiteral("Lab"), {{0, 0}, {1, 0}, {1, 1}})};
    QVERIFY(told().isEmpty());
    file.zones.push_back(makeZone({}, {}, {{0, 0}, {1, 0}, {1, 1}}));
    file.leftOut = {{Why::NoPlace, QStringLiteral("Unplaced"), 1}, {Why::NoPlace, {}, 7}};
    for (qint64 number = 1; number <= 9; ++number)
        file.leftOut.push_back({Why::NoArea, QStringLiteral("S%1").arg(number), number});
    QCOMPARE(told().size(), 3);
    QVERIFY2(told()[0].endsWith(QStringLiteral(": Unplaced, zone 7")), qPrintable(told()[0]));
    QVERIFY2(told()[1].endsWith(QStringLiteral(": S1, S2, S3, S4, S5, …")), qPrintable(told()[1]));
    QVERIFY2(told()[2].startsWith(QStringLiteral("z.json: 1 ")), qPrintable(told()[2]));
    file = {{makeZone({}, QStringLiteral("Lounge"), {{0, 0}, {1, 1}, {1, 0}, {0, 1}})}, {}};
    QCOMPARE(told().size(), 1);
    QVERIFY2(told()[0].contains(QStringLiteral("cross themselves: Lounge")), qPrintable(told()[0]));
    file = {};
    for (const Why why : {Why::TooFar, Why::BadCorner, Why::FlatPart, Why::Flat})
        file.leftOut.push_back({why, QStringLiteral("Zone %1").arg(static_cast<int>(why)), 1});
    QCOMPARE(told().size(), 4);
    QVERIFY2(told()[0].contains(QStringLiteral("enclose nothing: Zone 2")), qPrintable(told()[0]));
    QVERIFY2(told()[3].contains(QStringLiteral("(map coordinates?): Zone 5")), qPrintable(told()[3]));
}

void TestSentences::theWindowTellsNoIdsAndNoCodes()
{
    for (int kind = static_cast<int>(ErrorKind::LoginUnreachable);
         kind <= static_cast<int>(ErrorKind::NotAHeatmapAnswer); ++kind) {
        const QString text =
            plainErrorText({static_cast<ErrorKind>(kind), QStringLiteral("space_1"), QStringLiteral("HTTP 504")});
        QVERIFY2(!text.contains(QStringLiteral("space_")) && !text.contains(QStringLiteral("504"))
                     && !text.contains(QStringLiteral("--")),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QStringLiteral("("))
                     && !text.contains(QStringLiteral(" .")),
                 qPrintable(text));
    }
}

void TestSentences::whatAReaderFoundIsToldInTheSentence()
{
    const auto told = [](ErrorKind cause, const std::optional<Spot> &spot) {
        Error error{ErrorKind::NotAHeatmapAnswer, QStringLiteral("space_1"), {}, cause};
        error.spot = spot;
        return errorText(error);
    };
    QVERIFY(told(ErrorKind::HtmlInsteadOfJson, Spot{SpotKind::Byte, 0})
                .contains(QStringLiteral(
                    "(space_1: it is a web page, so a gateway answered instead of the service, byte 0)")));
    QVERIFY(told(ErrorKind::NormalisedAnswer, {})
                .contains(QStringLiteral("(space_1: it holds values from 0 to 1 instead of counts)")));
    QVERIFY(told(ErrorKind::Value, {}).contains(QStringLiteral("(space_1)")));
}

void TestSentences::everyWarningIsASentence()
{
    for (int kind = 0; kind < static_cast<int>(WarningKind::FromFile); ++kind) {
        const QString text = warningText({static_cast<WarningKind>(kind), 3, QStringLiteral("9"), 7});
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')), qPrintable(text));
    }
    QCOMPARE(warningText({WarningKind::TotalMismatch, 0, QStringLiteral("18609968"), 46645}),
             QStringLiteral("The cells add up to 46645 detections, but the answer claims 18609968."));
    QVERIFY(!warningText({WarningKind::ResolutionGuessed, 0, {}}).contains(QStringLiteral("coordinates")));
    QCOMPARE(warningText({WarningKind::FromFile, 0, QStringLiteral("As it was.")}), QStringLiteral("As it was."));
}

/// Each cause has a sentence of its own, and a plan that lies mirrored or turned says so.
void TestSentences::whatDoesNotMeetIsToldWithItsCause()
{
    Meeting meeting;
    QVERIFY(meetingTexts(meeting).isEmpty());
    meeting.total = 100;
    meeting.outside = 34;
    QStringList told;
    for (const LikelyCause cause : {LikelyCause::Unknown, LikelyCause::Millimetres, LikelyCause::Centimetres,
                                    LikelyCause::Degrees, LikelyCause::FarAway, LikelyCause::Exchanged}) {
        meeting.planCause = cause;
        const QString text = meetingTexts(meeting).join(QLatin1Char(' '));
        QVERIFY2(text.contains(QStringLiteral("34 % of the detections")), qPrintable(text));
        QVERIFY2(!told.contains(text), qPrintable(text));
        told << text;
    }
    QVERIFY(told[1].contains(QStringLiteral("millimeters")) && told[3].contains(QStringLiteral("longitude")));
    meeting.planCause = LikelyCause::Degrees;
    meeting.planMetres = 0.02;   // may as well be places next to each other
    QVERIFY(meetingTexts(meeting)
                .join(QLatin1Char(' '))
                .contains(QStringLiteral(
                    "The plan is only 0.02 m long as it was placed: the meters of its places lie too close "
                    "together, or are degrees")));
    QVERIFY(told[5].contains(QStringLiteral("exchanged")));
    Meeting laid;
    laid.mirrored = true;
    QVERIFY2(meetingTexts(laid).join(QLatin1Char(' ')).contains(QStringLiteral("mirrored")),
             qPrintable(meetingTexts(laid).join(QLatin1Char(' '))));
    laid.mirrored = false;
    laid.turnDegrees = 90.0;
    QVERIFY2(meetingTexts(laid).join(QLatin1Char(' ')).contains(QStringLiteral("90")),
             qPrintable(meetingTexts(laid).join(QLatin1Char(' '))));
    Meeting stray;
    stray.zonesOutside = {QStringLiteral("Annex")};
    stray.zonesCause = LikelyCause::Centimetres;
    const QString zones = meetingTexts(stray).join(QLatin1Char(' '));
    QVERIFY2(zones.contains(QStringLiteral("Annex")) && zones.contains(QStringLiteral("centimeters")),
             qPrintable(zones));
}

void TestSentences::doubtfulCountsNameTheirHours()
{
    constexpr qint64 kNine = 1'767'600'000;   // Monday 5 January 2026, 08:00 UTC
    Warning one{WarningKind::TotalMismatch, 0, QStringLiteral("4"), 5};
    one.hours = TimeSpan{kNine, kNine + 9 * 3600};
    QCOMPARE(warningText(one, "Europe/Berlin"),
             QStringLiteral("The cells of 5 Jan 09:00–18:00 add up to 5 detections, but the answer claims 4."));
    QCOMPARE(fileWarningTexts({one}).first(),
             QStringLiteral("The cells of 2026-01-05T08:00:00Z/2026-01-05T17:00:00Z add up to 5 detections, but the "
                            "answer claims 4."));
    Warnings several;
    for (int day = 0; day < 5; ++day) {
        one.hours = TimeSpan{kNine + day * 86'400, kNine + day * 86'400 + 9 * 3600};
        several.push_back(one);
        several.back().found = quint64(6 + day);
    }
    const QStringList texts = warningTexts(several, "Europe/Berlin");
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.first().contains(QStringLiteral("cells of 5 answers"))
                 && texts.first().contains(QStringLiteral("5 Jan 09:00–18:00")),
             qPrintable(texts.first()));
    const std::optional<Warning> read = writtenWarning(one.kind, 0, writtenDetail(one));
    QVERIFY(read && *read == one);
}

/// Machines find the same sentences in a file, whatever language a person reads.
void TestSentences::filesHoldEnglishWarnings()
{
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const Warnings warnings{{WarningKind::SnappedCells, 1204, {}},
                            {WarningKind::SnappedCells, 1, {}},
                            {WarningKind::TotalMismatch, 0, QStringLiteral("2"), 1},
                            {WarningKind::FromFile, 0, QStringLiteral("As it was.")}};
    const QStringList read = warningTexts(warnings);
    const QStringList written = fileWarningTexts(warnings);
    QCoreApplication::removeTranslator(&foreign);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(read[0], QStringLiteral("foreign 1.204"));
    QVERIFY(written[0].startsWith(QStringLiteral("1204 cells lay off the lattice and were counted")));
    QVERIFY(written[1].startsWith(QStringLiteral("1 cell lay off the lattice and was counted")));
    QCOMPARE(written[2], QStringLiteral("The cells add up to 1 detection, but the answer claims 2."));
    QCOMPARE(written[3], QStringLiteral("As it was."));
}

void TestSentences::equalWarningsAreSaidOnce()
{
    const Warning repeated{WarningKind::RepeatedAnswer, 0, {}};
    QCOMPARE(warningTexts({repeated, repeated}).size(), 1);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
