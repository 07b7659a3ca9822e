// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/go_on.h"
#include "base/result.h"
#include "plan/cad/drawing.h"
#include "plan/cad/drawing_sink.h"

namespace floorscope {

/// The module that reads CAD drawings, loaded at the first call: beside the program, or where it is installed. Nothing
/// where it is not there, or where one of its libraries is missing.
[[nodiscard]] ReadDrawing cadModule();
/// Whether its file is there. Loads nothing; one of its libraries may be missing all the same.
[[nodiscard]] bool hasCadModule();

/// A CAD drawing, by what its bytes are: DXF, or DWG.
[[nodiscard]] bool looksLikeDrawing(const QByteArray &bytes);
/// Whether `readDrawing` has a way: fails with PlanUnreadable for forms that are not read, and without the module.
[[nodiscard]] Result<void> checkDrawing(const QByteArray &bytes);
/// Fails with PlanUnreadable, PlanTooLarge and GivenUp. Opens no file besides.
[[nodiscard]] Result<Drawing> readDrawing(const QByteArray &bytes, const GoOn &goOn = {});

}   // namespace floorscope
