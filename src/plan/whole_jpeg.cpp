// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/whole_picture.h"

#ifdef FLOORSCOPE_JPEG

#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>   // needs size_t and FILE

#include <jerror.h>

namespace floorscope {

namespace {

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
    case JWRN_EXTRANEOUS_DATA: state = std::max(state, JpegState::DataLeftOver); break;
    default: break;
    }
}

void keepSilent(j_common_ptr) {}

/// Reads all of the picture as cheaply as can be: an eighth of its size, in the colors that it is stored in. False
/// where it cannot be read to its end.
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
