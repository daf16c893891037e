<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmBar</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Quittieren: %1</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Zurückstellen: %1</translation>
    </message>
</context>
<context>
    <name>AlertListener</name>
    <message>
        <source>alerts cannot be taken</source>
        <translation>Alarme können nicht angenommen werden</translation>
    </message>
    <message>
        <source>this is no message of Alertmanager&apos;s webhook</source>
        <translation>das ist keine Nachricht vom Webhook des Alertmanagers</translation>
    </message>
    <message>
        <source>an alert has no name</source>
        <translation>ein Alarm hat keinen Namen</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>CanaryChart</name>
    <message>
        <source>Error share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>limit %1 %</source>
        <translation>Grenzwert %1 %</translation>
    </message>
    <message>
        <source>P%1 latency</source>
        <translation>P%1-Latenz</translation>
    </message>
    <message>
        <source>limit %1 s</source>
        <translation>Grenzwert %1 s</translation>
    </message>
    <message>
        <source>Canary measurements</source>
        <translation>Canary-Messwerte</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>No tick yet.</source>
        <translation>Noch kein Messtakt.</translation>
    </message>
    <message>
        <source>Error share %1 in the last minute, limit %2. Latency %3, limit %4 s. %5 ticks, the newest measurement is %6 old.</source>
        <translation>Fehleranteil %1 in der letzten Minute, Grenzwert %2. Latenz %3, Grenzwert %4 s. %5 Messtakte, der neueste Messwert ist %6 alt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no answer about the canary</source>
        <translation>keine Antwort zum Canary</translation>
    </message>
    <message>
        <source>errors %1 (baseline %2)</source>
        <translation>Fehler %1 (Vergleichsgruppe %2)</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <source>health ok</source>
        <translation>Zustand in Ordnung</translation>
    </message>
    <message>
        <source>health: no answer</source>
        <translation>Zustand: keine Antwort</translation>
    </message>
    <message>
        <source>health failed</source>
        <translation>Zustand fehlgeschlagen</translation>
    </message>
    <message>
        <source>a chart is saved as .png, .svg or .csv</source>
        <translation>ein Diagramm wird als .png, .svg oder .csv gespeichert</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsgruppe</translation>
    </message>
    <message>
        <source>Evidence, as odds</source>
        <translation>Beweiskraft, als Quote</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>proof of health</source>
        <translation>Beweis der Gesundheit</translation>
    </message>
    <message>
        <source>warning fires at %1</source>
        <translation>Warnung schlägt an bei %1</translation>
    </message>
    <message>
        <source>proof at %1</source>
        <translation>Beweis bei %1</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
    <message>
        <source>Latency, %1 is judged</source>
        <translation>Latenz, beurteilt wird %1</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 nach %2 s</translation>
    </message>
    <message>
        <source>rolls back at %1</source>
        <translation>rollt zurück ab %1</translation>
    </message>
    <message>
        <source>Evidence of the early warning %1, fires at %2, rolls back at %3.</source>
        <translation>Beweislast der Frühwarnung %1, schlägt an ab %2, rollt zurück ab %3.</translation>
    </message>
    <message>
        <source>the quicker one</source>
        <translation>die schnellere</translation>
    </message>
    <message>
        <source>the quicker one rolls back at %1</source>
        <translation>die schnellere rollt zurück ab %1</translation>
    </message>
    <message>
        <source>%1 Of the quicker one %2, rolls back at %3.</source>
        <translation>%1 Die der schnelleren %2, rollt zurück ab %3.</translation>
    </message>
    <message>
        <source>evidence: warning %1, quicker %2, proof %3</source>
        <translation>Evidenz: Warnung %1, schnellere %2, Beweis %3</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>CanaryDeeds</name>
    <message>
        <source>Neither runbook nor plan say how to roll back.</source>
        <translation>Weder Runbook noch Plan sagen, wie zurückgerollt wird.</translation>
    </message>
    <message>
        <source>The rollback was not carried out: %1</source>
        <translation>Das Zurückrollen wurde nicht ausgeführt: %1</translation>
    </message>
</context>
<context>
    <name>CanaryInquiry</name>
    <message>
        <source>good: %1</source>
        <translation>gut: %1</translation>
    </message>
    <message>
        <source>the canary cannot be judged by it: %1</source>
        <translation>danach lässt sich der Canary nicht beurteilen: %1</translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation>noch nicht: %1</translation>
    </message>
</context>
<context>
    <name>CanaryMoment</name>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>hochgestuft</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>entschärft</translation>
    </message>
    <message>
        <source>GO poll</source>
        <translation>GO-Abfrage</translation>
    </message>
    <message>
        <source>decision: promote</source>
        <translation>Entscheidung: hochstufen</translation>
    </message>
    <message>
        <source>decision: roll back</source>
        <translation>Entscheidung: zurückrollen</translation>
    </message>
    <message>
        <source>decision: hold</source>
        <translation>Entscheidung: warten</translation>
    </message>
</context>
<context>
    <name>CanaryPage</name>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Hold to promote to 100 %</source>
        <translation>Gedrückt halten: auf 100 % hochstufen</translation>
    </message>
    <message>
        <source>Hold to roll back now</source>
        <translation>Gedrückt halten: jetzt zurückrollen</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Stören</translation>
    </message>
    <message>
        <source>Orders a fault on the rehearsal&apos;s canary</source>
        <translation>Löst am Canary der Probe eine Störung aus</translation>
    </message>
    <message>
        <source>Errors: requests fail</source>
        <translation>Fehler: Anfragen schlagen fehl</translation>
    </message>
    <message>
        <source>Latency: requests take too long</source>
        <translation>Latenz: Anfragen dauern zu lange</translation>
    </message>
    <message>
        <source>Health: the check fails</source>
        <translation>Zustand: die Prüfung schlägt fehl</translation>
    </message>
    <message>
        <source>Silence: no metrics any more</source>
        <translation>Stille: keine Messwerte mehr</translation>
    </message>
    <message>
        <source>Crash: nothing answers</source>
        <translation>Absturz: nichts antwortet</translation>
    </message>
    <message>
        <source>Heal it</source>
        <translation>Störung beheben</translation>
    </message>
    <message>
        <source>Takes the ordered fault back</source>
        <translation>Nimmt die ausgelöste Störung zurück</translation>
    </message>
    <message>
        <source>Promotes by: %1</source>
        <translation>Hochstufen durch: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>Rolls back by: %1</source>
        <translation>Zurückrollen durch: %1</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>noch nichts gemessen</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>error share over %1 for %2</source>
        <translation>Fehleranteil über %1, %2 lang</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>P%1 over %2 s for %3</source>
        <translation>P%1 über %2 s, %3 lang</translation>
    </message>
    <message>
        <source>P%1 is over %2 s exactly when more than %3 of requests take longer. That share is counted, not guessed from a curve.</source>
        <translation>P%1 liegt genau dann über %2 s, wenn mehr als %3 der Anfragen länger dauern. Dieser Anteil wird gezählt, nicht aus einer Kurve geschätzt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>more than %1 failures in a row</source>
        <translation>mehr als %1 Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>watches for a slow rise, too</source>
        <translation>achtet auch auf einen langsamen Anstieg</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Enough proof</source>
        <translation>Genug Beweis</translation>
    </message>
    <message>
        <source>%1 sure that errors are below %2</source>
        <translation>zu %1 sicher, dass die Fehler unter %2 liegen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>%1 more good requests needed</source>
        <translation>noch %1 gute Anfragen nötig</translation>
    </message>
    <message>
        <source>Silence proves nothing. The evidence against &quot;errors are at the limit or above&quot; must reach %1 to 1; 75 requests without an error do at 95 % and a limit of 5 %.</source>
        <translation>Stille beweist nichts. Der Beweis gegen „die Fehler liegen am Grenzwert oder darüber“ muss %1 zu 1 erreichen; 75 Anfragen ohne Fehler genügen bei 95 % und einem Grenzwert von 5 %.</translation>
    </message>
    <message>
        <source>Five healthy minutes</source>
        <translation>Fünf gesunde Minuten</translation>
    </message>
    <message>
        <source>Healthy for %1</source>
        <translation>Gesund seit %1</translation>
    </message>
    <message>
        <source>everything measured, all below the limits</source>
        <translation>alles gemessen, alles unter den Grenzwerten</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Starts again after a breach, a failed health check or a time without data; stands still while nobody sends requests.</source>
        <translation>Beginnt nach einer Überschreitung, einer nicht bestandenen Zustandsprüfung oder einer Zeit ohne Daten von vorn; steht still, solange niemand Anfragen sendet.</translation>
    </message>
    <message>
        <source>No canary takes traffic yet.</source>
        <translation>Noch kein Canary erhält Verkehr.</translation>
    </message>
    <message>
        <source>Holding: waiting for the first numbers.</source>
        <translation>Wartet: auf die ersten Zahlen.</translation>
    </message>
    <message>
        <source>Roll back: %1.</source>
        <translation>Zurückrollen: %1.</translation>
    </message>
    <message>
        <source>Ready to promote: %1.</source>
        <translation>Bereit zum Hochstufen: %1.</translation>
    </message>
    <message>
        <source>Holding: %1.</source>
        <translation>Wartet: %1.</translation>
    </message>
    <message>
        <source>%1 of traffic asked for</source>
        <translation>%1 des Verkehrs vorgesehen</translation>
    </message>
    <message>
        <source>%1 of traffic (%2 asked for)</source>
        <translation>%1 des Verkehrs (%2 vorgesehen)</translation>
    </message>
    <message>
        <source>Canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1 seit %2 UTC</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>abgefragt vor %1</translation>
    </message>
    <message>
        <source>Healthy and proved: %1.</source>
        <translation>Gesund und bewiesen: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Seen, go on</source>
        <translation>Gesehen, weiter</translation>
    </message>
    <message>
        <source>%1. Roll back with the button below, or go on?</source>
        <translation>%1. Mit der Taste unten zurückrollen, oder weiter?</translation>
    </message>
    <message>
        <source>On 100 %, roll back: %1.</source>
        <translation>Auf 100 %, zurückrollen: %1.</translation>
    </message>
    <message>
        <source>On 100 % and still watched: %1.</source>
        <translation>Auf 100 % und weiter beobachtet: %1.</translation>
    </message>
    <message>
        <source>takes traffic</source>
        <translation>erhält Verkehr</translation>
    </message>
    <message>
        <source>%1 of traffic (%2 asked for: look at the routing)</source>
        <translation>%1 des Verkehrs (%2 vorgesehen: sehen Sie sich die Verkehrslenkung an)</translation>
    </message>
    <message>
        <source>alerts are taken at %1</source>
        <translation>Alarme werden angenommen unter %1</translation>
    </message>
    <message>
        <source>Two sequential tests, valid however often one looks: each rolls back fewer than 1 in 100 healthy canaries. The first compares with the limit and with the baseline (odds over 1.5), and no tick weighs much. Now: %1. The second compares with the baseline and hears few requests sooner, but no 40 s are enough for it. Now: %2.</source>
        <translation>Zwei sequenzielle Tests, gültig, wie oft man auch hinsieht: Jeder rollt weniger als 1 von 100 gesunden Canarys zurück. Der erste vergleicht mit dem Grenzwert und mit der Vergleichsgruppe (Chancen über 1,5), und kein Messpunkt wiegt viel. Jetzt: %1. Der zweite vergleicht mit der Vergleichsgruppe und hört wenige Anfragen früher, aber keine 40 s genügen ihm. Jetzt: %2.</translation>
    </message>
    <message>
        <source>triggers stay armed until the launch is closed</source>
        <translation>die Auslöser bleiben scharf, bis der Start geschlossen ist</translation>
    </message>
    <message>
        <source>triggers stay armed until &quot;%1&quot; is closed</source>
        <translation>die Auslöser bleiben scharf, bis „%1“ geschlossen ist</translation>
    </message>
    <message>
        <source>triggers disarmed: %1</source>
        <translation>Auslöser entschärft: %1</translation>
    </message>
    <message>
        <source>beyond its limit for %1 calls people</source>
        <translation>%1 jenseits der Grenze ruft Menschen</translation>
    </message>
    <message>
        <source>A metric of the plan. It holds the promotion while it is beyond its limit or unknown, and calls people; it never rolls back by itself.</source>
        <translation>Eine Metrik des Plans. Sie hält das Hochstufen auf, solange sie jenseits ihrer Grenze oder unbekannt ist, und ruft Menschen; von selbst rollt sie nie zurück.</translation>
    </message>
    <message>
        <source>Asked before: %1</source>
        <translation>Vorab gefragt: %1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>the canary could not be judged by it</source>
        <translation>danach ließe sich der Canary nicht beurteilen</translation>
    </message>
    <message>
        <source>the canary can be judged by it</source>
        <translation>danach lässt sich der Canary beurteilen</translation>
    </message>
    <message>
        <source>The source is asked before the canary is deployed and every five minutes until then: whether series are there, scraped at least once a minute, with a bucket that ends at the latency limit, and one number for each further metric.</source>
        <translation>Die Quelle wird gefragt, bevor der Canary ausgeliefert wird, und bis dahin alle fünf Minuten: ob Reihen da sind, mindestens einmal je Minute gelesen, mit einer Klasse, die an der Latenzgrenze endet, und eine Zahl je weiterer Metrik.</translation>
    </message>
    <message>
        <source>%1; answered in %2 s</source>
        <translation>%1; Antwort nach %2 s</translation>
    </message>
    <message>
        <source>measured from then on: the full deployment</source>
        <translation>seither gemessen: die volle Auslieferung</translation>
    </message>
    <message>
        <source>Without proof: %1</source>
        <translation>Ohne Beweis: %1</translation>
    </message>
    <message>
        <source>No answer is a failure too, unless the console is blind: it gets no answer about anything, or the second vantage sees a healthy canary. Then it holds and calls people.</source>
        <translation>Auch keine Antwort ist ein Fehlschlag, außer die Konsole ist blind: Sie bekommt auf gar nichts eine Antwort, oder der zweite Standort sieht einen gesunden Canary. Dann hält sie an und ruft Menschen.</translation>
    </message>
    <message>
        <source>%1; answered in %2 ms</source>
        <translation>%1; Antwort nach %2 ms</translation>
    </message>
    <message>
        <source>reached at %1 UTC</source>
        <translation>erreicht um %1 UTC</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>last asked at %1 UTC</source>
        <translation>zuletzt abgefragt um %1 UTC</translation>
    </message>
    <message>
        <source>The share of the last minute is looked at after every tick. It fires when it was over the limit at every tick for the whole time. A tick without an answer stops the clock and never resets it; a minute without requests lets it run on.</source>
        <translation>Nach jedem Messtakt wird der Anteil der letzten Minute betrachtet. Die Regel schlägt an, wenn er die ganze Zeit bei jedem Messtakt über dem Grenzwert lag. Ein Messtakt ohne Antwort hält die Uhr an und setzt sie nie zurück; in einer Minute ohne Anfragen läuft sie weiter.</translation>
    </message>
</context>
<context>
    <name>CanaryWatch</name>
    <message>
        <source>The plan has no section &quot;canary&quot;.</source>
        <translation>Der Plan hat keinen Abschnitt „canary“.</translation>
    </message>
    <message>
        <source>The canary&apos;s source &quot;%1&quot; is no target of the plan.</source>
        <translation>Die Quelle „%1“ des Canarys ist kein Ziel des Plans.</translation>
    </message>
    <message>
        <source>promoted already</source>
        <translation>schon hochgestuft</translation>
    </message>
    <message>
        <source>a canary that takes traffic</source>
        <translation>einen Canary, der Verkehr erhält</translation>
    </message>
    <message>
        <source>the first data</source>
        <translation>die ersten Daten</translation>
    </message>
    <message>
        <source>Promotion waits for: %1</source>
        <translation>Das Hochstufen wartet auf: %1</translation>
    </message>
    <message>
        <source>The plan leaves out what the canary needs: %1. Without it the canary is never promoted by itself.</source>
        <translation>Im Plan fehlt, was der Canary braucht: %1. Ohne das wird er nie von selbst hochgestuft.</translation>
    </message>
    <message>
        <source>a fresh measurement</source>
        <translation>eine frische Messung</translation>
    </message>
    <message>
        <source>a person&apos;s answer to: %1</source>
        <translation>die Antwort eines Menschen auf: %1</translation>
    </message>
    <message>
        <source>Stopped the rollback that a rule ordered: %1</source>
        <translation>Den Rollback gestoppt, den eine Regel angeordnet hat: %1</translation>
    </message>
    <message>
        <source>Stopped the promotion: %1</source>
        <translation>Das Hochstufen gestoppt: %1</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist geschlossen</translation>
    </message>
</context>
<context>
    <name>CanonicalText</name>
    <message>
        <source>the key &quot;%1&quot; is not plain</source>
        <translation>der Schlüssel „%1“ ist nicht schlicht</translation>
    </message>
    <message>
        <source>the number %1 is no integer below 2^53</source>
        <translation>die Zahl %1 ist keine ganze Zahl unter 2^53</translation>
    </message>
    <message>
        <source>a string is not plain Unicode</source>
        <translation>eine Zeichenkette ist kein schlichtes Unicode</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>not in canonical form</source>
        <translation>nicht in kanonischer Form</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows less time (+)</source>
        <translation>Zeigt weniger Zeit (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more time (-)</source>
        <translation>Zeigt mehr Zeit (-)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Shows the whole canary (0)</source>
        <translation>Zeigt den ganzen Canary (0)</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Goes with the newest data (End)</source>
        <translation>Folgt den neuesten Daten (Ende)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves what is measured and shown</source>
        <translation>Speichert, was gemessen und gezeigt wird</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>Not run yet: the box %1</source>
        <translation>Noch nicht geprüft: Das Kästchen %1</translation>
    </message>
</context>
<context>
    <name>ClockDesk</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The clock of this machine was set forward by %1</source>
        <translation>Die Uhr dieses Rechners wurde um %1 vorgestellt</translation>
    </message>
    <message>
        <source>The clock of this machine was set back by %1</source>
        <translation>Die Uhr dieses Rechners wurde um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>This machine slept for %1</source>
        <translation>Dieser Rechner hat %1 geschlafen</translation>
    </message>
</context>
<context>
    <name>ClosingDesk</name>
    <message numerus="yes">
        <source>The launch was to close by now; %n point(s) keep it open: %1</source>
        <translation>
            <numerusform>Der Launch sollte jetzt schließen; %n Punkt hält ihn offen: %1</numerusform>
            <numerusform>Der Launch sollte jetzt schließen; %n Punkte halten ihn offen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find items, steps, commands, pages and contacts</source>
        <translation>Punkte, Schritte, Befehle, Seiten und Kontakte finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>item · %1</source>
        <translation>Punkt · %1</translation>
    </message>
    <message>
        <source>step · %1</source>
        <translation>Schritt · %1</translation>
    </message>
    <message>
        <source>command of “%1”</source>
        <translation>Befehl von „%1“</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <source>No command: a person does this.</source>
        <translation>Kein Befehl: Das erledigt ein Mensch.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Nur was abweicht</translation>
    </message>
    <message>
        <source>Two launches side by side</source>
        <translation>Zwei Starts nebeneinander</translation>
    </message>
    <message>
        <source>What differed</source>
        <translation>Was abwich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Choose the &amp;left…</source>
        <translation>&amp;Linke Seite wählen…</translation>
    </message>
    <message>
        <source>Choose the &amp;right…</source>
        <translation>&amp;Rechte Seite wählen…</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>A launch, a record or its PDF</source>
        <translation>Ein Start, ein Startprotokoll oder sein PDF</translation>
    </message>
    <message>
        <source>Launches and records (*.launch *.jsonl *.pdf)</source>
        <translation>Starts und Startprotokolle (*.launch *.jsonl *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>drop a launch, a record or its PDF here</source>
        <translation>einen Start, ein Startprotokoll oder sein PDF hier ablegen</translation>
    </message>
    <message>
        <source>%1 (other evidence)</source>
        <translation>%1 (anderer Beleg)</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 von %2 weichen ab</translation>
    </message>
    <message>
        <source>all %1 alike</source>
        <translation>alle %1 gleich</translation>
    </message>
    <message>
        <source>Choose two launches, records or PDFs to see what differed.</source>
        <translation>Wählen Sie zwei Starts, Startprotokolle oder PDFs, um zu sehen, was abwich.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>%1 things differ; %2 more have the same answer by other evidence.</source>
        <translation>%1 Dinge weichen ab; %2 weitere haben dieselbe Antwort mit anderem Beleg.</translation>
    </message>
    <message>
        <source>%1 things differ.</source>
        <translation>%1 Dinge weichen ab.</translation>
    </message>
</context>
<context>
    <name>ComparedFacts</name>
    <message>
        <source>What differs: %1</source>
        <translation>Was abweicht: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Seen, not as expected</source>
        <translation>Gesehen, nicht wie erwartet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Expected and seen</source>
        <translation>Erwartet und gesehen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Release, runbook, plan and scripts</source>
        <translation>Release, Runbook, Plan und Skripte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>nicht geschlossen</translation>
    </message>
    <message>
        <source>launched</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Halte</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht aufgerufen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release digest</source>
        <translation>Prüfsumme des Release</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>no such role</source>
        <translation>keine solche Rolle</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>hat nicht unterschrieben</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, zurückgezogen</translation>
    </message>
    <message>
        <source>%1, stale: %2</source>
        <translation>%1, veraltet: %2</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>promoted after %1: %2</source>
        <translation>hochgestuft nach %1: %2</translation>
    </message>
    <message>
        <source>rolled back after %1: %2</source>
        <translation>zurückgerollt nach %1: %2</translation>
    </message>
    <message>
        <source>Canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>not in the runbook</source>
        <translation>nicht im Runbook</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>nichts geschah</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No runbook is open.</source>
        <translation>Es ist kein Runbook geöffnet.</translation>
    </message>
    <message>
        <source>Another launch is being opened; one moment.</source>
        <translation>Ein anderer Start wird gerade geöffnet; einen Augenblick.</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Hold…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>GO poll</source>
        <translation>GO-Abfrage</translation>
    </message>
    <message>
        <source>Show what blocks</source>
        <translation>Zeigen, was blockiert</translation>
    </message>
    <message>
        <source>Hold or resume the countdown</source>
        <translation>Countdown anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Roll back (Ctrl+Shift+R): the command is shown first</source>
        <translation>Zurückrollen (Strg+Umschalt+R): Der Befehl wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Countdown %1, %2</source>
        <translation>Countdown %1, %2</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>PROTOKOLL</translation>
    </message>
    <message>
        <source>REHEARSAL ×%1</source>
        <translation>PROBE ×%1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockieren</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation>nichts blockiert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Was blockiert</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>When T-0 is planned, in UTC and in this machine&apos;s time zone</source>
        <translation>Wann T-0 geplant ist, in UTC und in der Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>T-0 %1</source>
        <translation>T-0 %1</translation>
    </message>
    <message>
        <source>T-0 is planned at %1</source>
        <translation>T-0 ist für %1 geplant</translation>
    </message>
</context>
<context>
    <name>DeciderRow</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>Deviations</name>
    <message>
        <source>this finding is mended in the document or the plan</source>
        <translation>dieser Befund wird im Dokument oder im Plan behoben</translation>
    </message>
    <message>
        <source>a value is one word of letters, digits and -_./:@%+=,</source>
        <translation>ein Wert ist ein Wort aus Buchstaben, Ziffern und -_./:@%+=,</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is not shown: %1</source>
        <translation>Es wird nicht angezeigt: %1</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>Dry run: nothing of this was carried out.</source>
        <translation>Trockenlauf: Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>on %1, in %2</source>
        <translation>auf: %1, in %2</translation>
    </message>
    <message>
        <source>for %1 s at most</source>
        <translation>höchstens %1 s lang</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>It would not go well.</source>
        <translation>Es ginge nicht gut.</translation>
    </message>
    <message>
        <source>%1 does not read it: %2</source>
        <translation>%1 liest es nicht: %2</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 liest es</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>No evidence yet. Nothing is green without it.</source>
        <translation>Noch kein Beleg. Ohne Beleg wird nichts grün.</translation>
    </message>
    <message>
        <source>Attested by a person, by name: no evidence.</source>
        <translation>Von einem Menschen namentlich bestätigt: kein Beleg.</translation>
    </message>
    <message>
        <source>Settled by a person, with a reason: no evidence.</source>
        <translation>Von einem Menschen mit Begründung erledigt: kein Beleg.</translation>
    </message>
    <message>
        <source>What a step did stands under Output.</source>
        <translation>Was ein Schritt tat, steht unter Ausgabe.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Key of the seal</source>
        <translation>Schlüssel des Siegels</translation>
    </message>
    <message>
        <source>Certificate of the seal</source>
        <translation>Zertifikat des Siegels</translation>
    </message>
    <message>
        <source>Passphrase of the seal&apos;s key</source>
        <translation>Passphrase des Siegelschlüssels</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Startprotokoll exportieren</translation>
    </message>
    <message>
        <source>only for an encrypted key; it is not kept</source>
        <translation>nur für einen verschlüsselten Schlüssel; wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Seal of the PDF</source>
        <translation>Siegel des PDF</translation>
    </message>
    <message>
        <source>None, or the launch&apos;s time authority alone where it has one</source>
        <translation>Keines, oder nur die Zeitstelle des Starts, wo er eine hat</translation>
    </message>
    <message>
        <source>One made for this document: shows that nothing changed since, not who sealed</source>
        <translation>Eines nur für dieses Dokument: zeigt, dass sich seither nichts geändert hat, nicht, wer gesiegelt hat</translation>
    </message>
    <message>
        <source>A certificate of one&apos;s own (EC P-256, P-384 or RSA, PEM)</source>
        <translation>Ein eigenes Zertifikat (EC P-256, P-384 oder RSA, PEM)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key, PEM</source>
        <translation>Der Schlüssel, PEM</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate and its chain, PEM</source>
        <translation>Das Zertifikat und seine Kette, PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>A seal of one&apos;s own needs the key and its certificate.</source>
        <translation>Ein eigenes Siegel braucht den Schlüssel und sein Zertifikat.</translation>
    </message>
    <message>
        <source>The file that is there is replaced.</source>
        <translation>Die Datei, die dort liegt, wird ersetzt.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>What a second look found</source>
        <translation>Was ein zweiter Blick fand</translation>
    </message>
    <message>
        <source>What to do: %1. In the open launch its step offers to run it so; the file stays as it is.</source>
        <translation>Zu tun: %1. Im geöffneten Launch bietet der Schritt an, es so auszuführen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>A second look is being taken…</source>
        <translation>Ein zweiter Blick wird darauf geworfen …</translation>
    </message>
    <message>
        <source>What a second look found: %1 wrong, %2 doubtful, %3 to know</source>
        <translation>Ein zweiter Blick fand: %1 falsch, %2 zweifelhaft, %3 zu wissen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1 repaired (%2): %3</source>
        <translation>Zeile %1 repariert (%2): %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>FollowDesk</name>
    <message>
        <source>The launch cannot be read any more; what is shown may be old: %1</source>
        <translation>Der Start kann nicht mehr gelesen werden; was gezeigt wird, kann veraltet sein: %1</translation>
    </message>
</context>
<context>
    <name>FrozenScripts</name>
    <message>
        <source>the step calls %1</source>
        <translation>der Schritt ruft %1 auf</translation>
    </message>
    <message>
        <source>%1 is not what was trusted</source>
        <translation>%1 ist nicht das, dem vertraut wurde</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 ruft %2 auf</translation>
    </message>
    <message>
        <source>%1 cannot be kept</source>
        <translation>%1 lässt sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>keine Antwort: %1</translation>
    </message>
    <message>
        <source>it changed since it was trusted: nothing ran</source>
        <translation>es hat sich geändert, seit ihm vertraut wurde: nichts lief</translation>
    </message>
    <message>
        <source>it was touched while it ran: what it said does not count</source>
        <translation>es wurde angefasst, während es lief: was es sagte, zählt nicht</translation>
    </message>
</context>
<context>
    <name>GraceBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>About to happen by itself</source>
        <translation>Geschieht gleich von selbst</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>GuideBinder</name>
    <message>
        <source>%1. The guide for it: “%2”.</source>
        <translation>%1. Die Anleitung dazu: „%2“.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Say who you are first: everything is recorded by name.</source>
        <translation>Sagen Sie zuerst, wer Sie sind: Alles wird mit Namen festgehalten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HeldRollback</name>
    <message>
        <source>The console that holds the launch does not answer: it is rolled back from here.</source>
        <translation>Die Konsole, die den Launch hält, antwortet nicht: Es wird von hier aus zurückgerollt.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search contacts, documents and guides</source>
        <translation>Kontakte, Dokumente und Anleitungen durchsuchen</translation>
    </message>
    <message>
        <source>Contacts, documents and guides</source>
        <translation>Kontakte, Dokumente und Anleitungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>Reference documents</source>
        <translation>Referenzdokumente</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>The runbook says nothing about this.</source>
        <translation>Das Runbook sagt dazu nichts.</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>noch einmal erledigt</translation>
    </message>
    <message>
        <source>Opened because: %1</source>
        <translation>Geöffnet wegen: %1</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold the button, or Space, until the bar is full</source>
        <translation>Taste oder Leertaste gedrückt halten, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>Hold to confirm</source>
        <translation>Zum Bestätigen gedrückt halten</translation>
    </message>
</context>
<context>
    <name>HolderDoor</name>
    <message>
        <source>This console does not do that.</source>
        <translation>Das tut diese Konsole nicht.</translation>
    </message>
    <message>
        <source>The step is running.</source>
        <translation>Der Schritt läuft.</translation>
    </message>
    <message>
        <source>The order comes too late.</source>
        <translation>Der Auftrag kommt zu spät.</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Interrupted launches</source>
        <translation>Unterbrochene Starts</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) were interrupted. Nothing goes on until you decide.</source>
        <translation>
            <numerusform>%n Start wurde unterbrochen. Nichts geht weiter, bis Sie entscheiden.</numerusform>
            <numerusform>%n Starts wurden unterbrochen. Nichts geht weiter, bis Sie entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was interrupted at “%2”, %3 ago</source>
        <translation>„%1“ wurde bei „%2“ unterbrochen, vor %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Hold to run</source>
        <translation>Gedrückt halten: ausführen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>A second person releases what is dangerous</source>
        <translation>Gefährliches gibt eine zweite Person frei</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Fix it in the rehearsal</source>
        <translation>In der Probe beheben</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Done outside…</source>
        <translation>Extern erledigt…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Überspringen…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Entfällt…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Evidence and more</source>
        <translation>Beleg und mehr</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Released by…</source>
        <translation>Freigegeben von…</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Choose an item on the left</source>
        <translation>Wählen Sie links einen Punkt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>The runbook says no more about this.</source>
        <translation>Mehr sagt das Runbook dazu nicht.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1  F5</source>
        <translation>%1  F5</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>You say, by name, that this is so. It is marked “by hand”.</source>
        <translation>Sie sagen mit Ihrem Namen, dass es so ist. Es wird als „von Hand“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>what you saw, and where</source>
        <translation>was Sie gesehen haben, und wo</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Go on without it, for a time, by name.</source>
        <translation>Ohne diesen Punkt weitermachen, auf Zeit und mit Namen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Risk taken</source>
        <translation>Eingegangenes Risiko</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Für wie viele Tage</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>This does not apply to this launch.</source>
        <translation>Das betrifft diesen Start nicht.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Take back what a person decided here. The entry stays in the ledger.</source>
        <translation>Zurücknehmen, was hier ein Mensch entschieden hat. Der Eintrag bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A note on the timeline</source>
        <translation>Eine Notiz auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Go on without this step.</source>
        <translation>Ohne diesen Schritt weitermachen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>It was done elsewhere, not by this console.</source>
        <translation>Es wurde anderswo erledigt, nicht von dieser Konsole.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <translation>Dieser Schritt ist erledigt.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>you, if left empty</source>
        <translation>Sie selbst, wenn leer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>now, if left empty</source>
        <translation>jetzt, wenn leer</translation>
    </message>
    <message>
        <source>what it wrote, pasted here; shown as such</source>
        <translation>die Ausgabe, hier eingefügt; wird als solche gezeigt</translation>
    </message>
    <message>
        <source>%1 (done at %2)</source>
        <translation>%1 (erledigt am %2)</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Es wird angehalten.</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <translation>Grund festhalten</translation>
    </message>
    <message>
        <source>Run this step again. What it did before stays in the ledger.</source>
        <translation>Diesen Schritt noch einmal ausführen. Was er vorher tat, bleibt im Journal.</translation>
    </message>
    <message>
        <source>In this launch the step runs “%1” where the document says “%2”. It is recorded as a deviation; the file stays as it is.</source>
        <translation>In diesem Launch führt der Schritt „%1“ aus, wo das Dokument „%2“ sagt. Das wird als Abweichung festgehalten; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Korrektur anwenden</translation>
    </message>
    <message>
        <source>A second look found: %1</source>
        <translation>Beim zweiten Blick gefunden: %1</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Anleitung: %1</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Apply the fix…</source>
        <translation>Korrektur anwenden…</translation>
    </message>
    <message>
        <source>a private key file, agent:FINGERPRINT or keychain:NAME</source>
        <translation>eine Datei mit privatem Schlüssel, agent:FINGERPRINT oder keychain:NAME</translation>
    </message>
    <message>
        <source>%1 with a key of their own. It is done then.</source>
        <translation>%1 mit einem eigenen Schlüssel. Dann geschieht es.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>only for an encrypted key file; it is not kept</source>
        <translation>nur für eine verschlüsselte Schlüsseldatei; sie wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>In this launch the step runs with a value where the document says “%1”. It is recorded as a deviation; the file stays as it is.</source>
        <translation>In diesem Launch läuft der Schritt mit einem Wert, wo im Dokument „%1“ steht. Das wird als Abweichung aufgezeichnet; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Einsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n older entries stand on the Ledger page</source>
        <translation>
            <numerusform>Ein älterer Eintrag steht auf der Seite Protokoll</numerusform>
            <numerusform>%n ältere Einträge stehen auf der Seite Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this one goes ahead</source>
        <translation>Warum dieser vorgezogen wird</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Vorziehen</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>evidence accepted</source>
        <translation>Beleg abgenommen</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>shelf life %1</source>
        <translation>Haltbarkeit %1</translation>
    </message>
    <message>
        <source>check %1 · evidence %2…%3</source>
        <translation>Prüfung %1 · Beleg %2…%3</translation>
    </message>
    <message>
        <source>a person&apos;s box: Space attests it</source>
        <translation>Kästchen für einen Menschen: Die Leertaste bestätigt es</translation>
    </message>
    <message>
        <source>exit %1 · attempt %2</source>
        <translation>Exit-Status %1 · Versuch %2</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <translation>%1 · Versuch %2</translation>
    </message>
    <message>
        <source>Mend it with “Fix it in the rehearsal”; it is checked again at once.</source>
        <translation>Mit „In der Probe beheben“ beheben; danach wird sofort neu geprüft.</translation>
    </message>
    <message>
        <source>[pasted by %1, not written by this console]</source>
        <translation>[eingefügt von %1, nicht von dieser Konsole geschrieben]</translation>
    </message>
    <message>
        <source>changed by %1: %2</source>
        <translation>geändert von %1: %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zu wissen</translation>
    </message>
    <message>
        <source>line %1 (%2): %3</source>
        <translation>Zeile %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: waived by %2: %3</source>
        <translation>%1: hingenommen von %2: %3</translation>
    </message>
    <message>
        <source>ahead of its turn, by %1: %2</source>
        <translation>vorgezogen von %1: %2</translation>
    </message>
</context>
<context>
    <name>KeyMakingText</name>
    <message>
        <source>the key needs a name</source>
        <translation>der Schlüssel braucht einen Namen</translation>
    </message>
    <message>
        <source>the key needs a passphrase: without one whoever opens the keychain could sign</source>
        <translation>der Schlüssel braucht eine Passphrase: Ohne sie könnte unterschreiben, wer den Schlüsselbund öffnet</translation>
    </message>
    <message>
        <source>the keychain holds a key &quot;%1&quot; already</source>
        <translation>im Schlüsselbund liegt schon ein Schlüssel „%1“</translation>
    </message>
    <message>
        <source>the key was not encrypted; it is not kept</source>
        <translation>der Schlüssel wurde nicht verschlüsselt; er wird nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>KeyOfferText</name>
    <message>
        <source>asks each time: yes</source>
        <translation>fragt jedes Mal: ja</translation>
    </message>
    <message>
        <source>asks each time: no</source>
        <translation>fragt jedes Mal: nein</translation>
    </message>
    <message>
        <source>asks each time: not known</source>
        <translation>fragt jedes Mal: nicht bekannt</translation>
    </message>
    <message>
        <source>hardware: yes</source>
        <translation>Hardware: ja</translation>
    </message>
    <message>
        <source>hardware: no</source>
        <translation>Hardware: nein</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation>hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>no private key can be read there</source>
        <translation>dort ist kein privater Schlüssel lesbar</translation>
    </message>
    <message>
        <source>the SSH agent has no key %1</source>
        <translation>der SSH-Agent hat keinen Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Name in the keychain</source>
        <translation>Name im Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>It is kept in this desktop&apos;s keychain, encrypted with a passphrase that is asked for at each signature and kept nowhere. It signs once its public line is on the roster.</source>
        <translation>Er liegt im Schlüsselbund dieses Desktops, verschlüsselt mit einer Passphrase, die bei jeder Unterschrift erfragt und nirgends aufbewahrt wird. Er unterschreibt, sobald seine öffentliche Zeile in der Besetzungsliste steht.</translation>
    </message>
    <message>
        <source>Public line for the roster</source>
        <translation>Öffentliche Zeile für die Besetzungsliste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Public line</source>
        <translation>Öffentliche Zeile</translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>Die Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Making it; the keychain may ask something first.</source>
        <translation>Wird erzeugt; der Schlüsselbund fragt vielleicht erst etwas.</translation>
    </message>
    <message>
        <source>Kept as keychain:%1.</source>
        <translation>Aufbewahrt als keychain:%1.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Settle a person&apos;s box</source>
        <translation>Kästchen für einen Menschen abhaken</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>Go to the nth tab</source>
        <translation>Zum n-ten Reiter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Close this, a question or the search</source>
        <translation>Dies, eine Frage oder die Suche schließen</translation>
    </message>
    <message>
        <source>← → + − 0 End</source>
        <translation>← → + − 0 Ende</translation>
    </message>
    <message>
        <source>In the canary&apos;s chart: cursor, nearer, further, all, newest (with Ctrl: along)</source>
        <translation>Im Diagramm des Canarys: Cursor, näher, weiter, alles, neueste (mit Strg: entlang)</translation>
    </message>
</context>
<context>
    <name>LaunchBinder</name>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>due %1 ago</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation>%1 ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>Run %n check(s) that are not fresh (Shift+F5)</source>
        <translation>
            <numerusform>%n Prüfung ausführen, die nicht frisch ist (Umschalt+F5)</numerusform>
            <numerusform>%n Prüfungen ausführen, die nicht frisch sind (Umschalt+F5)</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotion waits: %1</source>
        <translation>Das Hochstufen wartet: %1</translation>
    </message>
    <message>
        <source>It closes by itself now</source>
        <translation>Er schließt jetzt von selbst</translation>
    </message>
    <message numerus="yes">
        <source>It was to close %1 ago; %n point(s) keep it open: %2</source>
        <translation>
            <numerusform>Er sollte vor %1 schließen; %n Punkt hält ihn offen: %2</numerusform>
            <numerusform>Er sollte vor %1 schließen; %n Punkte halten ihn offen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>%1: waived by %2: %3</source>
        <translation>%1: hingenommen von %2: %3</translation>
    </message>
</context>
<context>
    <name>LaunchPages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>LaunchVerbs</name>
    <message>
        <source>Note on the timeline…</source>
        <translation>Notiz auf der Zeitleiste…</translation>
    </message>
    <message>
        <source>Move T-0…</source>
        <translation>T-0 verschieben…</translation>
    </message>
    <message>
        <source>Go back to an earlier phase…</source>
        <translation>Zu einer früheren Phase zurückgehen…</translation>
    </message>
    <message>
        <source>Open a phase in spite of its gate…</source>
        <translation>Eine Phase trotz Sperre öffnen…</translation>
    </message>
    <message>
        <source>End the launch…</source>
        <translation>Start beenden…</translation>
    </message>
    <message>
        <source>Maintenance ledger and back</source>
        <translation>Zum Wartungsprotokoll und zurück</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>gesehen von %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>A note on the timeline</source>
        <translation>Eine Notiz auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Move T-0. Times are UTC.</source>
        <translation>T-0 verschieben. Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No phase lies behind: there is nothing to go back to.</source>
        <translation>Keine Phase liegt zurück: Es gibt nichts, wohin man zurückgehen könnte.</translation>
    </message>
    <message>
        <source>Go back to a phase: its steps and those after it are carried out again, T-0 moves along.</source>
        <translation>Zu einer Phase zurückgehen: Ihre Schritte und die danach werden noch einmal ausgeführt, T-0 rückt mit.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>No phase is closed.</source>
        <translation>Keine Phase ist gesperrt.</translation>
    </message>
    <message>
        <source>Nobody else holds a role here.</source>
        <translation>Niemand sonst hat hier eine Rolle inne.</translation>
    </message>
    <message>
        <source>Open a phase in spite of its gate. What blocks it is recorded, with both names.</source>
        <translation>Eine Phase trotz Sperre öffnen. Was sie blockiert, wird aufgezeichnet, mit beiden Namen.</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>a second person with a role</source>
        <translation>eine zweite Person mit einer Rolle</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>End the launch. Only notes and exports may follow.</source>
        <translation>Den Start beenden. Danach sind nur noch Notizen und Exporte möglich.</translation>
    </message>
    <message numerus="yes">
        <source>End the launch. Not everything is done (%n open): %1</source>
        <translation>
            <numerusform>Den Start beenden. Nicht alles ist erledigt (%n offen): %1</numerusform>
            <numerusform>Den Start beenden. Nicht alles ist erledigt (%n offen): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>launched</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>needed unless it launched</source>
        <translation>nötig, außer es wurde gestartet</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Put the alarm aside for a time. It comes back then.</source>
        <translation>Den Alarm eine Zeit lang zurückstellen. Danach kommt er wieder.</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>Für wie viele Minuten</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>theirs: a private key file, agent:FINGERPRINT or keychain:NAME</source>
        <translation>der eigene: eine Datei mit privatem Schlüssel, agent:FINGERPRINT oder keychain:NAME</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>only for an encrypted key file; it is not kept</source>
        <translation>nur für eine verschlüsselte Schlüsseldatei; sie wird nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>LaunchView</name>
    <message>
        <source>Phases and pages</source>
        <translation>Phasen und Seiten</translation>
    </message>
    <message>
        <source>%1, worst: %2</source>
        <translation>%1, schlechtester Stand: %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifizieren</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Filter by person, kind or words</source>
        <translation>Nach Person, Art oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Select an entry to see its stored bytes and digests.</source>
        <translation>Wählen Sie einen Eintrag, um seine gespeicherten Bytes und Prüfsummen zu sehen.</translation>
    </message>
    <message>
        <source>Digest of the newest entry</source>
        <translation>Prüfsumme des neuesten Eintrags</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Follow the chain of entries and check every signature</source>
        <translation>Der Kette der Einträge folgen und jede Unterschrift prüfen</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>noch nicht verifiziert</translation>
    </message>
    <message>
        <source>Digest:      %1</source>
        <translation>Prüfsumme:   %1</translation>
    </message>
    <message>
        <source>Follows:     %1</source>
        <translation>Folgt auf:   %1</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, head %1</source>
        <translation>
            <numerusform>%n Eintrag, Kopf %1</numerusform>
            <numerusform>%n Einträge, Kopf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries and the chosen one</source>
        <translation>Einträge und der gewählte</translation>
    </message>
</context>
<context>
    <name>LedgerSchema</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not a launch</source>
        <translation>kein Start</translation>
    </message>
    <message>
        <source>a launch of a newer format (%1); this program knows %2</source>
        <translation>ein Start in einem neueren Format (%1); dieses Programm kennt %2</translation>
    </message>
</context>
<context>
    <name>LiveDesk</name>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>seine Zeit war um</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>Another command is running; stop it first.</source>
        <translation>Ein anderer Befehl läuft; stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a terminal: run it in one of your own.</source>
        <translation>„%1“ braucht ein Terminal: Führen Sie es in einem eigenen aus.</translation>
    </message>
    <message>
        <source>The plan names no host &quot;%1&quot;.</source>
        <translation>Der Plan nennt keinen Host „%1“.</translation>
    </message>
    <message>
        <source>Looked at &quot;%1&quot; on %2: %3</source>
        <translation>„%1“ angesehen (%2): %3</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Live-Ansicht</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>For how long at most</source>
        <translation>Wie lange höchstens</translation>
    </message>
    <message>
        <source>at most %1 min</source>
        <translation>höchstens %1 min</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf: %1</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Geschrieben als: %1</translation>
    </message>
    <message>
        <source>It needs a terminal: run it in one of your own.</source>
        <translation>Das braucht ein Terminal: Führen Sie es in einem eigenen aus.</translation>
    </message>
    <message>
        <source>in the form that works without a terminal; written: %1</source>
        <translation>in der Form, die ohne Terminal geht; geschrieben: %1</translation>
    </message>
    <message>
        <source>running on %1 · %2</source>
        <translation>läuft auf %1 · %2</translation>
    </message>
    <message>
        <source>ran on %1 · ended: %2</source>
        <translation>lief auf %1 · beendet: %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Launch Console</source>
        <translation>Startkonsole</translation>
    </message>
    <message>
        <source>Open a runbook or launch…</source>
        <translation>Runbook oder Start öffnen…</translation>
    </message>
    <message>
        <source>Verify a record…</source>
        <translation>Startprotokoll verifizieren…</translation>
    </message>
    <message>
        <source>Close the launch</source>
        <translation>Start schließen</translation>
    </message>
    <message>
        <source>Run the chosen item</source>
        <translation>Gewählten Punkt ausführen</translation>
    </message>
    <message>
        <source>Run what is stale here</source>
        <translation>Veraltetes hier ausführen</translation>
    </message>
    <message>
        <source>Hold or resume the countdown</source>
        <translation>Countdown anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Diese Seite durchsuchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Reiter %1</translation>
    </message>
    <message>
        <source>Laying out the rehearsal: a real service on this machine…</source>
        <translation>Die Probe wird aufgebaut: ein echter Dienst auf diesem Rechner…</translation>
    </message>
    <message>
        <source>%1 – Launch Console</source>
        <translation>%1 – Startkonsole</translation>
    </message>
    <message>
        <source>The record stands in %1.</source>
        <translation>Das Startprotokoll liegt in %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say who you are first: everything is recorded by name.</source>
        <translation>Sagen Sie zuerst, wer Sie sind: Alles wird mit Namen aufgezeichnet.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Open a runbook or launch</source>
        <translation>Runbook oder Start öffnen</translation>
    </message>
    <message>
        <source>Runbooks and launches (*.md *.markdown *.launch)</source>
        <translation>Runbooks und Starts (*.md *.markdown *.launch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Hold the countdown.</source>
        <translation>Den Countdown anhalten.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Zurückgerollt: %1</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>hat nicht unterschrieben</translation>
    </message>
    <message>
        <source>Promoted: %1</source>
        <translation>Hochgestuft: %1</translation>
    </message>
    <message>
        <source>No canary takes traffic yet: deploy it on the tab of its phase.</source>
        <translation>Noch nimmt kein Canary Verkehr an: auf dem Reiter seiner Phase ausrollen.</translation>
    </message>
    <message>
        <source>ordered on the canary page</source>
        <translation>auf der Canary-Seite angeordnet</translation>
    </message>
    <message>
        <source>verified: all %1 entries are as they were written</source>
        <translation>verifiziert: alle %1 Einträge stehen, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>whole, but signed by a key nobody vouches for: %1</source>
        <translation>unversehrt, aber mit einem Schlüssel unterschrieben, für den niemand bürgt: %1</translation>
    </message>
    <message>
        <source>entry %1 is not as it was written: %2</source>
        <translation>Eintrag %1 steht nicht, wie er geschrieben wurde: %2</translation>
    </message>
    <message>
        <source>not as it was written: %1</source>
        <translation>nicht, wie es geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>wird verifiziert…</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>key expected: %1</source>
        <translation>erwarteter Schlüssel: %1</translation>
    </message>
    <message>
        <source>the roster&apos;s key cannot be read: %1</source>
        <translation>der Schlüssel der Besetzung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The record stands in %1; %2.</source>
        <translation>Das Startprotokoll liegt in %1; %2.</translation>
    </message>
    <message>
        <source>Rolls back in %1 s: %2</source>
        <translation>Rollt in %1 s zurück: %2</translation>
    </message>
    <message>
        <source>Promotes in %1 s: %2</source>
        <translation>Stuft in %1 s hoch: %2</translation>
    </message>
    <message>
        <source>%1, held by %2</source>
        <translation>%1, inne hat sie %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the key; a security key wants its touch.</source>
        <translation>Warten auf den Schlüssel; ein Sicherheitsschlüssel will berührt werden.</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>%1 aufgerufen von %2</translation>
    </message>
    <message>
        <source>%1, the gate clear</source>
        <translation>%1, nichts blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n open point(s)</source>
        <translation>
            <numerusform>%1, mit %n offenem Punkt</numerusform>
            <numerusform>%1, mit %n offenen Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>takes traffic, no verdict yet</source>
        <translation>erhält Verkehr, noch kein Urteil</translation>
    </message>
    <message>
        <source>Say who you are first: the poll is called by name.</source>
        <translation>Sagen Sie erst, wer Sie sind: Die Abfrage wird mit Namen aufgerufen.</translation>
    </message>
    <message>
        <source>Replay a record…</source>
        <translation>Startprotokoll ansehen, wie es war…</translation>
    </message>
    <message>
        <source>Compare two launches…</source>
        <translation>Zwei Starts vergleichen…</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Startprotokoll exportieren…</translation>
    </message>
    <message>
        <source>REPLAY of %1 – Launch Console</source>
        <translation>RÜCKSCHAU auf %1 – Startkonsole</translation>
    </message>
    <message>
        <source>Replay a launch, a record or its PDF</source>
        <translation>Einen Start, ein Startprotokoll oder sein PDF ansehen, wie es war</translation>
    </message>
    <message>
        <source>Launches and records (*.launch *.jsonl *.pdf)</source>
        <translation>Starts und Startprotokolle (*.launch *.jsonl *.pdf)</translation>
    </message>
    <message>
        <source> · %1&apos;s key</source>
        <translation> · Schlüssel von %1</translation>
    </message>
    <message>
        <source>Run the chosen section</source>
        <translation>Den gewählten Abschnitt ausführen</translation>
    </message>
    <message>
        <source>Run all that is here</source>
        <translation>Alles hier ausführen</translation>
    </message>
    <message>
        <source>A plan was proposed in %1; %2 places are to be filled in.</source>
        <translation>In %1 wurde ein Plan vorgeschlagen; %2 Stellen sind auszufüllen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>its digest is not known: no check has asked a registry for it, and the plan names none</source>
        <translation>sein Digest ist nicht bekannt: Keine Prüfung hat eine Registry danach gefragt, und der Plan nennt keinen</translation>
    </message>
    <message>
        <source>as the registry answered</source>
        <translation>wie die Registry geantwortet hat</translation>
    </message>
    <message>
        <source>as the plan names it; no registry was asked</source>
        <translation>wie ihn der Plan nennt; keine Registry wurde gefragt</translation>
    </message>
    <message>
        <source>looking at it…</source>
        <translation>wird angesehen…</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Nothing here opens it: %1</source>
        <translation>Hier öffnet es nichts: %1</translation>
    </message>
    <message>
        <source>no key is on the roster: a GO does not count</source>
        <translation>kein Schlüssel in der Besetzungsliste: ein GO zählt nicht</translation>
    </message>
    <message>
        <source>it does not count: no key of the role is on the roster</source>
        <translation>es zählt nicht: Kein Schlüssel der Rolle steht in der Besetzungsliste</translation>
    </message>
    <message>
        <source>The canary takes traffic and is watched here. Without this console nobody rolls it back.</source>
        <translation>Der Canary erhält Verkehr und wird hier überwacht. Ohne diese Konsole rollt ihn niemand zurück.</translation>
    </message>
    <message>
        <source>Leave it all the same</source>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Let it be in this launch: %1. Your name and the reason are recorded, and stand where people decide; the file stays as it is.</source>
        <translation>In diesem Start hinnehmen: %1. Name und Grund werden festgehalten und stehen dort, wo entschieden wird; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>%1, ahead of its turn: %2</source>
        <translation>%1, vorgezogen: %2</translation>
    </message>
    <message>
        <source>%1: %2
By %3</source>
        <translation>%1: %2
Von %3</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Take the waiver back: %1. The point stands open again; who waived it and why stays on the timeline.</source>
        <translation>Verzicht zurücknehmen: %1. Der Punkt ist wieder offen; wer warum verzichtet hat, bleibt in der Zeitleiste.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>lists and quotes are nested too deeply</source>
        <translation>Listen und Zitate sind zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NewLaunchPage</name>
    <message>
        <source>New launch</source>
        <translation>Neuer Start</translation>
    </message>
    <message>
        <source>I trust these: they may run</source>
        <translation>Ich vertraue diesen: Sie dürfen laufen</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>T-0 in UTC</source>
        <translation>T-0 in UTC</translation>
    </message>
    <message>
        <source>here: %1 %2</source>
        <translation>hier: %1 %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>name:tag, or name@sha256:…</source>
        <translation>Name:Tag oder Name@sha256:…</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>https://… : what can be seen from outside is checked</source>
        <translation>https://… : Geprüft wird, was von außen zu sehen ist</translation>
    </message>
    <message>
        <source>Time authority</source>
        <translation>Zeitstempeldienst</translation>
    </message>
    <message>
        <source>may be left out: times are signed, not attested</source>
        <translation>kann entfallen: Zeiten sind dann unterschrieben, nicht bestätigt</translation>
    </message>
    <message>
        <source>T-0</source>
        <translation>T-0</translation>
    </message>
    <message>
        <source>Who says GO</source>
        <translation>Wer GO sagt</translation>
    </message>
    <message>
        <source>Open the launch</source>
        <translation>Start eröffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What the launch needs</source>
        <translation>Was der Start braucht</translation>
    </message>
    <message>
        <source>%1 phases · %2 items · %3 steps · %4 boxes · %5 commands</source>
        <translation>%1 Phasen · %2 Punkte · %3 Schritte · %4 Kästchen · %5 Befehle</translation>
    </message>
    <message>
        <source>%1 roles · %2 rollback triggers</source>
        <translation>%1 Rollen · %2 Rollback-Auslöser</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were damaged and are read repaired; the file is not touched</source>
        <translation>
            <numerusform>%n Zeile war beschädigt und wird repariert gelesen; die Datei bleibt unberührt</numerusform>
            <numerusform>%n Zeilen waren beschädigt und werden repariert gelesen; die Datei bleibt unberührt</numerusform>
        </translation>
    </message>
    <message>
        <source>plan: %1, %2 checks bound</source>
        <translation>Plan: %1, %2 Prüfungen zugeordnet</translation>
    </message>
    <message>
        <source>no plan beside it: every box is a person&apos;s</source>
        <translation>kein Plan daneben: Jedes Kästchen ist Sache eines Menschen</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1: public key</source>
        <translation>%1: öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>Trusted: runbook, plan and scripts are what you allowed.</source>
        <translation>Vertraut: Runbook, Plan und Skripte sind so, wie Sie sie erlaubt haben.</translation>
    </message>
    <message>
        <source>Nothing runs before you allow it. It would be allowed to these, and only in this form:
%1</source>
        <translation>Nichts läuft, bevor Sie es erlauben. Die Erlaubnis gälte für Folgendes, und nur in dieser Fassung:
%1</translation>
    </message>
    <message>
        <source>Nobody says GO: the runbook names no roles</source>
        <translation>Niemand sagt GO: Das Runbook nennt keine Rollen</translation>
    </message>
    <message>
        <source>Bind checks…</source>
        <translation>Prüfungen binden…</translation>
    </message>
    <message>
        <source>Writes a plan beside the runbook that proposes a check for each item</source>
        <translation>Schreibt neben das Runbook einen Plan, der für jeden Punkt eine Prüfung vorschlägt</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Auszufüllen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No key yet: %1. A GO counts only by a key that the roster names; once the launch is open, two other leads have to approve one.</source>
        <translation>Noch kein Schlüssel: %1. Ein GO zählt nur mit einem Schlüssel der Besetzungsliste; ist der Start einmal offen, müssen zwei andere Leitende einem zustimmen.</translation>
    </message>
    <message>
        <source>Reading %1… This is how it begins; nothing can be done with it before all of it was read.</source>
        <translation>%1 werden gelesen … So beginnt es; nichts davon lässt sich benutzen, bevor alles gelesen ist.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>NotifyDesk</name>
    <message>
        <source>A message by %1 was not sent: %2</source>
        <translation>Eine Nachricht über %1 wurde nicht gesendet: %2</translation>
    </message>
    <message>
        <source>A message by %1 has not arrived yet: %2</source>
        <translation>Eine Nachricht über %1 ist noch nicht angekommen: %2</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>REHEARSAL: %1</source>
        <translation>PROBE: %1</translation>
    </message>
    <message>
        <source>%1 (not in the ledger yet)</source>
        <translation>%1 (noch nicht im Protokoll)</translation>
    </message>
</context>
<context>
    <name>OpenLaunch</name>
    <message>
        <source>%1: maintenance</source>
        <translation>%1: Wartung</translation>
    </message>
</context>
<context>
    <name>OpenLaunchText</name>
    <message>
        <source>the plan has no person &quot;%1&quot;</source>
        <translation>der Plan hat keine Person „%1“</translation>
    </message>
    <message>
        <source>no person of the plan has the user &quot;%1&quot;; say who acts</source>
        <translation>keine Person des Plans hat den Benutzer „%1“; sagen Sie, wer handelt</translation>
    </message>
    <message>
        <source>a launch needs a planned T-0</source>
        <translation>ein Start braucht ein geplantes T-0</translation>
    </message>
    <message>
        <source>the first entry does not open a launch</source>
        <translation>der erste Eintrag eröffnet keinen Start</translation>
    </message>
    <message>
        <source>the head&apos;s signature is bad: %1</source>
        <translation>die Unterschrift des Kopfes ist schlecht: %1</translation>
    </message>
    <message>
        <source>it was opened to be looked at</source>
        <translation>er wurde zum Ansehen geöffnet</translation>
    </message>
    <message>
        <source>another console&apos;s key signs this launch; this console can look, not write</source>
        <translation>der Schlüssel einer anderen Konsole unterschreibt diesen Launch; diese Konsole kann ansehen, nicht schreiben</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>in seinen Ordner kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>OpenReplayText</name>
    <message>
        <source>entry %1 cannot be read; nothing after it is shown</source>
        <translation>Eintrag %1 ist nicht lesbar; nichts danach wird gezeigt</translation>
    </message>
    <message>
        <source>the runbook is not at hand: items are called by their ids</source>
        <translation>das Runbook ist nicht zur Hand: Die Punkte heißen nach ihren Kennungen</translation>
    </message>
    <message>
        <source>the plan is not at hand: limits and bindings are not shown</source>
        <translation>der Plan ist nicht zur Hand: Grenzwerte und Prüfungen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>the first entry does not open a launch</source>
        <translation>der erste Eintrag eröffnet keinen Start</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch keine Ausgabe.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Ausgabe durchsuchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). %1</source>
        <translation>
            <numerusform>%n Zeile. %1</numerusform>
            <numerusform>%n Zeilen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>searching</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>from the other end</source>
        <translation>vom anderen Ende her</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Save the selected lines as…</source>
        <translation>Ausgewählte Zeilen speichern unter…</translation>
    </message>
    <message>
        <source>Save the whole output as…</source>
        <translation>Ganze Ausgabe speichern unter…</translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 selected lines were copied.</source>
        <translation>Nur die ersten %1 der %2 ausgewählten Zeilen wurden kopiert.</translation>
    </message>
    <message>
        <source>Save the whole output</source>
        <translation>Ganze Ausgabe speichern</translation>
    </message>
    <message>
        <source>Save the selected lines</source>
        <translation>Ausgewählte Zeilen speichern</translation>
    </message>
    <message>
        <source>Saving to %1</source>
        <translation>Wird in %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 bytes saved to %2, as the command wrote them.</source>
        <translation>%1 Bytes in %2 gespeichert, wie der Befehl sie geschrieben hat.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Es konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Phases in the order of time</source>
        <translation>Phasen in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Was blockiert</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What is done, and by whom</source>
        <translation>Was erledigt ist, und von wem</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>%1 proved by machine · %2 accepted by a person · %3 attested by hand
%4 waived · %5 not applicable · %6 open of %7</source>
        <translation>%1 maschinell bewiesen · %2 von einem Menschen abgenommen · %3 von Hand bestätigt
%4 ausgesetzt · %5 entfallen · %6 offen von %7</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>Nichts blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What a second look found</source>
        <translation>Was ein zweiter Blick fand</translation>
    </message>
    <message numerus="yes">
        <source>A second look found %n point(s)</source>
        <translation>
            <numerusform>Ein zweiter Blick fand %n Punkt</numerusform>
            <numerusform>Ein zweiter Blick fand %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive this point…</source>
        <translation>Diesen Punkt hinnehmen…</translation>
    </message>
    <message>
        <source>Take this waiver back…</source>
        <translation>Diesen Verzicht zurücknehmen…</translation>
    </message>
</context>
<context>
    <name>PhaseBinder</name>
    <message>
        <source>unticked</source>
        <translation>Haken entfernt</translation>
    </message>
    <message>
        <source>%1 in %2, at %3</source>
        <translation>%1 in %2, um %3</translation>
    </message>
    <message>
        <source>Next boxes open at %1, in %2, at %3</source>
        <translation>Die nächsten Kästchen öffnen bei %1, in %2, um %3</translation>
    </message>
    <message>
        <source>%1 was %2 ago, at %3</source>
        <translation>%1 war vor %2, um %3</translation>
    </message>
    <message>
        <source>To call: %1</source>
        <translation>Anzurufen: %1</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done, worst: %4</source>
        <translation>%1, %2 von %3 erledigt, schlechtester Stand: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 ago</source>
        <translation>%1, %2, vor %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PhasePage</name>
    <message>
        <source>Items of the phase</source>
        <translation>Punkte der Phase</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Punkte durchsuchen</translation>
    </message>
    <message>
        <source>Show states</source>
        <translation>Stände anzeigen</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Stand: alle</translation>
    </message>
    <message>
        <source>State: open</source>
        <translation>Stand: offen</translation>
    </message>
    <message>
        <source>State: trouble</source>
        <translation>Stand: Probleme</translation>
    </message>
    <message>
        <source>State: stale or new</source>
        <translation>Stand: veraltet oder neu</translation>
    </message>
    <message>
        <source>State: done</source>
        <translation>Stand: erledigt</translation>
    </message>
    <message>
        <source>Run stale (%1)</source>
        <translation>Veraltetes ausführen (%1)</translation>
    </message>
    <message>
        <source>Run stale</source>
        <translation>Veraltetes ausführen</translation>
    </message>
    <message>
        <source>Everything here that is not fresh (Shift+F5)</source>
        <translation>Alles hier, was nicht frisch ist (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Run this section (Ctrl+F5)</source>
        <translation>Diesen Abschnitt ausführen (Strg+F5)</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Everything here, fresh or not (Ctrl+Shift+F5)</source>
        <translation>Alles hier, frisch oder nicht (Strg+Umschalt+F5)</translation>
    </message>
    <message>
        <source>Items and the chosen one</source>
        <translation>Punkte und der gewählte</translation>
    </message>
    <message>
        <source>What is shown and run</source>
        <translation>Was gezeigt und ausgeführt wird</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>&quot;%1&quot; wants one of %2</source>
        <translation>„%1“ verlangt eines von %2</translation>
    </message>
    <message>
        <source>&quot;tick&quot; must be longer than nothing</source>
        <translation>„tick“ muss länger als null sein</translation>
    </message>
    <message>
        <source>names with values are wanted here</source>
        <translation>hier werden Namen mit Werten erwartet</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot; here; known are %2</source>
        <translation>den Schlüssel „%1“ gibt es hier nicht; bekannt sind %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a single value</source>
        <translation>„%1“ verlangt einen einzelnen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants true or false</source>
        <translation>„%1“ verlangt true oder false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a whole number</source>
        <translation>„%1“ verlangt eine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a share from 0 to 1</source>
        <translation>„%1“ verlangt einen Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a number</source>
        <translation>„%1“ verlangt eine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a list</source>
        <translation>„%1“ verlangt eine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a list of words</source>
        <translation>„%1“ verlangt eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a duration such as 30s, 10m, 24h or 7d</source>
        <translation>„%1“ verlangt eine Dauer wie 30s, 10m, 24h oder 7d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a time such as 2026-11-01T00:00:00Z</source>
        <translation>„%1“ verlangt einen Zeitpunkt wie 2026-11-01T00:00:00Z</translation>
    </message>
    <message>
        <source>&quot;keys&quot; wants a list</source>
        <translation>„keys“ verlangt eine Liste</translation>
    </message>
    <message>
        <source>this is no OpenSSH public key</source>
        <translation>das ist kein öffentlicher OpenSSH-Schlüssel</translation>
    </message>
    <message>
        <source>a role may require touch or pin, not &quot;%1&quot;</source>
        <translation>eine Rolle darf touch oder pin verlangen, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under people</source>
        <translation>unter people gibt es kein „%1“</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under roles</source>
        <translation>unter roles gibt es kein „%1“</translation>
    </message>
    <message>
        <source>the runbook has no item &quot;%1&quot;</source>
        <translation>das Runbook hat keinen Punkt „%1“</translation>
    </message>
    <message>
        <source>the runbook has no phase &quot;%1&quot;</source>
        <translation>das Runbook hat keine Phase „%1“</translation>
    </message>
    <message>
        <source>an offset such as T-24h, T-0 or T+2m is wanted here</source>
        <translation>hier wird ein Abstand wie T-24h, T-0 oder T+2m erwartet</translation>
    </message>
    <message>
        <source>a secret has either &quot;keychain&quot; or &quot;env&quot;</source>
        <translation>ein Geheimnis hat entweder „keychain“ oder „env“</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under hosts</source>
        <translation>unter hosts gibt es kein „%1“</translation>
    </message>
    <message>
        <source>the check of &quot;%1&quot; has no kind</source>
        <translation>die Prüfung von „%1“ hat keine Art</translation>
    </message>
    <message>
        <source>there is no kind of check &quot;%1&quot;; known are %2</source>
        <translation>die Prüfungsart „%1“ gibt es nicht; bekannt sind %2</translation>
    </message>
    <message>
        <source>&quot;accept&quot; wants machine or person</source>
        <translation>„accept“ verlangt machine oder person</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; under secrets</source>
        <translation>unter secrets gibt es kein „%1“</translation>
    </message>
    <message>
        <source>a &quot;secret&quot; is missing here</source>
        <translation>hier fehlt ein „secret“</translation>
    </message>
    <message>
        <source>mail wants &quot;smtp&quot; and &quot;to&quot;</source>
        <translation>mail verlangt „smtp“ und „to“</translation>
    </message>
    <message>
        <source>a root of time authorities is a certificate as PEM text, not &quot;%1&quot;</source>
        <translation>eine Wurzel der Zeitstempeldienste ist ein Zertifikat als PEM-Text, nicht „%1“</translation>
    </message>
    <message>
        <source>a hold stands before T-0, such as T-10m</source>
        <translation>ein Halt liegt vor T-0, etwa T-10m</translation>
    </message>
    <message>
        <source>a hold wants a reason</source>
        <translation>ein Halt braucht einen Grund</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants &quot;limit&quot; or &quot;atLeast&quot;, not both</source>
        <translation>„%1“ braucht „limit“ oder „atLeast“, nicht beides</translation>
    </message>
    <message>
        <source>&quot;every&quot; must be longer than nothing</source>
        <translation>„every“ muss länger als nichts sein</translation>
    </message>
    <message>
        <source>&quot;horizon&quot; must be no shorter than a tick</source>
        <translation>„horizon“ darf nicht kürzer als ein Tick sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: an id has letters, figures and . _ @ + - only</source>
        <translation>„%1“: Eine Kennung hat nur Buchstaben, Ziffern und . _ @ + -</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this machine: a vantage is another</source>
        <translation>„%1“ ist dieser Rechner: ein zweiter Standpunkt ist ein anderer</translation>
    </message>
    <message>
        <source>&quot;vantage&quot; wants a &quot;url&quot; other than that of &quot;health&quot;, or a &quot;host&quot;</source>
        <translation>„vantage“ braucht eine andere „url“ als „health“ oder einen „host“</translation>
    </message>
</context>
<context>
    <name>PlanInit</name>
    <message>
        <source>image of the release</source>
        <translation>Image des Release</translation>
    </message>
    <message>
        <source>A proposal made from the words of %1. Fill in what stands in &lt;...&gt;; until then it is not configured.</source>
        <translation>Ein Vorschlag aus den Worten von %1. Füllen Sie aus, was in &lt;...&gt; steht; bis dahin ist es nicht eingerichtet.</translation>
    </message>
    <message>
        <source>what is launched</source>
        <translation>was gestartet wird</translation>
    </message>
    <message>
        <source>address of the API, https://...</source>
        <translation>Adresse der API, https://...</translation>
    </message>
    <message>
        <source>address of Prometheus</source>
        <translation>Adresse von Prometheus</translation>
    </message>
    <message>
        <source>address of Alertmanager</source>
        <translation>Adresse des Alertmanagers</translation>
    </message>
    <message>
        <source>address of Grafana</source>
        <translation>Adresse von Grafana</translation>
    </message>
    <message>
        <source>redis://host:6379</source>
        <translation>redis://rechner:6379</translation>
    </message>
    <message>
        <source>name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>store it in the keychain as launch/%1, or name a variable: env</source>
        <translation>als launch/%1 im Schlüsselbund ablegen oder eine Variable nennen: env</translation>
    </message>
    <message>
        <source>who carries out the launch</source>
        <translation>wer den Start durchführt</translation>
    </message>
    <message>
        <source>who signs as %1</source>
        <translation>wer als %1 unterschreibt</translation>
    </message>
    <message>
        <source>the public key that signs as %1</source>
        <translation>der öffentliche Schlüssel, der als %1 unterschreibt</translation>
    </message>
    <message>
        <source>labels of the canary, service=&quot;...&quot;</source>
        <translation>Labels des Canarys, service=&quot;...&quot;</translation>
    </message>
    <message>
        <source>labels of what runs beside it</source>
        <translation>Labels dessen, was daneben läuft</translation>
    </message>
    <message>
        <source>address that says the canary is healthy</source>
        <translation>Adresse, die sagt, dass der Canary gesund ist</translation>
    </message>
    <message>
        <source>the command that promotes the canary</source>
        <translation>der Befehl, der den Canary hochstuft</translation>
    </message>
    <message>
        <source>the command that rolls back</source>
        <translation>der Befehl, der zurückrollt</translation>
    </message>
    <message>
        <source>https://KEYID@HOST of the object storage</source>
        <translation>https://SCHLUESSEL@RECHNER des Objektspeichers</translation>
    </message>
    <message>
        <source>there is a plan already</source>
        <translation>es gibt schon einen Plan</translation>
    </message>
    <message>
        <source>postgresql://user@host/database?sslmode=verify-full</source>
        <translation>postgresql://benutzer@host/datenbank?sslmode=verify-full</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>nobody holds the role %1 yet</source>
        <translation>die Rolle %1 hat noch niemand inne</translation>
    </message>
    <message>
        <source>name a person under roles in the plan, or when the launch is opened</source>
        <translation>eine Person unter roles im Plan nennen oder beim Eröffnen des Starts</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not there</source>
        <translation>%1 führt zu %2, das es nicht gibt</translation>
    </message>
    <message>
        <source>put the document beside the runbook, or correct the link</source>
        <translation>das Dokument neben das Runbook legen oder den Link berichtigen</translation>
    </message>
    <message>
        <source>text was read as %1 and stored again; lines shown repaired: %2</source>
        <translation>der Text wurde als %1 gelesen und neu gespeichert; repariert gezeigte Zeilen: %2</translation>
    </message>
    <message>
        <source>store the document as UTF-8, for example: %1</source>
        <translation>das Dokument als UTF-8 speichern, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this section already, in line %2</source>
        <translation>„%1“ steht in diesem Abschnitt schon, in Zeile %2</translation>
    </message>
    <message>
        <source>remove one, or say how they differ</source>
        <translation>eines entfernen oder sagen, worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never ends by itself, or wants a terminal</source>
        <translation>„%1“ endet nie von selbst oder verlangt ein Terminal</translation>
    </message>
    <message>
        <source>only the last command of this pipe decides how it ended</source>
        <translation>nur der letzte Befehl dieser Pipe entscheidet über ihr Ergebnis</translation>
    </message>
    <message>
        <source>run it with set -o pipefail, as the console does</source>
        <translation>mit set -o pipefail ausführen, wie es die Konsole tut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands after &quot;%2&quot;, which it decides about</source>
        <translation>„%1“ steht hinter „%2“, worüber es entscheidet</translation>
    </message>
    <message>
        <source>say in the plan before which phase the roles sign: quorum: { before: %1 }</source>
        <translation>im Plan sagen, vor welcher Phase die Rollen unterschreiben: quorum: { before: %1 }</translation>
    </message>
    <message>
        <source>make cannot read the target %1: its colon is not escaped</source>
        <translation>make kann das Ziel %1 nicht lesen: Sein Doppelpunkt ist nicht maskiert</translation>
    </message>
    <message>
        <source>the Makefile has no target %1</source>
        <translation>das Makefile hat kein Ziel %1</translation>
    </message>
    <message>
        <source>write it as &quot;%1:&quot; in %2</source>
        <translation>in %2 als „%1:“ schreiben</translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation>%1 ist nicht vorhanden: %2</translation>
    </message>
    <message>
        <source>put it beside the runbook, or correct the path</source>
        <translation>es neben das Runbook legen oder den Pfad berichtigen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no command</source>
        <translation>„%1“ hat keinen Befehl</translation>
    </message>
    <message>
        <source>write one into the plan: canary: { promote: { command: … } }</source>
        <translation>einen in den Plan schreiben: canary: { promote: { command: … } }</translation>
    </message>
    <message>
        <source>the document should have been reviewed by %1</source>
        <translation>das Dokument hätte bis %1 durchgesehen werden sollen</translation>
    </message>
    <message>
        <source>review it and move the date</source>
        <translation>durchsehen und das Datum weitersetzen</translation>
    </message>
    <message>
        <source>the address of %1 is a placeholder: %2</source>
        <translation>die Adresse von %1 ist ein Platzhalter: %2</translation>
    </message>
    <message>
        <source>write down who is really reached</source>
        <translation>eintragen, wer wirklich erreicht wird</translation>
    </message>
    <message>
        <source>%1 commands in one block: pasted into a shell, a failure of any but the last is hidden</source>
        <translation>%1 Befehle in einem Block: In eine Shell eingefügt, bleibt jeder Fehler außer dem des letzten verborgen</translation>
    </message>
    <message>
        <source>the console stops at the first failure; by hand, run them one by one</source>
        <translation>die Konsole hält beim ersten Fehler an; von Hand einzeln ausführen</translation>
    </message>
    <message>
        <source>%1 is asked to run %2, which by its name is for %3</source>
        <translation>%1 soll %2 ausführen, das dem Namen nach für %3 bestimmt ist</translation>
    </message>
    <message>
        <source>%1 cells of this table wait to be filled in</source>
        <translation>%1 Zellen dieser Tabelle sind noch auszufüllen</translation>
    </message>
    <message>
        <source>who signs and when is recorded by the launch; fill in the others before it</source>
        <translation>wer wann unterschreibt, hält der Start fest; füllen Sie die anderen vorher aus</translation>
    </message>
    <message>
        <source>%1 boxes stand in a comment and are not part of this launch</source>
        <translation>%1 Kästchen stehen in einem Kommentar und gehören nicht zu diesem Start</translation>
    </message>
    <message>
        <source>take them out of the comment if they are meant</source>
        <translation>nehmen Sie sie aus dem Kommentar, wenn sie gelten sollen</translation>
    </message>
    <message>
        <source>%1 of %2 boxes come after the launch or recur; they hold nothing back</source>
        <translation>%1 von %2 Kästchen kommen nach dem Start oder kehren wieder; sie halten nichts auf</translation>
    </message>
    <message>
        <source>the gate asks for the %1 boxes before the launch</source>
        <translation>das Tor verlangt die %1 Kästchen vor dem Start</translation>
    </message>
    <message>
        <source>%1 leads to %2, and no heading has that anchor</source>
        <translation>%1 führt zu %2, und keine Überschrift hat diesen Anker</translation>
    </message>
    <message>
        <source>correct the link, or the heading</source>
        <translation>berichtigen Sie den Verweis oder die Überschrift</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it is done, and %2 boxes are open</source>
        <translation>„%1“ sagt, es sei erledigt, und %2 Kästchen sind offen</translation>
    </message>
    <message>
        <source>the boxes count here; take the claim back, or tick them</source>
        <translation>hier zählen die Kästchen; nehmen Sie die Aussage zurück oder haken Sie sie ab</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: number %2 in a row fires, not number %3</source>
        <translation>„%1“: Nummer %2 in Folge löst aus, nicht Nummer %3</translation>
    </message>
    <message>
        <source>write &quot;at least %1&quot; if number %1 is meant</source>
        <translation>schreiben Sie „mindestens %1“, wenn Nummer %1 gemeint ist</translation>
    </message>
    <message>
        <source>a block of code holds a checklist of %1 items that nobody can tick here</source>
        <translation>ein Codeblock enthält eine Checkliste mit %1 Punkten, die hier niemand abhaken kann</translation>
    </message>
    <message>
        <source>take the fence away if the items are meant, or open the block as a document of its own</source>
        <translation>nehmen Sie die Umzäunung weg, wenn die Punkte gelten sollen, oder öffnen Sie den Block als eigenes Dokument</translation>
    </message>
    <message>
        <source>a block of code stands inside this one with the same marks, so that this one ends at line %1 already</source>
        <translation>in diesem Codeblock steht ein weiterer mit denselben Zeichen, sodass dieser schon in Zeile %1 endet</translation>
    </message>
    <message>
        <source>begin and end the outer block with more marks than the inner ones have</source>
        <translation>beginnen und beenden Sie den äußeren Block mit mehr Zeichen als die inneren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says a time without its unit; it was taken from its neighbours</source>
        <translation>„%1“ nennt eine Zeit ohne Einheit; sie wurde von den Nachbarn übernommen</translation>
    </message>
    <message>
        <source>write the unit: T+5m, T-2h, T-7d</source>
        <translation>schreiben Sie die Einheit: T+5m, T-2h, T-7d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not apply</source>
        <translation>„%1“ trifft vielleicht nicht zu</translation>
    </message>
    <message>
        <source>decide before the launch; not applicable needs a reason and a name</source>
        <translation>entscheiden Sie vor dem Start; „entfällt“ braucht einen Grund und einen Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what holds where figures are missing or too few</source>
        <translation>„%1“ sagt nicht, was gilt, wo Zahlen fehlen oder zu wenige sind</translation>
    </message>
    <message>
        <source>the console holds without figures; say in the plan what an outage of the source means: canary: { sharedOutage: hold }</source>
        <translation>ohne Zahlen hält die Konsole an; sagen Sie im Plan, was ein Ausfall der Quelle bedeutet: canary: { sharedOutage: hold }</translation>
    </message>
    <message>
        <source>&quot;%1&quot; here and &quot;%2&quot; in line %3 leave out what is exactly at the limit</source>
        <translation>„%1“ hier und „%2“ in Zeile %3 lassen aus, was genau am Grenzwert liegt</translation>
    </message>
    <message>
        <source>the console holds there, neither promoting nor rolling back; write down which it shall be</source>
        <translation>die Konsole hält dort an, ohne hochzustufen oder zurückzurollen; schreiben Sie auf, was gelten soll</translation>
    </message>
    <message>
        <source>the limit &quot;%1&quot; has no value</source>
        <translation>der Grenzwert „%1“ hat keine Zahl</translation>
    </message>
    <message>
        <source>write down the number before the launch</source>
        <translation>schreiben Sie die Zahl vor dem Start auf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands under &quot;%2&quot; and needs a person</source>
        <translation>„%1“ steht unter „%2“ und braucht einen Menschen</translation>
    </message>
    <message>
        <source>say who decides; the console asks a person and records who it was</source>
        <translation>sagen Sie, wer entscheidet; die Konsole fragt einen Menschen und hält fest, wer es war</translation>
    </message>
    <message>
        <source>the program %1 is not on this machine</source>
        <translation>das Programm %1 gibt es auf diesem Rechner nicht</translation>
    </message>
    <message>
        <source>install it, or say in the plan on which host the step runs</source>
        <translation>installieren Sie es oder sagen Sie im Plan, auf welchem Rechner der Schritt läuft</translation>
    </message>
    <message>
        <source>the tag %1 can be moved: canary and full deployment may differ</source>
        <translation>der Tag %1 kann wandern: Canary und volle Auslieferung können sich unterscheiden</translation>
    </message>
    <message>
        <source>look its digest up once and deploy that: %1@sha256:…</source>
        <translation>schlagen Sie den Digest einmal nach und liefern Sie ihn aus: %1@sha256:…</translation>
    </message>
    <message>
        <source>no part of the document says how to roll back</source>
        <translation>kein Teil des Dokuments sagt, wie zurückgerollt wird</translation>
    </message>
    <message>
        <source>write a part &quot;Rollback&quot; with its steps and what triggers it</source>
        <translation>schreiben Sie einen Teil „Rollback“ mit seinen Schritten und Auslösern</translation>
    </message>
    <message>
        <source>%1 is a placeholder</source>
        <translation>%1 ist ein Platzhalter</translation>
    </message>
    <message>
        <source>write the real address</source>
        <translation>schreiben Sie die wirkliche Adresse</translation>
    </message>
    <message>
        <source>write the value, or run the step with a deviation</source>
        <translation>schreiben Sie den Wert oder führen Sie den Schritt mit einer Abweichung aus</translation>
    </message>
    <message>
        <source>%1 signs, and no contact has that name</source>
        <translation>%1 unterschreibt, und kein Kontakt heißt so</translation>
    </message>
    <message>
        <source>write under the contacts how %1 is reached</source>
        <translation>schreiben Sie zu den Kontakten, wie %1 zu erreichen ist</translation>
    </message>
    <message>
        <source>%1, who signs as %2, has no key</source>
        <translation>%1 unterschreibt als %2 und hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>write the public key under people in the plan: keys: [ { key: … } ]</source>
        <translation>schreiben Sie den öffentlichen Schlüssel im Plan zu den Personen: keys: [ { key: … } ]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a tick, and its box is open</source>
        <translation>„%1“ beginnt mit einem Haken, und sein Kästchen ist offen</translation>
    </message>
    <message>
        <source>it counts as open; take the tick out of the words</source>
        <translation>es zählt als offen; nehmen Sie den Haken aus dem Text</translation>
    </message>
    <message>
        <source>the alert &quot;%1&quot; rings at the limit that rolls back by itself (line %2)</source>
        <translation>der Alarm „%1“ schlägt erst an dem Grenzwert an, der von selbst zurückrollt (Zeile %2)</translation>
    </message>
    <message>
        <source>give the alert a lower limit, as a warning before it</source>
        <translation>geben Sie dem Alarm einen niedrigeren Grenzwert, als Warnung davor</translation>
    </message>
    <message>
        <source>the block of code that begins here is not closed; it goes on to line %1</source>
        <translation>der Codeblock, der hier beginnt, wird nicht geschlossen; er reicht bis Zeile %1</translation>
    </message>
    <message>
        <source>the block of code that begins here is not closed; it goes on to line %1 and swallows: %2</source>
        <translation>der Codeblock, der hier beginnt, wird nicht geschlossen; er reicht bis Zeile %1 und verschluckt: %2</translation>
    </message>
    <message>
        <source>close it with a line of the same marks where the code ends</source>
        <translation>schließen Sie ihn dort, wo der Code endet, mit einer Zeile derselben Zeichen</translation>
    </message>
    <message>
        <source>%1 is still to be filled in</source>
        <translation>%1 ist noch auszufüllen</translation>
    </message>
    <message>
        <source>write down what stands here on the day</source>
        <translation>schreiben Sie auf, was hier am Tag steht</translation>
    </message>
    <message>
        <source>%1 lines look like boxes and are read as text; this is the first, line %2 the last</source>
        <translation>%1 Zeilen sehen wie Kästchen aus und werden als Text gelesen; dies ist die erste, Zeile %2 die letzte</translation>
    </message>
    <message>
        <source>begin such a line with &quot;- [ ] &quot; and put the mark behind it</source>
        <translation>beginnen Sie eine solche Zeile mit „- [ ] “ und setzen Sie das Zeichen dahinter</translation>
    </message>
    <message>
        <source>%1 is asked to run %2, which by its first line is for %3</source>
        <translation>%1 soll %2 ausführen, das nach seiner ersten Zeile für %3 ist</translation>
    </message>
    <message>
        <source>%1 is called as a program and is not executable</source>
        <translation>%1 wird als Programm aufgerufen und ist nicht ausführbar</translation>
    </message>
    <message>
        <source>chmod +x %1, or call it by its interpreter</source>
        <translation>chmod +x %1, oder rufen Sie es mit seinem Interpreter auf</translation>
    </message>
    <message>
        <source>%1 in the command looks like a placeholder</source>
        <translation>%1 im Befehl sieht wie ein Platzhalter aus</translation>
    </message>
    <message>
        <source>write the value, if one is meant</source>
        <translation>schreiben Sie den Wert hin, falls einer gemeint ist</translation>
    </message>
    <message>
        <source>%1 in the command is a placeholder: it does not run as it is</source>
        <translation>%1 im Befehl ist ein Platzhalter: so läuft er nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes away what nothing may bring back</source>
        <translation>„%1“ nimmt weg, was vielleicht nichts zurückbringt</translation>
    </message>
    <message>
        <source>let a second person release it: steps: { %1: { dangerous: true } }</source>
        <translation>lassen Sie es von einer zweiten Person freigeben: steps: { %1: { dangerous: true } }</translation>
    </message>
    <message>
        <source>bound it (timeout 60 … || [ $? = 124 ]), or mark the step in the plan: tty: true</source>
        <translation>begrenzen Sie ihn (timeout 60 … || [ $? = 124 ]) oder kennzeichnen Sie den Schritt im Plan: tty: true</translation>
    </message>
    <message>
        <source>%1 is to sign as %2 and as %3, and nobody signs for two roles</source>
        <translation>%1 soll als %2 und als %3 unterschreiben, und niemand unterschreibt für zwei Rollen</translation>
    </message>
    <message>
        <source>name another person in the plan, or say that one may sign for several: quorum: { distinct: false }</source>
        <translation>im Plan eine andere Person nennen, oder erlauben, dass eine für mehrere unterschreibt: quorum: { distinct: false }</translation>
    </message>
    <message>
        <source>no Makefile is there to make %1</source>
        <translation>es gibt kein Makefile, das %1 macht</translation>
    </message>
    <message>
        <source>%1 is here (%2): write %1</source>
        <translation>%1 ist hier (%2): %1 schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; brings a canary, and no step says how it is promoted</source>
        <translation>„%1“ bringt einen Canary, und kein Schritt sagt, wie er hochgestuft wird</translation>
    </message>
    <message>
        <source>run it with set -o pipefail, as the console does; grep ends with 1 where it finds nothing, which fails the step then</source>
        <translation>mit set -o pipefail ausführen, wie es die Konsole tut; grep endet mit 1, wenn es nichts findet, und dann scheitert der Schritt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about the machine it runs on: this one</source>
        <translation>„%1“ betrifft den Rechner, auf dem es läuft: diesen</translation>
    </message>
    <message>
        <source>name the machine under hosts in the plan, and choose it where the command is looked at</source>
        <translation>den Rechner im Plan unter hosts nennen und dort wählen, wo der Befehl angesehen wird</translation>
    </message>
    <message>
        <source>name the host in the plan: steps: { %1: { host: web1 } }</source>
        <translation>den Rechner im Plan nennen: steps: { %1: { host: web1 } }</translation>
    </message>
    <message>
        <source>%1 asks for %2 by its first line, which is not on this machine</source>
        <translation>%1 verlangt in seiner ersten Zeile %2, und das gibt es auf diesem Rechner nicht</translation>
    </message>
    <message>
        <source>install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>install %1, or see that %2 does: it is %3</source>
        <translation>%1 installieren, oder prüfen, ob %2 genügt: es ist %3</translation>
    </message>
    <message>
        <source>%1 asks for %2 by its first line, and is run by %3 %4</source>
        <translation>%1 verlangt in seiner ersten Zeile %2 und wird von %3 %4 ausgeführt</translation>
    </message>
    <message>
        <source>install %1, or see that %2 %3 does</source>
        <translation>%1 installieren, oder prüfen, ob %2 %3 genügt</translation>
    </message>
    <message>
        <source>%1 needs Python %2, and is run by Python %3</source>
        <translation>%1 braucht Python %2 und wird von Python %3 ausgeführt</translation>
    </message>
    <message>
        <source>install a Python that fits, and call the script by it</source>
        <translation>ein passendes Python installieren und das Skript damit aufrufen</translation>
    </message>
    <message>
        <source>%1 asks for bash by its first line, and is run by sh</source>
        <translation>%1 verlangt in seiner ersten Zeile bash und wird von sh ausgeführt</translation>
    </message>
    <message>
        <source>%1 is run by sh, and only bash knows &quot;%2&quot; in its line %3</source>
        <translation>%1 wird von sh ausgeführt, und „%2“ in Zeile %3 kennt nur bash</translation>
    </message>
    <message>
        <source>%1 without a tag is whatever is the latest: canary and full deployment may differ</source>
        <translation>%1 ohne Tag ist, was gerade das neueste ist: Canary und volle Auslieferung können sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>RecentLaunches</name>
    <message>
        <source>%1 (REHEARSAL)</source>
        <translation>%1 (PROBE)</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>the canary watch</source>
        <translation>Canary-Beobachtung</translation>
    </message>
    <message>
        <source>interrupted at “%1”</source>
        <translation>unterbrochen bei „%1“</translation>
    </message>
    <message>
        <source>T-0 %1</source>
        <translation>T-0 %1</translation>
    </message>
    <message>
        <source>closed: launched</source>
        <translation>geschlossen: gestartet</translation>
    </message>
    <message>
        <source>closed: rolled back</source>
        <translation>geschlossen: zurückgerollt</translation>
    </message>
    <message>
        <source>closed: abandoned</source>
        <translation>geschlossen: aufgegeben</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>another export is under way</source>
        <translation>es läuft schon ein anderer Export</translation>
    </message>
</context>
<context>
    <name>RecordSourceText</name>
    <message>
        <source>the record does not hold it</source>
        <translation>das Startprotokoll enthält es nicht</translation>
    </message>
    <message>
        <source>it has another digest</source>
        <translation>es hat eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>no file with the digest %1 is here</source>
        <translation>hier liegt keine Datei mit der Prüfsumme %1</translation>
    </message>
</context>
<context>
    <name>RehearsalDesk</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A launch stands here already; choose another folder.</source>
        <translation>Hier liegt schon ein Start; wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>RehearsalGuide</name>
    <message>
        <source>A rehearsal: nothing of it reaches anybody. Mend what is red with “Fix it in the rehearsal”, or let the crew do what is left before the canary.</source>
        <translation>Eine Probe: Nichts davon erreicht jemanden. Beheben Sie, was rot ist, mit „In der Probe beheben“, oder lassen Sie die Mannschaft tun, was vor dem Canary bleibt.</translation>
    </message>
    <message>
        <source>Let the crew do it</source>
        <translation>Die Mannschaft machen lassen</translation>
    </message>
    <message>
        <source>The canary takes its share of the traffic. Watch it, then break it.</source>
        <translation>Der Canary bekommt seinen Anteil am Verkehr. Beobachten Sie ihn, dann stören Sie ihn.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Rolled back by itself. Deploy once more, leave it healthy, and let the four roles say GO: at T-0 it is promoted.</source>
        <translation>Von selbst zurückgerollt. Liefern Sie noch einmal aus, lassen Sie ihn gesund, und lassen Sie die vier Rollen GO sagen: Bei T-0 wird er hochgestuft.</translation>
    </message>
    <message>
        <source>Deploy again</source>
        <translation>Noch einmal ausliefern</translation>
    </message>
    <message>
        <source>All is ready for the canary: deploy it, and watch it.</source>
        <translation>Alles ist bereit für den Canary: Liefern Sie ihn aus und beobachten Sie ihn.</translation>
    </message>
    <message>
        <source>Healthy and proved. Break it, or let the crew do what is left before T-0.</source>
        <translation>Gesund und nachgewiesen. Stören Sie ihn, oder lassen Sie die Mannschaft tun, was vor T-0 noch bleibt.</translation>
    </message>
    <message>
        <source>Leave it healthy: the crew watches it and runs the smoke test, and the four roles say GO.</source>
        <translation>Lassen Sie ihn gesund: Die Mannschaft beobachtet ihn und führt den Smoke-Test aus, und die vier Rollen sagen GO.</translation>
    </message>
    <message>
        <source>All is ready for T-0: where the four roles say GO, it is promoted.</source>
        <translation>Alles ist bereit für T-0: Sagen die vier Rollen GO, wird er hochgestuft.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
</context>
<context>
    <name>RehearsalPlay</name>
    <message>
        <source>Mended: %1.</source>
        <translation>Behoben: %1.</translation>
    </message>
    <message>
        <source>Rehearsed.</source>
        <translation>Geprobt.</translation>
    </message>
    <message>
        <source>Found in a rehearsal.</source>
        <translation>In einer Probe gefunden.</translation>
    </message>
    <message>
        <source>None: nothing of it reaches production.</source>
        <translation>Keines: Nichts davon erreicht die Produktion.</translation>
    </message>
    <message>
        <source>nothing has been known of the canary for minutes</source>
        <translation>über den Canary ist seit Minuten nichts bekannt</translation>
    </message>
    <message>
        <source>The ordered fault was not found within %1 minutes.</source>
        <translation>Die ausgelöste Störung wurde nicht innerhalb von %1 Minuten gefunden.</translation>
    </message>
    <message>
        <source>The step ended badly: %1</source>
        <translation>Der Schritt ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The GO poll is called.</source>
        <translation>Die GO-Abfrage läuft.</translation>
    </message>
    <message>
        <source>The sign-offs do not stay valid: %1</source>
        <translation>Die Freigaben bleiben nicht gültig: %1</translation>
    </message>
    <message>
        <source>%1 says GO.</source>
        <translation>%1 sagt GO.</translation>
    </message>
    <message>
        <source>The rollback itself failed: %1</source>
        <translation>Der Rollback selbst ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A rehearsal ends with the launch.</source>
        <translation>Eine Probe endet mit dem Start.</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Zurückgerollt: %1</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Laying the stage out.</source>
        <translation>Die Bühne wird aufgebaut.</translation>
    </message>
    <message>
        <source>Opened: %1.</source>
        <translation>Eröffnet: %1.</translation>
    </message>
    <message>
        <source>This rehearsal plays by itself and waits for nobody.</source>
        <translation>Diese Probe läuft von selbst und wartet auf niemanden.</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>the plan has no person &quot;%1&quot;</source>
        <translation>der Plan hat keine Person „%1“</translation>
    </message>
    <message>
        <source>%1 has to release it with a key of theirs</source>
        <translation>%1 muss es mit einem eigenen Schlüssel freigeben</translation>
    </message>
    <message>
        <source>the plan does not name this key for %1</source>
        <translation>der Plan nennt diesen Schlüssel für %1 nicht</translation>
    </message>
    <message>
        <source>Released by %1 with the key %2</source>
        <translation>Freigegeben von %1 mit dem Schlüssel %2</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>%1 was named as releasing this; no key of theirs is known, so nothing proves it</source>
        <translation>%1 wurde als freigebend genannt; kein Schlüssel dieser Person ist bekannt, also belegt es nichts</translation>
    </message>
    <message>
        <source>Another key is being asked.</source>
        <translation>Ein anderer Schlüssel wird gerade gefragt.</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>REPLAY</source>
        <translation>RÜCKSCHAU</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Gezeigter Zeitpunkt</translation>
    </message>
    <message>
        <source>Entry shown</source>
        <translation>Gezeigter Eintrag</translation>
    </message>
    <message>
        <source>What was written last</source>
        <translation>Was zuletzt geschrieben wurde</translation>
    </message>
    <message>
        <source>Standing of the record</source>
        <translation>Stand des Startprotokolls</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Time of the replay</source>
        <translation>Zeit der Rückschau</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>First entry (Home)</source>
        <translation>Erster Eintrag (Pos1)</translation>
    </message>
    <message>
        <source>Entry before (Left)</source>
        <translation>Eintrag davor (Links)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Next entry (Right)</source>
        <translation>Nächster Eintrag (Rechts)</translation>
    </message>
    <message>
        <source>Last entry (End)</source>
        <translation>Letzter Eintrag (Ende)</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Rückschau beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>ReplayBinder</name>
    <message>
        <source>Replay: entry before</source>
        <translation>Rückschau: Eintrag davor</translation>
    </message>
    <message>
        <source>Replay: next entry</source>
        <translation>Rückschau: nächster Eintrag</translation>
    </message>
    <message>
        <source>Replay: mark before</source>
        <translation>Rückschau: Marke davor</translation>
    </message>
    <message>
        <source>Replay: next mark</source>
        <translation>Rückschau: nächste Marke</translation>
    </message>
    <message>
        <source>Replay: first entry</source>
        <translation>Rückschau: erster Eintrag</translation>
    </message>
    <message>
        <source>Replay: last entry</source>
        <translation>Rückschau: letzter Eintrag</translation>
    </message>
    <message>
        <source>Replay: play or pause</source>
        <translation>Rückschau: abspielen oder anhalten</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>wird verifiziert…</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
</context>
<context>
    <name>ResumeOffers</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read only: %1 holds this launch.</source>
        <translation>Nur lesbar: %1 hält diesen Start.</translation>
    </message>
    <message>
        <source>The service of this rehearsal ended with the console that ran it. What was done stands; what asks the service cannot be done any more.</source>
        <translation>Der Dienst dieser Probe endete mit der Konsole, die ihn betrieb. Was getan ist, bleibt; was den Dienst fragt, geht nicht mehr.</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Noch einmal proben</translation>
    </message>
    <message>
        <source>This launch was interrupted at “%1”. Nothing goes on until you decide.</source>
        <translation>Dieser Start wurde bei „%1“ unterbrochen. Nichts geht weiter, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Close this launch for good as abandoned.</source>
        <translation>Diesen Start endgültig als aufgegeben schließen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Read only: this launch is not as it was written. %1</source>
        <translation>Nur lesen: Dieser Launch ist nicht, wie er geschrieben wurde. %1</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read only: %1.</source>
        <translation>Nur lesen: %1.</translation>
    </message>
    <message>
        <source>This launch was interrupted at “%1”. What became of its command is being found out.</source>
        <translation>Dieser Start wurde bei „%1“ unterbrochen. Was aus seinem Befehl wurde, wird gerade festgestellt.</translation>
    </message>
    <message>
        <source>This launch was interrupted at “%1”. Its command still runs; nothing is begun a second time.</source>
        <translation>Dieser Start wurde bei „%1“ unterbrochen. Sein Befehl läuft noch; nichts wird ein zweites Mal begonnen.</translation>
    </message>
    <message>
        <source>This launch was interrupted at “%1”. Its command has ended meanwhile: %2.</source>
        <translation>Dieser Start wurde bei „%1“ unterbrochen. Sein Befehl ist inzwischen beendet: %2.</translation>
    </message>
    <message>
        <source>This launch was interrupted at “%1”. Nobody knows what became of its command: nothing goes on until you decide.</source>
        <translation>Dieser Start wurde bei „%1“ unterbrochen. Niemand weiß, was aus seinem Befehl wurde: Nichts geht weiter, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>%1 does not hold this launch any more.</source>
        <translation>%1 hält diesen Start nicht mehr.</translation>
    </message>
    <message>
        <source>Go on with it here</source>
        <translation>Hier weiterführen</translation>
    </message>
    <message>
        <source>Interrupted as well: %1.</source>
        <translation>Ebenfalls unterbrochen: %1.</translation>
    </message>
</context>
<context>
    <name>RollbackBinder</name>
    <message>
        <source>ordered by hand</source>
        <translation>von Hand angeordnet</translation>
    </message>
    <message>
        <source>Nothing of this launch was allowed to run yet. Roll back now all the same?</source>
        <translation>Von diesem Launch wurde noch nichts zum Ausführen erlaubt. Trotzdem jetzt zurückrollen?</translation>
    </message>
    <message>
        <source>Roll back now, with the scripts as they are?</source>
        <translation>Jetzt zurückrollen, mit den Skripten, wie sie sind?</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Jetzt zurückrollen</translation>
    </message>
    <message>
        <source>never drilled</source>
        <translation>nie geübt</translation>
    </message>
    <message>
        <source>last drill %1, %2 ago</source>
        <translation>letzte Übung %1, vor %2</translation>
    </message>
    <message>
        <source>last rollback %1, %2 ago</source>
        <translation>letzter Rollback %1, vor %2</translation>
    </message>
</context>
<context>
    <name>RollbackLog</name>
    <message>
        <source>the ledger did not take it in time</source>
        <translation>das Logbuch nahm es nicht rechtzeitig an</translation>
    </message>
    <message>
        <source>not recorded anywhere: %1</source>
        <translation>nirgends festgehalten: %1</translation>
    </message>
    <message>
        <source>What follows is not recorded in the ledger yet; it is kept in %1 and goes into the ledger when the launch is opened for writing.</source>
        <translation>Was folgt, steht noch nicht im Logbuch; es liegt in %1 und kommt ins Logbuch, sobald der Launch zum Schreiben geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>RollbackPanel</name>
    <message>
        <source>Hold to roll back now</source>
        <translation>Gedrückt halten: jetzt zurückrollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Reason for the rollback</source>
        <translation>Grund für den Rollback</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Rolls back by</source>
        <translation>Zurückrollen durch</translation>
    </message>
    <message>
        <source>the steps of the rollback phase</source>
        <translation>die Schritte der Rollback-Phase</translation>
    </message>
</context>
<context>
    <name>RollbackStep</name>
    <message>
        <source>The plan names no host &quot;%1&quot;.</source>
        <translation>Der Plan nennt keinen Host „%1“.</translation>
    </message>
    <message>
        <source>a rollback takes them as they are</source>
        <translation>ein Zurückrollen nimmt sie, wie sie sind</translation>
    </message>
    <message>
        <source>The keychain does not answer; the rollback goes on without it. Output is shown and kept only where the secrets can be taken out of it.</source>
        <translation>Der Schlüsselbund antwortet nicht; das Zurückrollen geht ohne ihn weiter. Ausgaben werden nur gezeigt und aufbewahrt, wo die Geheimnisse daraus entfernt werden können.</translation>
    </message>
    <message>
        <source>The output is not kept: the keychain did not say what to hide in it.</source>
        <translation>Die Ausgabe wird nicht aufbewahrt: Der Schlüsselbund hat nicht gesagt, was darin zu verbergen ist.</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Es wurde gestoppt, bevor es begann.</translation>
    </message>
</context>
<context>
    <name>RosterDesk</name>
    <message>
        <source>who shall hold the role has to be said</source>
        <translation>wer die Rolle innehaben soll, muss gesagt sein</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>ein Grund ist nötig</translation>
    </message>
    <message>
        <source>the public key: %1</source>
        <translation>der öffentliche Schlüssel: %1</translation>
    </message>
    <message>
        <source>this launch has no role &quot;%1&quot;</source>
        <translation>dieser Start hat keine Rolle „%1“</translation>
    </message>
    <message>
        <source>no other roster is proposed</source>
        <translation>keine andere Besetzungsliste ist vorgeschlagen</translation>
    </message>
    <message>
        <source>another signature is under way</source>
        <translation>es läuft schon eine andere Unterschrift</translation>
    </message>
    <message>
        <source>the approval does not count: %1</source>
        <translation>die Zustimmung zählt nicht: %1</translation>
    </message>
</context>
<context>
    <name>RosterPane</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who shall hold it</source>
        <translation>Wer sie innehaben soll</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zugestimmt hat</translation>
    </message>
    <message>
        <source>Key of the approver</source>
        <translation>Schlüssel des Zustimmenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>Signed elsewhere</source>
        <translation>Anderswo unterschrieben</translation>
    </message>
    <message>
        <source>Approve with this key</source>
        <translation>Mit diesem Schlüssel zustimmen</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Unterschrift übernehmen</translation>
    </message>
    <message>
        <source>Change the roster</source>
        <translation>Besetzungsliste ändern</translation>
    </message>
    <message>
        <source>Another roster</source>
        <translation>Eine andere Besetzungsliste</translation>
    </message>
    <message>
        <source>Two leads other than who brings it in have to sign it. Sign-offs that stand become stale.</source>
        <translation>Zwei Verantwortliche außer dem, der sie einbringt, müssen sie unterschreiben. Bestehende Freigaben veralten damit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inne hat sie</translation>
    </message>
    <message>
        <source>keychain:NAME, agent:FINGERPRINT or a private key file</source>
        <translation>keychain:NAME, agent:FINGERABDRUCK oder eine Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>only for an encrypted key file; it is not kept</source>
        <translation>nur für eine verschlüsselte Schlüsseldatei; wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Or sign the statement above elsewhere and paste the signature: ssh-keygen -Y sign -f KEY -n launch-console-signoff FILE</source>
        <translation>Oder die Erklärung oben anderswo unterschreiben und die Unterschrift einfügen: ssh-keygen -Y sign -f SCHLÜSSEL -n launch-console-signoff DATEI</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Nobody has approved yet.</source>
        <translation>Noch hat niemand zugestimmt.</translation>
    </message>
    <message>
        <source>Approved by %1; one more is needed.</source>
        <translation>Zugestimmt hat %1; es braucht noch jemanden.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Zugestimmt: %1.</translation>
    </message>
    <message>
        <source>Signatures of the others</source>
        <translation>Unterschriften der anderen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the launch is not open</source>
        <translation>der Start ist nicht eröffnet</translation>
    </message>
    <message>
        <source>the launch is closed</source>
        <translation>der Start ist geschlossen</translation>
    </message>
    <message>
        <source>the plan has no person &quot;%1&quot;</source>
        <translation>der Plan hat keine Person „%1“</translation>
    </message>
    <message>
        <source>the runbook has no item &quot;%1&quot;</source>
        <translation>das Runbook hat keinen Punkt „%1“</translation>
    </message>
    <message>
        <source>only a person can say so</source>
        <translation>das kann nur ein Mensch sagen</translation>
    </message>
    <message>
        <source>the attestation would have lapsed already</source>
        <translation>die Bestätigung wäre schon abgelaufen</translation>
    </message>
    <message>
        <source>its check says otherwise (%1): mend it or waive it</source>
        <translation>die Prüfung sagt etwas anderes (%1): beheben oder aussetzen</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>there is no fresh pass to accept (%1)</source>
        <translation>es gibt kein frisches Bestanden, das sich abnehmen ließe (%1)</translation>
    </message>
    <message>
        <source>there is newer evidence: look at it first</source>
        <translation>es gibt einen neueren Beleg: Sehen Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>a waiver needs a reason and the risk that is taken</source>
        <translation>eine Ausnahme braucht einen Grund und das eingegangene Risiko</translation>
    </message>
    <message>
        <source>a waiver needs an end that is yet to come</source>
        <translation>eine Ausnahme braucht ein Ende, das noch bevorsteht</translation>
    </message>
    <message>
        <source>the item is critical: a second person has to release the waiver</source>
        <translation>der Punkt ist kritisch: Eine zweite Person muss die Ausnahme freigeben</translation>
    </message>
    <message>
        <source>%1 holds no role</source>
        <translation>%1 hat keine Rolle</translation>
    </message>
    <message>
        <source>the finding has changed: look at it first</source>
        <translation>der Befund hat sich geändert: Sehen Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>ein Grund ist nötig</translation>
    </message>
    <message>
        <source>the launch is open already</source>
        <translation>der Start ist schon eröffnet</translation>
    </message>
    <message>
        <source>T-0 is missing</source>
        <translation>T-0 fehlt</translation>
    </message>
    <message>
        <source>the countdown is on hold already: %1</source>
        <translation>der Countdown ist schon angehalten: %1</translation>
    </message>
    <message>
        <source>the countdown is not on hold</source>
        <translation>der Countdown ist nicht angehalten</translation>
    </message>
    <message>
        <source>%1 said %2</source>
        <translation>%1 sagte %2</translation>
    </message>
    <message>
        <source>T-0 has to be yet to come</source>
        <translation>T-0 muss noch bevorstehen</translation>
    </message>
    <message>
        <source>the canary is running</source>
        <translation>der Canary läuft</translation>
    </message>
    <message>
        <source>only the console records what it measured</source>
        <translation>nur die Konsole zeichnet auf, was sie gemessen hat</translation>
    </message>
    <message>
        <source>no canary is running</source>
        <translation>es läuft kein Canary</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>die Notiz ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of a launch</source>
        <translation>„%1“ ist kein Ausgang eines Starts</translation>
    </message>
    <message>
        <source>a step is running: %1</source>
        <translation>ein Schritt läuft: %1</translation>
    </message>
    <message>
        <source>the launch cannot be closed yet: %1 (%2 in all)</source>
        <translation>der Start lässt sich noch nicht schließen: %1 (insgesamt %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the roster has no role &quot;%1&quot;</source>
        <translation>die Besetzungsliste hat keine Rolle „%1“</translation>
    </message>
    <message>
        <source>the role %1 is held by %2</source>
        <translation>die Rolle %1 hat %2 inne</translation>
    </message>
    <message>
        <source>the statement is about another launch</source>
        <translation>die Erklärung betrifft einen anderen Start</translation>
    </message>
    <message>
        <source>the statement was made over another ledger</source>
        <translation>die Erklärung wurde über ein anderes Protokoll abgegeben</translation>
    </message>
    <message>
        <source>the statement was recorded already</source>
        <translation>die Erklärung ist schon aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 has signed for another role</source>
        <translation>%1 hat für eine andere Rolle unterschrieben</translation>
    </message>
    <message>
        <source>%1 said %2: %3</source>
        <translation>%1 sagte %2: %3</translation>
    </message>
    <message>
        <source>only %1 can take it back</source>
        <translation>nur %1 kann es zurücknehmen</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>two other leads have to approve another roster</source>
        <translation>zwei andere Verantwortliche müssen einer anderen Besetzungsliste zustimmen</translation>
    </message>
    <message>
        <source>the runbook has no step &quot;%1&quot;</source>
        <translation>das Runbook hat keinen Schritt „%1“</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Hochstufen</translation>
    </message>
    <message>
        <source>%1 is closed: %2</source>
        <translation>%1 ist gesperrt: %2</translation>
    </message>
    <message>
        <source>%1 is closed: %2 (and %3 more)</source>
        <translation>%1 ist gesperrt: %2 (und %3 weitere)</translation>
    </message>
    <message>
        <source>the step is running</source>
        <translation>der Schritt läuft</translation>
    </message>
    <message>
        <source>another step is running: %1</source>
        <translation>ein anderer Schritt läuft: %1</translation>
    </message>
    <message>
        <source>the step is %1; decide to retry it first</source>
        <translation>der Schritt steht auf „%1“; entscheiden Sie zuerst, ihn zu wiederholen</translation>
    </message>
    <message>
        <source>the command is dangerous: a second person has to release it</source>
        <translation>der Befehl ist gefährlich: Eine zweite Person muss ihn freigeben</translation>
    </message>
    <message>
        <source>the step is not running</source>
        <translation>der Schritt läuft nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision on a step</source>
        <translation>„%1“ ist keine Entscheidung über einen Schritt</translation>
    </message>
    <message>
        <source>who did it has to be said</source>
        <translation>es muss gesagt werden, wer es getan hat</translation>
    </message>
    <message>
        <source>there is nothing to retry</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>es ändert sich nichts</translation>
    </message>
    <message>
        <source>the runbook has no phase &quot;%1&quot;</source>
        <translation>das Runbook hat keine Phase „%1“</translation>
    </message>
    <message>
        <source>a second person with a role has to release it</source>
        <translation>eine zweite Person mit einer Rolle muss es freigeben</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>there is no alarm &quot;%1&quot;</source>
        <translation>es gibt keinen Alarm „%1“</translation>
    </message>
    <message>
        <source>%1 has seen it already</source>
        <translation>%1 hat ihn schon gesehen</translation>
    </message>
    <message>
        <source>putting an alarm aside needs an end that is yet to come</source>
        <translation>einen Alarm zurückzustellen braucht ein Ende, das noch kommt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no end of a canary</source>
        <translation>„%1“ ist kein Ende eines Canarys</translation>
    </message>
    <message>
        <source>the canary is promoted already</source>
        <translation>der Canary ist schon hochgestuft</translation>
    </message>
    <message>
        <source>%1 has no time to go back to</source>
        <translation>%1 hat keine Zeit, zu der man zurückgehen könnte</translation>
    </message>
    <message>
        <source>%1 is yet to come</source>
        <translation>%1 kommt erst noch</translation>
    </message>
    <message>
        <source>the canary takes traffic: roll it back first</source>
        <translation>der Canary bekommt Verkehr: rollen Sie ihn zuerst zurück</translation>
    </message>
    <message>
        <source>the canary was rolled back: nothing is launched</source>
        <translation>der Canary wurde zurückgerollt: Nichts ist gestartet</translation>
    </message>
    <message>
        <source>the roster names the role %1 twice</source>
        <translation>die Besetzung nennt die Rolle %1 zweimal</translation>
    </message>
    <message>
        <source>the roster has to keep the role %1</source>
        <translation>die Besetzung muss die Rolle %1 behalten</translation>
    </message>
    <message>
        <source>no command of the step holds &quot;%1&quot;</source>
        <translation>kein Befehl des Schritts enthält „%1“</translation>
    </message>
    <message>
        <source>the approval of %1 is none of a roster</source>
        <translation>die Zustimmung von %1 gilt keiner Besetzungsliste</translation>
    </message>
    <message>
        <source>the approval of %1 is another&apos;s</source>
        <translation>die Zustimmung von %1 stammt von jemand anderem</translation>
    </message>
    <message>
        <source>the approval of %1 is about another ledger</source>
        <translation>die Zustimmung von %1 betrifft ein anderes Protokoll</translation>
    </message>
    <message>
        <source>the approval of %1 is about another roster</source>
        <translation>die Zustimmung von %1 betrifft eine andere Besetzungsliste</translation>
    </message>
    <message>
        <source>the approval of %1 is not signed</source>
        <translation>die Zustimmung von %1 ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>die Zustimmung von %1: %2</translation>
    </message>
    <message>
        <source>only the console disarms the triggers</source>
        <translation>nur die Konsole entschärft die Auslöser</translation>
    </message>
    <message>
        <source>the canary is not promoted</source>
        <translation>der Canary ist nicht hochgestuft</translation>
    </message>
    <message>
        <source>the triggers are disarmed already</source>
        <translation>die Auslöser sind schon entschärft</translation>
    </message>
    <message>
        <source>the plan has no hold there now</source>
        <translation>der Plan hat dort jetzt keinen Halt</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) have the same key: each needs their own</source>
        <translation>%1 (%2) und %3 (%4) haben denselben Schlüssel: Alle brauchen einen eigenen</translation>
    </message>
    <message>
        <source>the statement is about another digest of the release than %1</source>
        <translation>die Erklärung nennt einen anderen Digest des Releases als %1</translation>
    </message>
    <message>
        <source>nothing was stopped</source>
        <translation>es wurde nichts angehalten</translation>
    </message>
    <message>
        <source>the runbook has no guide &quot;%1&quot;</source>
        <translation>das Runbook hat keine Anleitung „%1“</translation>
    </message>
    <message>
        <source>the guide has no step %1</source>
        <translation>die Anleitung hat keinen Schritt %1</translation>
    </message>
    <message>
        <source>not yet: the box %1</source>
        <translation>noch nicht: das Kästchen %1</translation>
    </message>
    <message>
        <source>the approval of %1 is from before the last change of the roster</source>
        <translation>die Zustimmung von %1 stammt aus der Zeit vor der letzten Änderung der Besetzungsliste</translation>
    </message>
    <message>
        <source>it is this step&apos;s turn: no other comes first</source>
        <translation>dieser Schritt ist an der Reihe: kein anderer kommt zuerst</translation>
    </message>
    <message>
        <source>the finding is missing</source>
        <translation>der Befund fehlt</translation>
    </message>
    <message>
        <source>%1 has waived it already</source>
        <translation>%1 hat ihn schon hingenommen</translation>
    </message>
    <message>
        <source>nobody has waived this finding</source>
        <translation>auf diesen Befund hat niemand verzichtet</translation>
    </message>
</context>
<context>
    <name>RunbookReader</name>
    <message>
        <source>the document has more than %1 items</source>
        <translation>das Dokument hat mehr als %1 Punkte</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Launch Console, self-made seal</source>
        <translation>Startkonsole, selbst erstelltes Siegel</translation>
    </message>
</context>
<context>
    <name>SignDesk</name>
    <message>
        <source>another signature is under way</source>
        <translation>es läuft schon eine andere Unterschrift</translation>
    </message>
    <message>
        <source>I have seen what is stated here and approve the launch as %1.</source>
        <translation>Ich habe gesehen, was hier erklärt ist, und gebe den Start als %1 frei.</translation>
    </message>
    <message>
        <source>I do not approve the launch as %1.</source>
        <translation>Ich gebe den Start als %1 nicht frei.</translation>
    </message>
    <message>
        <source>I ask as %1 that the launch waits until the reason is settled.</source>
        <translation>Ich bitte als %1, mit dem Start zu warten, bis der Grund geklärt ist.</translation>
    </message>
    <message>
        <source>the launch is not open</source>
        <translation>der Start ist nicht eröffnet</translation>
    </message>
    <message>
        <source>this launch has no role &quot;%1&quot;</source>
        <translation>dieser Start hat keine Rolle „%1“</translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 braucht einen Grund</translation>
    </message>
    <message>
        <source>the text holds characters that cannot be signed</source>
        <translation>der Text enthält Zeichen, die sich nicht unterschreiben lassen</translation>
    </message>
    <message>
        <source>the statement ends with a line end, which was not signed: %1</source>
        <translation>die Erklärung endet mit einem Zeilenende, das nicht mit unterschrieben wurde: %1</translation>
    </message>
    <message>
        <source>the statement is about another launch</source>
        <translation>die Erklärung betrifft einen anderen Start</translation>
    </message>
    <message>
        <source>the statement was made over another ledger than this one</source>
        <translation>die Erklärung wurde über ein anderes Protokoll als dieses abgegeben</translation>
    </message>
    <message>
        <source>the statement is dated %1, which is still to come</source>
        <translation>die Erklärung trägt die Zeit %1, die noch bevorsteht</translation>
    </message>
    <message>
        <source>%1: it is not the roster&apos;s key of %2</source>
        <translation>%1: Das ist nicht der Schlüssel von %2 aus der Besetzungsliste</translation>
    </message>
    <message>
        <source>the statement is out of date, please sign anew: %1</source>
        <translation>die Erklärung ist überholt, bitte neu unterschreiben: %1</translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>Sign again as %1…</source>
        <translation>Als %1 erneut unterschreiben…</translation>
    </message>
    <message>
        <source>Sign as %1…</source>
        <translation>Als %1 unterschreiben…</translation>
    </message>
    <message>
        <source>Say GO with the rehearsal key</source>
        <translation>GO mit dem Probenschlüssel sagen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht erteilt</translation>
    </message>
</context>
<context>
    <name>SignOffImport</name>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Paste the statement, or drop its file on this page.</source>
        <translation>Erklärung einfügen oder ihre Datei auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Paste what ssh-keygen wrote: -----BEGIN SSH SIGNATURE-----…</source>
        <translation>Einfügen, was ssh-keygen geschrieben hat: -----BEGIN SSH SIGNATURE-----…</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>A sign-off from elsewhere</source>
        <translation>Eine Freigabe von anderswo</translation>
    </message>
    <message>
        <source>Who signs it, over what and how fresh it is are checked before it counts.</source>
        <translation>Wer unterschreibt, worüber und wie frisch sie ist, wird geprüft, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is neither a statement nor a signature.</source>
        <translation>Das ist weder eine Erklärung noch eine Unterschrift.</translation>
    </message>
    <message>
        <source>Statement and signature</source>
        <translation>Erklärung und Unterschrift</translation>
    </message>
    <message>
        <source>Statements and signatures (*.json *.sig)</source>
        <translation>Erklärungen und Unterschriften (*.json *.sig)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>Unterschriebener Text</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message>
        <source>What was signed, to the letter</source>
        <translation>Was unterschrieben wurde, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>What a GO of %1 would sign now, to the letter</source>
        <translation>Was ein GO von %1 jetzt unterschriebe, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>What %1 signed, and the signature</source>
        <translation>Was %1 unterschrieben hat, und die Unterschrift</translation>
    </message>
    <message>
        <source>Withdraw what %1 said as %2</source>
        <translation>Zurückziehen, was %1 als %2 gesagt hat</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Erklärung speichern</translation>
    </message>
    <message>
        <source>To be signed elsewhere</source>
        <translation>Anderswo zu unterschreiben</translation>
    </message>
    <message>
        <source>The statement stands in %1.

Who signs it runs, with a key of their own:

    ssh-keygen -Y sign -f KEY -n %2 %3

and brings %3.sig back: dropped on this page, pasted, or by launch-console-cli sign. What becomes known meanwhile may make it stale; then it is signed anew.</source>
        <translation>Die Erklärung liegt in %1.

Wer sie unterschreibt, ruft mit dem eigenen Schlüssel auf:

    ssh-keygen -Y sign -f SCHLÜSSEL -n %2 %3

und bringt %3.sig zurück: auf dieser Seite abgelegt, eingefügt oder mit launch-console-cli sign. Was inzwischen bekannt wird, kann sie veralten lassen; dann wird neu unterschrieben.</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
</context>
<context>
    <name>SignOffSummary</name>
    <message>
        <source>What is signed</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pre-launch</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Oldest evidence</source>
        <translation>Ältester Beleg</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Freigabebedingungen</translation>
    </message>
    <message>
        <source>Show the exact statement</source>
        <translation>Genaue Erklärung zeigen</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle verifizieren</translation>
    </message>
    <message>
        <source>%1 proved by machine, %2 accepted, %3 attested, %4 waived, %5 not applicable, of %6</source>
        <translation>%1 maschinell bewiesen, %2 abgenommen, %3 bestätigt, %4 ausgesetzt, %5 entfallen, von %6</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>GO poll</source>
        <translation>GO-Abfrage</translation>
    </message>
    <message>
        <source>Call the poll</source>
        <translation>Abfrage aufrufen</translation>
    </message>
    <message>
        <source>Sign-off from elsewhere…</source>
        <translation>Freigabe von anderswo…</translation>
    </message>
    <message>
        <source>Change the roster…</source>
        <translation>Besetzungsliste ändern…</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>noch nicht aufgerufen</translation>
    </message>
    <message numerus="yes">
        <source>Call the poll with %n open point(s)</source>
        <translation>
            <numerusform>Abfrage mit %n offenem Punkt aufrufen</numerusform>
            <numerusform>Abfrage mit %n offenen Punkten aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2
Risk: %3
By %4, %5 (until %6)</source>
        <translation>%1: %2
Risiko: %3
Von %4, %5 (bis %6)</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the signature means</source>
        <translation>Was die Unterschrift bedeutet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The exact statement</source>
        <translation>Die genaue Erklärung</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>keychain:NAME, agent:FINGERPRINT or a private key file</source>
        <translation>keychain:NAME, agent:FINGERABDRUCK oder eine Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>only for an encrypted key file; it is not kept</source>
        <translation>nur für eine verschlüsselte Schlüsseldatei; wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1 unterschreiben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What will be signed, to the letter</source>
        <translation>Was unterschrieben wird, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Als %1 unterschreiben</translation>
    </message>
    <message>
        <source>%1 signs as %2</source>
        <translation>%1 unterschreibt als %2</translation>
    </message>
    <message>
        <source>required for %1</source>
        <translation>erforderlich für %1</translation>
    </message>
    <message>
        <source>No decision is chosen yet.</source>
        <translation>Noch ist keine Entscheidung gewählt.</translation>
    </message>
    <message>
        <source>%1 needs a reason.</source>
        <translation>%1 braucht einen Grund.</translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation>Noch ist kein Schlüssel gewählt.</translation>
    </message>
    <message>
        <source>Waiting for the key; a security key wants its touch.</source>
        <translation>Warten auf den Schlüssel; ein Sicherheitsschlüssel will berührt werden.</translation>
    </message>
    <message>
        <source>Sign elsewhere…</source>
        <translation>Anderswo unterschreiben…</translation>
    </message>
    <message>
        <source>Saves the statement, to be signed by ssh-keygen on another machine</source>
        <translation>Speichert die Erklärung, um sie auf einem anderen Rechner mit ssh-keygen zu unterschreiben</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>What kind of key it is</source>
        <translation>Was für ein Schlüssel es ist</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>&quot;%1&quot; is not a time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>unknown option &quot;%1&quot;</source>
        <translation>unbekannte Option „%1“</translation>
    </message>
    <message>
        <source>a name, a kind of key and a key are due</source>
        <translation>ein Name, eine Schlüsselart und ein Schlüssel werden erwartet</translation>
    </message>
    <message>
        <source>allowed signers, line %1: %2</source>
        <translation>erlaubte Unterzeichner, Zeile %1: %2</translation>
    </message>
    <message>
        <source>a binary revocation list is not read here; give the keys, one a line</source>
        <translation>eine binäre Sperrliste wird hier nicht gelesen; geben Sie die Schlüssel an, einen je Zeile</translation>
    </message>
    <message>
        <source>revoked keys, line %1: %2</source>
        <translation>gesperrte Schlüssel, Zeile %1: %2</translation>
    </message>
    <message>
        <source>the key %1 is revoked</source>
        <translation>der Schlüssel %1 ist gesperrt</translation>
    </message>
    <message>
        <source>the key %1 is not one of %2&apos;s</source>
        <translation>der Schlüssel %1 gehört nicht zu denen von %2</translation>
    </message>
    <message>
        <source>the key may not sign for &quot;%1&quot;</source>
        <translation>der Schlüssel darf nicht für „%1“ unterschreiben</translation>
    </message>
    <message>
        <source>the key was not valid yet</source>
        <translation>der Schlüssel war noch nicht gültig</translation>
    </message>
    <message>
        <source>the key was not valid any more</source>
        <translation>der Schlüssel war nicht mehr gültig</translation>
    </message>
    <message>
        <source>the console&apos;s key cannot be used: it is encrypted or of another kind</source>
        <translation>der Schlüssel der Konsole ist nicht verwendbar: Er ist verschlüsselt oder von anderer Art</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The console&apos;s key is in %1, readable by your user only</source>
        <translation>Der Schlüssel der Konsole liegt in %1, lesbar nur für Ihr Benutzerkonto</translation>
    </message>
    <message>
        <source>The console&apos;s key is in the keychain</source>
        <translation>Der Schlüssel der Konsole liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation>hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The rehearsals&apos; key is in %1</source>
        <translation>Der Schlüssel der Proben liegt in %1</translation>
    </message>
    <message>
        <source>The console&apos;s key is kept nowhere: this is a rehearsal</source>
        <translation>Der Schlüssel der Konsole wird nirgends aufbewahrt: Das ist eine Probe</translation>
    </message>
    <message>
        <source>the head is signed by %1, not by the console&apos;s key %2</source>
        <translation>der Kopf ist mit %1 unterschrieben, nicht mit dem Schlüssel %2 der Konsole</translation>
    </message>
    <message>
        <source>a private key of another form than OpenSSH&apos;s own</source>
        <translation>ein privater Schlüssel in anderer Form als der von OpenSSH</translation>
    </message>
    <message>
        <source>not a private key file</source>
        <translation>keine Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>the private key file is damaged</source>
        <translation>die Datei mit dem privaten Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>the private key file holds another key than it says</source>
        <translation>die Datei mit dem privaten Schlüssel enthält einen anderen Schlüssel, als sie angibt</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>es gibt schon eine Datei</translation>
    </message>
    <message>
        <source>a key is due: keychain:NAME, agent:FINGERPRINT or a private key file</source>
        <translation>ein Schlüssel wird erwartet: keychain:NAME, agent:FINGERABDRUCK oder eine Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>the SSH agent has no key %1</source>
        <translation>der SSH-Agent hat keinen Schlüssel %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role of this launch</source>
        <translation>„%1“ ist keine Rolle dieses Starts</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2</source>
        <translation>%1 hat die Rolle %2 nicht inne</translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 braucht einen Grund</translation>
    </message>
    <message>
        <source>the statement has no time or no meaning</source>
        <translation>der Erklärung fehlt die Zeit oder die Bedeutung</translation>
    </message>
    <message>
        <source>the key was not valid yet at %1</source>
        <translation>der Schlüssel war zum Zeitpunkt %1 noch nicht gültig</translation>
    </message>
    <message>
        <source>the key was not valid any more at %1</source>
        <translation>der Schlüssel war zum Zeitpunkt %1 nicht mehr gültig</translation>
    </message>
    <message>
        <source>the role demands a security key with a touch</source>
        <translation>die Rolle verlangt einen Sicherheitsschlüssel mit Berührung</translation>
    </message>
    <message>
        <source>the role demands a security key with its PIN</source>
        <translation>die Rolle verlangt einen Sicherheitsschlüssel mit PIN</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>signed with the key of %1</source>
        <translation>unterschrieben mit dem Schlüssel von %1</translation>
    </message>
    <message>
        <source>good but unknown key %1</source>
        <translation>gültig, aber unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>good by %1</source>
        <translation>gültig, von %1</translation>
    </message>
    <message>
        <source>signing was stopped</source>
        <translation>das Unterschreiben wurde gestoppt</translation>
    </message>
    <message>
        <source>the SSH agent gave no answer in time</source>
        <translation>der SSH-Agent hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the SSH agent ended before it answered</source>
        <translation>der SSH-Agent wurde beendet, bevor er antwortete</translation>
    </message>
    <message>
        <source>no SSH agent: SSH_AUTH_SOCK is not set</source>
        <translation>kein SSH-Agent: SSH_AUTH_SOCK ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the SSH agent does not answer: %1</source>
        <translation>der SSH-Agent antwortet nicht: %1</translation>
    </message>
    <message>
        <source>the SSH agent&apos;s answer is no answer of an agent</source>
        <translation>die Antwort des SSH-Agenten ist keine Agentenantwort</translation>
    </message>
    <message>
        <source>the SSH agent refused to list its keys</source>
        <translation>der SSH-Agent hat es abgelehnt, seine Schlüssel aufzulisten</translation>
    </message>
    <message>
        <source>the SSH agent shows no keys: it has none, or it is locked</source>
        <translation>der SSH-Agent zeigt keine Schlüssel: Er hat keine oder ist gesperrt</translation>
    </message>
    <message>
        <source>the SSH agent did not sign: the key is gone, the agent is locked, or the question was declined</source>
        <translation>der SSH-Agent hat nicht unterschrieben: Der Schlüssel ist fort, der Agent gesperrt oder die Rückfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>no key could be made</source>
        <translation>es konnte kein Schlüssel erzeugt werden</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>kein Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>the key cannot sign</source>
        <translation>der Schlüssel kann nicht unterschreiben</translation>
    </message>
    <message>
        <source>the signature is cut or has bytes left over</source>
        <translation>die Unterschrift ist abgeschnitten oder hat überzählige Bytes</translation>
    </message>
    <message>
        <source>the signature&apos;s algorithm &quot;%1&quot; is not taken</source>
        <translation>das Verfahren „%1“ der Unterschrift wird nicht angenommen</translation>
    </message>
    <message>
        <source>an RSA key needs 2048 bits or more</source>
        <translation>ein RSA-Schlüssel braucht mindestens 2048 Bit</translation>
    </message>
    <message>
        <source>the signature does not fit the text and the key</source>
        <translation>die Unterschrift passt nicht zu Text und Schlüssel</translation>
    </message>
    <message>
        <source>the security key signed without a touch</source>
        <translation>der Sicherheitsschlüssel hat ohne Berührung unterschrieben</translation>
    </message>
    <message>
        <source>OpenSSH certificates are not taken: put the key itself on the roster</source>
        <translation>OpenSSH-Zertifikate werden nicht angenommen: Setzen Sie den Schlüssel selbst auf die Besetzungsliste</translation>
    </message>
    <message>
        <source>not a public key of a known kind</source>
        <translation>kein öffentlicher Schlüssel bekannter Art</translation>
    </message>
    <message>
        <source>the key names another curve than its kind</source>
        <translation>der Schlüssel nennt eine andere Kurve als seine Art</translation>
    </message>
    <message>
        <source>the public key has a wrong length</source>
        <translation>der öffentliche Schlüssel hat eine falsche Länge</translation>
    </message>
    <message>
        <source>the public key is cut or has bytes left over</source>
        <translation>der öffentliche Schlüssel ist abgeschnitten oder hat überzählige Bytes</translation>
    </message>
    <message>
        <source>not a public key line (&quot;ssh-ed25519 AAAA…&quot;)</source>
        <translation>keine Zeile mit öffentlichem Schlüssel („ssh-ed25519 AAAA…“)</translation>
    </message>
    <message>
        <source>the public key&apos;s base64 is damaged</source>
        <translation>das Base64 des öffentlichen Schlüssels ist beschädigt</translation>
    </message>
    <message>
        <source>the line names another kind of key than the key itself</source>
        <translation>die Zeile nennt eine andere Schlüsselart als der Schlüssel selbst</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>ssh-keygen lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>ssh-keygen gave no answer within two minutes</source>
        <translation>ssh-keygen hat nicht innerhalb von zwei Minuten geantwortet</translation>
    </message>
    <message>
        <source>ssh-keygen refused: %1</source>
        <translation>ssh-keygen hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation>die Unterschrift ist leer</translation>
    </message>
    <message>
        <source>the signature is longer than 64 KiB</source>
        <translation>die Unterschrift ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>not an SSH signature: its first line is missing</source>
        <translation>keine SSH-Unterschrift: Die erste Zeile fehlt</translation>
    </message>
    <message>
        <source>the SSH signature has no last line: it is cut</source>
        <translation>der SSH-Unterschrift fehlt die letzte Zeile: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>there is text after the SSH signature</source>
        <translation>hinter der SSH-Unterschrift steht Text</translation>
    </message>
    <message>
        <source>the SSH signature&apos;s base64 is damaged</source>
        <translation>das Base64 der SSH-Unterschrift ist beschädigt</translation>
    </message>
    <message>
        <source>not an SSH signature: its mark is missing</source>
        <translation>keine SSH-Unterschrift: Die Kennung fehlt</translation>
    </message>
    <message>
        <source>the SSH signature is of another version than 1</source>
        <translation>die SSH-Unterschrift hat eine andere Version als 1</translation>
    </message>
    <message>
        <source>the SSH signature is cut or has bytes left over</source>
        <translation>die SSH-Unterschrift ist abgeschnitten oder hat überzählige Bytes</translation>
    </message>
    <message>
        <source>the SSH signature&apos;s reserved field is filled</source>
        <translation>das reservierte Feld der SSH-Unterschrift ist belegt</translation>
    </message>
    <message>
        <source>the SSH signature&apos;s hash is neither SHA-512 nor SHA-256</source>
        <translation>der Hash der SSH-Unterschrift ist weder SHA-512 noch SHA-256</translation>
    </message>
    <message>
        <source>the signature is for &quot;%1&quot;, not for &quot;%2&quot;</source>
        <translation>die Unterschrift gilt für „%1“, nicht für „%2“</translation>
    </message>
    <message>
        <source>the time authority answers %1</source>
        <translation>der Zeitstempeldienst antwortet mit %1</translation>
    </message>
    <message>
        <source>the time authority answers with &quot;%1&quot;, not with a time stamp</source>
        <translation>der Zeitstempeldienst antwortet mit „%1“, nicht mit einem Zeitstempel</translation>
    </message>
    <message>
        <source>no time authority is configured</source>
        <translation>kein Zeitstempeldienst ist eingerichtet</translation>
    </message>
    <message>
        <source>the time stamp&apos;s base64 is damaged</source>
        <translation>das Base64 des Zeitstempels ist beschädigt</translation>
    </message>
    <message>
        <source>no request for a time stamp could be made</source>
        <translation>es konnte keine Anfrage nach einem Zeitstempel erstellt werden</translation>
    </message>
    <message>
        <source>the answer is not a time stamp</source>
        <translation>die Antwort ist kein Zeitstempel</translation>
    </message>
    <message>
        <source>the request is not one for a time stamp</source>
        <translation>die Anfrage gilt keinem Zeitstempel</translation>
    </message>
    <message>
        <source>the time stamp is refused: %1</source>
        <translation>der Zeitstempel wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>the time stamp names no time</source>
        <translation>der Zeitstempel nennt keine Zeit</translation>
    </message>
    <message>
        <source>not a time stamp</source>
        <translation>kein Zeitstempel</translation>
    </message>
    <message>
        <source>there are bytes after the time stamp</source>
        <translation>hinter dem Zeitstempel stehen Bytes</translation>
    </message>
    <message>
        <source>not a time stamp: %1</source>
        <translation>kein Zeitstempel: %1</translation>
    </message>
    <message>
        <source>the time stamp&apos;s digest is too weak</source>
        <translation>die Prüfsumme des Zeitstempels ist zu schwach</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>the authority says %1, this console %2: one of the two clocks is wrong</source>
        <translation>der Zeitstempeldienst sagt %1, diese Konsole %2: Eine der beiden Uhren geht falsch</translation>
    </message>
    <message>
        <source>the authority says %1, which is before the time stamp before it (%2)</source>
        <translation>der Zeitstempeldienst sagt %1, das liegt vor dem vorigen Zeitstempel (%2)</translation>
    </message>
    <message>
        <source>the seal&apos;s key cannot be read as PEM: %1</source>
        <translation>der Schlüssel des Siegels ist nicht als PEM lesbar: %1</translation>
    </message>
    <message>
        <source>the seal&apos;s certificate cannot be read as PEM</source>
        <translation>das Zertifikat des Siegels ist nicht als PEM lesbar</translation>
    </message>
    <message>
        <source>the seal&apos;s key is neither EC (P-256, P-384) nor RSA of at least 2048 bits: readers of PDF would call it invalid</source>
        <translation>der Schlüssel des Siegels ist weder EC (P-256, P-384) noch RSA mit mindestens 2048 Bit: PDF-Leser würden es ungültig nennen</translation>
    </message>
    <message>
        <source>the seal&apos;s certificate is of another key</source>
        <translation>das Zertifikat des Siegels gehört zu einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>no seal could be made: %1</source>
        <translation>es konnte kein Siegel erstellt werden: %1</translation>
    </message>
    <message>
        <source>the seal is no signature</source>
        <translation>das Siegel ist keine Signatur</translation>
    </message>
    <message>
        <source>there are bytes after the signature</source>
        <translation>hinter der Signatur stehen Bytes</translation>
    </message>
    <message>
        <source>the signature does not fit: %1</source>
        <translation>die Signatur passt nicht: %1</translation>
    </message>
    <message>
        <source>the seal brings no certificate</source>
        <translation>das Siegel bringt kein Zertifikat mit</translation>
    </message>
    <message>
        <source>the seal was made with another certificate than it brings</source>
        <translation>das Siegel wurde mit einem anderen Zertifikat erstellt, als es mitbringt</translation>
    </message>
    <message>
        <source>It is not the launch that this console saw at this place: that was %1, this is %2, which it never saw</source>
        <translation>Es ist nicht der Start, den diese Konsole an diesem Ort gesehen hat: Das war %1, dies ist %2, den sie nie gesehen hat</translation>
    </message>
    <message>
        <source>the seal&apos;s key is encrypted: its passphrase is due</source>
        <translation>der Schlüssel des Siegels ist verschlüsselt: Seine Passphrase fehlt</translation>
    </message>
    <message>
        <source>the seal&apos;s key cannot be read: another passphrase?</source>
        <translation>der Schlüssel des Siegels ist nicht lesbar: andere Passphrase?</translation>
    </message>
    <message>
        <source>it is not signed with a key of the roster</source>
        <translation>sie ist mit keinem Schlüssel der Besetzungsliste unterschrieben</translation>
    </message>
    <message>
        <source>%1; there is no keychain here</source>
        <translation>%1; hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the console&apos;s key cannot be had: %1</source>
        <translation>an den Schlüssel der Konsole ist nicht heranzukommen: %1</translation>
    </message>
    <message>
        <source>the console&apos;s key could not be kept in the keychain: %1</source>
        <translation>der Schlüssel der Konsole ließ sich nicht im Schlüsselbund ablegen: %1</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; wants quotes</source>
        <translation>der Wert von „%1“ muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>an RSA key of less than 1024 bits is none</source>
        <translation>ein RSA-Schlüssel mit weniger als 1024 Bit ist keiner</translation>
    </message>
    <message>
        <source>&quot;valid-before&quot; is no later than &quot;valid-after&quot;</source>
        <translation>„valid-before“ liegt nicht nach „valid-after“</translation>
    </message>
    <message>
        <source>a zero byte stands in it</source>
        <translation>ein Nullbyte steht darin</translation>
    </message>
    <message>
        <source>the public key is none: it would fit any text</source>
        <translation>der öffentliche Schlüssel ist keiner: er würde zu jedem Text passen</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>the file is UTF-16; please store it as UTF-8</source>
        <translation>die Datei ist UTF-16; bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>this is no text: it holds the byte 0x%1</source>
        <translation>das ist kein Text: Er enthält das Byte 0x%1</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>die Datei ist größer als %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the line is longer than %1</source>
        <translation>die Zeile ist länger als %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the file is UTF-32; please store it as UTF-8</source>
        <translation>die Datei ist UTF-32; bitte speichern Sie sie als UTF-8</translation>
    </message>
</context>
<context>
    <name>StageServers</name>
    <message>
        <source>The server %1 does not serve: %2</source>
        <translation>Der Server %1 läuft nicht: %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent launches</source>
        <translation>Letzte Starts</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Launch Console</source>
        <translation>Startkonsole</translation>
    </message>
    <message>
        <source>A checklist proved, carried out and signed. Nothing is green without evidence.</source>
        <translation>Eine Checkliste, bewiesen, ausgeführt und unterschrieben. Ohne Beleg wird nichts grün.</translation>
    </message>
    <message>
        <source>Rehearse a launch</source>
        <translation>Einen Start proben</translation>
    </message>
    <message>
        <source>Open my runbook</source>
        <translation>Mein Runbook öffnen</translation>
    </message>
    <message>
        <source>Any Markdown checklist becomes tabs with live boxes. Nothing runs before you say so.</source>
        <translation>Jede Markdown-Checkliste wird zu Reitern mit lebendigen Kästchen. Nichts läuft, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>Startprotokoll verifizieren</translation>
    </message>
    <message>
        <source>Who signed what, and whether a single byte was changed since.</source>
        <translation>Wer was unterschrieben hat, und ob seither auch nur ein Byte verändert wurde.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>The whole way with a real service on this machine: nothing can break.</source>
        <translation>Der ganze Weg mit einem echten Dienst auf diesem Rechner: Nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s clock</source>
        <translation>Die Uhr der Probe</translation>
    </message>
    <message>
        <source>×1: as long as a launch takes</source>
        <translation>×1: so lange wie ein Start dauert</translation>
    </message>
    <message>
        <source>×10: five minutes</source>
        <translation>×10: fünf Minuten</translation>
    </message>
    <message>
        <source>×60: for who knows the way</source>
        <translation>×60: für alle, die den Weg kennen</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s cloc&amp;k:</source>
        <translation>Die &amp;Uhr der Probe:</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checks done</source>
        <translation>Erledigte Prüfungen</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>In whose name things are done and recorded</source>
        <translation>In wessen Namen gehandelt und aufgezeichnet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>no check is running</source>
        <translation>keine Prüfung läuft</translation>
    </message>
    <message>
        <source>entry %1 durable</source>
        <translation>Eintrag %1 gesichert</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>Stand der Arbeit</translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>There is no command here: a person does this step.</source>
        <translation>Hier gibt es keinen Befehl: Diesen Schritt erledigt ein Mensch.</translation>
    </message>
    <message>
        <source>Nobody knows what became of the command.</source>
        <translation>Niemand weiß, was aus dem Befehl geworden ist.</translation>
    </message>
    <message>
        <source>The step is running.</source>
        <translation>Der Schritt läuft.</translation>
    </message>
    <message>
        <source>The step is running; stop it first.</source>
        <translation>Der Schritt läuft; zuerst anhalten.</translation>
    </message>
    <message>
        <source>The plan names no host &quot;%1&quot;.</source>
        <translation>Der Plan nennt keinen Host „%1“.</translation>
    </message>
    <message>
        <source>The plan names no host for it.</source>
        <translation>Der Plan nennt dafür keinen Host.</translation>
    </message>
    <message>
        <source>Dry run on %1: nothing is missing</source>
        <translation>Trockenlauf (%1): Nichts fehlt</translation>
    </message>
    <message>
        <source>Dry run on %1: it would not go well</source>
        <translation>Trockenlauf (%1): Es ginge nicht gut</translation>
    </message>
    <message>
        <source>This is a replay: nothing is run.</source>
        <translation>Dies ist eine Wiedergabe: Es wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The launch is closed.</source>
        <translation>Der Launch ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The canary&apos;s source, asked:</source>
        <translation>Die Quelle des Canary, gefragt:</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Angehalten, bevor es begann.</translation>
    </message>
    <message>
        <source>A deviation calls %1, which nobody has trusted.</source>
        <translation>Eine Abweichung ruft %1 auf, dem niemand vertraut hat.</translation>
    </message>
    <message>
        <source>%1 in line %2 is a placeholder, so it does not run as it is: write the value, or fill it in as a deviation.</source>
        <translation>%1 in Zeile %2 ist ein Platzhalter, so läuft es nicht: Schreiben Sie den Wert hin oder setzen Sie ihn als Abweichung ein.</translation>
    </message>
</context>
<context>
    <name>StepEnd</name>
    <message>
        <source>The disk did not take all of the output: it is cut</source>
        <translation>Der Datenträger hat nicht die ganze Ausgabe aufgenommen: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>Ended by signal 9: out of memory, perhaps</source>
        <translation>Durch Signal 9 beendet: vielleicht zu wenig Speicher</translation>
    </message>
    <message>
        <source>Line %1 ended with %2: %3</source>
        <translation>Zeile %1 endete mit %2: %3</translation>
    </message>
    <message>
        <source>Line %1 ended with %2: %3 (its commands: %4)</source>
        <translation>Zeile %1 endete mit %2: %3 (ihre Befehle: %4)</translation>
    </message>
    <message>
        <source>grep ends with 1 where it finds nothing</source>
        <translation>grep endet mit 1, wo es nichts findet</translation>
    </message>
    <message>
        <source>141 is no fault of its own: the next command of the pipe had read enough and ended first</source>
        <translation>141 ist kein eigener Fehler: Der nächste Befehl der Pipe hatte genug gelesen und endete zuerst</translation>
    </message>
</context>
<context>
    <name>StepRunner</name>
    <message>
        <source>%1 changed since it was trusted: nothing ran</source>
        <translation>%1 hat sich geändert, seit ihm vertraut wurde: Nichts lief</translation>
    </message>
    <message>
        <source>The scripts themselves ran, not private copies: %1</source>
        <translation>Die Skripte selbst liefen, nicht private Kopien: %1</translation>
    </message>
    <message>
        <source>Touched while it ran, other bytes than the trusted ones may have run: %1</source>
        <translation>Angefasst, während es lief; es können andere Bytes als die vertrauten gelaufen sein: %1</translation>
    </message>
    <message>
        <source>The scripts there could not be looked at: %1</source>
        <translation>Die Skripte dort konnten nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>Ran there: %1</source>
        <translation>Dort lief: %1</translation>
    </message>
    <message>
        <source>There it is not what was trusted here: %1</source>
        <translation>Dort ist es nicht, dem hier vertraut wurde: %1</translation>
    </message>
    <message>
        <source>Touched there while it ran, other bytes may have run: %1</source>
        <translation>Dort angefasst, während es lief; andere Bytes können gelaufen sein: %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Still running, could not be ended: %1</source>
        <translation>Läuft noch, ließ sich nicht beenden: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done by hand</source>
        <translation>von Hand erledigt</translation>
    </message>
    <message>
        <source>done outside</source>
        <translation>außerhalb erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>erneut zu versuchen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>von Hand angehalten</translation>
    </message>
    <message>
        <source>goes ahead of its turn</source>
        <translation>wird vorgezogen</translation>
    </message>
</context>
<context>
    <name>TabTitle</name>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Health: %1 answers ok, %2 failed, %3 missing (missing is not healthy).</source>
        <translation>Zustand: %1 Antworten in Ordnung, %2 fehlgeschlagen, %3 fehlend (fehlend ist nicht gesund).</translation>
    </message>
    <message>
        <source>Error rate, over one minute</source>
        <translation>Fehlerrate, über eine Minute</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Hatched: no answer from the source.</source>
        <translation>Schraffiert: keine Antwort von der Quelle.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>%1 took %2 of the traffic from %3.</source>
        <translation>%1 übernahm %2 des Verkehrs ab %3.</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Zurückgerollt: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>Was jede Regel sagte</translation>
    </message>
    <message>
        <source>there is no entry to change</source>
        <translation>es gibt keinen Eintrag, der sich ändern ließe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, zurückgezogen</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>signed time, not attested</source>
        <translation>Zeit unterschrieben, nicht bestätigt</translation>
    </message>
    <message>
        <source>attested %1 – %2</source>
        <translation>bestätigt %1 – %2</translation>
    </message>
    <message>
        <source>attested: by %1</source>
        <translation>bestätigt: bis %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>This launch has no roles that sign.</source>
        <translation>Dieser Start hat keine Rollen, die unterschreiben.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Not simply green</source>
        <translation>Nicht einfach grün</translation>
    </message>
    <message>
        <source>deviation: %1 instead of %2 (%3)</source>
        <translation>Abweichung: %1 statt %2 (%3)</translation>
    </message>
    <message>
        <source>%1 items and steps were never settled; each stands in its phase as pending.</source>
        <translation>%1 Punkte und Schritte wurden nie geklärt; jeder steht in seiner Phase als offen.</translation>
    </message>
    <message>
        <source>Everything was proved by machine or accepted on evidence.</source>
        <translation>Alles wurde maschinell bewiesen oder auf Beleg hin abgenommen.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Prüfen Sie es selbst</translation>
    </message>
    <message>
        <source>These pages are a rendering. The record, its signatures, the roster and verify.sh are attached to this file; no program of ours is needed.</source>
        <translation>Diese Seiten sind eine Darstellung. Das Startprotokoll, seine Unterschriften, die Besetzungsliste und verify.sh sind dieser Datei beigefügt; kein Programm von uns ist dazu nötig.</translation>
    </message>
    <message>
        <source>Head of the ledger, %1 entries</source>
        <translation>Kopf des Protokolls, %1 Einträge</translation>
    </message>
    <message>
        <source>Launch record</source>
        <translation>Startprotokoll</translation>
    </message>
    <message>
        <source>REHEARSAL at %1 times speed: nothing of this reached production.</source>
        <translation>PROBE in %1-facher Geschwindigkeit: Nichts davon hat die Produktion erreicht.</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are %2</source>
        <translation>das Format „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>How to verify this record</source>
        <translation>Wie sich dieses Startprotokoll verifizieren lässt</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>One entry and the next, by hand</source>
        <translation>Ein Eintrag und der nächste, von Hand</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>Der Kopf</translation>
    </message>
    <message>
        <source>One sign-off</source>
        <translation>Eine Freigabe</translation>
    </message>
    <message>
        <source>What this proves, and what not</source>
        <translation>Was das beweist, und was nicht</translation>
    </message>
    <message>
        <source>That nothing was altered, removed or put in between since the head was signed, and that the named keys signed exactly the statements shown. Whether a key is a person&apos;s own you know from elsewhere: compare fingerprints, or give verify.sh your own allowed signers file. Times are the consoles&apos; and signers&apos; own clocks unless a time authority attests them. Compare the head on the cover with one you were sent at the time.</source>
        <translation>Dass nichts geändert, entfernt oder eingeschoben wurde, seit der Kopf unterschrieben ist, und dass die genannten Schlüssel genau die gezeigten Erklärungen unterschrieben haben. Ob ein Schlüssel wirklich der Person gehört, wissen Sie aus anderer Quelle: Vergleichen Sie die Fingerabdrücke oder geben Sie verify.sh Ihre eigene Datei der erlaubten Unterzeichner. Zeiten sind die eigenen Uhren der Konsolen und Unterzeichner, sofern kein Zeitstempeldienst sie bestätigt. Vergleichen Sie den Kopf auf dem Deckblatt mit einem, der Ihnen damals geschickt wurde.</translation>
    </message>
    <message>
        <source>Console key</source>
        <translation>Schlüssel der Konsole</translation>
    </message>
    <message>
        <source>none: the head is not signed</source>
        <translation>keiner: Der Kopf ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>not a launch, or torn: %1</source>
        <translation>kein Start, oder abgerissen: %1</translation>
    </message>
    <message>
        <source>the file is torn: %1</source>
        <translation>die Datei ist abgerissen: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>there is no room for a copy to read</source>
        <translation>für eine lesbare Kopie ist kein Platz</translation>
    </message>
    <message>
        <source>the ledger has no opening entry: there is nothing to export</source>
        <translation>dem Protokoll fehlt der Eröffnungseintrag: Es gibt nichts zu exportieren</translation>
    </message>
    <message>
        <source>Rolled back at %1</source>
        <translation>Zurückgerollt am %1</translation>
    </message>
    <message>
        <source>Abandoned at %1</source>
        <translation>Aufgegeben am %1</translation>
    </message>
    <message>
        <source>GO: launched at %1</source>
        <translation>GO: gestartet am %1</translation>
    </message>
    <message>
        <source>NO-GO by %1</source>
        <translation>NO-GO von %1</translation>
    </message>
    <message>
        <source>On hold: not launched</source>
        <translation>Angehalten: nicht gestartet</translation>
    </message>
    <message>
        <source>GO given: not launched yet</source>
        <translation>GO erteilt: noch nicht gestartet</translation>
    </message>
    <message>
        <source>Under way: not launched</source>
        <translation>Im Gange: nicht gestartet</translation>
    </message>
    <message>
        <source>%1 of %2 roles say GO.</source>
        <translation>%1 von %2 Rollen sagen GO.</translation>
    </message>
    <message>
        <source>Of %1 pre-launch items: %2.</source>
        <translation>Von %1 Punkten vor dem Start: %2.</translation>
    </message>
    <message>
        <source>Canary promoted. %1</source>
        <translation>Canary hochgestuft. %1</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>Canary: %1</translation>
    </message>
    <message>
        <source>no decision yet.</source>
        <translation>noch keine Entscheidung.</translation>
    </message>
    <message>
        <source>No canary took traffic.</source>
        <translation>Kein Canary erhielt Verkehr.</translation>
    </message>
    <message>
        <source>No rollback.</source>
        <translation>Kein Rollback.</translation>
    </message>
    <message>
        <source>Rollback by itself: %1</source>
        <translation>Selbsttätiger Rollback: %1</translation>
    </message>
    <message>
        <source>Rollback by %2: %1</source>
        <translation>Rollback durch %2: %1</translation>
    </message>
    <message>
        <source>the PDF could not be put together: %1</source>
        <translation>das PDF ließ sich nicht zusammenstellen: %1</translation>
    </message>
    <message>
        <source>the PDF has no end</source>
        <translation>das PDF hat kein Ende</translation>
    </message>
    <message>
        <source>bytes follow the end of the PDF</source>
        <translation>hinter dem Ende des PDF folgen Bytes</translation>
    </message>
    <message>
        <source>the PDF was changed after it was written</source>
        <translation>das PDF wurde nach dem Schreiben verändert</translation>
    </message>
    <message>
        <source>larger than 1 GiB: not read</source>
        <translation>größer als 1 GiB: nicht gelesen</translation>
    </message>
    <message>
        <source>no launch record is attached to this PDF</source>
        <translation>diesem PDF ist kein Startprotokoll beigefügt</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>das PDF ist beschädigt</translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1</source>
        <translation>das PDF ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>%1 before the record</source>
        <translation>%1 vor dem Startprotokoll</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>Exit-Status %1 nach %2</translation>
    </message>
    <message>
        <source>ended by signal %1 after %2</source>
        <translation>durch Signal %1 beendet nach %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 bytes, sha256:%2</source>
        <translation>%1 Bytes, sha256:%2</translation>
    </message>
    <message>
        <source>Still runs</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>%1 items: %2.</source>
        <translation>%1 Punkte: %2.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenzwert %1</translation>
    </message>
    <message>
        <source>canary takes traffic</source>
        <translation>Canary erhält Verkehr</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>neither a launch, a record nor a PDF of one</source>
        <translation>weder ein Start noch ein Startprotokoll noch ein PDF davon</translation>
    </message>
    <message>
        <source>a PDF needs fonts, which this program did not load</source>
        <translation>ein PDF braucht Schriften, die dieses Programm nicht geladen hat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>%1 by the signer&apos;s clock; entry %2</source>
        <translation>%1 nach der Uhr des Unterzeichners; Eintrag %2</translation>
    </message>
    <message>
        <source>Knew</source>
        <translation>Kenntnisstand</translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation>%1 Einträge, Kopf %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>yes, later; see the timeline</source>
        <translation>ja, später; siehe Zeitleiste</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>The text in each box is what was signed, byte for byte.</source>
        <translation>Der Text in jedem Kasten ist das, was unterschrieben wurde, Byte für Byte.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>Amber: hold of %1, &quot;%2&quot;.</source>
        <translation>Gelb: Halt von %1, „%2“.</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>hochgestuft</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Red: from the rollback on.</source>
        <translation>Rot: ab dem Rollback.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>no certificate stands in it</source>
        <translation>es steht kein Zertifikat darin</translation>
    </message>
    <message>
        <source>Entry %1: the sign-off of %2 is %3.</source>
        <translation>Eintrag %1: Freigabe von %2: %3.</translation>
    </message>
    <message>
        <source>The attached record is whole, but %1.</source>
        <translation>Das beigefügte Startprotokoll ist vollständig, aber %1.</translation>
    </message>
    <message>
        <source>entry %1 (%2, %3)</source>
        <translation>Eintrag %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation>Eintrag %1: %2.</translation>
    </message>
    <message>
        <source>it was altered (%1)</source>
        <translation>er wurde verändert (%1)</translation>
    </message>
    <message>
        <source>entry %1 stands in its place</source>
        <translation>an seiner Stelle steht Eintrag %1</translation>
    </message>
    <message>
        <source>it was altered; its bytes do not have the digest beside them</source>
        <translation>er wurde verändert; seine Bytes haben nicht die Prüfsumme, die daneben steht</translation>
    </message>
    <message>
        <source>it was altered; the entry after it names another digest</source>
        <translation>er wurde verändert; der Eintrag danach nennt eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>it was altered; it does not follow the entry before it</source>
        <translation>er wurde verändert; er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>it belongs to another launch</source>
        <translation>er gehört zu einem anderen Start</translation>
    </message>
    <message>
        <source>a record begins with the opening of a launch</source>
        <translation>ein Startprotokoll beginnt mit der Eröffnung eines Starts</translation>
    </message>
    <message>
        <source>The record holds no entry.</source>
        <translation>Das Startprotokoll enthält keinen Eintrag.</translation>
    </message>
    <message>
        <source>it is missing; the record is cut off before its head</source>
        <translation>er fehlt; das Startprotokoll ist vor seinem Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>The head was altered (%1).</source>
        <translation>Der Kopf wurde verändert (%1).</translation>
    </message>
    <message>
        <source>it is missing; the head names %1 entries</source>
        <translation>er fehlt; der Kopf nennt %1 Einträge</translation>
    </message>
    <message>
        <source>it was added; the head names %1 entries only</source>
        <translation>er wurde hinzugefügt; der Kopf nennt nur %1 Einträge</translation>
    </message>
    <message>
        <source>it was altered; the head names another digest</source>
        <translation>er wurde verändert; der Kopf nennt eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>The head belongs to another launch.</source>
        <translation>Der Kopf gehört zu einem anderen Start.</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>Der Kopf ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The head&apos;s signature is bad: %1.</source>
        <translation>Die Unterschrift des Kopfes ist ungültig: %1.</translation>
    </message>
    <message>
        <source>The head is signed by a console key that the signers file does not name.</source>
        <translation>Der Kopf ist mit einem Konsolenschlüssel unterschrieben, den die Datei der Unterzeichner nicht nennt.</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>good but unknown key %1</source>
        <translation>gültig, aber unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>the statement is of another launch</source>
        <translation>die Erklärung gehört zu einem anderen Start</translation>
    </message>
    <message>
        <source>what was signed is not what stands before it</source>
        <translation>was unterschrieben wurde, ist nicht das, was davor steht</translation>
    </message>
    <message>
        <source>the statement is of another runbook, plan or release</source>
        <translation>die Erklärung gehört zu einem anderen Runbook, Plan oder Release</translation>
    </message>
    <message>
        <source>the statement was used before</source>
        <translation>die Erklärung wurde schon einmal verwendet</translation>
    </message>
    <message>
        <source>it is over another launch</source>
        <translation>er gilt einem anderen Start</translation>
    </message>
    <message>
        <source>it is over another history</source>
        <translation>er gilt einem anderen Verlauf</translation>
    </message>
    <message>
        <source>it is older than the token before it</source>
        <translation>er ist älter als der Zeitstempel davor</translation>
    </message>
    <message>
        <source>Entry %1: the attested time is bad: %2.</source>
        <translation>Eintrag %1: Die bestätigte Zeit ist ungültig: %2.</translation>
    </message>
    <message>
        <source>%1 proved by machine</source>
        <translation>%1 maschinell bewiesen</translation>
    </message>
    <message>
        <source>%1 accepted by a person</source>
        <translation>%1 von einem Menschen abgenommen</translation>
    </message>
    <message>
        <source>%1 attested</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 ausgesetzt</translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>none settled</source>
        <translation>keiner geklärt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>, exit %1 after %2</source>
        <translation>, Exit-Status %1 nach %2</translation>
    </message>
    <message>
        <source>this launch holds no runbook to tick</source>
        <translation>dieser Start enthält kein Runbook zum Abhaken</translation>
    </message>
    <message>
        <source>The record, one entry a line</source>
        <translation>Das Startprotokoll, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>What the console signed</source>
        <translation>Was die Konsole unterschrieben hat</translation>
    </message>
    <message>
        <source>The console&apos;s signature</source>
        <translation>Die Unterschrift der Konsole</translation>
    </message>
    <message>
        <source>Who may sign, as the record says</source>
        <translation>Wer unterschreiben darf, laut Startprotokoll</translation>
    </message>
    <message>
        <source>Verifies the record with stock tools</source>
        <translation>Verifiziert das Startprotokoll mit Bordmitteln</translation>
    </message>
    <message>
        <source>The runbook as it was frozen</source>
        <translation>Das Runbook in der eingefrorenen Fassung</translation>
    </message>
    <message>
        <source>The plan as it was frozen</source>
        <translation>Der Plan in der eingefrorenen Fassung</translation>
    </message>
    <message>
        <source>%1 items: %2</source>
        <translation>%1 Punkte: %2</translation>
    </message>
    <message>
        <source>%1 more stand on page %2.</source>
        <translation>%1 weitere stehen auf Seite %2.</translation>
    </message>
    <message>
        <source>Not simply green, continued</source>
        <translation>Nicht einfach grün, Fortsetzung</translation>
    </message>
    <message>
        <source>The canary is not the release.</source>
        <translation>Der Canary ist nicht das Release.</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the attached %1 is missing</source>
        <translation>die beigefügte Datei %1 fehlt</translation>
    </message>
    <message>
        <source>the evidence beside it is not the one it names</source>
        <translation>die Belege daneben sind nicht die, die es nennt</translation>
    </message>
    <message>
        <source>the attached %1 is not what the record names</source>
        <translation>die beigefügte Datei %1 ist nicht die, welche das Startprotokoll nennt</translation>
    </message>
    <message>
        <source>time not yet attested</source>
        <translation>Zeit noch nicht bestätigt</translation>
    </message>
    <message>
        <source>the evidence could not be packed: %1</source>
        <translation>die Belege ließen sich nicht packen: %1</translation>
    </message>
    <message>
        <source>The file ends with a document time stamp over all of it, if a time authority answered when it was written; anything after that is a change.</source>
        <translation>Die Datei endet mit einem Dokumentzeitstempel über das Ganze, falls beim Schreiben ein Zeitstempeldienst geantwortet hat; alles dahinter ist eine Änderung.</translation>
    </message>
    <message>
        <source>This file is not sealed: what vouches for the record is in the record.</source>
        <translation>Diese Datei ist nicht versiegelt: Was für das Startprotokoll bürgt, steht im Startprotokoll.</translation>
    </message>
    <message>
        <source>The file is sealed by &quot;%1&quot;, a certificate that was made for it and that nobody else vouches for: it shows that nothing was changed since, not who sealed it, and readers of PDF will say that they do not know it.</source>
        <translation>Die Datei ist von „%1“ versiegelt, einem Zertifikat, das dafür erstellt wurde und für das sonst niemand bürgt: Es zeigt, dass seither nichts geändert wurde, nicht, wer versiegelt hat, und PDF-Leser werden sagen, dass sie es nicht kennen.</translation>
    </message>
    <message>
        <source>The file is sealed with the certificate of %1; anything after the seal is a change.</source>
        <translation>Die Datei ist mit dem Zertifikat von %1 versiegelt; alles hinter dem Siegel ist eine Änderung.</translation>
    </message>
    <message>
        <source>Attached are the record with one entry a line (%1), its signed head, the roster as an allowed signers file, the runbook, the plan and the scripts as they were frozen, the evidence by its digest, and verify.sh. Each entry names the SHA-256 of the one before it; the last line names the newest and is signed by the console. Sign-offs are OpenSSH signatures.</source>
        <translation>Beigefügt sind das Startprotokoll mit einem Eintrag je Zeile (%1), sein unterschriebener Kopf, die Besetzungsliste als Datei der erlaubten Unterzeichner, Runbook, Plan und Skripte in der eingefrorenen Fassung, die Belege durch ihre Prüfsumme und verify.sh. Jeder Eintrag nennt den SHA-256 des vorigen; die letzte Zeile nennt den neuesten und ist von der Konsole unterschrieben. Freigaben sind OpenSSH-Unterschriften.</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>Das Siegel</translation>
    </message>
    <message>
        <source>object %1 was changed after it</source>
        <translation>Objekt %1 wurde danach geändert</translation>
    </message>
    <message>
        <source>the seal is larger than the room kept for it</source>
        <translation>das Siegel ist größer als der dafür freigehaltene Platz</translation>
    </message>
    <message>
        <source>it is not sealed: neither a certificate nor a time authority is given</source>
        <translation>es ist nicht versiegelt: Weder ein Zertifikat noch ein Zeitstempeldienst ist angegeben</translation>
    </message>
    <message>
        <source>it is not sealed: %1</source>
        <translation>es ist nicht versiegelt: %1</translation>
    </message>
    <message>
        <source>the seal&apos;s time is not attested: %1</source>
        <translation>die Zeit des Siegels ist nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>the PDF could not be sealed: %1</source>
        <translation>das PDF ließ sich nicht versiegeln: %1</translation>
    </message>
    <message>
        <source>the PDF was changed after it: it does not reach the end of the file</source>
        <translation>das PDF wurde danach geändert: Es reicht nicht bis ans Ende der Datei</translation>
    </message>
    <message>
        <source>the seal &quot;%1&quot; is bad: %2</source>
        <translation>das Siegel „%1“ ist ungültig: %2</translation>
    </message>
    <message>
        <source>the range it covers is none of this file</source>
        <translation>der Bereich, den es abdeckt, ist keiner dieser Datei</translation>
    </message>
    <message>
        <source>it leaves out more than its own signature</source>
        <translation>es lässt mehr aus als seine eigene Signatur</translation>
    </message>
    <message>
        <source>its time stamp: %1</source>
        <translation>sein Zeitstempel: %1</translation>
    </message>
    <message>
        <source>it is of a kind that is not known here</source>
        <translation>es ist von einer Art, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Roots of the time authorities, as the record says</source>
        <translation>Wurzeln der Zeitstempeldienste, laut Startprotokoll</translation>
    </message>
    <message>
        <source>The script %1</source>
        <translation>Das Skript %1</translation>
    </message>
    <message>
        <source>The digest of the evidence, which goes beside it</source>
        <translation>Die Prüfsumme der Belege, die daneben liegen</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>not an entry of a ledger</source>
        <translation>kein Protokolleintrag</translation>
    </message>
    <message>
        <source>note by %1 (%2): %3</source>
        <translation>Notiz von %1 (%2): %3</translation>
    </message>
    <message>
        <source> (stale)</source>
        <translation> (veraltet)</translation>
    </message>
    <message>
        <source>Entry %1: the change of the roster is bad: %2.</source>
        <translation>Eintrag %1: Die Änderung der Besetzungsliste ist ungültig: %2.</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>die Zustimmung von %1: %2</translation>
    </message>
    <message>
        <source>two other leads have not approved it</source>
        <translation>zwei andere Verantwortliche haben ihr nicht zugestimmt</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>a time stamp of %1</source>
        <translation>ein Zeitstempel von %1</translation>
    </message>
    <message>
        <source>%1, self-made: nobody else vouches for it</source>
        <translation>%1, selbst gemacht: Niemand sonst steht dafür ein</translation>
    </message>
    <message>
        <source>%1, whose certificate was not judged</source>
        <translation>%1, dessen Zertifikat nicht beurteilt wurde</translation>
    </message>
    <message>
        <source>sealed by %1; not later than %2</source>
        <translation>gesiegelt von %1; nicht später als %2</translation>
    </message>
    <message>
        <source>sealed by %1; time not attested</source>
        <translation>gesiegelt von %1; Zeit nicht bestätigt</translation>
    </message>
    <message>
        <source>no seal of the PDF holds</source>
        <translation>kein Siegel der PDF-Datei hält</translation>
    </message>
    <message>
        <source>the PDF is not sealed</source>
        <translation>die PDF-Datei ist nicht gesiegelt</translation>
    </message>
    <message>
        <source>the launch was opened before it</source>
        <translation>der Launch wurde vorher schon eröffnet</translation>
    </message>
    <message>
        <source>what was sealed is intact; signed afterwards by %1; not later than %2</source>
        <translation>das Versiegelte ist unversehrt; danach unterschrieben von %1; nicht später als %2</translation>
    </message>
    <message>
        <source>what was sealed is intact; signed afterwards by %1; time not attested</source>
        <translation>das Versiegelte ist unversehrt; danach unterschrieben von %1; Zeit nicht bestätigt</translation>
    </message>
    <message>
        <source>Release digest</source>
        <translation>Digest des Releases</translation>
    </message>
    <message>
        <source>not known when it was signed</source>
        <translation>beim Unterschreiben nicht bekannt</translation>
    </message>
    <message>
        <source>Whether this console saw more of it, or something else, could not be asked: %1.</source>
        <translation>Ob diese Konsole mehr davon oder anderes gesehen hat, ließ sich nicht erfragen: %1.</translation>
    </message>
    <message>
        <source>Entry %1 is dated %2, before entry %3 (%4): the clock was set back there, or was wrong before.</source>
        <translation>Eintrag %1 trägt die Zeit %2, früher als Eintrag %3 (%4): Dort wurde die Uhr zurückgestellt, oder sie ging vorher falsch.</translation>
    </message>
    <message>
        <source>So are %1 entries in all.</source>
        <translation>Das gilt für insgesamt %1 Einträge.</translation>
    </message>
    <message>
        <source>what is attached unpacks to more than there can be</source>
        <translation>was anhängt, wird entpackt größer, als es sein kann</translation>
    </message>
    <message>
        <source>the PDF is signed more than %1 times</source>
        <translation>das PDF ist mehr als %1-mal unterschrieben</translation>
    </message>
    <message>
        <source>The evidence is in %1, which is not beside the PDF: it was not compared.</source>
        <translation>Die Nachweise stehen in %1, das nicht neben dem PDF liegt: Sie wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>the evidence beside it cannot be read: %1</source>
        <translation>die Nachweise daneben sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the evidence beside it holds %1, which is not what the record names</source>
        <translation>die Nachweise daneben enthalten %1, was nicht zur Aufzeichnung gehört</translation>
    </message>
    <message>
        <source>Pieces of evidence that entries name and that are not attached: %1, the first by entry %2.</source>
        <translation>Nachweise, die Einträge nennen und die nicht anhängen: %1, der erste in Eintrag %2.</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
    <message>
        <source>Latency of the canary</source>
        <translation>Latenz des Canary</translation>
    </message>
    <message>
        <source>What was measured after the promotion is the full deployment.</source>
        <translation>Was nach dem Hochstufen gemessen wurde, ist die volle Auslieferung.</translation>
    </message>
    <message>
        <source>its digest is not known</source>
        <translation>sein Digest ist nicht bekannt</translation>
    </message>
    <message>
        <source>it unpacks to more than 16 GiB</source>
        <translation>es wird entpackt größer als 16 GiB</translation>
    </message>
    <message>
        <source>it is no ZIP that can be read</source>
        <translation>es ist kein lesbares ZIP</translation>
    </message>
    <message>
        <source>not a launch: its tables are others</source>
        <translation>kein Launch: Die Tabellen sind andere</translation>
    </message>
    <message>
        <source> (unknown key)</source>
        <translation> (unbekannter Schlüssel)</translation>
    </message>
    <message>
        <source>%1, unknown key</source>
        <translation>%1, unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>the quicker one</source>
        <translation>die schnellere</translation>
    </message>
    <message>
        <source>proof of health</source>
        <translation>Beweis der Gesundheit</translation>
    </message>
    <message>
        <source>Evidence, as odds</source>
        <translation>Beweiskraft, als Quote</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Thin lines: from where on each decides (%1). No line falls below 1.</source>
        <translation>Dünne Linien: ab wo jede entscheidet (%1). Keine Linie fällt unter 1.</translation>
    </message>
    <message>
        <source>ahead of its turn, by %1: %2</source>
        <translation>vorgezogen von %1: %2</translation>
    </message>
    <message>
        <source>%1, with the key of %2</source>
        <translation>%1, mit dem Schlüssel von %2</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>this role&apos;s word is entry %1</source>
        <translation>für diese Rolle gilt Eintrag %1</translation>
    </message>
    <message>
        <source>finding waived by %1: %2</source>
        <translation>Befund hingenommen von %1: %2</translation>
    </message>
    <message>
        <source>nothing was decided about it.</source>
        <translation>darüber wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>the attached %1 calls itself %2</source>
        <translation>das angehängte %1 nennt sich selbst %2</translation>
    </message>
    <message>
        <source>the attached %1 has several contents</source>
        <translation>das angehängte %1 hat mehrere Inhalte</translation>
    </message>
    <message>
        <source>the attached %1 is packed in a way that is not read here</source>
        <translation>das angehängte %1 ist auf eine Weise gepackt, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>%1 is attached more than once</source>
        <translation>%1 ist mehr als einmal angehängt</translation>
    </message>
    <message>
        <source>a file is pinned to one of its pages</source>
        <translation>an eine seiner Seiten ist eine Datei geheftet</translation>
    </message>
    <message>
        <source>Out of turn</source>
        <translation>Vorgezogen</translation>
    </message>
    <message>
        <source>a launch stands there, and nothing is written over one</source>
        <translation>dort liegt ein Start, und über einen wird nichts geschrieben</translation>
    </message>
    <message>
        <source>it belongs to a launch, and nothing is written over one</source>
        <translation>es gehört zu einem Start, und über einen wird nichts geschrieben</translation>
    </message>
    <message>
        <source>it is what the launch was opened with, and is never written over</source>
        <translation>damit wurde der Start eröffnet; es wird nie überschrieben</translation>
    </message>
    <message>
        <source>larger than 1 MiB: not read</source>
        <translation>größer als 1 MiB: nicht gelesen</translation>
    </message>
    <message>
        <source>the PDF begins elsewhere after it</source>
        <translation>die PDF beginnt danach an anderer Stelle</translation>
    </message>
    <message>
        <source>a signature stands outside of the PDF&apos;s form</source>
        <translation>eine Signatur steht außerhalb des Formulars der PDF</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>Early warning, the quicker one</source>
        <translation>Frühwarnung, die schnellere</translation>
    </message>
    <message>
        <source>Enough proof</source>
        <translation>Genug Beweis</translation>
    </message>
    <message>
        <source>Comparison with the baseline</source>
        <translation>Vergleich mit der Vergleichsgruppe</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>kein Verkehr</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>noch nicht genug</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>falsch eingerichtet</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsgruppe</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Timestamping</name>
    <message>
        <source>time not yet attested: %1</source>
        <translation>Zeit noch nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>time attested by %1</source>
        <translation>Zeit bestätigt von %1</translation>
    </message>
</context>
<context>
    <name>TrustAsker</name>
    <message>
        <source>Nothing of this launch runs before you allow it. It would be allowed to these, and only in this form:
%1</source>
        <translation>Nichts von diesem Start läuft, bevor Sie es erlauben. Erlaubt würde es diesen, und nur in dieser Form:
%1</translation>
    </message>
    <message>
        <source>I trust these: they may run</source>
        <translation>Ich vertraue diesen: Sie dürfen laufen</translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>(not there)  %1</source>
        <translation>(fehlt)  %1</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>sein Plan</translation>
    </message>
    <message>
        <source>… and more: “launch-console-cli trust” shows all</source>
        <translation>… und mehr: „launch-console-cli trust“ zeigt alles</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>what is trusted could not be written: %1</source>
        <translation>was als vertraut gilt, ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>changed since it was trusted, so nothing of it runs; look at it with &quot;trust&quot; and allow it again</source>
        <translation>geändert, seit ihm vertraut wurde, also läuft nichts davon; sehen Sie es mit „trust“ an und erlauben Sie es wieder</translation>
    </message>
    <message>
        <source>not trusted yet, so nothing of it runs; look at it with &quot;trust&quot; and allow it</source>
        <translation>noch nicht vertraut, also läuft nichts davon; sehen Sie es mit „trust“ an und erlauben Sie es</translation>
    </message>
    <message>
        <source>this is a replay: nothing is run</source>
        <translation>das ist eine Rückschau: Nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>%1 is new to what was trusted</source>
        <translation>%1 ist neu gegenüber dem Vertrauten</translation>
    </message>
    <message>
        <source>%1 is gone from what was trusted</source>
        <translation>%1 fehlt gegenüber dem Vertrauten</translation>
    </message>
    <message>
        <source>%1 has changed since it was trusted:</source>
        <translation>%1 hat sich geändert, seit ihm vertraut wurde:</translation>
    </message>
    <message>
        <source>how it was before is not kept</source>
        <translation>wie es vorher war, ist nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Unproved</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>findings waived (%1): %2</source>
        <translation>hingenommene Befunde (%1): %2</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Change one &amp;byte</source>
        <translation>Ein &amp;Byte ändern</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>Startprotokoll verifizieren</translation>
    </message>
    <message>
        <source>Drop a launch, a record or its PDF here, or choose one. Nothing leaves this machine.</source>
        <translation>Legen Sie hier einen Start, ein Startprotokoll oder dessen PDF ab, oder wählen Sie eine Datei. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Keys are judged by the record&apos;s own roster.</source>
        <translation>Schlüssel werden nach der Besetzungsliste des Startprotokolls beurteilt.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Known keys…</source>
        <translation>Be&amp;kannte Schlüssel…</translation>
    </message>
    <message>
        <source>An allowed signers file as ssh-keygen reads it: keys you know from elsewhere</source>
        <translation>Eine Datei erlaubter Unterzeichner, wie ssh-keygen sie liest: Schlüssel, die Sie aus anderer Quelle kennen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Writes a copy of this rehearsal&apos;s record with one byte changed, and verifies that</source>
        <translation>Schreibt eine Kopie vom Startprotokoll dieser Probe mit einem geänderten Byte und verifiziert sie</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Valid: %n entries, as they were written</source>
        <translation>
            <numerusform>Gültig: %n Eintrag, wie er geschrieben wurde</numerusform>
            <numerusform>Gültig: %n Einträge, wie sie geschrieben wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be trusted yet: a key is not known</source>
        <translation>Noch nicht vertrauenswürdig: Ein Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not valid: entry %1 is not as it was written</source>
        <translation>Nicht gültig: Eintrag %1 ist nicht, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>What still stands: %1 entries, up to %2.</source>
        <translation>Was noch Bestand hat: %1 Einträge, bis %2.</translation>
    </message>
    <message>
        <source>Nothing of it stands.</source>
        <translation>Nichts davon hat Bestand.</translation>
    </message>
    <message>
        <source>Times are signed, not attested by an authority.</source>
        <translation>Zeiten sind unterschrieben, nicht von einem Zeitstempeldienst bestätigt.</translation>
    </message>
    <message>
        <source>Attested: everything up to entry %1 was there by %2.</source>
        <translation>Bestätigt: Alles bis Eintrag %1 lag spätestens %2 vor.</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Es gibt nichts zu beurteilen</translation>
    </message>
    <message>
        <source>In a copy, one byte of entry %1 was changed: %2 became %3.</source>
        <translation>In einer Kopie wurde ein Byte von Eintrag %1 geändert: Aus %2 wurde %3.</translation>
    </message>
    <message>
        <source>Records (*.launch *.jsonl *.pdf)</source>
        <translation>Startprotokolle (*.launch *.jsonl *.pdf)</translation>
    </message>
    <message>
        <source>Keys that are known</source>
        <translation>Bekannte Schlüssel</translation>
    </message>
    <message>
        <source>Keys are judged by %1.</source>
        <translation>Schlüssel werden nach %1 beurteilt.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>an address begins with https:// or http://, not so &quot;%1&quot;</source>
        <translation>eine Adresse beginnt mit https:// oder http://, „%1“ nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>there is a public key and nobody who holds it</source>
        <translation>es gibt einen öffentlichen Schlüssel und niemanden, der ihn hat</translation>
    </message>
    <message>
        <source>this is no public key as &quot;ssh-ed25519 AAAA…&quot;: %1</source>
        <translation>das ist kein öffentlicher Schlüssel wie „ssh-ed25519 AAAA…“: %1</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Time authority</source>
        <translation>Zeitstempeldienst</translation>
    </message>
</context>
<context>
    <name>WithdrawPane</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, required</source>
        <translation>Grund, erforderlich</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>this is no YAML</source>
        <translation>das ist kein YAML</translation>
    </message>
    <message>
        <source>there is more than one document in the file</source>
        <translation>die Datei enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>Aliase sind nicht erlaubt</translation>
    </message>
    <message>
        <source>anchors are not allowed</source>
        <translation>Anker sind nicht erlaubt</translation>
    </message>
    <message>
        <source>tags are not allowed</source>
        <translation>Tags sind nicht erlaubt</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice</source>
        <translation>der Schlüssel „%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 d </source>
        <translation>%1 T </translation>
    </message>
</context>
<context>
    <name>canary</name>
    <message>
        <source>%1 is %2, not a whole number</source>
        <translation>%1 ist %2, keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 has no label for the HTTP status (%2)</source>
        <translation>%1 hat kein Label für den HTTP-Status (%2)</translation>
    </message>
    <message>
        <source>%1 has a bucket le=&quot;%2&quot;</source>
        <translation>%1 hat ein Bucket le=&quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no latency histogram, so %1 s cannot be judged</source>
        <translation>es gibt kein Latenz-Histogramm, %1 s lassen sich also nicht beurteilen</translation>
    </message>
    <message>
        <source>no bucket ends at %1 s, the latency limit (there are %2)</source>
        <translation>kein Bucket endet bei %1 s, dem Latenz-Grenzwert (es gibt %2)</translation>
    </message>
    <message>
        <source>%1 stands twice on the page</source>
        <translation>%1 steht zweimal auf der Seite</translation>
    </message>
    <message>
        <source>the first look only sets the mark to count from</source>
        <translation>die erste Abfrage setzt nur die Marke, ab der gezählt wird</translation>
    </message>
    <message>
        <source>no answer within the tick</source>
        <translation>keine Antwort innerhalb des Messtakts</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 requests %3 (%4, limit %5)</source>
        <translation>%1 von %2 Anfragen %3 (%4, Grenzwert %5)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dialect; there are traefik, nginx, haproxy and generic</source>
        <translation>„%1“ ist kein Dialekt; es gibt traefik, nginx, haproxy und generic</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not select labels; write service=&quot;api&quot;</source>
        <translation>„%1“ wählt keine Labels aus; schreiben Sie service=&quot;api&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pattern: %2</source>
        <translation>„%1“ ist kein Muster: %2</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Noch wurde nichts gemessen</translation>
    </message>
    <message>
        <source>No request reached the canary yet</source>
        <translation>Noch hat keine Anfrage den Canary erreicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>healthy for %1</source>
        <translation>gesund seit %1</translation>
    </message>
    <message>
        <source>healthy for %1 of %2</source>
        <translation>gesund seit %1 von %2</translation>
    </message>
    <message>
        <source>enough proof</source>
        <translation>genug Beweis</translation>
    </message>
    <message>
        <source>%1 more requests without an error needed</source>
        <translation>noch %1 Anfragen ohne Fehler nötig</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1; %2; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be null or have whole numbers &quot;n&quot;, &quot;errors&quot; and &quot;slow&quot;</source>
        <translation>„%1“ muss null sein oder die ganzen Zahlen „n“, „errors“ und „slow“ haben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts more errors or slow requests than requests</source>
        <translation>„%1“ zählt mehr fehlerhafte oder langsame Anfragen als Anfragen</translation>
    </message>
    <message>
        <source>&quot;t&quot; must be a whole number of seconds over 0</source>
        <translation>„t“ muss eine ganze Zahl von Sekunden über 0 sein</translation>
    </message>
    <message>
        <source>&quot;health&quot; must be &quot;ok&quot;, &quot;fail&quot; or &quot;missing&quot;</source>
        <translation>„health“ muss „ok“, „fail“ oder „missing“ sein</translation>
    </message>
    <message>
        <source>&quot;tickSeconds&quot; must be a whole number from 1 to 86400</source>
        <translation>„tickSeconds“ muss eine ganze Zahl von 1 bis 86400 sein</translation>
    </message>
    <message>
        <source>&quot;horizonSeconds&quot; must be a whole number of at least one tick</source>
        <translation>„horizonSeconds“ muss eine ganze Zahl von mindestens einem Messtakt sein</translation>
    </message>
    <message>
        <source>&quot;history&quot; must be a list of [requests, errors]</source>
        <translation>„history“ muss eine Liste von [Anfragen, Fehler] sein</translation>
    </message>
    <message>
        <source>this is neither a header nor a tick</source>
        <translation>das ist weder ein Vorspann noch ein Messtakt</translation>
    </message>
    <message>
        <source>ticks must be in order: %1 s does not follow %2 s</source>
        <translation>Messtakte müssen der Reihe nach kommen: %1 s folgt nicht auf %2 s</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>longer than 16 MiB</source>
        <translation>länger als 16 MiB</translation>
    </message>
    <message>
        <source>no health check was made yet</source>
        <translation>noch keine Zustandsprüfung durchgeführt</translation>
    </message>
    <message>
        <source>the console gets no answer about anything</source>
        <translation>die Konsole bekommt auf gar nichts eine Antwort</translation>
    </message>
    <message>
        <source>0 failed in a row now, %1 at most, limit %2</source>
        <translation>jetzt 0 in Folge nicht bestanden, höchstens %1, Grenzwert %2</translation>
    </message>
    <message>
        <source>%1 health checks in a row failed (limit %2)</source>
        <translation>%1 Zustandsprüfungen in Folge nicht bestanden (Grenzwert %2)</translation>
    </message>
    <message>
        <source>%1, %2 of them without an answer</source>
        <translation>%1, davon %2 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 sure that fewer than %2 of requests fail, since %3</source>
        <translation>zu %1 sicher, dass weniger als %2 der Anfragen fehlschlagen, seit %3</translation>
    </message>
    <message>
        <source>needs %1 more requests without an error to be %2 sure that fewer than %3 fail</source>
        <translation>braucht noch %1 Anfragen ohne Fehler, um zu %2 sicher zu sein, dass weniger als %3 fehlschlagen</translation>
    </message>
    <message>
        <source>early warning: %1; the baseline is over the limit too (%2)</source>
        <translation>Frühwarnung: %1; auch die Vergleichsgruppe liegt über dem Grenzwert (%2)</translation>
    </message>
    <message>
        <source>early warning: %1, clearly worse than the baseline&apos;s %2</source>
        <translation>Frühwarnung: %1, deutlich schlechter als die Vergleichsgruppe mit %2</translation>
    </message>
    <message>
        <source>early warning: %1, clearly over the limit</source>
        <translation>Frühwarnung: %1, deutlich über dem Grenzwert</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>noch wurde nichts gemessen</translation>
    </message>
    <message>
        <source>no answer about the canary</source>
        <translation>keine Antwort zum Canary</translation>
    </message>
    <message>
        <source>starts after the first %1 s</source>
        <translation>beginnt nach den ersten %1 s</translation>
    </message>
    <message>
        <source>no request reached the canary in the last minute</source>
        <translation>in der letzten Minute hat keine Anfrage den Canary erreicht</translation>
    </message>
    <message>
        <source>quiet: evidence %1, fires at %2</source>
        <translation>ruhig: Beweiskraft %1, schlägt an bei %2</translation>
    </message>
    <message>
        <source>were slower than %1 s</source>
        <translation>langsamer als %1 s</translation>
    </message>
    <message>
        <source>%1; the baseline is over the limit too (%2)</source>
        <translation>%1; auch die Vergleichsgruppe liegt über dem Grenzwert (%2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>no answer about the canary; it was over the limit before</source>
        <translation>keine Antwort zum Canary; zuvor lag er über dem Grenzwert</translation>
    </message>
    <message>
        <source>health: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>health answers %1</source>
        <translation>die Zustandsabfrage antwortet mit %1</translation>
    </message>
    <message>
        <source>health says &quot;%1&quot;</source>
        <translation>die Zustandsabfrage meldet „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>the recording is at its end</source>
        <translation>die Aufzeichnung ist zu Ende</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 antwortet mit %2</translation>
    </message>
    <message>
        <source>%1 is no metrics page: %2</source>
        <translation>%1 ist keine Seite mit Messwerten: %2</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>Vergleichsgruppe: %1</translation>
    </message>
    <message>
        <source>the canary&apos;s source &quot;%1&quot; has no address to count requests at</source>
        <translation>die Quelle „%1“ des Canarys hat keine Adresse, an der sich Anfragen zählen lassen</translation>
    </message>
    <message>
        <source>the plan names no address to ask for the canary&apos;s health</source>
        <translation>der Plan nennt keine Adresse, an der sich der Zustand des Canarys abfragen lässt</translation>
    </message>
    <message>
        <source>no series of %1</source>
        <translation>keine Reihe von %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>there are no points to compare</source>
        <translation>es gibt keine Punkte zum Vergleichen</translation>
    </message>
    <message>
        <source>all points are tied</source>
        <translation>alle Punkte sind gleich</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>the metric&apos;s name</source>
        <translation>den Namen der Metrik</translation>
    </message>
    <message>
        <source>this is no JSON object: %1</source>
        <translation>das ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>a list of at least one metric</source>
        <translation>eine Liste mit mindestens einer Metrik</translation>
    </message>
    <message>
        <source>a sample of %1 is no number</source>
        <translation>ein Messwert von %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the server says: %1</source>
        <translation>der Server sagt: %1</translation>
    </message>
    <message>
        <source>this is no answer of Prometheus</source>
        <translation>das ist keine Antwort von Prometheus</translation>
    </message>
    <message>
        <source>the last scrape of %1 is %2 old, over three scrapes</source>
        <translation>die letzte Abfrage von %1 ist %2 alt, mehr als drei Abstände</translation>
    </message>
    <message>
        <source>scraped every %1 s, but the rules look at the last minute</source>
        <translation>alle %1 s abgefragt, aber die Regeln sehen auf die letzte Minute</translation>
    </message>
    <message>
        <source>%1 points with %2 of errors on average against %3 of the baseline with %4</source>
        <translation>%1 Punkte mit im Mittel %2 Fehlern gegen %3 der Vergleichsgruppe mit %4</translation>
    </message>
    <message>
        <source>higher than the baseline: %1</source>
        <translation>höher als bei der Vergleichsgruppe: %1</translation>
    </message>
    <message>
        <source>no answer about the canary or its baseline</source>
        <translation>keine Antwort über den Canary oder seine Vergleichsgruppe</translation>
    </message>
    <message>
        <source>no requests to compare yet</source>
        <translation>noch keine Anfragen zum Vergleichen</translation>
    </message>
    <message>
        <source>compares after the first %1 s</source>
        <translation>vergleicht nach den ersten %1 s</translation>
    </message>
    <message>
        <source>no higher than the baseline: %1</source>
        <translation>nicht höher als bei der Vergleichsgruppe: %1</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1 ist kein JSON-Objekt: %2</translation>
    </message>
    <message>
        <source>%1 says nothing about the canary</source>
        <translation>%1 sagt nichts über den Canary</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have whole numbers &quot;n&quot;, &quot;errors&quot; and &quot;slow&quot;, none over &quot;n&quot;</source>
        <translation>„%1“ braucht ganze Zahlen „n“, „errors“ und „slow“, keine über „n“</translation>
    </message>
    <message>
        <source>Prometheus warns: %1</source>
        <translation>Prometheus warnt: %1</translation>
    </message>
    <message>
        <source>%1; not whole: %2</source>
        <translation>%1; nicht vollständig: %2</translation>
    </message>
    <message>
        <source>the value is no number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>no traffic: 0 of 0</source>
        <translation>kein Verkehr: 0 von 0</translation>
    </message>
    <message>
        <source>a share of nothing (infinite)</source>
        <translation>ein Anteil von nichts (unendlich)</translation>
    </message>
    <message>
        <source>the query gives a %1, not one number</source>
        <translation>die Abfrage ergibt %1, nicht eine Zahl</translation>
    </message>
    <message>
        <source>no such series</source>
        <translation>keine solche Reihe</translation>
    </message>
    <message>
        <source>%1 series where one is expected</source>
        <translation>%1 Reihen, wo eine erwartet wird</translation>
    </message>
    <message>
        <source>the last scrape of %1 is %2 s ahead of the server&apos;s own clock</source>
        <translation>die letzte Abfrage von %1 liegt %2 s vor der eigenen Uhr des Servers</translation>
    </message>
    <message>
        <source>&quot;metrics&quot; must be an object of names and numbers</source>
        <translation>„metrics“ muss ein Objekt aus Namen und Zahlen sein</translation>
    </message>
    <message>
        <source>no value of %1 yet</source>
        <translation>noch kein Wert von %1</translation>
    </message>
    <message>
        <source>no answer about %1</source>
        <translation>keine Antwort zu %1</translation>
    </message>
    <message>
        <source>%1 is %2, limit %3</source>
        <translation>%1 ist %2, Grenzwert %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <translation>der Server antwortet mit %1</translation>
    </message>
    <message>
        <source>further metrics are asked of a Prometheus server, which &quot;%1&quot; is not</source>
        <translation>weitere Metriken werden bei einem Prometheus-Server abgefragt, und „%1“ ist keiner</translation>
    </message>
    <message>
        <source>early warning: %1, and goes on being worse than the baseline&apos;s %2</source>
        <translation>Frühwarnung: %1, und anhaltend schlechter als die Vergleichsgruppe mit %2</translation>
    </message>
    <message>
        <source>there is no baseline to compare with</source>
        <translation>es gibt keine Vergleichsgruppe</translation>
    </message>
    <message>
        <source>the source does not tell how many requests %1</source>
        <translation>die Quelle sagt nicht, wie viele Anfragen %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is packed (gzip), which was not asked for</source>
        <translation>die Antwort ist gepackt (gzip), was nicht verlangt war</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer of Prometheus; perhaps somebody must sign in</source>
        <translation>statt einer Antwort von Prometheus kommt eine Webseite; vielleicht muss sich jemand anmelden</translation>
    </message>
    <message>
        <source>the answer of Prometheus is cut off or broken</source>
        <translation>die Antwort von Prometheus ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>Prometheus answers with a %1, not with samples</source>
        <translation>Prometheus antwortet mit „%1“, nicht mit Messwerten</translation>
    </message>
    <message>
        <source>%1 is %2, at least %3 asked</source>
        <translation>%1 ist %2, mindestens %3 verlangt</translation>
    </message>
    <message>
        <source>%1; evidence %2, rolls back at %3</source>
        <translation>%1; Beweislast %2, rollt zurück ab %3</translation>
    </message>
    <message>
        <source>health answers after %1 s, over %2 s</source>
        <translation>Health antwortet nach %1 s, über %2 s</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>score %1 of 100, passes from %2, marginal from %3: %4</source>
        <translation>%1 von 100 Punkten, besteht ab %2, grenzwertig ab %3: %4</translation>
    </message>
    <message>
        <source>%1; not measured here: %2</source>
        <translation>%1; hier nicht gemessen: %2</translation>
    </message>
    <message>
        <source>a bucket ends at %1 s</source>
        <translation>eine Klasse endet bei %1 s</translation>
    </message>
    <message>
        <source>series are there, %1</source>
        <translation>Reihen sind da, %1</translation>
    </message>
    <message>
        <source>series are there, scraped every %1 s, %2</source>
        <translation>Reihen sind da, alle %1 s gelesen, %2</translation>
    </message>
    <message>
        <source>%1; they have to come with the canary</source>
        <translation>%1; sie müssen mit dem Canary kommen</translation>
    </message>
    <message>
        <source>it tells totals</source>
        <translation>sie nennt Summen</translation>
    </message>
    <message>
        <source>it is %1 now</source>
        <translation>zurzeit %1</translation>
    </message>
    <message>
        <source>answered in %1 s</source>
        <translation>Antwort nach %1 s</translation>
    </message>
    <message>
        <source>%1; it has to come with the canary</source>
        <translation>%1; das muss mit dem Canary kommen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>longer than 256 KiB</source>
        <translation>länger als 256 KiB</translation>
    </message>
    <message>
        <source>one of the metrics that are measured here, by its name: %1</source>
        <translation>eine der Metriken, die hier gemessen werden, mit Namen: %1</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>ungesund</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>from here %1, from %2 %3 (%4)</source>
        <translation>von hier %1, von %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2 seen from the second vantage too</source>
        <translation>%1, %2 auch vom zweiten Standort gesehen</translation>
    </message>
    <message>
        <source>from here no answer, from the second vantage healthy: the console is blind</source>
        <translation>von hier keine Antwort, vom zweiten Standort gesund: Die Konsole ist blind</translation>
    </message>
    <message>
        <source>Prometheus gets no page from %1 of the %2 it scrapes for %3: %4 (up is 0)</source>
        <translation>Prometheus bekommt von %1 der %2 Ziele für %3 keine Seite: %4 (up ist 0)</translation>
    </message>
    <message>
        <source>healthy, seen from %1</source>
        <translation>gesund, gesehen von %1</translation>
    </message>
    <message>
        <source>canary and baseline are both %1</source>
        <translation>Canary und Vergleich sind beide %1</translation>
    </message>
    <message>
        <source>canary and baseline cannot be told apart: %1 with %2 is selected for both (canary.select)</source>
        <translation>Canary und Vergleich sind nicht zu unterscheiden: %1 mit %2 ist für beide ausgewählt (canary.select)</translation>
    </message>
    <message>
        <source>95 % sure at any time: between %1 and %2 of requests fail (%3 of %4 did)</source>
        <translation>Zu jeder Zeit zu 95 % sicher: Zwischen %1 und %2 der Anfragen schlagen fehl (%3 von %4 taten es)</translation>
    </message>
    <message>
        <source>health: the probe does not succeed</source>
        <translation>Health: Die Prüfung gelingt nicht</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (Stand: %2)</translation>
    </message>
    <message>
        <source>there is no host &quot;%1&quot;</source>
        <translation>es gibt keinen Host „%1“</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>there is no curl there</source>
        <translation>dort gibt es kein curl</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>&quot;%1&quot; is not filled in</source>
        <translation>„%1“ ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>the check &quot;%1&quot; has no parameter &quot;%2&quot;</source>
        <translation>die Prüfung „%1“ hat keinen Parameter „%2“</translation>
    </message>
    <message>
        <source>stopped before there was an answer</source>
        <translation>gestoppt, bevor es eine Antwort gab</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>this console knows no check &quot;%1&quot;</source>
        <translation>diese Konsole kennt keine Prüfung „%1“</translation>
    </message>
    <message>
        <source>the plan names no host &quot;%1&quot;</source>
        <translation>der Plan nennt keinen Host „%1“</translation>
    </message>
    <message>
        <source>taken from the queue before it ran</source>
        <translation>aus der Schlange genommen, bevor sie lief</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>line %1: a quotation does not end</source>
        <translation>Zeile %1: Ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is no KEY=VALUE line in it</source>
        <translation>es steht keine Zeile KEY=VALUE darin</translation>
    </message>
    <message>
        <source>HSTS for a year or longer, with subdomains and preload, sent once</source>
        <translation>HSTS für ein Jahr oder länger, mit Subdomains und Preload, einmal gesendet</translation>
    </message>
    <message>
        <source>no API documentation is served</source>
        <translation>es wird keine API-Dokumentation ausgeliefert</translation>
    </message>
    <message>
        <source>a foreign origin is not allowed</source>
        <translation>ein fremder Ursprung ist nicht erlaubt</translation>
    </message>
    <message>
        <source>an error page gives nothing away</source>
        <translation>eine Fehlerseite verrät nichts</translation>
    </message>
    <message>
        <source>the secret &quot;%1&quot; could not be read</source>
        <translation>das Geheimnis „%1“ war nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long to look for</source>
        <translation>die Suche nach „%1“ dauert zu lange</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>killed by signal 9 (maybe out of memory)</source>
        <translation>durch Signal 9 beendet (vielleicht zu wenig Speicher)</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>&quot;argv&quot; and &quot;shell&quot; are both given</source>
        <translation>„argv“ und „shell“ sind beide angegeben</translation>
    </message>
    <message>
        <source>, output with %1</source>
        <translation>, Ausgabe mit %1</translation>
    </message>
    <message>
        <source>, output without %1</source>
        <translation>, Ausgabe ohne %1</translation>
    </message>
    <message>
        <source>processes that could not be ended: %1</source>
        <translation>Prozesse, die sich nicht beenden ließen: %1</translation>
    </message>
    <message>
        <source>ended after %1 s without an answer</source>
        <translation>nach %1 s ohne Antwort beendet</translation>
    </message>
    <message>
        <source>a command was not found or cannot be executed</source>
        <translation>ein Befehl wurde nicht gefunden oder ist nicht ausführbar</translation>
    </message>
    <message>
        <source>the command ended with %1</source>
        <translation>der Befehl endete mit %1</translation>
    </message>
    <message>
        <source>the output is too long to look through</source>
        <translation>die Ausgabe ist zu lang, um sie zu durchsuchen</translation>
    </message>
    <message>
        <source>the output does not hold %1</source>
        <translation>die Ausgabe enthält %1 nicht</translation>
    </message>
    <message>
        <source>the output holds %1</source>
        <translation>die Ausgabe enthält %1</translation>
    </message>
    <message>
        <source>the command answered as expected</source>
        <translation>der Befehl antwortete wie erwartet</translation>
    </message>
    <message>
        <source>a command ends well and says what it should</source>
        <translation>ein Befehl endet erfolgreich und sagt, was er soll</translation>
    </message>
    <message>
        <source>there is no process number in it</source>
        <translation>es steht keine Prozessnummer darin</translation>
    </message>
    <message>
        <source>the process shows no environment</source>
        <translation>der Prozess zeigt keine Umgebung</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1: %2 is not set</source>
        <translation>%1: %2 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>every source says so</source>
        <translation>jede Quelle sagt es so</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message>
        <source>an environment variable has the value it should</source>
        <translation>eine Umgebungsvariable hat den Wert, den sie haben soll</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>not even the folder of %1 exists</source>
        <translation>nicht einmal der Ordner von %1 existiert</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existiert</translation>
    </message>
    <message>
        <source>%1: %2 bytes, changed %3</source>
        <translation>%1: %2 Bytes, geändert %3</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>die Datei existiert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of bytes</source>
        <translation>„%1“ ist keine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>, at least %1 bytes</source>
        <translation>, mindestens %1 Bytes</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>sie hat %1 Bytes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration</source>
        <translation>„%1“ ist keine Dauer</translation>
    </message>
    <message>
        <source>, at most %1 old</source>
        <translation>, höchstens %1 alt</translation>
    </message>
    <message>
        <source>the file comes from the future: one clock is wrong</source>
        <translation>die Datei stammt aus der Zukunft: Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>its digest is another</source>
        <translation>ihre Prüfsumme ist eine andere</translation>
    </message>
    <message>
        <source>, with &quot;%1&quot;</source>
        <translation>, mit „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>, without &quot;%1&quot;</source>
        <translation>, ohne „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in it</source>
        <translation>„%1“ steht darin</translation>
    </message>
    <message>
        <source>the file is empty: its content proves nothing</source>
        <translation>die Datei ist leer: Ihr Inhalt beweist nichts</translation>
    </message>
    <message>
        <source>the file is as it should be</source>
        <translation>die Datei ist, wie sie sein soll</translation>
    </message>
    <message>
        <source>no %1 below %2</source>
        <translation>kein %1 unterhalb von %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1: the pattern takes too long to look for</source>
        <translation>%1: Die Suche nach dem Muster dauert zu lange</translation>
    </message>
    <message>
        <source>%1 hits in %2 files</source>
        <translation>%1 Treffer in %2 Dateien</translation>
    </message>
    <message>
        <source>no file was looked at: that proves nothing</source>
        <translation>keine Datei wurde betrachtet: Das beweist nichts</translation>
    </message>
    <message>
        <source>found, first in %1</source>
        <translation>gefunden, zuerst in %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with &quot;%2&quot;</source>
        <translation>„%1“ verträgt sich nicht mit „%2“</translation>
    </message>
    <message>
        <source>a file, or a tree of files, is as it should be</source>
        <translation>eine Datei oder ein Dateibaum ist, wie er sein soll</translation>
    </message>
    <message>
        <source>the target &quot;%1&quot; has no address</source>
        <translation>das Ziel „%1“ hat keine Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>no %1 %2</source>
        <translation>kein %1 %2</translation>
    </message>
    <message>
        <source>body with %1</source>
        <translation>Inhalt mit %1</translation>
    </message>
    <message>
        <source>body without %1</source>
        <translation>Inhalt ohne %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 stands there %2 times</source>
        <translation>%1 steht %2-mal da</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>der Status ist %1</translation>
    </message>
    <message>
        <source>the body is compressed (%1) though that was not asked for</source>
        <translation>der Inhalt ist komprimiert (%1), obwohl das nicht verlangt war</translation>
    </message>
    <message>
        <source>the body does not hold %1</source>
        <translation>der Inhalt enthält %1 nicht</translation>
    </message>
    <message>
        <source>the body holds %1</source>
        <translation>der Inhalt enthält %1</translation>
    </message>
    <message>
        <source>status %1, %2 bytes</source>
        <translation>Status %1, %2 Bytes</translation>
    </message>
    <message>
        <source>the server answers as expected</source>
        <translation>der Server antwortet wie erwartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; is a number from 1 to 100</source>
        <translation>„repeat“ ist eine Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>es wurde nichts abgefragt</translation>
    </message>
    <message>
        <source>a web server answers as it should</source>
        <translation>ein Webserver antwortet, wie er soll</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a postgresql nor a sqlite address</source>
        <translation>„%1“ ist weder eine postgresql- noch eine sqlite-Adresse</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>the host does not say what time it is</source>
        <translation>der Rechner sagt nicht, wie spät es ist</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>der Server antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the answer is no JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>this is no answer of Prometheus</source>
        <translation>das ist keine Antwort von Prometheus</translation>
    </message>
    <message>
        <source>the query gives neither a vector nor a number</source>
        <translation>die Abfrage ergibt weder einen Vektor noch eine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>the report cannot be read: %1</source>
        <translation>der Bericht ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>this is neither a JUnit nor a JSON report</source>
        <translation>das ist weder ein JUnit- noch ein JSON-Bericht</translation>
    </message>
    <message>
        <source>the certificate is not trusted: %1</source>
        <translation>dem Zertifikat wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>the certificate says no end</source>
        <translation>das Zertifikat nennt kein Ende</translation>
    </message>
    <message>
        <source>the certificate ends in %1 days</source>
        <translation>das Zertifikat endet in %1 Tagen</translation>
    </message>
    <message>
        <source>%1, from %2, %3 days left</source>
        <translation>%1, von %2, noch %3 Tage</translation>
    </message>
    <message>
        <source>the test alert is answered with %1</source>
        <translation>der Testalarm wird mit %1 beantwortet</translation>
    </message>
    <message>
        <source>a test alert does not reach %1</source>
        <translation>ein Testalarm erreicht %1 nicht</translation>
    </message>
    <message>
        <source>alerts reach %1</source>
        <translation>Alarme erreichen %1</translation>
    </message>
    <message>
        <source>this is no answer of Alertmanager</source>
        <translation>das ist keine Antwort des Alertmanagers</translation>
    </message>
    <message>
        <source>there is no receiver %1</source>
        <translation>es gibt keinen Empfänger %1</translation>
    </message>
    <message>
        <source>the configuration still says %1</source>
        <translation>in der Konfiguration steht noch %1</translation>
    </message>
    <message>
        <source>a silence swallows every alert</source>
        <translation>eine Stummschaltung verschluckt jeden Alarm</translation>
    </message>
    <message>
        <source>Prometheus does not send to this one</source>
        <translation>Prometheus sendet nicht an diesen</translation>
    </message>
    <message>
        <source>the rule %1 is not well</source>
        <translation>der Regel %1 geht es nicht gut</translation>
    </message>
    <message>
        <source>there is no alerting rule</source>
        <translation>es gibt keine Alarmregel</translation>
    </message>
    <message>
        <source>receivers: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>alerts reach somebody</source>
        <translation>Alarme erreichen jemanden</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>der Ordner lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>a backup at most %1 old, %2 in 8 days, none shrunk</source>
        <translation>eine Sicherung höchstens %1 alt, %2 in 8 Tagen, keine geschrumpft</translation>
    </message>
    <message>
        <source>&quot;maxAge&quot;, &quot;minShare&quot; or &quot;minCount&quot; is no such value</source>
        <translation>„maxAge“, „minShare“ oder „minCount“ ist kein solcher Wert</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3 h old; %4 in 8 days, median %5 bytes</source>
        <translation>%1: %2 Bytes, %3 h alt; %4 in 8 Tagen, Median %5 Bytes</translation>
    </message>
    <message>
        <source>the newest is %1 h old</source>
        <translation>die neueste ist %1 h alt</translation>
    </message>
    <message>
        <source>%1 is from the future</source>
        <translation>%1 ist aus der Zukunft</translation>
    </message>
    <message>
        <source>the newest has %1 bytes, the median is %2</source>
        <translation>die neueste hat %1 Bytes, der Median ist %2</translation>
    </message>
    <message>
        <source>only %1 in 8 days</source>
        <translation>nur %1 in 8 Tagen</translation>
    </message>
    <message>
        <source>%1 cannot be listed</source>
        <translation>%1 lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>backups are young, whole and regular</source>
        <translation>Sicherungen sind jung, ganz und regelmäßig</translation>
    </message>
    <message>
        <source>a trusted certificate for %1 with %2 days left or more</source>
        <translation>ein vertrautes Zertifikat für %1, das noch %2 Tage oder länger gilt</translation>
    </message>
    <message>
        <source>TLS: no handshake: %1</source>
        <translation>TLS: kein Handshake: %1</translation>
    </message>
    <message>
        <source>a certificate is valid for long enough</source>
        <translation>ein Zertifikat gilt lange genug</translation>
    </message>
    <message>
        <source>%1 is allowed (%2)</source>
        <translation>%1 ist erlaubt (%2)</translation>
    </message>
    <message>
        <source>%1 is not allowed</source>
        <translation>%1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 is answered with %2 times</source>
        <translation>%1 wird mit %2-mal beantwortet</translation>
    </message>
    <message>
        <source>%1 is answered with &quot;%2&quot;</source>
        <translation>%1 wird mit „%2“ beantwortet</translation>
    </message>
    <message>
        <source>&quot;Vary: Origin&quot; is missing: caches mix the answers up</source>
        <translation>„Vary: Origin“ fehlt: Zwischenspeicher verwechseln die Antworten</translation>
    </message>
    <message>
        <source>the preflight of %1 ends with status %2</source>
        <translation>die Voranfrage von %1 endet mit Status %2</translation>
    </message>
    <message>
        <source>%1 echoed once, no other origin</source>
        <translation>%1 einmal zurückgegeben, kein anderer Ursprung</translation>
    </message>
    <message>
        <source>%1 allowed, %2 refused, %3 requests</source>
        <translation>%1 erlaubt, %2 abgewiesen, %3 Anfragen</translation>
    </message>
    <message>
        <source>only the origins named are allowed</source>
        <translation>nur die genannten Ursprünge sind erlaubt</translation>
    </message>
    <message>
        <source>a browser is let in from the right origins only</source>
        <translation>ein Browser wird nur von den richtigen Ursprüngen eingelassen</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>überall %1</translation>
    </message>
    <message>
        <source>nothing (%1)</source>
        <translation>nichts (%1)</translation>
    </message>
    <message>
        <source>%1 may be kept for %2 s</source>
        <translation>%1 darf %2 s lang behalten werden</translation>
    </message>
    <message>
        <source>%1 is not the authority</source>
        <translation>%1 ist nicht zuständig</translation>
    </message>
    <message>
        <source>%1 records, all as expected</source>
        <translation>%1 Einträge, alle wie erwartet</translation>
    </message>
    <message>
        <source>names lead where they should, whoever is asked</source>
        <translation>Namen führen, wohin sie sollen, wen man auch fragt</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>it is %1 old</source>
        <translation>es ist %1 alt</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>garbage</source>
        <translation>Unsinn</translation>
    </message>
    <message>
        <source>algorithm none</source>
        <translation>Algorithmus none</translation>
    </message>
    <message>
        <source>wrong key</source>
        <translation>falscher Schlüssel</translation>
    </message>
    <message>
        <source>altered signature</source>
        <translation>veränderte Signatur</translation>
    </message>
    <message>
        <source>%1 with the valid token, %2 with every other</source>
        <translation>%1 mit dem gültigen Token, %2 mit jedem anderen</translation>
    </message>
    <message>
        <source>&quot;valid&quot; is no signed token</source>
        <translation>„valid“ ist kein signiertes Token</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Empfängerkreis</translation>
    </message>
    <message>
        <source>valid token</source>
        <translation>gültiges Token</translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <translation>nicht versucht: %1</translation>
    </message>
    <message>
        <source>%1 forged tokens are refused, the valid one is not</source>
        <translation>%1 gefälschte Tokens werden abgewiesen, das gültige nicht</translation>
    </message>
    <message>
        <source>forged and expired tokens are refused</source>
        <translation>gefälschte und abgelaufene Tokens werden abgewiesen</translation>
    </message>
    <message>
        <source>a stack trace</source>
        <translation>ein Stack-Trace</translation>
    </message>
    <message>
        <source>an SQL error</source>
        <translation>ein SQL-Fehler</translation>
    </message>
    <message>
        <source>a path of the server</source>
        <translation>ein Pfad des Servers</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>an access key</source>
        <translation>ein Zugangsschlüssel</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>ein Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>a version in %1: %2</source>
        <translation>eine Version in %1: %2</translation>
    </message>
    <message>
        <source>broken JSON</source>
        <translation>kaputtes JSON</translation>
    </message>
    <message>
        <source>wrong types</source>
        <translation>falsche Typen</translation>
    </message>
    <message>
        <source>an oversized body</source>
        <translation>ein zu großer Inhalt</translation>
    </message>
    <message>
        <source>4xx without traces, SQL, paths, keys or versions</source>
        <translation>4xx ohne Traces, SQL, Pfade, Schlüssel oder Versionen</translation>
    </message>
    <message>
        <source>%1 requests that must fail, nothing given away</source>
        <translation>%1 Anfragen, die scheitern müssen, nichts preisgegeben</translation>
    </message>
    <message>
        <source>errors give nothing away</source>
        <translation>Fehler geben nichts preis</translation>
    </message>
    <message>
        <source>the command that lists the heads failed</source>
        <translation>der Befehl, der die Heads auflistet, scheiterte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a table</source>
        <translation>„%1“ ist kein Name einer Tabelle</translation>
    </message>
    <message>
        <source>the release has no heads</source>
        <translation>das Release hat keine Heads</translation>
    </message>
    <message>
        <source>no migration is applied</source>
        <translation>keine Migration ist angewendet</translation>
    </message>
    <message>
        <source>all migrations of the release are applied</source>
        <translation>alle Migrationen des Release sind angewendet</translation>
    </message>
    <message>
        <source>applied: %1; the release&apos;s: %2</source>
        <translation>angewendet: %1; im Release: %2</translation>
    </message>
    <message>
        <source>the database has exactly the release&apos;s migrations</source>
        <translation>die Datenbank hat genau die Migrationen des Release</translation>
    </message>
    <message>
        <source>sizes are whole numbers above 0, the share is up to 1</source>
        <translation>Größen sind ganze Zahlen über 0, der Anteil ist höchstens 1</translation>
    </message>
    <message>
        <source>no row came back: that proves nothing</source>
        <translation>keine Zeile kam zurück: Das beweist nichts</translation>
    </message>
    <message>
        <source>at most %1 of %2 connections</source>
        <translation>höchstens %1 von %2 Verbindungen</translation>
    </message>
    <message>
        <source>(%1 + %2) × %3 workers × %4 replicas × %5 = %6, open now: %7</source>
        <translation>(%1 + %2) × %3 Worker × %4 Replicas × %5 = %6, jetzt offen: %7</translation>
    </message>
    <message>
        <source>all connection pools together fit the database</source>
        <translation>alle Verbindungspools zusammen passen in die Datenbank</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port</source>
        <translation>„%1“ ist kein Port</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>open: %1; not open: %2</source>
        <translation>offen: %1; nicht offen: %2</translation>
    </message>
    <message>
        <source>too many ports, or &quot;wait&quot; is none</source>
        <translation>zu viele Ports, oder „wait“ ist keine Dauer</translation>
    </message>
    <message>
        <source>%1 answers on none of the allowed ports: that proves nothing</source>
        <translation>%1 antwortet auf keinem der erlaubten Ports: Das beweist nichts</translation>
    </message>
    <message>
        <source>%1 ports tried, all as they should be</source>
        <translation>%1 Ports versucht, alle wie sie sollen</translation>
    </message>
    <message>
        <source>only the ports named are open</source>
        <translation>nur die genannten Ports sind offen</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no comparison</source>
        <translation>„%1 %2“ ist kein Vergleich</translation>
    </message>
    <message>
        <source>%1 is not a number now</source>
        <translation>%1 ist jetzt keine Zahl</translation>
    </message>
    <message>
        <source>there is no data: that proves nothing</source>
        <translation>es gibt keine Daten: Das beweist nichts</translation>
    </message>
    <message>
        <source>%1 samples, all %2 %3</source>
        <translation>%1 Werte, alle %2 %3</translation>
    </message>
    <message>
        <source>a figure of Prometheus is as it should be</source>
        <translation>eine Zahl von Prometheus ist, wie sie soll</translation>
    </message>
    <message>
        <source>the middleware &quot;%1&quot; limits nothing</source>
        <translation>die Middleware „%1“ begrenzt nichts</translation>
    </message>
    <message>
        <source>%1 a second on average, %2 at once</source>
        <translation>%1 je Sekunde im Mittel, %2 auf einmal</translation>
    </message>
    <message>
        <source>429 within %1 requests, others served</source>
        <translation>429 innerhalb von %1 Anfragen, die anderen bedient</translation>
    </message>
    <message>
        <source>&quot;burst&quot; is a number from 2 to %1</source>
        <translation>„burst“ ist eine Zahl von 2 bis %1</translation>
    </message>
    <message>
        <source>%1 served, then 429</source>
        <translation>%1 bedient, dann 429</translation>
    </message>
    <message>
        <source>nobody is served: 429 from the first on</source>
        <translation>niemand wird bedient: 429 von der ersten an</translation>
    </message>
    <message>
        <source>status %1 after %2 served</source>
        <translation>Status %1 nach %2 bedienten</translation>
    </message>
    <message>
        <source>the limit, if it is one, answers with %1 instead of 429</source>
        <translation>die Grenze, falls es eine ist, antwortet mit %1 statt 429</translation>
    </message>
    <message>
        <source>%1 served, none refused</source>
        <translation>%1 bedient, keine abgewiesen</translation>
    </message>
    <message>
        <source>too many requests are refused</source>
        <translation>zu viele Anfragen werden abgewiesen</translation>
    </message>
    <message>
        <source>%1: the status is %2</source>
        <translation>%1: der Status ist %2</translation>
    </message>
    <message>
        <source>%1: %2 stands there %3 times</source>
        <translation>%1: %2 steht dort %3-mal</translation>
    </message>
    <message>
        <source>%1 is sent on to %2</source>
        <translation>%1 wird weitergeleitet zu %2</translation>
    </message>
    <message>
        <source>%1: %2 is sent without TLS, where it means nothing</source>
        <translation>%1: %2 wird ohne TLS gesendet, wo es nichts bedeutet</translation>
    </message>
    <message>
        <source>301 or 308 to the same host and path by https</source>
        <translation>301 oder 308 zu demselben Rechner und Pfad mit https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of an https server</source>
        <translation>„%1“ ist nicht die Adresse eines https-Servers</translation>
    </message>
    <message>
        <source>%1 paths sent on</source>
        <translation>%1 Pfade weitergeleitet</translation>
    </message>
    <message>
        <source>nothing is answered without TLS</source>
        <translation>ohne TLS wird nichts beantwortet</translation>
    </message>
    <message>
        <source>plain requests are sent on to https</source>
        <translation>unverschlüsselte Anfragen werden zu https weitergeleitet</translation>
    </message>
    <message>
        <source>this is no Redis server</source>
        <translation>das ist kein Redis-Server</translation>
    </message>
    <message>
        <source>the server is in protected mode: that is no password</source>
        <translation>der Server ist im geschützten Modus: Das ist kein Passwort</translation>
    </message>
    <message>
        <source>commands are taken without a password</source>
        <translation>Befehle werden ohne Passwort angenommen</translation>
    </message>
    <message>
        <source>a wrong password is answered with %1</source>
        <translation>ein falsches Passwort wird mit %1 beantwortet</translation>
    </message>
    <message>
        <source>the right password is answered with %1</source>
        <translation>das richtige Passwort wird mit %1 beantwortet</translation>
    </message>
    <message>
        <source>only the right password is let in</source>
        <translation>nur das richtige Passwort wird eingelassen</translation>
    </message>
    <message>
        <source>Redis asks for its password</source>
        <translation>Redis fragt nach seinem Passwort</translation>
    </message>
    <message>
        <source>at most %1 failures in %2 tests or more, at most %3 old</source>
        <translation>höchstens %1 Fehlschläge in %2 oder mehr Tests, höchstens %3 alt</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>es gibt keinen Bericht %1</translation>
    </message>
    <message>
        <source>%1 tests, %2 failed, %3 skipped, %4 h old</source>
        <translation>%1 Tests, %2 fehlgeschlagen, %3 übersprungen, %4 h alt</translation>
    </message>
    <message>
        <source>nothing was tested: that proves nothing</source>
        <translation>nichts wurde getestet: Das beweist nichts</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>only %1 tests ran</source>
        <translation>nur %1 Tests liefen</translation>
    </message>
    <message>
        <source>it is %1 h old</source>
        <translation>er ist %1 h alt</translation>
    </message>
    <message>
        <source>it does not name %1</source>
        <translation>er nennt %1 nicht</translation>
    </message>
    <message>
        <source>a report of another tool is new and without failures</source>
        <translation>der Bericht eines anderen Werkzeugs ist neu und ohne Fehlschläge</translation>
    </message>
    <message>
        <source>every role as the matrix says</source>
        <translation>jede Rolle, wie die Matrix sagt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form ROLE PATH STATUS</source>
        <translation>„%1“ hat nicht die Form ROLLE PFAD STATUS</translation>
    </message>
    <message>
        <source>a matrix that does not both let in and refuse proves nothing</source>
        <translation>eine Matrix, die nicht sowohl einlässt als auch abweist, beweist nichts</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of %3 roles tried</source>
        <translation>%1 von %2 Paaren von %3 Rollen versucht</translation>
    </message>
    <message>
        <source>each role may do what it should, and no more</source>
        <translation>jede Rolle darf, was sie soll, und nicht mehr</translation>
    </message>
    <message>
        <source>the new password is let in, the old and a random one are refused</source>
        <translation>das neue Passwort wird eingelassen, das alte und ein zufälliges werden abgewiesen</translation>
    </message>
    <message>
        <source>a file has no password</source>
        <translation>eine Datei hat kein Passwort</translation>
    </message>
    <message>
        <source>the old and the new one are the same</source>
        <translation>das alte und das neue sind gleich</translation>
    </message>
    <message>
        <source>the new password</source>
        <translation>das neue Passwort</translation>
    </message>
    <message>
        <source>the old password</source>
        <translation>das alte Passwort</translation>
    </message>
    <message>
        <source>a random password</source>
        <translation>ein zufälliges Passwort</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>only the new password is let in</source>
        <translation>nur das neue Passwort wird eingelassen</translation>
    </message>
    <message>
        <source>an old database password is refused</source>
        <translation>ein altes Datenbankpasswort wird abgewiesen</translation>
    </message>
    <message>
        <source>no bucket ends above %1: the alert can never fire</source>
        <translation>kein Bucket endet über %1: Der Alarm kann nie auslösen</translation>
    </message>
    <message>
        <source>no bucket ends at %1: the figure is a guess</source>
        <translation>kein Bucket endet bei %1: Die Zahl ist geraten</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 ist %2: %3</translation>
    </message>
    <message>
        <source>%1 does not end in a comparison with a number</source>
        <translation>%1 endet nicht mit einem Vergleich mit einer Zahl</translation>
    </message>
    <message>
        <source>%1 has no data now: it can never fire</source>
        <translation>%1 hat jetzt keine Daten: Er kann nie auslösen</translation>
    </message>
    <message>
        <source>an alert %1 %2 %3, with data, sent to somebody</source>
        <translation>ein Alarm %1 %2 %3, mit Daten, an jemanden gesendet</translation>
    </message>
    <message>
        <source>there is no such alerting rule</source>
        <translation>eine solche Alarmregel gibt es nicht</translation>
    </message>
    <message>
        <source>Prometheus sends its alerts to nobody</source>
        <translation>Prometheus sendet seine Alarme an niemanden</translation>
    </message>
    <message>
        <source>an alerting rule is there, can fire and is sent on</source>
        <translation>eine Alarmregel ist da, kann auslösen und wird weitergegeben</translation>
    </message>
    <message>
        <source>%1 bytes or more, no placeholder, none of the others</source>
        <translation>%1 Bytes oder mehr, kein Platzhalter, keines der anderen</translation>
    </message>
    <message>
        <source>&quot;minBytes&quot; is a number above 0</source>
        <translation>„minBytes“ ist eine Zahl über 0</translation>
    </message>
    <message>
        <source>it begins or ends with white space</source>
        <translation>es beginnt oder endet mit Leerraum</translation>
    </message>
    <message>
        <source>it has only %1 different bytes</source>
        <translation>es hat nur %1 verschiedene Bytes</translation>
    </message>
    <message>
        <source>it reads like a placeholder</source>
        <translation>es liest sich wie ein Platzhalter</translation>
    </message>
    <message>
        <source>it does not begin with %1</source>
        <translation>es beginnt nicht mit %1</translation>
    </message>
    <message>
        <source>it is the same as %1</source>
        <translation>es ist dasselbe wie %1</translation>
    </message>
    <message>
        <source>%1 bytes, %2 different ones; %3</source>
        <translation>%1 Bytes, %2 verschiedene; %3</translation>
    </message>
    <message>
        <source>compared with %1 others</source>
        <translation>mit %1 anderen verglichen</translation>
    </message>
    <message>
        <source>a secret is strong and new</source>
        <translation>ein Geheimnis ist stark und neu</translation>
    </message>
    <message>
        <source>the answer is %1</source>
        <translation>die Antwort ist %1</translation>
    </message>
    <message>
        <source>the rows are %1</source>
        <translation>die Zeilen sind %1</translation>
    </message>
    <message>
        <source>the query gives more than one value</source>
        <translation>die Abfrage ergibt mehr als einen Wert</translation>
    </message>
    <message>
        <source>the database answers as expected</source>
        <translation>die Datenbank antwortet wie erwartet</translation>
    </message>
    <message>
        <source>a database answers a query as it should</source>
        <translation>eine Datenbank beantwortet eine Abfrage, wie sie soll</translation>
    </message>
    <message>
        <source>up and scraped: %1</source>
        <translation>erreichbar und abgefragt: %1</translation>
    </message>
    <message>
        <source>%1 was scraped %2 s ago</source>
        <translation>%1 wurde vor %2 s abgefragt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 up</source>
        <translation>%1: %2 von %3 erreichbar</translation>
    </message>
    <message>
        <source>%1 has no target</source>
        <translation>%1 hat kein Ziel</translation>
    </message>
    <message>
        <source>Prometheus collects from every job</source>
        <translation>Prometheus sammelt von jedem Job</translation>
    </message>
    <message>
        <source>weak ciphers of TLS 1.2</source>
        <translation>schwache Verfahren von TLS 1.2</translation>
    </message>
    <message>
        <source>a version is one of 1.0, 1.1, 1.2 and 1.3</source>
        <translation>eine Version ist 1.0, 1.1, 1.2 oder 1.3</translation>
    </message>
    <message>
        <source>by default: %1</source>
        <translation>von selbst: %1</translation>
    </message>
    <message>
        <source>only old versions: %1</source>
        <translation>nur alte Versionen: %1</translation>
    </message>
    <message>
        <source>%1 is chosen</source>
        <translation>%1 wird gewählt</translation>
    </message>
    <message>
        <source>our library cannot offer %1: not tested</source>
        <translation>unsere Bibliothek kann %1 nicht anbieten: nicht geprüft</translation>
    </message>
    <message>
        <source>%1 is taken (%2)</source>
        <translation>%1 wird angenommen (%2)</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>abgewiesen (%1)</translation>
    </message>
    <message>
        <source>TLS is new enough, old versions are refused</source>
        <translation>TLS ist neu genug, alte Versionen werden abgewiesen</translation>
    </message>
    <message>
        <source>no placeholder is left in a tree of files</source>
        <translation>kein Platzhalter ist in einem Dateibaum geblieben</translation>
    </message>
    <message>
        <source>the target &quot;%1&quot; is not filled in</source>
        <translation>das Ziel „%1“ ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>the socket of another host cannot be reached: name the program, &quot;engine: docker&quot;</source>
        <translation>der Socket eines anderen Hosts ist nicht erreichbar: Nennen Sie das Programm, „engine: docker“</translation>
    </message>
    <message>
        <source>the engine knows no container &quot;%1&quot;</source>
        <translation>die Engine kennt keinen Container „%1“</translation>
    </message>
    <message>
        <source>this is no answer of a container engine</source>
        <translation>das ist keine Antwort einer Container-Engine</translation>
    </message>
    <message>
        <source>the image has neither tag nor digest</source>
        <translation>das Image hat weder Tag noch Digest</translation>
    </message>
    <message>
        <source>the registry asks for a password that is not given</source>
        <translation>die Registry verlangt ein Passwort, das nicht angegeben ist</translation>
    </message>
    <message>
        <source>no token is given: status %1</source>
        <translation>es wird kein Token ausgegeben: Status %1</translation>
    </message>
    <message>
        <source>this is no answer of a registry</source>
        <translation>das ist keine Antwort einer Registry</translation>
    </message>
    <message>
        <source>the manifest has not the digest it should have</source>
        <translation>das Manifest hat nicht den Digest, den es haben soll</translation>
    </message>
    <message>
        <source>the configuration of the image has not the digest it should have</source>
        <translation>die Konfiguration des Images hat nicht den Digest, den sie haben soll</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form deployment/NAME</source>
        <translation>„%1“ hat nicht die Form deployment/NAME</translation>
    </message>
    <message>
        <source>this is no answer of a Kubernetes API</source>
        <translation>das ist keine Antwort einer Kubernetes-API</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form https://KEYID@HOST</source>
        <translation>„%1“ hat nicht die Form https://KEYID@HOST</translation>
    </message>
    <message>
        <source>a part is {kind: NAME, with: {..}}, not &quot;%1&quot;</source>
        <translation>ein Teil ist {kind: NAME, with: {..}}, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 checks, all passed</source>
        <translation>%1 Prüfungen, alle bestanden</translation>
    </message>
    <message>
        <source>several checks pass</source>
        <translation>mehrere Prüfungen bestehen</translation>
    </message>
    <message>
        <source>Attest it: your name and until when it holds are kept.</source>
        <translation>Bestätigen Sie es: Festgehalten werden Ihr Name und wie lange es gilt.</translation>
    </message>
    <message>
        <source>no machine can know this: a person attests it, by name</source>
        <translation>das kann keine Maschine wissen: Ein Mensch bestätigt es mit Namen</translation>
    </message>
    <message>
        <source>%1 is not there, or empty</source>
        <translation>%1 ist nicht vorhanden oder leer</translation>
    </message>
    <message>
        <source>%1, %2 bytes, of %3</source>
        <translation>%1, %2 Bytes, von %3</translation>
    </message>
    <message>
        <source>the evidence is there; a person judges it</source>
        <translation>der Beleg ist da; ein Mensch beurteilt ihn</translation>
    </message>
    <message>
        <source>the evidence is older than %1</source>
        <translation>der Beleg ist älter als %1</translation>
    </message>
    <message>
        <source>a person says so, and shows what by</source>
        <translation>ein Mensch sagt es und zeigt, woran</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>the second answer is not from a cache</source>
        <translation>die zweite Antwort kommt nicht aus einem Cache</translation>
    </message>
    <message>
        <source>it may not be stored</source>
        <translation>es darf nicht gespeichert werden</translation>
    </message>
    <message>
        <source>it is not compressed</source>
        <translation>es ist nicht komprimiert</translation>
    </message>
    <message>
        <source>assets come compressed from a cache, what is private does not</source>
        <translation>Assets kommen komprimiert aus einem Cache, Privates nicht</translation>
    </message>
    <message>
        <source>it is or may be cached for everybody</source>
        <translation>es liegt für alle im Cache oder darf dort liegen</translation>
    </message>
    <message>
        <source>%1 paths, all as they should be</source>
        <translation>%1 Pfade, alle wie sie sollen</translation>
    </message>
    <message>
        <source>assets are cached near people, private things are not</source>
        <translation>Assets liegen in einem Cache nah bei den Menschen, Privates nicht</translation>
    </message>
    <message>
        <source>this is no answer of Cloudflare&apos;s interface: status %1</source>
        <translation>das ist keine Antwort der Schnittstelle von Cloudflare: Status %1</translation>
    </message>
    <message>
        <source>SSL mode %1</source>
        <translation>SSL-Modus %1</translation>
    </message>
    <message>
        <source>the way to the origin is not encrypted</source>
        <translation>der Weg zum Ursprungsserver ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>, TLS %1 or newer</source>
        <translation>, TLS %1 oder neuer</translation>
    </message>
    <message>
        <source>TLS %1 or newer</source>
        <translation>TLS %1 oder neuer</translation>
    </message>
    <message>
        <source>Cloudflare speaks TLS to the origin as well</source>
        <translation>Cloudflare spricht auch mit dem Ursprungsserver TLS</translation>
    </message>
    <message>
        <source>no CPU limit</source>
        <translation>keine CPU-Begrenzung</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>keine Speicherbegrenzung</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>keine Zustandsprüfung</translation>
    </message>
    <message>
        <source>health check: %1</source>
        <translation>Zustandsprüfung: %1</translation>
    </message>
    <message>
        <source>the health check takes any answer: curl without -f</source>
        <translation>die Zustandsprüfung nimmt jede Antwort hin: curl ohne -f</translation>
    </message>
    <message>
        <source>health: %1, %2 failures in a row</source>
        <translation>Zustand: %1, %2 Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>restart policy %1, restarted %2 times</source>
        <translation>Neustartregel %1, %2-mal neu gestartet</translation>
    </message>
    <message>
        <source>the restart policy is %1</source>
        <translation>die Neustartregel ist %1</translation>
    </message>
    <message>
        <source>it restarts over and over</source>
        <translation>er startet immer wieder neu</translation>
    </message>
    <message>
        <source>CPU and memory are limited</source>
        <translation>CPU und Speicher sind begrenzt</translation>
    </message>
    <message>
        <source>the health check says healthy</source>
        <translation>die Zustandsprüfung meldet gesund</translation>
    </message>
    <message>
        <source>there is a health check</source>
        <translation>es gibt eine Zustandsprüfung</translation>
    </message>
    <message>
        <source>restart policy %1</source>
        <translation>Neustartregel %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>containers are limited, healthy and come up again</source>
        <translation>Container sind begrenzt, gesund und kommen wieder hoch</translation>
    </message>
    <message>
        <source>every cookie has Secure, HttpOnly and SameSite</source>
        <translation>jedes Cookie hat Secure, HttpOnly und SameSite</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 fehlt %2</translation>
    </message>
    <message>
        <source>no cookie is set there: that proves nothing</source>
        <translation>dort wird kein Cookie gesetzt: Das beweist nichts</translation>
    </message>
    <message>
        <source>%1 cookies, all as they should be</source>
        <translation>%1 Cookies, alle wie sie sollen</translation>
    </message>
    <message>
        <source>cookies are for TLS and not for scripts</source>
        <translation>Cookies sind nur für TLS und nicht für Skripte</translation>
    </message>
    <message>
        <source>the container is not running</source>
        <translation>der Container läuft nicht</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>%1 comes from elsewhere and cannot be seen here</source>
        <translation>%1 kommt von anderswo und ist hier nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 has no container</source>
        <translation>%1 hat keinen Container</translation>
    </message>
    <message>
        <source>there is no dashboard %1</source>
        <translation>es gibt kein Dashboard %1</translation>
    </message>
    <message>
        <source>this is no answer of Grafana</source>
        <translation>das ist keine Antwort von Grafana</translation>
    </message>
    <message>
        <source>the dashboard %1 is empty</source>
        <translation>das Dashboard %1 ist leer</translation>
    </message>
    <message>
        <source>Grafana is well and has %1 dashboards</source>
        <translation>Grafana geht es gut, und es hat %1 Dashboards</translation>
    </message>
    <message>
        <source>its database is %1</source>
        <translation>seine Datenbank meldet %1</translation>
    </message>
    <message>
        <source>the data source %1 says %2</source>
        <translation>die Datenquelle %1 sagt %2</translation>
    </message>
    <message>
        <source>Grafana %1; dashboards: %2</source>
        <translation>Grafana %1; Dashboards: %2</translation>
    </message>
    <message>
        <source>Grafana has its dashboards and data</source>
        <translation>Grafana hat seine Dashboards und Daten</translation>
    </message>
    <message>
        <source>signed with the old secret</source>
        <translation>mit dem alten Geheimnis signiert</translation>
    </message>
    <message>
        <source>no %1 limit</source>
        <translation>keine Begrenzung für %1</translation>
    </message>
    <message>
        <source>only %1 of %2</source>
        <translation>nur %1 %2</translation>
    </message>
    <message>
        <source>no %1 probe</source>
        <translation>keine %1-Probe</translation>
    </message>
    <message>
        <source>%1 probe</source>
        <translation>%1-Probe</translation>
    </message>
    <message>
        <source>probes: %1</source>
        <translation>Probes: %1</translation>
    </message>
    <message>
        <source>all replicas are ready</source>
        <translation>alle Replicas sind bereit</translation>
    </message>
    <message>
        <source>%1 is scaled to nothing: that proves nothing</source>
        <translation>%1 ist auf null skaliert: Das beweist nichts</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>workloads of a cluster are limited, probed and ready</source>
        <translation>Workloads eines Clusters sind begrenzt, überwacht und bereit</translation>
    </message>
    <message>
        <source>Traefik names no server of %1</source>
        <translation>Traefik nennt keinen Server von %1</translation>
    </message>
    <message>
        <source>the answer has no header %1 that tells who answered</source>
        <translation>der Antwort fehlt der Header %1, der sagt, wer geantwortet hat</translation>
    </message>
    <message>
        <source>%1 targets or more are up and answer</source>
        <translation>mindestens %1 Ziele sind erreichbar und antworten</translation>
    </message>
    <message>
        <source>&quot;requests&quot; is a number from 2 to %1, &quot;minTargets&quot; above 0</source>
        <translation>„requests“ ist eine Zahl von 2 bis %1, „minTargets“ eine über 0</translation>
    </message>
    <message>
        <source>%1 of %2 targets are up</source>
        <translation>%1 von %2 Zielen sind erreichbar</translation>
    </message>
    <message>
        <source>%1 requests were answered by %2</source>
        <translation>%1 Anfragen wurden von %2 beantwortet</translation>
    </message>
    <message>
        <source>the load balancer has several targets that answer</source>
        <translation>der Lastverteiler hat mehrere Ziele, die antworten</translation>
    </message>
    <message>
        <source>the search answers with status %1</source>
        <translation>die Suche antwortet mit Status %1</translation>
    </message>
    <message>
        <source>a marker is found in the logs within %1</source>
        <translation>eine Marke wird innerhalb von %1 in den Logs gefunden</translation>
    </message>
    <message>
        <source>no parameter has {marker} in it</source>
        <translation>kein Parameter enthält {marker}</translation>
    </message>
    <message>
        <source>the search finds what nobody has logged: it echoes the question</source>
        <translation>die Suche findet, was niemand geloggt hat: Sie gibt die Frage zurück</translation>
    </message>
    <message>
        <source>the marker is not in the logs after %1</source>
        <translation>die Marke steht nach %1 nicht in den Logs</translation>
    </message>
    <message>
        <source>the marker is in the logs</source>
        <translation>die Marke steht in den Logs</translation>
    </message>
    <message>
        <source>the line does not hold %1</source>
        <translation>die Zeile enthält %1 nicht</translation>
    </message>
    <message>
        <source>what the service logs arrives where logs are kept</source>
        <translation>was der Dienst loggt, kommt dort an, wo Logs aufbewahrt werden</translation>
    </message>
    <message>
        <source>the index names a manifest that is not there</source>
        <translation>der Index nennt ein Manifest, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>the label %1 is missing</source>
        <translation>das Label %1 fehlt</translation>
    </message>
    <message>
        <source>%1 is there for %2</source>
        <translation>%1 ist für %2 vorhanden</translation>
    </message>
    <message>
        <source>the registry has no %1</source>
        <translation>die Registry hat kein %1</translation>
    </message>
    <message>
        <source>the tag has moved: it is %1 now</source>
        <translation>der Tag ist gewandert: Er ist jetzt %1</translation>
    </message>
    <message>
        <source>not for %1, only for %2</source>
        <translation>nicht für %1, nur für %2</translation>
    </message>
    <message>
        <source>it is built for %1, not %2</source>
        <translation>es ist für %1 gebaut, nicht für %2</translation>
    </message>
    <message>
        <source>%1 is %2%3</source>
        <translation>%1 ist %2%3</translation>
    </message>
    <message>
        <source>the registry has the image, and its tag has not moved</source>
        <translation>die Registry hat das Image, und sein Tag ist nicht gewandert</translation>
    </message>
    <message>
        <source>own key, listing</source>
        <translation>eigener Schlüssel, Auflistung</translation>
    </message>
    <message>
        <source>%1: the own key is not let in, so that proves nothing</source>
        <translation>%1: Der eigene Schlüssel wird nicht eingelassen, das beweist also nichts</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>put</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>get</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>the object comes back with another content</source>
        <translation>das Objekt kommt mit anderem Inhalt zurück</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1; %2 is left behind</source>
        <translation>%1; %2 bleibt zurück</translation>
    </message>
    <message>
        <source>a stranger, listing</source>
        <translation>ein Fremder, Auflistung</translation>
    </message>
    <message>
        <source>a stranger, an object</source>
        <translation>ein Fremder, ein Objekt</translation>
    </message>
    <message>
        <source>own key, the bucket %1</source>
        <translation>eigener Schlüssel, der Bucket %1</translation>
    </message>
    <message>
        <source>the old key …%1</source>
        <translation>der alte Schlüssel …%1</translation>
    </message>
    <message>
        <source>a random secret</source>
        <translation>ein zufälliges Geheimnis</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>%1: this is no list of lifecycle rules</source>
        <translation>%1: Das ist keine Liste von Lebenszyklusregeln</translation>
    </message>
    <message>
        <source>%1 enabled rules</source>
        <translation>%1 eingeschaltete Regeln</translation>
    </message>
    <message>
        <source>no enabled rule moves or expires anything</source>
        <translation>keine eingeschaltete Regel verschiebt etwas oder lässt es ablaufen</translation>
    </message>
    <message>
        <source>no enabled rule ends unfinished uploads</source>
        <translation>keine eingeschaltete Regel beendet unfertige Uploads</translation>
    </message>
    <message>
        <source>an object can be put, read back and deleted</source>
        <translation>ein Objekt lässt sich ablegen, zurücklesen und löschen</translation>
    </message>
    <message>
        <source>a stranger and a foreign bucket are refused</source>
        <translation>ein Fremder und ein fremder Bucket werden abgewiesen</translation>
    </message>
    <message>
        <source>the new key is let in, the old and a random one are refused</source>
        <translation>der neue Schlüssel wird eingelassen, der alte und ein zufälliger werden abgewiesen</translation>
    </message>
    <message>
        <source>an enabled rule moves or expires objects and ends unfinished uploads</source>
        <translation>eine eingeschaltete Regel verschiebt Objekte oder lässt sie ablaufen und beendet unfertige Uploads</translation>
    </message>
    <message>
        <source>&quot;op&quot; is one of roundtrip, anonymous, rotation and lifecycle</source>
        <translation>„op“ ist eines von roundtrip, anonymous, rotation und lifecycle</translation>
    </message>
    <message>
        <source>the object storage serves us and nobody else</source>
        <translation>der Objektspeicher bedient uns und niemanden sonst</translation>
    </message>
    <message>
        <source>the crontab is empty</source>
        <translation>die Crontab ist leer</translation>
    </message>
    <message>
        <source>this is no answer of systemd</source>
        <translation>das ist keine Antwort von systemd</translation>
    </message>
    <message>
        <source>%1 is scheduled and succeeded within %2</source>
        <translation>%1 ist eingeplant und war innerhalb von %2 erfolgreich</translation>
    </message>
    <message>
        <source>%1 is not scheduled</source>
        <translation>%1 ist nicht eingeplant</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>es ist ausgeschaltet</translation>
    </message>
    <message>
        <source>its last run failed</source>
        <translation>der letzte Lauf schlug fehl</translation>
    </message>
    <message>
        <source>it has never succeeded</source>
        <translation>es war noch nie erfolgreich</translation>
    </message>
    <message>
        <source>it last succeeded %1 h ago</source>
        <translation>es war zuletzt vor %1 h erfolgreich</translation>
    </message>
    <message>
        <source>the last success is from the future: one clock is wrong</source>
        <translation>der letzte Erfolg stammt aus der Zukunft: Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>a job is scheduled and succeeded lately</source>
        <translation>ein Job ist eingeplant und war kürzlich erfolgreich</translation>
    </message>
    <message>
        <source>the event is not taken: status %1, id &quot;%2&quot;</source>
        <translation>das Ereignis wird nicht angenommen: Status %1, ID „%2“</translation>
    </message>
    <message>
        <source>this is no answer of Sentry: status %1</source>
        <translation>das ist keine Antwort von Sentry: Status %1</translation>
    </message>
    <message>
        <source>the test transaction</source>
        <translation>die Testtransaktion</translation>
    </message>
    <message>
        <source>the test event</source>
        <translation>das Testereignis</translation>
    </message>
    <message>
        <source>%1 was taken and is not to be seen</source>
        <translation>%1 wurde angenommen und ist nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 is of the %2 &quot;%3&quot;</source>
        <translation>%1 trägt %2 „%3“</translation>
    </message>
    <message>
        <source>test events are taken and can be seen</source>
        <translation>Testereignisse werden angenommen und sind zu sehen</translation>
    </message>
    <message>
        <source>a test event is taken</source>
        <translation>ein Testereignis wird angenommen</translation>
    </message>
    <message>
        <source>the DSN is not of the form https://KEY@HOST/PROJECT</source>
        <translation>die DSN hat nicht die Form https://KEY@HOST/PROJECT</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>the DSN is of the project %1</source>
        <translation>die DSN gehört zum Projekt %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Sentry takes and shows a test event</source>
        <translation>Sentry nimmt ein Testereignis an und zeigt es</translation>
    </message>
    <message>
        <source>%1 with the new signature, %2 with every other</source>
        <translation>%1 mit der neuen Signatur, %2 mit jeder anderen</translation>
    </message>
    <message>
        <source>&quot;format&quot; has no place for {signature}</source>
        <translation>„format“ hat keinen Platz für {signature}</translation>
    </message>
    <message>
        <source>new signature</source>
        <translation>neue Signatur</translation>
    </message>
    <message>
        <source>old signature</source>
        <translation>alte Signatur</translation>
    </message>
    <message>
        <source>random signature</source>
        <translation>zufällige Signatur</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>keine Signatur</translation>
    </message>
    <message>
        <source>only the new signature is taken</source>
        <translation>nur die neue Signatur wird angenommen</translation>
    </message>
    <message>
        <source>only a webhook signed with the new secret is taken</source>
        <translation>nur ein mit dem neuen Geheimnis signierter Webhook wird angenommen</translation>
    </message>
    <message>
        <source>%1: this is no list of objects</source>
        <translation>%1: Das ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>there are more than %1 objects</source>
        <translation>es gibt mehr als %1 Objekte</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>überall dasselbe</translation>
    </message>
    <message>
        <source>one server alone agrees with nobody</source>
        <translation>ein Server allein stimmt mit niemandem überein</translation>
    </message>
    <message>
        <source>TLS %1 chosen, nothing below %2, no weak ciphers, a trusted certificate</source>
        <translation>TLS %1 gewählt, nichts unter %2, keine schwachen Verfahren, ein vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>%1 connections refused</source>
        <translation>%1 Verbindungen abgewiesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form redis://HOST:PORT or rediss://HOST:PORT</source>
        <translation>„%1“ hat nicht die Form redis://HOST:PORT oder rediss://HOST:PORT</translation>
    </message>
    <message>
        <source>nothing passed: that proves nothing</source>
        <translation>nichts bestand: Das beweist nichts</translation>
    </message>
    <message>
        <source>it has no data of %1</source>
        <translation>sie hat keine Daten von %1</translation>
    </message>
    <message>
        <source>the key …%1 was made on %2</source>
        <translation>der Schlüssel …%1 wurde am %2 gemacht</translation>
    </message>
    <message>
        <source>the key is %1 days old</source>
        <translation>der Schlüssel ist %1 Tage alt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>none of %1 is as it should be</source>
        <translation>keiner von %1 ist, wie er sein soll</translation>
    </message>
    <message>
        <source>%1 forged tokens are refused; no valid one was tried</source>
        <translation>%1 gefälschte Tokens werden abgewiesen; ein gültiges wurde nicht versucht</translation>
    </message>
    <message>
        <source>&quot;inapplicable&quot; lists %1, which is given or no token of this check</source>
        <translation>„inapplicable“ nennt %1; das ist angegeben oder kein Token dieser Prüfung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not filled in; where there can be no such token, &quot;inapplicable&quot; lists it</source>
        <translation>„%1“ ist nicht ausgefüllt; wo es ein solches Token nicht geben kann, nennt „inapplicable“ es</translation>
    </message>
    <message>
        <source>%1 with every forged token</source>
        <translation>%1 mit jedem gefälschten Token</translation>
    </message>
    <message>
        <source>%1: %2 asks for no token, so that proves nothing; name a path that does</source>
        <translation>%1: %2 verlangt kein Token, das beweist also nichts; ein Pfad ist zu nennen, der eines verlangt</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>%1 has no replicas to be counted: name what keeps them up</source>
        <translation>%1 hat keine Kopien, die man zählen könnte: Zu nennen ist, was sie am Laufen hält</translation>
    </message>
    <message>
        <source>the page (status %1) names no asset, so that there is nothing to ask for</source>
        <translation>die Seite (Status %1) nennt keine Datei, sodass es nichts zu erfragen gibt</translation>
    </message>
    <message>
        <source>%1: the status is %2, so that nothing private was seen</source>
        <translation>%1: Der Status ist %2, sodass nichts Privates zu sehen war</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form HOST or HOST:PORT</source>
        <translation>„%1“ hat nicht die Form HOST oder HOST:PORT</translation>
    </message>
    <message>
        <source>%1 may send credentials</source>
        <translation>%1 darf Anmeldedaten senden</translation>
    </message>
    <message>
        <source>%1 has no record anywhere: that proves nothing</source>
        <translation>%1 hat nirgends einen Eintrag: Das beweist nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is no quantity</source>
        <translation>„%1“: „%2“ ist keine Menge</translation>
    </message>
    <message>
        <source>a Content-Security-Policy without unsafe scripts, framing refused, and nosniff</source>
        <translation>eine Content-Security-Policy ohne unsichere Skripte, kein Einrahmen, und nosniff</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, Fingerabdruck %2</translation>
    </message>
    <message>
        <source>the report counts %1 tests, but says of %2 how they ended</source>
        <translation>der Bericht zählt %1 Tests, sagt aber nur von %2, wie sie endeten</translation>
    </message>
    <message>
        <source>no file below %1 was looked at: that proves nothing</source>
        <translation>unter %1 wurde keine Datei angesehen: Das beweist nichts</translation>
    </message>
    <message>
        <source>Look at Alertmanager&apos;s route and receiver for this alert, send a test alert by hand, then run again.</source>
        <translation>In Alertmanager Route und Empfänger dieses Alarms ansehen, von Hand einen Testalarm senden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look at the part that is named first, mend that, then run again.</source>
        <translation>Den Teil ansehen, der zuerst genannt ist, ihn beheben, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Attest it, or show newer evidence: your name and until when it holds are kept.</source>
        <translation>Bestätigen oder neuere Belege zeigen: Name und Gültigkeit werden festgehalten.</translation>
    </message>
    <message>
        <source>Start a backup now, look into its log for why the last ones are missing, then run again.</source>
        <translation>Jetzt eine Sicherung starten, in ihrem Protokoll nachsehen, warum die letzten fehlen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the caching rules so that assets are kept near people and private answers are not, then run again.</source>
        <translation>Die Cache-Regeln so setzen, dass Dateien nahe bei den Leuten liegen und private Antworten nicht, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the server that shows it, then run again.</source>
        <translation>Das Zertifikat erneuern, den Server neu laden, der es zeigt, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the zone&apos;s SSL mode to Full (strict) and make sure the origin has a valid certificate, then run again.</source>
        <translation>Den SSL-Modus der Zone auf Full (strict) setzen, für ein gültiges Zertifikat des Ursprungs sorgen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Run the command by hand on the same host, mend what it names, then run again.</source>
        <translation>Den Befehl von Hand auf demselben Host ausführen, beheben, was er nennt, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set limits, health check and restart policy in the compose file, make the container anew, then run again.</source>
        <translation>Grenzen, Gesundheitsprüfung und Neustart-Regel in der Compose-Datei setzen, den Container neu anlegen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set Secure, HttpOnly and SameSite where the service makes its cookies, deploy it, then run again.</source>
        <translation>Secure, HttpOnly und SameSite setzen, wo der Dienst seine Cookies macht, ihn ausliefern, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Mend the list of allowed origins in the service or its proxy, reload it, then run again.</source>
        <translation>Die Liste erlaubter Ursprünge im Dienst oder Proxy berichtigen, neu laden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Mend the record at the name server, wait until its TTL has passed, then run again.</source>
        <translation>Den Eintrag am Nameserver berichtigen, seine TTL abwarten, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the variable in the environment file, restart what reads it, then run again.</source>
        <translation>Die Variable in der Umgebungsdatei setzen, neu starten, was sie liest, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Put the file in order on that host, then run again.</source>
        <translation>Die Datei auf diesem Host in Ordnung bringen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Add the dashboard or data source in Grafana and look whether its panels show data, then run again.</source>
        <translation>Dashboard oder Datenquelle in Grafana anlegen, nachsehen, ob ihre Felder Daten zeigen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Ask the same address by hand, look into the log of the service and its proxy, then run again.</source>
        <translation>Dieselbe Adresse von Hand fragen, in die Protokolle von Dienst und Proxy sehen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Mend how the service verifies tokens (algorithm, key, audience, expiry), deploy it, then run again.</source>
        <translation>Berichtigen, wie der Dienst Tokens prüft (Verfahren, Schlüssel, Empfänger, Ablauf), ihn ausliefern, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set limits, probes and replicas in the manifest, apply it, then run again.</source>
        <translation>Grenzen, Proben und Kopien im Manifest setzen, es anwenden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Switch debug mode and stack traces off, give errors a plain body, deploy it, then run again.</source>
        <translation>Debug-Modus und Stacktraces abschalten, Fehlern einen schlichten Text geben, ausliefern, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look why the targets do not answer, add or mend them, then run again.</source>
        <translation>Nachsehen, warum die Ziele nicht antworten, sie ergänzen oder beheben, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look whether the service&apos;s log driver and the collector run, then run again.</source>
        <translation>Nachsehen, ob Protokolltreiber und Sammler des Dienstes laufen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Apply the missing migrations or deploy the release that knows those in the database, then run again.</source>
        <translation>Die fehlenden Migrationen anwenden oder die Version ausliefern, die jene der Datenbank kennt, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Make the pools smaller or raise the database&apos;s max_connections, restart both, then run again.</source>
        <translation>Die Pools verkleinern oder max_connections der Datenbank erhöhen, beide neu starten, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Close the port in the firewall or stop what listens there, then run again.</source>
        <translation>Den Port in der Firewall schließen oder anhalten, was dort lauscht, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look at the figure in Prometheus; mend the service, or the query where it returns nothing, then run again.</source>
        <translation>Die Zahl in Prometheus ansehen; den Dienst beheben, oder die Abfrage, wo sie nichts liefert, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the rate limit in the proxy, reload it, then run again.</source>
        <translation>Die Ratenbegrenzung im Proxy setzen, ihn neu laden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the redirect to https in the proxy, reload it, then run again.</source>
        <translation>Die Weiterleitung auf https im Proxy setzen, ihn neu laden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the password in Redis and in the service, restart both, then run again.</source>
        <translation>Das Passwort in Redis und im Dienst setzen, beide neu starten, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Push the image, or correct its tag or digest in the plan, then run again.</source>
        <translation>Das Image hochladen, oder Tag oder Prüfsumme im Plan berichtigen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Run the tool that writes the report again, mend what fails in it, then run again.</source>
        <translation>Das Werkzeug, das den Bericht schreibt, erneut laufen lassen, beheben, was darin fehlschlägt, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Mend the permissions of the role and endpoint that are named, deploy it, then run again.</source>
        <translation>Die Rechte der genannten Rolle und Adresse berichtigen, ausliefern, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Change the password in the database and in the service, take the old one&apos;s rights away, then run again.</source>
        <translation>Das Passwort in Datenbank und Dienst ändern, dem alten die Rechte nehmen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Mend the rule&apos;s expression, threshold or route, reload Prometheus, then run again.</source>
        <translation>Ausdruck, Schwelle oder Route der Regel berichtigen, Prometheus neu laden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Mend the bucket&apos;s policy, credentials or lifecycle, then run again.</source>
        <translation>Richtlinie, Zugangsdaten oder Lebenszyklus des Buckets berichtigen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look at the job&apos;s last run and its log, start it by hand once, then run again.</source>
        <translation>Den letzten Lauf des Auftrags und sein Protokoll ansehen, ihn einmal von Hand starten, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Make a new secret of at least the length asked, store it, restart what reads it, then run again.</source>
        <translation>Ein neues Geheimnis von mindestens der verlangten Länge machen, ablegen, neu starten, was es liest, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look whether the DSN is of the right project and reachable from there, then run again.</source>
        <translation>Nachsehen, ob die DSN zum richtigen Projekt gehört und von dort erreichbar ist, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Ask the database the same by hand, mend the data or the access, then run again.</source>
        <translation>Die Datenbank dasselbe von Hand fragen, Daten oder Zugang berichtigen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Look at the targets that are down in Prometheus, mend the exporter or its address, then run again.</source>
        <translation>Die Ziele ansehen, die in Prometheus nicht antworten, Exporter oder Adresse berichtigen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Switch the old TLS versions off in the proxy, reload it, then run again.</source>
        <translation>Die alten TLS-Versionen im Proxy abschalten, ihn neu laden, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Fill in or take out the placeholders in the files that are named, then run again.</source>
        <translation>Die Platzhalter in den genannten Dateien ausfüllen oder entfernen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Set the new signing secret where the webhook is taken and drop the old one, then run again.</source>
        <translation>Das neue Signiergeheimnis setzen, wo der Webhook angenommen wird, das alte fallen lassen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Fill it in in the plan before a launch is opened; in this one attest or waive it.</source>
        <translation>Im Plan ausfüllen, bevor ein Launch eröffnet wird; in diesem bestätigen oder ausnehmen.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Erneut ausführen.</translation>
    </message>
    <message>
        <source>the key was made on %1, in the future: one clock is wrong</source>
        <translation>der Schlüssel wurde am %1 gemacht, in der Zukunft: Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>%1: this does not say when the key was made</source>
        <translation>%1: Das sagt nicht, wann der Schlüssel gemacht wurde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>„%1“ ist kein Tag</translation>
    </message>
    <message>
        <source>no listener is shown</source>
        <translation>es wird kein lauschender Port gezeigt</translation>
    </message>
    <message>
        <source>%1 listens and is not allowed</source>
        <translation>%1 lauscht und ist nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 ports tried, all as they should be; nothing else listens there</source>
        <translation>%1 Ports geprüft, alle wie gewünscht; sonst lauscht dort nichts</translation>
    </message>
    <message>
        <source>Traefik knows no router &quot;%1&quot;</source>
        <translation>Traefik kennt keinen Router „%1“</translation>
    </message>
    <message>
        <source>the router %1 is %2</source>
        <translation>der Router %1 ist %2</translation>
    </message>
    <message>
        <source>the router %1 does not use %2</source>
        <translation>der Router %1 verwendet %2 nicht</translation>
    </message>
    <message>
        <source>, %1 of %2 operations</source>
        <translation>, %1 von %2 Operationen</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>nicht getestet: %1</translation>
    </message>
    <message>
        <source>%1 goes to %2, which tells nobody</source>
        <translation>%1 geht an %2, das niemanden benachrichtigt</translation>
    </message>
    <message>
        <source>the environment file</source>
        <translation>die Umgebungsdatei</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>der Container</translation>
    </message>
    <message>
        <source>the running process</source>
        <translation>der laufende Prozess</translation>
    </message>
    <message>
        <source>not looked at: %1</source>
        <translation>nicht angesehen: %1</translation>
    </message>
    <message>
        <source>only %1 was asked: that is not yet in effect</source>
        <translation>nur gefragt: %1 – damit gilt es noch nicht</translation>
    </message>
    <message>
        <source>Name in the plan what else has it: file, container or process.</source>
        <translation>Im Plan angeben, wo es noch steht: Datei, Container oder Prozess.</translation>
    </message>
    <message>
        <source>the body is no JSON object</source>
        <translation>der Inhalt ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the body has no &quot;%1&quot;</source>
        <translation>dem Inhalt fehlt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the body is a %2</source>
        <translation>„%1“ im Inhalt ist vom Typ %2</translation>
    </message>
    <message>
        <source>, JSON with %1</source>
        <translation>, JSON mit %1</translation>
    </message>
    <message>
        <source>the receiver answers with status %1</source>
        <translation>der Empfänger antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the receiver shows what nobody has sent: it echoes the question</source>
        <translation>der Empfänger zeigt, was niemand geschickt hat: Er gibt die Frage wieder</translation>
    </message>
    <message>
        <source>a test alert for %1 did not arrive within %2</source>
        <translation>ein Testalarm für %1 kam nicht innerhalb von %2 an</translation>
    </message>
    <message>
        <source>the receiver %1 tells nobody</source>
        <translation>der Empfänger %1 benachrichtigt niemanden</translation>
    </message>
    <message>
        <source>the newest is empty</source>
        <translation>das neueste ist leer</translation>
    </message>
    <message>
        <source>this is no OpenAPI schema with operations</source>
        <translation>das ist kein OpenAPI-Schema mit Operationen</translation>
    </message>
    <message>
        <source>the condition &quot;%1&quot; of a route cannot be read</source>
        <translation>die Bedingung „%1“ einer Route ist nicht lesbar</translation>
    </message>
    <message>
        <source>Alertmanager&apos;s configuration has no route that can be read</source>
        <translation>die Konfiguration von Alertmanager hat keine lesbare Route</translation>
    </message>
    <message>
        <source>&quot;status&quot; and &quot;refused&quot; both hold %1: that proves nothing</source>
        <translation>„status“ und „refused“ enthalten beide %1: Das beweist nichts</translation>
    </message>
    <message>
        <source>no record at all: %1</source>
        <translation>gar kein Eintrag: %1</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>niemals %1</translation>
    </message>
    <message>
        <source>the body is no UTF-8: what it holds cannot be told</source>
        <translation>der Inhalt ist kein UTF-8: Was darin steht, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>no route leads to the receiver %1</source>
        <translation>keine Route führt zum Empfänger %1</translation>
    </message>
    <message>
        <source>young, whole and regular; that the newest can be read was not tried</source>
        <translation>jung, ganz und regelmäßig; ob die neueste lesbar ist, wurde nicht versucht</translation>
    </message>
    <message>
        <source>Name in the plan a command that lists it: &quot;list&quot;.</source>
        <translation>Im Plan einen Befehl nennen, der sie auflistet: „list“.</translation>
    </message>
    <message>
        <source>a run of the report says nothing of what it found: that proves nothing</source>
        <translation>ein Lauf des Berichts sagt nichts darüber, was er gefunden hat: Das beweist nichts</translation>
    </message>
    <message>
        <source>a tool of the report says that it did not run through</source>
        <translation>ein Werkzeug des Berichts sagt, dass es nicht durchgelaufen ist</translation>
    </message>
    <message>
        <source>it last succeeded %1 min ago</source>
        <translation>zuletzt gelungen vor %1 min</translation>
    </message>
    <message>
        <source>it is longer than any process can be given in a variable</source>
        <translation>es ist länger, als ein Prozess in einer Variablen bekommen kann</translation>
    </message>
    <message>
        <source>it holds a NUL byte: a variable ends there</source>
        <translation>es enthält ein NUL-Byte: dort endet eine Variable</translation>
    </message>
    <message>
        <source>it is no UTF-8 text: most of what reads it would read something else</source>
        <translation>es ist kein UTF-8-Text: die meisten Programme läsen etwas anderes</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>es ist eine Webseite</translation>
    </message>
    <message>
        <source>port %1 is allowed and not allowed at once</source>
        <translation>Port %1 ist zugleich erlaubt und nicht erlaubt</translation>
    </message>
    <message>
        <source>the role %1 has no token; without one ask &quot;nobody&quot; and &quot;anonymous&quot;</source>
        <translation>die Rolle %1 hat kein Token; ohne eines fragen „nobody“ und „anonymous“</translation>
    </message>
    <message>
        <source>Name in the plan a second resolver, and the zone&apos;s own name server.</source>
        <translation>Nennen Sie im Plan einen zweiten Resolver und den Nameserver der Zone.</translation>
    </message>
    <message>
        <source>no data source was asked: a dashboard without data looks the same</source>
        <translation>keine Datenquelle wurde gefragt: ein Dashboard ohne Daten sieht genauso aus</translation>
    </message>
    <message>
        <source>Name in the plan the data sources that the dashboards need: &quot;sources&quot;.</source>
        <translation>Nennen Sie im Plan die Datenquellen, die die Dashboards brauchen: „sources“.</translation>
    </message>
    <message>
        <source>Prometheus was not asked: whether it has rules and sends here is not known</source>
        <translation>Prometheus wurde nicht gefragt: ob es Regeln hat und hierher sendet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name its target in the plan: &quot;prometheus&quot;.</source>
        <translation>Nennen Sie sein Ziel im Plan: „prometheus“.</translation>
    </message>
    <message>
        <source>it has ended and nothing brought it up again</source>
        <translation>er ist beendet und nichts hat ihn wieder gestartet</translation>
    </message>
    <message>
        <source>no label was compared: what it was built from is not known</source>
        <translation>kein Label wurde verglichen: woraus es gebaut wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name in the plan the commit that its revision label has to say.</source>
        <translation>Nennen Sie im Plan den Commit, den sein Revisions-Label nennen muss.</translation>
    </message>
    <message>
        <source>signature of an hour ago</source>
        <translation>Signatur von vor einer Stunde</translation>
    </message>
    <message>
        <source>%1: nothing tells whether its left side is a share or per cent</source>
        <translation>%1: Nichts verrät, ob die linke Seite ein Anteil ist oder Prozent</translation>
    </message>
    <message>
        <source>the own key was tried on no other bucket: name one as &quot;foreign&quot;</source>
        <translation>der eigene Schlüssel wurde an keinem anderen Bucket probiert: Einen als „foreign“ nennen</translation>
    </message>
    <message>
        <source>%1: there is no such bucket to be refused at</source>
        <translation>%1: Es gibt keinen solchen Bucket, der abweisen könnte</translation>
    </message>
    <message>
        <source>the old key …%1 is answered with %2: it lives, and may do less</source>
        <translation>der alte Schlüssel …%1 wird mit %2 beantwortet: Er lebt und darf nur weniger</translation>
    </message>
    <message>
        <source>objects below %1</source>
        <translation>Objekte unter %1</translation>
    </message>
    <message>
        <source>nothing lies below %1: the rules touch nothing now</source>
        <translation>unter %1 liegt nichts: Die Regeln treffen derzeit nichts</translation>
    </message>
    <message>
        <source>its pods come and go, so their restarts are not counted</source>
        <translation>seine Pods kommen und gehen, ihre Neustarts werden daher nicht gezählt</translation>
    </message>
    <message>
        <source>no pod of %1 runs: that proves nothing</source>
        <translation>kein Pod von %1 läuft: Das beweist nichts</translation>
    </message>
    <message>
        <source>%1 containers, restarted %2 times at most</source>
        <translation>%1 Container, höchstens %2-mal neu gestartet</translation>
    </message>
    <message>
        <source>only Traefik was asked: whether requests reach them is not known</source>
        <translation>nur Traefik wurde gefragt: Ob Anfragen sie erreichen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name in the plan the header that tells who answered: &quot;header&quot;.</source>
        <translation>Im Plan den Header nennen, der sagt, wer geantwortet hat: „header“.</translation>
    </message>
    <message>
        <source>the marker is in the logs; whose log that is was not asked</source>
        <translation>die Marke steht in den Logs; wessen Log das ist, wurde nicht gefragt</translation>
    </message>
    <message>
        <source>Name in the plan what the lines of the service hold: &quot;line&quot;.</source>
        <translation>Im Plan nennen, was die Zeilen des Dienstes enthalten: „line“.</translation>
    </message>
    <message>
        <source>the ports tried are as they should be; what listens there was not looked at</source>
        <translation>die probierten Ports sind, wie sie sein sollen; was dort lauscht, wurde nicht betrachtet</translation>
    </message>
    <message>
        <source>Set &quot;listeners&quot; in the plan: true where the check&apos;s host is the one looked at, else false.</source>
        <translation>Im Plan „listeners“ setzen: true, wo der Rechner der Prüfung der betrachtete ist, sonst false.</translation>
    </message>
    <message>
        <source>nothing private was asked for: whether that is cached is not known</source>
        <translation>nach nichts Privatem wurde gefragt: Ob es zwischengespeichert wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name in the plan a path whose answer is somebody&apos;s own: &quot;private&quot;.</source>
        <translation>Im Plan einen Pfad nennen, dessen Antwort jemandem allein gehört: „private“.</translation>
    </message>
    <message>
        <source>and the zone&apos;s own name servers say so</source>
        <translation>und die eigenen Nameserver der Zone sagen es</translation>
    </message>
    <message>
        <source>only one resolver was asked: others may say something else</source>
        <translation>nur ein Resolver wurde gefragt: Andere sagen vielleicht etwas anderes</translation>
    </message>
    <message>
        <source>the zone&apos;s own name servers were not asked: what resolvers keep may be over tomorrow</source>
        <translation>die eigenen Nameserver der Zone wurden nicht gefragt: Was Resolver behalten, kann morgen vorbei sein</translation>
    </message>
    <message>
        <source>limited; whether that is enough for the load test&apos;s peak was not compared</source>
        <translation>begrenzt; ob das für die Spitze des Lasttests reicht, wurde nicht verglichen</translation>
    </message>
    <message>
        <source>Name in the plan what the load test peaked at: &quot;peakCpus&quot;, &quot;peakMemory&quot;.</source>
        <translation>Im Plan die Spitzenwerte des Lasttests nennen: „peakCpus“, „peakMemory“.</translation>
    </message>
    <message>
        <source>the name server %1 has no address</source>
        <translation>der Nameserver %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>%1 knows no name server of %2</source>
        <translation>%1 kennt keinen Nameserver von %2</translation>
    </message>
    <message>
        <source>it has ended (%1)</source>
        <translation>er hat sich beendet (%1)</translation>
    </message>
    <message>
        <source>it does not come up (%1)</source>
        <translation>er startet nicht (%1)</translation>
    </message>
    <message>
        <source>up for less than %1 minutes</source>
        <translation>läuft erst seit weniger als %1 Minuten</translation>
    </message>
    <message>
        <source>%1; run again later</source>
        <translation>%1; später noch einmal ausführen</translation>
    </message>
    <message>
        <source>%1 does not say which pods are its</source>
        <translation>%1 sagt nicht, welche Pods dazugehören</translation>
    </message>
    <message>
        <source>not all of its containers are there yet</source>
        <translation>noch sind nicht alle seine Container da</translation>
    </message>
    <message>
        <source>%1 does not say how often it was restarted</source>
        <translation>%1 sagt nicht, wie oft er neu gestartet wurde</translation>
    </message>
    <message>
        <source>%1: no role finds it, so that its absence shows no refusal</source>
        <translation>%1: keine Rolle findet es, sodass sein Fehlen keine Abweisung zeigt</translation>
    </message>
    <message>
        <source>the bucket is empty: whether strangers may read objects is not known</source>
        <translation>der Bucket ist leer: ob Fremde Objekte lesen dürfen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the rules are only for objects of a kind (%1): the others stay for ever</source>
        <translation>die Regeln gelten nur für bestimmte Objekte (%1): die anderen bleiben für immer</translation>
    </message>
    <message>
        <source>its log is young; whether the run that wrote it succeeded is not known</source>
        <translation>sein Protokoll ist jung; ob der Lauf gelang, der es schrieb, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name in the plan what the log&apos;s last line holds then: &quot;succeeded&quot;.</source>
        <translation>Nennen Sie im Plan, was dann in der letzten Zeile des Protokolls steht: „succeeded“.</translation>
    </message>
    <message>
        <source>it is strong; that it is a new one, or not staging&apos;s, is not known</source>
        <translation>es ist stark; ob es neu ist oder nicht das der Testumgebung, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name in the plan the secret that it must not be: &quot;old&quot; or &quot;different&quot;.</source>
        <translation>Nennen Sie im Plan das Geheimnis, das es nicht sein darf: „old“ oder „different“.</translation>
    </message>
    <message>
        <source>%1: %2 is another DSN (%3)</source>
        <translation>%1: %2 ist eine andere DSN (%3)</translation>
    </message>
    <message>
        <source>%1 has this DSN</source>
        <translation>%1 hat diese DSN</translation>
    </message>
    <message>
        <source>the event is taken, but nothing that runs was asked for its DSN</source>
        <translation>das Ereignis wird angenommen, aber nichts, was läuft, wurde nach seiner DSN gefragt</translation>
    </message>
    <message>
        <source>Name in the plan the container or process that has it.</source>
        <translation>Nennen Sie im Plan den Container oder Prozess, der sie hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form HOST, HOST:PORT or https://HOST/PATH</source>
        <translation>„%1“ hat nicht die Form HOST, HOST:PORT oder https://HOST/PFAD</translation>
    </message>
    <message>
        <source>an answer to HEAD has no body: that proves nothing of one</source>
        <translation>eine Antwort auf HEAD hat keinen Inhalt: das beweist nichts über einen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signed token: that it is refused proves nothing</source>
        <translation>„%1“ ist kein signiertes Token: dass es abgewiesen wird, beweist nichts</translation>
    </message>
    <message>
        <source>&quot;expired&quot; is a token that is not expired</source>
        <translation>„expired“ ist ein Token, das nicht abgelaufen ist</translation>
    </message>
    <message>
        <source>&quot;audience&quot; is a token of the valid one&apos;s audience</source>
        <translation>„audience“ ist ein Token für dieselbe Zielgruppe wie das gültige</translation>
    </message>
    <message>
        <source>%1: the cluster has not taken up its last change</source>
        <translation>%1: der Cluster hat die letzte Änderung noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 are as its last change has them</source>
        <translation>%1: nur %2 von %3 sind auf dem Stand der letzten Änderung</translation>
    </message>
    <message>
        <source>%1: the body was not read there, so that proves nothing</source>
        <translation>%1: der Inhalt wurde dort nicht gelesen, das beweist nichts</translation>
    </message>
    <message>
        <source>%1: the header %2 does not tell who answered</source>
        <translation>%1: der Header %2 sagt nicht, wer geantwortet hat</translation>
    </message>
    <message>
        <source>this is no answer of Cloudflare&apos;s interface: it has no value</source>
        <translation>das ist keine Antwort der Cloudflare-Schnittstelle: sie hat keinen Wert</translation>
    </message>
    <message>
        <source>this is no answer of Cloudflare&apos;s interface: it names no zone</source>
        <translation>das ist keine Antwort der Cloudflare-Schnittstelle: sie nennt keine Zone</translation>
    </message>
    <message>
        <source>the zone %1</source>
        <translation>die Zone %1</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2</source>
        <translation>%1 liegt nicht in der Zone %2</translation>
    </message>
    <message>
        <source>the zone %1 is %2</source>
        <translation>die Zone %1 ist %2</translation>
    </message>
    <message>
        <source>the zone %1 is paused</source>
        <translation>die Zone %1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 in the zone, SSL mode %2</source>
        <translation>%1 in der Zone, SSL-Modus %2</translation>
    </message>
    <message>
        <source>it was made and never started</source>
        <translation>er wurde angelegt und nie gestartet</translation>
    </message>
    <message>
        <source>it is not running (%1)</source>
        <translation>er läuft nicht (%1)</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>&quot;state&quot; is one of running and created</source>
        <translation>„state“ ist running oder created</translation>
    </message>
    <message>
        <source>no cookie is set at %1: that proves nothing</source>
        <translation>bei %1 wird kein Cookie gesetzt: das beweist nichts</translation>
    </message>
    <message>
        <source>no IPv6 address (AAAA): %1</source>
        <translation>keine IPv6-Adresse (AAAA): %1</translation>
    </message>
    <message>
        <source>Waive it, or name the types that are meant in the plan, where IPv4 alone is wanted.</source>
        <translation>Erlassen Sie es, oder nennen Sie im Plan die gemeinten Typen, wenn nur IPv4 gewollt ist.</translation>
    </message>
    <message>
        <source>the report says that %1 failed, and names %2</source>
        <translation>der Bericht sagt, dass %1 fehlschlugen, und nennt %2</translation>
    </message>
    <message>
        <source>not to be reached from here: %1</source>
        <translation>von hier nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>%1, which the certificate hangs on, ends in %2 days</source>
        <translation>%1, woran das Zertifikat hängt, endet in %2 Tagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a query already: name no path beside it</source>
        <translation>„%1“ hat schon eine Abfrage: nennen Sie keinen Pfad daneben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false, not &quot;%2&quot;</source>
        <translation>„%1“ ist true oder false, nicht „%2“</translation>
    </message>
    <message>
        <source>1 enabled rule</source>
        <translation>1 eingeschaltete Regel</translation>
    </message>
    <message>
        <source>compared with 1 other</source>
        <translation>mit 1 anderen verglichen</translation>
    </message>
    <message>
        <source>1 CPU</source>
        <translation>1 CPU</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <translation>%1, %2 Speicher</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>only %1 of memory</source>
        <translation>nur %1 Speicher</translation>
    </message>
</context>
<context>
    <name>consolemarks</name>
    <message>
        <source>the keychain is not open</source>
        <translation>der Schlüsselbund ist nicht offen</translation>
    </message>
    <message>
        <source>the keychain is locked: unlock it and try again</source>
        <translation>der Schlüsselbund ist gesperrt: bitte entsperren und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
</context>
<context>
    <name>dns</name>
    <message>
        <source>&quot;%1&quot; is no type of record</source>
        <translation>„%1“ ist kein Typ eines Eintrags</translation>
    </message>
    <message>
        <source>the DNS library cannot be used</source>
        <translation>die DNS-Bibliothek ist nicht nutzbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a DNS server</source>
        <translation>„%1“ ist keine Adresse eines DNS-Servers</translation>
    </message>
    <message>
        <source>the DNS server %1 does not answer: %2</source>
        <translation>der DNS-Server %1 antwortet nicht: %2</translation>
    </message>
</context>
<context>
    <name>entrywords</name>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>Schritt begonnen</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>Schritt beendet</translation>
    </message>
    <message>
        <source>Step decided</source>
        <translation>Schritt entschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Halt beendet</translation>
    </message>
    <message>
        <source>T-0 moved</source>
        <translation>T-0 verschoben</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Canary started</source>
        <translation>Canary begonnen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Canary verdict</source>
        <translation>Canary-Urteil</translation>
    </message>
    <message>
        <source>Canary ended</source>
        <translation>Canary beendet</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>GO-Abfrage</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Besetzungsliste</translation>
    </message>
    <message>
        <source>Attested time</source>
        <translation>Bestätigte Zeit</translation>
    </message>
    <message>
        <source>No attested time</source>
        <translation>Keine bestätigte Zeit</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Rücksprung</translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation>Alarm gesehen</translation>
    </message>
    <message>
        <source>Alarm put aside</source>
        <translation>Alarm zurückgestellt</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm empfangen</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Entschärft</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Finding waived</source>
        <translation>Befund hingenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Launch opened: %1, release %2, T-0 at %3</source>
        <translation>Start eröffnet: %1, Release %2, T-0 um %3</translation>
    </message>
    <message>
        <source>Attested by hand: %1</source>
        <translation>Von Hand bestätigt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Evidence accepted: %1</source>
        <translation>Beleg abgenommen: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2: %3 (risk: %4)</source>
        <translation>Ausgesetzt bis %1: %2: %3 (Risiko: %4)</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Entfällt: %1</translation>
    </message>
    <message>
        <source>Step started on %1: %2 (attempt %3)</source>
        <translation>Schritt begonnen auf %1: %2 (Versuch %3)</translation>
    </message>
    <message>
        <source>Guide “%1”, step %2 done: %3</source>
        <translation>Anleitung „%1“, Schritt %2 erledigt: %3</translation>
    </message>
    <message>
        <source>Countdown on hold</source>
        <translation>Countdown angehalten</translation>
    </message>
    <message>
        <source>Countdown goes on, T-0 at %1</source>
        <translation>Countdown läuft weiter, T-0 um %1</translation>
    </message>
    <message>
        <source>T-0 moved to %1</source>
        <translation>T-0 verschoben auf %1</translation>
    </message>
    <message>
        <source>Phase %1 opened in spite of %2 open points, released by %3</source>
        <translation>Phase %1 trotz %2 offener Punkte geöffnet, freigegeben von %3</translation>
    </message>
    <message>
        <source>Command changed: %1</source>
        <translation>Befehl geändert: %1</translation>
    </message>
    <message>
        <source>Finding waived: %1</source>
        <translation>Befund hingenommen: %1</translation>
    </message>
    <message>
        <source>Countdown back to %1, T-0 at %2, %3 steps to be done again</source>
        <translation>Countdown zurück auf %1, T-0 um %2, %3 Schritte sind zu wiederholen</translation>
    </message>
    <message>
        <source>Alarm seen: %1</source>
        <translation>Alarm gesehen: %1</translation>
    </message>
    <message>
        <source>Alarm put aside until %1: %2</source>
        <translation>Alarm zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarmmeldung: %1</translation>
    </message>
    <message>
        <source>Alert is over: %1</source>
        <translation>Alarmmeldung vorbei: %1</translation>
    </message>
    <message>
        <source>Canary of %1 takes %2 % of the traffic</source>
        <translation>Canary von %1 nimmt %2 % des Verkehrs</translation>
    </message>
    <message>
        <source>%1 measurements of the canary</source>
        <translation>%1 Messungen des Canary</translation>
    </message>
    <message>
        <source>Canary promoted</source>
        <translation>Canary hochgestuft</translation>
    </message>
    <message>
        <source>Canary rolled back</source>
        <translation>Canary zurückgerollt</translation>
    </message>
    <message>
        <source>Rollback triggers disarmed</source>
        <translation>Rollback-Auslöser entschärft</translation>
    </message>
    <message>
        <source>Rollback ordered by a rule</source>
        <translation>Rollback von einer Regel angeordnet</translation>
    </message>
    <message>
        <source>Rollback ordered by a person</source>
        <translation>Rollback von einem Menschen angeordnet</translation>
    </message>
    <message>
        <source>The roles are asked for GO, %1 points open</source>
        <translation>Die Rollen sind nach GO gefragt, %1 Punkte offen</translation>
    </message>
    <message>
        <source>Roster changed</source>
        <translation>Besetzungsliste geändert</translation>
    </message>
    <message>
        <source>Time attested for the first %1 entries by %2</source>
        <translation>Zeit der ersten %1 Einträge bestätigt von %2</translation>
    </message>
    <message>
        <source>No attested time from %1</source>
        <translation>Keine bestätigte Zeit von %1</translation>
    </message>
    <message>
        <source>Written by %1@%2 (process %3) from now on</source>
        <translation>Ab jetzt geschrieben von %1@%2 (Prozess %3)</translation>
    </message>
    <message>
        <source>Record written as %1</source>
        <translation>Protokoll geschrieben als %1</translation>
    </message>
    <message>
        <source>launched</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Launch closed: %1</source>
        <translation>Start geschlossen: %1</translation>
    </message>
    <message>
        <source>Step passed in %1 s: %2</source>
        <translation>Schritt bestanden in %1 s: %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Step %1 after %2 s, exit status %3: %4</source>
        <translation>Schritt %1 nach %2 s, Rückgabewert %3: %4</translation>
    </message>
    <message>
        <source>Step %1 after %2 s: %3</source>
        <translation>Schritt %1 nach %2 s: %3</translation>
    </message>
    <message>
        <source>Step failed: %1</source>
        <translation>Schritt fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Step done by hand: %1</source>
        <translation>Schritt von Hand erledigt: %1</translation>
    </message>
    <message>
        <source>Step done outside by %1: %2</source>
        <translation>Schritt außerhalb erledigt von %1: %2</translation>
    </message>
    <message>
        <source>Step skipped: %1</source>
        <translation>Schritt übersprungen: %1</translation>
    </message>
    <message>
        <source>Step not applicable: %1</source>
        <translation>Schritt entfällt: %1</translation>
    </message>
    <message>
        <source>Step stopped by hand: %1</source>
        <translation>Schritt von Hand gestoppt: %1</translation>
    </message>
    <message>
        <source>Step to be tried again: %1</source>
        <translation>Schritt wird neu versucht: %1</translation>
    </message>
    <message>
        <source>Step goes ahead of its turn: %1</source>
        <translation>Schritt wird vorgezogen: %1</translation>
    </message>
    <message>
        <source>Canary may be promoted</source>
        <translation>Canary darf hochgestuft werden</translation>
    </message>
    <message>
        <source>Canary has to be rolled back</source>
        <translation>Canary muss zurückgerollt werden</translation>
    </message>
    <message>
        <source>Canary holds</source>
        <translation>Canary hält</translation>
    </message>
    <message>
        <source>A sign-off that cannot be read</source>
        <translation>Eine Freigabe, die nicht zu lesen ist</translation>
    </message>
    <message>
        <source>%1 (%2) says %3</source>
        <translation>%1 (%2) sagt %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>Verzicht zurückgenommen</translation>
    </message>
    <message>
        <source>Waiver of a finding taken back: %1</source>
        <translation>Verzicht auf einen Befund zurückgenommen: %1</translation>
    </message>
    <message>
        <source>1 measurement of the canary</source>
        <translation>1 Messung des Canarys</translation>
    </message>
    <message>
        <source>Sign-off taken back (%1)</source>
        <translation>Freigabe zurückgezogen (%1)</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>not an entry of a ledger</source>
        <translation>kein Protokolleintrag</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>a table of items and steps</source>
        <translation>eine Tabelle der Punkte und Schritte</translation>
    </message>
    <message>
        <source>the record itself, one entry a line</source>
        <translation>das Startprotokoll selbst, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>test results for a build server</source>
        <translation>Testergebnisse für einen Build-Server</translation>
    </message>
    <message>
        <source>the runbook, its boxes ticked</source>
        <translation>das Runbook mit abgehakten Kästchen</translation>
    </message>
    <message>
        <source>for people: to read, print and verify</source>
        <translation>für Menschen: zum Lesen, Drucken und Verifizieren</translation>
    </message>
</context>
<context>
    <name>exposition</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a label has no value</source>
        <translation>ein Label hat keinen Wert</translation>
    </message>
    <message>
        <source>a label is not written name=&quot;value&quot;</source>
        <translation>ein Label ist nicht als name=&quot;value&quot; geschrieben</translation>
    </message>
    <message>
        <source>the labels do not end</source>
        <translation>die Labels enden nicht</translation>
    </message>
    <message>
        <source>this is not a metric</source>
        <translation>das ist kein Messwert</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>the time stamp is not a number</source>
        <translation>der Zeitstempel ist keine Zahl</translation>
    </message>
    <message>
        <source>something stands after the time stamp</source>
        <translation>hinter dem Zeitstempel steht noch etwas</translation>
    </message>
    <message>
        <source>line %1 of the metrics: %2: &quot;%3&quot;</source>
        <translation>Zeile %1 der Messwerte: %2: „%3“</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its evidence is out of date since %2</source>
        <translation>%1: Der Beleg ist seit %2 veraltet</translation>
    </message>
    <message>
        <source>%1: a person has to accept the evidence</source>
        <translation>%1: Ein Mensch muss den Beleg abnehmen</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>the countdown is on hold: %1</source>
        <translation>der Countdown ist angehalten: %1</translation>
    </message>
    <message>
        <source>%1 has not said GO</source>
        <translation>%1 hat nicht GO gesagt</translation>
    </message>
    <message>
        <source>%1 took the sign-off back</source>
        <translation>%1 hat die Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>%1 said %2: %3</source>
        <translation>%1 sagte %2: %3</translation>
    </message>
    <message>
        <source>%1 has to say GO again: %2</source>
        <translation>%1 muss noch einmal GO sagen: %2</translation>
    </message>
    <message>
        <source>%1 has no person</source>
        <translation>%1 hat keine Person</translation>
    </message>
    <message>
        <source>%1 signed for two roles</source>
        <translation>%1 hat für zwei Rollen unterschrieben</translation>
    </message>
    <message>
        <source>opens at %1 (%2)</source>
        <translation>öffnet bei %1 (%2)</translation>
    </message>
    <message>
        <source>the canary has not been started</source>
        <translation>der Canary ist nicht begonnen</translation>
    </message>
    <message>
        <source>the canary was rolled back: %1</source>
        <translation>der Canary wurde zurückgerollt: %1</translation>
    </message>
    <message>
        <source>the canary has no verdict yet</source>
        <translation>der Canary hat noch kein Urteil</translation>
    </message>
    <message>
        <source>the canary: %1</source>
        <translation>der Canary: %1</translation>
    </message>
    <message>
        <source>the canary was not measured since another console took over</source>
        <translation>der Canary wurde nicht gemessen, seit eine andere Konsole übernahm</translation>
    </message>
    <message>
        <source>the canary was not measured since %1</source>
        <translation>der Canary wurde seit %1 nicht gemessen</translation>
    </message>
    <message>
        <source>T-0 is at %1</source>
        <translation>T-0 ist um %1</translation>
    </message>
    <message>
        <source>Blocks the phases up to promotion: %1</source>
        <translation>Blockiert die Phasen bis zur Freigabe: %1</translation>
    </message>
    <message>
        <source>Blocks the phases after this one and closing: %1</source>
        <translation>Blockiert die Phasen nach dieser und den Abschluss: %1</translation>
    </message>
    <message>
        <source>Blocks closing only: %1</source>
        <translation>Blockiert nur den Abschluss: %1</translation>
    </message>
    <message>
        <source>Blocks nothing.</source>
        <translation>Blockiert nichts.</translation>
    </message>
    <message>
        <source>the canary was rolled back: a person has to end the launch</source>
        <translation>der Canary wurde zurückgerollt: ein Mensch muss den Launch beenden</translation>
    </message>
    <message>
        <source>the canary is not promoted</source>
        <translation>der Canary ist nicht hochgestuft</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 deploys and is the only one who approves: another person has to approve</source>
        <translation>%1 spielt ein und ist der einzige Mensch, der zustimmt: Eine andere Person muss zustimmen</translation>
    </message>
    <message>
        <source>%1 is the only one who approves: another person has to promote</source>
        <translation>%1 ist der einzige Mensch, der zustimmt: Eine andere Person muss ausrollen</translation>
    </message>
    <message>
        <source>no key for %1 on the roster: add it by a roster change</source>
        <translation>kein Schlüssel für %1 in der Besetzungsliste: durch eine Änderung der Besetzung hinzufügen</translation>
    </message>
    <message>
        <source>no key for %1 on the roster: nobody&apos;s GO can be known as theirs; give the keys when a launch is opened</source>
        <translation>kein Schlüssel für %1 in der Besetzungsliste: Kein GO ist als das dieser Rolle zu erkennen; die Schlüssel beim Öffnen eines Starts angeben</translation>
    </message>
    <message>
        <source>Step %1 (%2) comes first: run it, skip it, or say why this one goes ahead</source>
        <translation>Zuerst kommt Schritt %1 (%2): ausführen, überspringen oder sagen, warum dieser vorgezogen wird</translation>
    </message>
</context>
<context>
    <name>holder</name>
    <message>
        <source>the console that holds the launch does not answer</source>
        <translation>die Konsole, die den Start hält, antwortet nicht</translation>
    </message>
    <message>
        <source>the console that holds the launch is gone</source>
        <translation>die Konsole, die den Start hielt, ist fort</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>no whole answer in time: timed out after %1 s</source>
        <translation>keine vollständige Antwort rechtzeitig: Zeit nach %1 s abgelaufen</translation>
    </message>
    <message>
        <source>no connection in time: timed out after %1 s</source>
        <translation>keine Verbindung rechtzeitig: Zeit nach %1 s abgelaufen</translation>
    </message>
    <message>
        <source>the authorities&apos; file cannot be read: %1</source>
        <translation>die Datei der Zertifizierungsstellen ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>there is no certificate in the authorities&apos; file</source>
        <translation>in der Datei der Zertifizierungsstellen steht kein Zertifikat</translation>
    </message>
    <message>
        <source>this is not an http or https address</source>
        <translation>das ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>the method or a header cannot be sent</source>
        <translation>die Methode oder ein Header lässt sich nicht senden</translation>
    </message>
    <message>
        <source>TLS: the server is not trusted: %1</source>
        <translation>TLS: Dem Server wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the name %1 is unknown (DNS)</source>
        <translation>der Name %1 ist unbekannt (DNS)</translation>
    </message>
    <message>
        <source>no connection in time: timed out</source>
        <translation>keine Verbindung rechtzeitig: Zeit abgelaufen</translation>
    </message>
    <message>
        <source>TLS: no handshake: %1</source>
        <translation>TLS: kein Handshake: %1</translation>
    </message>
    <message>
        <source>TLS: the connection was closed during the handshake</source>
        <translation>TLS: Die Verbindung wurde während des Handshakes geschlossen</translation>
    </message>
    <message>
        <source>the connection was reset: %1</source>
        <translation>die Verbindung wurde zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>the network cannot be reached: %1</source>
        <translation>das Netzwerk ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>the proxy does not help: %1</source>
        <translation>der Proxy vermittelt nicht: %1</translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation>die Verbindung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>redirected more than five times</source>
        <translation>mehr als fünfmal umgeleitet</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>die Verbindung wurde ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the answer ends within its headers</source>
        <translation>die Antwort endet mitten in den Headern</translation>
    </message>
    <message>
        <source>the answer is cut short</source>
        <translation>die Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the headers are longer than 256 KiB</source>
        <translation>die Header sind länger als 256 KiB</translation>
    </message>
    <message>
        <source>a chunk of the answer has no size</source>
        <translation>ein Chunk der Antwort hat keine Größe</translation>
    </message>
    <message>
        <source>a chunk of the answer is longer than it says</source>
        <translation>ein Chunk der Antwort ist länger, als er angibt</translation>
    </message>
    <message>
        <source>a header of the answer has no name</source>
        <translation>ein Header der Antwort hat keinen Namen</translation>
    </message>
    <message>
        <source>the answer gives no usable length</source>
        <translation>die Antwort nennt keine brauchbare Länge</translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation>die Antwort ist länger als %1 Bytes</translation>
    </message>
</context>
<context>
    <name>launch</name>
    <message>
        <source>%1@%2 since %3 (process %4)</source>
        <translation>%1@%2 seit %3 (Prozess %4)</translation>
    </message>
    <message>
        <source>the launch has no opening entry</source>
        <translation>dem Start fehlt der Eröffnungseintrag</translation>
    </message>
    <message>
        <source>its runbook: %1</source>
        <translation>sein Runbook: %1</translation>
    </message>
    <message>
        <source>its plan: %1</source>
        <translation>sein Plan: %1</translation>
    </message>
    <message>
        <source>the launch cannot be locked</source>
        <translation>der Start lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 ended without letting go</source>
        <translation>%1 endete, ohne loszulassen</translation>
    </message>
    <message>
        <source>a step was left open</source>
        <translation>ein Schritt blieb offen</translation>
    </message>
    <message>
        <source>the launch is open for reading only</source>
        <translation>der Start ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the launch is held by %1</source>
        <translation>der Start wird von %1 gehalten</translation>
    </message>
    <message>
        <source>evidence %1 has another digest</source>
        <translation>Beleg %1 hat eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>%1@%2 (process %3) has taken the launch over; open it again</source>
        <translation>%1@%2 (Prozess %3) hat den Start übernommen; öffnen Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>what follows entry %1 is of another ledger</source>
        <translation>was auf Eintrag %1 folgt, gehört zu einem anderen Protokoll</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
</context>
<context>
    <name>launchstate</name>
    <message>
        <source>%1 passed before and does not now: %2</source>
        <translation>%1 war bestanden und ist es nicht mehr: %2</translation>
    </message>
    <message>
        <source>a step did not pass: %1</source>
        <translation>ein Schritt hat nicht bestanden: %1</translation>
    </message>
    <message>
        <source>alert %1: %2</source>
        <translation>Alarm %1: %2</translation>
    </message>
    <message>
        <source>a rollback was ordered: %1</source>
        <translation>ein Rollback wurde angeordnet: %1</translation>
    </message>
    <message>
        <source>%1 said NO-GO: %2</source>
        <translation>%1 sagte NO-GO: %2</translation>
    </message>
    <message>
        <source>a check failed: %1: %2</source>
        <translation>eine Prüfung ist nicht bestanden: %1: %2</translation>
    </message>
    <message>
        <source>a check got no answer: %1: %2</source>
        <translation>eine Prüfung bekam keine Antwort: %1: %2</translation>
    </message>
    <message>
        <source>a step failed: %1</source>
        <translation>ein Schritt ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>a command was changed: %1</source>
        <translation>ein Befehl wurde geändert: %1</translation>
    </message>
    <message>
        <source>T-0 was moved to %1</source>
        <translation>T-0 wurde auf %1 verschoben</translation>
    </message>
    <message>
        <source>the countdown went back to %1</source>
        <translation>der Countdown ging zurück auf %1</translation>
    </message>
    <message>
        <source>the roster was changed</source>
        <translation>die Besetzungsliste wurde geändert</translation>
    </message>
    <message>
        <source>the release is %1 now, not %2</source>
        <translation>das Release ist jetzt %1, nicht %2</translation>
    </message>
    <message>
        <source>waived: %1: %2</source>
        <translation>ausgesetzt: %1: %2</translation>
    </message>
    <message>
        <source>not applicable now: %1: %2</source>
        <translation>entfällt nun: %1: %2</translation>
    </message>
    <message>
        <source>taken back: %1: %2</source>
        <translation>zurückgenommen: %1: %2</translation>
    </message>
    <message>
        <source>%1 was opened in spite of its gate: %2</source>
        <translation>%1 wurde trotz Sperre geöffnet: %2</translation>
    </message>
    <message>
        <source>a step was left out: %1: %2</source>
        <translation>ein Schritt wurde ausgelassen: %1: %2</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>there is no evidence %1</source>
        <translation>es gibt keinen Beleg %1</translation>
    </message>
    <message>
        <source>evidence %1 was altered</source>
        <translation>Beleg %1 wurde verändert</translation>
    </message>
    <message>
        <source>somebody else appended meanwhile</source>
        <translation>inzwischen hat jemand anderes etwas angehängt</translation>
    </message>
    <message>
        <source>the launch has no head</source>
        <translation>der Start hat keinen Kopf</translation>
    </message>
    <message>
        <source>evidence %1 has another digest</source>
        <translation>Beleg %1 hat eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>there is no entry %1</source>
        <translation>es gibt keinen Eintrag %1</translation>
    </message>
    <message>
        <source>entry %1 is wrong: %2</source>
        <translation>Eintrag %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>it says it is entry %1</source>
        <translation>er nennt sich Eintrag %1</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>it belongs to another launch</source>
        <translation>er gehört zu einem anderen Start</translation>
    </message>
    <message>
        <source>its bytes do not have the digest beside them</source>
        <translation>seine Bytes haben nicht die Prüfsumme, die daneben steht</translation>
    </message>
    <message>
        <source>the head is wrong: %1</source>
        <translation>der Kopf ist falsch: %1</translation>
    </message>
    <message>
        <source>entry %1 is wrong: it is missing; the head names %2 entries</source>
        <translation>Eintrag %1 ist falsch: Er fehlt; der Kopf nennt %2 Einträge</translation>
    </message>
    <message>
        <source>entry %1 is wrong: the head names %2 entries only</source>
        <translation>Eintrag %1 ist falsch: Der Kopf nennt nur %2 Einträge</translation>
    </message>
    <message>
        <source>entry %1 is wrong: the head names another digest</source>
        <translation>Eintrag %1 ist falsch: Der Kopf nennt eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>the head is wrong: it belongs to another launch</source>
        <translation>der Kopf ist falsch: Er gehört zu einem anderen Start</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist nur lesbar</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>ein anderes Programm hält die Datei</translation>
    </message>
    <message>
        <source>the disk did not take it (%1); %2 bytes free on %3</source>
        <translation>der Datenträger nahm es nicht an (%1); %2 Bytes frei auf %3</translation>
    </message>
    <message>
        <source>the file is torn: %1</source>
        <translation>die Datei ist abgerissen: %1</translation>
    </message>
    <message>
        <source>disk full: %1 bytes free on %2</source>
        <translation>Datenträger voll: %1 Bytes frei auf %2</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>not a launch</source>
        <translation>kein Start</translation>
    </message>
    <message>
        <source>the launch was opened before it</source>
        <translation>der Launch wurde vorher schon eröffnet</translation>
    </message>
    <message>
        <source>not a launch: its tables are others</source>
        <translation>kein Launch: Die Tabellen sind andere</translation>
    </message>
</context>
<context>
    <name>ledgermark</name>
    <message>
        <source>the mark is damaged</source>
        <translation>die Marke ist beschädigt</translation>
    </message>
    <message>
        <source>It was rewritten from its first entry on: this console saw another opening, and %1 entries up to head %2</source>
        <translation>Es wurde vom ersten Eintrag an neu geschrieben: Diese Konsole sah eine andere Eröffnung und %1 Einträge bis Kopf %2</translation>
    </message>
    <message>
        <source>It is a fork, or was rewritten: its first %1 entries are those this console saw, somewhere in the next %2 it differs; seen were %3 up to head %4</source>
        <translation>Es ist eine Abspaltung oder wurde neu geschrieben: Die ersten %1 Einträge sind die, die diese Konsole sah, irgendwo in den nächsten %2 weicht es ab; gesehen wurden %3 bis Kopf %4</translation>
    </message>
    <message>
        <source>It is an older copy, or its end was cut off: it ends after %1 entries, this console saw %2 up to head %3</source>
        <translation>Es ist eine ältere Kopie, oder das Ende wurde abgeschnitten: Es endet nach %1 Einträgen, diese Konsole sah %2 bis Kopf %3</translation>
    </message>
</context>
<context>
    <name>notify</name>
    <message>
        <source>entry %1 · head %2 · %3</source>
        <translation>Eintrag %1 · Kopf %2 · %3</translation>
    </message>
    <message>
        <source>this is no message</source>
        <translation>das ist keine Nachricht</translation>
    </message>
    <message>
        <source>the message cannot be kept: %1</source>
        <translation>die Nachricht kann nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server said %1</source>
        <translation>der Server sagte %1</translation>
    </message>
    <message>
        <source>the server offers no TLS: the password is not said</source>
        <translation>der Server bietet kein TLS an: Das Passwort wird nicht gesendet</translation>
    </message>
    <message>
        <source>the address is no web address</source>
        <translation>die Adresse ist keine Webadresse</translation>
    </message>
    <message>
        <source>the address is a placeholder: nothing is sent</source>
        <translation>die Adresse ist ein Platzhalter: Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>was answered %1 %2</source>
        <translation>die Antwort war %1 %2</translation>
    </message>
    <message>
        <source>Launch Console</source>
        <translation>Startkonsole</translation>
    </message>
    <message>
        <source>this desktop shows no notifications: %1</source>
        <translation>dieser Desktop zeigt keine Benachrichtigungen: %1</translation>
    </message>
    <message>
        <source>the mail server has no address</source>
        <translation>der Mailserver hat keine Adresse</translation>
    </message>
    <message>
        <source>nobody knows the mail address of %1</source>
        <translation>niemand kennt die Mailadresse von %1</translation>
    </message>
    <message>
        <source>the plan names nobody to write to</source>
        <translation>der Plan nennt niemanden, dem zu schreiben wäre</translation>
    </message>
    <message>
        <source>this is no mail address</source>
        <translation>das ist keine Mailadresse</translation>
    </message>
    <message>
        <source>the routing key is a placeholder: nothing is sent</source>
        <translation>der Routing-Schlüssel ist ein Platzhalter: nichts wird gesendet</translation>
    </message>
</context>
<context>
    <name>process</name>
    <message>
        <source>this machine (%1)</source>
        <translation>dieser Rechner (%1)</translation>
    </message>
    <message>
        <source>there is no command to run</source>
        <translation>es gibt keinen Befehl zum Ausführen</translation>
    </message>
    <message>
        <source>the command contains a NUL character</source>
        <translation>der Befehl enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>there is no such folder, or it cannot be read</source>
        <translation>diesen Ordner gibt es nicht, oder er ist nicht lesbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>the command was never started</source>
        <translation>der Befehl wurde nie gestartet</translation>
    </message>
    <message>
        <source>the supervisor of the command was ended</source>
        <translation>der Aufsichtsprozess des Befehls wurde beendet</translation>
    </message>
    <message>
        <source>the command cannot be started: %1</source>
        <translation>der Befehl lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>the supervisor cannot be started: %1</source>
        <translation>der Aufsichtsprozess lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source> Its key is not in known_hosts, or is another: connect once by hand and compare it.</source>
        <translation> Sein Schlüssel steht nicht in known_hosts oder ist ein anderer: Verbinden Sie sich einmal von Hand und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>no connection to %1: %2</source>
        <translation>keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>ssh lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>the connection was lost; what was started there may still run</source>
        <translation>die Verbindung ging verloren; was dort gestartet wurde, läuft vielleicht noch</translation>
    </message>
    <message>
        <source>a folder cannot be read: %1</source>
        <translation>ein Ordner ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the output cannot be read any more</source>
        <translation>die Ausgabe lässt sich nicht mehr lesen</translation>
    </message>
    <message>
        <source> A key on the way is not in known_hosts, or is another: connect to each once by hand and compare it.</source>
        <translation> Ein Schlüssel auf dem Weg steht nicht in known_hosts oder ist ein anderer: Verbinden Sie sich mit jedem einmal von Hand und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>no connection to %1 (by way of %2): %3</source>
        <translation>keine Verbindung zu %1 (über %2): %3</translation>
    </message>
    <message>
        <source>ssh does not say how %1 is reached</source>
        <translation>ssh sagt nicht, wie %1 erreicht wird</translation>
    </message>
    <message>
        <source>more than %1 jump hosts on one way, or a circle of them: %2</source>
        <translation>mehr als %1 Sprungrechner auf einem Weg, oder ein Kreis: %2</translation>
    </message>
    <message>
        <source>this machine (%1), in a build root of %2</source>
        <translation>dieser Rechner (%1), in einem Build-Root mit %2</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>&quot;%1&quot; is no fault: errors, latency, health, silence or crash, then @SECONDS</source>
        <translation>„%1“ ist keine Störung: errors, latency, health, silence oder crash, dann @SECONDS</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>a rehearsal lies here already</source>
        <translation>hier liegt schon eine Probe</translation>
    </message>
    <message>
        <source>no port on 127.0.0.1 could be opened for the rehearsal</source>
        <translation>auf 127.0.0.1 ließ sich kein Port für die Probe öffnen</translation>
    </message>
    <message>
        <source>the record does not verify: %1</source>
        <translation>das Startprotokoll lässt sich nicht verifizieren: %1</translation>
    </message>
    <message>
        <source>%1 entries, verified as launch, PDF and record</source>
        <translation>%1 Einträge, verifiziert als Start, PDF und Startprotokoll</translation>
    </message>
    <message>
        <source>Launch Console, rehearsal</source>
        <translation>Startkonsole, Probe</translation>
    </message>
</context>
<context>
    <name>rollback</name>
    <message>
        <source>no folder takes what happened</source>
        <translation>kein Ordner nimmt auf, was geschah</translation>
    </message>
    <message>
        <source>What follows happened from %1 on, while this ledger could not be written; it is recorded now.</source>
        <translation>Was folgt, geschah ab %1, während dieses Protokoll nicht geschrieben werden konnte; es wird jetzt aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>  … %n lines more</source>
        <translation>
            <numerusform>  … %n Zeile mehr</numerusform>
            <numerusform>  … %n Zeilen mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since the launch was opened:</source>
        <translation>%1 hat sich geändert, seit der Launch eröffnet wurde:</translation>
    </message>
    <message>
        <source>%1 is gone since the launch was opened</source>
        <translation>%1 fehlt, seit der Launch eröffnet wurde</translation>
    </message>
    <message>
        <source>line %1:</source>
        <translation>Zeile %1:</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>the environment is not written to</source>
        <translation>in die Umgebung wird nicht geschrieben</translation>
    </message>
    <message>
        <source>the environment variable is not set, or empty</source>
        <translation>die Umgebungsvariable ist nicht gesetzt oder leer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>the keychain did not answer; is it waiting for its password?</source>
        <translation>der Schlüsselbund hat nicht geantwortet; wartet er auf sein Passwort?</translation>
    </message>
    <message>
        <source>there is no D-Bus session, and so no keychain</source>
        <translation>es gibt keine D-Bus-Sitzung und damit keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>no keychain service runs in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselbunddienst</translation>
    </message>
    <message>
        <source>the keychain has no entry of this name</source>
        <translation>der Schlüsselbund hat keinen Eintrag dieses Namens</translation>
    </message>
    <message>
        <source>the keychain refuses: %1</source>
        <translation>der Schlüsselbund lehnt ab: %1</translation>
    </message>
    <message>
        <source>the plan names no secret &quot;%1&quot;</source>
        <translation>der Plan nennt kein Geheimnis „%1“</translation>
    </message>
    <message>
        <source>the plan does not say where the secret &quot;%1&quot; is kept</source>
        <translation>der Plan sagt nicht, wo das Geheimnis „%1“ liegt</translation>
    </message>
    <message>
        <source>the secret &quot;%1&quot;: %2</source>
        <translation>das Geheimnis „%1“: %2</translation>
    </message>
    <message>
        <source>this is no key for fingerprints</source>
        <translation>das ist kein Schlüssel für Fingerabdrücke</translation>
    </message>
    <message>
        <source>the keychain is locked: unlock it and try again</source>
        <translation>der Schlüsselbund ist gesperrt: bitte entsperren und noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>signoff</name>
    <message>
        <source>not a sign-off statement</source>
        <translation>keine Freigabeerklärung</translation>
    </message>
    <message>
        <source>not a statement of this form</source>
        <translation>keine Erklärung in dieser Form</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither go, no-go nor hold</source>
        <translation>„%1“ ist weder go noch no-go noch hold</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Schlange</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>awaiting acceptance</source>
        <translation>wartet auf Abnahme</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>abgenommen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>tcp</name>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>no answer in time: timed out</source>
        <translation>keine Antwort in der Zeit: Zeit abgelaufen</translation>
    </message>
    <message>
        <source>the name %1 is unknown (DNS)</source>
        <translation>der Name %1 ist unbekannt (DNS)</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>die Verbindung wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>the network cannot be reached: %1</source>
        <translation>das Netzwerk ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>this is no path of a socket</source>
        <translation>das ist kein Pfad eines Sockets</translation>
    </message>
    <message>
        <source>the socket does not answer: %1</source>
        <translation>der Socket antwortet nicht: %1</translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>the certificate is not for %1</source>
        <translation>das Zertifikat gilt nicht für %1</translation>
    </message>
    <message>
        <source>our library cannot offer this: %1</source>
        <translation>unsere Bibliothek kann dies nicht anbieten: %1</translation>
    </message>
    <message>
        <source>the authorities&apos; file cannot be read: %1</source>
        <translation>die Datei der Zertifizierungsstellen ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server schloss die Verbindung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>no answer in time: timed out</source>
        <translation>keine Antwort in der Zeit: Zeit überschritten</translation>
    </message>
    <message>
        <source>TLS: the server is not trusted: %1</source>
        <translation>TLS: Dem Server wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation>die Verbindung kam nicht zustande: %1</translation>
    </message>
    <message>
        <source>TLS: no handshake: %1</source>
        <translation>TLS: kein Handshake: %1</translation>
    </message>
</context>
</TS>
