// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/json_text.h"

#include <vector>

namespace floorscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How many bytes follow the first one of a UTF-8 sequence, or nothing where none can begin.
std::optional<int> followingBytes(unsigned char first)
{
    if (first < 0x80)
        return 0;
    if (first >= 0xC2 && first <= 0xDF)
        return 1;
    if (first >= 0xE0 && first <= 0xEF)
        return 2;
    if (first >= 0xF0 && first <= 0xF4)
        return 3;
    return std::nullopt;
}

/// True where a first and a second byte together are an overlong form, a surrogate or beyond U+10FFFF.
bool isForbiddenPair(unsigned char first, unsigned char second)
{
    return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second > 0x8F);
}

class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::optional<Error> document()
    {
        skipSpaces();
        if (!atEnd() && peek() == '<')
            return error(ErrorKind::HtmlInsteadOfJson);
        if (!values())
            return error(atEnd() ? ErrorKind::Truncated : ErrorKind::NotJson);
        skipSpaces();
        return atEnd() ? std::nullopt : std::optional<Error>(error(ErrorKind::TextAfterEnd));
    }

    bool number()
    {
        if (!atEnd() && peek() == '-')
            ++m_at;
        const std::size_t first = m_at;
        if (!digits() || (m_text[first] == '0' && m_at - first > 1))
            return false;
        if (!atEnd() && peek() == '.' && !(++m_at, digits()))
            return false;
        if (atEnd() || (peek() != 'e' && peek() != 'E'))
            return true;
        ++m_at;
        if (!atEnd() && (peek() == '+' || peek() == '-'))
            ++m_at;
        return digits();
    }

    void skipSpaces()
    {
        while (!atEnd() && isJsonSpace(peek()))
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

private:
    [[nodiscard]] char peek() const { return m_text[m_at]; }

    [[nodiscard]] Error error(ErrorKind kind) const
    {
        const Error found = at(Error{kind, {}, {}}, Spot{SpotKind::Byte, static_cast<qint64>(m_at)});
        return m_text.empty() ? because(found, Reason::EmptyText) : found;
    }

    bool take(char expected)
    {
        skipSpaces();
        if (atEnd() || peek() != expected)
            return false;
        ++m_at;
        return true;
    }

    bool digits()
    {
        const std::size_t first = m_at;
        while (!atEnd() && isDigit(peek()))
            ++m_at;
        return m_at > first;
    }

    bool word(std::string_view expected)
    {
        for (const char c : expected) {
            if (atEnd() || peek() != c)
                return false;
            ++m_at;
        }
        return true;
    }

    bool escape()
    {
        if (atEnd() || std::string_view("\"\\/bfnrtu").find(peek()) == std::string_view::npos)
            return false;
        const bool unicode = peek() == 'u';
        ++m_at;
        for (int i = 0; unicode && i < 4; ++i, ++m_at)
            if (atEnd() || !isHexDigit(peek()))
                return false;
        return true;
    }

    bool character()
    {
        const auto first = static_cast<unsigned char>(peek());
        const std::optional<int> more = followingBytes(first);
        if (first < 0x20 || !more)
            return false;
        ++m_at;
        for (int i = 0; i < *more; ++i, ++m_at)
            if (atEnd() || !isContinuation(peek())
                || (i == 0 && isForbiddenPair(first, static_cast<unsigned char>(peek()))))
                return false;
        return true;
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (!atEnd()) {
            if (peek() == '"')
                return ++m_at, true;
            if (peek() == '\\' ? (++m_at, !escape()) : !character())
                return false;
        }
        return false;
    }

    bool scalar()
    {
        switch (peek()) {
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    /// A key and its colon where an object is open.
    bool beginOfMember() { return m_open.back() == '[' || (string() && take(':')); }

    /// After a value: closes what ends here. Yields false where something else than a comma or an end follows.
    bool afterValue()
    {
        while (!m_open.empty()) {
            if (take(','))
                return beginOfMember();
            if (!take(m_open.back() == '[' ? ']' : '}'))
                return false;
            m_open.pop_back();
        }
        return true;
    }

    /// One value with everything in it, without recursion.
    bool values()
    {
        do {
            skipSpaces();
            if (atEnd())
                return false;
            const char c = peek();
            if (c != '[' && c != '{') {
                if (!scalar() || !afterValue())
                    return false;
                continue;
            }
            ++m_at;
            if (take(c == '[' ? ']' : '}') ? !afterValue() : (m_open.push_back(c), !beginOfMember()))
                return false;
        } while (!m_open.empty());
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<char> m_open;
};

}   // namespace

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::optional<Error> jsonFault(std::string_view text)
{
    return Scanner(text).document();
}

bool isJsonNumber(std::string_view token)
{
    Scanner scanner(token);
    if (!scanner.number())
        return false;
    scanner.skipSpaces();
    return scanner.atEnd();
}

}   // namespace floorscope
