<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Butlr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Leave days out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the days that are left out. They are not counted as zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be read: %2. Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (%2). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON (%2). Save the service&apos;s answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not JSON (%2): a gateway answered instead of the service. Save the answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in the middle (%2): it was cut off. Save or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has text after its end (%2). Keep one answer in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;array_cells&quot; is not a list (%2). This is not an answer of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has fewer than three numbers (%2). A cell is [x, y, count].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that is not a finite number (%2). A cell is [x, y, count].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a negative or impossible value (%2). Detections are counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cell size is %2, not 0.25, 0.5 or 1.0 m. Fetch it at one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has cells of another size than was asked for (%2). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies farther away than any floor reaches (%2). Check the coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sum of the detections is larger than can be counted exactly (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds normalized values instead of counts, so it cannot be added, counted or compared. Open it alone, or fetch it again with &quot;normalize&quot;: false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a value that is neither a count nor a share from 0 to 1 (%2), so the file cannot be drawn. Fetch it again with &quot;normalize&quot;: false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add up. Name at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell sizes differ (%2), so the maps do not add. Use files of one cell size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: over half of the cells do not lie on the lattice of the others (%2), so the maps do not add. Check that all files show the same floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files show different floors (%2). Use files of one floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same hours are in both, first %2, and would count twice. Leave one of the files out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the observed hours are unknown, so nothing can be said per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a map do not fit each other (%1 %2). This is a fault of the program; report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this value cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is not allowed to you. Choose another one with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Berlin: --timezone Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours are not over yet, so nothing was asked. Fetch them when they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: %2. PNG, JPEG, SVG and PDF are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 is too large to open (%2). Save it with fewer pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has no such page (%2). Choose a page that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not place a plan: %2. Use two or more different places that are not all on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold zones: %2. Use GeoJSON polygons in the floor&apos;s metres, each with a name in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not place a plan: %2. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a service. Use one that begins with https://, such as https://api.butlr.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would send the secret without encryption. Use an https:// address; plain http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials for Butlr were found. Set BUTLR_CLIENT_ID and BUTLR_CLIENT_SECRET, or try --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butlr did not accept this client id and secret (%2). Check both for a missing character, or make a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in at %1 failed (%2). Check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives no access to %1, or its address is wrong (%2). Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know %1 (%2). Check the floor&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives no heatmap of %1 to this account, at neither form of its address (%2). Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer requests (%2). Wait a little, or use a smaller --jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries (%1: %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer the request for %1 itself (%2). Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service told only a part of what was asked (%1: %2). What came is used; floors, rooms or sensors may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to answer (%1: %2). Try again later, or allow it more time (--timeout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than any floor&apos;s (%1: %2). It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2. The program goes on without it. Empty it in the window (Stored on this computer), which moves the file aside and begins a new one, or delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored answer cannot be used: %2. It is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2. The program goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page, so a gateway answered instead of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has text after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;array_cells&quot; is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell has fewer than three numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell holds something that is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell holds a negative or impossible value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells are not 0.25, 0.5 or 1.0 m large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells have another size than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reaches farther than any floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sum is too large to be counted exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds values from 0 to 1 instead of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds values from 0 to 1 instead of counts, so it cannot be added to others. Open it alone, or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer requests. Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchCard</name>
    <message>
        <source>Progress of the fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Drawn as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used / unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors report a person 1 to 3 times a second. 1,400 per hour: as if one person were there 13 to 39 % of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this range for other periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The color bar ends at this share of the cells that have detections. Cells above it have the color of its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order only: equal steps of color are not equal amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an opened file: its days, hours and cell size are fixed. To ask for others, choose a floor of the demo building or of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave days out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these hours are fetched. Click, drag or use the arrow keys and the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors place people to about 0.3 to 0.6 m. Smaller cells show more noise, not more detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.25 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors place people to about 0.5 m.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where do people spend their time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a floor to see it. Nothing leaves this computer except your questions to Butlr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Butlr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredDialog</name>
    <message>
        <source>Stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service answered once is kept here, so that it is not asked again. It can be emptied at any time; the next fetch then takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for this floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::AccountCommands</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is forgotten on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which time zone does this floor lie? Its days and hours count there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Arguments</name>
    <message>
        <source>name the file to write, or - for standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file that ends in .%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours above 0 and up to %1, such as 168h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width x height in pixels, each from 200 to 20000, such as 2560x1440</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low:high, such as 0:500</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Caption</name>
    <message>
        <source>period unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed hours unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the busiest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per observed hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial: %1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan not fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after ÷ before, per observed hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change per observed hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::CaptionBar</name>
    <message>
        <source>Caption: %1</source>
        <extracomment>describes the map, read by screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Command</name>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of files: the demo building, which the program serves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells no progress and no success; warnings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of texts, numbers and dates: %1 (default: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in for files; leave out either --demo or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: floorscope %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such command or file; see floorscope --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorscope shows where people spend time on a floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window (and the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see floorscope COMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 failed · 2 wrong usage · 3 done, but hours are missing · 4 the service refused or cannot be reached · 5 an input file is bad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Compare</name>
    <message>
        <source>difference (default, per observed hour) or ratio (where neither side is tiny)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT.png, OUT.json or OUT.csv; - is JSON on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference or ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only hour is possible, since two periods are compared per observed hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes two files, A (before) and B (after); see floorscope compare --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two periods, B against A, per observed hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::CompareView</name>
    <message>
        <source>Map of the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the period after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Butlr: &lt;a href=&quot;%1&quot;&gt;Account Settings, API tokens, Create token&lt;/a&gt;. The secret is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both fields are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butlr did not accept this user name and password. Check both for a missing character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Butlr&apos;s account page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Connection</name>
    <message>
        <source>asks the demo building, which the program serves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the service (default: BUTLR_BASE_URL, else https://api.butlr.io)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite file that keeps answers (default: your own store; none: reads and keeps nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests at a time (default 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long one heatmap may take (default 120)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port on this computer is free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Console</name>
    <message>
        <source>%1 of %2 requests, %3 stored, %4 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::DataText</name>
    <message>
        <source>Tell them with: floorscope merge --exposure 168h FILE -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one detection on the whole floor: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not fitted yet: its size and place are a guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::DayStrip</name>
    <message>
        <source>in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no detection on the whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in the map</source>
        <extracomment>before the row of boxes, one a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a date, %2 how the day stands in the picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::DaysDialog</name>
    <message>
        <source>No day is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::DemoFiles</name>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port on this computer is free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::DemoServer</name>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds before each heatmap, so that waiting can be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first writes the building&apos;s plan, the points that place it and its rooms, for --plan, --points and --zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo building (simulated) is served until interrupted. Use it with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1 to %2, cells of %3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the demo building behind Butlr&apos;s API on this computer until interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Export</name>
    <message>
        <source>OUT.csv, OUT.geojson (cells as squares in local meters), OUT.asc (ESRI ASCII grid, -9999 where it is known that no sensor looks) or OUT.json; - is CSV on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes one file; see floorscope export --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cells a sensor covers is unknown, so 0 in the grid also stands where no sensor looks; fetch with --include-empty to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the numbers for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels at %3 dpi</source>
        <extracomment>width and height in pixels, dots per inch</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::ExportNotice</name>
    <message>
        <source>Saved %1 · &lt;a href=&quot;%2&quot;&gt;Open&lt;/a&gt; · &lt;a href=&quot;%3&quot;&gt;Show in folder&lt;/a&gt;</source>
        <extracomment>%1 a file name, %2 and %3 addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Fetch</name>
    <message>
        <source>writes the sum alone, without each interval&apos;s own cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints requests, stored answers and hours, and fetches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap file to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a day is without one detection is not known: an answer spans several days. --split day asks each day by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday, or sensors off? --leave-out-silent leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day asked is without one detection; all are left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 detections in %2 observed hours: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 detections, %2 of %3 hours observed, %4 missing: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches any span of time, merges it and writes a heatmap file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1 to %2 (%3 h), left out, not counted as zero. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account sees %1 floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows no time zone for %1. Tell it with --timezone, for example --timezone Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::FetchCard</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <extracomment>%1 &quot;23 of 65&quot;, %2 seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 days, %2 hours. Some days did not come.</source>
        <extracomment>%1 days, %2 hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shown: %1 hours. Nothing left to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shown: %1 days, %2 hours. Nothing left to fetch.</source>
        <extracomment>%1 days, %2 hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a floor to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No floor is chosen. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was asked is shown. Change the question to fetch more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are arriving. Cancel stands beside their progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::FileCommands</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and world files (*.json *.pgw *.jgw *.tfw *.wld)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::FitText</name>
    <message>
        <source>Check them, or choose places farther apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check place %1, or choose places farther apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places disagree by %1 % (%2 cm over %3 m). %4</source>
        <extracomment>%1 per cent, %2 centimetres, %3 metres, %4 what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits within %1 cm, measured at %2 places.</source>
        <extracomment>%1 centimetres, %2 number of places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places stretch or skew the plan: its scale differs by %1 % between two directions. Check them.</source>
        <extracomment>%1 per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places are only %1 m apart. Places farther apart fit better.</source>
        <extracomment>%1 metres</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Inputs</name>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a large plan: %1</source>
        <extracomment>%1 size and memory of a floor plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient (color by value), opacity (opacity by value) or checkerboard (white: detections, black: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; for a change %2. A named palette keeps its published direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear, sqrt (default), log or rank (order only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixes both ends of the color bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end of the color bar: percentile of the used cells (default 99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength of the overlay (default 70)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over (default of a checkerboard), multiply (default on a light plan) or screen (default on a dark one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour (default: per observed hour) or total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor plan: PNG, JPEG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page of a PDF plan (default 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places the plan: [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …], y down in pixels, up in metres. Pixels are counted from the plan&apos;s top left corner; in an SVG a pixel is a unit of its viewBox, in a PDF 1/72 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places the plan by a world file (six lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON polygons in metres, drawn as outlines with their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the picture calls the floor (default: its name in the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affine (default) or similarity, for three points or more of --points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the picture in pixels (default 2560x1440)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots per inch, 20 to 2400 (default 192); sets the size of the text and is written into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affine or similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect without --points FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used together with --world; choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs --plan IMAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --points or --world.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::LegendText</name>
    <message>
        <source>Detections per hour in a cell of %1 × %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections in a cell of %1 × %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the busiest cell (0 to 1), cells of %1 × %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in detections per hour (after − before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections per hour, after ÷ before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections in cells of %1 × %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cells beyond the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cells above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cells below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cells above, %2 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed hours unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing before, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing after, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered by sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change, or no detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detections (empty, or no sensor there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few detections to compare (under %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order only: equal steps of color are not equal amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::LookPanel</name>
    <message>
        <source>This file holds shares of the busiest cell, not counts. Fetch it again to choose a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observed hours of this file are unknown, so only totals can be drawn. A heatmap that was fetched here knows its hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods compare per observed hour only. In Map the total can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proportional (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced (square root)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide (logarithm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order only (rank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end: busiest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end: %1 % of used cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the plan needs</source>
        <extracomment>-1 stands for what suits the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply (light plans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen (dark plans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vik (Berlin on a dark plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lajolla (pale means few)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is locked. Open the padlock to let the upper end follow the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is drawn. Show a period that has detections first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the busiest cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::MainWindow</name>
    <message>
        <source>Heatmaps and saved answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undone change to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map is drawn yet. Choose a floor or open a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map of one period yet. Choose a floor or open a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sensors are known here. The floors of the demo building and of an account have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No floor is chosen, and an opened file cannot be asked anything. Choose a floor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are left out of one period. Go back to Map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan of yours to place. Import a floor plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to Butlr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stored on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import floor plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place plan from points or world file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy r&amp;eading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose floor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and after a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Floorscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;loor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet. Choose one of the cards first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Floorscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorscope %1

Shows where people spend time on a floor.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::MapPage</name>
    <message>
        <source>1 : %1</source>
        <extracomment>scale of the map on the screen, as on paper maps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::MapView</name>
    <message>
        <source>Map</source>
        <extracomment>read by screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Merge</name>
    <message>
        <source>observed time of the whole result, such as 168h; replaces what the files say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the sum alone, without each interval&apos;s own cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap file to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observed hours are unknown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <extracomment>%1 &quot;17 detections&quot;, %2 &quot;2 cells&quot;, %3 the file that was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds saved answers or heatmap files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Messages</name>
    <message>
        <source>Open alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Butlr&apos;s account page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Butlr. Everything stored on this computer can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days are missing (%3): the service did not answer. They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days is missing (%3): the service did not answer. It is left out, not counted as zero.</source>
        <extracomment>the same for one day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days are not over yet (%3). Their hours are missing, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days is not over yet (%3). Its hours are missing, not counted as zero.</source>
        <extracomment>the same for one day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detections in this period. Either nobody came, or this floor has no presence sensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map still shows %1 – %2. The new question is not fetched yet.</source>
        <extracomment>%1 and %2: first and last day that the map shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: %1 of %2 days so far. The picture and the numbers grow as answers arrive.</source>
        <extracomment>%1 days that came so far, %2 days asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days have no detection on the whole floor (%2). A holiday, or sensors off?</source>
        <extracomment>%1 number of days, %2 list of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day has no detection on the whole floor (%2). A holiday, or sensors off?</source>
        <extracomment>the same for one day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butlr knows no time zone for this floor. Its days and hours count from there, so nothing was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the time zone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butlr keeps a picture of this floor. Use it as the plan, or drop your own picture or PDF here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import floor plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your floor plan: drop a picture or a PDF here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::NumberText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>days of one month: %1 &quot;14–16&quot;, %2 &quot;September&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 detections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, short month and year, as QLocale::toString takes it and a date field shows it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and short month, where the year is told elsewhere, as QLocale::toString takes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>day and long month in a sentence, as QLocale::toString takes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day, all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, about %3 of memory</source>
        <extracomment>%1 and %2: width and height of a floor plan in pixels or points, %3 an amount of memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: &quot;3 and 6 April&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Numbers</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown (tell them with merge --exposure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per observed hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest cells (center in meters, detections)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Opening</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>several files: %1 the first one, %2 how many others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing: %2 of %3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Picture</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::PictureOutput</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observed hours are unknown, so totals are drawn. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan and overlay alone, in the plan&apos;s own pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one file to draw, or --demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds shares of the busiest cell (0 to 1), not counts; that is what is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::PlanImport</name>
    <message>
        <source>Fetching the floor plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has %1 pages. Which one is the plan?</source>
        <extracomment>%1 number of pages of a PDF</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the plan (%1)…</source>
        <extracomment>%1 size and memory of a floor plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::PlanText</name>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the last day is included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without one detection are left out; to know them, each day is asked by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without one detection are left out; to know them, each day is asked by itself. Stored answers tell of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored answers tell of not one detection on %1; --leave-out-silent leaves such days out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without one detection are listed when the answers are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without one detection cannot be known, an answer spans several days; --split day asks each day by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>days in words, and the same as dates: &quot;3 and 6 April 2026 (2026-04-03, 2026-04-06)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored, %2 to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet: %1 h of them, which will be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor:   %1, cells of %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days:    %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost:    %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::QuestionOptions</name>
    <message>
        <source>0.25, 0.5 or 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, week, day or hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates such as 2026-04-03,2026-04-06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and ranges such as mon-fri or mon,wed,sat-sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 09:00-18:00, or 22:00-06:00 past midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop must be after --start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the floor, such as space_2qfeX6…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first instant: a local date (2026-03-01) or RFC 3339 (2026-03-01T08:00:00Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end, exclusive; a date ends before that day begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell size in metres: 0.25, 0.5 (default) or 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekdays on which a span begins, such as mon-fri (default: every day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of the day, such as 09:00-18:00 or 22:00-06:00 (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to leave out, comma-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out days without one detection on the whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for cells without detections too: which cells are covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA zone such as Europe/Berlin (default: the floor&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (fewest requests, default), week, day or hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell when, such as 2026-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the floor, such as space_2qfeX6…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::QuestionPanel</name>
    <message>
        <source>Working hours (Mon–Fri, 9–18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday, all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is %1 in the demo.</source>
        <extracomment>the demo&apos;s own clock; %1 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave days out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: 1 day (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 days (%2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <extracomment>%1 a range of days, %2 hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 &quot;Last quarter&quot;, %2 its days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 full weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::RangeHistogram</name>
    <message>
        <source>Range of the colors: cells by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells by value. Drag a handle, or use the arrow keys, to fix the ends of the color bar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Reading</name>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 per hour</source>
        <extracomment>difference of two periods, detections per observed hour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the busiest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <extracomment>place of a cell among the used cells, hottest first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 m  y %2 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Render</name>
    <message>
        <source>PNG to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws answers or heatmap files over a floor plan (several are merged first).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Report</name>
    <message>
        <source>dots per inch of a PNG, 20 to 2400 (default 150)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one A4 page: OUT.png or OUT.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws one A4 page: map, legend, key figures, hottest places, hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per observed hour, whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, per observed hour, whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After, per observed hour, whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 m, y %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, left out and not counted as zero: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observed hours are unknown; the page shows totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed: %1 of %2 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed: %1 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds shares of the busiest cell (0 to 1) instead of counts, so there are no figures to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections are counts of thermal sensors: a person gives about 1 to 3 a second. They are not people, visits or seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Floorscope %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::SelfCheck</name>
    <message>
        <source>time zone not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 to %2 m, y %3 to %4 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 rooms, %2 zones, %3 sensors, %4 plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login: accepted, the token lasts %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login: accepted, the service did not say how long the token lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms, zones and sensors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of a FloorPlan: none; the service does not know the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of a FloorPlan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap: not asked, this account sees no floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap: %1 from %2, one hour at 1.0 m over %3: %4 detections in %5 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds of the heatmap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the floor to ask (default: the first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in, lists sites and floors, asks for one hour, and prints what the service really does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::SourceText</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::StartPage</name>
    <message>
        <source>Demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated office with 16 weeks of data. No account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heatmap file or an answer saved from the API. Or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Butlr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the account %1, kept on this computer.</source>
        <extracomment>%1 a user name or a client id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own floors, with a client id and secret, or a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Stats</name>
    <message>
        <source>table (default), json or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes one file; see floorscope stats --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints totals, observed hours and the hottest cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::StoredDialog</name>
    <message>
        <source>%1 answers of the service, %2 on disk.</source>
        <extracomment>%1 a number, %2 an amount of memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Translation</name>
    <message>
        <source>--language needs a language. Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not have the language &quot;%1&quot;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::WarningText</name>
    <message>
        <source>The answer has no cells and does not tell their size; nothing was added from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not tell its cell size; %1 m was found from the coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cells add up to %1 detections, but the answer claims %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cell holds %1 detections, but the answer claims %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is of the type &quot;%1&quot;, not &quot;occupancy&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the answers are the same, byte for byte: the same hours may have been counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounds that the answer claims do not fit its cells and were not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, chosen</source>
        <extracomment>%1 weekday, %2 and %3 hours of the day: read by screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floorscope::Window</name>
    <message>
        <source>Demo building (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butlr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store, so the secret is kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for the window. The commands need none: see floorscope --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
