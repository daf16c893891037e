<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Asker</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanaryChart</name>
    <message>
        <source>Error share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95 latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P%1 latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tick yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error share %1 in the last minute, limit %2. Latency %3, limit %4 s. %5 ticks, the newest measurement is %6 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanaryPage</name>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to promote to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to roll back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a fault on the rehearsal&apos;s canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: requests fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency: requests take too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health: the check fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: no metrics any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash: nothing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the ordered fault back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotes by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls back by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error share over %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the last minute is looked at after every tick. It fires when it was over the limit at every tick for the whole time. A tick without an answer stops the clock and never resets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P%1 over %2 s for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P%1 is over %2 s exactly when more than %3 of requests take longer. That share is counted, not guessed from a curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 failures in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is a failure too, unless the console gets no answer about anything: then it is blind and holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches for a slow rise, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequential test, valid however often one looks: fewer than 1 in 100 healthy canaries are ever rolled back by it. It compares with the limit and with the baseline (odds over 1.5). Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sure that errors are below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more good requests needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence proves nothing. The evidence against &quot;errors are at the limit or above&quot; must reach %1 to 1; 75 requests without an error do at 95 % and a limit of 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five healthy minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything measured, all below the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts again after a breach, a failed health check or a time without data; stands still while nobody sends requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No canary takes traffic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding: waiting for the first numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to promote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of traffic asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of traffic (%2 asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanaryWatch</name>
    <message>
        <source>The plan has no section &quot;canary&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canary&apos;s source &quot;%1&quot; is no target of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a canary that takes traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion waits for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find items, steps, commands, pages and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <source>No command: a person does this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No runbook is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GO poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or resume the countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back (Ctrl+Shift+R): the command is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeciderRow</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>No evidence yet. Nothing is green without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts, documents and guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, documents and guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runbook says nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold the button, or Space, until the bar is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Hold to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person releases what is dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it in the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done outside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runbook says no more about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say, by name, that this is so. It is marked “by hand”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you saw, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it, for a time, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not apply to this launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what a person decided here. The entry stays in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done elsewhere, not by this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>evidence accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf life %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check %1 · evidence %2…%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person&apos;s box: Space attests it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1 · attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a person&apos;s box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the nth tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchBinder</name>
    <message>
        <source>due in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %n check(s) that are not fresh (Shift+F5)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Promotion waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchView</name>
    <message>
        <source>Phases and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, worst: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by person, kind or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see its stored bytes and digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the newest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the chain of entries and check every signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, head %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerSchema</name>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a launch of a newer format (%1); this program knows %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a runbook or launch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the record as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what is stale here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or resume the countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the rehearsal: a real service on this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Launch Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: %1 holds this launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This launch was interrupted at “%1”. Nothing goes on until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this launch for good as abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are first: everything is recorded by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a runbook or launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbooks and launches (*.md *.markdown *.launch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.jsonl *.launch *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the countdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be verified in the window yet; launch-console-cli verify does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key is on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key expected: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>lists and quotes are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLaunchPage</name>
    <message>
        <source>New launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a second look found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I trust these: they may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-0 in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name:tag, or name@sha256:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… : what can be seen from outside is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out: times are signed, not attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says GO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the launch needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 phases · %2 items · %3 steps · %4 boxes · %5 commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles · %2 rollback triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were damaged and are read repaired; the file is not touched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>plan: %1, %2 checks bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan beside it: every box is a person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 repaired (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: runbook, plan and scripts are what you allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs before you allow it. It would be allowed to these, and only in this form:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases in the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proved by machine · %2 accepted by a person · %3 attested by hand
%4 waived · %5 not applicable · %6 open of %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseBinder</name>
    <message>
        <source>run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 done, worst: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhasePage</name>
    <message>
        <source>Items of the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: stale or new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run stale (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here that is not fresh (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>&quot;%1&quot; wants one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;tick&quot; must be longer than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names with values are wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot; here; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a share from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a duration such as 30s, 10m, 24h or 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a time such as 2026-11-01T00:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keys&quot; wants a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no OpenSSH public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role may require touch or pin, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runbook has no item &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runbook has no phase &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offset such as T-24h, T-0 or T+2m is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret has either &quot;keychain&quot; or &quot;env&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check of &quot;%1&quot; has no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of check &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;accept&quot; wants machine or person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>nobody holds the role %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a person under roles in the plan, or when the launch is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the document beside the runbook, or correct the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text was read as %1 and stored again; lines shown repaired: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store the document as UTF-8, for example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this section already, in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one, or say how they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; never ends by itself, or wants a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one batch run, such as top -b -n1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out -f, or bound it: timeout 60 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the last command of this pipe decides how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it with set -o pipefail, as the console does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands after &quot;%2&quot;, which it decides about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say in the plan before which phase the roles sign: quorum: { before: %1 }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make cannot read the target %1: its colon is not escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Makefile has no target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as &quot;%1:&quot; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it beside the runbook, or correct the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one into the plan: canary: { promote: { command: … } }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document should have been reviewed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review it and move the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of %1 is a placeholder: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down who is really reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commands in one block: pasted into a shell, a failure of any but the last is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console stops at the first failure; by hand, run them one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked to run %2, which by its name is for %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>another export is under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalDesk</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A launch stands here already; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalPlay</name>
    <message>
        <source>Mended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing of it reaches production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been known of the canary for minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordered fault was not found within %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step ended badly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GO poll is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-offs do not stay valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says GO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback itself failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal ends with the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the stage out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rehearsal plays by itself and waits for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Hold to roll back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of the rollback phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the launch is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launch is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no person &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runbook has no item &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a person can say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation would have lapsed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its check says otherwise (%1): mend it or waive it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no fresh pass to accept (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is newer evidence: look at it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs a reason and the risk that is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs an end that is yet to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item is critical: a second person has to release the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the finding has changed: look at it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launch is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-0 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the countdown is on hold already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the countdown is not on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-0 has to be yet to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the canary is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the console records what it measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no canary is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of a launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launch cannot be closed yet: %1 (%2 in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster has no role &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role %1 is held by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is about another launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement was made over another ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement was recorded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has signed for another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 can take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two other leads have to approve another roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runbook has no step &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: %2 (and %3 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another step is running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step is %1; decide to retry it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command is dangerous: a second person has to release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision on a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did it has to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runbook has no phase &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second person with a role has to release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunbookReader</name>
    <message>
        <source>the document has more than %1 items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDesk</name>
    <message>
        <source>another signature is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen what is stated here and approve the launch as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not approve the launch as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask as %1 that the launch waits until the reason is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launch is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this launch has no role &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds characters that cannot be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement ends with a line end, which was not signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is about another launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement was made over another ledger than this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is dated %1, which is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is not the roster&apos;s key of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is out of date, please sign anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say GO with the rehearsal key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a GO of %1 would sign now, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 signed, and the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw what %1 said as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffSummary</name>
    <message>
        <source>What is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all</source>
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
        <source>%1 proved by machine, %2 accepted, %3 attested, %4 waived, %5 not applicable, of %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signature means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain:NAME, agent:FINGERPRINT or a private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for an encrypted key file; it is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be signed, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the key; a security key wants its touch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>&quot;%1&quot; is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, a kind of key and a key are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed signers, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary revocation list is not read here; give the keys, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked keys, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 is not one of %2&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key may not sign for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was not valid any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console&apos;s key cannot be used: it is encrypted or of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s key is in %1, readable by your user only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s key is in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the keychain could not be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsals&apos; key is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s key is kept nowhere: this is a rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is signed by %1, not by the console&apos;s key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key of another form than OpenSSH&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key file holds another key than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is due: keychain:NAME, agent:FINGERPRINT or a private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent has no key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role of this launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold the role %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement has no time or no meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was not valid yet at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was not valid any more at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role demands a security key with a touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role demands a security key with its PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good but unknown key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent gave no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent ended before it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SSH agent: SSH_AUTH_SOCK is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent&apos;s answer is no answer of an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent refused to list its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent shows no keys: it has none, or it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent did not sign: the key is gone, the agent is locked, or the question was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key cannot sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is cut or has bytes left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature&apos;s algorithm &quot;%1&quot; is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RSA key needs 2048 bits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature does not fit the text and the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security key signed without a touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSH certificates are not taken: put the key itself on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a public key of a known kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key names another curve than its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public key has a wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public key is cut or has bytes left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a public key line (&quot;ssh-ed25519 AAAA…&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public key&apos;s base64 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line names another kind of key than the key itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-keygen gave no answer within two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-keygen refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is longer than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an SSH signature: its first line is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH signature has no last line: it is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is text after the SSH signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH signature&apos;s base64 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an SSH signature: its mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH signature is of another version than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH signature is cut or has bytes left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH signature&apos;s reserved field is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH signature&apos;s hash is neither SHA-512 nor SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is for &quot;%1&quot;, not for &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time authority answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time authority answers with &quot;%1&quot;, not with a time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time authority is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp&apos;s base64 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request for a time stamp could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not a time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is not one for a time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp names no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are bytes after the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time stamp: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp&apos;s digest is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority says %1, this console %2: one of the two clocks is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority says %1, which is before the time stamp before it (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>the file is UTF-16; please store it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text: it holds the byte 0x%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent launches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checklist proved, carried out and signed. Nothing is green without evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse a launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole way with a real service on this machine: five minutes, nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Markdown checklist becomes tabs with live boxes. Nothing runs before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed what, and whether a single byte was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 ago   %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whose name things are done and recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>There is no command here: a person does this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands on &quot;%1&quot; cannot be run from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what became of the command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Health: %1 answers ok, %2 failed, %3 missing (missing is not healthy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate, over one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: no answer from the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2 of the traffic from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no entry to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed time, not attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested: by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This launch has no roles that sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not simply green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation: %1 instead of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items and steps were never settled; each stands in its phase as pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was proved by machine or accepted on evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are a rendering. The record, its signatures, the roster and verify.sh are attached to this file; no program of ours is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the ledger, %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL at %1 times speed: nothing of this reached production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached are the record with one entry a line (%1), its signed head, the roster as an allowed signers file, the runbook and the plan as they were frozen, and verify.sh. Each entry names the SHA-256 of the one before it; the last line names the newest and is signed by the console. Sign-offs are OpenSSH signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry and the next, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this proves, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nothing was altered, removed or put in between since the head was signed, and that the named keys signed exactly the statements shown. Whether a key is a person&apos;s own you know from elsewhere: compare fingerprints, or give verify.sh your own allowed signers file. Times are the consoles&apos; and signers&apos; own clocks unless a time authority attests them. Compare the head on the cover with one you were sent at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the head is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a launch, or torn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is torn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for a copy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ledger has no opening entry: there is nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GO: launched at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO-GO by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: not launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GO given: not launched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: not launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 roles say GO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 pre-launch items: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary promoted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No canary took traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback by itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback by %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF could not be put together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes follow the end of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF was changed after it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attached head is not the record&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attached runbook is not the one the record names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 1 GiB: not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no launch record is attached to this PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by signal %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, sha256:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary takes traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a launch, a record nor a PDF of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF needs fonts, which this program did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the signer&apos;s clock; entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, later; see the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in each box is what was signed, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber: hold of %1, &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: from the rollback on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: the sign-off of %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached record is whole, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was altered (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was altered; its bytes do not have the digest beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was altered; the entry after it names another digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was altered; it does not follow the entry before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record begins with the opening of a launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing; the record is cut off before its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head was altered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing; the head names %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was added; the head names %1 entries only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was altered; the head names another digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head belongs to another launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head&apos;s signature is bad: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is signed by a console key that the signers file does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good but unknown key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is of another launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was signed is not what stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is of another runbook, plan or release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is over another launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is over another history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is older than the token before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: the attested time is bad: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proved by machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, exit %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this launch holds no runbook to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record, one entry a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the console signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign, as the record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies the record with stock tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runbook as it was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it was frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Change one &amp;byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a launch, a record or its PDF here, or choose one. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are judged by the record&apos;s own roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An allowed signers file as ssh-keygen reads it: keys you know from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a copy of this rehearsal&apos;s record with one byte changed, and verifies that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Valid: %n entries, as they were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be trusted yet: a key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: entry %1 is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What still stands: %1 entries, up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are signed, not attested by an authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested: everything up to entry %1 was there by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a copy, one byte of entry %1 was changed: %2 became %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.launch *.jsonl *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are judged by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>this is no YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one document in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canary</name>
    <message>
        <source>%1 is %2, not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no label for the HTTP status (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a bucket le=&quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no latency histogram, so %1 s cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bucket ends at %1 s, the latency limit (there are %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first look only sets the mark to count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests %3 (%4, limit %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dialect; there are traefik, nginx, haproxy and generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not select labels; write service=&quot;api&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pattern: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request reached the canary yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy for %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more requests without an error needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be null or have whole numbers &quot;n&quot;, &quot;errors&quot; and &quot;slow&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts more errors or slow requests than requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;t&quot; must be a whole number of seconds over 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;health&quot; must be &quot;ok&quot;, &quot;fail&quot; or &quot;missing&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;tickSeconds&quot; must be a whole number from 1 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;horizonSeconds&quot; must be a whole number of at least one tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;history&quot; must be a list of [requests, errors]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a header nor a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks must be in order: %1 s does not follow %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no health check was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console gets no answer about anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 failed in a row now, %1 at most, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 health checks in a row failed (limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sure that fewer than %2 of requests fail, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 more requests without an error to be %2 sure that fewer than %3 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early warning: %1; the baseline is over the limit too (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early warning: %1, clearly worse than the baseline&apos;s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early warning: %1, clearly over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer about the canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts after the first %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request reached the canary in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet: evidence %1, fires at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were slower than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the baseline is over the limit too (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer about the canary; it was over the limit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health says &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no metrics page: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the canary&apos;s source &quot;%1&quot; has no address to count requests at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan names no address to ask for the canary&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>&quot;%1&quot; is not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check &quot;%1&quot; has no parameter &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before there was an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this console knows no check &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan names no host &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from the queue before it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: a quotation does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no KEY=VALUE line in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSTS for a year or longer, with subdomains and preload, sent once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every plain HTTP request is sent on to HTTPS on the same host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Content-Security-Policy without unsafe scripts, X-Frame-Options and nosniff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no API documentation is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a foreign origin is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error page gives nothing away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret &quot;%1&quot; could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal 9 (maybe out of memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;argv&quot; and &quot;shell&quot; are both given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, output with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, output without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes that could not be ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended after %1 s without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command was not found or cannot be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command ended with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output is too long to look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output does not hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command answered as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command ends well and says what it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no process number in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process shows no environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this console cannot look into a container yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every source says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an environment variable has the value it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not even the folder of %1 exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 bytes, changed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at least %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 s old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file comes from the future: one clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digest is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty: its content proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the pattern takes too long to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hits in %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file was looked at: that proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, first in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, or a tree of files, is as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target &quot;%1&quot; has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is compressed (%1) though that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body does not hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;repeat&quot; is a number from 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web server answers as it should</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entrywords</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-0 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attested time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>not an entry of a ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>a table of items and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record itself, one entry a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test results for a build server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runbook, its boxes ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for people: to read, print and verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exposition</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label is not written name=&quot;value&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels do not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the metrics: %2: &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole answer in time: timed out after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time: timed out after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorities&apos; file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no certificate in the authorities&apos; file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method or a header cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: the server is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 is unknown (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time: timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: no handshake: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: the connection was closed during the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy does not help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected more than five times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer ends within its headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headers are longer than 256 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chunk of the answer has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chunk of the answer is longer than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header of the answer has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer gives no usable length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>launch</name>
    <message>
        <source>%1@%2 since %3 (process %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>there is no evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence %1 was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else appended meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launch has no head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence %1 has another digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>process</name>
    <message>
        <source>this machine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine (%1), inside the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder, or it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command was never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supervisor of the command was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supervisor cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>&quot;%1&quot; is no fault: errors, latency, health, silence or crash, then @SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rehearsal lies here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port on 127.0.0.1 could be opened for the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record does not verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, verified as launch, PDF and record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>the environment is not written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable is not set, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain did not answer; is it waiting for its password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no D-Bus session, and so no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain service runs in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain has no entry of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan names no secret &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan does not say where the secret &quot;%1&quot; is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signoff</name>
    <message>
        <source>not a sign-off statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a statement of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither go, no-go nor hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaiting acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
