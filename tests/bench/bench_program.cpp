// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/png_writer.h"
#include "work.h"

#include <benchmark/benchmark.h>
#include <simdjson.h>
#include <spng.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace floorscope::bench {

namespace {

constexpr QSize kFourK{3840, 2160};
constexpr double kDpi = 192.0;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with the files that a picture of a year over a large plan is made of.
class YearOnDisk
{
public:
    YearOnDisk()
    {
        for (const QByteArray &text : yearOfAnswers())
            m_answers << write(QStringLiteral("%1.json").arg(m_answers.size(), 2, 10, QLatin1Char('0')), text);
        m_plan = write(QStringLiteral("plan.png"), *encodePng(largePlan().levels.front(), 96.0));
    }

    [[nodiscard]] const QStringList &answers() const { return m_answers; }
    [[nodiscard]] const QString &plan() const { return m_plan; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QStringList m_answers;
    QString m_plan;
};

const YearOnDisk &yearOnDisk()
{
    static const YearOnDisk year;
    return year;
}

/// The program from its start to its end: answers and plan from disk to a picture on disk.
void wholeProgram(benchmark::State &state)
{
    const YearOnDisk &year = yearOnDisk();
    QStringList arguments{QStringLiteral("render")};
    arguments << year.answers() << QStringLiteral("--plan") << year.plan() << QStringLiteral("--size")
              << QStringLiteral("3840x2160") << QStringLiteral("-o") << year.filePath(QStringLiteral("year.png"));
    for (auto _ : state) {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(FLOORSCOPE_PROGRAM), arguments);
        if (!program.waitForFinished(-1) || program.exitCode() != 0)
            state.SkipWithError(program.readAll().constData());
    }
}

/// Every row of a PNG as RGB, one after the other; only those that a picture of `wanted` rows needs are kept.
QImage nearestRows(const QByteArray &png, int wanted)
{
    const std::unique_ptr<spng_ctx, void (*)(spng_ctx *)> decoder(spng_ctx_new(0), spng_ctx_free);
    spng_set_png_buffer(decoder.get(), png.constData(), static_cast<std::size_t>(png.size()));
    spng_ihdr header;
    spng_get_ihdr(decoder.get(), &header);
    spng_decode_image(decoder.get(), nullptr, 0, SPNG_FMT_RGBA8, SPNG_DECODE_PROGRESSIVE);
    const int rows = static_cast<int>(header.height);
    QImage kept(static_cast<int>(header.width), wanted, QImage::Format_RGBX8888);
    std::vector<uchar> row(std::size_t(header.width) * 4);
    for (int y = 0; y < rows; ++y) {
        spng_decode_row(decoder.get(), row.data(), row.size());
        if (const int at = static_cast<int>(qint64(y) * wanted / rows); qint64(at) * rows / wanted == y || y == 0)
            std::memcpy(kept.scanLine(at), row.data(), row.size());
    }
    return kept;
}

/// A picture whose pixels are copied from the nearest column.
QImage composed(const QImage &rows)
{
    QImage image(kFourK, QImage::Format_RGB32);
    for (int y = 0; y < kFourK.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(rows.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < kFourK.width(); ++x)
            to[x] = from[qint64(x) * rows.width() / kFourK.width()];
    }
    return image;
}

/// The least that any program does for that: read the files, find where the numbers of the answers stand, decode the
/// plan, copy pixels, encode. One after the other, by the libraries that the program uses.
void physicalFloor(benchmark::State &state)
{
    const YearOnDisk &year = yearOnDisk();
    for (auto _ : state) {
        simdjson::ondemand::parser parser;
        for (const QString &path : year.answers()) {
            const QByteArray bytes = bytesOf(path);
            const simdjson::padded_string text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            simdjson::ondemand::document found;
            if (parser.iterate(text).get(found) != simdjson::SUCCESS)
                state.SkipWithError("an answer is no JSON");
        }
        const QImage image = composed(nearestRows(bytesOf(year.plan()), kFourK.height()));
        benchmark::DoNotOptimize(encodePng(image, kDpi)->size());
    }
}

BENCHMARK(wholeProgram)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(physicalFloor)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);

}   // namespace

}   // namespace floorscope::bench
