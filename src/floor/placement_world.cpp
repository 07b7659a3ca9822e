// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"

#include <QByteArrayList>

#include <cmath>

namespace floorscope {

namespace {

constexpr std::size_t kLines = 6;

std::optional<double> readWorldNumber(QByteArray word)
{
    bool read = false;
    const double number = word.replace(',', '.').toDouble(&read);   // as programs of other countries write it
    return read && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isRemark(const QByteArray &line)
{
    return line.startsWith('#') || line.startsWith(';') || line.startsWith("//");
}

/// The numbers that a line begins with.
std::vector<double> readWorldLine(const QByteArray &line)
{
    std::vector<double> numbers;
    for (const QByteArray &word : line.split(' ')) {
        const std::optional<double> number = readWorldNumber(word);
        if (!number)
            break;
        numbers.push_back(*number);
    }
    return numbers;
}

/// All numbers; what stands behind one in its line, or behind the sixth, is a remark.
Result<std::vector<double>> readWorldNumbers(const QByteArray &text)
{
    std::vector<double> numbers;
    qint64 at = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++at;
        const QByteArray line = raw.simplified();
        if (line.isEmpty() || isRemark(line))
            continue;
        const std::vector<double> more = readWorldLine(line);
        if (more.empty() && numbers.size() < kLines)
            return failureAt(ErrorKind::NotAPlacement, {SpotKind::Line, at}, Reason::LineNotANumber);
        numbers.insert(numbers.end(), more.begin(), more.end());
    }
    return numbers;
}

}   // namespace

Result<Placement> readWorldFile(const QByteArray &text)
{
    if (text.trimmed().startsWith('<'))
        return failureFor(ErrorKind::NotAPlacement, Reason::XmlInsteadOfWorld);
    const Result<std::vector<double>> read =
        readWorldNumbers(QByteArray(text).replace("\r\n", "\n").replace('\r', '\n'));
    if (!read)
        return tl::unexpected(read.error());
    const std::vector<double> &numbers = *read;
    if (numbers.size() != kLines)
        return failureFor(ErrorKind::NotAPlacement, Reason::NotSixNumbers, {}, {static_cast<qint64>(numbers.size())});
    // x = A·px + B·py + C, y = D·px + E·py + F for the pixel's CENTRE; lines in the order A, D, B, E, C, F (ESRI world
    // file)
    const double a = numbers[0], d = numbers[1], b = numbers[2], e = numbers[3];
    const double x0 = numbers[4] - (a + b) / 2.0;
    const double y0 = numbers[5] - (d + e) / 2.0;
    return Placement::fromMetreToPixel({a, b, x0, d, e, y0})
        .and_then(
            [](const Placement &pixelToMetre) { return Placement::fromMetreToPixel(pixelToMetre.pixelToMetre()); })
        .map_error([](const Error &error) {
            return error.reason == Reason::PlacesOnOneLine ? because(error, Reason::WorldPlacesNothing) : error;
        });
}

}   // namespace floorscope
