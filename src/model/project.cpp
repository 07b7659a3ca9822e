// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

/// Whether `drawn` shows the answer to what `document` asks on that map. Files have no question.
bool answers(const Drawn &drawn, const Document &document, Pane pane)
{
    if (drawn.shown.source != document.source || !answer(drawn.answers, pane))
        return false;
    return std::holds_alternative<OpenedFiles>(document.source)
        || question(drawn.shown, pane) == question(document, pane);
}

bool answersBoth(const Drawn &drawn, const Document &document)
{
    return drawn.answers.comparison && answers(drawn, document, Pane::Before) && answers(drawn, document, Pane::After);
}

void takeAnswer(const Drawn &from, const Document &document, Pane pane, Drawn &to)
{
    to.answers = withAnswer(std::move(to.answers), pane, *answer(from.answers, pane));
    to.shown = withQuestion(std::move(to.shown), pane, question(document, pane));
}

/// The sheet with its plan's pixels moved out, and their file into the project.
Sheet withPlanIn(Project &project, Sheet sheet)
{
    const std::optional<PlanImage> plan = std::exchange(sheet.drawn.answers.plan, std::nullopt);
    const auto isIt = [&plan](const PlanFile &file) { return file.sha256 == plan->sha256; };
    if (plan && !plan->file.isEmpty() && std::none_of(project.plans.begin(), project.plans.end(), isIt))
        project.plans.push_back({plan->name, plan->sha256, plan->file});
    return sheet;
}

/// Whether both hold as much of a period.
bool sameAnswer(const std::optional<PeriodAnswer> &a, const std::optional<PeriodAnswer> &b)
{
    const Heatmap *one = counts(a), *other = counts(b);
    return a.has_value() == b.has_value() && (!a || a->partial == b->partial)
        && (!one || !other || (one->total == other->total && one->observed.hours == other->observed.hours));
}

bool sameSheet(const Sheet &a, const Sheet &b)
{
    return a.document == b.document && a.drawn.shown == b.drawn.shown
        && sameAnswer(a.drawn.answers.single, b.drawn.answers.single)
        && sameAnswer(a.drawn.answers.before, b.drawn.answers.before)
        && sameAnswer(a.drawn.answers.after, b.drawn.answers.after);
}

}   // namespace

const Sheet *findSheet(const Project &project, const Source &source)
{
    const auto found = std::find_if(project.sheets.begin(), project.sheets.end(),
                                    [&source](const Sheet &sheet) { return sheet.document.source == source; });
    return found == project.sheets.end() ? nullptr : &*found;
}

Project withCurrent(Project project, Sheet sheet)
{
    if (std::holds_alternative<std::monostate>(sheet.document.source))
        return project;
    const auto same = std::find_if(project.sheets.begin(), project.sheets.end(), [&sheet](const Sheet &other) {
        return other.document.source == sheet.document.source;
    });
    sheet = withPlanIn(project, std::move(sheet));
    project.current = static_cast<std::size_t>(same - project.sheets.begin());
    if (same == project.sheets.end())
        project.sheets.push_back(std::move(sheet));
    else
        *same = std::move(sheet);
    return project;
}

Project withView(Project project, SavedView view)
{
    view.sheet = withPlanIn(project, std::move(view.sheet));
    const auto same = std::find_if(project.views.begin(), project.views.end(),
                                   [&view](const SavedView &other) { return other.name == view.name; });
    if (same == project.views.end())
        project.views.push_back(std::move(view));
    else
        *same = std::move(view);
    return project;
}

Project withoutView(Project project, const QString &name)
{
    std::erase_if(project.views, [&name](const SavedView &view) { return view.name == name; });
    return project;
}

const SavedView *findView(const Project &project, const QString &name)
{
    const auto found = std::find_if(project.views.begin(), project.views.end(),
                                    [&name](const SavedView &view) { return view.name == name; });
    return found == project.views.end() ? nullptr : &*found;
}

QStringList viewNames(const Project &project)
{
    QStringList names;
    for (const SavedView &view : project.views)
        names << view.name;
    return names;
}

std::vector<Floor> knownFloors(const Project &project)
{
    std::vector<Floor> floors;
    for (const Sheet &sheet : project.sheets)
        if (sheet.drawn.answers.floor && std::holds_alternative<ChosenFloor>(sheet.document.source))
            floors.push_back(*sheet.drawn.answers.floor);
    return floors;
}

bool protectsIndividuals(const Project &project)
{
    return !project.sheets.empty() && project.sheets[project.current].document.protectIndividuals;
}

const PlanFile *planFile(const Project &project, const PlacedPlan &plan)
{
    const auto found = std::find_if(project.plans.begin(), project.plans.end(),
                                    [&plan](const PlanFile &file) { return file.sha256 == plan.sha256; });
    return found == project.plans.end() ? nullptr : &*found;
}

Project withoutPixels(Project project)
{
    for (Sheet &sheet : project.sheets)
        sheet = withPlanIn(project, std::move(sheet));
    for (SavedView &view : project.views)
        view.sheet = withPlanIn(project, std::move(view.sheet));
    return project;
}

std::vector<const Sheet *> allSheets(const Project &project)
{
    std::vector<const Sheet *> all;
    for (const Sheet &sheet : project.sheets)
        all.push_back(&sheet);
    for (const SavedView &view : project.views)
        all.push_back(&view.sheet);
    return all;
}

std::vector<Document> documents(const Project &project)
{
    std::vector<Document> all;
    for (const Sheet *sheet : allSheets(project)) {
        all.push_back(sheet->document);
        all.push_back(sheet->drawn.shown);
    }
    return all;
}

Drawn answeredFrom(const Project &project, const Document &document, const Drawn &drawn)
{
    const bool sameSource = drawn.shown.source == document.source;
    Drawn known = sameSource ? Drawn{answeredPart(document, drawn), drawn.answers} : Drawn{document, {}};
    const std::vector<const Sheet *> sheets = allSheets(project);
    for (const Sheet *sheet : sheets)
        if (!known.answers.floor && sheet->document.source == document.source)
            known.answers.floor = sheet->drawn.answers.floor;
    if (!sameSource || !answers(drawn, document, Pane::Single))
        for (const Sheet *sheet : sheets)
            if (answers(sheet->drawn, document, Pane::Single)) {
                takeAnswer(sheet->drawn, document, Pane::Single, known);
                break;
            }
    const auto both = std::find_if(sheets.begin(), sheets.end(),
                                   [&](const Sheet *sheet) { return answersBoth(sheet->drawn, document); });
    if (both == sheets.end() || answersBoth(drawn, document))
        return known;
    takeAnswer((*both)->drawn, document, Pane::Before, known);
    takeAnswer((*both)->drawn, document, Pane::After, known);
    known.answers.comparison = (*both)->drawn.answers.comparison;
    return known;
}

bool showsTheSame(const Project &a, const Project &b)
{
    return a.current == b.current && viewNames(a) == viewNames(b)
        && std::equal(a.sheets.begin(), a.sheets.end(), b.sheets.begin(), b.sheets.end(), sameSheet)
        && std::equal(a.views.begin(), a.views.end(), b.views.begin(), b.views.end(),
                      [](const SavedView &one, const SavedView &other) { return sameSheet(one.sheet, other.sheet); });
}

}   // namespace floorscope
