<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDesk</name>
    <message numerus="yes">
        <source>The launch was to close by now; %n point(s) keep it open: %1</source>
        <translation>
            <numerusform>The launch was to close by now; %n point keeps it open: %1</numerusform>
            <numerusform>The launch was to close by now; %n points keep it open: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message numerus="yes">
        <source>%n launch(es) were interrupted. Nothing goes on until you decide.</source>
        <translation>
            <numerusform>%n launch was interrupted. Nothing goes on until you decide.</numerusform>
            <numerusform>%n launches were interrupted. Nothing goes on until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message numerus="yes">
        <source>%n older entries stand on the Ledger page</source>
        <translation>
            <numerusform>An older entry stands on the Ledger page</numerusform>
            <numerusform>%n older entries stand on the Ledger page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchBinder</name>
    <message numerus="yes">
        <source>Run %n check(s) that are not fresh (Shift+F5)</source>
        <translation>
            <numerusform>Run %n check that is not fresh (Shift+F5)</numerusform>
            <numerusform>Run %n checks that are not fresh (Shift+F5)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was to close %1 ago; %n point(s) keep it open: %2</source>
        <translation>
            <numerusform>It was to close %1 ago; %n point keeps it open: %2</numerusform>
            <numerusform>It was to close %1 ago; %n points keep it open: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchVerbs</name>
    <message numerus="yes">
        <source>End the launch. Not everything is done (%n open): %1</source>
        <translation>
            <numerusform>End the launch. Not everything is done (%n open): %1</numerusform>
            <numerusform>End the launch. Not everything is done (%n open): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message numerus="yes">
        <source>%n entries, head %1</source>
        <translation>
            <numerusform>%n entry, head %1</numerusform>
            <numerusform>%n entries, head %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%1, with %n open point(s)</source>
        <translation>
            <numerusform>%1, with %n open point</numerusform>
            <numerusform>%1, with %n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLaunchPage</name>
    <message numerus="yes">
        <source>%n line(s) were damaged and are read repaired; the file is not touched</source>
        <translation>
            <numerusform>%n line was damaged and is read repaired; the file is not touched</numerusform>
            <numerusform>%n lines were damaged and are read repaired; the file is not touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>%n line(s). %1</source>
        <translation>
            <numerusform>%n line. %1</numerusform>
            <numerusform>%n lines. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second look found %n point(s)</source>
        <translation>
            <numerusform>A second look found %n point</numerusform>
            <numerusform>A second look found %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffSummary</name>
    <message numerus="yes">
        <source>Call the poll with %n open point(s)</source>
        <translation>
            <numerusform>Call the poll with %n open point</numerusform>
            <numerusform>Call the poll with %n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message numerus="yes">
        <source>Valid: %n entries, as they were written</source>
        <translation>
            <numerusform>Valid: %n entry, as it was written</numerusform>
            <numerusform>Valid: %n entries, as they were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollback</name>
    <message numerus="yes">
        <source>  … %n lines more</source>
        <translation>
            <numerusform>  … %n line more</numerusform>
            <numerusform>  … %n lines more</numerusform>
        </translation>
    </message>
</context>
</TS>
