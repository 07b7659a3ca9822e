// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gis/feature_reader.h"
#include "plan/cad/drawing_sink.h"

#include <QtGlobal>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogrsf_frmts.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace floorscope {

namespace {

/// Settings of GDAL for this thread, for as long as a drawing is read.
class Settings
{
public:
    explicit Settings(const char *encoding)
    {
        set(kBlocks, "TRUE");    // blocks arrive as what they are drawn of …
        set(kMerged, "FALSE");   // … each with its own layer
        set(kMostPerBlock, "1000000");
        if (encoding[0] != '\0')
            set(kEncoding, encoding);
        CPLPushErrorHandler(CPLQuietErrorHandler);
    }
    ~Settings()
    {
        CPLPopErrorHandler();
        for (const char *name : {kBlocks, kMerged, kMostPerBlock, kEncoding})
            set(name, nullptr);
    }
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

private:
    static constexpr const char *kBlocks = "DXF_INLINE_BLOCKS";
    static constexpr const char *kMerged = "DXF_MERGE_BLOCK_GEOMETRIES";
    static constexpr const char *kMostPerBlock = "DXF_FEATURE_LIMIT_PER_BLOCK";
    static constexpr const char *kEncoding = "DXF_ENCODING";
    static void set(const char *name, const char *value) { CPLSetThreadLocalConfigOption(name, value); }
};

/// The bytes as a file that only GDAL sees, without neighbours. It knows a DWG by its name alone.
class MemoryFile
{
public:
    MemoryFile(const char *bytes, long long size)
        : m_path(
            "/vsimem/floorscope-" + std::to_string(reinterpret_cast<std::uintptr_t>(this))
            + (std::string_view(bytes, static_cast<std::size_t>(size)).starts_with("AC10") ? "/plan.dwg" : "/plan.dxf"))
    {
        // GDAL does not write into a file that is opened for reading
        auto *data = reinterpret_cast<GByte *>(const_cast<char *>(bytes));
        if (VSILFILE *file = VSIFileFromMemBuffer(m_path.c_str(), data, static_cast<vsi_l_offset>(size), FALSE))
            VSIFCloseL(file);
    }
    ~MemoryFile() { VSIUnlink(m_path.c_str()); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    [[nodiscard]] const char *path() const { return m_path.c_str(); }

private:
    std::string m_path;
};

struct Closer
{
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, Closer>;

Dataset open(const MemoryFile &file)
{
    static const bool registered = [] {
        RegisterOGRDXF();
        RegisterOGRCAD();
        return true;
    }();
    Q_UNUSED(registered)
    constexpr std::array<const char *, 3> drivers{"DXF", "CAD", nullptr};
    constexpr std::array<const char *, 1> siblings{nullptr};
    return Dataset(
        GDALOpenEx(file.path(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(), nullptr, siblings.data()));
}

/// A DWG tells its header as metadata.
void tellUnit(GDALDatasetH dataset, DrawingSink &sink)
{
    for (const char *const *item = GDALGetMetadata(dataset, nullptr); item && *item; ++item) {
        const std::string text(*item);
        const std::size_t at = text.find("INSUNITS=");
        if (at != std::string::npos)
            sink.unit(std::atoi(text.c_str() + at + 9));
    }
}

bool readLayer(OGRLayerH layer, DrawingSink &sink)
{
    FeatureReader reader(layer, sink);
    OGR_L_ResetReading(layer);
    for (;;) {
        CPLErrorReset();
        const OGRFeatureH feature = OGR_L_GetNextFeature(layer);
        if (CPLGetLastErrorType() >= CE_Failure && !sink.fault())
            return false;
        if (!feature)
            return true;
        const bool goesOn = reader.read(feature);
        OGR_F_Destroy(feature);
        if (!goesOn)
            return false;
    }
}

}   // namespace

}   // namespace floorscope

extern "C" Q_DECL_EXPORT floorscope::DrawingEnd
floorscope_read_drawing_1(const char *bytes, long long size, const char *encoding, floorscope::DrawingSink &sink)
{
    using namespace floorscope;
    const Settings settings(encoding);
    const MemoryFile file(bytes, size);
    const Dataset dataset = open(file);
    if (!dataset)
        return DrawingEnd::Unreadable;
    tellUnit(dataset.get(), sink);
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i)
        if (!readLayer(GDALDatasetGetLayer(dataset.get(), i), sink))
            return DrawingEnd::Stopped;
    return DrawingEnd::Read;
}
