// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

/// Whatever else is asked, an option changes what is written or is refused: none is ignored in silence.
class TestEffects : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyOptionChangesTheOutputOrIsRefused_data();
    void everyOptionChangesTheOutputOrIsRefused();
    void theSentenceNamesWhatTakesTheEffectAway_data();
    void theSentenceNamesWhatTakesTheEffectAway();
    void aWordThatNobodyKnowsIsRefusedBeforeTheDemoIsAsked_data();
    void aWordThatNobodyKnowsIsRefusedBeforeTheDemoIsAsked();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const;
    void writeHours(const char *name, const QByteArray &cells) const;
    /// The words of a command line, with "@" for the folder.
    [[nodiscard]] QStringList typed(const QString &words) const;
    /// What a command writes; nothing where it is refused.
    [[nodiscard]] std::optional<QByteArray> written(const QString &words, const QString &ending) const;

    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_plain;   ///< what is written without the option
};

namespace {

struct Form
{
    const char *name;
    QString words;
    QStringList options;
};

QStringList looks()
{
    return {QStringLiteral("--style|opacity"),
            QStringLiteral("--palette|viridis"),
            QStringLiteral("--scale|log"),
            QStringLiteral("--range|0:7"),
            QStringLiteral("--opacity|35"),
            QStringLiteral("--blend|over"),
            QStringLiteral("--smooth|1"),
            QStringLiteral("--per|hour-m2"),
            QStringLiteral("--clip|40"),
            QStringLiteral("--draw|plan,sensors"),
            QStringLiteral("--plan-tone|grey"),
            QStringLiteral("--title|Loft"),
            QStringLiteral("--zones|@/zones.json"),
            QStringLiteral("--upright|floor"),
            QStringLiteral("--fit|similarity"),
            QStringLiteral("--points|@/turned.json"),
            QStringLiteral("--world|@/plan.pgw"),
            QStringLiteral("--plan-unit|mm"),
            QStringLiteral("--layers|walls"),
            QStringLiteral("--page|2"),
            QStringLiteral("--view|Monday")};
}

QStringList pictures()
{
    return looks() << QStringLiteral("--size|500x380") << QStringLiteral("--dpi|97") << QStringLiteral("--plain")
                   << QStringLiteral("--protect") << QStringLiteral("--surface") << QStringLiteral("--turn|30")
                   << QStringLiteral("--tilt|55");
}

/// Of a map of one period, whose floor has no cells at that place of the legend.
QStringList maps(const char *legend = "--legend|bottom-right")
{
    return pictures() << QStringLiteral("--mark|core") << QStringLiteral("--mark|rarely-used|--rarely-used|30")
                      << QString::fromLatin1(legend);
}

QStringList changes()
{
    QStringList options = pictures() << QStringLiteral("--show|ratio") << QStringLiteral("--decimal-comma")
                                     << QStringLiteral("--relative") << QStringLiteral("--replicates|week")
                                     << QStringLiteral("--wait|10");
    options.replaceInStrings(QStringLiteral("--range|0:7"), QStringLiteral("--range|-7:7"));
    options.replaceInStrings(QStringLiteral("--palette|viridis"), QStringLiteral("--palette|berlin"));
    return options;
}

QStringList exports()
{
    return {QStringLiteral("--per|hour-m2"),   QStringLiteral("--per|percentile"), QStringLiteral("--clip|40"),
            QStringLiteral("--decimal-comma"), QStringLiteral("--protect"),        QStringLiteral("--view|Monday")};
}

QStringList statistics()
{
    return {
        QStringLiteral("--format|csv"),     QStringLiteral("--format|json"),        QStringLiteral("--decimal-comma"),
        QStringLiteral("--protect"),        QStringLiteral("--zones|@/zones.json"), QStringLiteral("--rule|centre"),
        QStringLiteral("--gi|rates"),       QStringLiteral("--gi-radius|2"),        QStringLiteral("--mark|core"),
        QStringLiteral("--rarely-used|30"), QStringLiteral("--view|Monday")};
}

QStringList tables()
{
    return {QStringLiteral("--format|csv"),         QStringLiteral("--format|json"),
            QStringLiteral("--decimal-comma"),      QStringLiteral("--protect"),
            QStringLiteral("--zones|@/zones.json"), QStringLiteral("--rule|centre"),
            QStringLiteral("--before|@/b.json"),    QStringLiteral("--view|Monday")};
}

/// Ways to use each command, behind the ending of what is written; "-": it prints.
std::vector<Form> forms()
{
    const QString one = QStringLiteral("@/a.json"), two = QStringLiteral("@/a.json|@/b.json");
    const QString plan = QStringLiteral("|--plan|@/plan.png|--points|@/turned.json"),
                  small = QStringLiteral("|--size|700x300");
    const char *const turned = "--legend|top-left";   // as the plan is
    const auto render = [&](const char *more) -> QString {
        return QStringLiteral("png|render|") + one + small + QLatin1String(more);
    };
    const auto change = [&](const char *more) -> QString {
        return QStringLiteral("png|compare|") + two + small + QLatin1String(more);
    };
    return {
        {"render", render(""), maps()},
        {"render with a plan", render("") + plan, maps(turned)},
        {"render a checkerboard", render("|--style|checkerboard"), maps()},
        {"render by opacity", render("|--style|opacity"), maps()},
        {"render in order", render("|--scale|rank"), maps()},
        {"render a fixed range", render("|--range|0:9"), maps()},
        {"render shares", render("|--per|percentile"), maps()},
        {"render a file of shares", QStringLiteral("png|render|@/shares.json") + small,
         maps() << QStringLiteral("--mask")},
        {"render nothing but cells", render("|--draw|none") + plan, maps(turned)},
        {"render heights", render("|--surface") + plan, maps()},
        {"render plainly", QStringLiteral("png|render|--plain|") + one, maps()},
        {"compare", change(""), changes()},
        {"compare with a plan", change("") + plan, changes()},
        {"compare a ratio", change("|--show|ratio"), changes()},
        {"compare in order", change("|--scale|rank"), changes()},
        {"compare checkerboards", change("|--style|checkerboard"), changes()},
        {"compare heights", change("|--surface"), changes()},
        {"compare to a table", QStringLiteral("csv|compare|") + two, changes()},
        {"compare to JSON", QStringLiteral("json|compare|") + two, changes()},
        {"report", QStringLiteral("png|report|--dpi|50|") + one,
         looks() << QStringLiteral("--legend|1,0.9") << QStringLiteral("--findings")},
        {"report heights", QStringLiteral("png|report|--dpi|50|--surface|") + one,
         looks() << QStringLiteral("--mark|core") << QStringLiteral("--legend|bottom-left")},
        {"report as PDF",
         QStringLiteral("pdf|report|") + one,
         {QStringLiteral("--dpi|97"), QStringLiteral("--protect"), QStringLiteral("--plan-tone|grey")}},
        {"export CSV", QStringLiteral("csv|export|") + one, exports()},
        {"export GeoJSON", QStringLiteral("geojson|export|") + one, exports()},
        {"export JSON", QStringLiteral("json|export|") + one, exports()},
        {"export a grid", QStringLiteral("asc|export|") + one, exports()},
        {"stats", QStringLiteral("-|stats|") + one, statistics()},
        {"stats of zones", QStringLiteral("-|stats|--zones|@/zones.json|") + one, statistics()},
        {"stats as CSV", QStringLiteral("-|stats|--zones|@/zones.json|--format|csv|") + one, statistics()},
        {"stats with Gi*", QStringLiteral("-|stats|--gi|plain|") + one, statistics()},
        {"zones", QStringLiteral("-|zones|--zones|@/zones.json|") + one, tables()},
        {"zones as CSV", QStringLiteral("-|zones|--zones|@/zones.json|--format|csv|") + one, tables()},
        {"zones and their change", QStringLiteral("-|zones|--zones|@/zones.json|--before|@/b.json|") + one, tables()},
        {"merge", QStringLiteral("json|merge|") + two, {QStringLiteral("--exposure|3h")}},
    };
}

}   // namespace

void TestEffects::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestEffects::writeHours(const char *name, const QByteArray &cells) const
{
    write("answer.json", R"({"heatmap_v2":{"array_cells":[)" + cells + R"(],"metadata":{"resolution":0.5}}})");
    const ProgramRun run = runProgram({QStringLiteral("merge"), path("answer.json"), QStringLiteral("--exposure"),
                                       QStringLiteral("2h"), QStringLiteral("-o"), path(name)});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void TestEffects::initTestCase()
{
    writeHours("a.json", "[0.25,0.25,10],[1.25,2.25,7],[1.75,2.25,40],[2.25,2.25,2],[3.25,1.25,1],[3.25,1.75,3]");
    writeHours("b.json", "[0.25,0.25,20],[1.25,2.25,3],[1.75,2.25,11],[2.25,2.25,9],[3.25,1.25,90]");
    write("shares.json",
          R"({"heatmap_v2":{"array_cells":[[0.25,0.25,0.2],[1.25,2.25,1],[1.75,2.25,0.4],[3.25,1.25,0.05]],)"
          R"("metadata":{"type":"occupancy","resolution":0.5}}})");
    QImage plan(80, 60, QImage::Format_RGB32);
    plan.fill(QColor(235, 225, 205));
    QPainter(&plan).drawRect(10, 10, 50, 40);
    QVERIFY(plan.save(path("plan.png")));
    write("turned.json",
          R"([{"pixel":[0,0],"metre":[4,3]},{"pixel":[80,0],"metre":[0,3.2]},{"pixel":[0,60],"metre":[3.9,0]},
                            {"pixel":[80,60],"metre":[0,0]}])");
    write("plan.pgw", "0.05\n0\n0\n-0.05\n0\n3\n");
    QVERIFY(
        QFile::rename(path("plan.pgw"), path("other.pgw")));   // not beside the plan, where it would be used unasked
    write("zones.json", R"({"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2.5],[0,2.5],[0,0]]]})");
}

QStringList TestEffects::typed(const QString &words) const
{
    QStringList list = words.split(QLatin1Char('|'));
    list.replaceInStrings(QStringLiteral("@"), m_folder.path());
    list.replaceInStrings(QStringLiteral("plan.pgw"), QStringLiteral("other.pgw"));
    return list;
}

std::optional<QByteArray> TestEffects::written(const QString &words, const QString &ending) const
{
    const bool prints = ending == QLatin1String("-");
    const QString out = m_folder.filePath(QStringLiteral("out.") + ending);
    QFile::remove(out);
    const ProgramRun run = runProgram(typed(words) + (prints ? QStringList() : QStringList{QStringLiteral("-o"), out}));
    if (prints && run.status == 0)
        return run.output;
    QFile file(out);
    const bool done = run.status == 0 && file.open(QIODevice::ReadOnly);
    const bool refused = run.status == 2 || run.status == 5;   // 5: the plan has no such page
    if (!done && (!refused || file.exists()))
        qWarning("%s: status %d, %s", qPrintable(words), run.status, qPrintable(run.errors));
    return done ? std::optional(file.readAll()) : std::nullopt;
}

void TestEffects::everyOptionChangesTheOutputOrIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("option");
    for (const Form &form : forms())
        for (const QString &option : form.options)
            if (!form.words.split(QLatin1Char('|')).contains(option.section(QLatin1Char('|'), 0, 0)))
                QTest::addRow("%s %s", form.name, qPrintable(option)) << form.words << option;
}

void TestEffects::everyOptionChangesTheOutputOrIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, option);
    const QString ending = words.section(QLatin1Char('|'), 0, 0), command = words.section(QLatin1Char('|'), 1);
    if (!m_plain.contains(words)) {
        const std::optional<QByteArray> plain = written(command, ending);
        QVERIFY(plain && !plain->isEmpty());
        m_plain.insert(words, *plain);
    }
    const std::optional<QByteArray> changed = written(command + QLatin1Char('|') + option, ending);
    QVERIFY2(!changed || *changed != m_plain.value(words), "the option was ignored in silence");
}

void TestEffects::theSentenceNamesWhatTakesTheEffectAway_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QByteArray &words, const char *sentence) {
        QTest::newRow(words.constData()) << QString::fromLatin1(words) << QString::fromLatin1(sentence);
    };
    row("export|@/a.json|--clip|90|-o|@/x.csv", "--clip: has no effect without --per percentile.");
    row("export|@/a.json|--per|busiest|-o|@/x.asc", "--per: name a file that ends in .csv or .geojson.");
    row("render|@/a.json|--style|checkerboard|--scale|log|-o|@/x.png",
        "--scale: has no effect with --style checkerboard. Leave out one of them.");
    row("render|@/a.json|--scale|rank|--range|0:9|-o|@/x.png",
        "--range: has no effect with --scale rank. Leave out one of them.");
    row("render|@/a.json|--smooth-in-rooms|-o|@/x.png", "--smooth-in-rooms: has no effect without --smooth.");
    row("render|@/a.json|--smooth|1|--smooth-in-rooms|-o|@/x.png", "--smooth-in-rooms: has no effect without --demo.");
    row("render|@/a.json|--surface|--scale-bar|m|-o|@/x.png",
        "--scale-bar: has no effect with --surface. Leave out one of them.");
    row("render|@/a.json|--draw|walls|-o|@/x.png", "--draw walls: needs --plan");
    row("render|--demo|--draw|walls|-o|@/x.png", "--draw walls: has no effect without --draw plan.");
    row("render|--demo|--draw|plan,walls|--surface|-o|@/x.png",
        "--draw walls: has no effect with --surface. Leave out one of them.");
    row("render|@/a.json|--draw|sensors|-o|@/x.png", "--draw sensors: has no effect without --demo.");
    row("compare|@/a.json|@/b.json|--plain|-o|@/x.csv", "--plain: has an effect on pictures alone, and ");
    row("compare|@/a.json|@/b.json|--relative|-o|@/x.csv", "--relative: has no effect without --show evidence.");
    row("compare|@/a.json|@/b.json|--wait|10|-o|@/x.csv", "--wait: has no effect without --show evidence.");
    row("compare|@/a.json|@/b.json|--show|evidence|--wait|10|-o|@/x.png",
        "--wait: name a file that ends in .json or .csv.");
    for (const char *command : {"stats", "zones", "figures"})
        row(QByteArray(command) + "|@/a.json|--decimal-comma", "--decimal-comma: has no effect without --format csv.");
    row("render|@/a.json|--mark|core|--surface|-o|@/x.png",
        "--mark: has no effect with --surface. Leave out one of them.");
    row("report|@/a.json|--opacity|30|--tilt|40|-o|@/x.png",
        "--opacity: has no effect with --tilt. Leave out one of them.");
    row("render|@/a.json|--plan|@/plan.png|--blend|over|--turn|40|-o|@/x.png",
        "--blend: has no effect with --turn. Leave out one of them.");
    row("render|@/a.json|--mark|core|--plain|-o|@/x.png", "--mark: has no effect with --plain. Leave out one of them.");
    row("render|@/a.json|--legend|top-left|--plain|-o|@/x.png",
        "--legend: has no effect with --plain. Leave out one of them.");
    row("report|@/a.json|--legend|0,1|--surface|-o|@/x.png",
        "--legend: has no effect with --surface. Leave out one of them.");
    row("render|--demo|--plan|@/plan.png|--fit|similarity|-o|@/x.png", "--fit: has no effect without --points.");
    row("render|--demo|--world|@/plan.pgw|--fit|similarity|-o|@/x.png", "--fit: has no effect without --points.");
    row("stats|@/a.json|--rule|centre", "--rule: has no effect without --zones.");
    row("report|@/a.json|--dpi|90|-o|@/x.pdf", "--dpi: name a file that ends in .png.");
    row("render|@/a.json|--dpi|96|--dpi|200|-o|@/x.png", "--dpi: is given more than once. Give it once.");
    row("merge|@/a.json|-o|@/x.json|--output|@/y.json", "-o: is given more than once. Give it once.");
    row("render|@/shares.json|--mark|core|-o|@/x.png", "--mark: needs counts, and ");
    row("report|@/shares.json|--mask|-o|@/x.png", "--mask: needs counts, and ");
    row("fetch|--demo|--account|Ours|--plan-only", "--account: has no effect with --demo. Leave out one of them.");
}

void TestEffects::theSentenceNamesWhatTakesTheEffectAway()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const ProgramRun run = runProgram(typed(words));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(sentence), qPrintable(run.errors));
}

void TestEffects::aWordThatNobodyKnowsIsRefusedBeforeTheDemoIsAsked_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"render|--palette|x|-o|@/x.png",
                              "render|--mark|x|-o|@/x.png",
                              "render|--legend|x|-o|@/x.png",
                              "render|--upright|x|-o|@/x.png",
                              "render|--tilt|-5|-o|@/x.png",
                              "render|--size|1x1|-o|@/x.png",
                              "render|-o|@/x.jpg",
                              "report|--legend|2,0|-o|@/x.pdf",
                              "report|--dpi|5|-o|@/x.png",
                              "report|--range|9:1|-o|@/x.pdf",
                              "compare|--show|x|-o|@/x.png",
                              "compare|--per|total|-o|@/x.png",
                              "compare|--range|1:5|-o|@/x.png",
                              "compare|--palette|x|-o|@/x.png",
                              "compare|--show|evidence|--replicates|x|-o|@/x.json",
                              "compare|--show|evidence|--wait|0|-o|@/x.json",
                              "export|--per|x|-o|@/x.csv",
                              "export|--per|total|-o|@/x.csv",
                              "export|-o|@/x.png",
                              "stats|--format|x",
                              "stats|--gi|x",
                              "stats|--mark|x",
                              "stats|--zones|@/zones.json|--rule|x",
                              "zones|--rule|x",
                              "zones|--format|x",
                              "findings|--format|x",
                              "findings|--replicates|x",
                              "findings|--wait|x",
                              "figures|--measure|x",
                              "merge|--exposure|0h|-o|@/x.json",
                              "merge|-o|@/x.png"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

/// Progress would be told first, in a line of its own.
void TestEffects::aWordThatNobodyKnowsIsRefusedBeforeTheDemoIsAsked()
{
    QFETCH(QString, words);
    const ProgramRun run = runProgram(typed(words + QStringLiteral("|--demo")));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.startsWith(QStringLiteral("floorscope: -")), qPrintable(run.errors));
    QVERIFY2(run.errors.count(QLatin1Char('\n')) == 1, qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects_command.moc"
