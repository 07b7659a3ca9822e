// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/graphql_selection.h"

#include <QRegularExpression>
#include <QStringList>

namespace floorscope {

namespace {

constexpr int kDeepest = 20;

QStringList readTokens(const QString &query)
{
    static const QRegularExpression token(QStringLiteral("#[^\\n]*|\"[^\"]*\"|[_A-Za-z0-9]+|[^\\s,]"));
    QStringList tokens;
    for (auto match = token.globalMatch(query); match.hasNext();) {
        const QString text = match.next().captured();
        if (!text.startsWith(QLatin1Char('#')))
            tokens.append(text);
    }
    return tokens;
}

bool isName(const QString &token)
{
    return !token.isEmpty() && (token[0].isLetter() || token[0] == QLatin1Char('_'));
}

/// Takes the tokens one after another; the first fault ends it.
class Reader
{
public:
    explicit Reader(const QString &query) : m_tokens(readTokens(query)) {}

    tl::expected<Selection, QString> document()
    {
        if (take(QStringLiteral("query"))) {
            if (isName(next()))
                ++m_place;
            skipArguments(nullptr);
        }
        Selection root;
        readFields(root, 0);
        if (m_fault.isEmpty() && m_place < m_tokens.size())
            fail();
        if (!m_fault.isEmpty())
            return tl::unexpected<QString>(m_fault);
        return root;
    }

private:
    [[nodiscard]] QString next() const { return m_place < m_tokens.size() ? m_tokens[m_place] : QString(); }

    bool take(const QString &token)
    {
        const bool found = next() == token;
        m_place += found ? 1 : 0;
        return found;
    }

    void fail()
    {
        m_fault = QStringLiteral("Syntax Error: Unexpected ") + (next().isEmpty() ? QStringLiteral("<EOF>") : next());
    }

    void readFields(Selection &parent, int depth)
    {
        if (depth > kDeepest || !take(QStringLiteral("{")))
            return fail();
        while (m_fault.isEmpty() && !take(QStringLiteral("}")))
            readField(parent, depth);
    }

    void readField(Selection &parent, int depth)
    {
        if (!isName(next()))
            return fail();
        Selection field;
        field.name = m_tokens[m_place++];
        skipArguments(&field);
        if (m_fault.isEmpty() && next() == QLatin1String("{"))
            readFields(field, depth + 1);
        parent.fields.push_back(std::move(field));
    }

    /// Keeps the arguments of the form name: "text" and passes over the others.
    void skipArguments(Selection *field)
    {
        if (!take(QStringLiteral("(")))
            return;
        while (m_place < m_tokens.size() && next() != QLatin1String(")"))
            keepText(field, m_place++);
        if (!take(QStringLiteral(")")))
            fail();
    }

    void keepText(Selection *field, qsizetype place) const
    {
        const QString &text = m_tokens[place];
        if (field && place >= 2 && text.startsWith(QLatin1Char('"')) && m_tokens[place - 1] == QLatin1String(":"))
            field->arguments.insert(m_tokens[place - 2], text.mid(1, text.size() - 2));
    }

    QStringList m_tokens;
    qsizetype m_place = 0;
    QString m_fault;
};

}   // namespace

tl::expected<Selection, QString> readSelection(const QString &query)
{
    return Reader(query).document();
}

}   // namespace floorscope
