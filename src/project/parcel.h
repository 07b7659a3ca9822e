// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <map>

namespace floorscope {

/// A list of contents, and what it names by its SHA-256 (lower-case hex): what stands in a project's SQLite file. A
/// part that was changed by one bit has another name, so that nothing damaged is ever taken for what was saved.
struct Parcel
{
    QByteArray contents;
    std::map<QByteArray, QByteArray> parts;
};

/// Adds a part and yields its name; the same bytes are kept once.
QByteArray addPart(Parcel &parcel, const QByteArray &bytes);

/// Whether these are the first bytes (100 or more) of a project.
[[nodiscard]] bool looksLikeProject(const QByteArray &head);

/// The bytes of the SQLite file; the same parcel gives the same bytes. Fails with FileUnwritable where there is no room
/// for it in the folder of temporary files.
[[nodiscard]] Result<QByteArray> packed(const Parcel &parcel);
/// What such a file holds. Fails with NotAProject, NewerDocument, ProjectDamaged, and with FileTooLong where its parts
/// are larger than anything that is read.
[[nodiscard]] Result<Parcel> unpacked(const QByteArray &bytes);

}   // namespace floorscope
