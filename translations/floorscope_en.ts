<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>floorscope::Caption</name>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 hours</source>
        <translation>
            <numerusform>%1 of %2 hour</numerusform>
            <numerusform>%1 of %2 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %1 of %2 days</source>
        <translation>
            <numerusform>partial: %1 of %2 day</numerusform>
            <numerusform>partial: %1 of %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days left out</source>
        <translation>
            <numerusform>%1 day left out</numerusform>
            <numerusform>%1 days left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours missing: %2</source>
        <extracomment>%1 a number of hours, %2 which ones, such as &quot;3 Feb 09:00–18:00&quot;</extracomment>
        <translation>
            <numerusform>%1 hour missing: %2</numerusform>
            <numerusform>%1 hours missing: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files added up</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %1 of %2 days</source>
        <extracomment>%1 days that are looked at alone, %2 days of the period</extracomment>
        <translation>
            <numerusform>only %1 of %2 day</numerusform>
            <numerusform>only %1 of %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Console</name>
    <message numerus="yes">
        <source>%1 of %2 requests, %3 stored, %4 failed</source>
        <translation>
            <numerusform>%1 of %2 request, %3 stored, %4 failed</numerusform>
            <numerusform>%1 of %2 requests, %3 stored, %4 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests, %3 stored, %4 failed, about %5 s left</source>
        <translation>
            <numerusform>%1 of %2 request, %3 stored, %4 failed, about %5 s left</numerusform>
            <numerusform>%1 of %2 requests, %3 stored, %4 failed, about %5 s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::DaysDialog</name>
    <message numerus="yes">
        <source>%1 days of it are left out now.</source>
        <translation>
            <numerusform>%1 day of it is left out now.</numerusform>
            <numerusform>%1 days of it are left out now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::ErrorText</name>
    <message numerus="yes">
        <source>The service does not know %1 (this account sees %2 floors). Check the floor&apos;s id.</source>
        <translation>
            <numerusform>The service does not know %1 (this account sees %2 floor). Check the floor&apos;s id.</numerusform>
            <numerusform>The service does not know %1 (this account sees %2 floors). Check the floor&apos;s id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Fetch</name>
    <message numerus="yes">
        <source>%1 detections in %2 observed hours: %3</source>
        <translation>
            <numerusform>%1 detection in %2 observed hours: %3</numerusform>
            <numerusform>%1 detections in %2 observed hours: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 detections, %2 of %3 hours observed, %4 missing: %5</source>
        <translation>
            <numerusform>%1 detection, %2 of %3 hours observed, %4 missing: %5</numerusform>
            <numerusform>%1 detections, %2 of %3 hours observed, %4 missing: %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted. Nothing was written. %1 of %2 answers are stored: the same command goes on from there.</source>
        <translation>
            <numerusform>Interrupted. Nothing was written. %1 of %2 answer is stored: the same command goes on from there.</numerusform>
            <numerusform>Interrupted. Nothing was written. %1 of %2 answers are stored: the same command goes on from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::FetchCard</name>
    <message numerus="yes">
        <source>Shown: %1 days, %2 hours. Some days did not come.</source>
        <extracomment>%1 days, %2 hours</extracomment>
        <translation>
            <numerusform>Shown: %1 day, %2 hours. Some days did not come.</numerusform>
            <numerusform>Shown: %1 days, %2 hours. Some days did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All shown: %1 hours. Nothing left to fetch.</source>
        <translation>
            <numerusform>All shown: %1 hour. Nothing left to fetch.</numerusform>
            <numerusform>All shown: %1 hours. Nothing left to fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All shown: %1 days, %2 hours. Nothing left to fetch.</source>
        <extracomment>%1 days, %2 hours</extracomment>
        <translation>
            <numerusform>All shown: %1 day, %2 hours. Nothing left to fetch.</numerusform>
            <numerusform>All shown: %1 days, %2 hours. Nothing left to fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests</source>
        <extracomment>%1 requests that are over, %2 all requests</extracomment>
        <translation>
            <numerusform>%1 of %2 request</numerusform>
            <numerusform>%1 of %2 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests, about %3 s left</source>
        <extracomment>%1 requests that are over, %2 all requests, %3 seconds</extracomment>
        <translation>
            <numerusform>%1 of %2 request, about %3 s left</numerusform>
            <numerusform>%1 of %2 requests, about %3 s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests, about %3 min left</source>
        <extracomment>%1 requests that are over, %2 all requests, %3 minutes</extracomment>
        <translation>
            <numerusform>%1 of %2 request, about %3 min left</numerusform>
            <numerusform>%1 of %2 requests, about %3 min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing left to fetch: %1 days, %2 hours. The map shows %3 of these days.</source>
        <extracomment>%1 days, %2 hours, %3 days of these</extracomment>
        <translation>
            <numerusform>Nothing left to fetch: %1 days, %2 hours. The map shows %3 of these days.</numerusform>
            <numerusform>Nothing left to fetch: %1 days, %2 hours. The map shows %3 of these days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Figures</name>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stretches of time</source>
        <translation>
            <numerusform>%1 stretch of time</numerusform>
            <numerusform>%1 stretches of time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::FiguresWindow</name>
    <message numerus="yes">
        <source>Ask for single hours – %Ln request(s)</source>
        <translation>
            <numerusform>Ask for single hours – %Ln request</numerusform>
            <numerusform>Ask for single hours – %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::FileCommands</name>
    <message numerus="yes">
        <source>%n zones of %1 are shown.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>%n zone of %1 is shown.</numerusform>
            <numerusform>%n zones of %1 are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::FindingText</name>
    <message numerus="yes">
        <source>Changed too: %n places</source>
        <translation>
            <numerusform>Changed too: %n place</numerusform>
            <numerusform>Changed too: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change established in any of %n places</source>
        <translation>
            <numerusform>No change established in the %n place</numerusform>
            <numerusform>No change established in any of %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing established in %n places</source>
        <translation>
            <numerusform>Nothing established in %n place</numerusform>
            <numerusform>Nothing established in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <translation>
            <numerusform>And %n more place.</numerusform>
            <numerusform>And %n more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n weeks after it.</source>
        <translation>
            <numerusform>%1: %n week after it.</numerusform>
            <numerusform>%1: %n weeks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: after %n more weeks.</source>
        <translation>
            <numerusform>%1: after %n more week.</numerusform>
            <numerusform>%1: after %n more weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: with %n weeks before and as many after.</source>
        <translation>
            <numerusform>%1: with %n week before and as many after.</numerusform>
            <numerusform>%1: with %n weeks before and as many after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 detections per hour on the whole floor, the most of the %n hours of the week that are known.</source>
        <extracomment>%1 a rate</extracomment>
        <translation>
            <numerusform>%1 detections per hour on the whole floor, in the %n hour of the week that is known.</numerusform>
            <numerusform>%1 detections per hour on the whole floor, the most of the %n hours of the week that are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked beside the map, over %n days.</source>
        <translation>
            <numerusform>Asked beside the map, over %n day.</numerusform>
            <numerusform>Asked beside the map, over %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out are %n weeks without a detection, which have no shares.</source>
        <translation>
            <numerusform>Left out is %n week without a detection, which has no shares.</numerusform>
            <numerusform>Left out are %n weeks without a detection, which have no shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out are %n days without a detection, which have no shares.</source>
        <translation>
            <numerusform>Left out is %n day without a detection, which has no shares.</numerusform>
            <numerusform>Left out are %n days without a detection, which have no shares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::FitText</name>
    <message numerus="yes">
        <source>Fits within %1 cm, measured at %2 places.</source>
        <extracomment>%1 centimetres, %2 number of places</extracomment>
        <translation>
            <numerusform>Fits within %1 cm, measured at %2 place.</numerusform>
            <numerusform>Fits within %1 cm, measured at %2 places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::MarksBar</name>
    <message numerus="yes">
        <source>%Ln cell(s) left out.</source>
        <translation>
            <numerusform>%Ln cell left out.</numerusform>
            <numerusform>%Ln cells left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::MeetingText</name>
    <message numerus="yes">
        <source>%1 zones lie outside the picture: %2.</source>
        <extracomment>%1 number of zones, %2 their names</extracomment>
        <translation>
            <numerusform>%1 zone lies outside the picture: %2.</numerusform>
            <numerusform>%1 zones lie outside the picture: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan covers only a part of the floor: %1 of %2 rooms lie outside it.</source>
        <extracomment>%1 number of rooms outside, %2 of all rooms</extracomment>
        <translation>
            <numerusform>The plan covers only a part of the floor: %1 of %2 rooms lies outside it.</numerusform>
            <numerusform>The plan covers only a part of the floor: %1 of %2 rooms lie outside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Messages</name>
    <message numerus="yes">
        <source>%1 of %2 days are missing (%3): the service did not answer. They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>%1 of %2 days is missing (%3): the service did not answer. It is left out, not counted as zero.</numerusform>
            <numerusform>%1 of %2 days are missing (%3): the service did not answer. They are left out, not counted as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are not over yet (%3). Their hours are missing, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>%1 of %2 days is not over yet (%3). Its hours are missing, not counted as zero.</numerusform>
            <numerusform>%1 of %2 days are not over yet (%3). Their hours are missing, not counted as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days have no detection on the whole floor (%2). A holiday, or sensors off?</source>
        <extracomment>%1 number of days, %2 list of days</extracomment>
        <translation>
            <numerusform>%1 day has no detection on the whole floor (%2). A holiday, or sensors off?</numerusform>
            <numerusform>%1 days have no detection on the whole floor (%2). A holiday, or sensors off?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them out</source>
        <translation>
            <numerusform>Leave it out</numerusform>
            <numerusform>Leave them out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count them</source>
        <translation>
            <numerusform>Count it</numerusform>
            <numerusform>Count them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection to Butlr. %1 of %2 days are missing (%3). They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>No connection to Butlr. %1 of %2 days is missing (%3). It is left out, not counted as zero.</numerusform>
            <numerusform>No connection to Butlr. %1 of %2 days are missing (%3). They are left out, not counted as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files hold an answer that another file holds already. They were not added.</source>
        <extracomment>%1 a number of files</extracomment>
        <translation>
            <numerusform>%1 file holds an answer that another file holds already. It was not added.</numerusform>
            <numerusform>%1 files hold an answer that another file holds already. They were not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add them all the same</source>
        <translation>
            <numerusform>Add it all the same</numerusform>
            <numerusform>Add them all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the file %1 of %2 days are missing (%3). They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>In the file %1 of %2 days is missing (%3). It is left out, not counted as zero.</numerusform>
            <numerusform>In the file %1 of %2 days are missing (%3). They are left out, not counted as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days have no detection on the whole floor (%2). They are counted.</source>
        <extracomment>%1 number of days, %2 list of days</extracomment>
        <translation>
            <numerusform>%1 day has no detection on the whole floor (%2). It is counted.</numerusform>
            <numerusform>%1 days have no detection on the whole floor (%2). They are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 days are shown, here and in what you export. Nothing is fetched anew.</source>
        <extracomment>%1 days that are looked at alone, %2 days of the period</extracomment>
        <translation>
            <numerusform>Only %1 of %2 days is shown, here and in what you export. Nothing is fetched anew.</numerusform>
            <numerusform>Only %1 of %2 days are shown, here and in what you export. Nothing is fetched anew.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 more</source>
        <extracomment>the end of a list of days: &quot;3 April, 6 April and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Opening</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>several files: %1 the first one, %2 how many others</extracomment>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::PagesDialog</name>
    <message numerus="yes">
        <source>%1 has %2 pages. Which one is the plan?</source>
        <extracomment>%1 the name of a file, %2 number of its pages</extracomment>
        <translation>
            <numerusform>%1 has %2 page. Which one is the plan?</numerusform>
            <numerusform>%1 has %2 pages. Which one is the plan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::PeriodText</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 a list of hours such as &quot;3 Feb 09:00–18:00&quot;, %2 a number of further ones</extracomment>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Picture</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::PlacesText</name>
    <message numerus="yes">
        <source>%Ln place(s) do not look like a person.</source>
        <translation>
            <numerusform>%Ln place does not look like a person.</numerusform>
            <numerusform>%Ln places do not look like a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered: where any stored answer of this floor ever had a detection, %Ln day(s).</source>
        <translation>
            <numerusform>Covered: where any stored answer of this floor ever had a detection, %Ln day.</numerusform>
            <numerusform>Covered: where any stored answer of this floor ever had a detection, %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered: what was drawn as covered, and where any stored answer of this floor ever had a detection, %Ln day(s).</source>
        <translation>
            <numerusform>Covered: what was drawn as covered, and where any stored answer of this floor ever had a detection, %Ln day.</numerusform>
            <numerusform>Covered: what was drawn as covered, and where any stored answer of this floor ever had a detection, %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy place(s) hold %1 of all detections, on %2.</source>
        <extracomment>%1 a share, %2 an area</extracomment>
        <translation>
            <numerusform>%Ln busy place holds %1 of all detections, on %2.</numerusform>
            <numerusform>%Ln busy places hold %1 of all detections, on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet place(s) hold %1 of all detections, on %2.</source>
        <translation>
            <numerusform>%Ln quiet place holds %1 of all detections, on %2.</numerusform>
            <numerusform>%Ln quiet places hold %1 of all detections, on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::PlanText</name>
    <message numerus="yes">
        <source>%1 requests: %2 stored, %3 to fetch.</source>
        <translation>
            <numerusform>%1 request: %2 stored, %3 to fetch.</numerusform>
            <numerusform>%1 requests: %2 stored, %3 to fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests: %2 stored, %3 to fetch, about %4 s.</source>
        <extracomment>%4 seconds</extracomment>
        <translation>
            <numerusform>%1 request: %2 stored, %3 to fetch, about %4 s.</numerusform>
            <numerusform>%1 requests: %2 stored, %3 to fetch, about %4 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests: %2 stored, %3 to fetch, about %4 min.</source>
        <extracomment>%4 minutes</extracomment>
        <translation>
            <numerusform>%1 request: %2 stored, %3 to fetch, about %4 min.</numerusform>
            <numerusform>%1 requests: %2 stored, %3 to fetch, about %4 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours.</source>
        <translation>
            <numerusform>%1 hour.</numerusform>
            <numerusform>%1 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::QuestionPanel</name>
    <message numerus="yes">
        <source>%1 sensors</source>
        <translation>
            <numerusform>%1 sensor</numerusform>
            <numerusform>%1 sensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 days (%2)…</source>
        <translation>
            <numerusform>Left out: %1 day (%2)…</numerusform>
            <numerusform>Left out: %1 days (%2)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Repeat</name>
    <message numerus="yes">
        <source>Interrupted. %n page(s) were written; what came of the others is stored.</source>
        <translation>
            <numerusform>Interrupted. %n page was written; what came of the others is stored.</numerusform>
            <numerusform>Interrupted. %n pages were written; what came of the others is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted. %n page(s) were written. Without a store nothing is kept of the others.</source>
        <translation>
            <numerusform>Interrupted. %n page was written. Without a store nothing is kept of the others.</numerusform>
            <numerusform>Interrupted. %n pages were written. Without a store nothing is kept of the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Report</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed: %1 of %2 hours.</source>
        <translation>
            <numerusform>Observed: %1 of %2 hour.</numerusform>
            <numerusform>Observed: %1 of %2 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed: %1 hours.</source>
        <translation>
            <numerusform>Observed: %1 hour.</numerusform>
            <numerusform>Observed: %1 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::SelfCheck</name>
    <message numerus="yes">
        <source>%1 rooms</source>
        <translation>
            <numerusform>%1 room</numerusform>
            <numerusform>%1 rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones</source>
        <translation>
            <numerusform>%1 zone</numerusform>
            <numerusform>%1 zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sensors</source>
        <translation>
            <numerusform>%1 sensor</numerusform>
            <numerusform>%1 sensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plans</source>
        <translation>
            <numerusform>%1 plan</numerusform>
            <numerusform>%1 plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::SideOffers</name>
    <message numerus="yes">
        <source>Ask for the nights – %Ln request(s)</source>
        <translation>
            <numerusform>Ask for the nights – %Ln request</numerusform>
            <numerusform>Ask for the nights – %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for all hours – %Ln request(s)</source>
        <translation>
            <numerusform>Ask for all hours – %Ln request</numerusform>
            <numerusform>Ask for all hours – %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for presence time – %Ln request(s)</source>
        <translation>
            <numerusform>Ask for presence time – %Ln request</numerusform>
            <numerusform>Ask for presence time – %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::StoredDialog</name>
    <message numerus="yes">
        <source>%1 answers of the service, %2 on disk.</source>
        <extracomment>%1 a number, %2 an amount of memory</extracomment>
        <translation>
            <numerusform>%1 answer of the service, %2 on disk.</numerusform>
            <numerusform>%1 answers of the service, %2 on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 answers, %3.</source>
        <extracomment>%1 the name of a floor, %2 a number, %3 an amount of memory</extracomment>
        <translation>
            <numerusform>%1: %2 answer, %3.</numerusform>
            <numerusform>%1: %2 answers, %3.</numerusform>
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
    <message numerus="yes">
        <source>The cells of %3 add up to %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>The cells of %3 add up to %1 detection, but the answer claims %2.</numerusform>
            <numerusform>The cells of %3 add up to %1 detections, but the answer claims %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cell of %3 holds %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>The largest cell of %3 holds %1 detection, but the answer claims %2.</numerusform>
            <numerusform>The largest cell of %3 holds %1 detections, but the answer claims %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells of %1 answers do not add up to the detections that these claim: %2.</source>
        <translation>
            <numerusform>The cells of %1 answer do not add up to the detections that it claims: %2.</numerusform>
            <numerusform>The cells of %1 answers do not add up to the detections that these claim: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cells of %1 answers are not what these claim: %2.</source>
        <translation>
            <numerusform>The largest cell of %1 answer is not what it claims: %2.</numerusform>
            <numerusform>The largest cells of %1 answers are not what these claim: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneText</name>
    <message numerus="yes">
        <source>%1: %2 zones without a place are left out: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 zone without a place is left out: %3</numerusform>
            <numerusform>%1: %2 zones without a place are left out: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 points or lines are left out, since they are no areas: %3</source>
        <extracomment>%1 a file, %2 a number of points or lines, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 point or line is left out, since it is no area: %3</numerusform>
            <numerusform>%1: %2 points or lines are left out, since they are no areas: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones have no &quot;name&quot; among their properties</source>
        <extracomment>%1 a file, %2 a number of zones; &quot;name&quot; is a member of a file</extracomment>
        <translation>
            <numerusform>%1: %2 zone has no &quot;name&quot; among its properties</numerusform>
            <numerusform>%1: %2 zones have no &quot;name&quot; among their properties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the outlines of %2 zones cross themselves: %3. What is drawn filled is what counts</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: the outline of %2 zone crosses itself: %3. What is drawn filled is what counts</numerusform>
            <numerusform>%1: the outlines of %2 zones cross themselves: %3. What is drawn filled is what counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones are left out, since their outlines enclose nothing: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 zone is left out, since its outline encloses nothing: %3</numerusform>
            <numerusform>%1: %2 zones are left out, since their outlines enclose nothing: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: parts or holes of %2 zones are left out, since they enclose nothing: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: parts or holes of %2 zone are left out, since they enclose nothing: %3</numerusform>
            <numerusform>%1: parts or holes of %2 zones are left out, since they enclose nothing: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones are left out, since they lie farther away than any floor reaches (map coordinates?): %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 zone is left out, since it lies farther away than any floor reaches (map coordinates?): %3</numerusform>
            <numerusform>%1: %2 zones are left out, since they lie farther away than any floor reaches (map coordinates?): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones are left out, since corners of them are not two numbers of meters: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 zone is left out, since corners of it are not two numbers of meters: %3</numerusform>
            <numerusform>%1: %2 zones are left out, since corners of them are not two numbers of metres: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneWindow</name>
    <message numerus="yes">
        <source>Ask for person-hours – %Ln request(s)</source>
        <translation>
            <numerusform>Ask for person-hours – %Ln request</numerusform>
            <numerusform>Ask for person-hours – %Ln requests</numerusform>
        </translation>
    </message>
</context>
</TS>
