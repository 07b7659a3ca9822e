// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/geometry.h"

#include <QByteArray>
#include <QSizeF>

#include <array>
#include <optional>
#include <vector>

namespace floorscope {

/// How a plan lies on the floor: an affine map between its pixels (y down) and metres (y up), and back.
/// An immutable value. Rotated and mirrored plans are ordinary cases.
class Placement
{
public:
    /// px = m[0]·x + m[1]·y + m[2], py = m[3]·x + m[4]·y + m[5]; x, y in metres.
    using Matrix = std::array<double, 6>;

    /// Fails with ErrorKind::BadPlacement if the map has no inverse or a number is not finite.
    [[nodiscard]] static Result<Placement> fromMetreToPixel(const Matrix &metreToPixel);

    [[nodiscard]] PixelPoint toPixel(FloorPoint p) const;
    [[nodiscard]] FloorPoint toFloor(PixelPoint p) const;
    [[nodiscard]] const Matrix &metreToPixel() const { return m_toPixel; }
    [[nodiscard]] const Matrix &pixelToMetre() const { return m_toFloor; }

    /// Pixels per metre: the square root of how much larger an area gets.
    [[nodiscard]] double pixelsPerMetre() const;
    /// True if the plan shows the floor as in a mirror (a plan with y up and x right is not mirrored).
    [[nodiscard]] bool mirrored() const;
    /// The same plan drawn `factor` times as large.
    [[nodiscard]] Placement scaled(double factor) const;
    /// The same plan with its top-left corner moved to (dx, dy) pixels.
    [[nodiscard]] Placement shifted(double dx, double dy) const;

    friend bool operator==(const Placement &, const Placement &) = default;

private:
    Placement(const Matrix &toPixel, const Matrix &toFloor) : m_toPixel(toPixel), m_toFloor(toFloor) {}
    Matrix m_toPixel;
    Matrix m_toFloor;
};

/// A pair that belongs together: a place in the plan and the same place on the floor.
struct ControlPoint
{
    PixelPoint pixel;
    FloorPoint metre;
    friend bool operator==(const ControlPoint &, const ControlPoint &) = default;
};

enum class FitModel { Affine, Similarity };

/// How well control points agree.
struct PlacementFit
{
    Placement placement;
    std::vector<double> residualsCm;   ///< one per point, in centimetres; empty where nothing is left over to measure
    double rmsCm = 0.0;                ///< root mean square of the residuals
    double worstCm = 0.0;
    double baselineMetres = 0.0;   ///< the longest distance between two points
    bool shortBaseline = false;    ///< under 3 m, or under a tenth of the plan's diagonal where that is known
    double disagreement = 0.0;     ///< `disagreementCm` as a share of the baseline; over 0.02 is worth a warning
    double scaleDisagreement =
        0.0;   ///< largest / smallest scale over all directions − 1: stretched or skewed; over 0.02 is worth a warning
    double disagreementCm =
        0.0;   ///< how far a point lies from where the other points put it, at worst; 0 where nothing is left over
    std::optional<std::size_t> doubtful{};   ///< index of that point, where it stands out from the others
};

/// Two points: scale, rotation and shift (not mirrored). Three or more: `model` by least squares; a mirrored plan is
/// found from three points on, with either model. Residuals from one point more than needed. `plan`: width and height
/// of the plan in its own units, where known. Fails with ErrorKind::BadPlacement: fewer than two points, two equal
/// ones, or three on one line for an affine fit.
[[nodiscard]] Result<PlacementFit> fitPlacement(const std::vector<ControlPoint> &points,
                                                FitModel model = FitModel::Affine, QSizeF plan = {});

/// A plan of `units` width and height laid over `floor` without any points: upright, y up, as large as fits, centred.
/// A guess that has to be called one.
[[nodiscard]] Placement guessedPlacement(QSizeF units, const FloorRect &floor);
/// The same of a plan whose scale is known: only its place is guessed.
[[nodiscard]] Placement guessedPlacement(QSizeF units, const FloorRect &floor, double unitsPerMetre);

/// The `--points` file: JSON, [{"pixel":[px,py],"metre":[x,y]}, …] ("meter" and plurals too, in any case of letters,
/// and heights behind x and y), or the points of a QGIS georeferencer (mapX,mapY,sourceX,sourceY,enable …; y negative
/// downward; those switched off are left out). A "pixel" is a unit of the plan's own, counted from its top left corner.
/// Fails with ErrorKind::NotAPlacement, and with BadPlacement where a number is larger than any plan or floor; `spot`
/// the place in the list or the line.
[[nodiscard]] Result<std::vector<ControlPoint>> readControlPoints(const QByteArray &text);
/// Whether a text looks like one that readControlPoints reads.
[[nodiscard]] bool listsPoints(const QByteArray &text);

/// The six lines of a world file, decimals behind a point or a comma, remarks behind them; they place the CENTRE of the
/// top-left pixel. Fails with ErrorKind::NotAPlacement, and with BadPlacement where they place nothing.
[[nodiscard]] Result<Placement> readWorldFile(const QByteArray &text);
/// The fit of a placement that no points led to: nothing is measured but how much it stretches the plan.
[[nodiscard]] PlacementFit givenFit(const Placement &placement);

}   // namespace floorscope
