// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work.h"

#include "heatmap/io/answer_reader.h"
#include "render/png_writer.h"

#include <QPainter>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <random>

namespace floorscope::bench {

namespace {

constexpr double kCell = 0.25;
constexpr qint64 kWeekSeconds = 604'800;

std::vector<unsigned> randomCounts(Site site, unsigned week)
{
    std::mt19937 random(1000 + week);
    std::lognormal_distribution<double> heavyTail(3.0, 1.6);
    std::vector<unsigned> counts(static_cast<std::size_t>(site.columns) * static_cast<std::size_t>(site.rows));
    for (unsigned &count : counts)
        count = 1 + static_cast<unsigned>(std::min(heavyTail(random), 1.4e6));
    return counts;
}

std::vector<std::size_t> makeOrder(std::size_t size, Order order, unsigned week)
{
    std::vector<std::size_t> indices(size);
    std::iota(indices.begin(), indices.end(), std::size_t(0));
    if (order == Order::Random)
        std::shuffle(indices.begin(), indices.end(), std::mt19937(week));
    return indices;
}

void appendCell(QByteArray &text, Site site, std::size_t index, unsigned count)
{
    const auto columns = static_cast<std::size_t>(site.columns);
    const double x = (static_cast<double>(index % columns) + 0.5) * kCell;
    const double y = (static_cast<double>(index / columns) + 0.5) * kCell;
    text += '[' + QByteArray::number(x, 'f', 3) + ',' + QByteArray::number(y, 'f', 3) + ',' + QByteArray::number(count)
        + "],";
}

QImage lineDrawing(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 6));
    for (int x = 0; x < size.width(); x += 400)
        for (int y = 0; y < size.height(); y += 310)
            painter.drawRect(x, y, 360, 280);
    return image;
}

}   // namespace

QByteArray answerText(Site site, Order order, unsigned week)
{
    const std::vector<unsigned> counts = randomCounts(site, week);
    QByteArray text = R"({"heatmap_v2":{"array_cells":[)";
    text.reserve(static_cast<qsizetype>(counts.size()) * 24);
    for (const std::size_t index : makeOrder(counts.size(), order, week))
        appendCell(text, site, index, counts[index]);
    text.back() = ']';
    const auto total = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    text += R"(,"metadata":{"type":"occupancy","resolution":0.25,"bounds":{"min_x":0,"min_y":0,"max_x":)"
        + QByteArray::number(site.columns * kCell) + R"(,"max_y":)" + QByteArray::number(site.rows * kCell)
        + R"(},"max_value":)" + QByteArray::number(*std::max_element(counts.begin(), counts.end()))
        + R"(,"total_detections":)" + QByteArray::number(quint64(total)) + "}}}";
    return text;
}

const std::vector<QByteArray> &yearOfAnswers()
{
    static const std::vector<QByteArray> answers = [] {
        std::vector<QByteArray> made;
        for (unsigned week = 0; week < kWeeks; ++week)
            made.push_back(answerText(kFloor, Order::Random, week));
        return made;
    }();
    return answers;
}

std::vector<Part> yearOfParts()
{
    std::vector<Part> parts;
    for (const QByteArray &text : yearOfAnswers()) {
        const qint64 start = static_cast<qint64>(parts.size()) * kWeekSeconds;
        parts.push_back(toPart(*readAnswer(text), QStringLiteral("space_bench"), {start, start + kWeekSeconds}));
    }
    return parts;
}

const PlanImage &largePlan()
{
    static const PlanImage plan =
        *planFromBytes(*encodePng(lineDrawing({8000, 5000}), 96.0), QStringLiteral("plan.png"));
    return plan;
}

Drawn drawnOver(const Heatmap &map)
{
    Drawn drawn;
    drawn.shown.title = QStringLiteral("Benchmark");
    PeriodAnswer period;
    period.map = map;
    drawn.answers.single = period;
    drawn.answers.plan = largePlan();
    drawn.shown.plan = PlacedPlan{};
    drawn.shown.plan->placement = guessedPlacement(largePlan().units, *map.bounds);
    return drawn;
}

std::vector<double> campusValues()
{
    const std::vector<unsigned> counts = randomCounts(kCampus, 0);
    return {counts.begin(), counts.end()};
}

void copyBytes(std::vector<char> &to, const std::vector<char> &from)
{
    std::memcpy(to.data(), from.data(), from.size());
}

}   // namespace floorscope::bench
