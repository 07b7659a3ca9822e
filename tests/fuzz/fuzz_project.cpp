// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "project/parcel.h"
#include "project/project_file.h"

#include <QList>

using namespace floorscope;

namespace {

/// Texts that are set apart by a record separator: parts, and at the end the list of contents. "@0" to "@9" stand for
/// the names of the parts before, which no chance would find.
QByteArray packedTexts(const QByteArray &texts)
{
    constexpr char kSeparator = '\x1e';
    Parcel parcel;
    QList<QByteArray> pieces = texts.split(kSeparator);
    QList<QByteArray> names;
    for (QByteArray &piece : pieces) {
        for (qsizetype i = 0; i < names.size() && i < 10; ++i)
            piece.replace(QByteArray('@' + QByteArray::number(i)), names[i]);
        names << (&piece == &pieces.back() ? QByteArray() : addPart(parcel, piece));
    }
    parcel.contents = pieces.back();
    return packed(parcel).value_or(QByteArray());
}

}   // namespace

/// A project that was read is written, and read again as the same. The first byte tells whether the bytes of the file
/// follow, or the texts that stand in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    if (bytes.isEmpty())
        return 0;
    const QByteArray rest = bytes.mid(1);
    const Result<Project> read = projectFromBytes(bytes[0] == 'F' ? rest : packedTexts(rest));
    if (!read)
        return 0;
    const Result<QByteArray> written = projectBytes(*read);
    require(written.has_value());
    const Result<Project> again = projectFromBytes(*written);
    require(again && projectBytes(*again) == written);
    return 0;
}
