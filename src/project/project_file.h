// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

namespace floorscope {

/// The project as the bytes of one file: documents, answers, floors and plans. It needs no account, store, plan or
/// folder to be opened: of paths the names are kept, of floors not where the service keeps their plans, secrets not at
/// all. The same project gives the same bytes. Fails as `packed` does.
[[nodiscard]] Result<QByteArray> projectBytes(const Project &project);
/// The project of such bytes; its plans are files without pixels. Fails as `unpacked` and, for what a document holds,
/// as `readDocument` does.
[[nodiscard]] Result<Project> projectFromBytes(const QByteArray &bytes);

/// Takes the place of what was at `path` when it is whole. Fails with FileUnwritable.
[[nodiscard]] Result<void> saveProject(const Project &project, const QString &path);
/// Errors are told of the file.
[[nodiscard]] Result<Project> readProject(const QString &path);
/// A file that is named or begins as projects are; reads from the disk.
[[nodiscard]] bool isProjectFile(const QString &path);

/// The sheet with the pixels of its plan, of a drawing with the layers that were chosen, where the project holds the
/// plan's file; what its pixels lack is told in the plan's notes. Fails as planFromBytes does.
[[nodiscard]] Result<Sheet> withPixels(const Project &project, Sheet sheet, const PlanLevels &levels = {});

}   // namespace floorscope
