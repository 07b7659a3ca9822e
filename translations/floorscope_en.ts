<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>floorscope::NumberText</name>
    <message numerus="yes">
        <source>%1 detections</source>
        <translation>
            <numerusform>%1 detection</numerusform>
            <numerusform>%1 detections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells</source>
        <translation>
            <numerusform>%1 cell</numerusform>
            <numerusform>%1 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Report</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::WarningText</name>
    <message numerus="yes">
        <source>The cells add up to %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>The cells add up to %1 detection, but the answer claims %2.</numerusform>
            <numerusform>The cells add up to %1 detections, but the answer claims %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cell holds %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>The largest cell holds %1 detection, but the answer claims %2.</numerusform>
            <numerusform>The largest cell holds %1 detections, but the answer claims %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost.</source>
        <translation>
            <numerusform>%1 cell lay off the lattice and was counted in the cell that contains it; no detection was lost.</numerusform>
            <numerusform>%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
