// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path_bytes.h"
#include "heatmap/io/answer_pack.h"
#include "heatmap/io/answer_reader.h"
#include "store/store.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace floorscope;

namespace {

constexpr qint64 kNow = 1'780'000'000;
constexpr qint64 kHour = 3600;
constexpr qint64 kOld = kNow - 30 * 24 * kHour;   // ended long ago: kept for good

StoreKey key(const QString &space = QStringLiteral("space_1"))
{
    StoreKey result;
    result.account = QStringLiteral("client@http://127.0.0.1");
    result.spaceId = space;
    return result;
}

TimeSpan hours(qint64 first, qint64 last)
{
    return {kOld + first * kHour, kOld + last * kHour};
}

QByteArray answerFor(TimeSpan span)
{
    return QByteArray("{\"start\":") + QByteArray::number(span.start) + QByteArray(2000, 'x') + '}';
}

bool keep(Store &store, TimeSpan span, qint64 askedAt = kNow, const StoreKey &of = key())
{
    return store.keep(of, span, answerFor(span), askedAt).result().has_value();
}

std::vector<TimeSpan> stored(Store &store, const std::vector<TimeSpan> &asked, qint64 now = kNow,
                             const StoreKey &of = key())
{
    return store.stored(of, asked, now).result().value();
}

/// Bytes that deflate cannot shrink.
QByteArray noise(int bytes)
{
    QByteArray result(bytes, '\0');
    quint32 state = 1;
    for (char &byte : result) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return result;
}

/// A second program's connection to the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName);
        database.setDatabaseName(path);
        m_opened = database.open();
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(kName, false).close();
        QSqlDatabase::removeDatabase(kName);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    bool run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(kName, false));
        return m_opened && query.exec(statement);
    }

private:
    inline static const QString kName = QStringLiteral("other");
    bool m_opened = false;
};

/// The helper process of the kill test: keeps answer after answer and says when each is done, until it is killed.
int keepUntilKilled(const QString &path)
{
    Store store(path);
    for (qint64 i = 0;; ++i) {
        if (!keep(store, hours(i, i + 1)))
            return 1;
        std::printf("%lld\n", static_cast<long long>(i));
        std::fflush(stdout);
    }
}

/// The helper process of the full disk test: keeps answers until the disk is full, then says what the store said and
/// what can still be read.
int fillDisk(const QString &path)
{
    Store store(path);
    if (!keep(store, hours(0, 1)))
        return 1;
    for (qint64 i = 1; i < 1000; ++i) {
        const auto done = store.keep(key(), hours(i, i + 1), noise(100'000), kNow).result();
        if (done)
            continue;
        std::printf("%s|%d\n", qPrintable(logText(done.error())),
                    store.body(key(), hours(0, 1)).result() == answerFor(hours(0, 1)));
        return done.error().kind == ErrorKind::StoreUnusable ? 0 : 1;
    }
    return 1;
}

/// The helper process of the read-only test: says whether the answer that is there can be read, and what is said when
/// one is kept.
int readOnly(const QString &path)
{
    Store store(path);
    const auto spans = store.stored(key(), {hours(0, 2)}, kNow).result();
    const bool read = spans && spans->size() == 1 && store.body(key(), hours(0, 1)).result() == answerFor(hours(0, 1));
    const auto kept = store.keep(key(), hours(1, 2), "body", kNow).result();
    std::printf("%d|%s\n", read, kept ? "kept" : qPrintable(logText(kept.error())));
    return 0;
}

}   // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void givesBackWhatWasKept();
    void aFileThatIsDeletedMeanwhileIsMadeAnew();
    void aNameThatIsNoUtf8IsUsedAsItIs();
    void itMovesToAnotherFolder();
    void itUsesTheStoreThatIsThereAlready();
    void aPlaceThatCannotBeWrittenIsRefused();
    void itKnowsWhoseAnswersOfAFloorItKeeps()
    {
        Store store(path());
        StoreKey other = key();
        other.account = QStringLiteral("other@http://127.0.0.1");
        QVERIFY(keep(store, hours(0, 1)) && keep(store, hours(1, 2)) && keep(store, hours(0, 1), kNow, other));
        other.account += QStringLiteral("\nfigures of some kind");
        QVERIFY(keep(store, hours(0, 1), kNow, other));   // whose they are stands before
        other.account.truncate(other.account.indexOf(QLatin1Char('\n')));
        QStringList accounts = store.accounts(key().spaceId).result().value();
        accounts.sort();
        QCOMPARE(accounts, QStringList({key().account, other.account}));
        QVERIFY(store.accounts(QStringLiteral("space_2")).result()->isEmpty());
    }

    void answersAreKeptPacked();
    void keysAreApart();
    void readsOnlyTheChosenAnswers();
    void keepsADoubtfulAnswerOnceItCameTwice();
    void knowsTheFloorsOfAnAccount();
    void yieldsOnlyPiecesInsideTheHours();
    void youngAnswersAreValidForMinutes_data();
    void youngAnswersAreValidForMinutes();
    void outdatedAnswersLeaveTheFile();
    void keepsNewestOfSameHours();
    void dropsDamagedAnswer();
    void emptiesByFloorAndWhole();
    void makesMissingFolder();
    void faultyFilesAreErrors_data();
    void faultyFilesAreErrors();
    void worksAgainAfterFault();
    void emptyingMovesADamagedFileAside_data();
    void emptyingMovesADamagedFileAside();
    void anotherProgramsDatabaseIsNeverMoved_data();
    void anotherProgramsDatabaseIsNeverMoved();
    void aMediumThatCannotBeWrittenIsRead();
    void lockedFileIsErrorAndCallerGoesOn();
    void whoWaitedInVainDoesNotWaitAgain();
    void twoStoresShareOneFile();
    void fullDiskIsErrorAndOldAnswersStay();
    void destructorFinishesWhatWasAsked();
    void killedProcessLosesNothingThatWasDone();

private:
    void makeFaultyFiles() const;
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("answers.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStore::givesBackWhatWasKept()
{
    {
        Store store(path());
        QVERIFY(stored(store, {hours(0, 10)}).empty());
        QVERIFY(keep(store, hours(0, 2)));
    }
    Store again(path());
    QVERIFY(stored(again, {hours(0, 10)}) == std::vector<TimeSpan>{hours(0, 2)});
    QCOMPARE(again.body(key(), hours(0, 2)).result().value(), answerFor(hours(0, 2)));
    QCOMPARE(again.size().result()->answers, qint64(1));
    QVERIFY(again.size().result()->bytes > 0);
    QCOMPARE(again.body(key(), hours(2, 3)).result().error().kind, ErrorKind::StoredAnswerUnusable);
}

/// It would make a file of another name.
void TestStore::aFileThatIsDeletedMeanwhileIsMadeAnew()
{
    const QString name = path();
    Store store(name);
    QVERIFY(store.keep(key(), hours(0, 1), answerFor(hours(0, 1)), kNow).result());
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(name + QLatin1String(ending));
    QVERIFY(store.stored(key(), {hours(0, 1)}, kNow).result().value().empty());
    QVERIFY(store.keep(key(), hours(1, 2), answerFor(hours(1, 2)), kNow).result());
    QVERIFY(QFile::exists(name));
    Store other(name);   // as after a restart
    QCOMPARE(other.stored(key(), {hours(0, 2)}, kNow).result().value(), std::vector<TimeSpan>{hours(1, 2)});
}

void TestStore::aNameThatIsNoUtf8IsUsedAsItIs()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString name = pathFromBytes(QFile::encodeName(folder.path())
                                       + "/K\xfc"
                                         "che.sqlite");
    Store store(name);
    QVERIFY(store.keep(key(), hours(0, 1), answerFor(hours(0, 1)), kNow).result());
    QCOMPARE(store.stored(key(), {hours(0, 1)}, kNow).result().value(), std::vector<TimeSpan>{hours(0, 1)});
    QVERIFY(store.size({}).result().value().bytes > 4096);
    QCOMPARE(pathKind(name), PathKind::File);   // under its own name, and no other
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("K%FC*"), QStringLiteral("file*")}).isEmpty());
    Store absent(pathFromBytes(QFile::encodeName(folder.path()) + "/\xe4/none.sqlite"));
    const Result<void> kept = absent.keep(key(), hours(0, 1), answerFor(hours(0, 1)), kNow).result();
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::StoreUnusable);
#else
    QSKIP("names of this system are UTF-16");
#endif
}

/// The service's own text is not kept, and what was kept of it before is read all the same.
void TestStore::answersAreKeptPacked()
{
    const QByteArray text = R"({"heatmap_v2":{"array_cells":[[0.25,0.25,7],[0.75,0.25,9]],)"
                            R"("metadata":{"type":"occupancy","resolution":0.5}}})";
    const Answer answer = readAnswer(text).value();
    Store store(path());
    QVERIFY(store.keep(key(), hours(0, 1), answer, kNow).result());
    QVERIFY(store.keep(key(), hours(1, 2), text, kNow).result());
    QVERIFY(store.keepIfRepeated(key(), hours(2, 3), answer, kNow).result());
    QVERIFY(!store.body(key(), hours(2, 3)).result());
    QVERIFY(store.keepIfRepeated(key(), hours(2, 3), answer, kNow).result());
    for (int hour = 0; hour < 3; ++hour) {
        const QByteArray body = store.body(key(), hours(hour, hour + 1)).result().value();
        QCOMPARE(body == text, hour == 1);
        const Result<Answer> again = readStoredAnswer(body, CellSize::Half);
        QVERIFY(again && again->cells == answer.cells && again->sha256 == answer.sha256);
    }
}

void TestStore::keysAreApart()
{
    Store store(path());
    QVERIFY(keep(store, hours(0, 1)));
    StoreKey account = key();
    account.account = QStringLiteral("other");
    StoreKey size = key();
    size.cellSize = CellSize::Whole;
    StoreKey empty = key();
    empty.includeEmpty = true;
    for (const StoreKey &other : {account, size, empty, key(QStringLiteral("space_2"))})
        QVERIFY(stored(store, {hours(0, 1)}, kNow, other).empty());
}

void TestStore::readsOnlyTheChosenAnswers()
{
    Store store(path());
    for (const TimeSpan &span : {hours(0, 4), hours(0, 2), hours(6, 8), hours(9, 11)})
        QVERIFY(keep(store, span));
    std::vector<TimeSpan> offered;
    const auto first = [&offered](const std::vector<TimeSpan> &spans) {
        offered = spans;
        return std::vector<TimeSpan>{spans.front(), hours(20, 21)};
    };
    const auto answers = store.answers(key(), {hours(0, 10)}, kNow, first).result();
    QVERIFY(offered == (std::vector<TimeSpan>{hours(0, 2), hours(0, 4), hours(6, 8)}));
    QCOMPARE(answers->size(), std::size_t(1));
    QCOMPARE(answers->front().body, answerFor(hours(0, 2)));
}

void TestStore::keepsADoubtfulAnswerOnceItCameTwice()
{
    Store store(path());
    const auto came = [&store](const QByteArray &body) {
        return store.keepIfRepeated(key(), hours(0, 1), body, kNow).result().has_value();
    };
    QVERIFY(came("one") && came("other"));
    QVERIFY(stored(store, {hours(0, 1)}).empty());
    QVERIFY(came("other"));
    QCOMPARE(store.body(key(), hours(0, 1)).result(), QByteArray("other"));
}

void TestStore::knowsTheFloorsOfAnAccount()
{
    Floor floor;
    floor.id = QStringLiteral("space_1");
    floor.name = QStringLiteral("Étage 3");
    floor.siteTimeZone = "Europe/Paris";
    {
        Store store(path());
        QVERIFY(!store.floor(QStringLiteral("a"), floor.id).result().value());
        QVERIFY(store.keepFloors(QStringLiteral("a"), {floor}).result());
    }
    Store store(path());
    QVERIFY(store.floor(QStringLiteral("a"), floor.id).result().value() == floor);
    QVERIFY(!store.floor(QStringLiteral("b"), floor.id).result().value());
    floor.name = QStringLiteral("Étage 4");
    QVERIFY(store.keepFloors(QStringLiteral("a"), {floor}).result());
    QCOMPARE(store.floor(QStringLiteral("a"), floor.id).result().value()->name, floor.name);
}

void TestStore::yieldsOnlyPiecesInsideTheHours()
{
    Store store(path());
    for (const TimeSpan &span : {hours(0, 2), hours(2, 4), hours(5, 7)})
        QVERIFY(keep(store, span));
    QVERIFY(stored(store, {hours(1, 4), hours(5, 6)}) == std::vector<TimeSpan>{hours(2, 4)});
    QVERIFY(stored(store, {hours(2, 3), hours(3, 4)}) == std::vector<TimeSpan>{hours(2, 4)});
    QVERIFY(stored(store, {}).empty());
}

void TestStore::youngAnswersAreValidForMinutes_data()
{
    QTest::addColumn<qint64>("age");     // of the answer's end when it was asked
    QTest::addColumn<qint64>("later");   // seconds between asking and looking
    QTest::addColumn<bool>("valid");
    QTest::newRow("24 h old, a year later") << qint64(86'400) << qint64(31'536'000) << true;
    QTest::newRow("just younger, at once") << qint64(86'399) << qint64(0) << true;
    QTest::newRow("just younger, 299 s later") << qint64(86'399) << qint64(299) << true;
    QTest::newRow("just younger, 300 s later") << qint64(86'399) << qint64(300) << false;
    QTest::newRow("still running") << qint64(-3600) << qint64(300) << false;
    QTest::newRow("clock set back") << qint64(0) << qint64(-10) << false;
}

void TestStore::youngAnswersAreValidForMinutes()
{
    QFETCH(qint64, age);
    QFETCH(qint64, later);
    QFETCH(bool, valid);
    Store store(path());
    const TimeSpan span{kNow - age - kHour, kNow - age};
    QVERIFY(keep(store, span));
    QCOMPARE(stored(store, {span}, kNow + later).empty(), !valid);
}

void TestStore::outdatedAnswersLeaveTheFile()
{
    Store store(path());
    QVERIFY(keep(store, {kNow - kHour, kNow}));
    QVERIFY(keep(store, hours(0, 1), kNow + 299));
    QCOMPARE(store.size().result()->answers, qint64(2));
    QVERIFY(keep(store, hours(1, 2), kNow + 300));
    QCOMPARE(store.size().result()->answers, qint64(2));
}

void TestStore::keepsNewestOfSameHours()
{
    Store store(path());
    QVERIFY(store.keep(key(), hours(0, 1), "old", kNow).result());
    QVERIFY(store.keep(key(), hours(0, 1), "new", kNow + 1).result());
    QCOMPARE(store.body(key(), hours(0, 1)).result().value(), QByteArray("new"));
    QCOMPARE(store.size().result()->answers, qint64(1));
}

void TestStore::dropsDamagedAnswer()
{
    Store store(path());
    QVERIFY(keep(store, hours(0, 1)));
    QVERIFY(keep(store, hours(1, 2)));
    {
        OtherProgram other(path());
        QVERIFY(other.run(
            QStringLiteral("UPDATE answers SET body = substr(body, 1, length(body) - 1) || x'00' WHERE start = %1")
                .arg(hours(0, 1).start)));
    }
    const Result<QByteArray> damaged = store.body(key(), hours(0, 1)).result();
    QCOMPARE(damaged.error().kind, ErrorKind::StoredAnswerUnusable);
    QCOMPARE(damaged.error().reason, Reason::AnswerDropped);
    QVERIFY(stored(store, {hours(0, 2)}) == std::vector<TimeSpan>{hours(1, 2)});
}

void TestStore::emptiesByFloorAndWhole()
{
    Store store(path());
    for (qint64 i = 0; i < 20; ++i)
        QVERIFY(store.keep(key(), hours(i, i + 1), noise(50'000), kNow).result());
    QVERIFY(keep(store, hours(0, 1), kNow, key(QStringLiteral("space_2"))));
    const qint64 before = store.size().result()->bytes;
    QVERIFY(store.clear(QStringLiteral("space_1")).result());
    QCOMPARE(store.size().result()->answers, qint64(1));
    QVERIFY(store.size().result()->bytes < before / 10);
    QVERIFY(store.clear().result());
    QCOMPARE(store.size().result()->answers, qint64(0));
}

void TestStore::makesMissingFolder()
{
    Store store(m_folder->filePath(QStringLiteral("a folder/数据/answers.sqlite")));
    QVERIFY(keep(store, hours(0, 1)));
}

void TestStore::faultyFilesAreErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("garbage") << QStringLiteral("garbage.sqlite") << ErrorKind::StoreDamaged << Reason::NotADatabase;
    QTest::newRow("malformed") << QStringLiteral("malformed.sqlite") << ErrorKind::StoreDamaged << Reason::StoreBroken;
    QTest::newRow("other database") << QStringLiteral("other.sqlite") << ErrorKind::StoreUnusable << Reason::NotAStore;
    QTest::newRow("other database, malformed")
        << QStringLiteral("broken.sqlite") << ErrorKind::StoreUnusable << Reason::StoreBroken;
    QTest::newRow("newer version") << QStringLiteral("newer.sqlite") << ErrorKind::StoreUnusable
                                   << Reason::StoreOfOtherVersion;
    QTest::newRow("folder under a file") << QStringLiteral("garbage.sqlite/answers.sqlite") << ErrorKind::StoreUnusable
                                         << Reason::FolderCannotBeMade;
    QTest::newRow("a folder") << QStringLiteral(".") << ErrorKind::StoreUnusable << Reason::StoreNotOpened;
}

/// All files that faultyFilesAreErrors_data() names.
void TestStore::makeFaultyFiles() const
{
    const auto write = [this](const char *file, const QByteArray &bytes) {
        QFile out(m_folder->filePath(QString::fromLatin1(file)));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    };
    write("garbage.sqlite", noise(8192));
    for (const char *file : {"other.sqlite", "broken.sqlite"})
        OtherProgram(m_folder->filePath(QString::fromLatin1(file)))
            .run(QStringLiteral("CREATE TABLE things (name TEXT)"));
    for (const char *file : {"newer.sqlite", "malformed.sqlite"}) {
        Store store(m_folder->filePath(QString::fromLatin1(file)));
        for (qint64 i = 0; i < 20; ++i)
            QVERIFY(store.keep(key(), hours(i, i + 1), noise(5000), kNow).result());
    }
    OtherProgram(m_folder->filePath(QStringLiteral("newer.sqlite"))).run(QStringLiteral("PRAGMA user_version = 99"));
    for (const char *name : {"malformed.sqlite", "broken.sqlite"}) {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        write(name, file.read(100) + noise(static_cast<int>(file.size()) - 100));
    }
}

void TestStore::faultyFilesAreErrors()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    QFETCH(Reason, reason);
    makeFaultyFiles();
    Store store(m_folder->filePath(name));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto spans = store.stored(key(), {hours(0, 1)}, kNow).result();
        QVERIFY(!spans);
        QCOMPARE(spans.error().kind, kind);
        QCOMPARE(spans.error().reason, reason);
        QVERIFY(!store.keep(key(), hours(0, 1), "body", kNow).result());
        QVERIFY(!store.size().result());
        QVERIFY(!store.clear(QStringLiteral("space_1")).result());
    }
}

void TestStore::emptyingMovesADamagedFileAside_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("garbage") << QStringLiteral("garbage.sqlite");
    QTest::newRow("malformed") << QStringLiteral("malformed.sqlite");
}

void TestStore::emptyingMovesADamagedFileAside()
{
    QFETCH(QString, name);
    makeFaultyFiles();
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray damaged = file.readAll();
    file.close();
    Store store(m_folder->filePath(name));
    QCOMPARE(store.size().result().error().kind, ErrorKind::StoreDamaged);
    QVERIFY(store.clear().result());
    QVERIFY(keep(store, hours(0, 1)));
    QCOMPARE(store.size().result()->answers, qint64(1));
    QFile aside(m_folder->filePath(name + QStringLiteral(".damaged-") + QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY2(aside.open(QIODevice::ReadOnly), qPrintable(QDir(m_folder->path()).entryList().join(QLatin1Char(' '))));
    QCOMPARE(aside.readAll(), damaged);
}

void TestStore::anotherProgramsDatabaseIsNeverMoved_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("whole") << QStringLiteral("other.sqlite");
    QTest::newRow("malformed") << QStringLiteral("broken.sqlite");
}

void TestStore::anotherProgramsDatabaseIsNeverMoved()
{
    QFETCH(QString, name);
    makeFaultyFiles();
    const QStringList before = QDir(m_folder->path()).entryList();
    {
        Store store(m_folder->filePath(name));
        QCOMPARE(store.clear().result().error().kind, ErrorKind::StoreUnusable);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void TestStore::aMediumThatCannotBeWrittenIsRead()
{
    {
        Store store(path());
        QVERIFY(keep(store, hours(0, 1)));
    }
    const QString script = QStringLiteral(
        "mount -t tmpfs tmpfs \"$1\" && cat > \"$1/answers.sqlite\" && mount -o remount,ro \"$1\" || exit 77;"
        " exec \"$2\" --read-only \"$1/answers.sqlite\"");
    QTemporaryDir medium;
    QProcess helper;
    helper.setStandardInputFile(path());
    helper.start(QStringLiteral("unshare"),
                 {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                  medium.path(), QCoreApplication::applicationFilePath()});
    if (!helper.waitForStarted() || !helper.waitForFinished(30'000))
        QSKIP("no medium of this kind can be made here: unshare is missing or does not end");
    const QByteArray said = helper.readAllStandardOutput().trimmed();
    if (helper.exitCode() == 77 || (said.isEmpty() && helper.readAllStandardError().contains("unshare")))
        QSKIP("no medium of this kind can be made here: mounting is not allowed");
    QVERIFY2(said.startsWith("1|StoreReadOnly"), said.constData());
}

void TestStore::worksAgainAfterFault()
{
    QFile garbage(path());
    QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write(noise(8192)) > 0);
    garbage.close();
    Store store(path());
    QVERIFY(!keep(store, hours(0, 1)));
    QVERIFY(garbage.remove());
    QVERIFY(keep(store, hours(0, 1)));
}

void TestStore::lockedFileIsErrorAndCallerGoesOn()
{
    Store store(path());
    QVERIFY(keep(store, hours(0, 1)));
    OtherProgram other(path());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QElapsedTimer timer;
    timer.start();
    const auto pending = store.keep(key(), hours(1, 2), "body", kNow);
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(!pending.result());
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(pending.result().error().kind, ErrorKind::StoreUnusable);
    QCOMPARE(pending.result().error().reason, Reason::StoreLocked);
    QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    QVERIFY(keep(store, hours(1, 2)));
}

void TestStore::whoWaitedInVainDoesNotWaitAgain()
{
    Store store(path(), std::chrono::milliseconds(400));
    QVERIFY(keep(store, hours(0, 1)));
    OtherProgram other(path());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QElapsedTimer timer;
    timer.start();
    std::vector<QFuture<Result<void>>> pending;
    for (qint64 i = 0; i < 50; ++i)
        pending.push_back(store.keep(key(), hours(i, i + 1), "body", kNow));
    for (QFuture<Result<void>> &one : pending)
        QVERIFY(!one.result());
    QVERIFY2(timer.elapsed() >= 400 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    QVERIFY(keep(store, hours(1, 2)));
}

void TestStore::twoStoresShareOneFile()
{
    for (int round = 0; round < 10; ++round) {
        const QString file = m_folder->filePath(QStringLiteral("shared%1.sqlite").arg(round));
        Store first(file);
        Store second(file);
        std::vector<QFuture<Result<void>>> pending;
        for (qint64 i = 0; i < 20; ++i) {
            pending.push_back(first.keep(key(), hours(2 * i, 2 * i + 1), answerFor(hours(i, i + 1)), kNow));
            pending.push_back(second.keep(key(), hours(2 * i + 1, 2 * i + 2), answerFor(hours(i, i + 1)), kNow));
        }
        for (QFuture<Result<void>> &one : pending)
            QVERIFY2(one.result(), one.result() ? "" : qPrintable(logText(one.result().error())));
        QCOMPARE(stored(first, {hours(0, 40)}).size(), std::size_t(40));
    }
}

void TestStore::fullDiskIsErrorAndOldAnswersStay()
{
    const QString script = QStringLiteral(
        "mount -t tmpfs -o size=1m tmpfs \"$1\" || exit 77; exec \"$2\" --fill-disk \"$1/answers.sqlite\"");
    QProcess helper;
    helper.start(QStringLiteral("unshare"),
                 {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                  m_folder->path(), QCoreApplication::applicationFilePath()});
    if (!helper.waitForStarted() || !helper.waitForFinished(30'000))
        QSKIP("no small disk can be made here: unshare is missing or does not end");
    const QByteArray said = helper.readAllStandardOutput().trimmed();
    if (said.isEmpty() && (helper.exitCode() == 77 || helper.readAllStandardError().contains("unshare")))
        QSKIP("no small disk can be made here: mounting is not allowed");
    QCOMPARE(helper.exitCode(), 0);
    QVERIFY2(said.startsWith("DiskFull") && said.endsWith("|1"), said.constData());
}

void TestStore::destructorFinishesWhatWasAsked()
{
    QFuture<Result<void>> last;
    {
        Store store(path());
        for (qint64 i = 0; i < 30; ++i)
            last = store.keep(key(), hours(i, i + 1), noise(20'000), kNow);
    }
    QVERIFY(last.isFinished());
    QVERIFY(last.result());
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestStore::killedProcessLosesNothingThatWasDone()
{
    for (int round = 0; round < 3; ++round) {
        const QString file = m_folder->filePath(QStringLiteral("killed%1.sqlite").arg(round));
        QProcess helper;
        helper.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--keep-until-killed"), file});
        QByteArray said;
        while (said.count('\n') < 20 + 37 * round && helper.waitForReadyRead(20'000))
            said += helper.readAllStandardOutput();
        helper.kill();
        QVERIFY(helper.waitForFinished());
        said += helper.readAllStandardOutput();
        const qint64 done = said.count('\n');
        QVERIFY(done >= 20);
        Store store(file);
        QVERIFY(stored(store, {hours(0, 100'000)}).size() >= static_cast<std::size_t>(done));
        for (qint64 i = 0; i < done; ++i)
            QCOMPARE(store.body(key(), hours(i, i + 1)).result().value(), answerFor(hours(i, i + 1)));
    }
}

void TestStore::itMovesToAnotherFolder()
{
    QTemporaryDir folder;
    const QString before = folder.filePath(QStringLiteral("before.sqlite"));
    const QString after = folder.filePath(QStringLiteral("new/after.sqlite"));
    Store store(before);
    QVERIFY(keep(store, hours(0, 1)));
    QCOMPARE(store.place().result(), before);
    QVERIFY(store.moveTo(after).result().has_value());
    QCOMPARE(store.place().result(), after);
    QVERIFY(!QFile::exists(before));
    QCOMPARE(stored(store, {hours(0, 9)}), (std::vector<TimeSpan>{hours(0, 1)}));
    QVERIFY(keep(store, hours(1, 2)));
    QVERIFY(!QFile::exists(before));
}

void TestStore::itUsesTheStoreThatIsThereAlready()
{
    QTemporaryDir folder;
    const QString before = folder.filePath(QStringLiteral("before.sqlite"));
    const QString after = folder.filePath(QStringLiteral("after.sqlite"));
    {
        Store other(after);
        QVERIFY(keep(other, hours(5, 6)));
    }
    Store store(before);
    QVERIFY(keep(store, hours(0, 1)));
    QVERIFY(store.moveTo(after).result().has_value());
    QVERIFY(QFile::exists(before));   // nothing of it is lost
    QCOMPARE(stored(store, {hours(0, 9)}), (std::vector<TimeSpan>{hours(5, 6)}));
}

void TestStore::aPlaceThatCannotBeWrittenIsRefused()
{
    QTemporaryDir folder;
    const QString before = folder.filePath(QStringLiteral("before.sqlite"));
    Store store(before);
    QVERIFY(keep(store, hours(0, 1)));
    const Result<void> refused = store.moveTo(before + QStringLiteral("/answers.sqlite")).result();   // below a file
    QVERIFY(!refused && refused.error().kind == ErrorKind::StoreUnusable);
    QCOMPARE(refused.error().reason, Reason::StoreFolderNotWritable);
    const QString foreign = folder.filePath(QStringLiteral("foreign.sqlite"));
    {
        OtherProgram other(foreign);
        QVERIFY(other.run(QStringLiteral("CREATE TABLE things (name TEXT)")));
    }
    QVERIFY(!store.moveTo(foreign).result());
    QCOMPARE(store.place().result(), before);
    QCOMPARE(stored(store, {hours(0, 9)}), (std::vector<TimeSpan>{hours(0, 1)}));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--keep-until-killed"))
        return keepUntilKilled(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--fill-disk"))
        return fillDisk(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--read-only"))
        return readOnly(arguments.at(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
