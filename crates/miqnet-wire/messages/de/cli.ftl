### Was die Befehlszeile und ihre Dateien sagen.

cli-basis = miqnet { $version } · Regelwerk { $policy } · Berufe: { $occupations } · Stichtag { $date }
cli-dictionary-built_in = eingebaute Tabelle
cli-dictionary-imported = { $occupations } Berufe und { $labels } Bezeichnungen aus amtlichen Dateien
cli-progress = Vergleiche
cli-none = Keine.
cli-notes = Hinweise
cli-travel = Weg
cli-allowed = Möglich: { $allowed }
cli-severity-error = Fehler
cli-severity-warning = Hinweis

## Prüfen

cli-check-problems = Probleme in { $file }
cli-check-blocked = Stellen, die zuerst zu korrigieren sind
cli-check-titles = Titel, die einem ähnlichen Beruf zugeordnet wurden – bitte ansehen
cli-check-sum = Zusammenfassung
cli-check-sum-candidates = Kandidatinnen ({ $file }): Zeilen { $rows }, davon zählen { $good }, zurückgewiesen { $rejected }.
cli-check-sum-vacancies = Stellen ({ $file }): Zeilen { $rows }, davon zählen { $good }, zurückgewiesen { $rejected }.
cli-check-sum-all = Fehler: { $errors } · Hinweise: { $warnings } · Stellen zuerst zu korrigieren: { $blocked }

## Treffer

cli-match-read =
    Kandidatinnen: { $candidates } · zurückgewiesene Zeilen: { $candidates_rejected }
    Stellen: { $vacancies } · zurückgewiesene Zeilen: { $vacancies_rejected } · zuerst zu korrigieren: { $blocked }
    Probleme in den Tabellen: { $issues }
cli-match-vacancies = Die besten Kandidatinnen für jede Stelle
cli-match-candidates = Die besten Stellen für jede Kandidatin
cli-match-tally = möglich: { $now } jetzt, { $condition } mit Bedingung
cli-match-tally-unwished = möglich: { $now } jetzt, { $condition } mit Bedingung (davon nicht wie gewünscht: { $unwished })
cli-now = jetzt
cli-with_condition = mit Bedingung
cli-minutes = { $n } Min.
cli-met = Erfüllt
cli-head-verdict = Möglich
cli-match-more = (außerdem offen: { $others })
cli-match-rejected = Zurückgewiesene Zeilen: { $candidates } bei den Kandidatinnen, { $vacancies } bei den Stellen. „miqnet check“ nennt jedes Problem.
cli-match-refused = Es wurde nichts verglichen. Bitte zuerst diese Fehler beheben.
cli-match-choose = Bitte auswählen: Titel, die nicht sicher für einen Beruf stehen
cli-head-rank = Nr.
cli-head-score = Punkte
cli-head-travel = Weg
cli-head-open = Was zuerst zu klären ist

## Zuteilung mit begrenzten Plätzen

cli-assign = Zuteilung: { $method }
cli-assign-optimal = Möglichst viele Kandidatinnen bekommen einen Vorschlag, dann möglichst viele einen zweiten und so weiter; unter diesen Möglichkeiten hat diese die meisten Punkte.
cli-assign-stable = Keine Kandidatin und keine Stelle hätten lieber einander als das, was sie bekommen. Beide Seiten haben lieber, was jetzt möglich ist, dann was mehr Punkte hat, dann die niedrigere Nummer.
cli-assign-quota = Höchstens { $per_opening } je offenem Platz und höchstens { $per_candidate } je Kandidatin. Plätze: { $places }, Vorschläge: { $proposals }.
cli-assign-people = Kandidatinnen mit { $n } oder mehr Vorschlägen
cli-assign-score = Summe der Punkte
cli-assign-value = erreicht
cli-assign-best = bei optimaler Zuteilung
cli-assign-proved-optimal = Nachgerechnet und bewiesen: Eine bessere Zuteilung gibt es nicht.
cli-assign-proved-stable = Für jedes Paar nachgerechnet: Niemand würde tauschen.
cli-assign-unproved = Der Nachweis ist nicht gelungen. Bitte melden Sie das mit der Datei run.json.
cli-assign-vacancies = Vorgeschlagene Kandidatinnen für jede Stelle ({ $method })
cli-assign-candidates = Vorgeschlagene Stellen für jede Kandidatin ({ $method })
cli-assign-no_candidates = Kandidatinnen ohne Vorschlag
cli-assign-no_vacancies = Stellen ohne Vorschlag
cli-assign-taken-candidate = Passende Stellen: { $pairs }. Alle ihre Plätze gingen an andere.
cli-assign-taken-vacancy = Passende Kandidatinnen: { $pairs }. Jede hat schon so viele Vorschläge, wie sie bekommen kann.
cli-assign-none-candidate-nothing_fits = Kandidatinnen ohne Vorschlag, für die nichts passt ({ $n }): { $ids }
cli-assign-none-candidate-all_taken = Kandidatinnen ohne Vorschlag, weil alle Plätze an andere gingen ({ $n }): { $ids }
cli-assign-none-vacancy-nothing_fits = Stellen ohne Vorschlag, für die niemand passt ({ $n }): { $ids }
cli-assign-none-vacancy-all_taken = Stellen ohne Vorschlag, weil jede passende Kandidatin schon genug Vorschläge hat ({ $n }): { $ids }
cli-assign-none-vacancy-to_be_corrected = Stellen ohne Vorschlag, die erst berichtigt werden müssen ({ $n }): { $ids }

## Begründung

cli-explain-deciding = Das gibt den Ausschlag
cli-explain-findings = Alle Befunde
cli-explain-score = So kommen die Punkte zusammen
cli-explain-alternatives = Naheliegende andere Berufe
cli-explain-wishes = Wünsche, die dagegen sprechen
cli-explain-wishes-off = Darum steht dieses Paar auf keiner Liste. Am Ergebnis und an den Punkten ändert das nichts.

## Plan

cli-plan = Plan
cli-plan-now = Jetzt möglich. Es ist nichts zu tun.
cli-plan-opens = Mit diesen Schritten passt die Stelle. Weniger Schritte genügen nicht.
cli-plan-asks = Zuerst sind Fragen zu klären. Danach kann es mit diesen Schritten passen.
cli-plan-asks_only = Es fehlen nur Antworten. Schritte sind vorerst nicht nötig.
cli-plan-closed = Mit keinem der Schritte wird diese Stelle möglich.
cli-plan-others = Andere Wege mit ebenso vielen Schritten
cli-plan-ready = möglich ab
cli-plan-tried = Versuchte Schritte: { $steps } · geprüfte Kombinationen: { $sets }
cli-plan-at_once = Sofort: jetzt möglich ({ $n })
cli-plan-goals = Ziel: auf ihrem Niveau, nach einem oder zwei Schritten ({ $n })
cli-plan-steps = Diese Schritte öffnen die meisten Stellen
cli-plan-pairs = Diese zwei Schritte zusammen öffnen die meisten Stellen
cli-plan-questions = Diese Fragen zuerst stellen
cli-plan-verdicts = Stellen
cli-plan-alone = allein daran
cli-plan-question = Frage
cli-plan-looked_at = Angesehene Stellen
cli-plan-no_vacancy = In der Tabelle steht keine Stelle, die zählt. Ohne Stellen gibt es nichts zu planen: zuerst Stellen eintragen.
cli-plan-no_promise = Die Zeiten sind Erfahrungswerte. Jeder Schritt kann geprüft werden; versprochen ist nichts.
cli-plan-today = heute
cli-plan-blocked = Diese Stelle ist zuerst zu korrigieren; bis dahin wird niemand vorgeschlagen.
cli-plan-changes = Was eine Änderung bewirkt
cli-plan-change = Änderung
cli-plan-more = Personen mehr
cli-plan-more_now = davon jetzt
cli-plan-sooner = jetzt statt mit Bedingung
cli-plan-fewer = Personen weniger
cli-plan-counts_only = Gezählt werden Personen; über einzelne Personen steht hier nichts.
cli-plan-step = Schritt
cli-plan-begins = ab
cli-plan-ends = bis etwa
cli-plan-decides = wer entscheidet
cli-plan-weeks = { $least }–{ $most } Wochen
cli-plan-days = Möglich ab etwa { $ready }; im besten Fall ab { $earliest }, in langsamen Fällen ab { $latest }.
cli-plan-beyond = Der Plan endet nach der Gültigkeit des Regelwerks; Beträge können sich bis dahin ändern.
cli-plan-papers = Mitbringen: { $papers }
cli-plan-asks_employer = Dafür ändert der Betrieb etwas an der Stelle.
cli-plan-not_together = Jeder Punkt für sich ließe sich lösen, aber nicht alle zusammen.
cli-plan-proof = Alle Kombinationen der Schritte wurden geprüft.
cli-plan-bound = Geprüft wurden alle Kombinationen von bis zu sechs Schritten.
cli-plan-first_ask = Zu klären
cli-plan-opened = Stellen
cli-plan-best = die besten
cli-plan-sheet-goal = Ziel
cli-plan-sheet-steps = Schritte
cli-plan-sheet-now = Diese Stelle ist jetzt möglich. Dafür ist kein Schritt nötig.
cli-plan-sheet-opens = Für dieses Ziel kann es mit diesen Schritten passen.
cli-plan-sheet-ready = Möglich vielleicht ab etwa { $day }.
cli-plan-sheet-closed = Diese Stelle passt zurzeit nicht, auch nicht mit weiteren Schritten. Fragen Sie nach einem anderen Weg.
cli-plan-sheet-more = Dieser Schritt kann weitere Stellen möglich machen.
cli-plan-sheet-no_goal = Mit einem oder zwei Schritten öffnet sich zurzeit keine weitere Stelle.
cli-plan-sheet-not_yet = Heute passt noch keine Stelle.
cli-plan-sheet-when = ab { $from }, bis etwa { $to }
cli-plan-sheet-where = Wohin:
cli-plan-sheet-decides = Es entscheidet:
cli-plan-sheet-later = Das sagt Ihnen später Ihre Beratung.
cli-plan-sheet-beside = Auch wichtig

## Übersicht

cli-summary = Übersicht für die Jobmesse
cli-summary-candidates = Kandidatinnen ohne Treffer
cli-summary-vacancies = Stellen ohne Treffer
cli-summary-rejected = Zurückgewiesene Zeilen und offene Fragen
cli-count-candidates = Kandidatinnen
cli-count-candidates_rejected = Kandidatinnen: zurückgewiesene Zeilen
cli-count-candidates_without_match = Kandidatinnen ohne Treffer
cli-count-vacancies = Stellen
cli-count-vacancies_rejected = Stellen: zurückgewiesene Zeilen
cli-count-vacancies_blocked = Stellen, die zuerst zu korrigieren sind
cli-count-vacancies_without_match = Stellen ohne Treffer (mit den zu korrigierenden)

## Berufe erkennen

cli-resolve-sure = sicher
cli-resolve-ask = Bitte auswählen: Was ist gemeint?
cli-resolve-nothing = Dazu ist kein Beruf bekannt. Bitte die Tätigkeit genauer nennen.
cli-resolve-dictionary = Berufe: { $occupations }
cli-resolve-tally = Titel: { $titles } · sicher erkannt: { $sure } · zum Auswählen: { $asked } · ohne Vorschlag: { $nothing }
cli-resolve-yes = ja
cli-resolve-no = nein
cli-resolve-head-kldb = KldB
cli-resolve-head-name = Beruf
cli-resolve-head-label = Bezeichnung im Verzeichnis
cli-resolve-head-points = Übereinstimmung in %
cli-resolve-head-sure = sicher
cli-resolve-head-others = weitere Möglichkeiten
cli-source-built_in = eingebaute Tabelle
cli-source-code = KldB-Nummer
cli-source-ba_title = Berufsbezeichnungen der BA
cli-source-kldb_class = KldB 2010
cli-source-esco = ESCO
cli-source-esco_further = ESCO, weitere Bezeichnung
cli-source-dk_003 = ДК 003:2010

## Verzeichnis der Berufe

cli-import-read = Liest
cli-import-compile = Stellt das Verzeichnis zusammen …
cli-import-part = { $file }: { $entries } Zeilen · { $publisher } · { $licence }
cli-import-unplaced = { $file }: { $n } Einträge führen zu keinem Beruf: Die Klassifikation hat ihn nicht mehr, oder eine Datei fehlt, die dorthin führt (KldB, KldB zu ISCO, ISCO-88 zu ISCO-08). Sie fehlen im Verzeichnis.
cli-import-left_alone = Nicht gelesen, weil keine amtliche Datei so heißt: { $files }
cli-import-done = Geschrieben: { $file } ({ $kilobytes } kB) mit { $occupations } Berufen und { $labels } Bezeichnungen. Verwenden mit: --dictionary { $file }
cli-import-refused = Es wurde nichts geschrieben. Bitte zuerst diese Fehler beheben, oder mit --lenient ohne die fehlerhaften Zeilen und Dateien weitermachen.

## Erfinden

cli-generated = { $file }: Zeilen { $rows }
cli-generated-fair = { $file }: Personen { $people }, Tische { $tables }
cli-fair-people = Angemeldet, aber an keinem Tisch möglich: { $count }
cli-fair-tables = Tische, an denen niemand der Angemeldeten möglich ist: { $count }
cli-papers-written = Geschrieben nach { $dir }: Blätter für { $tables } Tische, { $people } Personen und { $interpreters } Dolmetschende, Wandplan und „ohne Gespräch“.
cli-papers-print = Drucken: tables.html, people.html, interpreters.html, wall.html. Nur für die Organisation: left_out.html.

## Fehler, nach denen nichts getan wurde

cli-c501 = Die Datei lässt sich nicht lesen: { $detail }
    .todo = Name und Ort der Datei prüfen.
cli-c502 = Das lässt sich nicht schreiben: { $detail }
    .todo = Einen Ordner wählen, in den Sie schreiben dürfen und der Platz hat.
cli-c503 = Keine Kandidatin hat die ID „{ $detail }“. Zurückgewiesene Zeilen in dieser Tabelle: { $rejected }.
    .todo = Die Schreibweise prüfen; mit „miqnet check“ nachsehen, ob die Zeile zurückgewiesen wurde.
cli-c504 = Keine Stelle hat die ID „{ $detail }“. Zurückgewiesene Zeilen in dieser Tabelle: { $rejected }.
    .todo = Die Schreibweise prüfen; mit „miqnet check“ nachsehen, ob die Zeile zurückgewiesen wurde.
cli-c505 = Das Regelwerk hat Fehler:
    { $detail }
    .todo = Jede genannte Stelle in der Datei berichtigen.
cli-c506 = Das Regelwerk gilt am Stichtag nicht. Regelwerk mit Gültigkeit, Stichtag: { $detail }
    .todo = Mit --policy ein Regelwerk für diesen Tag angeben oder mit --as-of einen anderen Stichtag.
cli-c507 = Die Datei mit Fahrzeiten hat Fehler:
    { $detail }
    .todo = Jede genannte Zeile berichtigen.
cli-c508 = In diesem Ordner liegt schon etwas anderes: { $detail }
    .todo = Einen leeren Ordner angeben oder einen mit früheren Ergebnissen.
cli-c509 = Eine Excel-Arbeitsmappe lässt sich nicht im Terminal zeigen.
    .todo = Die Ausgabe in eine Datei leiten, zum Beispiel mit „> listen.xlsx“.
cli-c510 = Die Tabelle lässt sich in dieser Form nicht schreiben: { $detail }
    .todo = Eine andere Form wählen, zum Beispiel --format csv.
cli-c511 = Die Rechenfäden lassen sich nicht starten: { $detail }
    .todo = Mit --threads eine kleinere Zahl angeben.
cli-c512 = Die Ausgabe lässt sich nicht schreiben: { $detail }
    .todo = Prüfen, ob der Datenträger voll ist.
cli-c513 = Das ist kein Verzeichnis der Berufe, das dieses Programm lesen kann: { $detail }
    .todo = Das Verzeichnis mit „miqnet occupations import“ neu erstellen.
cli-c514 = Eine Datei der Jobmesse hat Fehler:
    { $detail }
    .todo = Die genannten Stellen berichtigen und noch einmal starten.
cli-c515 = Diese Datei enthält etwas anderes: { $detail }
    .todo = Eine neue Datei oder ein früheres Verzeichnis der Berufe angeben.
cli-c516 = Der Zeitplan hat Konflikte, deshalb wurde nichts geschrieben:
    { $detail }
    .todo = Den Zeitplan berichtigen; „miqnet fair check“ nennt jeden Konflikt.
cli-c520 = Für eine Zuteilung stehen zu viele Paare auf den Listen: { $detail }
    .todo = Die Tabellen aufteilen, zum Beispiel nach Ort oder Berufsfeld.
cli-c530 = Die Einstellungen des Dienstes sind nicht in Ordnung:
    { $detail }
    .todo = Alle genannten Stellen berichtigen; „miqnet serve --help“ nennt jeden Schlüssel und was erlaubt ist.
cli-c531 = Diese Dateien der Einstellungen sind nicht zu gebrauchen:
    { $detail }
    .todo = Jede Datei berichtigen oder ihren Schlüssel weglassen; dann gilt, was das Programm mitbringt.
cli-c532 = Der Dienst kann diese Adresse nicht belegen: { $detail }
    .todo = Einen freien Port angeben, oder beenden, was ihn belegt.
cli-c533 = Das System hat dem Dienst etwas verweigert: { $detail }
    .todo = Grenzen für Dateien und Threads prüfen und den Dienst neu starten.
cli-c534 = Der Datenbestand lässt sich nicht öffnen: { $detail }
    .todo = Prüfen Sie „database_url“ und „secret_file“; eine ältere Datenbank bringt „miqnet migrate“ auf den Stand dieses Programms.
cli-c535 = Das ist nicht bekannt: { $detail }
    .todo = „miqnet county list“, „miqnet user list“ und „miqnet key list“ zeigen, was es gibt.
cli-c536 = Das gibt es schon: { $detail }
    .todo = Anderen Namen wählen oder den vorhandenen Eintrag ändern.
cli-c537 = Das passt so nicht: { $detail }
    .todo = Angaben ändern; „--help“ hinter dem Befehl nennt alle.
cli-c538 = Die beiden Passwörter sind verschieden.
    .todo = Befehl noch einmal aufrufen und zweimal dasselbe Passwort tippen.
cli-c539 = Das Passwort lässt sich nicht lesen: { $detail }
    .todo = In einem Terminal tippen oder als erste Zeile über die Standardeingabe geben.
cli-c540 = Diese Datenbank liegt auf einem Server; gesichert und zurückgeholt wird sie mit dessen eigenen Werkzeugen.
    .todo = Mit „pg_dump --format=custom --file DATEI“ sichern und mit „pg_restore“ zurückholen, danach „miqnet erasures replay“; docs/OPERATIONS.md zeigt jeden Schritt.
cli-c541 = Mit dieser Sicherung geht es nicht: { $detail }
    .todo = Eine andere Datei angeben. Der Datenbestand ist unverändert.
cli-c542 = Am Platz der Datenbank liegt schon etwas: { $detail }
    .todo = Den Dienst anhalten, die Datenbank und die Dateien „-wal“ und „-shm“ daneben in einen anderen Ordner verschieben und sie dort mit „--erasures“ angeben.
cli-c543 = Diese Zeile ist keine Löschung: { $detail }
    .todo = Eine Datei angeben, die „miqnet erasures save“ geschrieben hat, oder eine Datenbank dieses Programms.
cli-io-missing = Diese Datei oder diesen Ordner gibt es nicht.
cli-io-forbidden = Die Rechte dafür fehlen.
cli-io-directory = Das ist ein Ordner, keine Datei.
cli-io-no_directory = Das ist eine Datei, kein Ordner.
cli-io-full = Der Datenträger ist voll.

## Beratung

cli-guide-visits = Wohin zuerst
cli-guide-bring = Mitbringen:
cli-guide-appointment = Termin:
cli-guide-funding = Förderung, die geprüft werden kann
cli-guide-funding-ask = Förderung, zu der eine Antwort fehlt
cli-guide-pay = Lohn
cli-guide-residence = Aufenthalt
cli-guide-questions = Noch zu fragen
cli-guide-contradictions = Angaben, die sich widersprechen
cli-guide-module = Frauenprogramm: das nächste Thema
cli-guide-modules = Frauenprogramm: Stand der Themen
cli-guide-module-next = als Nächstes besprechen
cli-guide-sheet = Ihre nächsten Schritte
cli-guide-no-promise = Das sind Hinweise. Über Aufenthalt, Anerkennung und Geld entscheiden nur die genannten Stellen.
cli-programme = Frauenprogramm: gezählte Personen { $n }
cli-programme-module = Thema
cli-programme-unknown = nicht notiert
cli-serve-checked = Die Einstellungen und alle genannten Dateien sind in Ordnung.
cli-migrated = Die Datenbank ist auf dem Stand dieses Programms.
cli-entered = Angelegt: { $name }
cli-changed = Geändert: { $name }
cli-removed = Entfernt: { $name }
cli-backup-fault-foreign = das ist keine Datenbank dieses Programms
cli-backup-fault-damaged = die Datei ist beschädigt
cli-backup-fault-newer = eine neuere Fassung dieses Programms hat sie geschrieben
cli-backup-fault-exists = diese Datei gibt es schon; eine Sicherung wird nie überschrieben
cli-backup-fault-full = auf dem Datenträger ist kein Platz mehr
cli-backup-fault-refused = die Datei lässt sich nicht lesen oder nicht anlegen
cli-backup-done = Gesichert und geprüft: { $file } ({ $kib } KiB). Kandidatinnen und Kandidaten: { $candidates }, Stellen: { $vacancies }.
cli-backup-audit =
    Das Protokoll ist lückenlos. Einträge: { $entries }, letzte Prüfsumme: { $head }
    Notieren Sie diese Prüfsumme an einem anderen Ort; sie zeigt später, ob am Ende etwas entfernt wurde.
cli-backup-audit-broken = Das Protokoll ist nicht lückenlos: Eintrag { $entry } folgt nicht aus dem vorigen. Jemand hat es verändert.
cli-restored =
    Zurückgeholt. Kandidatinnen und Kandidaten: { $candidates }, Stellen: { $vacancies }.
    Seit der Sicherung gelöschte Personen, jetzt wieder entfernt: { $erased }
    Beendete Anmeldungen: { $sessions }
    Konten und Schlüssel sind auf dem Stand der Sicherung: Mit „miqnet user list“ und „miqnet key list“ prüfen, ob ein seither gesperrter Zugang wieder offen ist.
cli-erasures-saved = Gespeichert. Löschungen: { $n }
cli-erasures-replayed = Erledigt. Wieder entfernte Personen: { $n }
cli-retain-head-kind = Was
cli-retain-head-kept = Tage
cli-retain-head-due = fällig
cli-retain-kind-candidates = Kandidatinnen und Kandidaten, seit der letzten Änderung
cli-retain-kind-closed-candidates = dieselben, wenn abgeschlossen
cli-retain-kind-runs = Abgleiche, seit sie gerechnet wurden
cli-retain-kind-timetables = Zeitpläne, seit sie gerechnet wurden
cli-retain-kind-sessions = abgelaufene Anmeldungen
cli-retain-kind-answers = aufgehobene Antworten auf Anfragen
cli-retain-done = Entfernt. Stichtag: { $day }
cli-retain-counted = Nur gezählt, nichts entfernt. Stichtag: { $day }. Mit „--yes“ wird gelöscht; Personen kommen dann auch mit alten Listen nicht zurück.
cli-erasures-readmitted = Erledigt. Unter dieser Kennung wird wieder aufgenommen.
cli-password-ask = Passwort (12 bis 128 Zeichen):
cli-password-again = Noch einmal:
cli-key-shown-once = Diesen Schlüssel zeigt niemand ein zweites Mal. Er gehört in den Kopf „Authorization: Bearer …“ des Systems.
cli-account-head-login = Anmeldename
cli-account-head-id = Kennung
cli-account-head-label = Bezeichnung
cli-account-head-role = Rolle
cli-account-head-county = Kreis
cli-account-head-until = gültig bis
cli-account-head-state = Zustand
cli-account-state-alive = gültig
cli-account-state-ended = gesperrt
cli-serve-nobody =
    Noch kann sich niemand anmelden. In einem zweiten Fenster legen Sie die erste Verwalterin an:
    „miqnet user add --role admin NAME“; das Passwort wird abgefragt.
cli-serve-started =
    miqnet antwortet auf http://{ $address } – die Schnittstelle zum Lesen und Probieren: http://{ $address }/docs/
    Ohne Schlüssel oder Anmeldung ist außer Zustand, Version und Schnittstelle alles geschlossen.
    Beenden mit Strg+C.
cli-serve-try =
    Zum Ausprobieren geladen, bis der Dienst endet: { $candidates } Bewerberinnen, { $employers } Betriebe, { $vacancies } Stellen; { $rejected } Zeilen sind ausgelassen.
    Der Schlüssel gilt für eine Fallmanagerin und für einen Tag. Abfragen für ein zweites Fenster:
