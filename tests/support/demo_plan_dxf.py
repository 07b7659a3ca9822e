#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""demo_plan_dxf.py VERSION PLAN.svg OUT.dxf: the demo's plan as another program draws it, in millimetres.

Of the SVG it takes lines (walls), rectangles (furniture, but not the paper) and circles (round tables); furniture is
placed as blocks, walls are lines, as architects have them. Prints the extent: left, bottom, right and top.
"""
import sys
import xml.etree.ElementTree as ElementTree

import ezdxf

PER_UNIT = 50.0  # millimetres: the SVG has 20 units a metre
EAST, NORTH = 125000.0, -42000.0  # a building does not stand where its site's drawing begins


def main(version, svg, out):
    document = ezdxf.new(version)
    if version != "R12":  # which knows no units
        document.header["$INSUNITS"] = 4
    for layer, color in (("A-WALL", 7), ("A-FURN", 8)):
        document.layers.add(layer, color=color)
    space = document.modelspace()
    block = document.blocks.new("BOX")
    for ends in (((0, 0), (1, 0)), ((1, 0), (1, 1)), ((1, 1), (0, 1)), ((0, 1), (0, 0))):
        block.add_line(*ends, dxfattribs={"layer": "0"})
    root = ElementTree.parse(svg).getroot()
    height = float(root.get("height"))
    seen = []

    def place(x, y):
        seen.append((EAST + x * PER_UNIT, NORTH + (height - y) * PER_UNIT))
        return seen[-1]

    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        for shape in group:
            kind = shape.tag.rsplit("}", 1)[-1]
            number = {name: float(value) for name, value in shape.attrib.items()}
            if kind == "line":
                space.add_line(place(number["x1"], number["y1"]), place(number["x2"], number["y2"]),
                               dxfattribs={"layer": "A-WALL"})
            elif kind == "rect":
                corner = place(number["x"], number["y"] + number["height"])
                space.add_blockref("BOX", corner, dxfattribs={
                    "layer": "A-FURN", "xscale": number["width"] * PER_UNIT, "yscale": number["height"] * PER_UNIT})
            elif kind == "circle":
                space.add_circle(place(number["cx"], number["cy"]), number["r"] * PER_UNIT,
                                 dxfattribs={"layer": "A-FURN"})
    document.saveas(out)
    print(min(x for x, _ in seen), min(y for _, y in seen), max(x for x, _ in seen), max(y for _, y in seen))


main(*sys.argv[1:])
