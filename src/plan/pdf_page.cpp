// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/pdf_page.h"

#include "plan/pdf_objects.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace floorscope {

namespace {

constexpr int kDeepest = 64;
constexpr int kHidden = 2, kNotShown = 32;   // ISO 32000-1, table 165

bool is(const std::optional<PdfObject> &object, const char *text)
{
    return object && object->text == text;
}

/// The pages of a document, in the order of its tree.
class PageTree
{
public:
    PageTree(const PdfObjects &objects, const PdfObject &top) : m_objects(objects) { add(top, 0); }

    /// From 1.
    [[nodiscard]] std::optional<PdfObject> page(int number) const
    {
        const auto index = static_cast<std::size_t>(number - 1);
        return index < m_pages.size() ? std::optional(m_pages[index]) : std::nullopt;
    }

    [[nodiscard]] bool isEndless() const { return m_isEndless; }

private:
    void add(const PdfObject &node, int deep)
    {
        const std::optional<PdfObject> kids = m_objects.value(node, "/Kids");
        if (!kids)
            return m_pages.push_back(node);
        if (deep > kDeepest || !m_seen.insert(node.text.constData()).second) {
            m_isEndless = true;
            return;
        }
        for (const PdfObject &kid : m_objects.values(*kids))
            add(kid, deep + 1);
    }

    const PdfObjects &m_objects;
    std::vector<PdfObject> m_pages;
    std::set<const char *> m_seen;   ///< nodes, by their text: copies of an object share it
    bool m_isEndless = false;
};

/// Notes that are shown by their looks alone, or not at all.
bool needsALook(const std::optional<PdfObject> &kind)
{
    static constexpr std::array kOthers{"/Popup",     "/Link",     "/Circle",    "/Square",    "/Ink",
                                        "/Highlight", "/Squiggly", "/StrikeOut", "/Underline", "/Text"};
    return kind && std::none_of(kOthers.begin(), kOthers.end(), [&](const char *other) { return is(kind, other); });
}

bool isEmpty(const std::optional<PdfObject> &value)
{
    return !value || value->text == "()" || value->text == "<>" || value->text == "/Off" || value->text == "null";
}

/// Its value may stand with the field that it is a part of.
bool isFilled(const PdfObjects &objects, const PdfObject &field)
{
    const std::optional<PdfObject> whole = objects.value(field, "/Parent");
    return !isEmpty(objects.value(field, "/V")) || !isEmpty(objects.value(field, "/AS"))
        || (whole && !isEmpty(objects.value(*whole, "/V")));
}

bool isShown(const PdfObjects &objects, const PdfObject &note)
{
    const std::optional<PdfObject> flags = objects.value(note, "/F");
    return !flags || (flags->text.toInt() & (kHidden | kNotShown)) == 0;
}

/// True where the look of a form field is drawn from now on.
bool makeNote(QByteArray &bytes, const std::optional<PdfObject> &kind)
{
    constexpr QByteArrayView kField("/Widget"), kNote("/Stamp ");
    if (!kind || kind->place < 0 || bytes.mid(kind->place, kField.size()) != kField)
        return false;
    bytes.replace(kind->place, kField.size(), kNote);
    return true;
}

/// Looks are made anew by each viewer: those in the file may be of another value.
bool looksAreOld(const PdfObjects &objects, const PdfObject &root)
{
    const std::optional<PdfObject> form = objects.value(root, "/AcroForm");
    return form && is(objects.value(*form, "/NeedAppearances"), "true");
}

void readNotes(const PdfObjects &objects, const PdfObject &page, bool areOld, PdfPage &facts)
{
    const std::optional<PdfObject> notes = objects.value(page, "/Annots");
    for (const PdfObject &note : notes ? objects.values(*notes) : std::vector<PdfObject>{}) {
        const std::optional<PdfObject> kind = objects.value(note, "/Subtype");
        const bool hasLook = objects.value(note, "/AP").has_value();
        if (!isShown(objects, note))
            continue;
        if (!is(kind, "/Widget"))
            facts.lookless += !hasLook && needsALook(kind) ? 1 : 0;
        else if (!(hasLook && makeNote(facts.bytes, kind)) || areOld)
            facts.lookless += isFilled(objects, note) ? 1 : 0;
    }
}

}   // namespace

std::optional<PdfPage> readPdfPage(const QByteArray &bytes, int page)
{
    const PdfObjects objects(bytes);
    const std::optional<PdfObject> root = objects.root();
    const std::optional<PdfObject> tree = root ? objects.value(*root, "/Pages") : std::nullopt;
    if (!tree)
        return std::nullopt;
    const PageTree pages(objects, *tree);
    const std::optional<PdfObject> found = pages.page(page);
    if (pages.isEndless() || !found)
        return pages.isEndless() ? std::optional(PdfPage{1.0, 0, bytes, true}) : std::nullopt;
    PdfPage facts{1.0, 0, bytes, false};
    if (const std::optional<PdfObject> unit = objects.value(*found, "/UserUnit"))
        facts.unit = std::max(0.0, unit->text.toDouble());
    if (facts.unit <= 0.0)
        facts.unit = 1.0;
    readNotes(objects, *found, looksAreOld(objects, *root), facts);
    return facts;
}

}   // namespace floorscope
