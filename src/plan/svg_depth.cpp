// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/svg_depth.h"

#include "plan/svg_parts.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace floorscope {

namespace {

struct Edge
{
    int to;
    bool inherited;   ///< a colour: used here, or by anything within
};

/// An element, or a name: of what is referred to, or of what a style sheet chooses.
struct Node
{
    int weight;
    std::vector<Edge> edges;
};

/// The elements of a text, with what each holds and refers to. The root is the first node.
class Graph
{
public:
    explicit Graph(const QByteArray &text) : m_reader(text)
    {
        m_reader.setNamespaceProcessing(false);
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                startElement();
            else if (m_reader.isEndElement())
                m_open.pop_back();
            else if (m_reader.isCharacters() && m_inStyle)
                styleSheet(m_reader.text().toString());
        }
    }

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }

private:
    void startElement()
    {
        const int node = added(1);
        if (!m_open.empty())
            connect(m_open.back(), node, false);
        m_open.push_back(node);
        const QString name = localName(m_reader.qualifiedName()).toString();
        m_inStyle = name == QLatin1String("style");
        connect(node, chosen(name), true);
        connect(node, chosen(QStringLiteral("*")), true);
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            this->attribute(node, name, attribute);
    }

    void attribute(int node, const QString &element, const QXmlStreamAttribute &attribute)
    {
        const QStringView name = localName(attribute.qualifiedName());
        const QStringView value = attribute.value();
        if (name == QLatin1String("id")) {
            connect(named(value.toString()), node, false);
            connect(node, chosen(value.toString()), true);
        } else if (name == QLatin1String("class")) {
            for (const QStringView word : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                connect(node, chosen(word.toString()), true);
        } else if (name == QLatin1String("href") && value.contains(QLatin1Char('#'))) {
            if (element != QLatin1String("a"))   // followed by a click
                connect(node, named(value.mid(value.indexOf(QLatin1Char('#')) + 1).trimmed().toString()), false);
        } else if (name == QLatin1String("style")) {
            declarations({node}, value.toString());
        } else {
            declaration({node}, name, value.toString());
        }
    }

    void declaration(const std::vector<int> &from, QStringView name, const QString &value)
    {
        static const QRegularExpression url(QStringLiteral("url\\(\\s*[\"']?[^\"'()#]*#([^\"')]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
        if (!value.contains(QLatin1Char('#')))
            return;
        const bool inherited =
            isOneOf(name, {"fill", "stroke"}) || name.startsWith(QLatin1String("marker"), Qt::CaseInsensitive);
        for (auto found = url.globalMatch(value); found.hasNext();) {
            const int to = named(found.next().captured(1).trimmed());
            for (const int node : from)
                connect(node, to, inherited);
        }
    }

    void declarations(const std::vector<int> &from, const QString &style)
    {
        for (const QStringView part : QStringView(style).split(QLatin1Char(';'))) {
            const qsizetype colon = part.indexOf(QLatin1Char(':'));
            if (colon > 0)
                declaration(from, part.left(colon).trimmed(), part.mid(colon + 1).toString());
        }
    }

    /// A rule is taken to choose all that has one of the words of its selector.
    void styleSheet(const QString &css)
    {
        static const QRegularExpression rule(QStringLiteral("([^{}]*)\\{([^{}]*)\\}"));
        static const QRegularExpression word(QStringLiteral("[^\\s.#,>+~*:\\[\\]()=\"']+|[*:\\[]"));
        for (auto rules = rule.globalMatch(css); rules.hasNext();) {
            const QRegularExpressionMatch match = rules.next();
            if (!match.capturedView(2).contains(QLatin1Char('#')))
                continue;
            std::vector<int> from;
            for (auto words = word.globalMatch(match.captured(1)); words.hasNext();) {
                const QString found = words.next().captured();
                from.push_back(chosen(isOneOf(found, {":", "["}) ? QStringLiteral("*") : found));
            }
            declarations(from, match.captured(2));
        }
    }

    int added(int weight)
    {
        m_nodes.push_back({weight, {}});
        return static_cast<int>(m_nodes.size()) - 1;
    }

    int nodeOf(QHash<QString, int> &names, const QString &name)
    {
        const auto known = names.constFind(name);
        return known != names.constEnd() ? *known : *names.insert(name, added(0));
    }

    int named(const QString &id) { return nodeOf(m_ids, id); }
    int chosen(const QString &word) { return nodeOf(m_words, word); }
    void connect(int from, int to, bool inherited) { m_nodes[size_t(from)].edges.push_back({to, inherited}); }

    QXmlStreamReader m_reader;
    std::vector<Node> m_nodes;
    std::vector<int> m_open;   ///< the elements that are open, the root first
    QHash<QString, int> m_ids, m_words;
    bool m_inStyle = false;
};

/// The depth below a node. What leads back to itself is one knot, as deep as it has elements (R. Tarjan, "Depth-first
/// search and linear graph algorithms", 1972, without recursion).
class Depths
{
public:
    explicit Depths(const std::vector<Node> &nodes) : m_nodes(nodes), m_states(nodes.size()) {}

    int below(int root)
    {
        open(root);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            State &state = m_states[size_t(step.node)];
            const std::vector<Edge> &edges = m_nodes[size_t(step.node)].edges;
            if (step.next < edges.size()) {
                const int to = edges[step.next++].to;
                const State &other = m_states[size_t(to)];
                if (other.number == 0)
                    open(to);
                else if (other.knot < 0)
                    state.low = std::min(state.low, other.number);
                continue;
            }
            if (state.low == state.number)
                close(step.node);
            m_path.pop_back();
            if (!m_path.empty())
                lower(m_path.back().node, state.low);
        }
        return m_depths.back();
    }

private:
    struct State
    {
        int number = 0, low = 0, knot = -1;
    };
    struct Step
    {
        int node;
        size_t next;
    };

    void open(int node)
    {
        m_states[size_t(node)] = {++m_numbers, m_numbers, -1};
        m_path.push_back({node, 0});
        m_waiting.push_back(node);
    }

    void lower(int node, int low) { m_states[size_t(node)].low = std::min(m_states[size_t(node)].low, low); }

    /// All that waits behind `first` is one knot with it.
    void close(int first)
    {
        const auto begin = std::find(m_waiting.rbegin(), m_waiting.rend(), first).base() - 1;
        const int knot = static_cast<int>(m_depths.size());
        std::for_each(begin, m_waiting.end(), [&](int node) { m_states[size_t(node)].knot = knot; });
        int own = 0, within = 0, inherited = 0;
        std::for_each(begin, m_waiting.end(), [&](int node) {
            own += m_nodes[size_t(node)].weight;
            for (const Edge &edge : m_nodes[size_t(node)].edges)
                if (const int other = m_states[size_t(edge.to)].knot; other != knot) {
                    int &deepest = edge.inherited ? inherited : within;
                    deepest = std::max(deepest, m_depths[size_t(other)]);
                }
        });
        m_waiting.erase(begin, m_waiting.end());
        m_depths.push_back(std::min(own + within + inherited, 1 << 20));   // far beyond any limit
    }

    const std::vector<Node> &m_nodes;
    std::vector<State> m_states;
    std::vector<Step> m_path;
    std::vector<int> m_waiting;
    std::vector<int> m_depths;   ///< of each knot
    int m_numbers = 0;
};

}   // namespace

int drawnDepth(const QByteArray &text)
{
    const Graph graph(text);
    return graph.nodes().empty() ? 0 : Depths(graph.nodes()).below(0);
}

}   // namespace floorscope
