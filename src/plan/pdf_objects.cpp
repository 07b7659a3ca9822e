// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/pdf_objects.h"

#include "base/gunzip.h"

#include <QByteArrayList>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kDeepest = 64;
constexpr qsizetype kLongestPacked = qsizetype(64) << 20;

bool isSpace(char c)
{
    return c == '\0' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsWord(char c)
{
    return isSpace(c) || QByteArrayView("()<>[]{}/%").contains(c);
}

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (isSpace(text[at]) || text[at] == '%'))
        if (text[at] == '%')
            while (at < text.size() && text[at] != '\n' && text[at] != '\r')
                ++at;
        else
            ++at;
    return at;
}

qsizetype skipWord(QByteArrayView text, qsizetype at)
{
    ++at;
    while (at < text.size() && !endsWord(text[at]))
        ++at;
    return at;
}

/// "(a string \) with (brackets))"
qsizetype skipString(QByteArrayView text, qsizetype at)
{
    int open = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '(')
            ++open;
        else if (text[at] == ')' && --open == 0)
            return at + 1;
    }
    return text.size();
}

/// Behind "7 0 R", or `at`.
qsizetype skipReference(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    for (int number = 0; number < 2; ++number) {
        const qsizetype begin = end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == begin)
            return at;
        end = skipSpace(text, end);
    }
    return end < text.size() && text[end] == 'R' ? end + 1 : at;
}

/// Behind the value that begins there.
qsizetype skipValue(QByteArrayView text, qsizetype at, int deep = 0)
{
    if (at >= text.size() || deep > kDeepest)
        return text.size();
    const bool isDictionary = text.sliced(at).startsWith("<<");
    if (!isDictionary && text[at] != '[') {
        if (const qsizetype end = skipReference(text, at); end > at)
            return end;
        return text[at] == '(' ? skipString(text, at) : skipWord(text, at);
    }
    const QByteArrayView close = isDictionary ? QByteArrayView(">>") : QByteArrayView("]");
    at = skipSpace(text, at + (isDictionary ? 2 : 1));
    while (at < text.size() && !text.sliced(at).startsWith(close))
        at = skipSpace(text, skipValue(text, at, deep + 1));
    return std::min(text.size(), at + close.size());
}

/// The values of a list, or the keys and values of a dictionary in turn.
std::vector<PdfObject> parts(const PdfObject &whole)
{
    const QByteArrayView text(whole.text);
    std::vector<PdfObject> found;
    const qsizetype around = text.startsWith("<<") ? 2 : 1;
    for (qsizetype at = skipSpace(text, around); at < text.size() - around;) {
        const qsizetype end = skipValue(text, at);
        found.push_back({text.sliced(at, end - at).toByteArray(), whole.place < 0 ? -1 : whole.place + at});
        at = skipSpace(text, end);
    }
    return found;
}

std::optional<PdfObject> entry(const PdfObject &dictionary, const char *key)
{
    if (!dictionary.text.startsWith("<<"))
        return std::nullopt;
    const std::vector<PdfObject> pairs = parts(dictionary);
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
        if (pairs[i].text == key)
            return pairs[i + 1];
    return std::nullopt;
}

int numberOf(const std::optional<PdfObject> &object)
{
    return object ? object->text.toInt() : 0;
}

/// The number of an object whose "obj" stands there: "12 0 obj".
std::optional<int> objectNumber(QByteArrayView bytes, qsizetype at)
{
    qsizetype begin = at;
    for (int number = 0; number < 2; ++number) {
        while (begin > 0 && isSpace(bytes[begin - 1]))
            --begin;
        at = begin;
        while (begin > 0 && isDigit(bytes[begin - 1]))
            --begin;
        if (begin == at)
            return std::nullopt;
    }
    return bytes.sliced(begin, at - begin).toByteArray().toInt();
}

/// The bytes of a stream that may begin at `at`; empty where there is none.
QByteArrayView streamAt(QByteArrayView bytes, qsizetype at, int length)
{
    at = skipSpace(bytes, at);
    if (at >= bytes.size() || !bytes.sliced(at).startsWith("stream"))
        return {};
    at += 6;
    at += at < bytes.size() && bytes[at] == '\r' ? 1 : 0;
    at += at < bytes.size() && bytes[at] == '\n' ? 1 : 0;
    const qsizetype told = skipSpace(bytes, std::min(bytes.size(), at + length));
    if (length > 0 && told < bytes.size() && bytes.sliced(told).startsWith("endstream"))
        return bytes.sliced(at, length);
    const qsizetype end = bytes.indexOf("endstream", at);
    return bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
}

}   // namespace

PdfObjects::PdfObjects(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    for (qsizetype at = bytes.indexOf("obj"); at >= 0; at = bytes.indexOf("obj", at)) {
        const std::optional<int> number = objectNumber(view, at);
        at += 3;
        if (!number)
            continue;
        const qsizetype begin = skipSpace(view, at), end = skipValue(view, begin);
        const PdfObject object{bytes.mid(begin, end - begin), begin};
        m_objects.insert_or_assign(*number, object);
        const QByteArrayView stream = streamAt(view, end, numberOf(entry(object, "/Length")));
        const std::optional<PdfObject> type = entry(object, "/Type");
        if (type && type->text == "/ObjStm")
            addPacked(object, stream);
        if (type && type->text == "/XRef" && entry(object, "/Root"))
            m_root = entry(object, "/Root");
        at = stream.isEmpty() ? std::max(at, end) : stream.data() + stream.size() - view.data();
    }
    for (qsizetype at = bytes.indexOf("trailer"); at >= 0; at = bytes.indexOf("trailer", at + 1)) {
        const qsizetype begin = skipSpace(view, at + 7), end = skipValue(view, begin);
        if (const auto root = entry({bytes.mid(begin, end - begin), begin}, "/Root"))
            m_root = root;
    }
}

void PdfObjects::addPacked(const PdfObject &stream, QByteArrayView data)
{
    const Result<QByteArray> text = inflated(data.toByteArray(), kLongestPacked);
    const int count = numberOf(entry(stream, "/N")), first = numberOf(entry(stream, "/First"));
    if (!text || first <= 0 || first > text->size())
        return;
    const QByteArrayList numbers = text->left(first).simplified().split(' ');
    for (int i = 0; i < count && 2 * i + 1 < numbers.size(); ++i) {
        const qsizetype begin = first + numbers[2 * i + 1].toInt();
        if (begin >= first && begin < text->size())
            m_objects.insert_or_assign(numbers[2 * i].toInt(),
                                       PdfObject{text->mid(begin, skipValue(*text, begin) - begin), -1});
    }
}

std::optional<PdfObject> PdfObjects::root() const
{
    return m_root ? resolved(*m_root) : std::nullopt;
}

std::optional<PdfObject> PdfObjects::resolved(const PdfObject &value) const
{
    if (skipReference(value.text, 0) == 0)
        return value;
    const auto found = m_objects.find(value.text.left(value.text.indexOf(' ')).toInt());
    return found == m_objects.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PdfObject> PdfObjects::value(const PdfObject &dictionary, const char *key) const
{
    const std::optional<PdfObject> found = entry(dictionary, key);
    return found ? resolved(*found) : std::nullopt;
}

std::vector<PdfObject> PdfObjects::values(const PdfObject &list) const
{
    std::vector<PdfObject> found;
    if (list.text.startsWith('['))
        for (const PdfObject &part : parts(list))
            if (const std::optional<PdfObject> object = resolved(part))
                found.push_back(*object);
    return found;
}

}   // namespace floorscope
