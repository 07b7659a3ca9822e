// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_effects.h"

#include "arguments.h"
#include "project/project_file.h"
#include "words/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::OptionEffects)
};

/// How a command is used.
class Use
{
public:
    Use(const Command &command, const QCommandLineParser &options) : m_command(command), m_options(options) {}

    [[nodiscard]] bool sets(const char *option) const { return m_options.isSet(QString::fromLatin1(option)); }
    /// Also where the command has no such option.
    [[nodiscard]] bool says(const char *option, const char *value) const
    {
        return m_options.optionNames().contains(QLatin1String(option))
            && optionValue(m_options, option) == QLatin1String(value);
    }
    [[nodiscard]] bool isOf(const char *command) const { return qstrcmp(m_command.name, command) == 0; }
    [[nodiscard]] bool writes(const char *ending) const
    {
        return sets("o") && outputEnding(outputPath(m_options), m_command.streamed) == QLatin1String(ending);
    }
    [[nodiscard]] bool drawsAPlan() const { return sets("plan") || demoBringsAPlan(); }
    /// A plan is placed by points, which can be fitted in several ways.
    [[nodiscard]] bool hasPoints() const { return sets("points") || (demoBringsAPlan() && !sets("world")); }
    [[nodiscard]] bool draws(const char *layer) const
    {
        return !sets("draw") || optionValue(m_options, "draw").split(QLatin1Char(',')).contains(QLatin1String(layer));
    }
    /// It says itself what is drawn, which the store may know more of.
    [[nodiscard]] bool isOfProject() const
    {
        const QStringList files = m_options.positionalArguments();
        return std::any_of(files.begin(), files.end(), isProjectFile);
    }
    /// `--draw` names that layer.
    [[nodiscard]] bool drawsMore(const char *layer) const { return sets("draw") && draws(layer); }
    /// Everything goes to standard output.
    [[nodiscard]] bool prints() const { return m_command.output == Output::Prints; }
    [[nodiscard]] bool isTable() const { return isOf("compare") && (writes("json") || writes("csv")); }
    [[nodiscard]] QString output() const { return outputPath(m_options); }

private:
    /// The demo building's, with its points.
    [[nodiscard]] bool demoBringsAPlan() const
    {
        const bool isDrawn = m_command.input == Input::DrawnMap || m_command.input == Input::DrawnPair;
        return isDrawn && sets("demo") && !sets("plan");
    }

    const Command &m_command;
    const QCommandLineParser &m_options;
};

/// These options change nothing where `isIdle`. `tell`: the sentence for one of them as it is typed, and what takes its
/// effect away.
struct Rule
{
    QStringList options;
    const char *other;
    bool (*isIdle)(const Use &use);
    QString (*tell)(const QString &option, const QString &other);
};

QString tellWithout(const QString &option, const QString &other)
{
    //: %1 an option as it is typed, %2 another one that it needs
    return Words::tr("%1: has no effect without %2.").arg(option, other);
}

QString tellWith(const QString &option, const QString &other)
{
    //: %1 and %2: options as they are typed
    return Words::tr("%1: has no effect with %2. Leave out one of them.").arg(option, other);
}

/// `endings`: ".csv", or several with spaces between them.
QString tellEndings(const QString &option, const QString &endings)
{
    Facts facts;
    for (const QString &ending : endings.split(QLatin1Char(' ')))
        facts.emplace_back(ending);
    return errorText(usageError(option, Reason::OutputEnding, facts));
}

QString tellComparison(const QString &option, const QString &)
{
    //: %1 an option as it is typed
    return Words::tr("%1: has no effect on a comparison. Leave it out.").arg(option);
}

QString tellPlanNeeded(const QString &option, const QString &)
{
    return errorText(usageError(option, Reason::NeedsPlan));
}

Rule without(const QStringList &options, const char *other, bool (*isIdle)(const Use &use))
{
    return {options, other, isIdle, tellWithout};
}

Rule with(const QStringList &options, const char *other, bool (*isIdle)(const Use &use))
{
    return {options, other, isIdle, tellWith};
}

constexpr char kPlan[] = "plan";
constexpr char kSensors[] = "sensors";
constexpr char kWalls[] = "walls";

/// A layer that `--draw` names in vain.
template <const char *layer, QString (*tell)(const QString &, const QString &)>
Rule ofLayer(const char *other, bool (*isIdle)(const Use &use))
{
    const auto tellLayer = [](const QString &option, const QString &needed) {
        return tell(option + QLatin1Char(' ') + QLatin1String(layer), needed);
    };
    return {{QStringLiteral("draw")}, other, isIdle, tellLayer};
}

QStringList names(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

std::vector<Rule> rulesOfPlans()
{
    return {
        {names({"page", "points", "world", "fit", "upright", "layers", "without-layers", "plan-unit", "plan-tone",
                "blend"}),
         "", [](const Use &use) { return !use.drawsAPlan(); }, tellPlanNeeded},
        without(names({"fit"}), "--points", [](const Use &use) { return !use.hasPoints(); }),
        with(names({"plan-unit"}), "--points", [](const Use &use) { return use.sets("points"); }),
        with(names({"plan-unit"}), "--world", [](const Use &use) { return use.sets("world"); }),
        without(names({"plan-tone", "blend"}), "--draw plan", [](const Use &use) { return !use.draws("plan"); }),
        without(names({"zones"}), "--draw zones",
                [](const Use &use) { return !use.draws("zones") && !use.isOf("report") && !use.sets("protect"); }),
        without(names({"rule"}), "--zones",
                [](const Use &use) { return !use.sets("zones") && !(use.isOf("zones") && use.sets("demo")); }),
        with(names({"zones"}), "--plain", [](const Use &use) { return use.sets("plain") && !use.sets("protect"); }),
        // files tell of no sensors
        ofLayer<kSensors, tellWithout>("--demo",
                                       [](const Use &use) { return use.drawsMore(kSensors) && !use.sets("demo"); }),
        ofLayer<kPlan, tellPlanNeeded>("", [](const Use &use) { return use.drawsMore(kPlan) && !use.drawsAPlan(); }),
        ofLayer<kWalls, tellPlanNeeded>("", [](const Use &use) { return use.drawsMore(kWalls) && !use.drawsAPlan(); }),
        ofLayer<kWalls, tellWithout>("--draw plan",
                                     [](const Use &use) { return use.drawsMore(kWalls) && !use.draws(kPlan); }),
        ofLayer<kWalls, tellWith>("--surface",
                                  [](const Use &use) { return use.drawsMore(kWalls) && use.sets("surface"); })};
}

std::vector<Rule> rulesOfLooks()
{
    return {with(names({"palette", "scale", "range", "clip", "smooth", "smooth-in-rooms"}), "--style checkerboard",
                 [](const Use &use) { return use.says("style", "checkerboard"); }),
            with(names({"scale", "smooth"}), "--show ratio", [](const Use &use) { return use.says("show", "ratio"); }),
            without(names({"smooth-in-rooms"}), "--smooth", [](const Use &use) { return !use.sets("smooth"); }),
            // files tell of no rooms
            without(names({"smooth-in-rooms"}), "--demo", [](const Use &use) { return !use.sets("demo"); }),
            with(names({"range", "clip"}), "--scale rank",
                 [](const Use &use) { return use.says("scale", "rank") && !use.says("per", "percentile"); }),
            with(names({"clip"}), "--range",
                 [](const Use &use) { return use.sets("range") && !use.says("per", "percentile"); }),
            with(names({"size", "mark", "rarely-used", "legend", "scale-bar"}), "--plain",
                 [](const Use &use) { return use.sets("plain"); })};
}

/// Columns are opaque, and hide what would be marked on the ground.
std::vector<Rule> rulesOfHeights()
{
    const QStringList ofFlatMaps = names({"opacity", "blend", "mark", "rarely-used", "legend", "scale-bar"});
    return {with(ofFlatMaps, "--surface", [](const Use &use) { return use.sets("surface"); }),
            with(ofFlatMaps, "--turn", [](const Use &use) { return use.sets("turn"); }),
            with(ofFlatMaps, "--tilt", [](const Use &use) { return use.sets("tilt"); })};
}

/// Whether the store tells something of what is drawn or written.
bool readsStore(const Use &use)
{
    return use.isOfProject() || use.sets("mark") || use.says("per", "person-hours")
        || (use.isOf("stats") && use.sets("gi")) || (use.isOf("report") && use.sets("findings"));
}

std::vector<Rule> rulesOfFiles()
{
    return {
        {names({"decimal-comma"}), ".csv", [](const Use &use) { return !use.prints() && !use.writes("csv"); },
         tellEndings},
        without(names({"decimal-comma"}), "--format csv",
                [](const Use &use) { return use.prints() && !use.says("format", "csv"); }),
        {names({"per", "clip"}), ".csv .geojson",
         [](const Use &use) { return use.isOf("export") && !use.writes("csv") && !use.writes("geojson"); },
         tellEndings},
        without(names({"clip"}), "--per percentile",
                [](const Use &use) { return use.isOf("export") && !use.says("per", "percentile"); }),
        {names({"dpi"}), ".png", [](const Use &use) { return use.isOf("report") && use.writes("pdf"); }, tellEndings},
        without(names({"dpi"}), "--format png",
                [](const Use &use) { return use.isOf("repeat") && !use.says("format", "png"); }),
        without(names({"relative", "replicates"}), "--show evidence",
                [](const Use &use) { return !use.isOf("findings") && !use.says("show", "evidence"); }),
        without(names({"wait"}), "--show evidence",
                [](const Use &use) { return use.isOf("compare") && !use.says("show", "evidence"); }),
        {names({"wait"}), ".json .csv", [](const Use &use) { return use.isOf("compare") && !use.isTable(); },
         tellEndings},
        without(names({"gi-radius"}), "--gi", [](const Use &use) { return !use.sets("gi"); }),
        with(names({"rhythm"}), "--before", [](const Use &use) { return use.sets("before"); }),
        with(names({"rhythm"}), "--protect", [](const Use &use) { return use.sets("protect"); }),
        with(names({"person-hours"}), "--before", [](const Use &use) { return use.sets("before"); }),
        with(names({"person-hours"}), "--rhythm", [](const Use &use) { return use.sets("rhythm"); }),
        with(names({"person-hours"}), "--protect", [](const Use &use) { return use.sets("protect"); }),
        without(names({"by-hour"}), "--over", [](const Use &use) { return !use.sets("over"); }),
        with(names({"by-hour"}), "--protect", [](const Use &use) { return use.sets("protect"); }),
        without(names({"api", "account", "timeout", "store"}), "--person-hours",
                [](const Use &use) { return use.isOf("zones") && !use.sets("person-hours"); }),
        without(names({"store"}), "--mark", [](const Use &use) { return use.isOf("stats") && !readsStore(use); }),
        without(names({"store"}), "--mark, --per person-hours",
                [](const Use &use) { return (use.isOf("render") || use.isOf("report")) && !readsStore(use); }),
        without(names({"store"}), "--per person-hours",
                [](const Use &use) { return use.isOf("export") && !readsStore(use); }),
        with(names({"merged-only"}), "--plan-only",
             [](const Use &use) { return use.sets("plan-only") && !use.sets("o"); }),
        with(names({"api", "account"}), "--demo", [](const Use &use) { return use.sets("demo"); })};
}

/// What a table of a comparison tells, and how; all else is for pictures.
bool isOnlyForPictures(const QString &option, const Use &use)
{
    static const QStringList ofTables = names({"o", "output", "quiet", "language", "demo", "per", "show", "relative",
                                               "replicates", "wait", "decimal-comma", "protect", "view"});
    const bool hasVerdict = use.says("show", "evidence") && option == QLatin1String("zones");
    return !ofTables.contains(option) && !hasVerdict;
}

bool mayRepeat(const QString &option)
{
    return option == QLatin1String("measure");   // one topic each
}

/// A project says itself what the options of looks and plans would.
std::vector<Rule> rulesFor(const QStringList &files)
{
    std::vector<Rule> rules = rulesOfFiles();
    if (files.size() > 1)
        rules.push_back({names({"store"}), "", [](const Use &use) { return use.isOf("findings"); }, tellComparison});
    if (std::any_of(files.begin(), files.end(), isProjectFile))
        return rules;
    for (const std::vector<Rule> &more : {rulesOfPlans(), rulesOfLooks(), rulesOfHeights()})
        rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

QString typed(const QString &option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

}   // namespace

std::optional<QString> optionWithoutEffect(const Command &command, const QCommandLineParser &options)
{
    const Use use(command, options);
    for (const QString &option : options.optionNames()) {
        if (options.values(option).size() > 1 && !mayRepeat(option))   // all but the last would be ignored
            return Words::tr("%1: is given more than once. Give it once.").arg(typed(option));
        if (use.isTable() && isOnlyForPictures(option, use))
            return errorText(usageError(typed(option), Reason::OnlyInPictures, {use.output()}));
    }
    for (const Rule &rule : rulesFor(options.positionalArguments()))
        for (const QString &option : rule.options)
            if (options.optionNames().contains(option) && rule.isIdle(use))
                return rule.tell(typed(option), QLatin1String(rule.other));
    return std::nullopt;
}

}   // namespace floorscope
