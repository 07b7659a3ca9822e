// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <optional>
#include <vector>

namespace floorscope {

/// One object of a PDF as it is written, without its stream.
struct PdfObject
{
    QByteArray text;
    qsizetype place = -1;   ///< in the file; -1: it is packed with others in a stream
};

/// The objects of a PDF by their numbers (ISO 32000-1, section 7.3), as far as they can be read without a password: for
/// the few facts of a page that Qt Pdf does not tell. Of several with one number the last one counts.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray &bytes);

    /// The catalog of the document; nothing where it cannot be read.
    [[nodiscard]] std::optional<PdfObject> root() const;
    /// What `value` refers to ("7 0 R"), or itself.
    [[nodiscard]] std::optional<PdfObject> resolved(const PdfObject &value) const;
    /// The value of a key ("/Kids") in a dictionary, resolved; nothing where it is absent.
    [[nodiscard]] std::optional<PdfObject> value(const PdfObject &dictionary, const char *key) const;
    /// The values of a list, each resolved.
    [[nodiscard]] std::vector<PdfObject> values(const PdfObject &list) const;

private:
    void addPacked(const PdfObject &stream, QByteArrayView data);

    std::map<int, PdfObject> m_objects;
    std::optional<PdfObject> m_root;   ///< a reference
};

}   // namespace floorscope
