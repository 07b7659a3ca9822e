// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace floorscope {

/// One floor, or opened files, as they are worked on: what is asked, and what is on the map.
struct Sheet
{
    Document document;
    Drawn drawn;
};

/// What a person wants to see again, by name: a question, a look, a comparison.
struct SavedView
{
    QString name;
    Sheet sheet;
};

/// The file of a plan, as a document names it.
struct PlanFile
{
    QString name;        ///< without its folder
    QByteArray sha256;   ///< of the bytes, lower-case hex
    QByteArray bytes;
    friend bool operator==(const PlanFile &, const PlanFile &) = default;
};

/// The user's work: every floor that was worked on, named views, and what it takes to show them without the account,
/// the store and the files they came from (`src/project` keeps it in one file).
struct Project
{
    std::vector<Sheet> sheets;   ///< at most one of a source
    std::size_t current = 0;     ///< the sheet that is shown; of no meaning without sheets
    std::vector<SavedView> views;
    std::vector<PlanFile> plans;   ///< of all documents, as far as they are known
};

/// The sheet of that source; nothing where it was never worked on.
[[nodiscard]] const Sheet *findSheet(const Project &project, const Source &source);
/// `project` with that sheet as the current one, in the place of an earlier one of its source; its plan is kept as a
/// file. What comes from nowhere is no sheet.
[[nodiscard]] Project withCurrent(Project project, Sheet sheet);
/// `project` with that view and its plan's file, in the place of one of the same name.
[[nodiscard]] Project withView(Project project, SavedView view);
[[nodiscard]] Project withoutView(Project project, const QString &name);
[[nodiscard]] const SavedView *findView(const Project &project, const QString &name);
[[nodiscard]] QStringList viewNames(const Project &project);
/// The floors of the sheets, each once.
[[nodiscard]] std::vector<Floor> knownFloors(const Project &project);
/// Whether the project protects individuals: one switch for all of it, that of what is shown.
[[nodiscard]] bool protectsIndividuals(const Project &project);
/// The file of a document's plan; nothing where the project does not hold it.
[[nodiscard]] const PlanFile *planFile(const Project &project, const PlacedPlan &plan);
/// The same project without pixels of plans, which take a gigabyte where their files take a megabyte.
[[nodiscard]] Project withoutPixels(Project project);
/// Those that were worked on, and those of the views.
[[nodiscard]] std::vector<const Sheet *> allSheets(const Project &project);
/// Every document of it: of what is asked and of what is drawn.
[[nodiscard]] std::vector<Document> documents(const Project &project);

/// `document` as far as `drawn` or the project answers it, with the answers: each period that the project holds as it
/// is asked for, else the one that is drawn. Nothing of another source is taken over.
[[nodiscard]] Drawn answeredFrom(const Project &project, const Document &document, const Drawn &drawn);

/// Whether both ask and show the same in every sheet and view, whatever stands in the plans' files.
[[nodiscard]] bool showsTheSame(const Project &a, const Project &b);

}   // namespace floorscope
