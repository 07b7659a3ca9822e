// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/cad/drawing_sink.h"

#include <ogr_api.h>

namespace floorscope {

/// Hands the features of one of GDAL's layers to a sink: geometry, and what its style says.
class FeatureReader
{
public:
    FeatureReader(OGRLayerH layer, DrawingSink &sink);
    ~FeatureReader();
    FeatureReader(const FeatureReader &) = delete;
    FeatureReader &operator=(const FeatureReader &) = delete;

    /// False where the sink has enough.
    [[nodiscard]] bool read(OGRFeatureH feature);

private:
    bool readPart(OGRFeatureH feature, OGRGeometryH geometry, OGRStyleToolH tool);
    bool readLines(OGRGeometryH geometry, const DrawingInk &ink, double lineWeight);
    bool readAreas(OGRGeometryH geometry, const DrawingInk &ink, bool solid);
    [[nodiscard]] QString layerName(OGRFeatureH feature) const;

    DrawingSink &m_sink;
    OGRStyleMgrH m_styles;
    QString m_name;                                     ///< of GDAL's layer
    int m_layer = -1, m_paperSpace = -1, m_text = -1;   ///< numbers of fields
};

}   // namespace floorscope
