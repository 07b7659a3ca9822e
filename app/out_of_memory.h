// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace floorscope {

/// From now on a program that gets no more memory, on whatever thread, ends with one sentence and status 1 instead of
/// an abort. Nothing is half written by then: files are replaced only by whole ones.
void endPlainlyWithoutMemory();

}   // namespace floorscope
