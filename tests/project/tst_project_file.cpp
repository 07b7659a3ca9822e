// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"
#include "base/path_bytes.h"
#include "heatmap/io/heatmap_file.h"
#include "model/document_json.h"
#include "output/drawn_fixture.h"
#include "project/parcel.h"
#include "project/project_file.h"
#include "support/document_dice.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace floorscope;

namespace {

const QString kFolder = QStringLiteral("/home/somebody/secret plans/");
const QByteArray kKey = "signature=abc123";

QByteArray pngBytes(QRgb color)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A floor whose plan was imported, its question answered, with a room and a sensor.
Sheet floorSheet(const QString &space, QRgb color)
{
    Sheet sheet{{}, drawnMap(9)};
    sheet.drawn.answers.floor = floorWithRoom();
    sheet.drawn.answers.floor->id = space;
    sheet.drawn.answers.floor->sensors = {
        {QStringLiteral("s1"), QStringLiteral("North"), {1.5, 2.0}, 2.7, 60.0, 0.0, false, true}};
    sheet.drawn.answers.floor->plans = {
        {QStringLiteral("p"), QStringLiteral("plan"),
         QStringLiteral("https://files.example/plan.png?") + QString::fromLatin1(kKey)}};
    sheet.drawn.answers.plan = *planFromBytes(pngBytes(color), QStringLiteral("level.png"));
    sheet.drawn.shown.source = ChosenFloor{QStringLiteral("account"), false, space};
    sheet.drawn.shown.plan = PlacedPlan{kFolder + QStringLiteral("level.png"), sheet.drawn.answers.plan->sha256, 1,
                                        Placement::fromMetreToPixel({10.0, 0.0, 10.0, 0.0, -10.0, 30.0}).value()};
    sheet.document = sheet.drawn.shown;
    sheet.document.question.spaceId = space;   // asked, and not fetched yet
    return sheet;
}

Sheet filesSheet()
{
    Sheet sheet{{}, drawnComparison()};
    sheet.drawn.shown.source =
        OpenedFiles{{}, {kFolder + QStringLiteral("a.json")}, {kFolder + QStringLiteral("b.json")}};
    sheet.document = sheet.drawn.shown;
    return sheet;
}

Project someProject()
{
    Project project = withCurrent({}, floorSheet(QStringLiteral("space_3"), qRgb(200, 210, 220)));
    project = withCurrent(project, floorSheet(QStringLiteral("space_4"), qRgb(20, 30, 40)));
    project = withCurrent(project, filesSheet());
    project = withView(project,
                       {QStringLiteral("Before the move"), floorSheet(QStringLiteral("space_3"), qRgb(200, 210, 220))});
    project.current = 1;
    return project;
}

void compareAnswers(const std::optional<PeriodAnswer> &read, const std::optional<PeriodAnswer> &written)
{
    QCOMPARE(read.has_value(), written.has_value());
    if (!written)
        return;
    QCOMPARE(read->askedHours, written->askedHours);
    QCOMPARE(read->daysLeftOut, written->daysLeftOut);
    QCOMPARE(read->hoursUntold, written->hoursUntold);
    QCOMPARE(read->partial, written->partial);
    QVERIFY(std::get<Heatmap>(read->map) == std::get<Heatmap>(written->map));
}

/// What a sheet becomes elsewhere: without folders, and without the addresses of the floor's plans.
void compareSheets(const Sheet &read, const Sheet &written)
{
    const auto elsewhere = [](Document document) {
        if (auto *files = std::get_if<OpenedFiles>(&document.source))
            for (QStringList *paths : {&files->single, &files->before, &files->after})
                paths->replaceInStrings(kFolder, QString());
        if (document.plan)
            document.plan->path.remove(kFolder);
        return documentJson(document);
    };
    QCOMPARE(documentJson(read.document), elsewhere(written.document));
    QCOMPARE(documentJson(read.drawn.shown), elsewhere(written.drawn.shown));
    compareAnswers(read.drawn.answers.single, written.drawn.answers.single);
    compareAnswers(read.drawn.answers.before, written.drawn.answers.before);
    compareAnswers(read.drawn.answers.after, written.drawn.answers.after);
    compareAnswers(read.drawn.answers.nights, written.drawn.answers.nights);
    compareAnswers(read.drawn.answers.allHours, written.drawn.answers.allHours);
    QVERIFY(read.drawn.answers.seenBefore == written.drawn.answers.seenBefore);
    QVERIFY(read.drawn.answers.presence == written.drawn.answers.presence);
    QCOMPARE(read.drawn.answers.comparison.has_value(), written.drawn.answers.comparison.has_value());
    std::optional<Floor> floor = written.drawn.answers.floor;
    if (floor)
        floor->plans.clear();
    QVERIFY(read.drawn.answers.floor == floor);
}

void compareProjects(const Project &read, const Project &written)
{
    QCOMPARE(read.sheets.size(), written.sheets.size());
    for (std::size_t i = 0; i < written.sheets.size(); ++i)
        compareSheets(read.sheets[i], written.sheets[i]);
    QCOMPARE(viewNames(read), viewNames(written));
    for (std::size_t i = 0; i < written.views.size(); ++i)
        compareSheets(read.views[i].sheet, written.views[i].sheet);
    QCOMPARE(read.current, written.current);
    QVERIFY(read.plans == written.plans);
}

QString told(const Error &error)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(error.kind)))
        + QStringLiteral(": ") + logText(error);
}

QByteArray withHeaderNumber(QByteArray bytes, qsizetype at, qint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

/// The same project with that list of contents.
QByteArray withContents(const QByteArray &bytes, const std::function<void(QJsonObject &)> &change)
{
    Parcel parcel = *unpacked(bytes);
    QJsonObject contents = QJsonDocument::fromJson(parcel.contents).object();
    change(contents);
    parcel.contents = QJsonDocument(contents).toJson();
    return *packed(parcel);
}

}   // namespace

/// What a project's file keeps, and what is not taken for one.
class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        const Project written = someProject();
        const Result<QByteArray> bytes = projectBytes(written);
        QVERIFY(bytes);
        const Result<Project> read = projectFromBytes(*bytes);
        QVERIFY2(read, read ? "" : qPrintable(told(read.error())));
        compareProjects(*read, written);
        QCOMPARE(read->plans.size(), std::size_t(2));
        QCOMPARE(read->plans.front().bytes, pngBytes(qRgb(200, 210, 220)));
    }

    void theSameProjectGivesTheSameBytes()
    {
        QCOMPARE(*projectBytes(someProject()), *projectBytes(someProject()));
        const QByteArray once = *projectBytes(someProject());
        QCOMPARE(*projectBytes(*projectFromBytes(once)), once);
    }

    void everyDocumentComesBack()
    {
        Dice dice(20260713);
        for (int i = 0; i < 40; ++i) {
            Sheet sheet{dice.document(), {dice.document(), {}}};
            sheet.document.source = ChosenFloor{QStringLiteral("a"), false, QString::number(i)};
            sheet.drawn.shown.source = sheet.document.source;
            for (Document *document : {&sheet.document, &sheet.drawn.shown})
                if (document->plan)
                    document->plan->path = QStringLiteral("plan.png");
            const Result<Project> read = projectFromBytes(*projectBytes(withCurrent({}, sheet)));
            QVERIFY(read);
            QVERIFY(read->sheets.front().document == sheet.document);
            QVERIFY(read->sheets.front().drawn.shown == sheet.drawn.shown);
        }
    }

    void anAnswerThatIsNotWholeStaysSo()
    {
        Sheet sheet = floorSheet(QStringLiteral("space_3"), qRgb(9, 9, 9));
        sheet.drawn.answers.single->partial = {3, 20};
        sheet.drawn.answers.single->daysLeftOut = 2;
        sheet.drawn.answers.single->askedHours = 162.5;
        const Result<Project> read = projectFromBytes(*projectBytes(withCurrent({}, sheet)));
        compareAnswers(read->sheets.front().drawn.answers.single, sheet.drawn.answers.single);
    }

    void whatIsKnownBesideTheMapComesBack()
    {
        Sheet sheet = floorSheet(QStringLiteral("space_3"), qRgb(9, 9, 9));
        Answers &answers = sheet.drawn.answers;
        answers.nights = answers.single;
        answers.nights->askedHours = 28.0;
        answers.allHours = answers.single;
        answers.allHours->partial = {600, 672};
        answers.seenBefore = SeenBefore{std::vector<FloorPoint>{{0.25, 0.75}, {-12.125, 3.5}}, 112};
        for (const PresenceTold &told : {PresenceTold{}, PresenceTold{DetectionRate{0.0, 1.5, 2.25, 180}}}) {
            answers.presence = told;
            const Result<Project> read = projectFromBytes(*projectBytes(withCurrent({}, sheet)));
            compareSheets(read->sheets.front(), sheet);
        }
    }

    /// No rate has its median above its upper quartile.
    void whatIsNoRateIsAskedAgain()
    {
        Sheet sheet = floorSheet(QStringLiteral("space_3"), qRgb(9, 9, 9));
        for (const DetectionRate &rate : {DetectionRate{1.0, 2.0, 1.5, 180}, DetectionRate{-1.0, 2.0, 3.0, 180},
                                          DetectionRate{0.0, 0.0, 3.0, 180}, DetectionRate{1.0, 2.0, 3.0, 0}}) {
            sheet.drawn.answers.presence = PresenceTold{rate};
            const Result<Project> read = projectFromBytes(*projectBytes(withCurrent({}, sheet)));
            QVERIFY(read && !read->sheets.front().drawn.answers.presence);
        }
    }

    void sharesComeBack()
    {
        const ShareMap shares = std::get<ShareMap>(*readHeatmapFile(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,0.125],[1.25,0.75,1.0]],"metadata":{"resolution":0.5}}})"));
        Sheet sheet;
        sheet.document.source = OpenedFiles{{QStringLiteral("shares.json")}, {}, {}};
        sheet.drawn = {sheet.document, withAnswer({}, Pane::Single, fileAnswer(shares))};
        const Result<Project> read = projectFromBytes(*projectBytes(withCurrent({}, sheet)));
        QVERIFY(read);
        const auto &again = std::get<ShareMap>(read->sheets.front().drawn.answers.single->map);
        QVERIFY(again.grid == shares.grid);
        QVERIFY(again.warnings == shares.warnings);
    }

    void hoursThatWereToldStayTold()
    {
        Sheet sheet{{}, drawnMap(0)};
        sheet.drawn.answers.single->hoursUntold = true;
        sheet.drawn.shown.source = OpenedFiles{{QStringLiteral("q1.json")}, {}, {}};
        sheet.drawn.shown.observedHours = 168.0;
        sheet.drawn = makeDrawn(sheet.drawn.shown, sheet.drawn.answers);
        sheet.document = sheet.drawn.shown;
        const Result<Project> read = projectFromBytes(*projectBytes(withCurrent({}, sheet)));
        QCOMPARE(*counts(read->sheets.front().drawn.answers.single)->observed.hours, 168.0);
        QVERIFY(read->sheets.front().drawn.answers.single->hoursUntold);
    }

    void holdsNoFolderAndNoAddress()
    {
        Parcel parcel = *unpacked(*projectBytes(someProject()));
        QByteArray all = parcel.contents;
        for (const auto &[name, bytes] : parcel.parts)
            all += bytes;
        QVERIFY(all.contains("level.png"));
        for (const QByteArray &secret : {QByteArray("somebody"), QByteArray("secret plans"), kKey})
            QVERIFY2(!all.contains(secret), secret.constData());
    }

    void aPlanThatNobodyNamesIsNotKept()
    {
        Project project = someProject();
        project.plans.push_back({QStringLiteral("old.png"), sha256Hex("old"), "old"});
        QCOMPARE(projectFromBytes(*projectBytes(project))->plans.size(), std::size_t(2));
    }

    void anythingElseIsNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a heatmap") << QByteArray(R"({"heatmap_v2":{"array_cells":[]}})").leftJustified(200);
        QTest::newRow("another program's database") << withHeaderNumber(*projectBytes(someProject()), 68, 0x466C5374);
        QTest::newRow("the head alone") << projectBytes(someProject())->left(99);
    }

    void anythingElseIsNoProject()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(projectFromBytes(bytes).error().kind == ErrorKind::NotAProject);
    }

    void aNameThatIsNoUtf8IsAProjectsToo()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString name = pathFromBytes(QFile::encodeName(folder.path())
                                           + "/B\xfc"
                                             "ro");
        QVERIFY(saveProject(someProject(), name));
        QVERIFY(isProjectFile(name));
        QVERIFY(readProject(name));
#else
        QSKIP("names of this system are UTF-16");
#endif
    }

    void aLaterVersionIsRefused()
    {
        const QByteArray later = withHeaderNumber(*projectBytes(someProject()), 60, 2);
        QVERIFY(projectFromBytes(later).error().kind == ErrorKind::NewerDocument);
    }

    void aLaterDocumentIsRefused()
    {
        Parcel parcel = *unpacked(*projectBytes(someProject()));
        const QByteArray later = addPart(parcel, R"({"floorscope_document":99,"document":{}})");
        QJsonObject contents = QJsonDocument::fromJson(parcel.contents).object();
        QJsonArray sheets = contents.value(QLatin1String("sheets")).toArray();
        QJsonObject first = sheets.first().toObject();
        first.insert(QStringLiteral("document"), QString::fromLatin1(later));
        sheets.replace(0, first);
        contents.insert(QStringLiteral("sheets"), sheets);
        parcel.contents = QJsonDocument(contents).toJson();
        QVERIFY(projectFromBytes(*packed(parcel)).error().kind == ErrorKind::NewerDocument);
    }

    /// A look of that time says nothing of the legend's place.
    void anEarlierProjectHasItsLegendBelowTheMap()
    {
        Document document = someProject().sheets.front().document;
        document.look.legend = kTopRight;
        QJsonObject envelope = QJsonDocument::fromJson(documentJson(document)).object();
        QJsonObject whole = envelope.value(QLatin1String("document")).toObject();
        QJsonObject look = whole.value(QLatin1String("look")).toObject();
        QVERIFY(look.contains(QLatin1String("legend")));
        look.remove(QStringLiteral("legend"));
        whole.insert(QStringLiteral("look"), look);
        envelope.insert(QStringLiteral("document"), whole);
        Parcel parcel = *unpacked(*projectBytes(someProject()));
        const QByteArray earlier = addPart(parcel, QJsonDocument(envelope).toJson());
        QJsonObject contents = QJsonDocument::fromJson(parcel.contents).object();
        QJsonArray sheets = contents.value(QLatin1String("sheets")).toArray();
        QJsonObject first = sheets.first().toObject();
        first.insert(QStringLiteral("document"), QString::fromLatin1(earlier));
        sheets.replace(0, first);
        contents.insert(QStringLiteral("sheets"), sheets);
        parcel.contents = QJsonDocument(contents).toJson();
        const Result<Project> read = projectFromBytes(*packed(parcel));
        QVERIFY(read);
        QVERIFY(read->sheets.front().document == someProject().sheets.front().document);
    }

    /// What an earlier version did not write yet has its default, what a later one adds is passed over.
    void whatIsAbsentOrUnknownDoesNoHarm()
    {
        const QByteArray bytes = withContents(*projectBytes(someProject()), [](QJsonObject &contents) {
            contents.remove(QStringLiteral("views"));
            contents.remove(QStringLiteral("current"));
            contents.insert(QStringLiteral("glow"), 3);
        });
        const Result<Project> read = projectFromBytes(bytes);
        QVERIFY(read);
        QCOMPARE(read->sheets.size(), std::size_t(3));
        QVERIFY(read->views.empty());
        QCOMPARE(read->current, std::size_t(0));
    }

    void aPartThatIsGoneIsDamage()
    {
        Parcel parcel = *unpacked(*projectBytes(someProject()));
        for (auto part = parcel.parts.begin(); part != parcel.parts.end(); ++part) {
            if (part->second == parcel.contents)
                continue;
            Parcel less = parcel;
            less.parts.erase(part->first);
            QVERIFY(projectFromBytes(*packed(less)).error().kind == ErrorKind::ProjectDamaged);
        }
    }

    /// Whatever byte is wrong: the project is refused, or it is the one that was saved.
    void noDamageIsTakenForTheProject()
    {
        const QByteArray whole = *projectBytes(someProject());
        QRandomGenerator random(7);
        for (int i = 0; i < 800; ++i) {
            QByteArray bytes = whole;
            // the head and the tables' first pages more often than their long tails
            const qsizetype place = random.bounded(i % 2 == 0 ? qsizetype(8192) : whole.size());
            if (i % 5 == 0)
                bytes.truncate(place);
            else if (i % 5 == 1)
                for (qsizetype at = place; at < std::min(place + 64, bytes.size()); ++at)
                    bytes[at] = static_cast<char>(random.bounded(256));
            else
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
            const Result<Project> read = projectFromBytes(bytes);
            if (read)
                QCOMPARE(*projectBytes(*read), whole);
            else
                QVERIFY2(read.error().kind == ErrorKind::ProjectDamaged || read.error().kind == ErrorKind::NotAProject
                             || read.error().kind == ErrorKind::NewerDocument
                             || read.error().kind == ErrorKind::FileTooLong,
                         qPrintable(told(read.error())));
        }
    }

    /// A view that yields rows for ever stands where the table should be.
    void aHostileTableIsNotAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hostile.floorscope"));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hostile"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const char *statement :
                 {"PRAGMA application_id = 1181503602", "PRAGMA user_version = 1",
                  "CREATE TABLE contents (sha256 TEXT NOT NULL)",
                  "CREATE VIEW parts AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                  " SELECT '' AS sha256, 0 AS packing, x'00' AS bytes FROM n"})
                QVERIFY(QSqlQuery(database).exec(QLatin1String(statement)));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("hostile"));
        const Result<Project> read = readProject(path);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::ProjectDamaged);
        QCOMPARE(read.error().where, path);
    }

    void savingReplacesTheFileAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.floorscope"));
        QVERIFY(saveProject(withCurrent({}, filesSheet()), path));
        QVERIFY(isProjectFile(path));
        QVERIFY(saveProject(someProject(), path));
        compareProjects(*readProject(path), someProject());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("work.floorscope")));
    }

    void aSheetGetsThePixelsOfItsPlan()
    {
        const Project read = *projectFromBytes(*projectBytes(someProject()));
        const Result<Sheet> sheet = withPixels(read, read.sheets[read.current]);
        QVERIFY(sheet);
        QCOMPARE(sheet->drawn.answers.plan->levels.front().pixel(3, 3), qRgb(20, 30, 40));
        QCOMPARE(sheet->drawn.answers.plan->file, pngBytes(qRgb(20, 30, 40)));
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
