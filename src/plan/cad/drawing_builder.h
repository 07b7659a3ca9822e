// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/go_on.h"
#include "base/result.h"
#include "plan/cad/drawing.h"
#include "plan/cad/drawing_sink.h"

#include <QHash>

namespace floorscope {

/// Makes a Drawing of the shapes that it takes: leaves out what no floor has (places that are no numbers, what lies far
/// away from everything else), and stops where there are too many.
class DrawingBuilder : public DrawingSink
{
public:
    /// `expected`: shapes and texts that will come; 0: nobody knows.
    DrawingBuilder(qint64 expected, GoOn goOn);

    bool line(const DrawingInk &ink, double lineWeight, const QPolygonF &points) override;
    bool area(const DrawingInk &ink, bool solid, const std::vector<QPolygonF> &rings) override;
    bool text(const DrawingInk &ink, const DrawingLetters &letters) override;
    bool paper() override;
    bool fault() override;
    void unit(int code) override { m_drawing.unitCode = code; }

    /// `notes` follow what the builder noted. Fails with PlanUnreadable where nothing is drawn and with PlanTooLarge
    /// or GivenUp where it stopped.
    [[nodiscard]] Result<Drawing> finish(std::vector<Error> notes);

private:
    struct Layer
    {
        QString name;
        bool shown = false;   ///< something on it is not hidden
    };

    std::size_t layer(const DrawingInk &ink);
    bool add(const DrawingInk &ink, DrawingShape shape);
    bool goesOn();
    void dropHidden();
    void dropFar();
    void orderLayers();

    Drawing m_drawing;
    std::vector<Layer> m_layers;
    QHash<QString, std::size_t> m_numbers;
    std::vector<DrawingShape> m_shapes;
    std::vector<DrawingText> m_texts;
    std::vector<bool> m_shapeHidden, m_textHidden;
    qint64 m_points = 0;
    qint64 m_faults = 0;
    bool m_onPaper = false;
    bool m_sizeless = false;   ///< a text came whose height is not known
    bool m_tooMany = false;
    bool m_givenUp = false;
    qint64 m_expected;
    GoOn m_goOn;
};

}   // namespace floorscope
