<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Butlr</source>
        <translation>Mit Butlr verbinden</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Client-ID und Secret</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Name on this computer (optional)</source>
        <translation>Name auf diesem Computer (freiwillig)</translation>
    </message>
    <message>
        <source>How you tell several accounts apart, such as the name of a building or a company.</source>
        <translation>Woran sich mehrere Konten unterscheiden lassen, etwa der Name eines Gebäudes oder einer Firma.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Zentrale</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Days of the period</source>
        <translation>Tage des Zeitraums</translation>
    </message>
    <message>
        <source>Leave days out</source>
        <translation>Tage auslassen</translation>
    </message>
    <message>
        <source>Click the days that are left out. They are not counted as zero.</source>
        <translation>Tage anklicken, die ausgelassen werden. Sie zählen nicht als null.</translation>
    </message>
    <message>
        <source>Days as a list</source>
        <translation>Tage als Liste</translation>
    </message>
    <message>
        <source>Type or paste days, as a table or a mail has them: 2026-04-03, 3.4.2026 or 4/3/2026; a range with a dash between two.</source>
        <translation>Tage eintippen oder einfügen, wie sie in einer Tabelle oder Nachricht stehen: 2026-04-03, 3.4.2026 oder 3/4/2026; mit einem Strich dazwischen von einem bis zum anderen.</translation>
    </message>
    <message>
        <source>Paste days: 2026-04-03, 2026-12-24 – 2026-12-31</source>
        <translation>Tage einfügen: 3.4.2026, 24.12.2026 – 31.12.2026</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leaves out the days of the list beside it.</source>
        <translation>Lässt die Tage der Liste daneben aus.</translation>
    </message>
    <message>
        <source>From a holiday calendar (.ics)…</source>
        <translation>Aus einem Feiertagskalender (.ics)…</translation>
    </message>
    <message>
        <source>Leaves out the days of the calendar&apos;s events that last whole days, as far as they lie in the period.</source>
        <translation>Lässt die Tage der ganztägigen Termine des Kalenders aus, soweit sie im Zeitraum liegen.</translation>
    </message>
    <message>
        <source>Leave none out</source>
        <translation>Keinen auslassen</translation>
    </message>
    <message>
        <source>Takes all days of the period back in.</source>
        <translation>Nimmt alle Tage des Zeitraums wieder auf.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>For a slide</source>
        <translation>Für eine Folie</translation>
    </message>
    <message>
        <source>For a page</source>
        <translation>Für eine Seite</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bildes</translation>
    </message>
</context>
<context>
    <name>FetchCard</name>
    <message>
        <source>Progress of the fetch</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>FiguresWindow</name>
    <message>
        <source>Other Butlr figures</source>
        <translation>Andere Butlr-Kennzahlen</translation>
    </message>
    <message>
        <source>What Butlr tells of the same hours beside detections: people on average, presence time, and who went in and out. Presence sensors and traffic sensors count apart, so their numbers differ.</source>
        <translation>Was Butlr zu denselben Stunden neben Detektionen nennt: Personen im Mittel, Anwesenheit und wer hinein- und hinausging. Anwesenheits- und Durchgangssensoren zählen getrennt, deshalb unterscheiden sich ihre Zahlen.</translation>
    </message>
    <message>
        <source>Figures of each place</source>
        <translation>Kennzahlen jedes Orts</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
</context>
<context>
    <name>FindPlaceDialog</name>
    <message>
        <source>Find a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>&amp;Room, zone, or x, y in meters</source>
        <translation>&amp;Raum, Zone oder x; y in Metern</translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation>Passende Orte</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Compare weeks, not days</source>
        <translation>Wochen statt Tage vergleichen</translation>
    </message>
    <message>
        <source>A week as a whole is compared with others: there are fewer of them, so less can be seen, but what lasts for days on end counts once</source>
        <translation>Ganze Wochen werden miteinander verglichen: Es sind weniger, also ist weniger zu sehen, aber was Tage am Stück dauert, zählt nur einmal</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Fit the plan</source>
        <translation>Plan einpassen</translation>
    </message>
    <message>
        <source>The blue outlines are the rooms as they came with the floor. A click snaps to their corners.</source>
        <translation>Die blauen Umrisse sind die Räume, wie sie zur Etage gehören. Ein Klick rastet an ihren Ecken ein.</translation>
    </message>
    <message>
        <source>Places shown so far</source>
        <translation>Bisher gezeigte Stellen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Unchecked: the place is not used.</source>
        <translation>Ohne Häkchen wird die Stelle nicht verwendet.</translation>
    </message>
    <message>
        <source>x (m)</source>
        <translation>x (m)</translation>
    </message>
    <message>
        <source>Where the place lies on the floor. It can be typed.</source>
        <translation>Wo die Stelle auf der Etage liegt. Es kann eingetippt werden.</translation>
    </message>
    <message>
        <source>y (m)</source>
        <translation>y (m)</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>How far the place in the plan lies from the same place on the floor, with this fit.</source>
        <translation>Wie weit die Stelle im Plan mit dieser Einpassung von derselben Stelle auf der Etage entfernt liegt.</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this fit</source>
        <translation>Einpassung übernehmen</translation>
    </message>
</context>
<context>
    <name>FitWays</name>
    <message>
        <source>Without outlines to click</source>
        <translation>Ohne Umrisse zum Anklicken</translation>
    </message>
    <message>
        <source>Scale of the drawing</source>
        <translation>Maßstab der Zeichnung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>A distance that you know</source>
        <translation>Eine bekannte Strecke</translation>
    </message>
    <message>
        <source>Known distance in meters</source>
        <translation>Bekannte Strecke in Metern</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Show it in the plan</source>
        <translation>Im Plan zeigen</translation>
    </message>
    <message>
        <source>Click both ends of the distance in the plan.</source>
        <translation>Klicken Sie im Plan beide Enden der Strecke an.</translation>
    </message>
    <message>
        <source>Drag the plan with the mouse</source>
        <translation>Plan mit der Maus verschieben</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>The plan is turned against the outlines.</source>
        <translation>Der Plan wird gegen die Umrisse gedreht.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>For a plan that shows the floor from below, or was scanned through the paper.</source>
        <translation>Für einen Plan, der die Etage von unten zeigt oder durch das Papier gescannt wurde.</translation>
    </message>
    <message>
        <source>Its corners make it larger or smaller, and the knob above it turns it.</source>
        <translation>Seine Ecken machen ihn größer oder kleiner, und der Knopf über ihm dreht ihn.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>LayersGroup</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>The imported plan under the cells</source>
        <translation>Der importierte Grundriss unter den Zellen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Outlines of the rooms, and their names where they fit</source>
        <translation>Umrisse der Räume, und ihre Namen, wo sie Platz haben</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Outlines of zones, of the floor and of imported files</source>
        <translation>Umrisse von Zonen, der Etage und importierter Dateien</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Where sensors hang, and the square of the floor that each sees</source>
        <translation>Wo Sensoren hängen, und welches Quadrat des Bodens jeder sieht</translation>
    </message>
    <message>
        <source>Walls above the cells</source>
        <translation>Wände über den Zellen</translation>
    </message>
    <message>
        <source>The dark lines of the plan once more, over the cells</source>
        <translation>Die dunklen Linien des Plans noch einmal, über den Zellen</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened since the program began. Nothing here lets anybody in: no secret is ever written down.</source>
        <translation>Was seit dem Start des Programms geschah. Nichts hier verschafft jemandem Zugang: Geheimnisse werden nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
</context>
<context>
    <name>LookDetails</name>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>How the plan is drawn, how the cells are laid over it, and smoothing.</source>
        <translation>Wie der Grundriss gezeichnet wird, wie die Zellen darüber liegen, und Glättung.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>How the floor plan is drawn, in the window and in pictures. The data keep their colors.</source>
        <translation>Wie der Grundriss gezeichnet wird, im Fenster und in Bildern. Die Daten behalten ihre Farben.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Mischmodus</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>For the eye alone: a large floor reads as a whole. Nothing is lost, and the status bar still reads the cell as it was counted.</source>
        <translation>Nur für das Auge: Eine große Etage liest sich als Ganzes. Nichts geht verloren, und die Statuszeile liest weiterhin die Zelle, wie sie gezählt wurde.</translation>
    </message>
    <message>
        <source>Stop at rooms</source>
        <translation>An Räumen anhalten</translation>
    </message>
    <message>
        <source>Nothing is spread from one room into another.</source>
        <translation>Nichts wird von einem Raum in einen anderen verteilt.</translation>
    </message>
    <message>
        <source>Scale bar in feet, too</source>
        <translation>Maßstab auch in Fuß</translation>
    </message>
    <message>
        <source>A second bar of round feet above the one of meters, on the screen and in every picture.</source>
        <translation>Ein zweiter Balken mit runden Fuß über dem in Metern, auf dem Bildschirm und in jedem Bild.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Reversed</source>
        <extracomment>of a palette: the high end first</extracomment>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Turns the palette round: the colors of many stand for few, and of less for more.</source>
        <translation>Kehrt die Farbpalette um: Die Farben für viel stehen für wenig, die für weniger stehen für mehr.</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Used / unused</source>
        <translation>Genutzt / ungenutzt</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>Unteres Ende des Wertebereichs</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Oberes Ende des Wertebereichs</translation>
    </message>
    <message>
        <source>Keep this range for other periods</source>
        <translation>Diesen Wertebereich für andere Zeiträume behalten</translation>
    </message>
    <message>
        <source>Keep this range</source>
        <translation>Diesen Wertebereich behalten</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>The color bar ends at this share of the cells that have detections. Cells above it have the color of its end.</source>
        <translation>Die Farbskala endet bei diesem Anteil der Zellen mit Detektionen. Zellen darüber haben die Farbe ihres Endes.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Order only: equal steps of color are not equal amounts.</source>
        <translation>Nur Reihenfolge: Gleiche Farbschritte sind nicht gleiche Mengen.</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>Stärke der Überlagerung</translation>
    </message>
    <message>
        <source>70 %</source>
        <translation>70 %</translation>
    </message>
    <message>
        <source>How the change is told</source>
        <translation>Wie die Änderung angegeben wird</translation>
    </message>
    <message>
        <source>As a difference per hour the busy places lead; in percent, places that doubled or halved, however busy they are.</source>
        <translation>Als Unterschied pro Stunde führen die belebten Orte; in Prozent Orte, die sich verdoppelt oder halbiert haben, wie belebt sie auch sind.</translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Rarely used is what has less than this part of the floor&apos;s mean per square meter</source>
        <translation>Selten genutzt ist, was weniger als diesen Teil des Mittels der Etage je Quadratmeter hat</translation>
    </message>
    <message>
        <source>Threshold of rarely used places</source>
        <translation>Schwelle für selten genutzte Orte</translation>
    </message>
    <message>
        <source>Fetch nights</source>
        <translation>Nächte abrufen</translation>
    </message>
    <message>
        <source>Asks for hours of the night, beside the map: they tell a warm thing from a person</source>
        <translation>Fragt neben der Karte nach Stunden der Nacht: sie unterscheiden ein warmes Ding von einer Person</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Nothing of these places counts any more; undo counts them again</source>
        <translation>Nichts an diesen Orten zählt mehr; Rückgängig zählt es wieder</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <source>Everything counts again</source>
        <translation>Alles zählt wieder</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Nichts markieren</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Export numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Für Excel</translation>
    </message>
    <message>
        <source>A table that Excel opens in this language.</source>
        <translation>Eine Tabelle, die Excel in dieser Sprache öffnet.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table that every program reads: decimal points, commas between the columns.</source>
        <translation>Eine Tabelle, die jedes Programm liest: Dezimalpunkte, Kommas zwischen den Spalten.</translation>
    </message>
    <message>
        <source>For GIS</source>
        <translation>Für GIS</translation>
    </message>
    <message>
        <source>Squares in the meters of the floor (GeoJSON), or a grid (ASCII).</source>
        <translation>Quadrate in den Metern der Etage (GeoJSON) oder ein Raster (ASCII).</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Opens here again; other programs read it too.</source>
        <translation>Lässt sich hier wieder öffnen; auch andere Programme lesen es.</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
</context>
<context>
    <name>OwnPeriods</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Leave days out…</source>
        <translation>Tage auslassen…</translation>
    </message>
    <message>
        <source>First day of the period before</source>
        <translation>Erster Tag des Zeitraums vorher</translation>
    </message>
    <message>
        <source>Last day of the period before</source>
        <translation>Letzter Tag des Zeitraums vorher</translation>
    </message>
    <message>
        <source>First day of the period after</source>
        <translation>Erster Tag des Zeitraums nachher</translation>
    </message>
    <message>
        <source>Last day of the period after</source>
        <translation>Letzter Tag des Zeitraums nachher</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Import floor plan</source>
        <translation>Grundriss importieren</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Double-click a page, or choose it and press Enter.</source>
        <translation>Eine Seite doppelt anklicken, oder auswählen und die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Copy the pinned reading</source>
        <translation>Angeheftete Ablesung kopieren</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>Nadel entfernen</translation>
    </message>
</context>
<context>
    <name>PlanLayersDialog</name>
    <message>
        <source>Plan layers</source>
        <translation>Layer des Grundrisses</translation>
    </message>
    <message>
        <source>&amp;Layers that are drawn</source>
        <translation>Gezeichnete &amp;Layer</translation>
    </message>
    <message>
        <source>Layers that are drawn</source>
        <translation>Gezeichnete Layer</translation>
    </message>
    <message>
        <source>&amp;As in the drawing</source>
        <translation>Wie in der &amp;Zeichnung</translation>
    </message>
    <message>
        <source>The layers that the drawing shows itself: neither frozen nor off.</source>
        <translation>Die Layer, die die Zeichnung selbst zeigt: weder gefroren noch aus.</translation>
    </message>
    <message>
        <source>&amp;Unit of the drawing</source>
        <translation>&amp;Einheit der Zeichnung</translation>
    </message>
    <message>
        <source>Unit of the drawing</source>
        <translation>Einheit der Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Use this unit</source>
        <translation>&amp;Diese Einheit verwenden</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Whose hours</source>
        <translation>Wessen Stunden</translation>
    </message>
    <message>
        <source>Hours of both periods, or of one of them. Averages of other hours do not compare.</source>
        <translation>Stunden beider Zeiträume oder von einem. Durchschnitte anderer Stunden sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>This is an opened file: its days, hours and cell size are fixed. To ask for others, choose a floor of the demo building or of your account.</source>
        <translation>Dies ist eine geöffnete Datei: Tage, Stunden und Zellgröße stehen fest. Für andere eine Etage des Demogebäudes oder des eigenen Kontos wählen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Leave days out…</source>
        <translation>Tage auslassen…</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Tag der Änderung</translation>
    </message>
    <message>
        <source>Weeks each side</source>
        <translation>Wochen davor und danach</translation>
    </message>
    <message>
        <source>Weeks on each side</source>
        <translation>Wochen auf jeder Seite</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Only these hours are fetched. Click, drag or use the arrow keys and the space bar.</source>
        <translation>Nur diese Stunden werden abgerufen. Klicken, ziehen oder Pfeiltasten und Leertaste verwenden.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Zellgröße</translation>
    </message>
    <message>
        <source>Sensors place people to about 0.3 to 0.6 m. Smaller cells show more noise, not more detail.</source>
        <translation>Sensoren orten Personen auf etwa 0,3 bis 0,6 m genau. Kleinere Zellen zeigen mehr Rauschen, nicht mehr Details.</translation>
    </message>
    <message>
        <source>0.25 m</source>
        <translation>0,25 m</translation>
    </message>
    <message>
        <source>0.5 m</source>
        <translation>0,5 m</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 m</translation>
    </message>
    <message>
        <source>Sensors place people to about 0.5 m.</source>
        <translation>Sensoren orten auf etwa 0,5 m genau.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Which earlier period the later one is compared with. With equal weekdays, and with weeks before or last year, both have the same number of each weekday.</source>
        <translation>Mit welchem früheren Zeitraum der spätere verglichen wird. Bei gleichen Wochentagen, den Wochen davor und dem Vorjahr haben beide von jedem Wochentag gleich viele.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat this report</source>
        <translation>Diesen Bericht wiederholen</translation>
    </message>
    <message>
        <source>The same page again, by one command: hours of the week, cell size and look stay, the days move on.</source>
        <translation>Dieselbe Seite noch einmal, mit einem Befehl: Stunden der Woche, Zellengröße und Aussehen bleiben, die Tage rücken weiter.</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Etagen</translation>
    </message>
    <message>
        <source>A page is made of each floor that is ticked.</source>
        <translation>Von jeder angekreuzten Etage entsteht eine Seite.</translation>
    </message>
    <message>
        <source>Days each time</source>
        <translation>Tage jedes Mal</translation>
    </message>
    <message>
        <source>Whole days, the last of them the day before the command runs.</source>
        <translation>Ganze Tage, der letzte ist der Tag vor dem Aufruf des Befehls.</translation>
    </message>
    <message>
        <source>Pages as</source>
        <translation>Seiten als</translation>
    </message>
    <message>
        <source>One file for each floor, named by the floor and its days.</source>
        <translation>Eine Datei je Etage, benannt nach der Etage und ihren Tagen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>For the computer&apos;s task scheduler, every Monday morning for example.</source>
        <translation>Für die Aufgabenplanung des Rechners, zum Beispiel jeden Montagmorgen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The same range each time</source>
        <translation>Jedes Mal derselbe Wertebereich</translation>
    </message>
    <message>
        <source>The colors mean the same on every page: the range of the whole period is kept.</source>
        <translation>Die Farben bedeuten auf jeder Seite dasselbe: Der Wertebereich des ganzen Zeitraums bleibt.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>For printing and mail; its text can be selected.</source>
        <translation>Zum Drucken und Versenden; der Text lässt sich markieren.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>For a slide or a document.</source>
        <translation>Für eine Folie oder ein Dokument.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Says under the map what it shows, or what changed and is more than chance.</source>
        <translation>Sagt unter der Karte, was sie zeigt oder was sich über den Zufall hinaus geändert hat.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>RhythmWindow</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>The room or zone that is shown; it is selected on the map too</source>
        <translation>Der gezeigte Raum oder die gezeigte Zone; auf der Karte ebenfalls ausgewählt</translation>
    </message>
    <message>
        <source>Detections per hour by hour of the week</source>
        <translation>Detektionen je Stunde nach Stunde der Woche</translation>
    </message>
    <message>
        <source>Ask hour by hour</source>
        <translation>Stunde für Stunde abfragen</translation>
    </message>
    <message>
        <source>Fetches the same hours one by one, beside the map, which stays as it is</source>
        <translation>Ruft dieselben Stunden einzeln ab, neben der Karte, die bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hours and days of this place, for a spreadsheet</source>
        <translation>Stunden und Tage dieses Ortes, für eine Tabelle</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Pictures and reports that leave the program stay light.</source>
        <translation>Bilder und Berichte, die das Programm verlassen, bleiben hell.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Texts, numbers and dates of the window. Commands speak the language of the system, or that of --language.</source>
        <translation>Texte, Zahlen und Daten des Fensters. Befehle sprechen die Sprache des Systems oder die von --language.</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Places under the cursor. Feet are a second reading: files and pictures have meters.</source>
        <translation>Orte unter dem Mauszeiger. Fuß stehen nur daneben: Dateien und Bilder haben Meter.</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Meters, with feet beside them</source>
        <translation>Meter, mit Fuß daneben</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>More are quicker, until the service asks to wait. The usual number is 4.</source>
        <translation>Mehr sind schneller, bis der Dienst um Geduld bittet. Üblich sind 4.</translation>
    </message>
    <message>
        <source>Counts from the next connection.</source>
        <translation>Gilt ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Use the proxy of the system</source>
        <translation>Den Proxy des Systems verwenden</translation>
    </message>
    <message>
        <source>What is set for the whole computer; on Linux the variables http_proxy and https_proxy. Switched off, the service is reached directly. The demo building never leaves this computer.</source>
        <translation>Was für den ganzen Computer eingestellt ist; unter Linux die Variablen http_proxy und https_proxy. Ausgeschaltet wird der Dienst direkt erreicht. Das Demogebäude verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Change place…</source>
        <translation>Ort ändern…</translation>
    </message>
    <message>
        <source>Another folder. What is stored moves along, at once.</source>
        <translation>Ein anderer Ordner. Was gespeichert ist, zieht sofort mit um.</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Üblicher Ort</translation>
    </message>
    <message>
        <source>Back to the folder that Floorscope uses by itself.</source>
        <translation>Zurück zu dem Ordner, den Floorscope von sich aus verwendet.</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Asks first.</source>
        <translation>Fragt vorher nach.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where do people spend their time?</source>
        <translation>Wo verbringen Menschen ihre Zeit?</translation>
    </message>
    <message>
        <source>Open a floor to see it. Nothing leaves this computer except your questions to Butlr.</source>
        <translation>Eine Etage öffnen, um es zu sehen. Nichts verlässt diesen Computer außer den Fragen an Butlr.</translation>
    </message>
    <message>
        <source>Demo building</source>
        <translation>Demogebäude</translation>
    </message>
    <message>
        <source>Connect to Butlr…</source>
        <translation>Mit Butlr verbinden…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>StoredDialog</name>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>What the service answered once is kept here, so that it is not asked again. It can be emptied at any time; the next fetch then takes longer.</source>
        <translation>Antworten des Dienstes werden hier aufbewahrt, damit nicht zweimal gefragt wird. Der Speicher kann jederzeit geleert werden; der nächste Abruf dauert dann länger.</translation>
    </message>
    <message>
        <source>Empty for this floor</source>
        <translation>Für diese Etage leeren</translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation>Alles leeren</translation>
    </message>
</context>
<context>
    <name>SurfacePage</name>
    <message>
        <source>Drag to turn and tilt, or use the arrow keys.</source>
        <translation>Ziehen dreht und neigt, ebenso die Pfeiltasten.</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>How heights are drawn</source>
        <translation>Wie die Höhen gezeichnet werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Each cell as a column, as pictures and pages have it</source>
        <translation>Jede Zelle als Säule, wie auf Bildern und Seiten</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The map laid over its heights as one surface, on the screen only</source>
        <translation>Die Karte als eine Fläche über ihre Höhen gelegt, nur auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>How long must I wait?</source>
        <translation>Wie lange muss ich warten?</translation>
    </message>
    <message>
        <source>Until a change of this size could be &amp;seen</source>
        <translation>Bis eine Änderung dieser Größe zu &amp;sehen wäre</translation>
    </message>
    <message>
        <source>When it could be seen, place by place</source>
        <translation>Wann sie zu sehen wäre, Ort für Ort</translation>
    </message>
</context>
<context>
    <name>ZoneFields</name>
    <message>
        <source>Name of the zone</source>
        <translation>Name der Zone</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What people do there, in your own words: it stands in the table. “coverage” says that sensors see all of it</source>
        <translation>Was dort getan wird, in eigenen Worten: es steht in der Tabelle. „coverage“ sagt, dass Sensoren alles davon sehen</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search zones</source>
        <translation>Zonen suchen</translation>
    </message>
    <message>
        <source>Rooms and zones</source>
        <translation>Räume und Zonen</translation>
    </message>
    <message>
        <source>Cells at a border count</source>
        <translation>Zellen an einer Grenze zählen</translation>
    </message>
    <message>
        <source>Which part of a cell counts in a zone whose border cuts it</source>
        <translation>Welcher Teil einer Zelle zählt, die von der Grenze einer Zone geschnitten wird</translation>
    </message>
    <message>
        <source>All columns…</source>
        <translation>Alle Spalten…</translation>
    </message>
    <message>
        <source>The whole table in a window of its own</source>
        <translation>Die ganze Tabelle in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected rows, or all of them, for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen, oder alle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Rhythm…</source>
        <translation>Rhythmus…</translation>
    </message>
</context>
<context>
    <name>ZoneWindow</name>
    <message>
        <source>Rooms and zones</source>
        <translation>Räume und Zonen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search zones</source>
        <translation>Zonen suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected rows, or all of them, for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen, oder alle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>floorscope::AccountCommands</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>The account is forgotten on this computer.</source>
        <translation>Das Konto ist auf diesem Computer vergessen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>In which time zone does this floor lie? Its days and hours count there.</source>
        <translation>In welcher Zeitzone liegt diese Etage? Nach ihr zählen Tage und Stunden.</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <extracomment>%1 what an account is called: by its person, else a user name or a client id</extracomment>
        <translation>Dieses Konto vergessen</translation>
    </message>
    <message>
        <source>Forget the account %1 on this computer?</source>
        <translation>Das Konto %1 auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>Its secret is removed and its floors are not asked any more. What is drawn stays.</source>
        <translation>Das Geheimnis wird entfernt, und die Etagen des Kontos werden nicht mehr abgefragt. Was gezeichnet ist, bleibt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Shows the floors of %1.</source>
        <extracomment>%1 a client id or a user name</extracomment>
        <translation>Zeigt die Etagen von %1.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>choose a floor</source>
        <translation>Etage wählen</translation>
    </message>
    <message>
        <source>This account has no such floor any more.</source>
        <translation>Dieses Konto hat diese Etage nicht mehr.</translation>
    </message>
</context>
<context>
    <name>floorscope::Accounts</name>
    <message>
        <source>This computer has no key store, so the secret is kept only until you quit.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, das Secret bleibt deshalb nur bis zum Beenden.</translation>
    </message>
</context>
<context>
    <name>floorscope::AnswerTabs</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>floorscope::Arguments</name>
    <message>
        <source>CSV for a spreadsheet that writes 0,5: semicolons between fields, commas in numbers</source>
        <translation>CSV für eine Tabellenkalkulation, die 0,5 schreibt: Semikolons zwischen den Feldern, Kommas in Zahlen</translation>
    </message>
</context>
<context>
    <name>floorscope::Caption</name>
    <message>
        <source>period unknown</source>
        <translation>Zeitraum unbekannt</translation>
    </message>
    <message>
        <source>observed hours unknown</source>
        <translation>beobachtete Stunden unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 hours</source>
        <translation>
            <numerusform>%1 von %2 Stunde</numerusform>
            <numerusform>%1 von %2 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>share of the busiest cell</source>
        <translation>Anteil an der meistgenutzten Zelle</translation>
    </message>
    <message>
        <source>per observed hour</source>
        <translation>je beobachteter Stunde</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>partial: %1 of %2 days</source>
        <translation>
            <numerusform>unvollständig: %1 von %2 Tag</numerusform>
            <numerusform>unvollständig: %1 von %2 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>plan not fitted</source>
        <translation>Grundriss nicht eingepasst</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message numerus="yes">
        <source>%1 days left out</source>
        <translation>
            <numerusform>%1 Tag ausgelassen</numerusform>
            <numerusform>%1 Tage ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed floor</source>
        <translation>Etage ohne Namen</translation>
    </message>
    <message>
        <source>change in percent, per observed hour</source>
        <translation>Änderung in Prozent, je beobachteter Stunde</translation>
    </message>
    <message>
        <source>change per observed hour</source>
        <translation>Änderung je beobachteter Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours missing: %2</source>
        <extracomment>%1 a number of hours, %2 which ones, such as &quot;3 Feb 09:00–18:00&quot;</extracomment>
        <translation>
            <numerusform>%1 Stunde fehlt: %2</numerusform>
            <numerusform>%1 Stunden fehlen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>other weekdays or hours</source>
        <translation>andere Wochentage oder Stunden</translation>
    </message>
    <message>
        <source>periods overlap</source>
        <translation>Zeiträume überschneiden sich</translation>
    </message>
    <message>
        <source>silent days counted before</source>
        <translation>Tage ohne Detektion zählen vorher mit</translation>
    </message>
    <message>
        <source>silent days counted after</source>
        <translation>Tage ohne Detektion zählen nachher mit</translation>
    </message>
    <message numerus="yes">
        <source>%1 files added up</source>
        <translation>
            <numerusform>%1 Datei addiert</numerusform>
            <numerusform>%1 Dateien addiert</numerusform>
        </translation>
    </message>
    <message>
        <source>no detections in this period</source>
        <translation>keine Detektionen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>no detections</source>
        <translation>keine Detektionen</translation>
    </message>
    <message numerus="yes">
        <source>only %1 of %2 days</source>
        <extracomment>%1 days that are looked at alone, %2 days of the period</extracomment>
        <translation>
            <numerusform>nur %1 von %2 Tag</numerusform>
            <numerusform>nur %1 von %2 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>per observed hour and m²</source>
        <translation>je beobachteter Stunde und m²</translation>
    </message>
    <message>
        <source>share of the upper end (%1 % of used cells)</source>
        <extracomment>%1 a percentage: the upper end is the value that so many of the used cells do not exceed</extracomment>
        <translation>Anteil am oberen Ende (%1 % der genutzten Zellen)</translation>
    </message>
    <message>
        <source>&quot;After&quot; is earlier than &quot;Before&quot;</source>
        <translation>„Nachher“ liegt vor „Vorher“</translation>
    </message>
    <message>
        <source>no data yet</source>
        <extracomment>of a floor or a period of which no answer came so far</extracomment>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>person-hours (estimate)</source>
        <translation>Personenstunden (Schätzung)</translation>
    </message>
</context>
<context>
    <name>floorscope::CaptionBar</name>
    <message>
        <source>Caption: %1</source>
        <extracomment>describes the map, read by screen readers</extracomment>
        <translation>Beschriftung: %1</translation>
    </message>
</context>
<context>
    <name>floorscope::CardLink</name>
    <message>
        <source>Choose other periods</source>
        <translation>Andere Zeiträume wählen</translation>
    </message>
    <message>
        <source>Choose longer periods</source>
        <translation>Längere Zeiträume wählen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the change only</source>
        <translation>Nur die Änderung zeigen</translation>
    </message>
    <message>
        <source>How long must I wait?</source>
        <translation>Wie lange muss ich warten?</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>Zone zeichnen</translation>
    </message>
    <message>
        <source>Stop protecting individuals</source>
        <translation>Einzelne nicht mehr schützen</translation>
    </message>
    <message>
        <source>Show daily rhythm</source>
        <translation>Tagesrhythmus zeigen</translation>
    </message>
</context>
<context>
    <name>floorscope::Command</name>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Zeigt diese Seite.</translation>
    </message>
    <message>
        <source>instead of files: the demo building, which the program serves itself</source>
        <translation>statt Dateien: das Demogebäude, das das Programm selbst bereitstellt</translation>
    </message>
    <message>
        <source>tells no progress and no success; warnings stay</source>
        <translation>meldet weder Fortschritt noch Erfolg; Warnungen bleiben</translation>
    </message>
    <message>
        <source>language of texts, numbers and dates: %1 (default: the system&apos;s)</source>
        <translation>Sprache von Texten, Zahlen und Daten: %1 (Standard: die des Systems)</translation>
    </message>
    <message>
        <source>See: floorscope %1 --help</source>
        <translation>Siehe: floorscope %1 --help</translation>
    </message>
    <message>
        <source>Floorscope shows where people spend time on a floor.</source>
        <translation>Floorscope zeigt, wo Menschen auf einer Etage ihre Zeit verbringen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>opens the window (and the file)</source>
        <translation>öffnet das Fenster (und die Datei)</translation>
    </message>
    <message>
        <source>opens the demo building</source>
        <translation>öffnet das Demogebäude</translation>
    </message>
    <message>
        <source>see floorscope COMMAND --help</source>
        <translation>siehe floorscope BEFEHL --help</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 failed · 2 wrong usage · 3 done, but hours are missing · 4 the service refused or cannot be reached · 5 an input file is bad · 130 interrupted</source>
        <translation>Exit-Status: 0 fertig · 1 fehlgeschlagen · 2 falscher Aufruf · 3 fertig, aber Stunden fehlen · 4 der Dienst lehnt ab oder ist nicht erreichbar · 5 eine Eingabedatei ist fehlerhaft · 130 unterbrochen</translation>
    </message>
    <message>
        <source>%1: can be read only once, and is named twice. Save it to a file, and name that.</source>
        <extracomment>%1 a pipe or device as it is typed: &quot;/dev/stdin&quot;</extracomment>
        <translation>%1: lässt sich nur einmal lesen und ist zweimal genannt. In eine Datei speichern und die nennen.</translation>
    </message>
</context>
<context>
    <name>floorscope::Compare</name>
    <message>
        <source>OUT.png, OUT.json or OUT.csv; - is JSON on standard output</source>
        <translation>ZIEL.png, ZIEL.json oder ZIEL.csv; - ist JSON auf der Standardausgabe</translation>
    </message>
    <message>
        <source>Compares two periods, B against A, per observed hour.</source>
        <translation>Vergleicht zwei Zeiträume, B mit A, je beobachteter Stunde.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>difference (default, per observed hour), ratio (new and gone where a side is nearly empty) or evidence (difference, and which of it is more than chance)</source>
        <translation>difference (Vorgabe, je beobachtete Stunde), ratio (Verhältnis; neu und verschwunden, wo eine Seite fast leer ist) oder evidence (Unterschied, und was davon mehr als Zufall ist)</translation>
    </message>
</context>
<context>
    <name>floorscope::CompareSwitch</name>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How the periods are compared</source>
        <extracomment>read by screen readers</extracomment>
        <translation>Wie die Zeiträume verglichen werden</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>Before, after and change together</source>
        <translation>Vorher, nachher und Änderung zusammen</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Before left, after right of a line that is dragged</source>
        <translation>Vorher links, nachher rechts einer Linie, die gezogen wird</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Before and after in turn at one place. Holding B does it for a moment.</source>
        <translation>Vorher und nachher abwechselnd an einer Stelle. Solange B gedrückt ist, geht es auch so.</translation>
    </message>
    <message>
        <source>Change only</source>
        <translation>Nur Änderung</translation>
    </message>
    <message>
        <source>The change alone, as large as it can be</source>
        <translation>Die Änderung allein, so groß wie möglich</translation>
    </message>
    <message>
        <source>Holds what blinks still; so does the space bar on the map.</source>
        <translation>Hält an, was blinkt; ebenso die Leertaste auf der Karte.</translation>
    </message>
</context>
<context>
    <name>floorscope::CompareView</name>
    <message>
        <source>Map of the period before</source>
        <translation>Karte des Zeitraums vorher</translation>
    </message>
    <message>
        <source>Map of the period after</source>
        <translation>Karte des Zeitraums nachher</translation>
    </message>
    <message>
        <source>Map of the change</source>
        <translation>Karte der Änderung</translation>
    </message>
    <message>
        <source>Left before · right after</source>
        <translation>Links vorher · rechts nachher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before: not fetched yet</source>
        <translation>Vorher: noch nicht abgerufen</translation>
    </message>
    <message>
        <source>After: not fetched yet</source>
        <translation>Nachher: noch nicht abgerufen</translation>
    </message>
</context>
<context>
    <name>floorscope::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>In Butlr: &lt;a href=&quot;%1&quot;&gt;Account Settings, API tokens, Create token&lt;/a&gt;. The secret is shown once.</source>
        <translation>In Butlr: &lt;a href=&quot;%1&quot;&gt;Account Settings, API tokens, Create token&lt;/a&gt;. Das Secret wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Both fields are needed.</source>
        <translation>Beide Felder werden gebraucht.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Butlr did not accept this user name and password. Check both for a missing character.</source>
        <translation>Butlr hat Benutzername und Passwort nicht angenommen. Beide auf fehlende Zeichen prüfen.</translation>
    </message>
    <message>
        <source>Open Butlr&apos;s account page</source>
        <translation>Kontoseite von Butlr öffnen</translation>
    </message>
</context>
<context>
    <name>floorscope::Connection</name>
    <message>
        <source>asks the demo building, which the program serves itself</source>
        <translation>fragt das Demogebäude, das das Programm selbst bereitstellt</translation>
    </message>
    <message>
        <source>address of the service (default: BUTLR_BASE_URL, else https://api.butlr.io)</source>
        <translation>Adresse des Dienstes (Standard: BUTLR_BASE_URL, sonst https://api.butlr.io)</translation>
    </message>
    <message>
        <source>SQLite file that keeps answers (default: your own store; none: reads and keeps nothing)</source>
        <translation>SQLite-Datei, die Antworten aufbewahrt (Standard: der eigene Speicher; none: liest und behält nichts)</translation>
    </message>
    <message>
        <source>requests at a time (default 4)</source>
        <translation>gleichzeitige Anfragen (Standard: 4)</translation>
    </message>
    <message>
        <source>an account that the window keeps, as it is called there (default: the one it used last)</source>
        <translation>ein Konto, das das Fenster behält, mit seinem Namen dort (Vorgabe: das zuletzt benutzte)</translation>
    </message>
    <message>
        <source>how long one request may take (default 120)</source>
        <translation>wie lange eine Anfrage dauern darf (Standard 120)</translation>
    </message>
</context>
<context>
    <name>floorscope::Console</name>
    <message numerus="yes">
        <source>%1 of %2 requests, %3 stored, %4 failed</source>
        <translation>
            <numerusform>%1 von %2 Anfrage, %3 gespeichert, %4 fehlgeschlagen</numerusform>
            <numerusform>%1 von %2 Anfragen, %3 gespeichert, %4 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests, %3 stored, %4 failed, about %5 s left</source>
        <translation>
            <numerusform>%1 von %2 Anfrage, %3 gespeichert, %4 fehlgeschlagen, noch etwa %5 s</numerusform>
            <numerusform>%1 von %2 Anfragen, %3 gespeichert, %4 fehlgeschlagen, noch etwa %5 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a floor, %2 a sentence about it, or the file that was made of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>floorscope::DataText</name>
    <message>
        <source>Without one detection on the whole floor: %1.</source>
        <translation>Ohne eine einzige Detektion auf der ganzen Etage: %1.</translation>
    </message>
    <message>
        <source>The plan is not fitted yet: its size and place are a guess.</source>
        <translation>Der Grundriss ist noch nicht eingepasst: Größe und Lage sind geschätzt.</translation>
    </message>
    <message>
        <source>The plan is not fitted yet: it is %2 large (unit: %1), and its place is a guess.</source>
        <extracomment>each: %1 a unit: &quot;millimetres&quot;, %2 a size: &quot;20 × 12 m&quot;</extracomment>
        <translation>Der Grundriss ist noch nicht eingepasst: Er ist %2 groß (Einheit: %1), und seine Lage ist geschätzt.</translation>
    </message>
    <message>
        <source>The plan is not fitted yet. The drawing says %1, which makes it %2; its place is a guess.</source>
        <translation>Der Grundriss ist noch nicht eingepasst. Die Zeichnung nennt als Einheit %1, das ergibt %2; ihre Lage ist geschätzt.</translation>
    </message>
    <message>
        <source>The plan is not fitted yet: its size and place are a guess. The drawing does not tell its unit; even with %1 it would be %2 large.</source>
        <translation>Der Grundriss ist noch nicht eingepasst: Größe und Lage sind geschätzt. Die Zeichnung nennt keine Einheit; selbst mit der Einheit %1 wäre sie %2 groß.</translation>
    </message>
    <message>
        <source>The drawing says %1, which makes it %2: too small for a floor. Until the plan is fitted, its size and place are a guess.</source>
        <translation>Die Zeichnung nennt als Einheit %1, das ergibt %2: zu klein für eine Etage. Bis der Grundriss eingepasst ist, sind Größe und Lage geschätzt.</translation>
    </message>
    <message>
        <source>The drawing says %1, which makes it %2: too large for a floor. Until the plan is fitted, its size and place are a guess.</source>
        <translation>Die Zeichnung nennt als Einheit %1, das ergibt %2: zu groß für eine Etage. Bis der Grundriss eingepasst ist, sind Größe und Lage geschätzt.</translation>
    </message>
    <message>
        <source>The drawing says %1, which makes it %2: not the size of this floor. Until the plan is fitted, its size and place are a guess.</source>
        <translation>Die Zeichnung nennt als Einheit %1, das ergibt %2: nicht die Größe dieser Etage. Bis der Grundriss eingepasst ist, sind Größe und Lage geschätzt.</translation>
    </message>
    <message>
        <source>millimeters</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>centimeters</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>decimeters</source>
        <translation>Dezimeter</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yard</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <extracomment>%1 and %2: width and height of a plan</extracomment>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Withheld to protect individuals</source>
        <translation>Zum Schutz Einzelner zurückgehalten</translation>
    </message>
    <message>
        <source>Individuals are protected. Nothing had to be withheld for it but the numbers of single days: no patch and no zone has under %1 m² of use.</source>
        <extracomment>%1 an area</extracomment>
        <translation>Einzelne werden geschützt. Dafür mussten nur die Zahlen einzelner Tage zurückgehalten werden: Kein Fleck und keine Zone hat unter %1 m² Nutzung.</translation>
    </message>
    <message>
        <source>Individuals are protected: %1 m² are withheld, where a patch or a zone has under %2 m² of use, and the numbers of single days. All figures are without them.</source>
        <extracomment>%1 and %2 areas</extracomment>
        <translation>Einzelne werden geschützt: %1 m² werden zurückgehalten, wo ein Fleck oder eine Zone unter %2 m² Nutzung hat, und die Zahlen einzelner Tage. Alle Angaben sind ohne sie.</translation>
    </message>
    <message>
        <source>Everything is withheld to protect individuals: fewer than %1 days are known to have been observed.</source>
        <translation>Zum Schutz Einzelner wird alles zurückgehalten: Von weniger als %1 Tagen ist bekannt, dass sie beobachtet wurden.</translation>
    </message>
    <message>
        <source>The drawing does not tell its unit; with %1 it would be %2 large. Until you say the unit or fit the plan, its size and place are a guess.</source>
        <translation>Die Zeichnung nennt keine Einheit; mit der Einheit %1 wäre sie %2 groß. Bis Sie die Einheit nennen oder den Grundriss einpassen, sind Größe und Lage geschätzt.</translation>
    </message>
</context>
<context>
    <name>floorscope::DayField</name>
    <message>
        <source>The first day that can be chosen here is %1.</source>
        <extracomment>%1 a day: &quot;5 Jan 2026&quot;</extracomment>
        <translation>Der erste Tag, der hier gewählt werden kann, ist der %1.</translation>
    </message>
    <message>
        <source>%1 is not read as a day. A day looks like %2.</source>
        <extracomment>%1 what was typed, %2 a day as it is written here: &quot;5 Jan 2026&quot;</extracomment>
        <translation>%1 wird nicht als Tag gelesen. Ein Tag sieht aus wie %2.</translation>
    </message>
</context>
<context>
    <name>floorscope::DayStrip</name>
    <message>
        <source>in the map</source>
        <translation>in der Karte</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no detection on the whole floor</source>
        <translation>keine Detektion auf der ganzen Etage</translation>
    </message>
    <message>
        <source>Days in the map</source>
        <extracomment>before the row of boxes, one a day</extracomment>
        <translation>Tage in der Karte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a date, %2 how the day stands in the picture</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>no hours asked for on this weekday</source>
        <translation>an diesem Wochentag keine Stunden gefragt</translation>
    </message>
    <message>
        <source>Only the days with a line over them are shown. Esc shows all.</source>
        <translation>Gezeigt werden nur die Tage mit einer Linie darüber. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Not shown: only the days with a line over them are. Esc shows all.</source>
        <translation>Nicht gezeigt: nur die Tage mit einer Linie darüber sind es. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Click or drag to see only some days.</source>
        <translation>Klicken oder ziehen, um nur einige Tage zu sehen.</translation>
    </message>
</context>
<context>
    <name>floorscope::DayStrips</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>floorscope::DayTicks</name>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month alone, as QLocale::toString takes it: with the year, and where the year is told elsewhere</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>floorscope::DaysDialog</name>
    <message>
        <source>No day is left out.</source>
        <translation>Kein Tag ist ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>This program was built without libical, which reads calendars.</source>
        <translation>Dieses Programm wurde ohne libical gebaut, das Kalender liest.</translation>
    </message>
    <message>
        <source>Holiday calendar</source>
        <translation>Feiertagskalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None of its days lies in the period, or all of them are left out already.</source>
        <translation>Keiner seiner Tage liegt im Zeitraum, oder alle sind schon ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days of it are left out now.</source>
        <translation>
            <numerusform>%1 Tag daraus ist jetzt ausgelassen.</numerusform>
            <numerusform>%1 Tage daraus sind jetzt ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::DemoServer</name>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation>Port auf 127.0.0.1 (Standard: irgendein freier)</translation>
    </message>
    <message>
        <source>milliseconds before each heatmap, so that waiting can be looked at</source>
        <translation>Millisekunden vor jeder Heatmap, um das Warten zu sehen</translation>
    </message>
    <message>
        <source>first writes the building&apos;s plan, the points that place it and its rooms, for --plan, --points and --zones</source>
        <translation>schreibt zuerst den Grundriss des Gebäudes, die Punkte zum Einpassen und die Räume, für --plan, --points und --zones</translation>
    </message>
    <message>
        <source>The demo building (simulated) is served until interrupted. Use it with:</source>
        <translation>Das Demogebäude (simuliert) ist bis zum Abbruch erreichbar. Verwendung:</translation>
    </message>
    <message>
        <source>answered %1 to %2, cells of %3 m</source>
        <translation>beantwortet: %1 bis %2, Zellen von %3 m</translation>
    </message>
    <message>
        <source>Serves the demo building behind Butlr&apos;s API on this computer until interrupted.</source>
        <translation>Stellt das Demogebäude hinter der API von Butlr auf diesem Computer bereit, bis zum Abbruch.</translation>
    </message>
</context>
<context>
    <name>floorscope::Divider</name>
    <message>
        <source>Divider</source>
        <extracomment>read by screen readers: the line between two parts of the window</extracomment>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to give one side more room.</source>
        <translation>Ziehen oder mit den Pfeiltasten verschieben, um einer Seite mehr Platz zu geben.</translation>
    </message>
</context>
<context>
    <name>floorscope::DrawnNumbers</name>
    <message>
        <source>No map is drawn yet. Choose a floor or open a file first.</source>
        <translation>Noch ist keine Karte gezeichnet. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Two periods are compared. Go to Map first.</source>
        <translation>Es werden zwei Zeiträume verglichen. Zuerst zu Karte wechseln.</translation>
    </message>
    <message>
        <source>This file holds shares of the busiest cell, not counts. Fetch it again to have counts.</source>
        <translation>Diese Datei enthält Anteile an der meistgenutzten Zelle, keine Zählwerte. Für Zählwerte neu abrufen.</translation>
    </message>
</context>
<context>
    <name>floorscope::ErrorText</name>
    <message>
        <source>%1 cannot be written: the picture is empty. Nothing was changed; choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: das Bild ist leer. Nichts wurde geändert; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder cannot be made. Nothing was changed; choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: der Ordner lässt sich nicht anlegen. Nichts wurde geändert; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Nichts wurde geändert; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Nichts wurde geändert; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (twice). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (doppelt vorhanden). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (absent). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (nicht vorhanden). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (not an object). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (kein Objekt). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (not a list). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (keine Liste). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (nested too deep). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (zu tief verschachtelt). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (not whole). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (nicht ganzzahlig). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (before the one above it ends). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (beginnt, bevor das vorige endet). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file (%2). Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei (%2). Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1 is neither an answer of the service nor a heatmap file. Open a file that holds a &quot;heatmap_v2&quot; member.</source>
        <translation>%1 ist weder eine Antwort des Dienstes noch eine Heatmap-Datei. Eine Datei öffnen, die „heatmap_v2“ enthält.</translation>
    </message>
    <message>
        <source>%1: &quot;array_cells&quot; is not a list (%2). This is not an answer of the service.</source>
        <translation>%1: „array_cells“ ist keine Liste (%2). Das ist keine Antwort des Dienstes.</translation>
    </message>
    <message>
        <source>%1: &quot;array_cells&quot; is not a list. This is not an answer of the service.</source>
        <translation>%1: „array_cells“ ist keine Liste. Das ist keine Antwort des Dienstes.</translation>
    </message>
    <message>
        <source>%1 has fewer than three numbers (%2). A cell is [x, y, count].</source>
        <translation>%1 hat weniger als drei Zahlen (%2). Eine Zelle ist [x, y, Anzahl].</translation>
    </message>
    <message>
        <source>%1 has fewer than three numbers. A cell is [x, y, count].</source>
        <translation>%1 hat weniger als drei Zahlen. Eine Zelle ist [x, y, Anzahl].</translation>
    </message>
    <message>
        <source>%1 holds something that is not a finite number (%2). A cell is [x, y, count].</source>
        <translation>%1 enthält etwas, das keine endliche Zahl ist (%2). Eine Zelle ist [x, y, Anzahl].</translation>
    </message>
    <message>
        <source>%1 holds something that is not a finite number. A cell is [x, y, count].</source>
        <translation>%1 enthält etwas, das keine endliche Zahl ist. Eine Zelle ist [x, y, Anzahl].</translation>
    </message>
    <message>
        <source>%1 holds a negative or impossible value (%2). Detections are counted from 0.</source>
        <translation>%1 enthält einen negativen oder unmöglichen Wert (%2). Detektionen zählen ab 0.</translation>
    </message>
    <message>
        <source>%1 holds a negative or impossible value. Detections are counted from 0.</source>
        <translation>%1 enthält einen negativen oder unmöglichen Wert. Detektionen zählen ab 0.</translation>
    </message>
    <message>
        <source>%1: the sum of the detections is larger than can be counted exactly (%2).</source>
        <translation>%1: Die Summe der Detektionen ist zu groß, um sie genau zu zählen (%2).</translation>
    </message>
    <message>
        <source>%1: the sum of the detections is larger than can be counted exactly.</source>
        <translation>%1: Die Summe der Detektionen ist zu groß, um sie genau zu zählen.</translation>
    </message>
    <message>
        <source>%1 holds a value that is neither a count nor a share from 0 to 1 (%2), so the file cannot be drawn. Fetch it again with &quot;normalize&quot;: false.</source>
        <translation>%1 enthält einen Wert, der weder Anzahl noch Anteil von 0 bis 1 ist (%2); die Datei kann nicht gezeichnet werden. Mit &quot;normalize&quot;: false noch einmal abrufen.</translation>
    </message>
    <message>
        <source>%1 holds a value that is neither a count nor a share from 0 to 1, so the file cannot be drawn. Fetch it again with &quot;normalize&quot;: false.</source>
        <translation>%1 enthält einen Wert, der weder Anzahl noch Anteil von 0 bis 1 ist; die Datei kann nicht gezeichnet werden. Mit &quot;normalize&quot;: false noch einmal abrufen.</translation>
    </message>
    <message>
        <source>%1 lies farther away than any floor reaches (%2 × %3 cells). Check the coordinates.</source>
        <translation>%1 liegt weiter weg, als irgendeine Etage reicht (%2 × %3 Zellen). Die Koordinaten prüfen.</translation>
    </message>
    <message>
        <source>%1 lies farther away than any floor reaches (%2). Check the coordinates.</source>
        <translation>%1 liegt weiter weg, als irgendeine Etage reicht (%2). Die Koordinaten prüfen.</translation>
    </message>
    <message>
        <source>%1 lies farther away than any floor reaches. Check the coordinates.</source>
        <translation>%1 liegt weiter weg, als irgendeine Etage reicht. Die Koordinaten prüfen.</translation>
    </message>
    <message>
        <source>%1 has cells of another size than was asked for (%2). Fetch it again.</source>
        <translation>%1 hat Zellen anderer Größe als angefragt (%2). Noch einmal abrufen.</translation>
    </message>
    <message>
        <source>%1 has cells of another size than was asked for. Fetch it again.</source>
        <translation>%1 hat Zellen anderer Größe als angefragt. Noch einmal abrufen.</translation>
    </message>
    <message>
        <source>%1: the cell size is unknown, not 0.25, 0.5 or 1.0 m. Fetch it at one of these.</source>
        <translation>%1: Die Zellgröße ist unbekannt, nicht 0,25, 0,5 oder 1,0 m. Mit einer dieser Größen abrufen.</translation>
    </message>
    <message>
        <source>%1: the cell size is %2, not 0.25, 0.5 or 1.0 m. Fetch it at one of these.</source>
        <translation>%1: Die Zellgröße ist %2, nicht 0,25, 0,5 oder 1,0 m. Mit einer dieser Größen abrufen.</translation>
    </message>
    <message>
        <source>%1: the cell size is not 0.25, 0.5 or 1.0 m. Fetch it at one of these.</source>
        <translation>%1: Die Zellgröße ist nicht 0,25, 0,5 oder 1,0 m. Mit einer dieser Größen abrufen.</translation>
    </message>
    <message>
        <source>%1 ends in the middle (empty): it was cut off. Save or fetch it again.</source>
        <translation>%1 endet mittendrin (leer) und ist abgeschnitten. Noch einmal speichern oder abrufen.</translation>
    </message>
    <message>
        <source>%1 ends in the middle (%2): it was cut off. Save or fetch it again.</source>
        <translation>%1 endet mittendrin (%2) und ist abgeschnitten. Noch einmal speichern oder abrufen.</translation>
    </message>
    <message>
        <source>%1 ends in the middle: it was cut off. Save or fetch it again.</source>
        <translation>%1 endet mittendrin und ist abgeschnitten. Noch einmal speichern oder abrufen.</translation>
    </message>
    <message>
        <source>%1 is not JSON (%2). Save the service&apos;s answer again.</source>
        <translation>%1 ist kein JSON (%2). Die Antwort des Dienstes noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 is not JSON. Save the service&apos;s answer again.</source>
        <translation>%1 ist kein JSON. Die Antwort des Dienstes noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 is a web page, not JSON (%2): a gateway answered instead of the service. Save the answer again.</source>
        <translation>%1 ist eine Webseite, kein JSON (%2): Statt des Dienstes hat ein Gateway geantwortet. Die Antwort noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 is a web page, not JSON: a gateway answered instead of the service. Save the answer again.</source>
        <translation>%1 ist eine Webseite, kein JSON: Statt des Dienstes hat ein Gateway geantwortet. Die Antwort noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 has text after its end (%2). Keep one answer in a file.</source>
        <translation>%1 hat Text nach dem Ende (%2). Nur eine Antwort je Datei aufbewahren.</translation>
    </message>
    <message>
        <source>%1 has text after its end. Keep one answer in a file.</source>
        <translation>%1 hat Text nach dem Ende. Nur eine Antwort je Datei aufbewahren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and its permissions.</source>
        <translation>%1 kann nicht gelesen werden: %2. Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path and its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is not part of a Floorscope document as this program knows it. Save the document again.</source>
        <translation>%1 gehört nicht zu einem Floorscope-Dokument, wie dieses Programm es kennt. Das Dokument noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 was saved by a later version of Floorscope. Open it with that version.</source>
        <translation>%1 wurde mit einer neueren Version von Floorscope gespeichert. Mit dieser Version öffnen.</translation>
    </message>
    <message>
        <source>%1 holds normalized values instead of counts, so it cannot be added, counted or compared. Open it alone, or fetch it again with &quot;normalize&quot;: false.</source>
        <translation>%1 enthält normierte Werte statt Anzahlen und lässt sich daher nicht addieren, zählen oder vergleichen. Allein öffnen oder mit &quot;normalize&quot;: false noch einmal abrufen.</translation>
    </message>
    <message>
        <source>There is nothing to add up. Name at least one file.</source>
        <translation>Es gibt nichts zu addieren. Mindestens eine Datei nennen.</translation>
    </message>
    <message>
        <source>The cell sizes differ (%2: %3, %4: %5), so the maps do not add. Use files of one cell size.</source>
        <translation>Die Zellgrößen sind verschieden (%2: %3, %4: %5), deshalb lassen sich die Karten nicht addieren. Dateien mit einer Zellgröße verwenden.</translation>
    </message>
    <message>
        <source>The cell sizes differ, so the maps do not add. Use files of one cell size.</source>
        <translation>Die Zellgrößen sind verschieden, deshalb lassen sich die Karten nicht addieren. Dateien mit einer Zellgröße verwenden.</translation>
    </message>
    <message>
        <source>%1: over half of the cells do not lie on the lattice of the others, so the maps do not add. Check that all files show the same floor.</source>
        <translation>%1: Über die Hälfte der Zellen liegt nicht im Raster der anderen, deshalb lassen sich die Karten nicht addieren. Prüfen, ob alle Dateien dieselbe Etage zeigen.</translation>
    </message>
    <message>
        <source>The files show different floors (%2: %3, %4: %5). Use files of one floor.</source>
        <translation>Die Dateien zeigen verschiedene Etagen (%2: %3, %4: %5). Dateien einer Etage verwenden.</translation>
    </message>
    <message>
        <source>The files show different floors (%2, %3). Use files of one floor.</source>
        <translation>Die Dateien zeigen verschiedene Etagen (%2, %3). Dateien einer Etage verwenden.</translation>
    </message>
    <message>
        <source>The files show different floors. Use files of one floor.</source>
        <translation>Die Dateien zeigen verschiedene Etagen. Dateien einer Etage verwenden.</translation>
    </message>
    <message>
        <source>%2, %3: the same hours are in both, first %4, and would count twice. Leave one of the files out.</source>
        <translation>%2, %3: Dieselben Stunden stehen in beiden, zuerst %4, und würden doppelt zählen. Eine der Dateien weglassen.</translation>
    </message>
    <message>
        <source>%1: the same hours are in both, and would count twice. Leave one of the files out.</source>
        <translation>%1: Dieselben Stunden stehen in beiden und würden doppelt zählen. Eine der Dateien weglassen.</translation>
    </message>
    <message>
        <source>%1: the observed hours are unknown, so nothing can be said per hour. Tell them with: floorscope merge --exposure 168h FILE -o FILE</source>
        <translation>%1: Die beobachteten Stunden sind unbekannt, deshalb lässt sich nichts je Stunde sagen. Angeben mit: floorscope merge --exposure 168h DATEI -o DATEI</translation>
    </message>
    <message>
        <source>The parts of a map do not fit each other. This is a fault of the program; report it.</source>
        <translation>Die Teile einer Karte passen nicht zueinander. Das ist ein Fehler im Programm und sollte gemeldet werden.</translation>
    </message>
    <message>
        <source>observed hours: this value cannot be used (%2).</source>
        <translation>Beobachtete Stunden: Dieser Wert ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>percentile: this value cannot be used (%2).</source>
        <translation>Perzentil: Dieser Wert ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>%1: this value cannot be used (%2).</source>
        <translation>%1: Dieser Wert ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>%1: this value cannot be used.</source>
        <translation>%1: Dieser Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This file holds values from 0 to 1 instead of counts, so it cannot be added to others. Open it alone, or fetch it again.</source>
        <translation>Diese Datei enthält Werte von 0 bis 1 statt Anzahlen und lässt sich nicht zu anderen addieren. Allein öffnen oder noch einmal abrufen.</translation>
    </message>
    <message>
        <source>Butlr did not accept this client id and secret. Check both for a missing character, or make a new token.</source>
        <translation>Butlr hat Client-ID und Secret nicht angenommen. Beide auf fehlende Zeichen prüfen oder ein neues Token erstellen.</translation>
    </message>
    <message>
        <source>Logging in at Butlr failed. Check the address and the connection.</source>
        <translation>Die Anmeldung bei Butlr ist fehlgeschlagen. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Butlr cannot be reached. Check the address and the connection.</source>
        <translation>Butlr ist nicht erreichbar. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The service gives no access to this floor, or its address is wrong. Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation>Der Dienst gewährt keinen Zugriff auf diese Etage, oder die Adresse ist falsch. Die ID der Etage und die Rechte des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The service does not know this floor. Check the floor&apos;s id.</source>
        <translation>Der Dienst kennt diese Etage nicht. Die ID der Etage prüfen.</translation>
    </message>
    <message>
        <source>The service gives no heatmap of this floor to this account, at neither form of its address. Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation>Der Dienst gibt diesem Konto keine Heatmap dieser Etage, unter keiner der beiden Adressen. Die ID der Etage und die Rechte des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The service refused the request for this floor.</source>
        <translation>Der Dienst hat die Anfrage für diese Etage abgelehnt.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests. Wait a little, then try again.</source>
        <translation>Der Dienst verlangt weniger Anfragen. Etwas warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries. Try again later.</source>
        <translation>Der Dienst hat auch nach mehreren Versuchen nicht richtig geantwortet. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer the request for this floor itself. Check the address.</source>
        <translation>Die Anfrage für diese Etage hat nicht der Dienst selbst beantwortet. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The service told only a part of what was asked. What came is used; floors, rooms or sensors may be missing.</source>
        <translation>Der Dienst hat nur einen Teil des Gefragten geliefert. Was ankam, wird verwendet; Etagen, Räume oder Sensoren können fehlen.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again later.</source>
        <translation>Der Dienst hat zu lange für die Antwort gebraucht. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer is larger than any floor&apos;s. It was not read.</source>
        <translation>Die Antwort ist größer als die irgendeiner Etage. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries. Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The plan %1 is too large to open (more pixels than can be counted). Save it with fewer pixels.</source>
        <translation>Der Grundriss %1 ist zu groß zum Öffnen (mehr Pixel, als sich zählen lassen). Mit weniger Pixeln speichern.</translation>
    </message>
    <message>
        <source>The plan %1 is too large to open (%2 × %3 pixels). Save it with fewer pixels.</source>
        <translation>Der Grundriss %1 ist zu groß zum Öffnen (%2 × %3 Pixel). Mit weniger Pixeln speichern.</translation>
    </message>
    <message>
        <source>The plan %1 is too large to open (interlaced, %2 × %3 pixels). Save it with fewer pixels.</source>
        <translation>Der Grundriss %1 ist zu groß zum Öffnen (interlaced, %2 × %3 Pixel). Mit weniger Pixeln speichern.</translation>
    </message>
    <message>
        <source>The plan %1 is too large to open. Save it with fewer pixels.</source>
        <translation>Der Grundriss %1 ist zu groß zum Öffnen. Mit weniger Pixeln speichern.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: a number is not finite. Use two or more different places that are not all on one line.</source>
        <translation>%1 passt keinen Grundriss ein: eine Zahl ist nicht endlich. Mindestens zwei verschiedene Stellen verwenden, die nicht alle auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: the places lie on one line. Use two or more different places that are not all on one line.</source>
        <translation>%1 passt keinen Grundriss ein: die Stellen liegen auf einer Linie. Mindestens zwei verschiedene Stellen verwenden, die nicht alle auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: the places are all the same. Use two or more different places that are not all on one line.</source>
        <translation>%1 passt keinen Grundriss ein: die Stellen sind alle gleich. Mindestens zwei verschiedene Stellen verwenden, die nicht alle auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it has fewer than two places. Use two or more different places that are not all on one line.</source>
        <translation>%1 passt keinen Grundriss ein: weniger als zwei Stellen. Mindestens zwei verschiedene Stellen verwenden, die nicht alle auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: the same place is in it twice. Use two or more different places that are not all on one line.</source>
        <translation>%1 passt keinen Grundriss ein: dieselbe Stelle kommt zweimal vor. Mindestens zwei verschiedene Stellen verwenden, die nicht alle auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan. Use two or more different places that are not all on one line.</source>
        <translation>%1 passt keinen Grundriss ein. Mindestens zwei verschiedene Stellen verwenden, die nicht alle auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it is not JSON (%2 at byte %3). A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 passt keinen Grundriss ein: kein JSON (%2 bei Byte %3). Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it is not a list of points. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 passt keinen Grundriss ein: keine Punktliste. Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: &quot;pixel&quot; and &quot;metre&quot; are two numbers each. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 passt keinen Grundriss ein: „pixel“ und „metre“ sind je zwei Zahlen. Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it is not a number. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 passt keinen Grundriss ein: keine Zahl. Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: a world file has six numbers, this one has %2. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 passt keinen Grundriss ein: eine World-Datei hat sechs Zahlen, diese hat %2. Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 passt keinen Grundriss ein. Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not hold zones: a corner is not two numbers of meters. Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen: eine Ecke besteht nicht aus zwei Zahlen in Metern. GeoJSON-Polygone in den Metern der Etage verwenden, jedes mit einem Namen in „properties“.</translation>
    </message>
    <message>
        <source>%1 does not hold zones: a polygon has no corners. Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen: ein Polygon hat keine Ecken. GeoJSON-Polygone in den Metern der Etage verwenden, jedes mit einem Namen in „properties“.</translation>
    </message>
    <message>
        <source>%1 does not hold zones: it is not a GeoJSON feature collection. Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen: keine „FeatureCollection“ in GeoJSON. GeoJSON-Polygone in den Metern der Etage verwenden, jedes mit einem Namen in „properties“.</translation>
    </message>
    <message>
        <source>The plan %1 has no such page (page %2 of %3). Choose a page that it has.</source>
        <translation>Der Grundriss %1 hat diese Seite nicht (Seite %2 von %3). Eine vorhandene Seite wählen.</translation>
    </message>
    <message>
        <source>The plan %1 has no such page. Choose a page that it has.</source>
        <translation>Der Grundriss %1 hat diese Seite nicht. Eine vorhandene Seite wählen.</translation>
    </message>
    <message>
        <source>%1 does not hold zones: %2. Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen: %2. GeoJSON-Polygone in den Metern der Etage verwenden, jedes mit einem Namen in „properties“.</translation>
    </message>
    <message>
        <source>%1 does not hold zones. Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen. GeoJSON-Polygone in den Metern der Etage verwenden, jedes mit einem Namen in „properties“.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: no such date, time or offset.</source>
        <translation>%1 kann nicht angefragt werden: Datum, Uhrzeit oder UTC-Abstand gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: only whole seconds can be asked for.</source>
        <translation>%1 kann nicht angefragt werden: nur ganze Sekunden lassen sich anfragen.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: a time looks like 2026-03-01 or 2026-03-01T09:00:00+01:00.</source>
        <translation>%1 kann nicht angefragt werden: ein Zeitpunkt sieht aus wie 2026-03-01 oder 2026-03-01T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: a day looks like 2026-03-01.</source>
        <translation>%1 kann nicht angefragt werden: ein Tag sieht aus wie 2026-03-01.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: no such day.</source>
        <translation>%1 kann nicht angefragt werden: diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: weekdays are mon, tue, wed, thu, fri, sat, sun and ranges such as mon-fri.</source>
        <translation>%1 kann nicht angefragt werden: Wochentage sind mon, tue, wed, thu, fri, sat, sun und Bereiche wie mon-fri.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: hours look like 09:00-18:00.</source>
        <translation>%1 kann nicht angefragt werden: Stunden sehen aus wie 09:00-18:00.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: no such time of day.</source>
        <translation>%1 kann nicht angefragt werden: diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: no time lies between the two; the whole day is 00:00-24:00.</source>
        <translation>%1 kann nicht angefragt werden: zwischen beiden liegt keine Zeit; der ganze Tag ist 00:00-24:00.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: the stop is not after the start.</source>
        <translation>%1 kann nicht angefragt werden: das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: --stop must be after --start.</source>
        <translation>%1 kann nicht angefragt werden: --stop muss nach --start liegen.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: a span of hours is empty or longer than a day.</source>
        <translation>%1 kann nicht angefragt werden: eine Stundenspanne ist leer oder länger als ein Tag.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: every day of the period that has such hours is left out.</source>
        <translation>%1 kann nicht angefragt werden: alle Tage des Zeitraums mit solchen Stunden sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: no hour of the period is among the weekdays and hours.</source>
        <translation>%1 kann nicht angefragt werden: keine Stunde des Zeitraums liegt in den gewählten Wochentagen und Stunden.</translation>
    </message>
    <message>
        <source>%1 cannot be asked.</source>
        <translation>%1 kann nicht angefragt werden.</translation>
    </message>
    <message>
        <source>No time zone is given. Use an IANA name such as Europe/Berlin: --timezone Europe/Berlin</source>
        <translation>Keine Zeitzone ist angegeben. Einen IANA-Namen wie Europe/Berlin verwenden: --timezone Europe/Berlin</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Berlin: --timezone Europe/Berlin</source>
        <translation>Die Zeitzone „%1“ ist unbekannt. Einen IANA-Namen wie Europe/Berlin verwenden: --timezone Europe/Berlin</translation>
    </message>
    <message>
        <source>These hours are not over yet, so nothing was asked. Fetch them when they are over.</source>
        <translation>Diese Stunden sind noch nicht vorbei, deshalb wurde nichts angefragt. Abrufen, sobald sie vorbei sind.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it is not JSON, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort ist kein JSON, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it is not JSON). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort ist kein JSON). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it is a web page, so a gateway answered instead of the service, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort ist eine Webseite, statt des Dienstes hat ein Gateway geantwortet, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it is a web page, so a gateway answered instead of the service). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort ist eine Webseite, statt des Dienstes hat ein Gateway geantwortet). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it ends in the middle, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort endet mittendrin, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it ends in the middle). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort endet mittendrin). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it has text after its end, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort hat Text nach dem Ende, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it has text after its end). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort hat Text nach dem Ende). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its &quot;array_cells&quot; is not a list, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihr „array_cells“ ist keine Liste, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its &quot;array_cells&quot; is not a list). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihr „array_cells“ ist keine Liste). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: a cell has fewer than three numbers, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: eine Zelle hat weniger als drei Zahlen, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: a cell has fewer than three numbers). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: eine Zelle hat weniger als drei Zahlen). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: a cell holds something that is not a finite number, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: eine Zelle enthält etwas, das keine endliche Zahl ist, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: a cell holds something that is not a finite number). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: eine Zelle enthält etwas, das keine endliche Zahl ist). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: a cell holds a negative or impossible value, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: eine Zelle enthält einen negativen oder unmöglichen Wert, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: a cell holds a negative or impossible value). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: eine Zelle enthält einen negativen oder unmöglichen Wert). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its cells are not 0.25, 0.5 or 1.0 m large, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihre Zellen sind nicht 0,25, 0,5 oder 1,0 m groß, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its cells are not 0.25, 0.5 or 1.0 m large). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihre Zellen sind nicht 0,25, 0,5 oder 1,0 m groß). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its cells have another size than was asked for, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihre Zellen haben eine andere Größe als angefragt, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its cells have another size than was asked for). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihre Zellen haben eine andere Größe als angefragt). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it reaches farther than any floor, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort reicht weiter als jede Etage, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it reaches farther than any floor). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort reicht weiter als jede Etage). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its sum is too large to be counted exactly, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihre Summe ist zu groß, um sie genau zu zählen, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: its sum is too large to be counted exactly). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: ihre Summe ist zu groß, um sie genau zu zählen). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds values from 0 to 1 instead of counts, %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält Werte von 0 bis 1 statt Anzahlen, %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds values from 0 to 1 instead of counts). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält Werte von 0 bis 1 statt Anzahlen). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, %2: twice). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, %2: doppelt vorhanden). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, twice). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, doppelt vorhanden). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, %2: absent). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, %2: nicht vorhanden). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, absent). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, nicht vorhanden). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, %2: not an object). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, %2: kein Objekt). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, not an object). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, kein Objekt). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, %2: not a list). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, %2: keine Liste). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, not a list). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, keine Liste). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, %2: nested too deep). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, %2: zu tief verschachtelt). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it holds no heatmap, nested too deep). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort enthält keine Heatmap, zu tief verschachtelt). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it ends in the middle, %2: empty). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort endet mittendrin, %2: leer). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: it is empty). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: die Antwort ist leer). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1: %2). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1: %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service answered, but not with a whole heatmap, also after several tries (%1). Try again later.</source>
        <translation>Der Dienst hat geantwortet, auch nach mehreren Versuchen aber nicht mit einer vollständigen Heatmap (%1). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries (%1: the answer is not JSON). Try again later.</source>
        <translation>Der Dienst hat auch nach mehreren Versuchen nicht richtig geantwortet (%1: die Antwort ist kein JSON). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries (%1: the answer holds no data). Try again later.</source>
        <translation>Der Dienst hat auch nach mehreren Versuchen nicht richtig geantwortet (%1: die Antwort enthält keine Daten). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries (%1: the answer holds no token). Try again later.</source>
        <translation>Der Dienst hat auch nach mehreren Versuchen nicht richtig geantwortet (%1: die Antwort enthält kein Token). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries (%1: %2). Try again later.</source>
        <translation>Der Dienst hat auch nach mehreren Versuchen nicht richtig geantwortet (%1: %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not answer properly, also after several tries (%1). Try again later.</source>
        <translation>Der Dienst hat auch nach mehreren Versuchen nicht richtig geantwortet (%1). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service told only a part of what was asked (%1: the answer is not JSON). What came is used; floors, rooms or sensors may be missing.</source>
        <translation>Der Dienst hat nur einen Teil des Gefragten geliefert (%1: die Antwort ist kein JSON). Was ankam, wird verwendet; Etagen, Räume oder Sensoren können fehlen.</translation>
    </message>
    <message>
        <source>The service told only a part of what was asked (%1: the answer holds no data). What came is used; floors, rooms or sensors may be missing.</source>
        <translation>Der Dienst hat nur einen Teil des Gefragten geliefert (%1: die Antwort enthält keine Daten). Was ankam, wird verwendet; Etagen, Räume oder Sensoren können fehlen.</translation>
    </message>
    <message>
        <source>The service told only a part of what was asked (%1: %2). What came is used; floors, rooms or sensors may be missing.</source>
        <translation>Der Dienst hat nur einen Teil des Gefragten geliefert (%1: %2). Was ankam, wird verwendet; Etagen, Räume oder Sensoren können fehlen.</translation>
    </message>
    <message>
        <source>The service told only a part of what was asked (%1). What came is used; floors, rooms or sensors may be missing.</source>
        <translation>Der Dienst hat nur einen Teil des Gefragten geliefert (%1). Was ankam, wird verwendet; Etagen, Räume oder Sensoren können fehlen.</translation>
    </message>
    <message>
        <source>Logging in at %1 failed (the answer is not JSON). Check the address and the connection.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen (die Antwort ist kein JSON). Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Logging in at %1 failed (the answer holds no token). Check the address and the connection.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen (die Antwort enthält kein Token). Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Logging in at %1 failed (%2). Check the address and the connection.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen (%2). Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Logging in at %1 failed. Check the address and the connection.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Butlr did not accept this client id and secret (%2). Check both for a missing character, or make a new token.</source>
        <translation>Butlr hat Client-ID und Secret nicht angenommen (%2). Beide auf fehlende Zeichen prüfen oder ein neues Token erstellen.</translation>
    </message>
    <message>
        <source>The service gives no access to %1, or its address is wrong (%2). Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation>Der Dienst gewährt keinen Zugriff auf %1, oder die Adresse ist falsch (%2). Die ID der Etage und die Rechte des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The service gives no access to %1, or its address is wrong. Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation>Der Dienst gewährt keinen Zugriff auf %1, oder die Adresse ist falsch. Die ID der Etage und die Rechte des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The service gives no heatmap of %1 to this account, at neither form of its address (%2). Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation>Der Dienst gibt diesem Konto keine Heatmap von %1, unter keiner der beiden Adressen (%2). Die ID der Etage und die Rechte des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The service gives no heatmap of %1 to this account, at neither form of its address. Check the floor&apos;s id and the account&apos;s rights.</source>
        <translation>Der Dienst gibt diesem Konto keine Heatmap von %1, unter keiner der beiden Adressen. Die ID der Etage und die Rechte des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The service refused the request for %1: %2</source>
        <translation>Der Dienst hat die Anfrage für %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>The service refused the request for %1.</source>
        <translation>Der Dienst hat die Anfrage für %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (%2). Wait a little, or use a smaller --jobs.</source>
        <translation>Der Dienst verlangt weniger Anfragen (%2). Etwas warten oder --jobs verkleinern.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests. Wait a little, or use a smaller --jobs.</source>
        <translation>Der Dienst verlangt weniger Anfragen. Etwas warten oder --jobs verkleinern.</translation>
    </message>
    <message>
        <source>The service did not answer the request for %1 itself (%2). Check the address.</source>
        <translation>Die Anfrage für %1 hat nicht der Dienst selbst beantwortet (%2). Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The service did not answer the request for %1 itself. Check the address.</source>
        <translation>Die Anfrage für %1 hat nicht der Dienst selbst beantwortet. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The service took too long to answer (%1: %2). Try again later, or allow it more time (--timeout).</source>
        <translation>Der Dienst hat zu lange für die Antwort gebraucht (%1: %2). Später noch einmal versuchen oder mehr Zeit geben (--timeout).</translation>
    </message>
    <message>
        <source>The service took too long to answer (%1). Try again later, or allow it more time (--timeout).</source>
        <translation>Der Dienst hat zu lange für die Antwort gebraucht (%1). Später noch einmal versuchen oder mehr Zeit geben (--timeout).</translation>
    </message>
    <message>
        <source>The answer is larger than any floor&apos;s (%1: %2). It was not read.</source>
        <translation>Die Antwort ist größer als die irgendeiner Etage (%1: %2). Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is larger than any floor&apos;s (%1). It was not read.</source>
        <translation>Die Antwort ist größer als die irgendeiner Etage (%1). Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not the address of a service. Use one that begins with https://, such as https://api.butlr.io.</source>
        <translation>%1 ist keine Adresse eines Dienstes. Eine verwenden, die mit https:// beginnt, etwa https://api.butlr.io.</translation>
    </message>
    <message>
        <source>%1 would send the secret without encryption. Use an https:// address; plain http is for this computer only.</source>
        <translation>%1 würde das Secret unverschlüsselt senden. Eine https://-Adresse verwenden; http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>No credentials for Butlr were found. Set BUTLR_CLIENT_ID and BUTLR_CLIENT_SECRET, or try --demo.</source>
        <translation>Keine Zugangsdaten für Butlr gefunden. BUTLR_CLIENT_ID und BUTLR_CLIENT_SECRET setzen oder --demo ausprobieren.</translation>
    </message>
    <message>
        <source>The demo building cannot be reached (no port on this computer is free). Check the address and the connection.</source>
        <translation>Das Demogebäude ist nicht erreichbar (kein Port auf diesem Computer ist frei). Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and the connection.</source>
        <translation>%1 ist nicht erreichbar (%2). Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the connection.</source>
        <translation>%1 ist nicht erreichbar. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The service does not know %1 (%2). Check the floor&apos;s id.</source>
        <translation>Der Dienst kennt %1 nicht (%2). Die ID der Etage prüfen.</translation>
    </message>
    <message>
        <source>The service does not know %1. Check the floor&apos;s id.</source>
        <translation>Der Dienst kennt %1 nicht. Die ID der Etage prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>The service does not know %1 (this account sees %2 floors). Check the floor&apos;s id.</source>
        <translation>
            <numerusform>Der Dienst kennt %1 nicht (dieses Konto sieht %2 Etage). Die ID der Etage prüfen.</numerusform>
            <numerusform>Der Dienst kennt %1 nicht (dieses Konto sieht %2 Etagen). Die ID der Etage prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is damaged (SQLite %2: %3). The program goes on without it. Empty it in the window (Stored on this computer), which moves the file aside and begins a new one, or delete the file.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: beschädigt (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter. Im Fenster leeren (Auf diesem Computer gespeichert), was die Datei beiseitelegt und eine neue beginnt, oder die Datei löschen.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is not a database (SQLite %2: %3). The program goes on without it. Empty it in the window (Stored on this computer), which moves the file aside and begins a new one, or delete the file.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: keine Datenbank (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter. Im Fenster leeren (Auf diesem Computer gespeichert), was die Datei beiseitelegt und eine neue beginnt, oder die Datei löschen.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used. The program goes on without it. Empty it in the window (Stored on this computer), which moves the file aside and begins a new one, or delete the file.</source>
        <translation>Der Speicher %1 ist nicht verwendbar. Das Programm arbeitet ohne ihn weiter. Im Fenster leeren (Auf diesem Computer gespeichert), was die Datei beiseitelegt und eine neue beginnt, oder die Datei löschen.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is locked by another program (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: von einem anderen Programm gesperrt (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is read-only, so new answers are not kept (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: schreibgeschützt, neue Antworten werden nicht aufbewahrt (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it cannot be read or written (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: weder lesbar noch beschreibbar (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is damaged (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: beschädigt (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: the disk is full (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: die Festplatte ist voll (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it cannot be opened (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: lässt sich nicht öffnen (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is not a database (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: keine Datenbank (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it failed (SQLite %2: %3). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: fehlgeschlagen (SQLite %2: %3). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is a database, but not a store. The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: eine Datenbank, aber kein solcher Speicher. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it was written by another version (%2). The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: von einer anderen Version geschrieben (%2). Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: Qt&apos;s SQLite driver is not installed. The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: Der SQLite-Treiber von Qt ist nicht installiert. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: its folder cannot be made. The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: Sein Ordner lässt sich nicht anlegen. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: it is damaged, and cannot be moved aside. The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: beschädigt und lässt sich nicht beiseitelegen. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The key store cannot be used: the program was built without one. The program goes on without it.</source>
        <translation>Der Schlüsselspeicher ist nicht verwendbar: Das Programm wurde ohne einen gebaut. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>A stored answer cannot be used: it is no longer there. It is fetched again.</source>
        <translation>Eine gespeicherte Antwort ist nicht verwendbar: Sie ist nicht mehr da. Sie wird noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>A stored answer cannot be used: it is damaged, and was dropped. It is fetched again.</source>
        <translation>Eine gespeicherte Antwort ist nicht verwendbar: Sie ist beschädigt und wurde verworfen. Sie wird noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>A stored answer cannot be used: it is not a heatmap of this cell size. It is fetched again.</source>
        <translation>Eine gespeicherte Antwort ist nicht verwendbar: Sie ist keine Heatmap dieser Zellgröße. Sie wird noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>A stored answer cannot be used. It is fetched again.</source>
        <translation>Eine gespeicherte Antwort ist nicht verwendbar. Sie wird noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %2. The program goes on without it.</source>
        <translation>Der Schlüsselspeicher ist nicht verwendbar: %2. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The key store cannot be used. The program goes on without it.</source>
        <translation>Der Schlüsselspeicher ist nicht verwendbar. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2. The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: %2. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used. The program goes on without it.</source>
        <translation>Der Speicher %1 ist nicht verwendbar. Das Programm arbeitet ohne ihn weiter.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Stelle %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a file, %2 a place in it, such as &quot;cell 17&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>Status %1: %2</translation>
    </message>
    <message>
        <source>status %1, to %2</source>
        <extracomment>an HTTP status, and the host that the service sends to</extracomment>
        <translation>Status %1, nach %2</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation>über %1 MB</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a place in an answer, such as &quot;cell 17&quot;, %2 what stands there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This</source>
        <extracomment>stands for a file or floor without a name, as in &quot;This is not JSON.&quot;</extracomment>
        <translation>Dies</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 GB that are read at most. Choose another file.</source>
        <translation>%1 ist länger als die %2 GB, die höchstens gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is no IANA name. Is it %2? Use such a name.</source>
        <translation>Die Zeitzone „%1“ ist kein IANA-Name. Ist %2 gemeint? Verwenden Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is no IANA name. Is it %2 or %3? Use such a name.</source>
        <translation>Die Zeitzone „%1“ ist kein IANA-Name. Ist %2 oder %3 gemeint? Verwenden Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is no IANA name. Is it %2, %3 or %4? Use such a name.</source>
        <translation>Die Zeitzone „%1“ ist kein IANA-Name. Ist %2, %3 oder %4 gemeint? Verwenden Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>%1 holds no heatmap but an error of the service: %2. Fetch it again.</source>
        <extracomment>%2 the service&apos;s own words</extracomment>
        <translation>%1 enthält keine Heatmap, sondern einen Fehler des Dienstes: %2. Rufen Sie sie neu ab.</translation>
    </message>
    <message>
        <source>%1 holds no heatmap but an error of the service. Fetch it again.</source>
        <translation>%1 enthält keine Heatmap, sondern einen Fehler des Dienstes. Rufen Sie sie neu ab.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is damaged, the checksum of its part %2 is wrong. Copy or export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Die Datei ist beschädigt, die Prüfsumme ihres Teils %2 ist falsch. Kopieren oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: the document has no pages. Export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Das Dokument hat keine Seiten. Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: the drawing cannot be read (%2). Save it as plain SVG, or export it as PDF or PNG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Die Zeichnung ist nicht lesbar (%2). Speichern Sie sie als einfaches SVG, oder exportieren Sie sie als PDF oder PNG.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: its format is %2, which is not understood. Export it as PDF, SVG or PNG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Sein Format ist %2, das hier nicht gelesen wird. Exportieren Sie ihn als PDF, SVG oder PNG.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is a %2 picture, and Qt&apos;s plugin for that is not installed (Debian: qt6-image-formats-plugins). Install it, or export the plan as PNG or JPEG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist ein %2-Bild, und das Qt-Modul dafür ist nicht installiert (Debian: qt6-image-formats-plugins). Installieren Sie es, oder exportieren Sie den Grundriss als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without %2, which it links to: that file is not found. Put it where the drawing looks for it, or embed it in the drawing.</source>
        <translation>Der Grundriss %1 wird ohne das verknüpfte %2 gezeichnet: Diese Datei wurde nicht gefunden. Legen Sie sie dorthin, wo die Zeichnung sie sucht, oder betten Sie sie in die Zeichnung ein.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without %2, which it links to: only files in the drawing&apos;s own folder are opened. Put it there, or embed it in the drawing.</source>
        <translation>Der Grundriss %1 wird ohne das verknüpfte %2 gezeichnet: Nur Dateien im Ordner der Zeichnung werden geöffnet. Legen Sie sie dorthin, oder betten Sie sie in die Zeichnung ein.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without %2, which it links to: nothing is loaded from the web. Embed it in the drawing.</source>
        <translation>Der Grundriss %1 wird ohne das verknüpfte %2 gezeichnet: Aus dem Internet wird nichts geladen. Betten Sie es in die Zeichnung ein.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without %2, which it links to: that file cannot be drawn. Embed it in the drawing as PNG or JPEG.</source>
        <translation>Der Grundriss %1 wird ohne das verknüpfte %2 gezeichnet: Diese Datei lässt sich nicht zeichnen. Betten Sie sie als PNG oder JPEG in die Zeichnung ein.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without %2 more files that it links to. Embed them in the drawing.</source>
        <translation>Der Grundriss %1 wird auch ohne weitere verknüpfte Dateien gezeichnet (%2). Betten Sie sie in die Zeichnung ein.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without pictures that are embedded in it and cannot be read (%2). Embed them as PNG or JPEG.</source>
        <translation>Der Grundriss %1 wird ohne eingebettete Bilder gezeichnet, die nicht lesbar sind (%2). Betten Sie sie als PNG oder JPEG ein.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without what is not understood of SVG: %2. Turn it into paths in the program that drew it, or export the plan as PDF.</source>
        <translation>Der Grundriss %1 wird ohne das gezeichnet, was von SVG nicht verstanden wird: %2. Wandeln Sie es im Zeichenprogramm in Pfade um, oder exportieren Sie den Grundriss als PDF.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without what is not understood of SVG here: %2. Install librsvg (Debian: librsvg2-2), or export the plan as PDF.</source>
        <translation>Der Grundriss %1 wird ohne das gezeichnet, was hier von SVG nicht verstanden wird: %2. Installieren Sie librsvg (Debian: librsvg2-2), oder exportieren Sie den Grundriss als PDF.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn in part: the drawing stopped (%2). Export it as PDF or PNG.</source>
        <translation>Der Grundriss %1 ist nur zum Teil gezeichnet: Das Zeichnen brach ab (%2). Exportieren Sie ihn als PDF oder PNG.</translation>
    </message>
    <message>
        <source>The plan %1 tells neither a size nor a viewBox. It is shown as far as it is drawn, and its units are counted from its corner at %2, %3. Give it a viewBox.</source>
        <translation>Der Grundriss %1 nennt weder eine Größe noch eine viewBox. Er wird gezeigt, so weit er gezeichnet ist, und seine Einheiten zählen von seiner Ecke bei %2, %3 an. Geben Sie ihm eine viewBox.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without some of its notes and filled form fields, whose look cannot be read (%2). Print it to a new PDF in which they are seen.</source>
        <translation>Der Grundriss %1 wird ohne einige seiner Anmerkungen und ausgefüllten Formularfelder gezeichnet, deren Aussehen nicht lesbar ist (%2). Drucken Sie ihn in ein neues PDF, in dem sie zu sehen sind.</translation>
    </message>
    <message>
        <source>The plan %1 may count in a unit of its own (UserUnit), which cannot be read. Its units are taken for 1/72 inch. Check how it is placed.</source>
        <translation>Der Grundriss %1 zählt vielleicht in einer eigenen Einheit (UserUnit), die nicht lesbar ist. Seine Einheiten gelten als 1/72 Zoll. Prüfen Sie, wie er liegt.</translation>
    </message>
    <message>
        <source>The plan %1 holds several pictures (%2). The first one is drawn.</source>
        <translation>Der Grundriss %1 enthält mehrere Bilder (%2). Gezeichnet wird das erste.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: by this world file a pixel has no width or no height. Its first four lines are the size and rotation of a pixel in meters.</source>
        <translation>%1 platziert keinen Plan: Nach dieser World-Datei hat ein Pixel keine Breite oder keine Höhe. Ihre ersten vier Zeilen sind Größe und Drehung eines Pixels in Metern.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it is XML. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <translation>%1 platziert keinen Plan: Die Datei ist XML. Eine Punktliste ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; eine World-Datei hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: its list of points has no column %2. Save the points again in the georeferencer of QGIS.</source>
        <extracomment>%2 the name of a column: &quot;sourceX&quot;</extracomment>
        <translation>%1 platziert keinen Plan: Der Punktliste fehlt die Spalte %2. Speichern Sie die Punkte im Georeferenzierer von QGIS neu.</translation>
    </message>
    <message>
        <source>%1 does not hold zones of a floor: a corner lies at %2, %3, farther away than any floor reaches. These may be map coordinates. Use the floor&apos;s own meters.</source>
        <extracomment>%2 and %3 are coordinates</extracomment>
        <translation>%1 enthält keine Zonen einer Etage: Eine Ecke liegt bei %2, %3, weiter weg als jede Etage reicht. Das können Kartenkoordinaten sein. Verwenden Sie die Meter der Etage.</translation>
    </message>
    <message>
        <source>%1 does not hold zones in meters: all of them together are smaller than a cell, so they may be degrees of longitude and latitude. Use the floor&apos;s own meters.</source>
        <translation>%1 enthält keine Zonen in Metern: Alle zusammen sind kleiner als eine Zelle, es können also Grad (Länge und Breite) sein. Verwenden Sie die Meter der Etage.</translation>
    </message>
    <message>
        <source>%1 does not hold zones: nothing in it is an area. Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen: Nichts darin ist eine Fläche. Verwenden Sie GeoJSON-Polygone in den Metern der Etage, jedes mit einem Namen in seinen Eigenschaften.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn in part.</source>
        <translation>Der Grundriss %1 ist nur zum Teil gezeichnet.</translation>
    </message>
    <message>
        <source>Logging in at %1 failed (the token holds characters that none may hold). Check the address.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen (das Token enthält Zeichen, die keines enthalten darf). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: a time lies between the years 1970 and 2099, counted in UTC.</source>
        <translation>%1 kann nicht angefragt werden: ein Zeitpunkt liegt zwischen den Jahren 1970 und 2099, nach UTC gezählt.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: elements within elements and references to them lead too deep in the drawing. Export it as PDF or PNG.</source>
        <translation>Der Plan %1 lässt sich nicht öffnen: Elemente in Elementen und Verweise auf sie führen in der Zeichnung zu tief. Exportieren Sie ihn als PDF oder PNG.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %2.</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The files tell their observed hours themselves: %2. Other hours cannot be used.</source>
        <translation>Die Dateien nennen ihre beobachteten Stunden selbst: %2. Andere Stunden können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The plan %1 is too large to open (millions of lines). Save it without what a plan does not need.</source>
        <translation>Der Grundriss %1 ist zu groß zum Öffnen (Millionen von Linien). Ohne das speichern, was ein Grundriss nicht braucht.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is a CAD drawing, and Floorscope&apos;s module for those is not here, or GDAL is missing (Debian: libgdal32). Install it, or export the plan as PDF or SVG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist eine CAD-Zeichnung, und das Modul von Floorscope dafür ist nicht da, oder GDAL fehlt (Debian: libgdal32). Installieren, oder den Grundriss als PDF oder SVG exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is a binary DXF. Save it as a DXF in text (ASCII).</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist ein binäres DXF. Als DXF in Textform (ASCII) speichern.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is an AutoCAD %2 drawing, and of DWG only that of AutoCAD 2000 is understood. Save it as DXF.</source>
        <extracomment>%2 a year, or a number of old: &quot;2018&quot;</extracomment>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist eine Zeichnung von AutoCAD %2, und von DWG wird nur das von AutoCAD 2000 verstanden. Als DXF speichern.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is a DWG of a form that is not known. Save it as DXF.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist ein DWG unbekannter Form. Als DXF speichern.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: the drawing is damaged. Save it as DXF once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Die Zeichnung ist beschädigt. Noch einmal als DXF speichern.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: everything in the drawing is on its layouts (paper space), nothing in its model. Export the layout as PDF.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Alles in der Zeichnung liegt auf Layouts (Papierbereich), nichts im Modell. Das Layout als PDF exportieren.</translation>
    </message>
    <message>
        <source>The drawing %1 has no end, it may be cut off. What is there is drawn.</source>
        <translation>Die Zeichnung %1 hat kein Ende, vielleicht ist sie abgeschnitten. Was da ist, ist gezeichnet.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without what is not understood in it (%2). Export it as PDF to see all of it.</source>
        <extracomment>%2 kinds of parts, by their names in DXF: &quot;3DSOLID, IMAGE&quot;</extracomment>
        <translation>Der Grundriss %1 ist ohne das gezeichnet, was darin nicht verstanden wird (%2). Als PDF exportiert ist er ganz zu sehen.</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without some of its parts, which cannot be read (%2).</source>
        <translation>Der Grundriss %1 ist ohne einige seiner Teile gezeichnet, die nicht gelesen werden können (%2).</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without what lies far away from all the rest (%2 parts).</source>
        <translation>Der Grundriss %1 ist ohne das gezeichnet, was weit weg von allem anderen liegt (Teile: %2).</translation>
    </message>
    <message>
        <source>The plan %1 is drawn without %2, a drawing that it refers to. Bind it into the drawing.</source>
        <translation>Der Grundriss %1 ist ohne %2 gezeichnet, eine Zeichnung, auf die er verweist. Sie in die Zeichnung binden.</translation>
    </message>
    <message>
        <source>%1 is not a Floorscope project. Open a file that Floorscope saved.</source>
        <translation>%1 ist kein Floorscope-Projekt. Eine Datei öffnen, die Floorscope gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not hold any more what was saved. Open an earlier copy of it.</source>
        <translation>%1 ist beschädigt und enthält nicht mehr, was gespeichert wurde. Eine frühere Kopie davon öffnen.</translation>
    </message>
    <message>
        <source>The service&apos;s address sends the request for %1 elsewhere (%2). Check the address.</source>
        <translation>Die Adresse des Dienstes schickt die Anfrage für %1 anderswohin (%2). Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The service&apos;s address sends the request for %1 elsewhere. Check the address.</source>
        <translation>Die Adresse des Dienstes schickt die Anfrage für %1 anderswohin. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The service&apos;s address sends every request elsewhere. Check the address.</source>
        <translation>Die Adresse des Dienstes schickt jede Anfrage anderswohin. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The plan was not opened: it was given up.</source>
        <translation>Der Grundriss wurde nicht geöffnet: Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was written with individuals protected: it does not tell all of its cells, so it cannot be added to others or compared. Open it alone, or use the data it was made of.</source>
        <translation>%1 wurde mit dem Schutz Einzelner geschrieben: Die Datei nennt nicht alle ihre Zellen und kann darum nicht zu anderen addiert oder verglichen werden. Öffnen Sie sie allein, oder verwenden Sie die Daten, aus denen sie entstand.</translation>
    </message>
    <message>
        <source>%1 is a calendar that ends in the middle. Get it again.</source>
        <translation>%1 ist ein Kalender, der mittendrin endet. Er muss noch einmal geholt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its event &quot;%2&quot; tells no day. Get the calendar again.</source>
        <extracomment>%1 a file, %2 what an event of it is called</extracomment>
        <translation>%1 kann nicht gelesen werden: der Termin „%2“ nennt keinen Tag. Der Kalender muss noch einmal geholt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: one of its events tells no day. Get the calendar again.</source>
        <translation>%1 kann nicht gelesen werden: einer der Termine nennt keinen Tag. Der Kalender muss noch einmal geholt werden.</translation>
    </message>
    <message>
        <source>%1 is a calendar without events of whole days, as holidays are. Choose one of holidays.</source>
        <translation>%1 ist ein Kalender ohne ganztägige Termine, wie Feiertage es sind. Gebraucht wird ein Feiertagskalender.</translation>
    </message>
    <message>
        <source>%1 cannot be read: this program was built without libical, which reads calendars. Type the days instead.</source>
        <translation>%1 kann nicht gelesen werden: dieses Programm wurde ohne libical gebaut, das Kalender liest. Die Tage lassen sich eintippen.</translation>
    </message>
    <message>
        <source>%1 is no day of any year.</source>
        <translation>%1 ist kein Tag irgendeines Jahres.</translation>
    </message>
    <message>
        <source>%1 is no range of days within a year.</source>
        <translation>%1 ist kein Zeitraum innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>No day was found in it. A day looks like 2026-04-03, 3.4.2026 or 4/3/2026.</source>
        <translation>Darin wurde kein Tag gefunden. Ein Tag sieht aus wie 2026-04-03, 3.4.2026 oder 3/4/2026.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is no picture, or of an unknown format.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist kein Bild oder hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: %2.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>These are understood: %1.</source>
        <extracomment>%1 a list of formats: &quot;PNG, JPEG, PDF&quot;</extracomment>
        <translation>Verstanden werden: %1.</translation>
    </message>
    <message>
        <source>Answers cannot be kept in %1: the folder cannot be written. They stay where they are; choose another folder.</source>
        <translation>Antworten können in %1 nicht aufbewahrt werden: Der Ordner lässt sich nicht beschreiben. Sie bleiben, wo sie sind; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The store %1 cannot be moved: another program may be using it. It stays where it is; close other windows of Floorscope and try again.</source>
        <translation>Der Speicher %1 kann nicht umziehen: Vielleicht verwendet ihn ein anderes Programm. Er bleibt, wo er ist; schließen Sie andere Fenster von Floorscope, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no calendar. A holiday calendar is a file in the iCalendar format (ICS).</source>
        <translation>%1 ist kein Kalender. Ein Feiertagskalender ist eine Datei im iCalendar-Format (ICS).</translation>
    </message>
    <message>
        <source>The plan %1 may be damaged: its data do not fit a picture everywhere. Check whether all of it is drawn right.</source>
        <translation>Der Plan %1 ist vielleicht beschädigt: Seine Daten passen nicht überall zu einem Bild. Prüfen, ob alles richtig gezeichnet ist.</translation>
    </message>
    <message>
        <source>The plan %1 is cut off where the layers end that it shows by itself: %2 reach farther. To see all of them, show them in the drawing when you save it.</source>
        <extracomment>%2 names of layers</extracomment>
        <translation>Der Plan %1 ist dort abgeschnitten, wo die Layer enden, die er von sich aus zeigt: %2 reichen weiter. Um sie ganz zu sehen, in der Zeichnung vor dem Speichern einblenden.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is protected by a password. The window asks for it; elsewhere save the plan without one (print it to a new PDF), and use that.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist mit einem Passwort geschützt. Das Fenster fragt danach; sonst den Grundriss ohne Passwort speichern (in ein neues PDF drucken) und diesen verwenden.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is not a whole SVG drawing. Copy it once more, or save it as plain SVG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist keine vollständige SVG-Zeichnung. Noch einmal kopieren oder als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: the drawing is empty. Look at it in the program that drew it, and export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Die Zeichnung ist leer. Im Programm ansehen, das sie gezeichnet hat, und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is not a whole PDF. Copy or export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist kein vollständiges PDF. Noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: the page cannot be drawn. Print it to a new PDF, or export it as PNG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Die Seite kann nicht gezeichnet werden. In ein neues PDF drucken oder als PNG exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: this build cannot read PDF. Export the plan as PNG or SVG.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Dieses Programm wurde ohne PDF gebaut. Den Grundriss als PNG oder SVG exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is cut off. Copy or export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist abgeschnitten. Noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is damaged (%2). Copy or export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist beschädigt (%2). Noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is damaged or cut off. Copy or export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist beschädigt oder abgeschnitten. Noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: the file is empty. Copy or export it once more.</source>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Die Datei ist leer. Noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>The service, or a proxy before it, sends a word in between ahead of its answers, and nothing can be read behind that. Have it turned off, or use another address.</source>
        <translation>Der Dienst oder ein Proxy vor ihm schickt seinen Antworten eine Zwischenmeldung voraus, hinter der nichts gelesen werden kann. Sie abschalten lassen oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is compressed, and damaged or cut off. Fetch or copy it again.</source>
        <translation>%1 lässt sich nicht lesen: Sie ist komprimiert und beschädigt oder abgeschnitten. Erneut abrufen oder kopieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: this is not UTF-8 but another encoding, perhaps %2. Save the text as UTF-8.</source>
        <translation>%1 lässt sich nicht lesen: Das ist nicht UTF-8, sondern eine andere Kodierung, vielleicht %2. Den Text als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is compressed (%2). Unpack it, and use what was in it.</source>
        <translation>%1 lässt sich nicht lesen: Sie ist komprimiert (%2). Entpacken und den Inhalt verwenden.</translation>
    </message>
    <message>
        <source>%1 is longer than any file of its kind (%2). Choose another file.</source>
        <translation>%1 ist länger als jede Datei dieser Art (%2). Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened: it is %2, but its text is not UTF-8, perhaps %3, and it does not say so. Save it as UTF-8, or export it as PDF or PNG.</source>
        <extracomment>%2 a format, %3 an encoding: &quot;SVG&quot;, &quot;Latin-1&quot;</extracomment>
        <translation>Der Grundriss %1 lässt sich nicht öffnen: Er ist %2, aber sein Text ist nicht UTF-8, vielleicht %3, und er sagt es nicht. Als UTF-8 speichern oder als PDF oder PNG exportieren.</translation>
    </message>
    <message>
        <source>The plan %1 shows nothing: nothing is drawn on its page. Look at it in the program that drew it, and export it once more.</source>
        <translation>Der Grundriss %1 zeigt nichts: Auf seiner Seite ist nichts gezeichnet. Ihn in dem Programm ansehen, das ihn gezeichnet hat, und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: %2, %3 is farther away than any plan or floor reaches. Check the numbers.</source>
        <extracomment>%2 and %3 are coordinates</extracomment>
        <translation>%1 legt keinen Grundriss: %2, %3 ist weiter weg, als ein Grundriss oder eine Etage reicht. Die Zahlen prüfen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it has no member &quot;%2&quot;. A list of points is JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; a world file has six lines with a number each.</source>
        <extracomment>%2 the name of a member: &quot;metre&quot;</extracomment>
        <translation>%1 legt keinen Grundriss: Ein Eintrag hat kein &quot;%2&quot;. Eine Liste von Punkten ist JSON, [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …]; ein World-File hat sechs Zeilen mit je einer Zahl.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it holds an error of the service: %2. Fetch it again.</source>
        <extracomment>%2 the service&apos;s own words</extracomment>
        <translation>%1 legt keinen Grundriss: Darin steht ein Fehler des Dienstes: %2. Erneut abrufen.</translation>
    </message>
    <message>
        <source>%1 does not place a plan: it holds an error of the service. Fetch it again.</source>
        <translation>%1 legt keinen Grundriss: Darin steht ein Fehler des Dienstes. Erneut abrufen.</translation>
    </message>
    <message>
        <source>%1 does not hold zones: an outline encloses nothing (fewer than three corners, or all on one line). Use GeoJSON polygons in the floor&apos;s meters, each with a name in its properties.</source>
        <translation>%1 enthält keine Zonen: Ein Umriss umschließt nichts (weniger als drei Ecken, oder alle auf einer Linie). GeoJSON-Polygone in den Metern der Etage verwenden, jedes mit einem Namen in seinen Eigenschaften.</translation>
    </message>
    <message>
        <source>%1 does not hold zones but an error of the service: %2. Fetch it again.</source>
        <extracomment>%2 the service&apos;s own words</extracomment>
        <translation>%1 enthält keine Zonen, sondern einen Fehler des Dienstes: %2. Erneut abrufen.</translation>
    </message>
    <message>
        <source>%1 does not hold zones but an error of the service. Fetch it again.</source>
        <translation>%1 enthält keine Zonen, sondern einen Fehler des Dienstes. Erneut abrufen.</translation>
    </message>
    <message>
        <source>The service, or a proxy before it, sends a word in between (%2) ahead of its answer to the request for %1, and nothing can be read behind that. Have it turned off, or use another address.</source>
        <extracomment>%1 a floor or address, %2 &quot;status 103&quot;</extracomment>
        <translation>Der Dienst oder ein Proxy vor ihm schickt seiner Antwort auf die Anfrage nach %1 eine Zwischenmeldung (%2) voraus, hinter der nichts gelesen werden kann. Sie abschalten lassen oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>The service, or a cache before it, says that nothing changed instead of answering. Have the cache turned off, or use another address.</source>
        <translation>Der Dienst oder ein Zwischenspeicher vor ihm sagt, dass sich nichts geändert hat, statt zu antworten. Den Zwischenspeicher abschalten lassen oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>The service, or a cache before it, says that nothing changed (%2) instead of answering the request for %1. Have the cache turned off, or use another address.</source>
        <extracomment>%1 a floor or address, %2 &quot;status 304&quot;</extracomment>
        <translation>Der Dienst oder ein Zwischenspeicher vor ihm sagt, dass sich nichts geändert hat (%2), statt die Anfrage nach %1 zu beantworten. Den Zwischenspeicher abschalten lassen oder eine andere Adresse verwenden.</translation>
    </message>
</context>
<context>
    <name>floorscope::EvidenceOptions</name>
    <message>
        <source>Chance is judged by how much single days differ, and one of %1 holds none that may be told. Fetch it again by days, merge it without --merged-only, or leave out --protect.</source>
        <translation>Zufall wird daran gemessen, wie sehr sich einzelne Tage unterscheiden, und von %1 enthält eine Datei keine, die genannt werden dürfen. Holen Sie sie tageweise neu, fügen Sie sie ohne --merged-only zusammen oder lassen Sie --protect weg.</translation>
    </message>
    <message>
        <source>with --show evidence: shares of the floor&apos;s own total instead of detections per hour, since a busier month is not a better layout</source>
        <translation>mit --show evidence: Anteile an der Summe der Etage statt Detektionen je Stunde, denn wenn im ganzen Haus mehr los ist, ist das kein besseres Layout</translation>
    </message>
    <message>
        <source>with --show evidence: what is compared among itself to know what chance does, day or week (default: days, and weeks where the answers span days)</source>
        <translation>mit --show evidence: was untereinander verglichen wird, um zu wissen, was der Zufall tut, day (Tage) oder week (Wochen) (Vorgabe: Tage, und Wochen, wo die Antworten über Tage reichen)</translation>
    </message>
    <message>
        <source>warning: %1. %2</source>
        <translation>Warnung: %1. %2</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>floorscope::Export</name>
    <message>
        <source>Which cells a sensor covers is unknown, so 0 in the grid also stands where no sensor looks; fetch with --include-empty to tell them apart.</source>
        <translation>Welche Zellen ein Sensor erfasst, ist unbekannt; 0 steht im Raster deshalb auch, wo kein Sensor hinsieht. Mit --include-empty abrufen, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Writes the numbers for other programs.</source>
        <translation>Schreibt die Zahlen für andere Programme.</translation>
    </message>
    <message>
        <source>%1; - is CSV on standard output</source>
        <extracomment>%1: a list of files, &quot;OUT.csv, OUT.geojson (…)&quot;</extracomment>
        <translation>%1; - ist CSV auf der Standardausgabe</translation>
    </message>
    <message>
        <source>percentile of the used cells for --per percentile (default 99)</source>
        <translation>Perzentil der genutzten Zellen für --per percentile (Standard: 99)</translation>
    </message>
    <message>
        <source>one more column in CSV and GeoJSON: hour-m2 (detections per observed hour and square meter), busiest (share of the busiest cell), percentile (share of the value at --clip) or person-hours (an estimate by presence time, which the store has to hold)</source>
        <translation>eine weitere Spalte in CSV und GeoJSON: hour-m2 (Detektionen je beobachteter Stunde und Quadratmeter), busiest (Anteil an der meistgenutzten Zelle), percentile (Anteil am Wert bei --clip) oder person-hours (Personenstunden, eine Schätzung nach der Anwesenheit, die der Speicher enthalten muss)</translation>
    </message>
    <message>
        <source>Presence time of these hours is not known, so the column of person-hours is empty.</source>
        <translation>Die Anwesenheit in diesen Stunden ist nicht bekannt; die Spalte der Personenstunden ist leer.</translation>
    </message>
</context>
<context>
    <name>floorscope::ExportCommands</name>
    <message>
        <source>Saving the picture…</source>
        <translation>Bild wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving the numbers…</source>
        <translation>Zahlen werden gespeichert…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Bericht wird gespeichert…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Der Bericht wird gedruckt…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or choose another one.</source>
        <translation>Der Drucker hat nichts angenommen. Prüfen, ob er eingeschaltet ist, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Saving the project…</source>
        <translation>Das Projekt wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>floorscope::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels at %3 dpi</source>
        <extracomment>width and height in pixels, dots per inch</extracomment>
        <translation>%1 × %2 Pixel bei %3 dpi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day in the name of a file</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two periods, each &quot;2026-03-02 to 2026-03-29&quot;, in the name of a file</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>floorscope::ExportFormats</name>
    <message>
        <source>OUT.geojson (cells as squares in local meters)</source>
        <translation>ZIEL.geojson (Zellen als Quadrate in lokalen Metern)</translation>
    </message>
    <message>
        <source>OUT.asc (ESRI ASCII grid, -9999 where it is known that no sensor looks)</source>
        <translation>ZIEL.asc (ESRI-ASCII-Raster, -9999, wo bekanntlich kein Sensor hinsieht)</translation>
    </message>
    <message>
        <source>OUT.csv</source>
        <translation>ZIEL.csv</translation>
    </message>
    <message>
        <source>OUT.json</source>
        <translation>ZIEL.json</translation>
    </message>
</context>
<context>
    <name>floorscope::Fetch</name>
    <message>
        <source>writes the sum alone, without each interval&apos;s own cells</source>
        <translation>schreibt nur die Summe, ohne die Zellen der einzelnen Intervalle</translation>
    </message>
    <message>
        <source>prints requests, stored answers and hours, and fetches nothing</source>
        <translation>zeigt Anfragen, gespeicherte Antworten und Stunden und ruft nichts ab</translation>
    </message>
    <message>
        <source>heatmap file to write; - is standard output</source>
        <translation>Heatmap-Datei, die geschrieben wird; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Whether a day is without one detection is not known: an answer spans several days. --split day asks each day by itself.</source>
        <translation>Ob ein Tag ohne eine einzige Detektion ist, ist nicht bekannt: Eine Antwort umfasst mehrere Tage. --split day fragt jeden Tag einzeln an.</translation>
    </message>
    <message>
        <source>A holiday, or sensors off? --leave-out-silent leaves them out.</source>
        <translation>Ein Feiertag oder Sensoren aus? --leave-out-silent lässt sie aus.</translation>
    </message>
    <message>
        <source>Every day asked is without one detection; all are left out: %1</source>
        <translation>Jeder angefragte Tag ist ohne eine einzige Detektion; alle sind ausgelassen: %1</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie sind ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 detections in %2 observed hours: %3</source>
        <translation>
            <numerusform>%1 Detektion in %2 beobachteten Stunden: %3</numerusform>
            <numerusform>%1 Detektionen in %2 beobachteten Stunden: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 detections, %2 of %3 hours observed, %4 missing: %5</source>
        <translation>
            <numerusform>%1 Detektion, %2 von %3 Stunden beobachtet, %4 fehlen: %5</numerusform>
            <numerusform>%1 Detektionen, %2 von %3 Stunden beobachtet, %4 fehlen: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Fetches any span of time, merges it and writes a heatmap file.</source>
        <translation>Ruft einen beliebigen Zeitraum ab, fasst ihn zusammen und schreibt eine Heatmap-Datei.</translation>
    </message>
    <message>
        <source>missing: %1 to %2 (%3 h), left out, not counted as zero. %4</source>
        <translation>fehlt: %1 bis %2 (%3 h), ausgelassen, nicht als null gezählt. %4</translation>
    </message>
    <message>
        <source>The service knows no time zone for %1. Tell it with --timezone, for example --timezone Europe/Berlin</source>
        <translation>Der Dienst kennt keine Zeitzone für %1. Mit --timezone angeben, zum Beispiel --timezone Europe/Berlin</translation>
    </message>
    <message>
        <source>--last %1: %2 to %3, both included</source>
        <extracomment>%1 what was typed, such as 4-weeks; %2 and %3 dates</extracomment>
        <translation>--last %1: %2 bis %3, beide eingeschlossen</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written, and without a store nothing is kept: the same command begins anew.</source>
        <translation>Unterbrochen. Es wurde nichts geschrieben, und ohne Speicher bleibt nichts erhalten: derselbe Befehl beginnt von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted. Nothing was written. %1 of %2 answers are stored: the same command goes on from there.</source>
        <translation>
            <numerusform>Unterbrochen. Es wurde nichts geschrieben. %1 von %2 Antwort ist gespeichert: derselbe Befehl macht dort weiter.</numerusform>
            <numerusform>Unterbrochen. Es wurde nichts geschrieben. %1 von %2 Antworten sind gespeichert: derselbe Befehl macht dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>File:    %1, merged cells alone; nothing is written now</source>
        <extracomment>a line of a plan that is only printed; what stands before the path is as wide as in the other lines</extracomment>
        <translation>Datei:   %1, nur die zusammengefügten Zellen; jetzt wird nichts geschrieben</translation>
    </message>
    <message>
        <source>File:    %1; nothing is written now</source>
        <translation>Datei:   %1; jetzt wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>floorscope::FetchCard</name>
    <message numerus="yes">
        <source>Shown: %1 days, %2 hours. Some days did not come.</source>
        <extracomment>%1 days, %2 hours</extracomment>
        <translation>
            <numerusform>Gezeigt: %1 Tag, %2 Stunden. Einige Tage kamen nicht an.</numerusform>
            <numerusform>Gezeigt: %1 Tage, %2 Stunden. Einige Tage kamen nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All shown: %1 hours. Nothing left to fetch.</source>
        <translation>
            <numerusform>Alles gezeigt: %1 Stunde. Nichts mehr abzurufen.</numerusform>
            <numerusform>Alles gezeigt: %1 Stunden. Nichts mehr abzurufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All shown: %1 days, %2 hours. Nothing left to fetch.</source>
        <extracomment>%1 days, %2 hours</extracomment>
        <translation>
            <numerusform>Alles gezeigt: %1 Tag, %2 Stunden. Nichts mehr abzurufen.</numerusform>
            <numerusform>Alles gezeigt: %1 Tage, %2 Stunden. Nichts mehr abzurufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a floor to see it.</source>
        <translation>Eine Etage wählen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No floor is chosen. Choose one first.</source>
        <translation>Keine Etage ist gewählt. Zuerst eine wählen.</translation>
    </message>
    <message>
        <source>Everything that was asked is shown. Change the question to fetch more.</source>
        <translation>Alles Gefragte ist gezeigt. Die Frage ändern, um mehr abzurufen.</translation>
    </message>
    <message>
        <source>Answers are arriving. Cancel stands beside their progress.</source>
        <translation>Antworten treffen ein. Abbrechen steht neben dem Fortschritt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests</source>
        <extracomment>%1 requests that are over, %2 all requests</extracomment>
        <translation>
            <numerusform>%1 von %2 Anfrage</numerusform>
            <numerusform>%1 von %2 Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests, about %3 s left</source>
        <extracomment>%1 requests that are over, %2 all requests, %3 seconds</extracomment>
        <translation>
            <numerusform>%1 von %2 Anfrage, noch etwa %3 s</numerusform>
            <numerusform>%1 von %2 Anfragen, noch etwa %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 requests, about %3 min left</source>
        <extracomment>%1 requests that are over, %2 all requests, %3 minutes</extracomment>
        <translation>
            <numerusform>%1 von %2 Anfrage, noch etwa %3 min</numerusform>
            <numerusform>%1 von %2 Anfragen, noch etwa %3 min</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this floor is not connected. Connect to Butlr to fetch.</source>
        <translation>Das Konto dieser Etage ist nicht verbunden. Mit Butlr verbinden, um abzurufen.</translation>
    </message>
    <message>
        <source>The service asked to wait %1 s (too many requests): trying again at %2.</source>
        <extracomment>%1 seconds, %2 a time</extracomment>
        <translation>Der Dienst bittet, %1 s zu warten (zu viele Anfragen): nächster Versuch um %2.</translation>
    </message>
    <message>
        <source>The service asked to wait %1 s: trying again at %2.</source>
        <extracomment>%1 seconds, %2 a time</extracomment>
        <translation>Der Dienst bittet, %1 s zu warten: nächster Versuch um %2.</translation>
    </message>
    <message>
        <source>One request took too long: trying again at %1.</source>
        <translation>Eine Anfrage dauerte zu lange: nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The service cannot be reached: trying again at %1.</source>
        <translation>Der Dienst ist nicht erreichbar: nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>One answer could not be read: trying again at %1.</source>
        <translation>Eine Antwort war nicht lesbar: nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>One request failed at the service: trying again at %1.</source>
        <translation>Eine Anfrage schlug beim Dienst fehl: nächster Versuch um %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left to fetch: %1 days, %2 hours. The map shows %3 of these days.</source>
        <extracomment>%1 days, %2 hours, %3 days of these</extracomment>
        <translation>
            <numerusform>Nichts mehr abzurufen: %1 Tage, %2 Stunden. Die Karte zeigt %3 dieser Tage.</numerusform>
            <numerusform>Nichts mehr abzurufen: %1 Tage, %2 Stunden. Die Karte zeigt %3 dieser Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor is in the demo building, which is not open. Open it to fetch.</source>
        <translation>Diese Etage liegt im Demogebäude, das nicht geöffnet ist. Öffnen Sie es, um abzurufen.</translation>
    </message>
    <message>
        <source>Open demo building</source>
        <translation>Demogebäude öffnen</translation>
    </message>
</context>
<context>
    <name>floorscope::FigureNumbers</name>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>At %1: %2 %3</source>
        <extracomment>%1 the name of a room, %2 and %3 sentences</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Personenstunden</translation>
    </message>
    <message>
        <source>Per person-second (estimate)</source>
        <translation>Je Personensekunde (Schätzung)</translation>
    </message>
    <message>
        <source>Person-hours by detections (estimate)</source>
        <translation>Personenstunden nach Detektionen (Schätzung)</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 hours)</source>
        <extracomment>%1 a number, %2 the hours that it is of, %3 all hours</extracomment>
        <translation>%1 (%2 von %3 Stunden)</translation>
    </message>
</context>
<context>
    <name>floorscope::Figures</name>
    <message>
        <source>People on average</source>
        <translation>Personen im Mittel</translation>
    </message>
    <message>
        <source>Presence time</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>Presence time, person-hours per hour</source>
        <translation>Anwesenheit, Personenstunden je Stunde</translation>
    </message>
    <message>
        <source>Entries per hour</source>
        <translation>Eintritte je Stunde</translation>
    </message>
    <message>
        <source>Exits per hour</source>
        <translation>Austritte je Stunde</translation>
    </message>
    <message>
        <source>%1 and detections, over %2: nothing can be said of so few; it takes %3.</source>
        <extracomment>%1 a figure, %2 &quot;5 places&quot; or &quot;5 days&quot;</extracomment>
        <translation>%1 und Detektionen, über %2: Bei so wenigen lässt sich nichts sagen; es braucht %3.</translation>
    </message>
    <message>
        <source>%1 and detections, over %2: one of them is the same everywhere, so nothing can be said.</source>
        <translation>%1 und Detektionen, über %2: Eines von beiden ist überall gleich, also lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>%1 and detections, over %2: rank correlation %3; complete order gives no interval.</source>
        <translation>%1 und Detektionen, über %2: Rangkorrelation %3; volle Übereinstimmung ergibt kein Intervall.</translation>
    </message>
    <message>
        <source>%1 and detections, over %2: rank correlation %3 (95 % interval %4 to %5).</source>
        <extracomment>%3 a number from −1 to 1, %4 and %5 the ends of its interval</extracomment>
        <translation>%1 und Detektionen, über %2: Rangkorrelation %3 (95-%-Intervall %4 bis %5).</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Ort</numerusform>
            <numerusform>%1 Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stretches of time</source>
        <translation>
            <numerusform>%1 Zeitabschnitt</numerusform>
            <numerusform>%1 Zeitabschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows each other in time is alike: the interval is rather too narrow.</source>
        <translation>Was zeitlich aufeinander folgt, ähnelt sich: Das Intervall ist eher zu schmal.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number, and between which two the middle half of what it comes from lies</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Detections per person-second cannot be estimated: there is too little presence time, or the map does not tell single days.</source>
        <translation>Detektionen je Personensekunde lassen sich nicht schätzen: Es gibt zu wenig Anwesenheit, oder die Karte nennt keine einzelnen Tage.</translation>
    </message>
    <message>
        <source>Estimate: about %1 detections a second of one person; the middle half of %2 lies between %3 and %4.</source>
        <translation>Schätzung: etwa %1 Detektionen in einer Sekunde einer Person; die mittlere Hälfte (%2) liegt zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>In at least a quarter of them somebody was there and no detection came, so person-hours have no upper end.</source>
        <translation>In mindestens einem Viertel davon war jemand da, und es kam keine Detektion; deshalb haben Personenstunden kein oberes Ende.</translation>
    </message>
    <message>
        <source>Entries and exits of a floor are counted by sensors at its entrances, and this floor has none.</source>
        <translation>Eintritte und Austritte einer Etage zählen Sensoren an ihren Eingängen, und diese Etage hat keine.</translation>
    </message>
    <message>
        <source>Butlr tells no entries and exits of zones.</source>
        <translation>Butlr nennt keine Eintritte und Austritte von Zonen.</translation>
    </message>
    <message>
        <source>%1 (%2 or more)</source>
        <extracomment>person-hours: an estimate, and the lower end of a range without an upper one</extracomment>
        <translation>%1 (%2 oder mehr)</translation>
    </message>
</context>
<context>
    <name>floorscope::FiguresCommand</name>
    <message>
        <source>%1 (default: all of them; may be given several times)</source>
        <translation>%1 (Standard: alle; mehrmals möglich)</translation>
    </message>
    <message>
        <source>a room: correlation over the map&apos;s days or hours there, instead of over places</source>
        <translation>ein Raum: Korrelation dort über die Tage oder Stunden der Karte statt über Orte</translation>
    </message>
    <message>
        <source>missing: %1 of %2 for %3 h, left out, not counted as zero. %4</source>
        <extracomment>%1 occupancy, presence or traffic; %2 &quot;9 places&quot;, %3 a number of hours</extracomment>
        <translation>fehlt: %1 von %2 für %3 h, ausgelassen, nicht als null gezählt. %4</translation>
    </message>
    <message>
        <source>%1 does not tell at which times it was observed, so there is nothing to ask for. A file of floorscope fetch tells it.</source>
        <translation>%1 sagt nicht, zu welchen Zeiten beobachtet wurde, deshalb gibt es nichts zu fragen. Eine Datei von floorscope fetch sagt es.</translation>
    </message>
    <message>
        <source>Fetches occupancy, presence time and traffic and prints them beside each room&apos;s detections.</source>
        <translation>Holt Belegung, Anwesenheit und Durchgänge und druckt sie neben die Detektionen jedes Raums.</translation>
    </message>
    <message>
        <source>with --over: over single hours. Where the map does not tell them, detections are fetched hour by hour beside it, as far as they are not stored</source>
        <translation>mit --over: über einzelne Stunden. Wo die Karte sie nicht nennt, werden Detektionen Stunde für Stunde neben ihr geholt, soweit sie nicht gespeichert sind</translation>
    </message>
</context>
<context>
    <name>floorscope::FiguresWindow</name>
    <message>
        <source>Other figures come from Butlr: connect to the account of this floor first.</source>
        <translation>Andere Kennzahlen kommen von Butlr: Verbinden Sie sich zuerst mit dem Konto dieser Etage.</translation>
    </message>
    <message>
        <source>The map does not tell which hours it observed, so no figures can be fetched for it.</source>
        <translation>Die Karte sagt nicht, welche Stunden sie beobachtet hat, deshalb lassen sich für sie keine Kennzahlen holen.</translation>
    </message>
    <message>
        <source>all places</source>
        <translation>alle Orte</translation>
    </message>
    <message>
        <source>%1, over time</source>
        <extracomment>%1 the name of a room</extracomment>
        <translation>%1, über die Zeit</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Kennzahlen speichern</translation>
    </message>
    <message>
        <source>Numbers (*.%1)</source>
        <translation>Zahlen (*.%1)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The figures are counted anew, so nothing was saved. Save them again.</source>
        <translation>Die Zahlen werden gerade neu gezählt, deshalb wurde nichts gespeichert. Noch einmal speichern.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Shown as the map was asked. Single hours tell more: %1</source>
        <extracomment>%1 what single hours cost, or how far they are</extracomment>
        <translation>Gezeigt, wie die Karte abgefragt wurde. Einzelne Stunden sagen mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask for single hours – %Ln request(s)</source>
        <translation>
            <numerusform>Einzelne Stunden abfragen – %Ln Anfrage</numerusform>
            <numerusform>Einzelne Stunden abfragen – %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::FileCommands</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import floor plan</source>
        <translation>Grundriss importieren</translation>
    </message>
    <message>
        <source>Place plan</source>
        <translation>Grundriss einpassen</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Points and world files (*.json *.points *.pgw *.jgw *.tfw *.wld)</source>
        <translation>Punkte und World-Dateien (*.json *.points *.pgw *.jgw *.tfw *.wld)</translation>
    </message>
    <message>
        <source>Using %1, found beside the plan.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Verwendet wird %1, neben dem Plan gefunden.</translation>
    </message>
    <message>
        <source>A plan is shown under a floor or a file. Choose a floor or open a file first.</source>
        <translation>Ein Plan liegt unter einer Etage oder einer Datei. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>%1 says where a plan lies, and there is no plan yet. Import a floor plan first.</source>
        <translation>%1 sagt, wie ein Plan liegt, aber es gibt noch keinen Plan. Zuerst einen Grundriss importieren.</translation>
    </message>
    <message>
        <source>Observed hours</source>
        <translation>Beobachtete Stunden</translation>
    </message>
    <message>
        <source>How many hours were observed? The map then shows detections per observed hour.</source>
        <translation>Wie viele Stunden wurden beobachtet? Die Karte zeigt dann Detektionen pro beobachteter Stunde.</translation>
    </message>
    <message>
        <source>observed hours</source>
        <translation>beobachtete Stunden</translation>
    </message>
    <message>
        <source>The plan lies as it was fitted before.</source>
        <translation>Der Plan liegt so, wie er schon einmal eingepasst wurde.</translation>
    </message>
    <message>
        <source>fit of the plan</source>
        <translation>Einpassung des Plans</translation>
    </message>
    <message>
        <source>Import zones</source>
        <translation>Zonen importieren</translation>
    </message>
    <message>
        <source>Zones are shown over a floor or a file. Choose a floor or open a file first.</source>
        <translation>Zonen werden über einer Etage oder einer Datei gezeigt. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones of %1 are shown.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>%n Zone aus %1 wird gezeigt.</numerusform>
            <numerusform>%n Zonen aus %1 werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>import zones</source>
        <translation>Zonen importieren</translation>
    </message>
    <message>
        <source>Find %1</source>
        <extracomment>the title of a dialog; %1 the name of a file</extracomment>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>find the plan</source>
        <translation>Plan suchen</translation>
    </message>
</context>
<context>
    <name>floorscope::FindPlaceDialog</name>
    <message>
        <source>%1 (zone)</source>
        <extracomment>in a list of places; %1 the name of a zone</extracomment>
        <translation>%1 (Zone)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No room or zone is called so. A point is written as 12.5, 3.</source>
        <translation>So heißt kein Raum und keine Zone. Ein Punkt wird als 12,5; 3 geschrieben.</translation>
    </message>
</context>
<context>
    <name>floorscope::FindingText</name>
    <message>
        <source>The periods do not compare as they stand</source>
        <translation>Die Zeiträume sind so nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 → %2 of the floor&apos;s detections.</source>
        <extracomment>%1 before, %2 after</extracomment>
        <translation>%1 → %2 der Detektionen der Etage.</translation>
    </message>
    <message>
        <source>%1 → %2 per hour.</source>
        <translation>%1 → %2 je Stunde.</translation>
    </message>
    <message>
        <source>Nothing can be said about change yet</source>
        <translation>Über Änderungen lässt sich noch nichts sagen</translation>
    </message>
    <message>
        <source>It needs at least 3 comparable days or weeks on each side; there are %1 and %2.</source>
        <translation>Es braucht auf jeder Seite mindestens 3 vergleichbare Tage oder Wochen; es sind %1 und %2.</translation>
    </message>
    <message>
        <source>The whole floor: more</source>
        <translation>Die ganze Etage: mehr</translation>
    </message>
    <message>
        <source>The whole floor: less</source>
        <translation>Die ganze Etage: weniger</translation>
    </message>
    <message>
        <source>The whole floor: no change established</source>
        <translation>Die ganze Etage: keine Änderung belegt</translation>
    </message>
    <message>
        <source>More in %1</source>
        <translation>Mehr in %1</translation>
    </message>
    <message>
        <source>Less in %1</source>
        <translation>Weniger in %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Changed too: %n places</source>
        <translation>
            <numerusform>Auch geändert: %n Ort</numerusform>
            <numerusform>Auch geändert: %n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1.</source>
        <translation>Mehr: %1.</translation>
    </message>
    <message>
        <source>Less: %1.</source>
        <translation>Weniger: %1.</translation>
    </message>
    <message>
        <source>More: %1. Less: %2.</source>
        <translation>Mehr: %1. Weniger: %2.</translation>
    </message>
    <message>
        <source>Each cell is judged with what lies within 3 m. A change of about ±%1 % in a cell could have been seen with these %2.</source>
        <translation>Jede Zelle wird mit dem beurteilt, was im Umkreis von 3 m liegt. Eine Änderung von etwa ±%1 % in einer Zelle hätte man mit diesen %2 sehen können.</translation>
    </message>
    <message>
        <source>Each cell is judged with what lies within 3 m.</source>
        <translation>Jede Zelle wird mit dem beurteilt, was im Umkreis von 3 m liegt.</translation>
    </message>
    <message>
        <source>No cell with an established change</source>
        <translation>Keine Zelle mit belegter Änderung</translation>
    </message>
    <message numerus="yes">
        <source>No change established in any of %n places</source>
        <translation>
            <numerusform>Keine Änderung belegt: %n Ort</numerusform>
            <numerusform>Keine Änderung belegt: alle %n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing established in %n places</source>
        <translation>
            <numerusform>Nichts belegt: %n Ort</numerusform>
            <numerusform>Nichts belegt: %n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the same as no change.</source>
        <translation>Das ist nicht dasselbe wie keine Änderung.</translation>
    </message>
    <message>
        <source>A change of about ±%1 % in a place could have been seen with these %2.</source>
        <translation>Eine Änderung von etwa ±%1 % an einem Ort hätte man mit diesen %2 sehen können.</translation>
    </message>
    <message>
        <source>%1 + %2 weeks</source>
        <extracomment>two numbers, before and after: &quot;20 + 20 days&quot;</extracomment>
        <translation>%1 + %2 Wochen</translation>
    </message>
    <message>
        <source>%1 + %2 days</source>
        <translation>%1 + %2 Tagen</translation>
    </message>
    <message>
        <source>%1 → %2 of the floor&apos;s detections (%3 %, 95 % interval %4 to %5 %).</source>
        <extracomment>%1 before, %2 after, %3 the change in percent, %4 and %5 the ends of its interval: &quot;+8&quot;, &quot;−3&quot;</extracomment>
        <translation>%1 → %2 der Detektionen der Etage (%3 %, 95-%-Intervall %4 bis %5 %).</translation>
    </message>
    <message>
        <source>%1 → %2 per hour (%3 %, 95 % interval %4 to %5 %).</source>
        <translation>%1 → %2 je Stunde (%3 %, 95-%-Intervall %4 bis %5 %).</translation>
    </message>
    <message>
        <source>Weeks differ among themselves even when nothing was moved. A change is called established where the weeks after differ from those before by more than that. A cell is judged together with what lies within 3 m, nearer cells counting more; a room by its own sum. Of the cells that are called changed 1 in 100 may be chance, of the rooms 1 in 20. Not established does not mean that nothing changed.</source>
        <translation>Wochen unterscheiden sich, auch wenn nichts umgestellt wurde. Eine Änderung gilt als belegt, wo sich die Wochen nachher von denen vorher um mehr als das unterscheiden. Eine Zelle wird zusammen mit dem beurteilt, was im Umkreis von 3 m liegt, Näheres zählt mehr; ein Raum nach seiner eigenen Summe. Von den Zellen, die als geändert gelten, kann 1 von 100 Zufall sein, von den Räumen 1 von 20. Nicht belegt heißt nicht, dass sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>Days differ among themselves even when nothing was moved. A change is called established where the days after differ from those before by more than that, each compared with its own weekday, and with regard to people being away for days on end. A cell is judged together with what lies within 3 m, nearer cells counting more; a room by its own sum. Of the cells that are called changed 1 in 100 may be chance, of the rooms 1 in 20. Not established does not mean that nothing changed.</source>
        <translation>Tage unterscheiden sich, auch wenn nichts umgestellt wurde. Eine Änderung gilt als belegt, wo sich die Tage nachher von denen vorher um mehr als das unterscheiden, jeder mit seinem eigenen Wochentag verglichen, und mit Rücksicht darauf, dass jemand tagelang fehlt. Eine Zelle wird zusammen mit dem beurteilt, was im Umkreis von 3 m liegt, Näheres zählt mehr; ein Raum nach seiner eigenen Summe. Von den Zellen, die als geändert gelten, kann 1 von 100 Zufall sein, von den Räumen 1 von 20. Nicht belegt heißt nicht, dass sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>Rarely used places are not known</source>
        <translation>Selten genutzte Orte sind nicht bekannt</translation>
    </message>
    <message>
        <source>Whether every place looks like persons is not known</source>
        <translation>Ob alle Orte nach Personen aussehen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Busiest: %1 %2.</source>
        <extracomment>%1 a weekday, %2 an hour of the day: &quot;Busiest: Tuesday 10–11.&quot;</extracomment>
        <translation>Am meisten los: %1 %2.</translation>
    </message>
    <message>
        <source>More on %1</source>
        <translation>Mehr auf %1</translation>
    </message>
    <message>
        <source>Less on %1</source>
        <translation>Weniger auf %1</translation>
    </message>
    <message>
        <source>More on %1, less on %2</source>
        <translation>Mehr auf %1, weniger auf %2</translation>
    </message>
    <message>
        <source>Places are not told</source>
        <translation>Orte werden nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <translation>
            <numerusform>Und %n weiterer Ort.</numerusform>
            <numerusform>Und %n weitere Orte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole floor</source>
        <translation>Die ganze Etage</translation>
    </message>
    <message>
        <source>When a change of %1 % could be seen</source>
        <translation>Wann eine Änderung von %1 % zu sehen wäre</translation>
    </message>
    <message>
        <source>%1: with what is there.</source>
        <extracomment>of a change: when it could be seen in the place %1</extracomment>
        <translation>%1: mit dem, was da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n weeks after it.</source>
        <translation>
            <numerusform>%1: %n Woche danach.</numerusform>
            <numerusform>%1: %n Wochen danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: after %n more weeks.</source>
        <translation>
            <numerusform>%1: nach %n weiteren Woche.</numerusform>
            <numerusform>%1: nach %n weiteren Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: with %n weeks before and as many after.</source>
        <translation>
            <numerusform>%1: mit %n Woche davor und ebenso viel danach.</numerusform>
            <numerusform>%1: mit %n Wochen davor und ebenso vielen danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not within five years.</source>
        <translation>%1: nicht in fünf Jahren.</translation>
    </message>
    <message>
        <source>%1 detections per hour on the whole floor, the most of all hours of the week.</source>
        <translation>%1 Detektionen je Stunde auf der ganzen Etage, die meisten aller Stunden der Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%1 detections per hour on the whole floor, the most of the %n hours of the week that are known.</source>
        <extracomment>%1 a rate</extracomment>
        <translation>
            <numerusform>%1 Detektionen je Stunde auf der ganzen Etage, in der %n Stunde der Woche, die bekannt ist.</numerusform>
            <numerusform>%1 Detektionen je Stunde auf der ganzen Etage, die meisten der %n Stunden der Woche, die bekannt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked beside the map, over %n days.</source>
        <translation>
            <numerusform>Neben der Karte abgefragt, über %n Tag.</numerusform>
            <numerusform>Neben der Karte abgefragt, über %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The busiest hour is not known</source>
        <translation>Wann am meisten los ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Largest part: %1, %2.</source>
        <extracomment>of the area that holds half of all detections: %1 the name of a place, %2 an area</extracomment>
        <translation>Größter Teil: %1, %2.</translation>
    </message>
    <message>
        <source>%1 of the covered floor.</source>
        <translation>%1 der abgedeckten Fläche der Etage.</translation>
    </message>
    <message>
        <source>Nothing can be said of it. It needs days of at least 3 weeks, and of two periods at least 3 comparable days, or weeks, on each side and a place in which no change is established yet.</source>
        <translation>Dazu lässt sich nichts sagen. Es braucht Tage aus mindestens 3 Wochen, und bei zwei Zeiträumen mindestens 3 vergleichbare Tage oder Wochen auf jeder Seite und einen Ort, an dem noch keine Änderung belegt ist.</translation>
    </message>
    <message>
        <source>Nothing was moved yet: weeks count from then on. No promise: a change of this size is found in 4 of 5 cases.</source>
        <translation>Noch ist nichts umgestellt: Die Wochen zählen von da an. Kein Versprechen: Eine Änderung dieser Größe wird in 4 von 5 Fällen gefunden.</translation>
    </message>
    <message>
        <source>Of places in which no change is established yet. No promise: a change of this size is found in 4 of 5 cases.</source>
        <translation>Für Orte, an denen noch keine Änderung belegt ist. Kein Versprechen: Eine Änderung dieser Größe wird in 4 von 5 Fällen gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Left out are %n weeks without a detection, which have no shares.</source>
        <translation>
            <numerusform>Weggelassen ist %n Woche ohne Detektion, die keine Anteile hat.</numerusform>
            <numerusform>Weggelassen sind %n Wochen ohne Detektion, die keine Anteile haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out are %n days without a detection, which have no shares.</source>
        <translation>
            <numerusform>Weggelassen ist %n Tag ohne Detektion, der keine Anteile hat.</numerusform>
            <numerusform>Weggelassen sind %n Tage ohne Detektion, die keine Anteile haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only used cells took part, since nobody knows what the sensors see.</source>
        <translation>Nur benutzte Zellen zählten mit, denn niemand weiß, was die Sensoren sehen.</translation>
    </message>
    <message>
        <source>A zone of the use &quot;coverage&quot;, drawn round what they see, tells it, and so does fetch --include-empty.</source>
        <translation>Eine Zone mit der Nutzung „coverage“, um das gezeichnet, was sie sehen, sagt es, ebenso fetch --include-empty.</translation>
    </message>
</context>
<context>
    <name>floorscope::FindingsCommand</name>
    <message>
        <source>text (default) or json</source>
        <translation>text (Vorgabe) oder json</translation>
    </message>
    <message>
        <source>GeoJSON polygons in meters: the places whose change is told</source>
        <translation>GeoJSON-Polygone in Metern: die Orte, deren Änderung genannt wird</translation>
    </message>
    <message>
        <source>shares of the floor&apos;s own total instead of detections per hour</source>
        <translation>Anteile an der Summe der Etage statt Detektionen je Stunde</translation>
    </message>
    <message>
        <source>what is compared among itself to know what chance does, day or week (default: days, and weeks where the answers span days)</source>
        <translation>was untereinander verglichen wird, um zu wissen, was der Zufall tut, day (Tage) oder week (Wochen) (Vorgabe: Tage, und Wochen, wo die Antworten über Tage reichen)</translation>
    </message>
    <message>
        <source>Says in sentences what a map shows, or what changed between two periods and is more than chance.</source>
        <translation>Sagt in Sätzen, was eine Karte zeigt oder was sich zwischen zwei Zeiträumen über den Zufall hinaus geändert hat.</translation>
    </message>
</context>
<context>
    <name>floorscope::FindingsPanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show per hour</source>
        <translation>Je Stunde zeigen</translation>
    </message>
    <message>
        <source>Show relative to the floor</source>
        <translation>Relativ zur Etage zeigen</translation>
    </message>
    <message>
        <source>The days are being compared with each other…</source>
        <translation>Die Tage werden miteinander verglichen…</translation>
    </message>
    <message>
        <source>What changed stands here as soon as both periods are complete.</source>
        <translation>Was sich geändert hat, steht hier, sobald beide Zeiträume vollständig sind.</translation>
    </message>
    <message>
        <source>Nothing can be said about change while individuals are protected: single days are not told then.</source>
        <translation>Über Änderungen lässt sich nichts sagen, solange Einzelne geschützt werden: dann werden keine einzelnen Tage genannt.</translation>
    </message>
    <message>
        <source>Nothing can be said about change: these files hold no single days to compare.</source>
        <translation>Über Änderungen lässt sich nichts sagen: diese Dateien enthalten keine einzelnen Tage zum Vergleichen.</translation>
    </message>
    <message>
        <source>relative to the floor</source>
        <translation>relativ zur Etage</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>marked places</source>
        <translation>markierte Orte</translation>
    </message>
    <message>
        <source>Show core area</source>
        <translation>Kernbereich zeigen</translation>
    </message>
    <message>
        <source>What the map says stands here as soon as its period is complete.</source>
        <translation>Was die Karte sagt, steht hier, sobald ihr Zeitraum vollständig ist.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 that nothing can be said, %2 a sentence why</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Alle Kennzahlen zeigen</translation>
    </message>
    <message>
        <source>weeks tell what chance does</source>
        <translation>Wochen sagen, was Zufall ist</translation>
    </message>
    <message>
        <source>days tell what chance does</source>
        <translation>Tage sagen, was Zufall ist</translation>
    </message>
    <message>
        <source>What the map says is being worked out…</source>
        <translation>Was die Karte aussagt, wird ermittelt…</translation>
    </message>
</context>
<context>
    <name>floorscope::FitPage</name>
    <message>
        <source>The blue outlines are the rooms as they came with the floor. A click snaps to their corners.</source>
        <translation>Die blauen Umrisse sind die Räume, wie sie zur Etage gehören. Ein Klick rastet an ihren Ecken ein.</translation>
    </message>
    <message>
        <source>The plan shows the floor mirrored.</source>
        <translation>Der Plan zeigt die Etage gespiegelt.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use this fit</source>
        <translation>Einpassung übernehmen</translation>
    </message>
    <message>
        <source>Click both ends of the distance in the plan.</source>
        <translation>Klicken Sie im Plan beide Enden der Strecke an.</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <extracomment>%1 centimetres</extracomment>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>No rooms came with this floor: the blue outline is the shape of its cells with detections.</source>
        <translation>Zu dieser Etage gehören keine Räume: Der blaue Umriss ist die Form ihrer Zellen mit Detektionen.</translation>
    </message>
</context>
<context>
    <name>floorscope::FitText</name>
    <message numerus="yes">
        <source>Fits within %1 cm, measured at %2 places.</source>
        <extracomment>%1 centimetres, %2 number of places</extracomment>
        <translation>
            <numerusform>Passt auf %1 cm genau, gemessen an %2 Stelle.</numerusform>
            <numerusform>Passt auf %1 cm genau, gemessen an %2 Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places stretch or skew the plan: its scale differs by %1 % between two directions. Check them.</source>
        <extracomment>%1 per cent</extracomment>
        <translation>Die Stellen strecken oder verzerren den Grundriss: Sein Maßstab weicht zwischen zwei Richtungen um %1 % ab. Prüfen.</translation>
    </message>
    <message>
        <source>The places are only %1 m apart. Places farther apart fit better.</source>
        <extracomment>%1 metres</extracomment>
        <translation>Die Stellen liegen nur %1 m auseinander. Weiter auseinanderliegende passen besser.</translation>
    </message>
    <message>
        <source>The places disagree by %1 % (%2 cm over %3 m). Check them, or choose places farther apart.</source>
        <extracomment>%1 per cent, %2 centimetres, %3 metres</extracomment>
        <translation>Die Stellen weichen um %1 % voneinander ab (%2 cm auf %3 m). Prüfen oder weiter auseinanderliegende Stellen wählen.</translation>
    </message>
    <message>
        <source>The places disagree by %1 % (%2 cm over %3 m). Check place %4, or choose places farther apart.</source>
        <extracomment>%1 per cent, %2 centimetres, %3 metres, %4 the number of a place</extracomment>
        <translation>Die Stellen weichen um %1 % voneinander ab (%2 cm auf %3 m). Stelle %4 prüfen oder weiter auseinanderliegende Stellen wählen.</translation>
    </message>
    <message>
        <source>The world file stretches or skews the plan: its scale differs by %1 % between two directions. Check its first four lines.</source>
        <extracomment>%1 per cent</extracomment>
        <translation>Die World-Datei streckt oder verzerrt den Plan: Sein Maßstab unterscheidet sich zwischen zwei Richtungen um %1 %. Prüfen Sie ihre ersten vier Zeilen.</translation>
    </message>
    <message>
        <source>Now click the same corner in the blue outlines.</source>
        <translation>Klicken Sie nun dieselbe Ecke in den blauen Umrissen an.</translation>
    </message>
    <message>
        <source>Click a corner of a room in the plan.</source>
        <translation>Klicken Sie im Plan auf eine Ecke eines Raums.</translation>
    </message>
    <message>
        <source>Click a second corner in the plan, far from the first.</source>
        <translation>Klicken Sie im Plan auf eine zweite Ecke, weit von der ersten entfernt.</translation>
    </message>
    <message>
        <source>A third corner measures how well they agree, and finds a mirrored plan.</source>
        <translation>Eine dritte Ecke misst, wie gut sie zusammenpassen, und erkennt einen gespiegelten Plan.</translation>
    </message>
    <message>
        <source>Now click the same place in the blue outline or in the colored cells.</source>
        <translation>Klicken Sie nun dieselbe Stelle im blauen Umriss oder in den farbigen Zellen an.</translation>
    </message>
    <message>
        <source>First corner</source>
        <extracomment>the steps of a fit that are done, or not begun yet</extracomment>
        <translation>Erste Ecke</translation>
    </message>
    <message>
        <source>Second corner, far from the first</source>
        <translation>Zweite Ecke, weit weg von der ersten</translation>
    </message>
    <message>
        <source>Third corner: measures the fit</source>
        <translation>Dritte Ecke: misst die Einpassung</translation>
    </message>
</context>
<context>
    <name>floorscope::FitView</name>
    <message>
        <source>Plan and outlines of the floor</source>
        <extracomment>read by screen readers</extracomment>
        <translation>Plan und Umrisse der Etage</translation>
    </message>
</context>
<context>
    <name>floorscope::FitWays</name>
    <message>
        <source>The matched places say already how large the plan is and how it lies. Remove them or switch them off, until one is left at most.</source>
        <translation>Die zugeordneten Stellen sagen schon, wie groß der Plan ist und wie er liegt. Entfernen Sie Stellen oder schalten Sie sie aus, bis höchstens eine übrig ist.</translation>
    </message>
    <message>
        <source>The matched place holds the plan. Drag the place itself, or remove it.</source>
        <translation>Die zugeordnete Stelle hält den Plan fest. Ziehen Sie die Stelle selbst, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This plan does not say how large it is on paper. A distance that you know gives its scale too.</source>
        <translation>Dieser Plan sagt nicht, wie groß er auf dem Papier ist. Auch eine bekannte Strecke ergibt seinen Maßstab.</translation>
    </message>
</context>
<context>
    <name>floorscope::FloorTree</name>
    <message>
        <source>Find a floor</source>
        <translation>Etage suchen</translation>
    </message>
    <message>
        <source>Words of the floor&apos;s name, its building or its site.</source>
        <translation>Wörter aus dem Namen der Etage, ihres Gebäudes oder ihres Standorts.</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Etagen</translation>
    </message>
</context>
<context>
    <name>floorscope::GiNumbers</name>
    <message>
        <source>Busy and quiet places: %1</source>
        <translation>Belebte und ruhige Orte: %1</translation>
    </message>
    <message>
        <source>%1  %2, %3 of all detections, %4</source>
        <extracomment>%1 busy or quiet, %2 an area, %3 a share, %4 a place</extracomment>
        <translation>%1  %2, %3 aller Detektionen, %4</translation>
    </message>
    <message>
        <source>No place stands out.</source>
        <translation>Kein Ort sticht hervor.</translation>
    </message>
</context>
<context>
    <name>floorscope::Guide</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open the demo building, connect to Butlr, or open a saved answer, a heatmap file or a project. Files can be dropped on the window.</source>
        <translation>Öffnen Sie das Demogebäude, verbinden Sie sich mit Butlr, oder öffnen Sie eine gespeicherte Antwort, eine Heatmap-Datei oder ein Projekt. Dateien lassen sich auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>A floor opens with its last four full weeks, Monday to Friday from 9 to 18. The line above the map says what is drawn: floor, days, hours, what was left out, and the unit.</source>
        <translation>Eine Etage öffnet sich mit ihren letzten vier vollen Wochen, Montag bis Freitag von 9 bis 18 Uhr. Die Zeile über der Karte sagt, was gezeichnet ist: Etage, Tage, Stunden, was ausgelassen wurde, und die Einheit.</translation>
    </message>
    <message>
        <source>Left you ask: floor, period, hours, cell size. Right you choose how it looks. What costs no request is shown at once; what does waits for the button Fetch.</source>
        <translation>Links fragen Sie: Etage, Zeitraum, Stunden, Zellgröße. Rechts wählen Sie, wie es aussieht. Was keine Anfrage kostet, wird sofort gezeigt; was eine kostet, wartet auf den Knopf „Abrufen“.</translation>
    </message>
    <message>
        <source>Next, drop your own floor plan on the window and fit it.</source>
        <translation>Ziehen Sie als Nächstes Ihren eigenen Grundriss auf das Fenster und passen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Floor, period and hours</source>
        <translation>Etage, Zeitraum und Stunden</translation>
    </message>
    <message>
        <source>Days are the floor&apos;s own days, in its time zone. The last day of a period is included.</source>
        <translation>Tage sind die Tage der Etage, in ihrer Zeitzone. Der letzte Tag eines Zeitraums gehört dazu.</translation>
    </message>
    <message>
        <source>In the grid of the week you choose the hours that count: click or drag, or use the arrow keys and the space bar. A heading switches its whole row or column.</source>
        <translation>Im Raster der Woche wählen Sie die Stunden, die zählen: klicken oder ziehen, oder mit Pfeiltasten und Leertaste. Eine Überschrift schaltet ihre ganze Zeile oder Spalte.</translation>
    </message>
    <message>
        <source>Days left out, such as holidays, are not asked. Silent days, on which the whole floor had no detection, are named: a holiday, or sensors that were off.</source>
        <translation>Ausgelassene Tage, etwa Feiertage, werden nicht abgefragt. Stille Tage, an denen die ganze Etage keine Detektion hatte, werden genannt: ein Feiertag, oder Sensoren, die aus waren.</translation>
    </message>
    <message>
        <source>The card below says how many requests a question costs and how many of them are stored on this computer already. A fetch can be canceled at any time; what came is kept.</source>
        <translation>Die Karte darunter sagt, wie viele Anfragen eine Frage kostet und wie viele davon schon auf diesem Computer gespeichert sind. Ein Abruf lässt sich jederzeit abbrechen; was kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Days that the service did not answer are missing. They are left out and named, and never counted as zero.</source>
        <translation>Tage, zu denen der Dienst nicht geantwortet hat, fehlen. Sie werden ausgelassen und genannt und nie als null gezählt.</translation>
    </message>
    <message>
        <source>Your own plan</source>
        <translation>Ihr eigener Grundriss</translation>
    </message>
    <message>
        <source>Drop a picture, a PDF, an SVG or a CAD drawing on the window. Its size and place are a guess until you fit it.</source>
        <translation>Ziehen Sie ein Bild, ein PDF, ein SVG oder eine CAD-Zeichnung auf das Fenster. Größe und Lage sind geschätzt, bis Sie den Grundriss einpassen.</translation>
    </message>
    <message>
        <source>Fit plan: click a corner of a room in the plan, then the same corner in the blue outlines; the click snaps to it. Two corners place the plan. A third one measures how well it fits, and finds a plan that is mirrored.</source>
        <translation>Plan einpassen: Klicken Sie eine Ecke eines Raums im Grundriss an, dann dieselbe Ecke in den blauen Umrissen; der Klick rastet dort ein. Zwei Ecken legen den Grundriss fest. Eine dritte misst, wie gut er passt, und findet einen gespiegelten Grundriss.</translation>
    </message>
    <message>
        <source>Choose corners far apart. The table tells for each place how many centimeters it is off; one that is far off was clicked wrong, or the plan is not to scale.</source>
        <translation>Wählen Sie Ecken, die weit auseinander liegen. Die Tabelle sagt zu jeder Stelle, um wie viele Zentimeter sie abweicht; weicht eine stark ab, wurde falsch geklickt, oder der Grundriss ist nicht maßstäblich.</translation>
    </message>
    <message>
        <source>Floors without rooms show the shape of their cells with detections instead of rooms.</source>
        <translation>Etagen ohne Räume zeigen statt der Räume die Form ihrer Zellen mit Detektionen.</translation>
    </message>
    <message>
        <source>The picture stands as the plan stands. View, Upright as the floor&apos;s axes, turns it back.</source>
        <translation>Das Bild steht, wie der Grundriss steht. Ansicht, Aufrecht wie die Achsen der Etage, dreht es zurück.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Die Karte lesen</translation>
    </message>
    <message>
        <source>A cell without color had no detection. Where the places of the sensors are known, what none of them sees is hatched: there nothing is known.</source>
        <translation>Eine Zelle ohne Farbe hatte keine Detektion. Wo die Orte der Sensoren bekannt sind, ist schraffiert, was keiner sieht: Dort weiß man nichts.</translation>
    </message>
    <message>
        <source>The day strip below the map shows each day of the period: drawn, silent, missing, left out.</source>
        <translation>Der Tagesstreifen unter der Karte zeigt jeden Tag des Zeitraums: gezeichnet, still, fehlend, ausgelassen.</translation>
    </message>
    <message>
        <source>Sensors place a person to about 0.3 to 0.6 m. Smaller cells show more noise, not more detail.</source>
        <translation>Sensoren orten eine Person auf etwa 0,3 bis 0,6 m. Kleinere Zellen zeigen mehr Rauschen, nicht mehr Einzelheiten.</translation>
    </message>
    <message>
        <source>Colors and range</source>
        <translation>Farben und Bereich</translation>
    </message>
    <message>
        <source>The upper end of the range is the value that 99 of 100 used cells do not reach, so that one hot cell does not flatten the rest. The legend says how many cells lie above it.</source>
        <translation>Das obere Ende des Bereichs ist der Wert, über dem nur eine von 100 genutzten Zellen liegt, damit nicht eine heiße Zelle alles andere verflacht. Die Legende sagt, wie viele Zellen darüber liegen.</translation>
    </message>
    <message>
        <source>Proportional: twice the value, twice the way along the bar. Balanced shows corridors beside desks. Wide shows what differs a hundredfold. Order only: equal steps of color are not equal amounts.</source>
        <translation>Proportional: doppelter Wert, doppelter Weg auf dem Balken. Ausgewogen zeigt Flure neben Schreibtischen. Weit zeigt, was sich hundertfach unterscheidet. Nur Reihenfolge: Gleiche Farbschritte sind keine gleichen Mengen.</translation>
    </message>
    <message>
        <source>Lock the range to compare pictures of different weeks: then the same color is the same value.</source>
        <translation>Sperren Sie den Bereich, um Bilder verschiedener Wochen zu vergleichen: Dann ist gleiche Farbe gleicher Wert.</translation>
    </message>
    <message>
        <source>Smoothing draws each value spread over its neighborhood, for small pictures of large floors. Readings and numbers are always those of the cells themselves.</source>
        <translation>Glätten zeichnet jeden Wert über seine Umgebung verteilt, für kleine Bilder großer Etagen. Ablesungen und Zahlen sind immer die der Zellen selbst.</translation>
    </message>
    <message>
        <source>Comparing two periods</source>
        <translation>Zwei Zeiträume vergleichen</translation>
    </message>
    <message>
        <source>Before and after are drawn on one common scale, the change on a scale of its own whose middle is no change. Everything is per observed hour, so that periods of different length compare.</source>
        <translation>Vorher und Nachher stehen auf einer gemeinsamen Skala, die Änderung auf einer eigenen, deren Mitte keine Änderung ist. Alles gilt je beobachtete Stunde, damit Zeiträume verschiedener Länge vergleichbar sind.</translation>
    </message>
    <message>
        <source>Ask for the same weekdays and the same hours on both sides. The message above the map says where they differ.</source>
        <translation>Fragen Sie auf beiden Seiten nach denselben Wochentagen und Stunden. Die Meldung über der Karte sagt, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>A busier month is not a better layout: look at the whole floor&apos;s change first, and read the change of a place against it.</source>
        <translation>Ein vollerer Monat ist keine bessere Einrichtung: Sehen Sie zuerst auf die Änderung der ganzen Etage, und lesen Sie die eines Orts im Verhältnis dazu.</translation>
    </message>
    <message>
        <source>A change of one cell is not yet a change of behavior. Few detections vary much by chance.</source>
        <translation>Die Änderung einer Zelle ist noch keine Änderung des Verhaltens. Wenige Detektionen schwanken stark durch Zufall.</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>A detection is one report of one sensor that it sees a person in that cell. Sensors report a person one to three times a second. Detections are not people, not visits and not seconds.</source>
        <translation>Eine Detektion ist eine Meldung eines Sensors, dass er in dieser Zelle eine Person sieht. Sensoren melden eine Person ein- bis dreimal je Sekunde. Detektionen sind keine Personen, keine Besuche und keine Sekunden.</translation>
    </message>
    <message>
        <source>1,400 detections per hour in a cell: as if one person were there 13 to 39 % of the time.</source>
        <translation>1.400 Detektionen je Stunde in einer Zelle: als wäre dort 13 bis 39 % der Zeit eine Person.</translation>
    </message>
    <message>
        <source>Observed hours are the hours that were asked and answered. A value per hour is the detections divided by them. Missing hours count on neither side.</source>
        <translation>Beobachtete Stunden sind die Stunden, die gefragt und beantwortet wurden. Ein Wert je Stunde sind die Detektionen geteilt durch sie. Fehlende Stunden zählen auf keiner Seite.</translation>
    </message>
    <message>
        <source>The sensors see warmth and know nobody: no names, no pictures, no tracks from cell to cell.</source>
        <translation>Die Sensoren sehen Wärme und kennen niemanden: keine Namen, keine Bilder, keine Spuren von Zelle zu Zelle.</translation>
    </message>
    <message>
        <source>A heat source such as a printer may be detected day and night. A place that is as active at three in the morning as at noon is probably no person.</source>
        <translation>Eine Wärmequelle wie ein Drucker kann Tag und Nacht detektiert werden. Ein Ort, der um drei Uhr nachts so belebt ist wie mittags, ist wohl keine Person.</translation>
    </message>
    <message>
        <source>Every export tells the floor, the days, the hours observed, what is missing and the files or answers that it was made of, so that the same picture can be made again.</source>
        <translation>Jede Ausgabe nennt die Etage, die Tage, die beobachteten Stunden, was fehlt, und die Dateien oder Antworten, aus denen sie entstand, damit dasselbe Bild noch einmal gemacht werden kann.</translation>
    </message>
    <message>
        <source>Pictures, numbers, reports</source>
        <translation>Bilder, Zahlen, Berichte</translation>
    </message>
    <message>
        <source>Export picture: for a slide, for a page, or as on screen. The picture holds the caption and the legend, so that it explains itself on a slide.</source>
        <translation>Bild exportieren: für eine Folie, für eine Seite, oder wie auf dem Bildschirm. Das Bild enthält Überschrift und Legende, damit es sich auf einer Folie selbst erklärt.</translation>
    </message>
    <message>
        <source>Export numbers: a table for Excel, CSV, files for GIS, or JSON that Floorscope opens again.</source>
        <translation>Zahlen exportieren: eine Tabelle für Excel, CSV, Dateien für GIS, oder JSON, das Floorscope wieder öffnet.</translation>
    </message>
    <message>
        <source>Report: a page with the picture, its numbers and how they came about, as PDF or as a picture.</source>
        <translation>Bericht: eine Seite mit dem Bild, seinen Zahlen und wie sie zustande kamen, als PDF oder als Bild.</translation>
    </message>
    <message>
        <source>The command line writes the same files, byte for byte: floorscope --help.</source>
        <translation>Die Befehlszeile schreibt dieselben Dateien, Byte für Byte: floorscope --help.</translation>
    </message>
    <message>
        <source>Projects and saved views</source>
        <translation>Projekte und gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>A project is one file with your questions, plans, their fit, looks and the answers that are shown. It opens on a colleague&apos;s computer without an account. It never holds a secret.</source>
        <translation>Ein Projekt ist eine Datei mit Ihren Fragen, den Grundrissen und ihrer Einpassung, den Darstellungen und den Antworten, die gezeigt werden. Es öffnet sich auf dem Computer einer Kollegin ohne Konto. Es enthält nie ein Geheimnis.</translation>
    </message>
    <message>
        <source>Save this view keeps what is drawn under a name. Present shows the saved views one after the other.</source>
        <translation>„Diese Ansicht speichern“ behält unter einem Namen, was gezeichnet ist. „Vorführen“ zeigt die gespeicherten Ansichten nacheinander.</translation>
    </message>
    <message>
        <source>Every change can be undone. Changes are kept on this computer within five seconds; after a crash they are offered again.</source>
        <translation>Jede Änderung lässt sich rückgängig machen. Änderungen sind nach spätestens fünf Sekunden auf diesem Computer gesichert; nach einem Absturz werden sie wieder angeboten.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>zooms to the mouse</source>
        <translation>zoomt zur Maus</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>moves the map</source>
        <translation>verschiebt die Karte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>move the cell cursor; with Shift ten cells</source>
        <translation>bewegen den Zellzeiger; mit Umschalt zehn Zellen</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>verschieben die Karte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leaves a mode</source>
        <translation>verlässt einen Modus</translation>
    </message>
    <message>
        <source>Click, or Enter at the cell cursor</source>
        <translation>Klick, oder Eingabetaste beim Zellzeiger</translation>
    </message>
    <message>
        <source>pins a place</source>
        <translation>heftet einen Ort an</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>zooms to a room, else shows the whole floor</source>
        <translation>zoomt auf einen Raum, sonst auf die ganze Etage</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation>öffnet ein Menü</translation>
    </message>
    <message>
        <source>Drawing zones: click, or Enter</source>
        <translation>Zonen zeichnen: Klick oder Eingabetaste</translation>
    </message>
    <message>
        <source>sets a corner; on the first one, or with Ctrl, closes</source>
        <translation>setzt eine Ecke; auf der ersten, oder mit Strg, wird geschlossen</translation>
    </message>
    <message>
        <source>Drawing zones: Page up, Page down</source>
        <translation>Zonen zeichnen: Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>go from corner to corner, arrow keys move it</source>
        <translation>von Ecke zu Ecke; Pfeiltasten verschieben sie</translation>
    </message>
    <message>
        <source>Above the change you choose how to look at them: all three, before and after with a line between them that is dragged, both in turn at one place, or the change alone.</source>
        <translation>Über der Änderung steht, wie sie gezeigt werden: alle drei, vorher und nachher mit einer Linie dazwischen, die gezogen wird, beide abwechselnd an einer Stelle, oder die Änderung allein.</translation>
    </message>
    <message>
        <source>B, held</source>
        <translation>B, gehalten</translation>
    </message>
    <message>
        <source>shows before and after of a comparison in turn</source>
        <translation>zeigt vorher und nachher eines Vergleichs abwechselnd</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>holds still what blinks</source>
        <translation>hält an, was blinkt</translation>
    </message>
    <message>
        <source>Zones, Rhythm: when the selected room is used, by hour of the week and day by day. Hours that nobody asked for are empty, not zero.</source>
        <translation>Zonen, Rhythmus: wann der ausgewählte Raum genutzt wird, nach Stunde der Woche und Tag für Tag. Stunden, nach denen niemand gefragt hat, sind leer, nicht null.</translation>
    </message>
    <message>
        <source>The list on the left chooses the earlier period: before a day, with equal numbers of each weekday, the weeks before, or the same weeks last year.</source>
        <translation>Die Liste links wählt den früheren Zeitraum: vor einem Tag, mit gleich vielen von jedem Wochentag, die Wochen davor oder dieselben Wochen im Vorjahr.</translation>
    </message>
    <message>
        <source>Each cell has the color of its value; the legend tells which. Point at a cell, or go there with the arrow keys, to read its place, its value, its rank and its room.</source>
        <translation>Jede Zelle hat die Farbe ihres Werts; die Legende sagt, welche. Zeigen Sie auf eine Zelle, oder gehen Sie mit den Pfeiltasten hin, um Ort, Wert, Rang und Raum zu lesen.</translation>
    </message>
    <message>
        <source>Drag the legend onto the map where the floor leaves it room. Pictures and reports of one period have it there too, unless it would hide cells or has no room: then it lies below the map. A double click on it, or View, Legend, puts it below again.</source>
        <translation>Ziehen Sie die Legende auf die Karte, wo die Etage ihr Platz lässt. Bilder und Berichte über einen Zeitraum haben sie auch dort, außer wo sie Zellen verdecken würde oder keinen Platz hat: Dann liegt sie unter der Karte. Ein Doppelklick auf sie oder Ansicht, Legende legt sie wieder darunter.</translation>
    </message>
    <message>
        <source>3-D stands each value up over the plan, in proportion whatever the scale of the colors is: see at a glance where it is busy, and read the numbers from the flat map. Columns are what pictures and reports have; Surface lays the map over its heights, on the screen only, and needs OpenGL.</source>
        <translation>3-D stellt jeden Wert über dem Plan auf, im Verhältnis, welche Farbskala auch gilt: Auf einen Blick zeigt sich, wo viel los ist; die Zahlen liest man von der flachen Karte. Säulen haben auch Bilder und Berichte; Fläche legt die Karte über ihre Höhen, nur auf dem Bildschirm, und braucht OpenGL.</translation>
    </message>
    <message>
        <source>Without corners to click: the scale of a drawing on paper, a distance that you know, the mouse, a turn and a mirror. These rest once two places say it better.</source>
        <translation>Ohne Ecken zum Anklicken: der Maßstab einer Zeichnung auf Papier, eine bekannte Strecke, die Maus, Drehen und Spiegeln. Das alles ruht, sobald zwei Stellen es besser sagen.</translation>
    </message>
    <message>
        <source>Analyze, How long must I wait: when a change of 20 %, or of another size, could be seen, also before anything is moved.</source>
        <translation>Analyse, Wie lange muss ich warten: wann eine Änderung von 20 % oder von anderer Größe zu sehen wäre, auch bevor etwas umgestellt ist.</translation>
    </message>
</context>
<context>
    <name>floorscope::GuideWindow</name>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
</context>
<context>
    <name>floorscope::Inputs</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>a large plan: %1</source>
        <extracomment>%1 size and memory of a floor plan</extracomment>
        <translation>ein großer Grundriss: %1</translation>
    </message>
    <message>
        <source>gradient (color by value), opacity (opacity by value) or checkerboard (white: detections, black: none)</source>
        <translation>gradient (Farbe nach Wert), opacity (Deckkraft nach Wert) oder checkerboard (weiß: Detektionen, schwarz: keine)</translation>
    </message>
    <message>
        <source>fixes both ends of the color bar</source>
        <translation>legt beide Enden der Farbskala fest</translation>
    </message>
    <message>
        <source>upper end of the color bar: percentile of the used cells (default 99)</source>
        <translation>oberes Ende der Farbskala: Perzentil der genutzten Zellen (Standard: 99)</translation>
    </message>
    <message>
        <source>strength of the overlay (default 70)</source>
        <translation>Stärke der Überlagerung (Standard: 70)</translation>
    </message>
    <message>
        <source>page of a PDF plan (default 1)</source>
        <translation>Seite eines PDF-Grundrisses (Standard: 1)</translation>
    </message>
    <message>
        <source>GeoJSON polygons in meters, drawn as outlines with their names</source>
        <translation>GeoJSON-Polygone in Metern, als Umrisse mit Namen gezeichnet</translation>
    </message>
    <message>
        <source>what the picture calls the floor (default: its name in the file)</source>
        <translation>wie die Etage im Bild heißt (Standard: ihr Name in der Datei)</translation>
    </message>
    <message>
        <source>affine (default) or similarity, for three points or more of --points</source>
        <translation>affine (Standard) oder similarity, ab drei Punkten aus --points</translation>
    </message>
    <message>
        <source>using %1, found beside the plan</source>
        <translation>verwendet wird %1, neben dem Plan gefunden</translation>
    </message>
    <message>
        <source>of a map, and of both sides of a comparison: %1; of a change: %2. A named palette keeps its published direction; with _r behind its name, or _r alone, the high end comes first</source>
        <translation>einer Karte und beider Seiten eines Vergleichs: %1; einer Änderung: %2. Eine genannte Palette behält ihre veröffentlichte Richtung; mit _r hinter dem Namen, oder _r allein, steht das hohe Ende vorn</translation>
    </message>
    <message>
        <source>places the plan by a world file (six lines); one that lies beside the plan is used without it</source>
        <translation>platziert den Plan nach einer World-Datei (sechs Zeilen); liegt eine neben dem Plan, wird sie ohne diese Option verwendet</translation>
    </message>
    <message>
        <source>over (default of a checkerboard and on a colored plan, which turns gray then), multiply (default on a light plan) or screen (default on a dark one)</source>
        <translation>over (Vorgabe eines Schachbretts und auf einem farbigen Plan, der dann grau wird), multiply (Vorgabe auf einem hellen Plan) oder screen (Vorgabe auf einem dunklen)</translation>
    </message>
    <message>
        <source>linear, sqrt (default), log or rank (order only); of a difference the same on both sides of 0. Of a ratio +100 % is as strong as −50 %</source>
        <translation>linear, sqrt (Standard), log oder rank (nur Reihenfolge); bei einer Differenz auf beiden Seiten der 0 gleich. Bei einem Verhältnis ist +100 % so kräftig wie −50 %</translation>
    </message>
    <message>
        <source>smooths the map for the eye: σ of a Gaussian in meters, 0.25 to 10 (default: cells as they were counted). Nothing is lost, and nothing crosses the border of what sensors cover</source>
        <translation>glättet die Karte für das Auge: σ einer Gauß-Glocke in Metern, 0.25 bis 10 (Vorgabe: Zellen, wie sie gezählt wurden). Nichts geht verloren, und nichts überschreitet die Grenze dessen, was Sensoren erfassen</translation>
    </message>
    <message>
        <source>plan (default: a plan that lies turned or mirrored on the floor stands upright, the floor is turned with it) or floor (the floor&apos;s axes are upright)</source>
        <translation>plan (Vorgabe: ein Plan, der auf der Etage gedreht oder gespiegelt liegt, steht aufrecht, die Etage wird mit ihm gedreht) oder floor (die Achsen der Etage stehen aufrecht)</translation>
    </message>
    <message>
        <source>unit of a DXF or DWG plan that is not placed: %1 (default: as the drawing says)</source>
        <translation>Einheit eines DXF- oder DWG-Grundrisses, der nicht eingepasst ist: %1 (sonst: wie die Zeichnung sagt)</translation>
    </message>
    <message>
        <source>places the plan: [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …], y down in pixels, up in meters. Pixels are counted from the plan&apos;s top left corner; in an SVG a pixel is a unit of its viewBox, in a PDF 1/72 inch, in a DXF a unit of the drawing. The points of QGIS&apos;s georeferencer are understood too</source>
        <translation>platziert den Plan: [{&quot;pixel&quot;:[px,py],&quot;metre&quot;:[x,y]}, …], y in Pixeln nach unten, in Metern nach oben. Pixel zählen von der linken oberen Ecke des Plans; in einem SVG ist ein Pixel eine Einheit seiner viewBox, in einem PDF 1/72 Zoll, in einem DXF eine Einheit der Zeichnung. Die Punkte des Georeferenzierers von QGIS werden auch verstanden</translation>
    </message>
    <message>
        <source>layers of a DXF or DWG plan that are drawn (default: those that are neither frozen nor off)</source>
        <translation>Layer eines DXF- oder DWG-Grundrisses, die gezeichnet werden (sonst: die weder gefroren noch aus sind)</translation>
    </message>
    <message>
        <source>layers of a DXF or DWG plan that are left out</source>
        <translation>Layer eines DXF- oder DWG-Grundrisses, die weggelassen werden</translation>
    </message>
    <message>
        <source>floor plan: %1</source>
        <extracomment>%1 a list of formats: &quot;PNG, JPEG, PDF&quot;</extracomment>
        <translation>Grundriss: %1</translation>
    </message>
    <message>
        <source>the floor plan as-is (default), lightened, grey or inverted (lightness turned round)</source>
        <translation>der Grundriss: as-is (wie er ist, Standard), lightened (aufgehellt), grey (grau) oder inverted (Helligkeit umgekehrt)</translation>
    </message>
    <message>
        <source>draws heights: columns over the floor plan, as high as their values; of a change, as high as it is large</source>
        <translation>zeichnet Höhen: Säulen über dem Grundriss, so hoch wie ihre Werte; bei einer Änderung so hoch, wie sie groß ist</translation>
    </message>
    <message>
        <source>the same with the floor turned, counter-clockwise from above, -360 to 360 (default %1)</source>
        <translation>dasselbe mit gedrehter Etage, von oben gesehen gegen den Uhrzeigersinn, -360 bis 360 (Vorgabe %1)</translation>
    </message>
    <message>
        <source>the same seen from so far above the ground, %1 to %2, which is straight down (default %3)</source>
        <translation>dasselbe von so weit über dem Boden gesehen, %1 bis %2, das ist senkrecht von oben (Vorgabe %3)</translation>
    </message>
    <message>
        <source>table (default), json or csv</source>
        <translation>table (Standard), json oder csv</translation>
    </message>
    <message>
        <source>which part of a cell counts in a zone: area (default; the share of the cell that lies inside) or centre (all of it where its center does)</source>
        <translation>welcher Teil einer Zelle in einer Zone zählt: area (Standard; der Anteil der Zelle, der innen liegt) oder centre (die ganze Zelle, wenn ihre Mitte innen liegt)</translation>
    </message>
    <message>
        <source>marks busy or quiet places (Gi*), rarely-used ones, core areas (50, 80 and 95 % of all detections) or odd places (what does not look like a person; needs answers to hours of the night): %1</source>
        <translation>markiert belebte (busy) oder ruhige (quiet) Orte (Gi*), selten genutzte (rarely-used), Kerngebiete (core: 50, 80 und 95 % aller Detektionen) oder Orte, die nicht nach einer Person aussehen (odd; braucht Antworten zu Stunden der Nacht): %1</translation>
    </message>
    <message>
        <source>what has less than so much of the floor&apos;s mean per square meter is rarely used (default 10)</source>
        <translation>was weniger als so viel Prozent des Mittels der Etage je Quadratmeter hat, gilt als selten genutzt (Vorgabe 10)</translation>
    </message>
    <message>
        <source>leaves out what does not look like a person (see --mark odd), and tells what that does to the total</source>
        <translation>lässt weg, was nicht nach einer Person aussieht (siehe --mark odd), und sagt, was das an der Summe ändert</translation>
    </message>
    <message>
        <source>where the legend lies: %1, or X,Y, the shares from 0 to 1 of the free room that are left of it and above it (default below the map, as always where it would hide cells or has no room)</source>
        <extracomment>%1 a list of names</extracomment>
        <translation>wo die Legende liegt: %1 oder X,Y, die Anteile von 0 bis 1 des freien Platzes links von ihr und über ihr (sonst unter der Karte, wie immer, wo sie Zellen verdecken würde oder keinen Platz hat)</translation>
    </message>
    <message>
        <source>spreads nothing from one room into another</source>
        <translation>verteilt nichts von einem Raum in einen anderen</translation>
    </message>
    <message>
        <source>what is drawn under and over the cells, comma-separated: %1, or none (default plan,rooms,zones). Walls: the dark lines of the plan once more, over the cells</source>
        <translation>was unter und über den Zellen gezeichnet wird, durch Kommas getrennt: %1, oder none (sonst plan,rooms,zones). Walls: die dunklen Linien des Plans noch einmal, über den Zellen</translation>
    </message>
    <message>
        <source>lengths of the scale bar: m (default), or m-ft with a second bar of round feet</source>
        <translation>Längen des Maßstabs: m (sonst), oder m-ft mit einem zweiten Balken runder Fuß</translation>
    </message>
    <message>
        <source>hour (default: per observed hour), hour-m2 (per observed hour and square meter), total, busiest (share of the busiest cell), percentile (share of the value at --clip) or person-hours (an estimate by presence time, which the store has to hold)</source>
        <translation>hour (Standard: je beobachteter Stunde), hour-m2 (je beobachteter Stunde und Quadratmeter), total (Summe), busiest (Anteil an der meistgenutzten Zelle), percentile (Anteil am Wert bei --clip) oder person-hours (Personenstunden, eine Schätzung nach der Anwesenheit, die der Speicher enthalten muss)</translation>
    </message>
</context>
<context>
    <name>floorscope::LayerChoice</name>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>floorscope::LayersGroup</name>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>floorscope::LegendText</name>
    <message>
        <source>Detections per hour in a cell of %1 × %1 m</source>
        <translation>Detektionen je Stunde in einer Zelle von %1 × %1 m</translation>
    </message>
    <message>
        <source>Detections in a cell of %1 × %1 m</source>
        <translation>Detektionen in einer Zelle von %1 × %1 m</translation>
    </message>
    <message>
        <source>Share of the busiest cell (0 to 1), cells of %1 × %1 m</source>
        <translation>Anteil an der meistgenutzten Zelle (0 bis 1), Zellen von %1 × %1 m</translation>
    </message>
    <message>
        <source>Change in detections per hour (after − before)</source>
        <translation>Änderung der Detektionen je Stunde (nachher − vorher)</translation>
    </message>
    <message>
        <source>Change in percent (detections per hour)</source>
        <translation>Änderung in Prozent (Detektionen je Stunde)</translation>
    </message>
    <message>
        <source>Detections in cells of %1 × %1 m</source>
        <translation>Detektionen in Zellen von %1 × %1 m</translation>
    </message>
    <message>
        <source>%1 of cells beyond the ends</source>
        <translation>%1 der Zellen jenseits der Enden</translation>
    </message>
    <message>
        <source>%1 of cells above</source>
        <translation>%1 der Zellen darüber</translation>
    </message>
    <message>
        <source>%1 of cells below</source>
        <translation>%1 der Zellen darunter</translation>
    </message>
    <message>
        <source>%1 of cells above, %2 below</source>
        <translation>%1 der Zellen darüber, %2 darunter</translation>
    </message>
    <message>
        <source>observed hours unknown</source>
        <translation>beobachtete Stunden unbekannt</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Not covered by sensors</source>
        <translation>Nicht von Sensoren erfasst</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belebt</translation>
    </message>
    <message>
        <source>No change, or no detections</source>
        <translation>Keine Änderung oder keine Detektionen</translation>
    </message>
    <message>
        <source>No detections</source>
        <translation>Keine Detektionen</translation>
    </message>
    <message>
        <source>No detections (empty, or no sensor there)</source>
        <translation>Keine Detektionen (leer oder ohne Sensor)</translation>
    </message>
    <message>
        <source>Outside the data</source>
        <translation>Außerhalb der Daten</translation>
    </message>
    <message>
        <source>order only: equal steps of color are not equal amounts</source>
        <translation>nur Reihenfolge: gleiche Farbschritte sind nicht gleiche Mengen</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1 h observed</source>
        <translation>%1 h beobachtet</translation>
    </message>
    <message>
        <source>%1 of %2 h observed</source>
        <translation>%1 von %2 h beobachtet</translation>
    </message>
    <message>
        <source>%1 of %2 h before, %3 of %4 h after</source>
        <translation>vorher %1 von %2 h, nachher %3 von %4 h</translation>
    </message>
    <message>
        <source>%1 of %2 h before, %3 h after</source>
        <translation>vorher %1 von %2 h, nachher %3 h</translation>
    </message>
    <message>
        <source>%1 h before, %2 of %3 h after</source>
        <translation>vorher %1 h, nachher %2 von %3 h</translation>
    </message>
    <message>
        <source>%1 h before, %2 h after</source>
        <translation>vorher %1 h, nachher %2 h</translation>
    </message>
    <message>
        <source>%1 h missing before, left out</source>
        <translation>vorher fehlen %1 h, ausgelassen</translation>
    </message>
    <message>
        <source>%1 h missing, left out</source>
        <translation>%1 h fehlen, ausgelassen</translation>
    </message>
    <message>
        <source>%1 h missing after, left out</source>
        <translation>nachher fehlen %1 h, ausgelassen</translation>
    </message>
    <message>
        <source>Too few detections to compare (under %1 before and after)</source>
        <translation>Zu wenige Detektionen für einen Vergleich (vorher und nachher unter %1)</translation>
    </message>
    <message>
        <source>New: next to nothing before</source>
        <extracomment>swatch of a ratio&apos;s legend: cells that had hardly a detection before and have many after</extracomment>
        <translation>Neu: vorher so gut wie nichts</translation>
    </message>
    <message>
        <source>Gone: next to nothing after</source>
        <translation>Verschwunden: nachher so gut wie nichts</translation>
    </message>
    <message>
        <source>proportional scale (linear)</source>
        <translation>proportionale Skala (linear)</translation>
    </message>
    <message>
        <source>balanced scale (square root)</source>
        <translation>ausgewogene Skala (Quadratwurzel)</translation>
    </message>
    <message>
        <source>wide scale (logarithm)</source>
        <translation>weite Skala (Logarithmus)</translation>
    </message>
    <message>
        <source>ends set by hand</source>
        <translation>Enden von Hand gesetzt</translation>
    </message>
    <message>
        <source>up to the greatest change</source>
        <translation>bis zur größten Veränderung</translation>
    </message>
    <message>
        <source>up to the busiest cell</source>
        <translation>bis zur meistgenutzten Zelle</translation>
    </message>
    <message>
        <source>up to %1 % of changed cells</source>
        <translation>bis %1 % der veränderten Zellen</translation>
    </message>
    <message>
        <source>up to %1 % of used cells</source>
        <extracomment>how the upper end of the color bar was found: it is the value that %1 % of the cells do not exceed</extracomment>
        <translation>bis %1 % der genutzten Zellen</translation>
    </message>
    <message>
        <source>+100 % is as strong as −50 %</source>
        <extracomment>scale of a change in percent: what doubled is as far from no change as what halved</extracomment>
        <translation>+100 % ist so kräftig wie −50 %</translation>
    </message>
    <message>
        <source>smoothed over %1 m (σ)</source>
        <translation>geglättet über %1 m (σ)</translation>
    </message>
    <message>
        <source>fewer than %1 observed days: all withheld</source>
        <extracomment>%1 a number of days</extracomment>
        <translation>weniger als %1 beobachtete Tage: alles zurückgehalten</translation>
    </message>
    <message>
        <source>individuals protected (under %1 m² of use)</source>
        <extracomment>%1 an area: what has less use is withheld</extracomment>
        <translation>Einzelne geschützt (unter %1 m² Nutzung)</translation>
    </message>
    <message>
        <source>Detections per hour and m², cells of %1 × %1 m</source>
        <translation>Detektionen pro Stunde und m², Zellen von %1 × %1 m</translation>
    </message>
    <message>
        <source>Share of the upper end (%2 % of used cells), cells of %1 × %1 m</source>
        <extracomment>%2 a percentage: the upper end is the value that so many of the used cells do not exceed</extracomment>
        <translation>Anteil am oberen Ende (%2 % der genutzten Zellen), Zellen von %1 × %1 m</translation>
    </message>
    <message>
        <source>Sensor, and what it sees</source>
        <translation>Sensor, und was er sieht</translation>
    </message>
    <message>
        <source>Sensor that is offline</source>
        <translation>Sensor, der nicht verbunden ist</translation>
    </message>
    <message>
        <source>height: how much it changed</source>
        <translation>Höhe: wie viel sich geändert hat</translation>
    </message>
    <message>
        <source>height: +100 % is as high as −50 %</source>
        <translation>Höhe: +100 % ist so hoch wie −50 %</translation>
    </message>
    <message>
        <source>height in proportion to the value</source>
        <translation>Höhe im Verhältnis zum Wert</translation>
    </message>
    <message>
        <source>Pale: change not established</source>
        <translation>Blass: Änderung nicht belegt</translation>
    </message>
    <message>
        <source>relative to the floor: after is scaled to its total before</source>
        <translation>relativ zur Etage: nachher ist auf deren Summe von vorher umgerechnet</translation>
    </message>
    <message>
        <source>each height the most of %1 × %1 cells</source>
        <extracomment>of columns or a surface; %1 a number of cells</extracomment>
        <translation>jede Höhe das meiste aus %1 × %1 Zellen</translation>
    </message>
    <message>
        <source>Not known to be covered</source>
        <translation>Keine Abdeckung bekannt</translation>
    </message>
    <message>
        <source>established: each cell judged with what lies within %1 (σ %2)</source>
        <extracomment>in the legend of a change; %1 and %2 lengths, the second one the standard deviation of a Gaussian</extracomment>
        <translation>belegt: jede Zelle mit dem beurteilt, was im Umkreis von %1 liegt (σ %2)</translation>
    </message>
    <message>
        <source>%1 of cells above, with %2 of detections</source>
        <extracomment>both %1 and %2 are percentages: few cells that are beyond the bar&apos;s upper end hold many of the detections</extracomment>
        <translation>%1 der Zellen darüber, mit %2 der Detektionen</translation>
    </message>
    <message>
        <source>Sensors report a person 1 to 3 times a second. 1,400 per hour: as if one person were there 13 to 39 % of the time.</source>
        <translation>Sensoren melden eine Person 1- bis 3-mal je Sekunde. 1.400 je Stunde: als wäre dort 13 bis 39 % der Zeit eine Person.</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <extracomment>a length in feet, at the scale bar</extracomment>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>smoothed over %1 m (σ), within rooms</source>
        <extracomment>in the legend; %1 metres, the standard deviation of the Gaussian</extracomment>
        <translation>geglättet über %1 m (σ), innerhalb der Räume</translation>
    </message>
    <message>
        <source>Person-hours (estimate) in a cell of %1 × %1 m</source>
        <translation>Personenstunden (Schätzung) in einer Zelle von %1 × %1 m</translation>
    </message>
    <message>
        <source>an estimate: 10 may be %1 to %2</source>
        <translation>eine Schätzung: 10 können %1 bis %2 sein</translation>
    </message>
    <message>
        <source>an estimate: 10 may be %1 or more</source>
        <extracomment>of person-hours, of which only the lower end is known</extracomment>
        <translation>eine Schätzung: 10 können %1 oder mehr sein</translation>
    </message>
</context>
<context>
    <name>floorscope::LegendView</name>
    <message>
        <source>Legend</source>
        <extracomment>read by screen readers</extracomment>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>floorscope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>floorscope::LookDetails</name>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Lightened</source>
        <translation>Aufgehellt</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>As the plan needs</source>
        <extracomment>-1 stands for what suits the plan</extracomment>
        <translation>Passend zum Grundriss</translation>
    </message>
    <message>
        <source>Over the plan</source>
        <translation>Über dem Grundriss</translation>
    </message>
    <message>
        <source>Multiply (light plans)</source>
        <translation>Multiplizieren (hell)</translation>
    </message>
    <message>
        <source>Screen (dark plans)</source>
        <translation>Negativ multiplizieren (dunkel)</translation>
    </message>
    <message>
        <source>Off: cells as counted</source>
        <translation>Aus: Zellen wie gezählt</translation>
    </message>
    <message>
        <source>Over %1 m</source>
        <extracomment>%1 metres over which the map is smoothed</extracomment>
        <translation>Über %1 m</translation>
    </message>
    <message>
        <source>plan lightness</source>
        <translation>Helligkeit des Grundrisses</translation>
    </message>
    <message>
        <source>blending</source>
        <translation>Mischmodus</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>Maßstab</translation>
    </message>
</context>
<context>
    <name>floorscope::LookPanel</name>
    <message>
        <source>direction of the palette</source>
        <translation>Richtung der Farbpalette</translation>
    </message>
    <message>
        <source>This file holds shares of the busiest cell, not counts. Fetch it again to choose a unit.</source>
        <translation>Diese Datei enthält Anteile an der meistgenutzten Zelle, keine Anzahlen. Noch einmal abrufen, um eine Einheit zu wählen.</translation>
    </message>
    <message>
        <source>The observed hours of this file are unknown, so only totals can be drawn. A heatmap that was fetched here knows its hours.</source>
        <translation>Die beobachteten Stunden dieser Datei sind unbekannt, daher sind nur Summen darstellbar. Eine hier abgerufene Heatmap kennt ihre Stunden.</translation>
    </message>
    <message>
        <source>Detections per hour</source>
        <translation>Detektionen je Stunde</translation>
    </message>
    <message>
        <source>Detections in total</source>
        <translation>Detektionen gesamt</translation>
    </message>
    <message>
        <source>Proportional (linear)</source>
        <translation>Proportional (linear)</translation>
    </message>
    <message>
        <source>Balanced (square root)</source>
        <translation>Ausgewogen (Wurzel)</translation>
    </message>
    <message>
        <source>Wide (logarithm)</source>
        <translation>Weit (Logarithmus)</translation>
    </message>
    <message>
        <source>Order only (rank)</source>
        <translation>Nur Reihenfolge (Rang)</translation>
    </message>
    <message>
        <source>Upper end: busiest cell</source>
        <translation>Oberes Ende: meistgenutzte Zelle</translation>
    </message>
    <message>
        <source>Upper end: %1 % of used cells</source>
        <translation>Oberes Ende: %1 % der genutzten Zellen</translation>
    </message>
    <message>
        <source>Lajolla (pale means few)</source>
        <translation>Lajolla (blass heißt wenig)</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>locked range</source>
        <translation>fester Wertebereich</translation>
    </message>
    <message>
        <source>free range</source>
        <translation>freier Wertebereich</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The range is locked. Open the padlock to let the upper end follow the cells.</source>
        <translation>Der Wertebereich ist fest. Das Schloss öffnen, damit das obere Ende den Zellen folgt.</translation>
    </message>
    <message>
        <source>No cell is drawn. Show a period that has detections first.</source>
        <translation>Keine Zelle ist gezeichnet. Zuerst einen Zeitraum mit Detektionen zeigen.</translation>
    </message>
    <message>
        <source>Share of the busiest cell</source>
        <translation>Anteil an der meistgenutzten Zelle</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Berlin (suits the plan)</source>
        <translation>Berlin (passend zum Plan)</translation>
    </message>
    <message>
        <source>Vik (suits the plan)</source>
        <translation>Vik (passend zum Plan)</translation>
    </message>
    <message>
        <source>Lajolla</source>
        <translation>Lajolla</translation>
    </message>
    <message>
        <source>Lajolla (dark means few)</source>
        <translation>Lajolla (dunkel heißt wenig)</translation>
    </message>
    <message>
        <source>Order only shows all cells, so it has no ends. Choose another scale first.</source>
        <translation>„Nur Reihenfolge“ zeigt alle Zellen und hat daher keine Enden. Wählen Sie zuerst eine andere Skala.</translation>
    </message>
    <message>
        <source>A ratio is of single cells. Choose the difference to smooth it.</source>
        <translation>Ein Verhältnis gilt für einzelne Zellen. Zum Glätten die Differenz wählen.</translation>
    </message>
    <message>
        <source>There is no plan yet. Import a floor plan first.</source>
        <translation>Noch ist kein Grundriss da. Zuerst einen Grundriss importieren.</translation>
    </message>
    <message>
        <source>No rooms are known here. The floors of the demo building and of an account have them.</source>
        <translation>Hier sind keine Räume bekannt. Etagen des Demogebäudes und eines Kontos haben welche.</translation>
    </message>
    <message>
        <source>No zones are known here. Import zones first.</source>
        <translation>Hier sind keine Zonen bekannt. Zuerst Zonen importieren.</translation>
    </message>
    <message>
        <source>No sensors are known here. The floors of the demo building and of an account have them.</source>
        <translation>Hier sind keine Sensoren bekannt. Etagen des Demogebäudes und eines Kontos haben welche.</translation>
    </message>
    <message>
        <source>Two periods compare per observed hour only. In Map other units can be chosen.</source>
        <translation>Zwei Zeiträume lassen sich nur je beobachteter Stunde vergleichen. Unter Karte sind andere Einheiten wählbar.</translation>
    </message>
    <message>
        <source>Detections per hour and m²</source>
        <translation>Detektionen pro Stunde und m²</translation>
    </message>
    <message>
        <source>Share of the upper end</source>
        <translation>Anteil am oberen Ende</translation>
    </message>
    <message>
        <source>Columns are solid, so that they hide what stands behind them. Choose Map first.</source>
        <translation>Säulen sind undurchsichtig, damit sie verdecken, was hinter ihnen steht. Zuerst Karte wählen.</translation>
    </message>
    <message>
        <source>Used and unused cells have no range. Draw them in another way first.</source>
        <translation>Genutzte und ungenutzte Zellen haben keinen Wertebereich. Zuerst eine andere Darstellung wählen.</translation>
    </message>
    <message>
        <source>Nothing is smoothed. Choose a distance above first.</source>
        <translation>Nichts wird geglättet. Zuerst darüber eine Strecke wählen.</translation>
    </message>
    <message>
        <source>Columns stand on the plan. Choose Map to see its walls above the cells.</source>
        <translation>Säulen stehen auf dem Plan. Karte wählen, um seine Wände über den Zellen zu sehen.</translation>
    </message>
    <message>
        <source>They are lines of the floor plan, which is not shown. Show it first.</source>
        <translation>Es sind Linien des Grundrisses, der nicht gezeigt wird. Zuerst ihn zeigen.</translation>
    </message>
    <message>
        <source>Person-hours (estimate)</source>
        <translation>Personenstunden (Schätzung)</translation>
    </message>
    <message>
        <source>Individuals are protected, so nothing is told of single hours, by which person-hours are estimated.</source>
        <translation>Einzelne sind geschützt; deshalb wird nichts über einzelne Stunden gesagt, nach denen Personenstunden geschätzt werden.</translation>
    </message>
    <message>
        <source>There is too little presence time in these hours to estimate person-hours by.</source>
        <translation>In diesen Stunden war zu wenig Anwesenheit, um Personenstunden zu schätzen.</translation>
    </message>
    <message>
        <source>Person-hours are estimated by the presence time of the same hours. Ask for it in Findings or above the whole zone table.</source>
        <translation>Personenstunden werden nach der Anwesenheit derselben Stunden geschätzt. Sie lässt sich unter Befunde oder über der ganzen Zonentabelle abfragen.</translation>
    </message>
</context>
<context>
    <name>floorscope::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 the name of a change: &quot;period&quot;, &quot;range&quot;, &quot;import floor plan&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Es gibt keine Änderung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>There is no undone change to bring back.</source>
        <translation>Es gibt keine Änderung, die sich wiederholen lässt.</translation>
    </message>
    <message>
        <source>No map is drawn yet. Choose a floor or open a file first.</source>
        <translation>Noch ist keine Karte gezeichnet. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>There is no map of one period yet. Choose a floor or open a file first.</source>
        <translation>Noch gibt es keine Karte eines einzelnen Zeitraums. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>No floor is chosen, and an opened file cannot be asked anything. Choose a floor first.</source>
        <translation>Keine Etage ist gewählt, und eine geöffnete Datei lässt sich nichts fragen. Zuerst eine Etage wählen.</translation>
    </message>
    <message>
        <source>Days are left out of one period. Go back to Map first.</source>
        <translation>Tage werden aus einem einzelnen Zeitraum ausgelassen. Zuerst zur Karte zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;demo building</source>
        <translation>&amp;Demogebäude öffnen</translation>
    </message>
    <message>
        <source>&amp;Connect to Butlr…</source>
        <translation>Mit Butlr &amp;verbinden…</translation>
    </message>
    <message>
        <source>For&amp;get this account</source>
        <translation>Dieses Konto ver&amp;gessen</translation>
    </message>
    <message>
        <source>&amp;Stored on this computer…</source>
        <translation>&amp;Auf diesem Computer gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Import floor plan…</source>
        <translation>Grundriss &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy r&amp;eading</source>
        <translation>&amp;Messwert kopieren</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Fit floor</source>
        <translation>&amp;Ganze Etage zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>&amp;Sensors</source>
        <translation>&amp;Sensoren</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>A&amp;ntwort</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Choose floor…</source>
        <translation>&amp;Etage wählen…</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>&amp;Leave out days…</source>
        <translation>&amp;Tage auslassen…</translation>
    </message>
    <message>
        <source>&amp;Before and after a day…</source>
        <translation>&amp;Vor und nach einem Tag…</translation>
    </message>
    <message>
        <source>&amp;Time zone…</source>
        <translation>&amp;Zeitzone…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;About Floorscope</source>
        <translation>&amp;Über Floorscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>F&amp;loor</source>
        <translation>&amp;Etage</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Nothing is open yet. Choose one of the cards first.</source>
        <translation>Noch ist nichts geöffnet. Zuerst eine der Karten wählen.</translation>
    </message>
    <message>
        <source>About Floorscope</source>
        <translation>Über Floorscope</translation>
    </message>
    <message>
        <source>Floorscope %1

Shows where people spend time on a floor.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Floorscope %1

Zeigt, wo Menschen auf einer Etage ihre Zeit verbringen.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Floor plans (%1)</source>
        <extracomment>%1 endings of files: &quot;*.png *.pdf&quot;</extracomment>
        <translation>Grundrisse (%1)</translation>
    </message>
    <message>
        <source>Days and hours are counted by the IANA time zone database, version %1.</source>
        <translation>Tage und Stunden zählen nach der IANA-Zeitzonendatenbank, Version %1.</translation>
    </message>
    <message>
        <source>No floors are known. Open the demo building or connect to Butlr first.</source>
        <translation>Es sind keine Etagen bekannt. Zuerst das Demogebäude öffnen oder mit Butlr verbinden.</translation>
    </message>
    <message>
        <source>Hours can be told only of an opened file that does not say how many were observed.</source>
        <translation>Stunden lassen sich nur für eine geöffnete Datei angeben, die nicht sagt, wie viele beobachtet wurden.</translation>
    </message>
    <message>
        <source>&amp;Observed hours…</source>
        <translation>Be&amp;obachtete Stunden…</translation>
    </message>
    <message>
        <source>There is no plan to fit. Import a floor plan first.</source>
        <translation>Es gibt keinen Plan zum Einpassen. Importieren Sie zuerst einen Grundriss.</translation>
    </message>
    <message>
        <source>A plan is being fitted. Use the fit or cancel it first.</source>
        <translation>Gerade wird ein Plan eingepasst. Übernehmen Sie die Einpassung oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Fit &amp;plan by points or a world file…</source>
        <translation>&amp;Plan mit Punkten oder World-Datei einpassen…</translation>
    </message>
    <message>
        <source>Fit &amp;plan…</source>
        <translation>&amp;Plan einpassen…</translation>
    </message>
    <message>
        <source>This map shows shares from 0 to 1, or still waits for its other period: there are no counts to write.</source>
        <translation>Diese Karte zeigt Anteile von 0 bis 1 oder wartet noch auf den anderen Zeitraum: Es gibt keine Zählungen zum Schreiben.</translation>
    </message>
    <message>
        <source>Zones are shown over a floor or a file. Choose a floor or open a file first.</source>
        <translation>Zonen werden über einer Etage oder einer Datei gezeigt. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>No plan is fitted, so the floor&apos;s axes are upright. Fit a plan first.</source>
        <translation>Es ist kein Plan eingepasst, daher stehen die Achsen der Etage aufrecht. Zuerst einen Plan einpassen.</translation>
    </message>
    <message>
        <source>Zones (*.geojson *.json)</source>
        <translation>Zonen (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Import &amp;zones…</source>
        <translation>&amp;Zonen importieren…</translation>
    </message>
    <message>
        <source>Export &amp;numbers…</source>
        <translation>&amp;Zahlen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>U&amp;pright as the plan</source>
        <translation>Aufrecht &amp;wie der Plan</translation>
    </message>
    <message>
        <source>Upright as the floor&apos;s a&amp;xes</source>
        <translation>Aufrecht wie die A&amp;chsen der Etage</translation>
    </message>
    <message>
        <source>CAD plans (DXF, DWG) are read by GDAL.</source>
        <translation>CAD-Grundrisse (DXF, DWG) werden mit GDAL gelesen.</translation>
    </message>
    <message>
        <source>CAD plans (DXF, DWG) cannot be read: the module for them, or GDAL, is missing.</source>
        <translation>CAD-Grundrisse (DXF, DWG) können nicht gelesen werden: Das Modul dafür oder GDAL fehlt.</translation>
    </message>
    <message>
        <source>Only a CAD drawing (DXF, DWG) has layers. Import one as the floor plan first.</source>
        <translation>Nur eine CAD-Zeichnung (DXF, DWG) hat Layer. Zuerst eine als Grundriss importieren.</translation>
    </message>
    <message>
        <source>Plan la&amp;yers…</source>
        <translation>La&amp;yer des Grundrisses…</translation>
    </message>
    <message>
        <source>Projects, heatmaps and saved answers (*.floorscope *.json)</source>
        <translation>Projekte, Heatmaps und gespeicherte Antworten (*.floorscope *.json)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;What the numbers mean</source>
        <translation>&amp;Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Withholds patches and zones with under 4 m² of use, everything where fewer than 5 days were observed, and the numbers of single days: on the screen and in whatever leaves the program. The project keeps this switch, and the answers themselves: whoever opens it can switch it off.</source>
        <translation>Hält Flecken und Zonen mit unter 4 m² Nutzung zurück, alles, wo weniger als 5 Tage beobachtet wurden, und die Zahlen einzelner Tage: auf dem Bildschirm und in allem, was das Programm verlässt. Das Projekt bewahrt diesen Schalter und die Antworten selbst: Wer es öffnet, kann ihn ausschalten.</translation>
    </message>
    <message>
        <source>All days of the period are shown. Click or drag on the row of days below the map to see only some of them.</source>
        <translation>Alle Tage des Zeitraums werden gezeigt. Klicken oder Ziehen auf der Reihe der Tage unter der Karte zeigt nur einige davon.</translation>
    </message>
    <message>
        <source>Butlr acco&amp;unts</source>
        <translation>Butlr-&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>P&amp;rotect individuals</source>
        <translation>Ein&amp;zelne schützen</translation>
    </message>
    <message>
        <source>Show all &amp;days</source>
        <translation>Alle &amp;Tage zeigen</translation>
    </message>
    <message>
        <source>Holiday calendars (.ics) are read by libical.</source>
        <translation>Feiertagskalender (.ics) liest libical.</translation>
    </message>
    <message>
        <source>Holiday calendars (.ics) cannot be read: the program was built without libical.</source>
        <translation>Feiertagskalender (.ics) können nicht gelesen werden: das Programm wurde ohne libical gebaut.</translation>
    </message>
    <message>
        <source>CAD plans (DXF, DWG): looking for GDAL…</source>
        <translation>CAD-Pläne (DXF, DWG): GDAL wird gesucht…</translation>
    </message>
    <message>
        <source>Floor &amp;plan</source>
        <translation>&amp;Grundriss</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Räume</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonen</translation>
    </message>
    <message>
        <source>As they &amp;are</source>
        <translation>&amp;Wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Deuteranopia (no green cones)</source>
        <translation>&amp;Deuteranopie (ohne Grünzapfen)</translation>
    </message>
    <message>
        <source>&amp;Protanopia (no red cones)</source>
        <translation>&amp;Protanopie (ohne Rotzapfen)</translation>
    </message>
    <message>
        <source>&amp;Tritanopia (no blue cones)</source>
        <translation>&amp;Tritanopie (ohne Blauzapfen)</translation>
    </message>
    <message>
        <source>&amp;Gray</source>
        <translation>&amp;Grau</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>&amp;Find a place…</source>
        <translation>&amp;Ort suchen…</translation>
    </message>
    <message>
        <source>Lay&amp;ers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>Chec&amp;k colors</source>
        <translation>Far&amp;ben prüfen</translation>
    </message>
    <message>
        <source>Zoom to se&amp;lection</source>
        <translation>Zur Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>Pre&amp;sent</source>
        <translation>Vor&amp;führen</translation>
    </message>
    <message>
        <source>Heights always show the whole floor. Go back to Map first.</source>
        <translation>Höhen zeigen immer die ganze Etage. Zuerst zur Karte zurückgehen.</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>&amp;3-D</translation>
    </message>
    <message>
        <source>&amp;Other Butlr figures…</source>
        <translation>Andere Butlr-&amp;Kennzahlen …</translation>
    </message>
    <message>
        <source>Draw z&amp;ones</source>
        <translation>Z&amp;onen zeichnen</translation>
    </message>
    <message>
        <source>&amp;Rooms and zones…</source>
        <translation>&amp;Räume und Zonen…</translation>
    </message>
    <message>
        <source>No comparison is shown. Choose Compare first, and fetch it.</source>
        <translation>Es wird kein Vergleich gezeigt. Zuerst Vergleichen wählen und abrufen.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;All three</source>
        <translation>&amp;Alle drei</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>&amp;Change only</source>
        <translation>&amp;Nur Änderung</translation>
    </message>
    <message>
        <source>B&amp;usy places</source>
        <translation>&amp;Belebte Orte</translation>
    </message>
    <message>
        <source>&amp;Quiet places</source>
        <translation>&amp;Ruhige Orte</translation>
    </message>
    <message>
        <source>&amp;Rarely used areas</source>
        <translation>&amp;Selten genutzte Flächen</translation>
    </message>
    <message>
        <source>&amp;Core areas</source>
        <translation>&amp;Kerngebiete</translation>
    </message>
    <message>
        <source>U&amp;nusual places</source>
        <translation>&amp;Ungewöhnliche Orte</translation>
    </message>
    <message>
        <source>Comparis&amp;on</source>
        <translation>V&amp;ergleich</translation>
    </message>
    <message>
        <source>A floor of Butlr or the demo building is asked again. Choose a floor first.</source>
        <translation>Noch einmal gefragt wird eine Etage von Butlr oder des Demogebäudes. Zuerst eine Etage wählen.</translation>
    </message>
    <message>
        <source>Repeat t&amp;his report…</source>
        <translation>Diesen Be&amp;richt wiederholen…</translation>
    </message>
    <message>
        <source>Zones and marks lie flat on the floor. Go back to Map first.</source>
        <translation>Zonen und Markierungen liegen flach auf der Etage. Zuerst zur Karte zurückgehen.</translation>
    </message>
    <message>
        <source>&amp;Daily rhythm…</source>
        <translation>&amp;Tagesrhythmus…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a library, a font, a palette: %1 its name, %2 its license</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>It is built on works of others, each under its own license: %1.</source>
        <extracomment>%1 names with their licenses in brackets, with commas between; a build may lack some</extracomment>
        <translation>Es baut auf Werken anderer auf, jedes unter seiner eigenen Lizenz: %1.</translation>
    </message>
    <message>
        <source>Comparisons and heights have their legends beside the maps. Go to Map first.</source>
        <translation>Vergleiche und Höhen haben ihre Legenden neben den Karten. Zuerst zu Karte wechseln.</translation>
    </message>
    <message>
        <source>&amp;Below the map</source>
        <translation>&amp;Unter der Karte</translation>
    </message>
    <message>
        <source>On it, &amp;top left</source>
        <translation>Darauf, &amp;oben links</translation>
    </message>
    <message>
        <source>On it, top &amp;right</source>
        <translation>Darauf, oben &amp;rechts</translation>
    </message>
    <message>
        <source>On it, bottom &amp;left</source>
        <translation>Darauf, unten &amp;links</translation>
    </message>
    <message>
        <source>On it, bottom ri&amp;ght</source>
        <translation>Darauf, unten re&amp;chts</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Legen&amp;de</translation>
    </message>
    <message>
        <source>Surfaces in 3-D are drawn by Qt Data Visualization.</source>
        <translation>Flächen in 3-D werden mit Qt Data Visualization gezeichnet.</translation>
    </message>
    <message>
        <source>Surfaces in 3-D cannot be drawn: the module for them is missing. Columns can.</source>
        <translation>Flächen in 3-D können nicht gezeichnet werden: Das Modul dafür fehlt. Säulen gibt es.</translation>
    </message>
    <message>
        <source>How long must I &amp;wait…</source>
        <translation>&amp;Wie lange muss ich warten…</translation>
    </message>
    <message>
        <source>step of the fit</source>
        <extracomment>what is undone while a plan is fitted: one place shown, one turn, one typed metre</extracomment>
        <translation>Schritt der Einpassung</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Choose a floor or open a file first.</source>
        <translation>Es gibt noch nichts zu speichern. Zuerst eine Etage wählen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>&amp;Walls above the cells</source>
        <translation>&amp;Wände über den Zellen</translation>
    </message>
</context>
<context>
    <name>floorscope::MapCommands</name>
    <message>
        <source>Nothing is selected. Click a place on the map, or find one, first.</source>
        <translation>Nichts ist ausgewählt. Zuerst auf der Karte einen Ort anklicken oder suchen.</translation>
    </message>
    <message>
        <source>place of the legend</source>
        <translation>Platz der Legende</translation>
    </message>
</context>
<context>
    <name>floorscope::MapLegend</name>
    <message>
        <source>Lies on the map. Drag it elsewhere; a double click puts it below the map.</source>
        <translation>Liegt auf der Karte. Ziehen Sie sie an einen anderen Platz; ein Doppelklick legt sie unter die Karte.</translation>
    </message>
    <message>
        <source>Lies below the map. Drag it onto the map, where it leaves room for the floor.</source>
        <translation>Liegt unter der Karte. Ziehen Sie sie auf die Karte, wo sie der Etage Platz lässt.</translation>
    </message>
</context>
<context>
    <name>floorscope::MapPage</name>
    <message>
        <source>go back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>days left out</source>
        <translation>ausgelassene Tage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>same hours</source>
        <translation>gleiche Stunden</translation>
    </message>
    <message>
        <source>colors as with deuteranopia, on the screen only</source>
        <translation>Farben wie bei Deuteranopie, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>colors as with protanopia, on the screen only</source>
        <translation>Farben wie bei Protanopie, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>colors as with tritanopia, on the screen only</source>
        <translation>Farben wie bei Tritanopie, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>colors in gray, on the screen only</source>
        <translation>Farben in Grau, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>turned heights</source>
        <translation>gedrehte Höhen</translation>
    </message>
</context>
<context>
    <name>floorscope::MapTools</name>
    <message>
        <source>&amp;Copy reading</source>
        <translation>Ablesung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Pin here</source>
        <translation>Hier &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Take the pin out</source>
        <translation>&amp;Nadel entfernen</translation>
    </message>
    <message>
        <source>&amp;Zoom to here</source>
        <translation>Hierher &amp;zoomen</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <extracomment>%1 a room or a zone</extracomment>
        <translation>Auf %1 zoomen</translation>
    </message>
    <message>
        <source>&amp;Fit floor</source>
        <translation>Etage ein&amp;passen</translation>
    </message>
    <message>
        <source>Cou&amp;nt this cell again</source>
        <translation>Diese Zelle wieder &amp;mitzählen</translation>
    </message>
    <message>
        <source>&amp;Leave this cell out</source>
        <translation>Diese Zelle weg&amp;lassen</translation>
    </message>
    <message>
        <source>count a place again</source>
        <translation>Ort wieder zählen</translation>
    </message>
    <message>
        <source>leave out a place</source>
        <translation>Ort weglassen</translation>
    </message>
    <message>
        <source>&amp;Draw a zone from here</source>
        <translation>Ab hier eine Zone z&amp;eichnen</translation>
    </message>
</context>
<context>
    <name>floorscope::MapView</name>
    <message>
        <source>Map</source>
        <extracomment>read by screen readers</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <extracomment>scale of the map on the screen, as on paper maps</extracomment>
        <translation>1 : %1</translation>
    </message>
</context>
<context>
    <name>floorscope::MarkChoice</name>
    <message>
        <source>marked places</source>
        <translation>markierte Orte</translation>
    </message>
</context>
<context>
    <name>floorscope::MarksBar</name>
    <message numerus="yes">
        <source>%Ln cell(s) left out.</source>
        <translation>
            <numerusform>%Ln Zelle weggelassen.</numerusform>
            <numerusform>%Ln Zellen weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>under %1 % of the mean</source>
        <translation>unter %1 % des Mittels</translation>
    </message>
    <message>
        <source>threshold of rarely used</source>
        <translation>Schwelle für selten genutzt</translation>
    </message>
    <message>
        <source>left out places</source>
        <translation>weggelassene Orte</translation>
    </message>
    <message>
        <source>count places again</source>
        <translation>Orte wieder zählen</translation>
    </message>
    <message>
        <source>marked places</source>
        <translation>markierte Orte</translation>
    </message>
</context>
<context>
    <name>floorscope::MeasureChoice</name>
    <message>
        <source>Difference per hour</source>
        <translation>Unterschied pro Stunde</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>measure of the change</source>
        <translation>Maß der Änderung</translation>
    </message>
</context>
<context>
    <name>floorscope::MeetingText</name>
    <message>
        <source>millimeters</source>
        <extracomment>stands in &quot;… seem to be in %1&quot;</extracomment>
        <translation>Millimetern</translation>
    </message>
    <message>
        <source>centimeters</source>
        <translation>Zentimetern</translation>
    </message>
    <message>
        <source>degrees of longitude and latitude</source>
        <translation>Grad geographischer Länge und Breite</translation>
    </message>
    <message>
        <source>The places of the plan seem to be in %1; they have to be meters of the floor.</source>
        <translation>Die Orte des Plans sind anscheinend in %1 angegeben; nötig sind Meter auf der Etage.</translation>
    </message>
    <message>
        <source>Pixels and meters of the plan&apos;s places seem to be exchanged.</source>
        <translation>Pixel und Meter der Orte des Plans sind anscheinend vertauscht.</translation>
    </message>
    <message>
        <source>The plan lies kilometers away: its places seem to be the meters of a map, not of the floor.</source>
        <translation>Der Plan liegt Kilometer entfernt: Seine Orte sind anscheinend Meter einer Landkarte und nicht der Etage.</translation>
    </message>
    <message>
        <source>Check where the plan was placed.</source>
        <translation>Prüfen Sie, wo der Plan platziert wurde.</translation>
    </message>
    <message>
        <source>The corners of zones seem to be in %1; they have to be meters of the floor.</source>
        <translation>Die Ecken der Zonen sind anscheinend in %1 angegeben; nötig sind Meter auf der Etage.</translation>
    </message>
    <message>
        <source>The zones lie kilometers away: their corners seem to be the meters of a map, not of the floor.</source>
        <translation>Die Zonen liegen Kilometer entfernt: Ihre Ecken sind anscheinend Meter einer Landkarte und nicht der Etage.</translation>
    </message>
    <message>
        <source>No detection lies on the plan, so the picture shows none of them.</source>
        <translation>Keine Detektion liegt auf dem Plan, also zeigt das Bild keine davon.</translation>
    </message>
    <message>
        <source>%1 of the detections (%2 of %3) lie outside the plan and are not in the picture.</source>
        <extracomment>%1 a percentage with its sign, %2 and %3 numbers of detections</extracomment>
        <translation>%1 der Detektionen (%2 von %3) liegen außerhalb des Plans und sind nicht im Bild.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 zones lie outside the picture: %2.</source>
        <extracomment>%1 number of zones, %2 their names</extracomment>
        <translation>
            <numerusform>%1 Zone liegt außerhalb des Bildes: %2.</numerusform>
            <numerusform>%1 Zonen liegen außerhalb des Bildes: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is %1 m long as it was placed.</source>
        <translation>So platziert ist der Plan %1 m lang.</translation>
    </message>
    <message>
        <source>The plan lies mirrored against the floor. If the drawing is not mirrored, check its places: y counts upward on the floor and downward in the plan.</source>
        <translation>Der Plan liegt gespiegelt zur Etage. Ist die Zeichnung nicht gespiegelt, prüfen Sie seine Orte: y zählt auf der Etage nach oben und im Plan nach unten.</translation>
    </message>
    <message>
        <source>The plan lies turned by %1° against the floor&apos;s axes.</source>
        <translation>Der Plan liegt um %1° zu den Achsen der Etage gedreht.</translation>
    </message>
    <message>
        <source>%1 of detections outside the plan</source>
        <extracomment>%1 a percentage with its sign</extracomment>
        <translation>%1 der Detektionen außerhalb des Plans</translation>
    </message>
    <message numerus="yes">
        <source>The plan covers only a part of the floor: %1 of %2 rooms lie outside it.</source>
        <extracomment>%1 number of rooms outside, %2 of all rooms</extracomment>
        <translation>
            <numerusform>Der Plan zeigt nur einen Teil der Etage: %1 von %2 Räumen liegt außerhalb.</numerusform>
            <numerusform>Der Plan zeigt nur einen Teil der Etage: %1 von %2 Räumen liegen außerhalb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is only %1 m long as it was placed: the meters of its places lie too close together, or are degrees of longitude and latitude.</source>
        <translation>So platziert ist der Plan nur %1 m lang: Die Meter seiner Orte liegen zu dicht beieinander oder sind Längen- und Breitengrade.</translation>
    </message>
</context>
<context>
    <name>floorscope::Merge</name>
    <message>
        <source>warning: The files tell %1 observed hours, which %2 take the place of.</source>
        <extracomment>%1 and %2: numbers of hours</extracomment>
        <translation>Warnung: Die Dateien nennen %1 beobachtete Stunden, an deren Stelle %2 treten.</translation>
    </message>
    <message>
        <source>writes the sum alone, without each interval&apos;s own cells</source>
        <translation>schreibt nur die Summe, ohne die Zellen der einzelnen Intervalle</translation>
    </message>
    <message>
        <source>heatmap file to write; - is standard output</source>
        <translation>Heatmap-Datei, die geschrieben wird; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <extracomment>%1 &quot;17 detections&quot;, %2 &quot;2 cells&quot;, %3 the file that was written</extracomment>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Adds saved answers or heatmap files.</source>
        <translation>Addiert gespeicherte Antworten oder Heatmap-Dateien.</translation>
    </message>
    <message>
        <source>The observed hours are unknown. Tell them with: floorscope merge --exposure 168h FILE -o FILE</source>
        <translation>Die beobachteten Stunden sind unbekannt. Angeben mit: floorscope merge --exposure 168h DATEI -o DATEI</translation>
    </message>
    <message>
        <source>observed time of the whole result, such as 168h, where the files do not tell it</source>
        <translation>beobachtete Zeit des ganzen Ergebnisses, etwa 168h, wo die Dateien sie nicht nennen</translation>
    </message>
</context>
<context>
    <name>floorscope::Messages</name>
    <message>
        <source>Open alone</source>
        <translation>Allein öffnen</translation>
    </message>
    <message>
        <source>Open Butlr&apos;s account page</source>
        <translation>Kontoseite von Butlr öffnen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No connection to Butlr. Everything stored on this computer can still be used.</source>
        <translation>Keine Verbindung zu Butlr. Alles auf diesem Computer Gespeicherte bleibt nutzbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are missing (%3): the service did not answer. They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>%1 von %2 Tagen fehlt (%3): Der Dienst hat nicht geantwortet. Er ist ausgelassen, nicht als null gezählt.</numerusform>
            <numerusform>%1 von %2 Tagen fehlen (%3): Der Dienst hat nicht geantwortet. Sie sind ausgelassen, nicht als null gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are not over yet (%3). Their hours are missing, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>%1 von %2 Tagen ist noch nicht vorbei (%3). Seine Stunden fehlen und zählen nicht als null.</numerusform>
            <numerusform>%1 von %2 Tagen sind noch nicht vorbei (%3). Ihre Stunden fehlen und zählen nicht als null.</numerusform>
        </translation>
    </message>
    <message>
        <source>No detections in this period. Either nobody came, or this floor has no presence sensors.</source>
        <translation>Keine Detektionen in diesem Zeitraum. Entweder kam niemand, oder diese Etage hat keine Präsenzsensoren.</translation>
    </message>
    <message>
        <source>Show sensors</source>
        <translation>Sensoren zeigen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 days so far. The picture and the numbers grow as answers arrive.</source>
        <extracomment>%1 days that came so far, %2 days asked</extracomment>
        <translation>Unvollständig: bisher %1 von %2 Tagen. Bild und Zahlen wachsen mit jeder Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days have no detection on the whole floor (%2). A holiday, or sensors off?</source>
        <extracomment>%1 number of days, %2 list of days</extracomment>
        <translation>
            <numerusform>%1 Tag hat keine Detektion auf der ganzen Etage (%2). Ein Feiertag oder Sensoren aus?</numerusform>
            <numerusform>%1 Tage haben keine Detektion auf der ganzen Etage (%2). Feiertage oder Sensoren aus?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them out</source>
        <translation>
            <numerusform>Auslassen</numerusform>
            <numerusform>Auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count them</source>
        <translation>
            <numerusform>Mitzählen</numerusform>
            <numerusform>Mitzählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Butlr knows no time zone for this floor. Its days and hours count from there, so nothing was fetched yet.</source>
        <translation>Butlr kennt keine Zeitzone für diese Etage. Nach ihr zählen Tage und Stunden, deshalb wurde noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>Choose the time zone…</source>
        <translation>Zeitzone wählen…</translation>
    </message>
    <message>
        <source>Butlr keeps a picture of this floor. Use it as the plan, or drop your own picture or PDF here.</source>
        <translation>Butlr hat ein Bild dieser Etage. Als Grundriss verwenden oder ein eigenes Bild oder PDF hier ablegen.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Import floor plan…</source>
        <translation>Grundriss importieren…</translation>
    </message>
    <message>
        <source>Add your floor plan: drop a picture or a PDF here.</source>
        <translation>Eigenen Grundriss hinzufügen: ein Bild oder PDF hier ablegen.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Use the same hours</source>
        <translation>Gleiche Stunden verwenden</translation>
    </message>
    <message numerus="yes">
        <source>No connection to Butlr. %1 of %2 days are missing (%3). They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>Keine Verbindung zu Butlr. %1 von %2 Tagen fehlt (%3). Er ist weggelassen und nicht als null gezählt.</numerusform>
            <numerusform>Keine Verbindung zu Butlr. %1 von %2 Tagen fehlen (%3). Sie sind weggelassen und nicht als null gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map still shows %1 – %2.</source>
        <extracomment>%1 and %2: first and last day that the map shows</extracomment>
        <translation>Die Karte zeigt noch %1 – %2.</translation>
    </message>
    <message>
        <source>The map still shows the hours %1.</source>
        <extracomment>%1 weekdays and hours: &quot;Mon–Fri 9–18&quot;</extracomment>
        <translation>Die Karte zeigt noch die Stunden %1.</translation>
    </message>
    <message>
        <source>The map still has cells of %1.</source>
        <extracomment>%1 &quot;0.5 m&quot;</extracomment>
        <translation>Die Karte hat noch Zellen von %1.</translation>
    </message>
    <message>
        <source>The map still leaves out other days.</source>
        <translation>Die Karte lässt noch andere Tage aus.</translation>
    </message>
    <message>
        <source>The new question is not fetched yet.</source>
        <translation>Die neue Frage ist noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 days. The other days were not fetched; they are not counted as zero.</source>
        <extracomment>%1 days that came, %2 days asked</extracomment>
        <translation>Teilweise: %1 von %2 Tagen. Die übrigen Tage wurden nicht abgerufen; sie sind nicht als null gezählt.</translation>
    </message>
    <message>
        <source>Fetch the rest</source>
        <translation>Rest abrufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files hold an answer that another file holds already. They were not added.</source>
        <extracomment>%1 a number of files</extracomment>
        <translation>
            <numerusform>%1 Datei enthält eine Antwort, die schon in einer anderen steht. Sie wurde nicht addiert.</numerusform>
            <numerusform>%1 Dateien enthalten eine Antwort, die schon in einer anderen steht. Sie wurden nicht addiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add them all the same</source>
        <translation>
            <numerusform>Trotzdem addieren</numerusform>
            <numerusform>Trotzdem addieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the file %1 of %2 days are missing (%3). They are left out, not counted as zero.</source>
        <extracomment>%1 days that are missing, %2 days asked, %3 list of days</extracomment>
        <translation>
            <numerusform>In der Datei fehlt %1 von %2 Tagen (%3). Er ist weggelassen und nicht als null gezählt.</numerusform>
            <numerusform>In der Datei fehlen %1 von %2 Tagen (%3). Sie sind weggelassen und nicht als null gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days have no detection on the whole floor (%2). They are counted.</source>
        <extracomment>%1 number of days, %2 list of days</extracomment>
        <translation>
            <numerusform>%1 Tag hat auf der ganzen Etage keine Detektion (%2). Er ist mitgezählt.</numerusform>
            <numerusform>%1 Tage haben auf der ganzen Etage keine Detektion (%2). Sie sind mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many hours were observed is not known here, so the map shows totals instead of detections per hour.</source>
        <translation>Wie viele Stunden beobachtet wurden, ist hier nicht bekannt; deshalb zeigt die Karte Summen statt Detektionen pro Stunde.</translation>
    </message>
    <message>
        <source>Observed hours…</source>
        <translation>Beobachtete Stunden…</translation>
    </message>
    <message>
        <source>Fit plan…</source>
        <translation>Plan einpassen…</translation>
    </message>
    <message>
        <source>Unit of the drawing…</source>
        <translation>Einheit der Zeichnung…</translation>
    </message>
    <message>
        <source>Floorscope closed unexpectedly. Changes up to %1 were kept.</source>
        <extracomment>%1 a time of day, of another day with its date</extracomment>
        <translation>Floorscope wurde unerwartet beendet. Änderungen bis %1 sind erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an instant: %1 a day, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 the name of a plan&apos;s file</extracomment>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening %1: %2 % done.</source>
        <extracomment>%1 the name of a plan&apos;s file, %2 &quot;40&quot;</extracomment>
        <translation>%1 wird geöffnet: %2 % fertig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The plan %1 is not in this project and not where it came from, so the map is drawn without it.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Der Plan %1 ist weder in diesem Projekt noch dort, woher er kam; die Karte ist ohne ihn gezeichnet.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 days are shown, here and in what you export. Nothing is fetched anew.</source>
        <extracomment>%1 days that are looked at alone, %2 days of the period</extracomment>
        <translation>
            <numerusform>Nur %1 von %2 Tagen wird gezeigt, hier und in allem, was exportiert wird. Nichts wird neu abgerufen.</numerusform>
            <numerusform>Nur %1 von %2 Tagen werden gezeigt, hier und in allem, was exportiert wird. Nichts wird neu abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>The account of this floor is not connected. What is here already can be shown, and nothing new fetched.</source>
        <translation>Das Konto dieser Etage ist nicht verbunden. Was schon da ist, lässt sich zeigen, aber nichts Neues holen.</translation>
    </message>
    <message>
        <source>The plan %1 is protected by a password, so the map is drawn without it.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Der Grundriss %1 ist mit einem Passwort geschützt, deshalb wird die Karte ohne ihn gezeichnet.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
</context>
<context>
    <name>floorscope::ModeChoice</name>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>heights</source>
        <translation>Höhen</translation>
    </message>
</context>
<context>
    <name>floorscope::NumberText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>days of one month: %1 &quot;14–16&quot;, %2 &quot;September&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 detections</source>
        <translation>
            <numerusform>%1 Detektion</numerusform>
            <numerusform>%1 Detektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells</source>
        <translation>
            <numerusform>%1 Zelle</numerusform>
            <numerusform>%1 Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, short month and year, as QLocale::toString takes it and a date field shows it</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and short month, where the year is told elsewhere, as QLocale::toString takes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>day and long month in a sentence, as QLocale::toString takes it</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>every day, all hours</source>
        <translation>täglich, alle Stunden</translation>
    </message>
    <message>
        <source>chosen hours</source>
        <translation>gewählte Stunden</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Stunden</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>%1 × %2, about %3 of memory</source>
        <extracomment>%1 and %2: width and height of a floor plan in pixels or points, %3 an amount of memory</extracomment>
        <translation>%1 × %2, etwa %3 Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <extracomment>the end of a list of days: &quot;3 April, 6 April and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: &quot;3 and 6 April&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>day of a month that follows</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of a month that follows</comment>
        <translation>%1.–%2.</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>unter 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × 10%2</source>
        <extracomment>%1 a number, %2 an exponent in raised digits: &quot;1.5 × 10⁻⁹&quot;</extracomment>
        <translation>%1 × 10%2</translation>
    </message>
</context>
<context>
    <name>floorscope::Numbers</name>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Zellgröße</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Observed hours</source>
        <translation>Beobachtete Stunden</translation>
    </message>
    <message>
        <source>unknown (tell them with merge --exposure)</source>
        <translation>unbekannt (mit merge --exposure angeben)</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Per observed hour</source>
        <translation>Je beobachteter Stunde</translation>
    </message>
    <message>
        <source>Used cells</source>
        <translation>Genutzte Zellen</translation>
    </message>
    <message>
        <source>Hottest cells (center in meters, detections)</source>
        <translation>Zellen mit den meisten Detektionen (Mittelpunkt in Metern, Detektionen)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weekdays and hours</source>
        <translation>Wochentage und Stunden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <extracomment>%1 a number of hours, %2 which ones</extracomment>
        <translation>Fehlende Stunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Days without detections</source>
        <translation>Tage ohne Detektion</translation>
    </message>
    <message>
        <source>Covered cells</source>
        <translation>Abgedeckte Zellen</translation>
    </message>
    <message>
        <source>unknown (fetch with --include-empty)</source>
        <translation>unbekannt (mit --include-empty abrufen)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>%1, by the places of the sensors</source>
        <extracomment>each: %1 a number of cells</extracomment>
        <translation>%1, nach den Orten der Sensoren</translation>
    </message>
    <message>
        <source>%1 (%2 m²)</source>
        <extracomment>%1 a room, %2 its area</extracomment>
        <translation>%1 (%2 m²)</translation>
    </message>
    <message>
        <source>Without a sensor</source>
        <translation>Ohne Sensor</translation>
    </message>
    <message>
        <source>%1, by stored answers</source>
        <translation>%1, nach gespeicherten Antworten</translation>
    </message>
    <message>
        <source>%1, by drawn zones</source>
        <translation>%1, nach gezeichneten Zonen</translation>
    </message>
    <message>
        <source>%1, by stored answers and drawn zones</source>
        <translation>%1, nach gespeicherten Antworten und gezeichneten Zonen</translation>
    </message>
</context>
<context>
    <name>floorscope::NumbersDialog</name>
    <message>
        <source>Not of a comparison: a map of one period can be written so.</source>
        <translation>Nicht für einen Vergleich: Nur die Karte eines Zeitraums lässt sich so schreiben.</translation>
    </message>
    <message>
        <source>One row for each cell: where it is, before, after and the change per hour.</source>
        <translation>Eine Zeile je Zelle: wo sie liegt, vorher, nachher und die Änderung je Stunde.</translation>
    </message>
    <message>
        <source>One row for each cell: where it is, its detections, and these per hour.</source>
        <translation>Eine Zeile je Zelle: wo sie liegt, ihre Detektionen und diese je Stunde.</translation>
    </message>
    <message>
        <source>The lines above the table say what the numbers are.</source>
        <translation>Die Zeilen über der Tabelle sagen, was die Zahlen sind.</translation>
    </message>
    <message>
        <source>In the meters of the floor, without geographic coordinates.</source>
        <translation>In den Metern der Etage, ohne geografische Koordinaten.</translation>
    </message>
    <message>
        <source>Everything that the comparison holds, for other programs.</source>
        <translation>Alles, was der Vergleich enthält, für andere Programme.</translation>
    </message>
    <message>
        <source>The whole map with its hours: it opens here again.</source>
        <translation>Die ganze Karte mit ihren Stunden: Sie lässt sich hier wieder öffnen.</translation>
    </message>
    <message>
        <source>Numbers (*.%1)</source>
        <translation>Zahlen (*.%1)</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
</context>
<context>
    <name>floorscope::Opening</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>several files: %1 the first one, %2 how many others</extracomment>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing: %2 of %3 hours</source>
        <translation>%1: es fehlen %2 von %3 Stunden</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <translation>%1: Warnung: %2</translation>
    </message>
</context>
<context>
    <name>floorscope::OptionEffects</name>
    <message>
        <source>%1: has no effect without %2.</source>
        <extracomment>%1 an option as it is typed, %2 another one that it needs</extracomment>
        <translation>%1: hat ohne %2 keine Wirkung.</translation>
    </message>
    <message>
        <source>%1: has no effect with %2. Leave out one of them.</source>
        <extracomment>%1 and %2: options as they are typed</extracomment>
        <translation>%1: hat zusammen mit %2 keine Wirkung. Eines davon weglassen.</translation>
    </message>
    <message>
        <source>%1: is given more than once. Give it once.</source>
        <translation>%1: ist mehrmals angegeben. Nur einmal angeben.</translation>
    </message>
    <message>
        <source>%1: has no effect on a comparison. Leave it out.</source>
        <extracomment>%1 an option as it is typed</extracomment>
        <translation>%1: hat bei einem Vergleich keine Wirkung. Weglassen.</translation>
    </message>
</context>
<context>
    <name>floorscope::OutOfMemory</name>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose larger cells or a smaller plan.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, oder wählen Sie größere Zellen oder einen kleineren Plan.</translation>
    </message>
</context>
<context>
    <name>floorscope::PagesDialog</name>
    <message numerus="yes">
        <source>%1 has %2 pages. Which one is the plan?</source>
        <extracomment>%1 the name of a file, %2 number of its pages</extracomment>
        <translation>
            <numerusform>%1 hat %2 Seite. Welche ist der Grundriss?</numerusform>
            <numerusform>%1 hat %2 Seiten. Welche ist der Grundriss?</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this page</source>
        <translation>Diese Seite verwenden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1 the number of a page</extracomment>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>floorscope::PeriodText</name>
    <message>
        <source>Before and after have other weekdays or hours: their averages do not compare.</source>
        <translation>Vorher und nachher haben andere Wochentage oder Stunden: Ihre Mittelwerte lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Before and after have hours in common: a part is compared with itself.</source>
        <translation>Vorher und nachher haben gemeinsame Stunden: Ein Teil wird mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>&quot;After&quot; lies earlier than &quot;before&quot;: the change is told backwards.</source>
        <translation>„Nachher“ liegt früher als „vorher“: Die Veränderung wird rückwärts erzählt.</translation>
    </message>
    <message>
        <source>Before has days without one detection, which count as observed and lower its average.</source>
        <translation>Vorher enthält Tage ohne eine Detektion, die als beobachtet zählen und den Mittelwert senken.</translation>
    </message>
    <message>
        <source>After has days without one detection, which count as observed and lower its average.</source>
        <translation>Nachher enthält Tage ohne eine Detektion, die als beobachtet zählen und den Mittelwert senken.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two stretches of days, such as &quot;5 – 11 Jan 2026 and 19 – 25 Jan 2026&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>%1, with gaps</source>
        <extracomment>%1 a first and a last day with days between that were not asked</extracomment>
        <translation>%1, mit Lücken</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 a list of hours such as &quot;3 Feb 09:00–18:00&quot;, %2 a number of further ones</extracomment>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>varying hours</source>
        <extracomment>in the place of weekdays and hours: days of one weekday were observed at other hours</extracomment>
        <translation>wechselnde Stunden</translation>
    </message>
</context>
<context>
    <name>floorscope::Picture</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: not fetched yet</source>
        <translation>Vorher: noch nicht abgerufen</translation>
    </message>
    <message>
        <source>After: not fetched yet</source>
        <translation>Nachher: noch nicht abgerufen</translation>
    </message>
</context>
<context>
    <name>floorscope::PictureOutput</name>
    <message>
        <source>plan and overlay alone, in the plan&apos;s own pixels</source>
        <translation>nur Grundriss und Überlagerung, in den Pixeln des Grundrisses</translation>
    </message>
    <message>
        <source>The file holds shares of the busiest cell (0 to 1), not counts; that is what is drawn.</source>
        <translation>Die Datei enthält Anteile an der meistgenutzten Zelle (0 bis 1), keine Anzahlen; diese sind gezeichnet.</translation>
    </message>
    <message>
        <source>The observed hours are unknown, so totals are drawn. Tell them with: floorscope merge --exposure 168h FILE -o FILE</source>
        <translation>Die beobachteten Stunden sind unbekannt, deshalb sind Summen gezeichnet. Angeben mit: floorscope merge --exposure 168h DATEI -o DATEI</translation>
    </message>
    <message>
        <source>size of the picture in pixels (default 2560x1440)</source>
        <translation>Größe des Bildes in Pixeln (Standard: 2560x1440)</translation>
    </message>
    <message>
        <source>dots per inch, 20 to 2400 (default 192); sets the size of the text and is written into the file</source>
        <translation>Punkte je Zoll, 20 bis 2400 (Standard: 192); bestimmt die Schriftgröße und steht in der Datei</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Use --points or --world.</source>
        <translation>--points oder --world verwenden.</translation>
    </message>
    <message>
        <source>The project does not hold the plan %1, so the map is drawn without it. Open the project in the window, find the plan and save it.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Das Projekt enthält den Grundriss %1 nicht, daher ist die Karte ohne ihn gezeichnet. Öffnen Sie das Projekt im Fenster, suchen Sie den Grundriss und speichern Sie es.</translation>
    </message>
    <message>
        <source>Fit it in the window and save the project.</source>
        <translation>Passen Sie ihn im Fenster ein und speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>Say it with --plan-unit, or use --points or --world.</source>
        <translation>Mit --plan-unit angeben oder --points oder --world verwenden.</translation>
    </message>
    <message>
        <source>Presence time of these hours is not known, so totals are drawn instead of person-hours.</source>
        <translation>Die Anwesenheit in diesen Stunden ist nicht bekannt; statt Personenstunden werden Summen gezeichnet.</translation>
    </message>
</context>
<context>
    <name>floorscope::PlaceNumbers</name>
    <message>
        <source>%1, %2 of all detections, %3</source>
        <extracomment>%1 an area, %2 a share, %3 a place</extracomment>
        <translation>%1, %2 aller Detektionen, %3</translation>
    </message>
    <message>
        <source>%1 of all detections are on %2, %3 of the used area</source>
        <extracomment>%1 a share of detections, %2 an area, %3 a share of the used area</extracomment>
        <translation>%1 aller Detektionen liegen auf %2, %3 der genutzten Fläche</translation>
    </message>
    <message>
        <source>No place stands out.</source>
        <translation>Kein Ort sticht hervor.</translation>
    </message>
</context>
<context>
    <name>floorscope::PlacesText</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>x %1, y %2 m</source>
        <extracomment>a place on the floor, in meters</extracomment>
        <translation>x %1, y %2 m</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belebt</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Gi* of the rates within %1, normal distribution; %2 of the area may be chance</source>
        <translation>Gi* der Raten innerhalb von %1, Normalverteilung; %2 der Fläche können Zufall sein</translation>
    </message>
    <message>
        <source>Gi* of the rates within %1, %2 draws; %3 of the area may be chance</source>
        <translation>Gi* der Raten innerhalb von %1, %2 Ziehungen; %3 der Fläche können Zufall sein</translation>
    </message>
    <message>
        <source>Gi* of each cell and its 8 neighbors, every cell of the rectangle, normal distribution; %1 of the area may be chance</source>
        <translation>Gi* jeder Zelle und ihrer 8 Nachbarn, alle Zellen des Rechtecks, Normalverteilung; %1 der Fläche können Zufall sein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label in the map: %1 of all detections are on an area of %2</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none is marked: %1</source>
        <translation>nichts ist markiert: %1</translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation>Linien: %1</translation>
    </message>
    <message>
        <source>%1; %2 without a sensor are not counted</source>
        <extracomment>%1 what lines mean, %2 an area</extracomment>
        <translation>%1; %2 ohne Sensor sind nicht mitgezählt</translation>
    </message>
    <message>
        <source>No place stands out as busy.</source>
        <translation>Kein Ort sticht als belebt hervor.</translation>
    </message>
    <message>
        <source>No place stands out as quiet.</source>
        <translation>Kein Ort sticht als ruhig hervor.</translation>
    </message>
    <message>
        <source>Half of all detections are on %1.</source>
        <translation>Die Hälfte aller Detektionen liegt auf %1.</translation>
    </message>
    <message>
        <source>%1 of the used area.</source>
        <translation>%1 der genutzten Fläche.</translation>
    </message>
    <message>
        <source>No place is rarely used.</source>
        <translation>Kein Ort wird selten genutzt.</translation>
    </message>
    <message>
        <source>Rarely used: %1.</source>
        <translation>Selten genutzt: %1.</translation>
    </message>
    <message>
        <source>%1 without a sensor are not counted.</source>
        <translation>%1 ohne Sensor sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Largest: %1, %2.</source>
        <translation>Am größten: %1, %2.</translation>
    </message>
    <message>
        <source>What the sensors see is not known, so nothing is said of rarely used places.</source>
        <translation>Was die Sensoren sehen, ist nicht bekannt; über selten genutzte Orte lässt sich deshalb nichts sagen.</translation>
    </message>
    <message>
        <source>rarely used places are not known: nobody knows what the sensors see</source>
        <translation>selten genutzte Orte sind nicht bekannt: niemand weiß, was die Sensoren sehen</translation>
    </message>
    <message>
        <source>left out: what does not look like a person, %1 of all detections</source>
        <translation>weggelassen: was nicht nach einer Person aussieht, %1 aller Detektionen</translation>
    </message>
    <message>
        <source>Every place looks like persons.</source>
        <translation>Jeder Ort sieht nach Personen aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) do not look like a person.</source>
        <translation>
            <numerusform>%Ln Ort sieht nicht nach einer Person aus.</numerusform>
            <numerusform>%Ln Orte sehen nicht nach einer Person aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a room, and a place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as active at 03:00 as at noon.</source>
        <translation>%1, um 3 Uhr so aktiv wie mittags.</translation>
    </message>
    <message>
        <source>%1, as active at every hour of the day.</source>
        <translation>%1, zu jeder Stunde des Tages gleich aktiv.</translation>
    </message>
    <message>
        <source>%1, more detections than a person gives.</source>
        <translation>%1, mehr Detektionen, als eine Person ergibt.</translation>
    </message>
    <message>
        <source>The observed hours are not known, so nothing is said of places that do not look like persons.</source>
        <translation>Die beobachteten Stunden sind nicht bekannt; über Orte, die nicht nach Personen aussehen, lässt sich deshalb nichts sagen.</translation>
    </message>
    <message>
        <source>There are no answers to hours of the night, so what is active then is not known.</source>
        <translation>Zu Stunden der Nacht gibt es keine Antworten; was dann aktiv ist, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>rarely used, under %1 of the floor&apos;s mean</source>
        <translation>selten genutzt, unter %1 des Mittels der Etage</translation>
    </message>
    <message>
        <source>50, 80 and 95 % of all detections</source>
        <translation>50, 80 und 95 % aller Detektionen</translation>
    </message>
    <message>
        <source>places that do not look like a person</source>
        <translation>Orte, die nicht nach einer Person aussehen</translation>
    </message>
    <message>
        <source>Busy places (Gi*)</source>
        <translation>Belebte Orte (Gi*)</translation>
    </message>
    <message>
        <source>Quiet places (Gi*)</source>
        <translation>Ruhige Orte (Gi*)</translation>
    </message>
    <message>
        <source>Rarely used: under %1 of the floor&apos;s mean, in the area that sensors see</source>
        <translation>Selten genutzt: unter %1 des Mittels der Etage, auf der Fläche, die Sensoren sehen</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>Kerngebiete</translation>
    </message>
    <message>
        <source>Places that do not look like a person</source>
        <translation>Orte, die nicht nach einer Person aussehen</translation>
    </message>
    <message>
        <source>Individuals are protected: of this map nothing is told from which places could be found.</source>
        <translation>Einzelne werden geschützt: von dieser Karte wird nichts genannt, woraus Orte zu finden wären.</translation>
    </message>
    <message>
        <source>no places are told: individuals are protected</source>
        <translation>keine Orte werden genannt: Einzelne werden geschützt</translation>
    </message>
    <message>
        <source>left out: what does not look like a person</source>
        <translation>weggelassen: was nicht nach einer Person aussieht</translation>
    </message>
    <message>
        <source>Individuals are protected, so nothing is said of places that do not look like persons.</source>
        <translation>Einzelne werden geschützt; über Orte, die nicht nach Personen aussehen, wird deshalb nichts gesagt.</translation>
    </message>
    <message>
        <source>%1; %2 not known to be covered are not counted</source>
        <translation>%1; %2, von denen keine Abdeckung bekannt ist, sind nicht mitgezählt</translation>
    </message>
    <message>
        <source>%1 not known to be covered are not counted.</source>
        <translation>%1, von denen keine Abdeckung bekannt ist, sind nicht mitgezählt.</translation>
    </message>
    <message numerus="yes">
        <source>Covered: where any stored answer of this floor ever had a detection, %Ln day(s).</source>
        <translation>
            <numerusform>Abgedeckt: wo irgendeine gespeicherte Antwort dieser Etage je eine Detektion hatte, %Ln Tag.</numerusform>
            <numerusform>Abgedeckt: wo irgendeine gespeicherte Antwort dieser Etage je eine Detektion hatte, %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered: what was drawn as covered.</source>
        <translation>Abgedeckt: was als abgedeckt gezeichnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Covered: what was drawn as covered, and where any stored answer of this floor ever had a detection, %Ln day(s).</source>
        <translation>
            <numerusform>Abgedeckt: was als abgedeckt gezeichnet wurde, und wo irgendeine gespeicherte Antwort dieser Etage je eine Detektion hatte, %Ln Tag.</numerusform>
            <numerusform>Abgedeckt: was als abgedeckt gezeichnet wurde, und wo irgendeine gespeicherte Antwort dieser Etage je eine Detektion hatte, %Ln Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy place(s) hold %1 of all detections, on %2.</source>
        <extracomment>%1 a share, %2 an area</extracomment>
        <translation>
            <numerusform>%Ln belebter Ort hat %1 aller Detektionen, auf %2.</numerusform>
            <numerusform>%Ln belebte Orte haben %1 aller Detektionen, auf %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet place(s) hold %1 of all detections, on %2.</source>
        <translation>
            <numerusform>%Ln ruhiger Ort hat %1 aller Detektionen, auf %2.</numerusform>
            <numerusform>%Ln ruhige Orte haben %1 aller Detektionen, auf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 of all detections</source>
        <extracomment>a place in a list: %1 its name, %2 its area, %3 its share of all detections</extracomment>
        <translation>%1, %2, %3 aller Detektionen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Largest: %1.</source>
        <extracomment>%1 a list of places</extracomment>
        <translation>Am größten: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Each cell is judged with what lies within %1; of all that is called busy or quiet %2 may be chance.</source>
        <translation>Jede Zelle wird mit dem beurteilt, was im Umkreis von %1 liegt; von allem, was belebt oder ruhig heißt, können %2 Zufall sein.</translation>
    </message>
    <message>
        <source>busy places (%1)</source>
        <translation>belebte Orte (%1)</translation>
    </message>
    <message>
        <source>quiet places (%1)</source>
        <translation>ruhige Orte (%1)</translation>
    </message>
    <message>
        <source>Gi* within %1, %2 may be chance</source>
        <extracomment>%1 a length, %2 a share</extracomment>
        <translation>Gi* im Umkreis von %1, %2 können Zufall sein</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <extracomment>%1 the room that holds most of an area, but not all</extracomment>
        <translation>vor allem %1</translation>
    </message>
    <message>
        <source>mostly %1 and %2</source>
        <extracomment>%1 and %2 the two rooms that hold most of an area, but not all</extracomment>
        <translation>vor allem %1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 the two rooms that an area lies in</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>floorscope::PlanImport</name>
    <message>
        <source>Fetching the floor plan…</source>
        <translation>Grundriss wird abgerufen…</translation>
    </message>
    <message>
        <source>import floor plan</source>
        <translation>Grundriss importieren</translation>
    </message>
    <message>
        <source>Import floor plan</source>
        <translation>Grundriss importieren</translation>
    </message>
    <message>
        <source>Opening the plan (%1)…</source>
        <translation>Grundriss wird geöffnet (%1)…</translation>
    </message>
    <message>
        <source>Reading the drawing…</source>
        <extracomment>%1 size and memory of a floor plan</extracomment>
        <translation>Die Zeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is protected. Its password:</source>
        <translation>%1 ist geschützt. Das Passwort:</translation>
    </message>
    <message>
        <source>That is not the password of %1. Its password:</source>
        <extracomment>each: %1 the name of a file</extracomment>
        <translation>Das ist nicht das Passwort von %1. Das Passwort:</translation>
    </message>
    <message>
        <source>Open floor plan</source>
        <translation>Grundriss öffnen</translation>
    </message>
</context>
<context>
    <name>floorscope::PlanLayersDialog</name>
    <message>
        <source>plan layers</source>
        <translation>Layer des Grundrisses</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 how many layers are drawn, %2 of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As the drawing says: %1</source>
        <extracomment>%1 a unit: &quot;millimetres&quot;</extracomment>
        <translation>Wie die Zeichnung sagt: %1</translation>
    </message>
    <message>
        <source>The drawing does not tell it</source>
        <translation>Die Zeichnung nennt keine</translation>
    </message>
    <message>
        <source>The plan is fitted: its places tell how large it is.</source>
        <translation>Der Grundriss ist eingepasst: Seine Stellen sagen, wie groß er ist.</translation>
    </message>
    <message>
        <source>So the drawing is %1 large.</source>
        <translation>So ist die Zeichnung %1 groß.</translation>
    </message>
    <message>
        <source>unit of the drawing</source>
        <translation>Einheit der Zeichnung</translation>
    </message>
    <message>
        <source>With this unit the drawing would be %1 large. It counts once you use it.</source>
        <extracomment>each: %1 width and height: &quot;20 × 12 m&quot;</extracomment>
        <translation>Mit dieser Einheit wäre die Zeichnung %1 groß. Sie gilt, sobald Sie sie verwenden.</translation>
    </message>
</context>
<context>
    <name>floorscope::PlanText</name>
    <message>
        <source>%1 (the last day is included)</source>
        <translation>%1 (der letzte Tag zählt mit)</translation>
    </message>
    <message>
        <source>days without one detection are left out; to know them, each day is asked by itself</source>
        <translation>Tage ohne eine einzige Detektion werden ausgelassen; um sie zu kennen, wird jeder Tag einzeln angefragt</translation>
    </message>
    <message>
        <source>days without one detection are left out; to know them, each day is asked by itself. Stored answers tell of %1</source>
        <translation>Tage ohne eine einzige Detektion werden ausgelassen; um sie zu kennen, wird jeder Tag einzeln angefragt. Gespeicherte Antworten nennen %1</translation>
    </message>
    <message>
        <source>stored answers tell of not one detection on %1; --leave-out-silent leaves such days out</source>
        <translation>gespeicherte Antworten nennen keine einzige Detektion am %1; --leave-out-silent lässt solche Tage aus</translation>
    </message>
    <message>
        <source>days without one detection are listed when the answers are here</source>
        <translation>Tage ohne eine einzige Detektion werden genannt, sobald die Antworten da sind</translation>
    </message>
    <message>
        <source>days without one detection cannot be known, an answer spans several days; --split day asks each day by itself</source>
        <translation>Tage ohne eine einzige Detektion sind nicht erkennbar, eine Antwort umfasst mehrere Tage; --split day fragt jeden Tag einzeln an</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>days in words, and the same as dates: &quot;3 and 6 April 2026 (2026-04-03, 2026-04-06)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours.</source>
        <translation>
            <numerusform>%1 Stunde.</numerusform>
            <numerusform>%1 Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not over yet: %1 h of them, which will be missing.</source>
        <translation>Noch nicht vorbei: %1 h davon, die fehlen werden.</translation>
    </message>
    <message>
        <source>Floor:   %1, cells of %2 m</source>
        <translation>Etage:   %1, Zellen von %2 m</translation>
    </message>
    <message>
        <source>Days:    %1, %2</source>
        <translation>Tage:    %1, %2</translation>
    </message>
    <message>
        <source>Zone:    %1</source>
        <translation>Zone:    %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Hours:   %1</source>
        <translation>Stunden: %1</translation>
    </message>
    <message>
        <source>Silent:  %1</source>
        <translation>Still:   %1</translation>
    </message>
    <message>
        <source>Cost:    %1</source>
        <translation>Aufwand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests: %2 stored, %3 to fetch.</source>
        <translation>
            <numerusform>%1 Anfrage: %2 gespeichert, %3 abzurufen.</numerusform>
            <numerusform>%1 Anfragen: %2 gespeichert, %3 abzurufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests: %2 stored, %3 to fetch, about %4 s.</source>
        <extracomment>%4 seconds</extracomment>
        <translation>
            <numerusform>%1 Anfrage: %2 gespeichert, %3 abzurufen, etwa %4 s.</numerusform>
            <numerusform>%1 Anfragen: %2 gespeichert, %3 abzurufen, etwa %4 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests: %2 stored, %3 to fetch, about %4 min.</source>
        <extracomment>%4 minutes</extracomment>
        <translation>
            <numerusform>%1 Anfrage: %2 gespeichert, %3 abzurufen, etwa %4 min.</numerusform>
            <numerusform>%1 Anfragen: %2 gespeichert, %3 abzurufen, etwa %4 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::PresenceText</name>
    <message>
        <source>Presence time is not fetched</source>
        <translation>Die Anwesenheit ist nicht abgerufen</translation>
    </message>
    <message>
        <source>With it detections can be told as person-hours, as an estimate with its spread.</source>
        <translation>Mit ihr lassen sich Detektionen als Personenstunden angeben, als Schätzung mit ihrer Streuung.</translation>
    </message>
    <message>
        <source>Person-hours cannot be estimated</source>
        <translation>Personenstunden lassen sich nicht schätzen</translation>
    </message>
    <message>
        <source>About %1 person-hours (estimate)</source>
        <extracomment>%1 a number</extracomment>
        <translation>Etwa %1 Personenstunden (Schätzung)</translation>
    </message>
    <message>
        <source>On the whole floor, between %1 and %2. %3</source>
        <extracomment>%1 and %2 numbers, %3 a sentence on where they come from</extracomment>
        <translation>Auf der ganzen Etage, zwischen %1 und %2. %3</translation>
    </message>
    <message>
        <source>On the whole floor, %1 or more. %2</source>
        <extracomment>%1 a number, %2 a sentence on where it comes from</extracomment>
        <translation>Auf der ganzen Etage, %1 oder mehr. %2</translation>
    </message>
</context>
<context>
    <name>floorscope::PresentView</name>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>The picture as a slide</source>
        <translation>Das Bild als Folie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 which of the saved views, %2 how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>The plan %1 is protected by a password, so this view is drawn without it.</source>
        <translation>Der Grundriss %1 ist mit einem Passwort geschützt, deshalb wird diese Ansicht ohne ihn gezeichnet.</translation>
    </message>
</context>
<context>
    <name>floorscope::ProjectCommands</name>
    <message>
        <source>Opening the project…</source>
        <translation>Das Projekt wird geöffnet…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <extracomment>a kind of file</extracomment>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Floorscope projects (*.floorscope)</source>
        <translation>Floorscope-Projekte (*.floorscope)</translation>
    </message>
    <message>
        <source>Saving the project…</source>
        <translation>Das Projekt wird gespeichert…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save your work in a file?</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Die Arbeit in einer Datei speichern?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, it is lost.</source>
        <translation>Ohne Speichern geht sie verloren.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Under which name? What is drawn comes back by it, with its period and its look.</source>
        <translation>Unter welchem Namen? Was gezeichnet ist, kommt damit wieder, mit Zeitraum und Aussehen.</translation>
    </message>
    <message>
        <source>Floorscope[*]</source>
        <extracomment>the window&apos;s title; %1 the name of a file; [*] stays as it is</extracomment>
        <translation>Floorscope[*]</translation>
    </message>
    <message>
        <source>%1[*] – Floorscope</source>
        <translation>%1[*] – Floorscope</translation>
    </message>
</context>
<context>
    <name>floorscope::ProjectInput</name>
    <message>
        <source>of a project: the saved view of that name (default: what was shown when it was saved)</source>
        <translation>bei einem Projekt: die gespeicherte Ansicht dieses Namens (Vorgabe: was beim Speichern zu sehen war)</translation>
    </message>
    <message>
        <source>protects individuals: withholds patches of used cells and zones with under %1 m² of use, everything where fewer than %2 days were observed, and the numbers of single days. A project that protects them does so without it</source>
        <translation>schützt Einzelne: hält Flecken genutzter Zellen und Zonen mit unter %1 m² Nutzung zurück, alles, wo weniger als %2 Tage beobachtet wurden, und die Zahlen einzelner Tage. Ein Projekt, das sie schützt, tut es auch ohne diese Option</translation>
    </message>
</context>
<context>
    <name>floorscope::ProjectMenu</name>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>a menu of the saved views</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No file was opened or saved here yet.</source>
        <translation>Hier wurde noch keine Datei geöffnet oder gespeichert.</translation>
    </message>
    <message>
        <source>No view is saved yet. Save this view does it.</source>
        <translation>Es ist noch keine Ansicht gespeichert. Diese Ansicht speichern legt eine an.</translation>
    </message>
</context>
<context>
    <name>floorscope::ProtectionSwitch</name>
    <message>
        <source>protection of individuals</source>
        <translation>Schutz Einzelner</translation>
    </message>
</context>
<context>
    <name>floorscope::QuestionOptions</name>
    <message>
        <source>the floor, such as space_2qfeX6…</source>
        <translation>die Etage, etwa space_2qfeX6…</translation>
    </message>
    <message>
        <source>first instant: a local date (2026-03-01) or RFC 3339 (2026-03-01T08:00:00Z)</source>
        <translation>Beginn: ein örtliches Datum (2026-03-01) oder RFC 3339 (2026-03-01T08:00:00Z)</translation>
    </message>
    <message>
        <source>end, exclusive; a date ends before that day begins</source>
        <translation>Ende, selbst nicht enthalten; ein Datum endet, bevor dieser Tag beginnt</translation>
    </message>
    <message>
        <source>cell size in meters: 0.25, 0.5 (default) or 1.0</source>
        <translation>Zellgröße in Metern: 0.25, 0.5 (Standard) oder 1.0</translation>
    </message>
    <message>
        <source>weekdays on which a span begins, such as mon-fri (default: every day)</source>
        <translation>Wochentage, an denen eine Spanne beginnt, etwa mon-fri (Standard: alle)</translation>
    </message>
    <message>
        <source>hours of the day, such as 09:00-18:00 or 22:00-06:00 (default: all)</source>
        <translation>Stunden des Tages, etwa 09:00-18:00 oder 22:00-06:00 (Standard: alle)</translation>
    </message>
    <message>
        <source>leaves out days without one detection on the whole floor</source>
        <translation>lässt Tage ohne eine einzige Detektion auf der ganzen Etage aus</translation>
    </message>
    <message>
        <source>asks for cells without detections too: which cells are covered</source>
        <translation>fragt auch Zellen ohne Detektionen an: welche Zellen erfasst sind</translation>
    </message>
    <message>
        <source>IANA zone such as Europe/Berlin (default: the floor&apos;s)</source>
        <translation>IANA-Zone wie Europe/Berlin (Standard: die der Etage)</translation>
    </message>
    <message>
        <source>auto (fewest requests, default), week, day or hour</source>
        <translation>auto (die wenigsten Anfragen, Standard), week, day oder hour</translation>
    </message>
    <message>
        <source>instead of both: whole local days that end yesterday, such as 7-days, 4-weeks or 3-months</source>
        <translation>statt beider: ganze Tage nach Ortszeit, der letzte gestern, wie 7-days, 4-weeks oder 3-months</translation>
    </message>
    <message>
        <source>days to leave out, comma-separated; a holiday calendar (holidays.ics) stands for those of its days that lie in the period</source>
        <translation>Tage, die ausgelassen werden, durch Kommas getrennt; ein Feiertagskalender (feiertage.ics) steht für seine Tage, die im Zeitraum liegen</translation>
    </message>
    <message>
        <source>asks instead for the earlier period to compare with, weeks-before (as many whole weeks directly before) or last-year (the same weeks; over a week 53 they meet those of another number); --exclude moves along</source>
        <translation>fragt stattdessen nach dem früheren Zeitraum zum Vergleich, weeks-before (ebenso viele ganze Wochen direkt davor) oder last-year (dieselben Wochen; über eine Woche 53 hinweg treffen sie auf solche anderer Nummer); --exclude wandert mit</translation>
    </message>
</context>
<context>
    <name>floorscope::QuestionPanel</name>
    <message>
        <source>Two periods of your own</source>
        <translation>Zwei eigene Zeiträume</translation>
    </message>
    <message>
        <source>Of both periods</source>
        <translation>Beider Zeiträume</translation>
    </message>
    <message>
        <source>Of the period before</source>
        <translation>Des Zeitraums vorher</translation>
    </message>
    <message>
        <source>Of the period after</source>
        <translation>Des Zeitraums nachher</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>Zeitraum vorher</translation>
    </message>
    <message>
        <source>period after</source>
        <translation>Zeitraum nachher</translation>
    </message>
    <message>
        <source>Working hours (Mon–Fri, 9–18)</source>
        <translation>Arbeitszeit (Mo–Fr, 9–18)</translation>
    </message>
    <message>
        <source>Monday to Friday, all hours</source>
        <translation>Montag bis Freitag, alle Stunden</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Chosen hours</source>
        <translation>Gewählte Stunden</translation>
    </message>
    <message>
        <source>Today is %1 in the demo.</source>
        <extracomment>the demo&apos;s own clock; %1 a date</extracomment>
        <translation>In der Demo ist heute der %1.</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>day of the change</source>
        <translation>Tag der Änderung</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>cell size</source>
        <translation>Zellgröße</translation>
    </message>
    <message>
        <source>days left out</source>
        <translation>ausgelassene Tage</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message numerus="yes">
        <source>%1 sensors</source>
        <translation>
            <numerusform>%1 Sensor</numerusform>
            <numerusform>%1 Sensoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave days out…</source>
        <translation>Tage auslassen…</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 days (%2)…</source>
        <translation>
            <numerusform>Ausgelassen: %1 Tag (%2)…</numerusform>
            <numerusform>Ausgelassen: %1 Tage (%2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <extracomment>%1 a range of days, %2 hours</extracomment>
        <translation>%1 · %2 h</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 &quot;Last quarter&quot;, %2 its days</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last 4 full weeks</source>
        <translation>Letzte 4 volle Wochen</translation>
    </message>
    <message>
        <source>Last full week</source>
        <translation>Letzte volle Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>choose a floor</source>
        <translation>Etage wählen</translation>
    </message>
    <message>
        <source>Evenings (Mon–Fri, 18–24)</source>
        <translation>Abende (Mo–Fr, 18–24)</translation>
    </message>
    <message>
        <source>Weekend (Sat and Sun, all hours)</source>
        <translation>Wochenende (Sa und So, alle Stunden)</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Tag der Änderung</translation>
    </message>
    <message>
        <source>Later period from</source>
        <translation>Später ab</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>was verglichen wird</translation>
    </message>
    <message>
        <source>Before and after a day</source>
        <translation>Vor und nach einem Tag</translation>
    </message>
    <message>
        <source>The same, equal weekdays</source>
        <translation>Ebenso, gleiche Wochentage</translation>
    </message>
    <message>
        <source>With the weeks before</source>
        <translation>Mit den Wochen davor</translation>
    </message>
    <message>
        <source>With the same weeks last year</source>
        <translation>Mit denselben Wochen im Vorjahr</translation>
    </message>
    <message>
        <source>One of both years has a week 53: from it on, weeks are compared with those of another number.</source>
        <translation>Eines der beiden Jahre hat eine Woche 53: Von ihr an werden Wochen mit solchen anderer Nummer verglichen.</translation>
    </message>
</context>
<context>
    <name>floorscope::RangeHistogram</name>
    <message>
        <source>Range of the colors: cells by value</source>
        <translation>Wertebereich der Farben: Zellen nach Wert</translation>
    </message>
    <message>
        <source>Cells by value. Drag a handle, or use the arrow keys, to fix the ends of the color bar.</source>
        <translation>Zellen nach Wert. Einen Griff ziehen oder die Pfeiltasten verwenden, um die Enden der Farbskala festzulegen.</translation>
    </message>
</context>
<context>
    <name>floorscope::Reading</name>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nachher %1</translation>
    </message>
    <message>
        <source>change %1 per hour</source>
        <translation>Änderung %1 je Stunde</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 of the busiest cell</source>
        <translation>%1 der meistgenutzten Zelle</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <extracomment>place of a cell among the used cells, hottest first</extracomment>
        <translation>Rang %1 von %2</translation>
    </message>
    <message>
        <source>x %1 m  y %2 m</source>
        <translation>x %1 m  y %2 m</translation>
    </message>
    <message>
        <source>no detections before</source>
        <translation>vorher keine Detektionen</translation>
    </message>
    <message>
        <source>no detections after</source>
        <translation>nachher keine Detektionen</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Veränderung</translation>
    </message>
    <message>
        <source>observed hours unknown</source>
        <translation>beobachtete Stunden unbekannt</translation>
    </message>
    <message>
        <source>%1 h observed before, %2 h after</source>
        <translation>vorher %1 h beobachtet, nachher %2 h</translation>
    </message>
    <message>
        <source>%1 h observed</source>
        <translation>%1 h beobachtet</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <extracomment>a length in feet</extracomment>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 per hour and m²</source>
        <translation>%1 pro Stunde und m²</translation>
    </message>
    <message>
        <source>%1 of the upper end (%2 % of used cells)</source>
        <extracomment>%1 a share, %2 a percentage: the upper end is the value that so many of the used cells do not exceed</extracomment>
        <translation>%1 des oberen Endes (%2 % der genutzten Zellen)</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>percentile: %1 of used cells have no more</source>
        <extracomment>%1 a percentage: so many of the used cells have no more detections than this one</extracomment>
        <translation>Perzentil: %1 der genutzten Zellen haben nicht mehr</translation>
    </message>
    <message>
        <source>no data here</source>
        <translation>hier sind keine Daten</translation>
    </message>
    <message>
        <source>no change relative to the floor</source>
        <translation>keine Änderung relativ zur Etage</translation>
    </message>
    <message>
        <source>change relative to the floor %1 per hour</source>
        <extracomment>difference of two periods, detections per observed hour</extracomment>
        <translation>Änderung relativ zur Etage %1 je Stunde</translation>
    </message>
    <message>
        <source>established</source>
        <extracomment>of a change: it is more than chance</extracomment>
        <translation>belegt</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <extracomment>%1 a percentage: so many of the used cells have no more detections than this one</extracomment>
        <translation>Perzentil %1</translation>
    </message>
    <message>
        <source>about %1 person-hours</source>
        <extracomment>an estimate; %1 &quot;412 (370 to 451)&quot;</extracomment>
        <translation>etwa %1 Personenstunden</translation>
    </message>
</context>
<context>
    <name>floorscope::RecentCard</name>
    <message>
        <source>Takes it off this list. The file itself stays.</source>
        <translation>Nimmt es von dieser Liste. Die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <extracomment>%1 the title of recent work</extracomment>
        <translation>%1 von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>floorscope::Render</name>
    <message>
        <source>PNG to write; - is standard output</source>
        <translation>PNG, das geschrieben wird; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Draws answers or heatmap files over a floor plan (several are merged first).</source>
        <translation>Zeichnet Antworten oder Heatmap-Dateien über einen Grundriss (mehrere werden zuerst addiert).</translation>
    </message>
</context>
<context>
    <name>floorscope::Repeat</name>
    <message numerus="yes">
        <source>Interrupted. %n page(s) were written; what came of the others is stored.</source>
        <translation>
            <numerusform>Unterbrochen. %n Seite wurde geschrieben; was von den anderen kam, ist gespeichert.</numerusform>
            <numerusform>Unterbrochen. %n Seiten wurden geschrieben; was von den anderen kam, ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole local days that end yesterday, such as 7-days, 4-weeks or 3-months (default: as many as each floor of the project asks)</source>
        <translation>ganze Ortstage, die gestern enden, etwa 7-days, 4-weeks oder 3-months (Vorgabe: so viele, wie jede Etage des Projekts fragt)</translation>
    </message>
    <message>
        <source>pdf (default) or png</source>
        <translation>pdf (Vorgabe) oder png</translation>
    </message>
    <message>
        <source>dots per inch of a PNG, 20 to 2400 (default 150)</source>
        <translation>Punkte je Zoll eines PNG, 20 bis 2400 (Vorgabe 150)</translation>
    </message>
    <message>
        <source>folder for the pages, made where there is none; each page is named by its floor and its days</source>
        <translation>Ordner für die Seiten, wird angelegt, wo keiner ist; jede Seite heißt nach ihrer Etage und ihren Tagen</translation>
    </message>
    <message>
        <source>%1 was opened from files and cannot be asked anew; it is left out.</source>
        <translation>%1 wurde aus Dateien geöffnet und kann nicht neu gefragt werden; es bleibt weg.</translation>
    </message>
    <message>
        <source>%1 belongs to the demo building and is left out. Repeat it with --demo.</source>
        <translation>%1 gehört zum Demogebäude und bleibt weg. Mit --demo wiederholen.</translation>
    </message>
    <message>
        <source>%1 belongs to an account and is left out. Repeat it without --demo.</source>
        <translation>%1 gehört zu einem Konto und bleibt weg. Ohne --demo wiederholen.</translation>
    </message>
    <message>
        <source>Asks the floors of a project anew, up to yesterday, and draws a page of each.</source>
        <translation>Fragt die Etagen eines Projekts neu, bis gestern, und zeichnet von jeder eine Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted. %n page(s) were written. Without a store nothing is kept of the others.</source>
        <translation>
            <numerusform>Unterbrochen. %n Seite wurde geschrieben. Ohne Speicher bleibt von den anderen nichts.</numerusform>
            <numerusform>Unterbrochen. %n Seiten wurden geschrieben. Ohne Speicher bleibt von den anderen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time zone of this floor is not known, so it has no days that could be asked. Choose the floor and its time zone in the window, and save the project.</source>
        <translation>Die Zeitzone dieser Etage ist nicht bekannt, daher hat sie keine Tage, die abgerufen werden könnten. Wählen Sie die Etage und ihre Zeitzone im Fenster und speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>This floor belongs to the account %1, and %2 is asked. Name the right one with --account.</source>
        <extracomment>%1 and %2 accounts, each &quot;client id@address&quot;</extracomment>
        <translation>Diese Etage gehört zum Konto %1, und gefragt wird %2. Nennen Sie das richtige mit --account.</translation>
    </message>
    <message>
        <source>Not all of it is stored, and the service lets nobody in.</source>
        <translation>Nicht alles davon ist gespeichert, und der Dienst lässt niemanden ein.</translation>
    </message>
</context>
<context>
    <name>floorscope::RepeatDialog</name>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>As many days as now</source>
        <translation>So viele Tage wie jetzt</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF-Seiten</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>A project that holds the floors, their plans and the look, no numbers.</source>
        <translation>Ein Projekt mit den Etagen, ihren Plänen und dem Aussehen, ohne Zahlen.</translation>
    </message>
    <message>
        <source>No floor is ticked. Tick at least one.</source>
        <translation>Keine Etage ist angekreuzt. Mindestens eine ankreuzen.</translation>
    </message>
    <message>
        <source>The command names the saved file. Save it first.</source>
        <translation>Der Befehl nennt die gespeicherte Datei. Sie zuerst speichern.</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>Kopiert den Befehl.</translation>
    </message>
    <message>
        <source>Save first: the command names the file.</source>
        <translation>Zuerst speichern: Der Befehl nennt die Datei.</translation>
    </message>
    <message>
        <source>Repeat this report</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>Diesen Bericht wiederholen</translation>
    </message>
    <message>
        <source>Floorscope projects (*.floorscope)</source>
        <translation>Floorscope-Projekte (*.floorscope)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 · time zone not known</source>
        <extracomment>%1 a floor</extracomment>
        <translation>%1 · Zeitzone nicht bekannt</translation>
    </message>
    <message>
        <source>Its days cannot be told without a time zone. Choose the floor and its time zone first.</source>
        <translation>Ohne Zeitzone lassen sich ihre Tage nicht angeben. Wählen Sie zuerst die Etage und ihre Zeitzone.</translation>
    </message>
</context>
<context>
    <name>floorscope::Report</name>
    <message>
        <source>dots per inch of a PNG, 20 to 2400 (default 150)</source>
        <translation>Punkte je Zoll eines PNG, 20 bis 2400 (Standard: 150)</translation>
    </message>
    <message>
        <source>one A4 page: OUT.png or OUT.pdf</source>
        <translation>eine A4-Seite: ZIEL.png oder ZIEL.pdf</translation>
    </message>
    <message>
        <source>Draws one A4 page: map, legend, key figures, hottest places, hours.</source>
        <translation>Zeichnet eine A4-Seite: Karte, Legende, Kennzahlen, meistgenutzte Stellen, Stunden.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Busiest places</source>
        <translation>Meistgenutzte Stellen</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Per observed hour, whole floor</source>
        <translation>Je beobachteter Stunde, ganze Etage</translation>
    </message>
    <message>
        <source>Used cells</source>
        <translation>Genutzte Zellen</translation>
    </message>
    <message>
        <source>%1 (%2 m²)</source>
        <translation>%1 (%2 m²)</translation>
    </message>
    <message>
        <source>Busiest cell</source>
        <translation>Meistgenutzte Zelle</translation>
    </message>
    <message>
        <source>Before, per observed hour, whole floor</source>
        <translation>Vorher, je beobachteter Stunde, ganze Etage</translation>
    </message>
    <message>
        <source>After, per observed hour, whole floor</source>
        <translation>Nachher, je beobachteter Stunde, ganze Etage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>x %1 m, y %2 m</source>
        <translation>x %1 m, y %2 m</translation>
    </message>
    <message>
        <source>Missing: not known.</source>
        <translation>Fehlend: nicht bekannt.</translation>
    </message>
    <message>
        <source>Missing: none.</source>
        <translation>Fehlende Stunden: keine.</translation>
    </message>
    <message>
        <source>Missing, left out and not counted as zero: %1.</source>
        <translation>Fehlend, ausgelassen und nicht als null gezählt: %1.</translation>
    </message>
    <message>
        <source>The observed hours are unknown; the page shows totals.</source>
        <translation>Die beobachteten Stunden sind unbekannt; die Seite zeigt Summen.</translation>
    </message>
    <message numerus="yes">
        <source>Observed: %1 of %2 hours.</source>
        <translation>
            <numerusform>Beobachtet: %1 von %2 Stunde.</numerusform>
            <numerusform>Beobachtet: %1 von %2 Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed: %1 hours.</source>
        <translation>
            <numerusform>Beobachtet: %1 Stunde.</numerusform>
            <numerusform>Beobachtet: %1 Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The file holds shares of the busiest cell (0 to 1) instead of counts, so there are no figures to tell.</source>
        <translation>Die Datei enthält Anteile an der meistgenutzten Zelle (0 bis 1) statt Anzahlen, daher gibt es keine Kennzahlen.</translation>
    </message>
    <message>
        <source>Detections are counts of thermal sensors: a person gives about 1 to 3 a second. They are not people, visits or seconds.</source>
        <translation>Detektionen sind Zählwerte von Wärmesensoren: Eine Person ergibt etwa 1 bis 3 je Sekunde. Sie sind weder Personen noch Besuche noch Sekunden.</translation>
    </message>
    <message>
        <source>Made with Floorscope %1.</source>
        <translation>Erstellt mit Floorscope %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weitere</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>says under the map what it shows, or what changed and is more than chance</source>
        <translation>sagt unter der Karte, was sie zeigt oder was sich über den Zufall hinaus geändert hat</translation>
    </message>
</context>
<context>
    <name>floorscope::ReportDialog</name>
    <message>
        <source>One A4 page. Its text can be selected and searched.</source>
        <translation>Eine A4-Seite. Der Text lässt sich markieren und durchsuchen.</translation>
    </message>
    <message>
        <source>One A4 page as a picture of 150 dpi.</source>
        <translation>Eine A4-Seite als Bild mit 150 dpi.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF-Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Repeat this report…</source>
        <translation>Diesen Bericht wiederholen…</translation>
    </message>
    <message>
        <source>The same page again for later days, of this floor and others.</source>
        <translation>Dieselbe Seite noch einmal für spätere Tage, von dieser Etage und anderen.</translation>
    </message>
</context>
<context>
    <name>floorscope::RhythmPlot</name>
    <message>
        <source>Detections per hour</source>
        <translation>Detektionen je Stunde</translation>
    </message>
    <message>
        <source>Detections per observed hour, day by day</source>
        <translation>Detektionen je beobachteter Stunde, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>floorscope::RhythmText</name>
    <message>
        <source>Whole floor</source>
        <translation>Ganze Etage</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 detections per hour in %2 observed h.</source>
        <translation>%1 Detektionen je Stunde in %2 beobachteten h.</translation>
    </message>
    <message>
        <source>Nobody asked for these hours.</source>
        <translation>Nach diesen Stunden hat niemand gefragt.</translation>
    </message>
    <message>
        <source>Busiest: %1 %2, %3 per hour in %4 observed h.</source>
        <extracomment>%1 a weekday, %2 an hour of the day: &quot;Tuesday 10–11&quot;; %3 a rate, %4 a number of hours</extracomment>
        <translation>Am meisten los: %1 %2, %3 je Stunde in %4 beobachteten h.</translation>
    </message>
    <message>
        <source>The answers span several hours, so hours of the week are not told apart.</source>
        <translation>Die Antworten umfassen mehrere Stunden, deshalb sind Stunden der Woche nicht zu trennen.</translation>
    </message>
    <message>
        <source>Detections per observed hour. Empty: nobody asked for that hour, which is not zero.</source>
        <translation>Detektionen je beobachteter Stunde. Leer: Nach dieser Stunde hat niemand gefragt, das ist nicht null.</translation>
    </message>
    <message>
        <source>The answers span several days, so days are not told apart.</source>
        <translation>Die Antworten umfassen mehrere Tage, deshalb sind Tage nicht zu trennen.</translation>
    </message>
    <message>
        <source>Hours are missing: %1.</source>
        <translation>Stunden fehlen: %1.</translation>
    </message>
    <message>
        <source>%1 detections per hour in %2 observed h; missing: %3 h.</source>
        <extracomment>%1 a rate, %2 and %3 numbers of hours</extracomment>
        <translation>%1 Detektionen je Stunde in %2 beobachteten h; es fehlen: %3 h.</translation>
    </message>
    <message>
        <source>Observed, %1 h, by answers that do not tell it apart from others.</source>
        <translation>Beobachtet, %1 h, in Antworten, die es nicht von anderem trennen.</translation>
    </message>
    <message>
        <source>Asked for, %1 h, and without an answer.</source>
        <translation>Gefragt, %1 h, und ohne Antwort.</translation>
    </message>
    <message>
        <source>No sensor sees this place: when it is used is not known.</source>
        <translation>Diesen Ort sieht kein Sensor: Wann er genutzt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The outline of this place is not known, and so is when it is used.</source>
        <translation>Der Umriss dieses Ortes ist nicht bekannt, also auch nicht, wann er genutzt wird.</translation>
    </message>
    <message>
        <source>The answers are kept merged only, so neither hours nor days of this place are told.</source>
        <translation>Die Antworten liegen nur zusammengefügt vor, deshalb sind für diesen Ort weder Stunden noch Tage bekannt.</translation>
    </message>
    <message>
        <source>Some answers are kept merged only, so hours and days of this place are not told apart.</source>
        <translation>Einige Antworten liegen nur zusammengefügt vor, deshalb sind Stunden und Tage dieses Ortes nicht zu trennen.</translation>
    </message>
</context>
<context>
    <name>floorscope::RhythmWindow</name>
    <message>
        <source>The map does not tell at which times it was observed, so it has no rhythm.</source>
        <translation>Die Karte sagt nicht, wann sie beobachtet wurde, deshalb hat sie keinen Rhythmus.</translation>
    </message>
    <message>
        <source>Nothing is told of single days and hours while individuals are protected.</source>
        <translation>Solange Einzelne geschützt sind, wird von einzelnen Tagen und Stunden nichts gesagt.</translation>
    </message>
    <message>
        <source>Save rhythm</source>
        <translation>Rhythmus speichern</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rhythmus</translation>
    </message>
    <message>
        <source>The hours are being counted.</source>
        <translation>Die Stunden werden gezählt.</translation>
    </message>
</context>
<context>
    <name>floorscope::SavingDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>floorscope::ScatterView</name>
    <message>
        <source>Detections per hour</source>
        <translation>Detektionen je Stunde</translation>
    </message>
    <message>
        <source>A figure against detections, one point each</source>
        <translation>Eine Kennzahl gegen Detektionen, je ein Punkt</translation>
    </message>
</context>
<context>
    <name>floorscope::SelfCheck</name>
    <message>
        <source>time zone not known</source>
        <translation>Zeitzone nicht bekannt</translation>
    </message>
    <message>
        <source>x %1 to %2 m, y %3 to %4 m</source>
        <translation>x %1 bis %2 m, y %3 bis %4 m</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>login: accepted, the token lasts %1 s</source>
        <translation>Anmeldung: angenommen, das Token gilt %1 s</translation>
    </message>
    <message>
        <source>login: accepted, the service did not say how long the token lasts</source>
        <translation>Anmeldung: angenommen, wie lange das Token gilt, hat der Dienst nicht gesagt</translation>
    </message>
    <message>
        <source>sites: %1</source>
        <translation>Standorte: %1</translation>
    </message>
    <message>
        <source>floors: %1</source>
        <translation>Etagen: %1</translation>
    </message>
    <message>
        <source>rooms, zones and sensors: %1</source>
        <translation>Räume, Zonen und Sensoren: %1</translation>
    </message>
    <message>
        <source>fields of a FloorPlan: none; the service does not know the type</source>
        <translation>Felder eines FloorPlan: keine; der Dienst kennt den Typ nicht</translation>
    </message>
    <message>
        <source>fields of a FloorPlan: %1</source>
        <translation>Felder eines FloorPlan: %1</translation>
    </message>
    <message>
        <source>heatmap: not asked, this account sees no floor</source>
        <translation>Heatmap: nicht angefragt, dieses Konto sieht keine Etage</translation>
    </message>
    <message>
        <source>bounds of the heatmap: %1</source>
        <translation>Ausdehnung der Heatmap: %1</translation>
    </message>
    <message>
        <source>the floor to ask (default: the first)</source>
        <translation>die Etage, die angefragt wird (Standard: die erste)</translation>
    </message>
    <message>
        <source>Logs in, lists sites and floors, asks for one hour, and prints what the service really does.</source>
        <translation>Meldet sich an, listet Standorte und Etagen, fragt eine Stunde an und zeigt, was der Dienst wirklich tut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rooms</source>
        <translation>
            <numerusform>%1 Raum</numerusform>
            <numerusform>%1 Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones</source>
        <translation>
            <numerusform>%1 Zone</numerusform>
            <numerusform>%1 Zonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sensors</source>
        <translation>
            <numerusform>%1 Sensor</numerusform>
            <numerusform>%1 Sensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plans</source>
        <translation>
            <numerusform>%1 Grundriss</numerusform>
            <numerusform>%1 Grundrisse</numerusform>
        </translation>
    </message>
    <message>
        <source>heatmap: %1 from %2, one hour at 1.0 m over %3: %4 in %5</source>
        <translation>Heatmap: %1 ab %2, eine Stunde mit 1,0 m über %3: %4 in %5</translation>
    </message>
    <message>
        <source>time zones: IANA database %1</source>
        <translation>Zeitzonen: IANA-Datenbank %1</translation>
    </message>
</context>
<context>
    <name>floorscope::SessionLink</name>
    <message>
        <source>Butlr</source>
        <extracomment>in the status bar: where the data come from; %1 what the person calls the account</extracomment>
        <translation>Butlr</translation>
    </message>
    <message>
        <source>Demo building (simulated)</source>
        <translation>Demogebäude (simuliert)</translation>
    </message>
    <message>
        <source>Butlr · %1</source>
        <translation>Butlr · %1</translation>
    </message>
</context>
<context>
    <name>floorscope::SettingsDialog</name>
    <message>
        <source>Folder for what is stored</source>
        <translation>Ordner für das Gespeicherte</translation>
    </message>
</context>
<context>
    <name>floorscope::ShownZones</name>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>This map shows shares from 0 to 1, or still waits for its other period: there is nothing to count.</source>
        <translation>Diese Karte zeigt Anteile von 0 bis 1 oder wartet noch auf ihren anderen Zeitraum: Es gibt nichts zu zählen.</translation>
    </message>
</context>
<context>
    <name>floorscope::SideOffers</name>
    <message numerus="yes">
        <source>Ask for the nights – %Ln request(s)</source>
        <translation>
            <numerusform>Die Nächte abfragen – %Ln Anfrage</numerusform>
            <numerusform>Die Nächte abfragen – %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for all hours – %Ln request(s)</source>
        <translation>
            <numerusform>Alle Stunden abfragen – %Ln Anfrage</numerusform>
            <numerusform>Alle Stunden abfragen – %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for presence time – %Ln request(s)</source>
        <translation>
            <numerusform>Anwesenheit abfragen – %Ln Anfrage</numerusform>
            <numerusform>Anwesenheit abfragen – %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::SourceText</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>floorscope::StandIns</name>
    <message>
        <source>CODE</source>
        <extracomment>what a usage line and the list of options put where a person writes something, as in &quot;-o FILE&quot;; N, T, M, MS, ID and URL stay as they are</extracomment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>OBEN</translation>
    </message>
    <message>
        <source>HOURS</source>
        <translation>STUNDEN</translation>
    </message>
    <message>
        <source>HOURSh</source>
        <translation>STUNDENh</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>BILD</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>UNTEN</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PROZENT</translation>
    </message>
    <message>
        <source>PERCENTILE</source>
        <translation>PERZENTIL</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>EINHEIT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
</context>
<context>
    <name>floorscope::StartPage</name>
    <message>
        <source>Demo building</source>
        <translation>Demogebäude</translation>
    </message>
    <message>
        <source>A simulated office with 16 weeks of data. No account needed.</source>
        <translation>Ein simuliertes Büro mit Daten aus 16 Wochen. Ohne Konto.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Your floors</source>
        <translation>Eigene Etagen</translation>
    </message>
    <message>
        <source>Connect to Butlr…</source>
        <translation>Mit Butlr verbinden…</translation>
    </message>
    <message>
        <source>With the account %1, kept on this computer.</source>
        <extracomment>%1 what the person calls it, else a user name or a client id</extracomment>
        <translation>Mit dem Konto %1, das auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>Your own floors, with a client id and secret, or a user name and password.</source>
        <translation>Die eigenen Etagen, mit Client-ID und Secret oder mit Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>A project, a heatmap file or an answer saved from the API. Or drop it here.</source>
        <translation>Ein Projekt, eine Heatmap-Datei oder eine aus der API gespeicherte Antwort. Oder hier ablegen.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 what an account is called</extracomment>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>floorscope::Stats</name>
    <message>
        <source>GeoJSON polygons in meters: detections per zone, and where the hottest cells lie</source>
        <translation>GeoJSON-Polygone in Metern: Detektionen je Zone, und wo die heißesten Zellen liegen</translation>
    </message>
    <message>
        <source>Prints totals, observed hours, days and the hottest cells.</source>
        <translation>Gibt Summen, beobachtete Stunden, Tage und die heißesten Zellen aus.</translation>
    </message>
    <message>
        <source>busy and quiet places by Getis-Ord&apos;s Gi*: rates (neighbors within --gi-radius, observed cells), permuted (the same, against 9,999 seeded draws) or plain (8 neighbors, every cell)</source>
        <translation>belebte und ruhige Orte nach Getis-Ords Gi*: rates (Nachbarn innerhalb von --gi-radius, beobachtete Zellen), permuted (dasselbe, gegen 9.999 Ziehungen mit festem Startwert) oder plain (8 Nachbarn, jede Zelle)</translation>
    </message>
    <message>
        <source>how far neighbors of --gi reach: 0.25 to 10 m, of permuted to 2.5 m (default 1.25)</source>
        <translation>wie weit die Nachbarn von --gi reichen: 0,25 bis 10 m, bei permuted bis 2,5 m (Vorgabe 1,25)</translation>
    </message>
</context>
<context>
    <name>floorscope::StatsParts</name>
    <message>
        <source>Detections per day: unknown, since an answer spans several days (fetch with --split day)</source>
        <translation>Detektionen je Tag: unbekannt, da eine Antwort mehrere Tage umfasst (mit --split day abrufen)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Detections per day</source>
        <translation>Detektionen je Tag</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>outside of all</source>
        <translation>außerhalb aller</translation>
    </message>
    <message>
        <source>Detections per day: withheld to protect individuals</source>
        <translation>Detektionen je Tag: zum Schutz Einzelner zurückgehalten</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>kein Umriss</translation>
    </message>
    <message>
        <source>counted in several</source>
        <translation>in mehreren gezählt</translation>
    </message>
    <message>
        <source>Detections per zone (%1)</source>
        <translation>Detektionen je Zone (%1)</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
</context>
<context>
    <name>floorscope::StatusNotice</name>
    <message>
        <source>Saved %1 · &lt;a href=&quot;%2&quot;&gt;Open&lt;/a&gt; · &lt;a href=&quot;%3&quot;&gt;Show in folder&lt;/a&gt;</source>
        <extracomment>%1 a file name, %2 and %3 addresses</extracomment>
        <translation>%1 gespeichert · &lt;a href=&quot;%2&quot;&gt;Öffnen&lt;/a&gt; · &lt;a href=&quot;%3&quot;&gt;Im Ordner zeigen&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>floorscope::StoredDialog</name>
    <message numerus="yes">
        <source>%1 answers of the service, %2 on disk.</source>
        <extracomment>%1 a number, %2 an amount of memory</extracomment>
        <translation>
            <numerusform>%1 Antwort des Dienstes, %2 auf der Festplatte.</numerusform>
            <numerusform>%1 Antworten des Dienstes, %2 auf der Festplatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 answers, %3.</source>
        <extracomment>%1 the name of a floor, %2 a number, %3 an amount of memory</extracomment>
        <translation>
            <numerusform>%1: %2 Antwort, %3.</numerusform>
            <numerusform>%1: %2 Antworten, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty everything that is stored on this computer?</source>
        <translation>Alles leeren, was auf diesem Computer gespeichert ist?</translation>
    </message>
    <message>
        <source>Empty what is stored of %1?</source>
        <extracomment>%1 the name of a floor</extracomment>
        <translation>Leeren, was von %1 gespeichert ist?</translation>
    </message>
    <message>
        <source>It can be fetched again, which takes its time and counts as requests.</source>
        <translation>Es kann erneut abgerufen werden; das dauert seine Zeit und zählt als Anfragen.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>floorscope::SurfaceMap</name>
    <message>
        <source>Map as heights</source>
        <extracomment>read by screen readers</extracomment>
        <translation>Karte als Höhen</translation>
    </message>
    <message>
        <source>Turned by %1°, seen from %2° above the ground</source>
        <translation>Um %1° gedreht, aus %2° über dem Boden gesehen</translation>
    </message>
</context>
<context>
    <name>floorscope::SurfacePage</name>
    <message>
        <source>Surface needs OpenGL, and without a screen there is none. Columns show the same.</source>
        <translation>Fläche braucht OpenGL, und ohne Bildschirm gibt es keines. Säulen zeigen dasselbe.</translation>
    </message>
    <message>
        <source>Surface needs OpenGL 2.1 or later, which this computer does not offer here. Columns show the same.</source>
        <translation>Fläche braucht OpenGL ab Version 2.1, das dieser Computer hier nicht bietet. Säulen zeigen dasselbe.</translation>
    </message>
    <message>
        <source>Surface needs Qt Data Visualization, which this installation lacks. Columns show the same.</source>
        <translation>Fläche braucht Qt Data Visualization, das dieser Installation fehlt. Säulen zeigen dasselbe.</translation>
    </message>
</context>
<context>
    <name>floorscope::SwipeLine</name>
    <message>
        <source>Line between before and after</source>
        <extracomment>read by screen readers</extracomment>
        <translation>Linie zwischen vorher und nachher</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: before is left of the line, after right of it.</source>
        <translation>Ziehen oder Pfeiltasten: Links der Linie ist vorher, rechts nachher.</translation>
    </message>
</context>
<context>
    <name>floorscope::Translation</name>
    <message>
        <source>--language needs a language. Choose one of: %1.</source>
        <translation>--language braucht eine Sprache. Eine wählen von: %1.</translation>
    </message>
    <message>
        <source>The program does not have the language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Das Programm hat die Sprache „%1“ nicht. Eine wählen von: %2.</translation>
    </message>
</context>
<context>
    <name>floorscope::UprightChoice</name>
    <message>
        <source>upright view</source>
        <translation>aufrechte Ansicht</translation>
    </message>
</context>
<context>
    <name>floorscope::UsageText</name>
    <message>
        <source>%1: name the file to write, or - for standard output.</source>
        <translation>%1: die Datei nennen, die geschrieben wird, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3.</source>
        <translation>%1: eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation>%1: eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: hours above 0 and up to %2, such as 168h.</source>
        <translation>%1: Stunden über 0 und bis %2, etwa 168h.</translation>
    </message>
    <message>
        <source>%1: width x height in pixels, each from 200 to 20000, such as 2560x1440.</source>
        <translation>%1: Breite x Höhe in Pixeln, jeweils von 200 bis 20000, etwa 2560x1440.</translation>
    </message>
    <message>
        <source>%1: low:high, such as 0:500.</source>
        <translation>%1: unten:oben, etwa 0:500.</translation>
    </message>
    <message>
        <source>%1: one of %2.</source>
        <translation>%1: möglich sind %2.</translation>
    </message>
    <message>
        <source>%1: affine or similarity.</source>
        <translation>%1: affine oder similarity.</translation>
    </message>
    <message>
        <source>%1: cannot be used together with --world; choose one.</source>
        <translation>%1: geht nicht zusammen mit --world; eines wählen.</translation>
    </message>
    <message>
        <source>%1: needs --plan IMAGE.</source>
        <translation>%1: braucht --plan BILD.</translation>
    </message>
    <message>
        <source>%1: only hour is possible, since two periods are compared per observed hour.</source>
        <translation>%1: nur hour ist möglich, denn zwei Zeiträume werden je beobachteter Stunde verglichen.</translation>
    </message>
    <message>
        <source>%1: table, json or csv.</source>
        <translation>%1: table, json oder csv.</translation>
    </message>
    <message>
        <source>%1: 0.25, 0.5 or 1.0.</source>
        <translation>%1: 0.25, 0.5 oder 1.0.</translation>
    </message>
    <message>
        <source>%1: auto, week, day or hour.</source>
        <translation>%1: auto, week, day oder hour.</translation>
    </message>
    <message>
        <source>%1: dates such as 2026-04-03,2026-04-06.</source>
        <translation>%1: Tage wie 2026-04-03,2026-04-06.</translation>
    </message>
    <message>
        <source>%1: names and ranges such as mon-fri or mon,wed,sat-sun.</source>
        <translation>%1: Namen und Bereiche wie mon-fri oder mon,wed,sat-sun.</translation>
    </message>
    <message>
        <source>%1: such as 09:00-18:00, or 22:00-06:00 past midnight.</source>
        <translation>%1: wie 09:00-18:00 oder 22:00-06:00 über Mitternacht.</translation>
    </message>
    <message>
        <source>%1: tell when, such as 2026-03-01.</source>
        <translation>%1: einen Zeitpunkt nennen, etwa 2026-03-01.</translation>
    </message>
    <message>
        <source>%1: name the floor, such as space_2qfeX6….</source>
        <translation>%1: die Etage nennen, etwa space_2qfeX6….</translation>
    </message>
    <message>
        <source>%1: name at least one file to draw, or --demo.</source>
        <translation>%1: mindestens eine Datei zum Zeichnen nennen, oder --demo.</translation>
    </message>
    <message>
        <source>%1: it stands in for files; leave out either --demo or %2.</source>
        <translation>%1: es steht anstelle von Dateien; entweder --demo oder %2 weglassen.</translation>
    </message>
    <message>
        <source>%1: %2 takes no files.</source>
        <translation>%1: %2 nimmt keine Dateien.</translation>
    </message>
    <message>
        <source>%1: no such command or file; see floorscope --help.</source>
        <translation>%1: kein solcher Befehl, keine solche Datei; siehe floorscope --help.</translation>
    </message>
    <message>
        <source>%1: takes one file; see floorscope export --help.</source>
        <translation>%1: nimmt eine Datei; siehe floorscope export --help.</translation>
    </message>
    <message>
        <source>%1: takes two files, A (before) and B (after); see floorscope compare --help.</source>
        <translation>%1: nimmt zwei Dateien, A (vorher) und B (nachher); siehe floorscope compare --help.</translation>
    </message>
    <message>
        <source>%1: name a file that ends in %2.</source>
        <translation>%1: eine Datei nennen, die auf %2 endet.</translation>
    </message>
    <message>
        <source>%1: name a file that ends in %2 or %3.</source>
        <translation>%1: eine Datei nennen, die auf %2 oder %3 endet.</translation>
    </message>
    <message>
        <source>%1: name a file that ends in %2 or %3 or %4.</source>
        <translation>%1: eine Datei nennen, die auf %2, %3 oder %4 endet.</translation>
    </message>
    <message>
        <source>%1: name a file that ends in %2 or %3 or %4 or %5.</source>
        <translation>%1: eine Datei nennen, die auf %2, %3, %4 oder %5 endet.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is not allowed to you. Choose another one with --port.</source>
        <translation>Port %1 ist nicht verfügbar: Ein anderes Programm belegt ihn, oder er ist nicht erlaubt. Mit --port einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1: this cannot be used here. See floorscope --help.</source>
        <translation>%1: Das geht hier nicht. Siehe floorscope --help.</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>%1: %2 is one of the files that are read, and would be lost. Name another file.</source>
        <translation>%1: %2 ist eine der Dateien, die gelesen werden, und ginge verloren. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: nothing is below 0, so it begins at 0 or above, such as 0:500.</source>
        <translation>%1: Nichts liegt unter 0, also beginnt er bei 0 oder darüber, etwa 0:500.</translation>
    </message>
    <message>
        <source>%1: %2 is there already, and would be lost. Name another folder.</source>
        <translation>%1: %2 gibt es schon und ginge verloren. Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: for a change both sides are alike, such as -200:200.</source>
        <translation>%1: Bei einer Veränderung sind beide Seiten gleich, etwa -200:200.</translation>
    </message>
    <message>
        <source>%1: has an effect on pictures alone, and %2 is none.</source>
        <translation>%1: Wirkt nur auf Bilder, und %2 ist keines.</translation>
    </message>
    <message>
        <source>%1: %2 does not lie in the period.</source>
        <translation>%1: %2 liegt nicht im Zeitraum.</translation>
    </message>
    <message>
        <source>%1: %2 is on none of the weekdays that are asked for.</source>
        <translation>%1: %2 liegt auf keinem der Wochentage, nach denen gefragt wird.</translation>
    </message>
    <message>
        <source>%1: the files tell their observed hours themselves: %2. Leave it out.</source>
        <translation>%1: Die Dateien nennen ihre beobachteten Stunden selbst: %2. Lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>%1: a number and a unit, such as 7-days, 4-weeks or 3-months.</source>
        <translation>%1: eine Zahl und eine Einheit wie 7-days, 4-weeks oder 3-months.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other. Give one of them.</source>
        <translation>%1 und %2 widersprechen einander. Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>%1: only a CAD drawing (DXF, DWG) has layers and a unit.</source>
        <translation>%1: Nur eine CAD-Zeichnung (DXF, DWG) hat Layer und eine Einheit.</translation>
    </message>
    <message>
        <source>%1: cannot be used together with --layers; choose one.</source>
        <translation>%1: geht nicht zusammen mit --layers; eines davon wählen.</translation>
    </message>
    <message>
        <source>%1: the drawing has no layer &quot;%2&quot;. Its layers: %3.</source>
        <translation>%1: Die Zeichnung hat keinen Layer „%2“. Ihre Layer: %3.</translation>
    </message>
    <message>
        <source>%1: the drawing has no layer &quot;%2&quot;. Names like it: %3.</source>
        <translation>%1: Die Zeichnung hat keinen Layer „%2“. Ähnliche Namen: %3.</translation>
    </message>
    <message>
        <source>%1: the project has no view &quot;%2&quot;. Use &quot;%3&quot;.</source>
        <translation>%1: Das Projekt hat keine Ansicht „%2“. „%3“ verwenden.</translation>
    </message>
    <message>
        <source>%1: the project has no view &quot;%2&quot;. Use &quot;%3&quot; or &quot;%4&quot;.</source>
        <translation>%1: Das Projekt hat keine Ansicht „%2“. „%3“ oder „%4“ verwenden.</translation>
    </message>
    <message>
        <source>%1: the project has no view &quot;%2&quot;. Use &quot;%3&quot;, &quot;%4&quot; or &quot;%5&quot;.</source>
        <translation>%1: Das Projekt hat keine Ansicht „%2“. „%3“, „%4“ oder „%5“ verwenden.</translation>
    </message>
    <message>
        <source>%1: %2 holds no saved views. Leave it out.</source>
        <translation>%1: %2 enthält keine gespeicherten Ansichten. Weglassen.</translation>
    </message>
    <message>
        <source>%1: %2 is a project and says itself how it looks. Leave it out.</source>
        <translation>%1: %2 ist ein Projekt und sagt selbst, wie es aussieht. Weglassen.</translation>
    </message>
    <message>
        <source>%1: %2 is a project and cannot be added to other files. Name it alone.</source>
        <translation>%1: %2 ist ein Projekt und lässt sich nicht zu anderen Dateien addieren. Allein nennen.</translation>
    </message>
    <message>
        <source>%1: %2 shows a comparison. Name a view of one period, or use compare.</source>
        <translation>%1: %2 zeigt einen Vergleich. Eine Ansicht eines einzelnen Zeitraums nennen oder compare verwenden.</translation>
    </message>
    <message>
        <source>%1: %2 shows one period. Name a view that compares.</source>
        <translation>%1: %2 zeigt einen einzelnen Zeitraum. Eine Ansicht nennen, die vergleicht.</translation>
    </message>
    <message>
        <source>%1: %2 holds no answer for what it shows. Open it in the window, fetch and save it, or use repeat.</source>
        <translation>%1: %2 enthält keine Antwort auf das, was es zeigt. Im Fenster öffnen, abrufen und speichern oder repeat verwenden.</translation>
    </message>
    <message>
        <source>%1: needs a project that Floorscope saved.</source>
        <translation>%1: braucht ein Projekt, das Floorscope gespeichert hat.</translation>
    </message>
    <message>
        <source>%1: difference, ratio or evidence.</source>
        <translation>%1: difference, ratio oder evidence.</translation>
    </message>
    <message>
        <source>%1: holds no floor that can be asked anew.</source>
        <translation>%1: enthält keine Etage, die neu gefragt werden kann.</translation>
    </message>
    <message>
        <source>%1: needs counts, and %2 holds shares of the busiest cell (0 to 1).</source>
        <translation>%1: braucht Anzahlen, und %2 enthält Anteile an der meistgenutzten Zelle (0 bis 1).</translation>
    </message>
    <message>
        <source>%1: name a folder; it is made where there is none.</source>
        <translation>%1: Nennen Sie einen Ordner; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>%1: no account is called %2. Connect it in the window, or leave the option out.</source>
        <extracomment>%1 an option as it is typed, %2 the name of an account</extracomment>
        <translation>%1: kein Konto heißt %2. Im Fenster verbinden, oder die Option weglassen.</translation>
    </message>
    <message>
        <source>%1: the store holds no presence time of these hours. Fetch it with floorscope figures, then try again.</source>
        <translation>%1: Der Speicher enthält keine Anwesenheit dieser Stunden. Mit floorscope figures abrufen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: there is too little presence time in these hours to estimate person-hours by.</source>
        <translation>%1: In diesen Stunden war zu wenig Anwesenheit, um Personenstunden zu schätzen.</translation>
    </message>
    <message>
        <source>%1: individuals are protected, so nothing is told of single hours, by which person-hours are estimated.</source>
        <translation>%1: Einzelne sind geschützt; deshalb wird nichts über einzelne Stunden gesagt, nach denen Personenstunden geschätzt werden.</translation>
    </message>
</context>
<context>
    <name>floorscope::WaitDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>The days are being compared with each other…</source>
        <translation>Die Tage werden miteinander verglichen…</translation>
    </message>
</context>
<context>
    <name>floorscope::WaitOption</name>
    <message>
        <source>how large the change is that is waited for, such as 20%: how many weeks it takes until it could be seen, place by place</source>
        <translation>wie groß die Änderung ist, die abgewartet wird, etwa 20%: nach wie vielen Wochen sie zu sehen wäre, Ort für Ort</translation>
    </message>
</context>
<context>
    <name>floorscope::WarningText</name>
    <message>
        <source>The answer has no cells and does not tell their size; nothing was added from it.</source>
        <translation>Die Antwort hat keine Zellen und nennt ihre Größe nicht; aus ihr wurde nichts addiert.</translation>
    </message>
    <message>
        <source>The answer does not tell its cell size; %1 m was found from the coordinates.</source>
        <translation>Die Antwort nennt ihre Zellgröße nicht; aus den Koordinaten ergaben sich %1 m.</translation>
    </message>
    <message numerus="yes">
        <source>The cells add up to %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>Die Zellen ergeben zusammen %1 Detektion, die Antwort gibt aber %2 an.</numerusform>
            <numerusform>Die Zellen ergeben zusammen %1 Detektionen, die Antwort gibt aber %2 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cell holds %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>Die größte Zelle enthält %1 Detektion, die Antwort gibt aber %2 an.</numerusform>
            <numerusform>Die größte Zelle enthält %1 Detektionen, die Antwort gibt aber %2 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost.</source>
        <translation>
            <numerusform>%1 Zelle lag neben dem Raster und wurde in der Zelle gezählt, in der sie liegt; keine Detektion ging verloren.</numerusform>
            <numerusform>%1 Zellen lagen neben dem Raster und wurden in den Zellen gezählt, in denen sie liegen; keine Detektion ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is of the type &quot;%1&quot;, not &quot;occupancy&quot;.</source>
        <translation>Die Antwort hat den Typ „%1“, nicht „occupancy“.</translation>
    </message>
    <message>
        <source>Two of the answers are the same, byte for byte: the same hours may have been counted twice.</source>
        <translation>Zwei der Antworten sind Byte für Byte gleich: Dieselben Stunden wurden vielleicht doppelt gezählt.</translation>
    </message>
    <message>
        <source>The bounds that the answer claims do not fit its cells and were not used.</source>
        <translation>Die Ausdehnung, die die Antwort angibt, passt nicht zu ihren Zellen und wurde nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>The cells of %3 add up to %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>Die Zellen von %3 ergeben zusammen %1 Detektion, aber die Antwort nennt %2.</numerusform>
            <numerusform>Die Zellen von %3 ergeben zusammen %1 Detektionen, aber die Antwort nennt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cell of %3 holds %1 detections, but the answer claims %2.</source>
        <translation>
            <numerusform>Die größte Zelle von %3 enthält %1 Detektion, aber die Antwort nennt %2.</numerusform>
            <numerusform>Die größte Zelle von %3 enthält %1 Detektionen, aber die Antwort nennt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cells of %1 answers do not add up to the detections that these claim: %2.</source>
        <translation>
            <numerusform>Die Zellen von %1 Antwort ergeben nicht die Detektionen, die sie nennt: %2.</numerusform>
            <numerusform>Die Zellen von %1 Antworten ergeben nicht die Detektionen, die diese nennen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest cells of %1 answers are not what these claim: %2.</source>
        <translation>
            <numerusform>Die größte Zelle von %1 Antwort ist nicht so groß, wie sie angibt: %2.</numerusform>
            <numerusform>Die größten Zellen von %1 Antworten sind nicht so groß, wie diese angeben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers contradict themselves in their counts; by how much is withheld to protect individuals.</source>
        <translation>Antworten widersprechen sich in ihren Zahlen; um wie viel, wird zum Schutz Einzelner zurückgehalten.</translation>
    </message>
    <message>
        <source>Cells lay off the lattice and were counted in the cells that contain them; how many is withheld to protect individuals.</source>
        <translation>Zellen lagen neben dem Gitter und wurden in den Zellen gezählt, die sie enthalten; wie viele, wird zum Schutz Einzelner zurückgehalten.</translation>
    </message>
    <message>
        <source>The file tells of faults in its data in its own words; they are withheld to protect individuals.</source>
        <translation>Die Datei nennt Fehler in ihren Daten mit eigenen Worten; sie werden zum Schutz Einzelner zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>floorscope::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>%1, %2 to %3, chosen</source>
        <extracomment>%1 weekday, %2 and %3 hours of the day: read by screen readers</extracomment>
        <translation>%1, %2 bis %3 Uhr, gewählt</translation>
    </message>
    <message>
        <source>%1, %2 to %3, not chosen</source>
        <translation>%1, %2 bis %3 Uhr, nicht gewählt</translation>
    </message>
</context>
<context>
    <name>floorscope::Window</name>
    <message>
        <source>There is no display for the window. The commands need none: see floorscope --help</source>
        <translation>Für das Fenster ist kein Bildschirm da. Die Befehle brauchen keinen: siehe floorscope --help</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneDesk</name>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Nothing is counted here, so there is no table to save.</source>
        <translation>Hier ist nichts gezählt, also gibt es keine Tabelle zu speichern.</translation>
    </message>
    <message>
        <source>Nothing is told of this place now, so there is no rhythm to save.</source>
        <translation>Von diesem Ort wird jetzt nichts mitgeteilt, also gibt es keinen Rhythmus zu speichern.</translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneDrawing</name>
    <message>
        <source>draw a zone</source>
        <translation>Zone zeichnen</translation>
    </message>
    <message>
        <source>cut a hole</source>
        <translation>Loch ausschneiden</translation>
    </message>
    <message>
        <source>move a corner</source>
        <translation>Ecke verschieben</translation>
    </message>
    <message>
        <source>add a corner</source>
        <translation>Ecke einfügen</translation>
    </message>
    <message>
        <source>remove a corner</source>
        <translation>Ecke entfernen</translation>
    </message>
    <message>
        <source>remove a zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>the name of a zone that was just drawn: %1 a number</extracomment>
        <translation>Zone %1</translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneFields</name>
    <message>
        <source>zone&apos;s name</source>
        <translation>Name der Zone</translation>
    </message>
    <message>
        <source>zone&apos;s use</source>
        <translation>Nutzung der Zone</translation>
    </message>
    <message>
        <source>Color of the zone&apos;s outline</source>
        <translation>Farbe des Umrisses</translation>
    </message>
    <message>
        <source>zone&apos;s color</source>
        <translation>Farbe der Zone</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 the number of a copy, %2 the name of a zone</extracomment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>duplicate a zone</source>
        <translation>Zone verdoppeln</translation>
    </message>
    <message>
        <source>remove a zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Kopie %1 von %2</translation>
    </message>
</context>
<context>
    <name>floorscope::ZonePanel</name>
    <message>
        <source>By their area inside</source>
        <translation>Nach ihrer Fläche innen</translation>
    </message>
    <message>
        <source>By their center</source>
        <translation>Nach ihrer Mitte</translation>
    </message>
    <message>
        <source>how cells count in zones</source>
        <translation>wie Zellen in Zonen zählen</translation>
    </message>
    <message>
        <source>When the selected room or zone is used, by hour of the week and day by day</source>
        <translation>Wann der ausgewählte Raum oder die Zone genutzt wird, nach Stunde der Woche und Tag für Tag</translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneTableText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Per hour and m²</source>
        <translation>Je Stunde und m²</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Busiest cell</source>
        <translation>Stärkste Zelle</translation>
    </message>
    <message>
        <source>Used area</source>
        <translation>Genutzte Fläche</translation>
    </message>
    <message>
        <source>Change per hour</source>
        <translation>Änderung je Stunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Detections before</source>
        <translation>Detektionen vorher</translation>
    </message>
    <message>
        <source>Per hour before</source>
        <translation>Je Stunde vorher</translation>
    </message>
    <message>
        <source>Per hour and m² before</source>
        <translation>Je Stunde und m² vorher</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Anteil vorher</translation>
    </message>
    <message>
        <source>Busiest cell before</source>
        <translation>Stärkste Zelle vorher</translation>
    </message>
    <message>
        <source>Used area before</source>
        <translation>Genutzte Fläche vorher</translation>
    </message>
    <message>
        <source>Detections after</source>
        <translation>Detektionen nachher</translation>
    </message>
    <message>
        <source>Per hour after</source>
        <translation>Je Stunde nachher</translation>
    </message>
    <message>
        <source>Per hour and m² after</source>
        <translation>Je Stunde und m² nachher</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Anteil nachher</translation>
    </message>
    <message>
        <source>Busiest cell after</source>
        <translation>Stärkste Zelle nachher</translation>
    </message>
    <message>
        <source>Used area after</source>
        <translation>Genutzte Fläche nachher</translation>
    </message>
    <message>
        <source>Outside of all</source>
        <translation>Außerhalb aller</translation>
    </message>
    <message>
        <source>Counted in several</source>
        <translation>In mehreren gezählt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a change in percent, with its sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Click a heading to sort by it.</source>
        <translation>Ein Klick auf eine Überschrift sortiert danach.</translation>
    </message>
    <message>
        <source>A room or a zone of the floor, or a zone that was drawn or imported.</source>
        <translation>Ein Raum oder eine Zone der Etage, oder eine Zone, die gezeichnet oder importiert wurde.</translation>
    </message>
    <message>
        <source>The area inside the outline, without its holes.</source>
        <translation>Die Fläche innerhalb des Umrisses, ohne seine Löcher.</translation>
    </message>
    <message>
        <source>For how many people the service says it is.</source>
        <translation>Für wie viele Menschen, laut dem Dienst.</translation>
    </message>
    <message>
        <source>Reports of sensors: a person gives 1 to 3 of them a second.</source>
        <translation>Meldungen von Sensoren: ein Mensch gibt 1 bis 3 davon in der Sekunde.</translation>
    </message>
    <message>
        <source>Detections divided by the observed hours.</source>
        <translation>Detektionen, geteilt durch die beobachteten Stunden.</translation>
    </message>
    <message>
        <source>The same divided by the area: small zones compare with large ones.</source>
        <translation>Dasselbe, geteilt durch die Fläche: kleine Zonen lassen sich mit großen vergleichen.</translation>
    </message>
    <message>
        <source>Of all detections on the floor.</source>
        <translation>An allen Detektionen der Etage.</translation>
    </message>
    <message>
        <source>The detections of the busiest cell that lies in it by half or more.</source>
        <translation>Die Detektionen der stärksten Zelle, die wenigstens zur Hälfte darin liegt.</translation>
    </message>
    <message>
        <source>The share of its area that lies in cells with detections.</source>
        <translation>Der Anteil der Fläche, der in Zellen mit Detektionen liegt.</translation>
    </message>
    <message>
        <source>After minus before, in detections per observed hour.</source>
        <translation>Nachher minus vorher, in Detektionen je beobachteter Stunde.</translation>
    </message>
    <message>
        <source>After against before, per observed hour.</source>
        <translation>Nachher gegenüber vorher, je beobachteter Stunde.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>x %1 m, y %2 m</source>
        <extracomment>a place on the floor in metres</extracomment>
        <translation>x %1 m, y %2 m</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Drawn zone</source>
        <translation>Gezeichnete Zone</translation>
    </message>
    <message>
        <source>A cell counts by the share of its area that lies in a zone.</source>
        <translation>Eine Zelle zählt mit dem Anteil ihrer Fläche, der in einer Zone liegt.</translation>
    </message>
    <message>
        <source>A cell counts where its center lies.</source>
        <translation>Eine Zelle zählt dort, wo ihre Mitte liegt.</translation>
    </message>
    <message>
        <source>Zones overlap on %1 m²: what lies there counts in each of them.</source>
        <translation>Zonen überlappen auf %1 m²: was dort liegt, zählt in jeder von ihnen.</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 %; a change of about ±%3 % could have been seen.</source>
        <extracomment>%1 and %2 the ends of an interval in percent with their signs, %3 a percentage</extracomment>
        <translation>95-%-Intervall %1 bis %2 %; eine Änderung um etwa ±%3 % wäre zu sehen gewesen.</translation>
    </message>
    <message>
        <source>Whether the change is more than chance, judged by how much days differ among themselves. Not established is not the same as no change.</source>
        <translation>Ob die Änderung mehr als Zufall ist, gemessen daran, wie sehr sich Tage untereinander unterscheiden. Nicht belegt heißt nicht unverändert.</translation>
    </message>
    <message>
        <source>Established: more.</source>
        <translation>Belegt: mehr.</translation>
    </message>
    <message>
        <source>Established: less.</source>
        <translation>Belegt: weniger.</translation>
    </message>
    <message>
        <source>Not established.</source>
        <translation>Nicht belegt.</translation>
    </message>
    <message>
        <source>At least (95 %)</source>
        <extracomment>the ends of the interval that the change lies in with 95 % confidence</extracomment>
        <translation>Mindestens (95 %)</translation>
    </message>
    <message>
        <source>At most (95 %)</source>
        <translation>Höchstens (95 %)</translation>
    </message>
    <message>
        <source>Could be seen</source>
        <extracomment>column of a table: how large a change had to be to be established with these days</extracomment>
        <translation>Sichtbar wäre</translation>
    </message>
    <message>
        <source>±%1 %</source>
        <extracomment>a change in percent, up or down</extracomment>
        <translation>±%1 %</translation>
    </message>
    <message>
        <source>An end of the interval in which the change lies with 95 % confidence, as days differ among themselves.</source>
        <translation>Ein Ende des Intervalls, in dem die Änderung mit 95 % Sicherheit liegt, so wie sich Tage untereinander unterscheiden.</translation>
    </message>
    <message>
        <source>How large a change had to be to be seen with these days.</source>
        <translation>Wie groß eine Änderung sein musste, um mit diesen Tagen gesehen zu werden.</translation>
    </message>
    <message>
        <source>Person-hours (estimate)</source>
        <translation>Personenstunden (Schätzung)</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 an estimate with its spread, such as 12 (9 to 16)</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>An estimate: detections divided by how many a second of one person&apos;s presence gives. In brackets what the middle half of the stretches of time that tell it would make of them.</source>
        <translation>Eine Schätzung: Detektionen geteilt durch die Zahl, die eine Sekunde Anwesenheit einer Person ergibt. In Klammern, was die mittlere Hälfte der Zeitabschnitte, die das sagen, daraus machte.</translation>
    </message>
    <message>
        <source>Person-hours are an estimate with its spread.</source>
        <translation>Personenstunden sind eine Schätzung mit ihrer Streuung.</translation>
    </message>
    <message>
        <source>%1: %2 of all detections</source>
        <extracomment>%1 a room or a zone, %2 its share of all detections on the floor in percent</extracomment>
        <translation>%1: %2 aller Detektionen</translation>
    </message>
    <message>
        <source>%1: %2 of all detections before, %3 after</source>
        <extracomment>%1 a room or a zone, %2 and %3 its shares of all detections of two periods in percent</extracomment>
        <translation>%1: vorher %2 aller Detektionen, nachher %3</translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneText</name>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones without a place are left out: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 Zone ohne Ort bleibt weg: %3</numerusform>
            <numerusform>%1: %2 Zonen ohne Ort bleiben weg: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 points or lines are left out, since they are no areas: %3</source>
        <extracomment>%1 a file, %2 a number of points or lines, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 Punkt oder Linie bleibt weg, denn das ist keine Fläche: %3</numerusform>
            <numerusform>%1: %2 Punkte oder Linien bleiben weg, denn das sind keine Flächen: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones have no &quot;name&quot; among their properties</source>
        <extracomment>%1 a file, %2 a number of zones; &quot;name&quot; is a member of a file</extracomment>
        <translation>
            <numerusform>%1: %2 Zone hat kein „name“ unter ihren Eigenschaften</numerusform>
            <numerusform>%1: %2 Zonen haben kein „name“ unter ihren Eigenschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the outlines of %2 zones cross themselves: %3. What is drawn filled is what counts</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: der Umriss von %2 Zone überschneidet sich selbst: %3. Es zählt, was gefüllt gezeichnet wird</numerusform>
            <numerusform>%1: die Umrisse von %2 Zonen überschneiden sich selbst: %3. Es zählt, was gefüllt gezeichnet wird</numerusform>
        </translation>
    </message>
    <message>
        <source>cells by their area inside</source>
        <translation>Zellen nach ihrer Fläche innen</translation>
    </message>
    <message>
        <source>cells by their center</source>
        <translation>Zellen nach ihrer Mitte</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones are left out, since their outlines enclose nothing: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 Zone wird weggelassen, da ihr Umriss nichts umschließt: %3</numerusform>
            <numerusform>%1: %2 Zonen werden weggelassen, da ihre Umrisse nichts umschließen: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: parts or holes of %2 zones are left out, since they enclose nothing: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: Teile oder Löcher von %2 Zone werden weggelassen, da sie nichts umschließen: %3</numerusform>
            <numerusform>%1: Teile oder Löcher von %2 Zonen werden weggelassen, da sie nichts umschließen: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones are left out, since they lie farther away than any floor reaches (map coordinates?): %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 Zone wird weggelassen, da sie weiter weg liegt, als eine Etage reicht (Kartenkoordinaten?): %3</numerusform>
            <numerusform>%1: %2 Zonen werden weggelassen, da sie weiter weg liegen, als eine Etage reicht (Kartenkoordinaten?): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zones are left out, since corners of them are not two numbers of meters: %3</source>
        <extracomment>%1 a file, %2 a number of zones, %3 their names</extracomment>
        <translation>
            <numerusform>%1: %2 Zone bleibt weg, denn Ecken von ihr sind keine zwei Zahlen in Metern: %3</numerusform>
            <numerusform>%1: %2 Zonen bleiben weg, denn Ecken von ihnen sind keine zwei Zahlen in Metern: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::ZoneWindow</name>
    <message>
        <source>Save zone table</source>
        <translation>Zonentabelle speichern</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonen</translation>
    </message>
    <message numerus="yes">
        <source>Ask for person-hours – %Ln request(s)</source>
        <translation>
            <numerusform>Personenstunden abfragen – %Ln Anfrage</numerusform>
            <numerusform>Personenstunden abfragen – %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorscope::Zones</name>
    <message>
        <source>GeoJSON polygons in meters; of a project besides its own</source>
        <translation>GeoJSON-Polygone in Metern; bei einem Projekt zusätzlich zu seinen eigenen</translation>
    </message>
    <message>
        <source>an earlier period: the table compares, with the change of each zone</source>
        <translation>ein früherer Zeitraum: die Tabelle vergleicht, mit der Änderung jeder Zone</translation>
    </message>
    <message>
        <source>Prints what rooms and zones hold: area, detections, rates, and their change.</source>
        <translation>Gibt aus, was in Räumen und Zonen ist: Fläche, Detektionen, Raten und ihre Änderung.</translation>
    </message>
    <message>
        <source>instead of the table when each is used: by hour of the week and by day, as far as the answers tell them apart (fetch --split hour), with the observed hours of every number</source>
        <translation>statt der Tabelle, wann jeder genutzt wird: nach Stunde der Woche und nach Tag, soweit die Antworten sie trennen (fetch --split hour), mit den beobachteten Stunden jeder Zahl</translation>
    </message>
    <message>
        <source>%1 shows two periods, and person-hours are told of one. Name a file of one period.</source>
        <translation>%1 zeigt zwei Zeiträume, und Personenstunden gelten für einen. Eine Datei eines Zeitraums angeben.</translation>
    </message>
    <message>
        <source>%1 has no rhythm: it shows two periods, or shares from 0 to 1 instead of counts. Name a file of one period.</source>
        <translation>%1 hat keinen Rhythmus: Es zeigt zwei Zeiträume oder Anteile von 0 bis 1 statt Zählwerten. Eine Datei eines Zeitraums angeben.</translation>
    </message>
    <message>
        <source>%1 protects individuals: nothing is told of single days and hours.</source>
        <translation>%1 schützt Einzelne: Von einzelnen Tagen und Stunden wird nichts gesagt.</translation>
    </message>
    <message>
        <source>%1 does not tell at which times it was observed, so it has no rhythm. A file of floorscope fetch tells it.</source>
        <translation>%1 sagt nicht, wann es beobachtet wurde, deshalb hat es keinen Rhythmus. Eine Datei von floorscope fetch sagt es.</translation>
    </message>
    <message>
        <source>adds an estimate of person-hours with its spread: fetches presence time of the same hours, as far as it is not stored</source>
        <translation>fügt eine Schätzung der Personenstunden mit ihrer Streuung hinzu: ruft die Anwesenheit derselben Stunden ab, soweit sie nicht gespeichert ist</translation>
    </message>
</context>
</TS>
