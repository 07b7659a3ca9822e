// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/whole_picture.h"

#ifdef FLOORSCOPE_JPEG

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>   // needs size_t and FILE

#include <jerror.h>

namespace floorscope {

namespace {

constexpr std::size_t kMostCoefficients = std::size_t(128) << 20;   ///< bytes

/// libjpeg's own state, and what it said meanwhile. It leaves a fatal error by a jump, over no object with a
/// destructor.
struct Reading
{
    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
    std::jmp_buf leave{};
    JpegState state = JpegState::Whole;
};

Reading &readingOf(j_common_ptr jpeg)
{
    return *static_cast<Reading *>(jpeg->client_data);
}

void leave(j_common_ptr jpeg)
{
    std::longjmp(readingOf(jpeg).leave, 1);
}

/// Warnings are of a level below 0. What lies between the picture's parts is padding of a camera as often as the rest
/// of damaged data.
void listen(j_common_ptr jpeg, int level)
{
    if (level >= 0)
        return;
    JpegState &state = readingOf(jpeg).state;
    switch (jpeg->err->msg_code) {
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_JPEG_EOF: state = JpegState::Damaged; break;
    case JWRN_EXTRANEOUS_DATA: state = std::max(state, JpegState::Doubtful); break;
    default: break;
    }
}

void keepSilent(j_common_ptr) {}

/// Eight bits a sample, and few enough for all coefficients to be held.
bool isSmall(const jpeg_decompress_struct &jpeg)
{
    std::size_t blocks = 0;
    for (int i = 0; i < jpeg.num_components; ++i)
        blocks += std::size_t(jpeg.comp_info[i].width_in_blocks) * jpeg.comp_info[i].height_in_blocks;
    return jpeg.data_precision == 8 && blocks <= kMostCoefficients / sizeof(JBLOCK);
}

/// The sum of the squares of the coefficients of a block, or of what rounds them.
template <typename Each>
double energy(Each each)
{
    double sum = 0.0;
    for (int i = 0; i < DCTSIZE2; ++i)
        sum += each(i) * each(i);
    return sum;
}

/// Samples lie up to 128 from their middle, and the transform of a block keeps its energy (ITU-T T.81, A.3.3): no
/// picture has blocks of more than 64 · 128², but what data out of step are read as soon has. Each coefficient was
/// rounded by up to half a step, and some programs overshoot white and black by a little on purpose.
double mostEnergy(const JQUANT_TBL &table)
{
    constexpr double kOvershoot = 1.25;
    const double rounding = std::sqrt(energy([&](int i) { return 0.5 * table.quantval[i]; }));
    const double most = kOvershoot * (8.0 * 128.0 + rounding);
    return most * most;
}

void weighBlocks(Reading &reading, const jpeg_component_info &component, jvirt_barray_ptr blocks)
{
    const auto common = reinterpret_cast<j_common_ptr>(&reading.jpeg);
    const JQUANT_TBL *table = component.quant_table;
    const double most = table ? mostEnergy(*table) : 0.0;
    for (JDIMENSION row = 0; table && row < component.height_in_blocks; ++row) {
        const JBLOCKROW line = *reading.jpeg.mem->access_virt_barray(common, blocks, row, 1, FALSE);
        for (JDIMENSION column = 0; column < component.width_in_blocks; ++column)
            if (energy([&](int i) { return double(line[column][i]) * table->quantval[i]; }) > most)
                reading.state = std::max(reading.state, JpegState::Doubtful);
    }
}

/// All coefficients, as they were stored.
void readCoefficients(Reading &reading)
{
    jvirt_barray_ptr *blocks = jpeg_read_coefficients(&reading.jpeg);
    for (int i = 0; i < reading.jpeg.num_components; ++i)
        weighBlocks(reading, reading.jpeg.comp_info[i], blocks[i]);
    jpeg_finish_decompress(&reading.jpeg);
}

/// As cheaply as can be: an eighth of the size, in the colors that are stored.
void readSmall(jpeg_decompress_struct &jpeg, std::vector<JSAMPLE> &line)
{
    jpeg.scale_num = 1;
    jpeg.scale_denom = 8;
    jpeg.dct_method = JDCT_IFAST;
    jpeg.do_fancy_upsampling = FALSE;
    jpeg.out_color_space = jpeg.jpeg_color_space;
    jpeg_start_decompress(&jpeg);
    line.resize(static_cast<std::size_t>(jpeg.output_width) * static_cast<std::size_t>(jpeg.output_components));
    JSAMPROW row = line.data();
    while (jpeg.output_scanline < jpeg.output_height)
        jpeg_read_scanlines(&jpeg, &row, 1);
    jpeg_finish_decompress(&jpeg);
}

/// Reads all of the picture. False where it cannot be read to its end.
bool readAll(Reading &reading, const QByteArray &bytes, std::vector<JSAMPLE> &line)
{
    if (setjmp(reading.leave) != 0)
        return false;
    jpeg_decompress_struct &jpeg = reading.jpeg;
    jpeg_create_decompress(&jpeg);
    jpeg.client_data = &reading;
    jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char *>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    if (jpeg_read_header(&jpeg, TRUE) != JPEG_HEADER_OK)
        return false;
    if (isSmall(jpeg))
        readCoefficients(reading);
    else
        readSmall(jpeg, line);
    return true;
}

}   // namespace

JpegState jpegState(const QByteArray &bytes)
{
    Reading reading;
    std::vector<JSAMPLE> line;
    reading.jpeg.err = jpeg_std_error(&reading.errors);
    reading.jpeg.client_data = &reading;
    reading.errors.error_exit = leave;
    reading.errors.emit_message = listen;
    reading.errors.output_message = keepSilent;
    const bool toItsEnd = readAll(reading, bytes, line);
    jpeg_destroy_decompress(&reading.jpeg);
    return toItsEnd ? reading.state : JpegState::Damaged;
}

}   // namespace floorscope

#else

namespace floorscope {

JpegState jpegState(const QByteArray &)
{
    return JpegState::Whole;
}

}   // namespace floorscope

#endif
