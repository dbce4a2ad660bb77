### Ergebnisse, Prüfschritte, nächste Schritte und Fragen.

## Ergebnis

verdict-eligible_now = jetzt möglich
verdict-eligible_with_condition = möglich mit Bedingung
verdict-not_eligible = derzeit nicht möglich
verdict-vacancy_blocked = Stelle zuerst korrigieren

## Prüfschritte

gate-vacancy = Stelle
gate-kind = Art des Platzes
gate-start = Beginn
gate-work_permission = Arbeitserlaubnis
gate-recognition = Anerkennung
gate-side_conditions = Nachweise
gate-language = Sprache
gate-level = Niveau
gate-travel = Weg
gate-time = Arbeitszeit

status-note = Hinweis
status-met = erfüllt
status-open = offen
status-blocked = nicht erfüllt

## Nächster Schritt

open-wait = { $date_known ->
        [yes] Abwarten bis { $date }
       *[no] Abwarten, Termin noch offen
    }
open-step = { $step } – zuerst fragen: { $partner }

step-show_document = Aufenthaltsdokument zeigen; steht dort „nur mit Erlaubnis“, die Erlaubnis beantragen
step-ask_approval = Arbeitserlaubnis bei der Ausländerbehörde beantragen
step-compensation_measure = Anpassungslehrgang (begleitete Praxiszeit) oder Kenntnisprüfung vereinbaren
step-direct_measure = Direkten Weg in Anpassungslehrgang oder Kenntnisprüfung beantragen
step-within_permit = Aufgaben und Aufsicht nach der Berufserlaubnis klären
step-kita_in_recognition = Den Kita-Träger nach einer Stelle als Fachkraft in Anerkennung fragen
step-kita_paragraph_7 = Mit dem Kita-Träger die Qualifizierung nach § 7 KiTaG vereinbaren
step-language_course = Sprachkurs suchen, möglichst neben der Arbeit
step-language_certificate = Sprachprüfung für das vorhandene Niveau ablegen
step-obtain_certificate = Nachweis besorgen
step-confirm_driving_licence = Führerschein bestätigen lassen
step-induction = Einarbeitung oder Teilqualifizierung vereinbaren
step-care_place = Betreuungsplatz oder längere Betreuungszeit suchen
step-transport = Fahrt zur Arbeit klären
step-assess_schooling = Schulzeugnis bewerten lassen
step-start_with_eq = Mit einer Einstiegsqualifizierung (EQ) beginnen

## Fragen an die Kandidatin; wo der Betrieb es weiß, an den Betrieb

ask-work_permission = Was steht in Ihrem Aufenthaltsdokument zur Arbeit?
ask-recognition = Welchen Abschluss haben Sie, und wie weit ist die Anerkennung?
ask-kita_traeger = Frage an den Kita-Träger: Rechnen Sie die Bewerberin auf den Personalschlüssel an?
ask-certificates = Welche Nachweise haben Sie, zum Beispiel die Belehrung für Lebensmittel oder einen Staplerschein?
ask-driving_licences = Welche Führerscheine haben Sie?
ask-language_level = Wie gut sprechen Sie die Sprache (A1 bis C2)?
ask-language_evidence = Haben Sie ein Zertifikat für Ihr Sprachniveau?
ask-awards = Welche Abschlüsse und welche Berufserfahrung haben Sie?
ask-availability = An welchen Tagen und zu welchen Zeiten können Sie arbeiten?
ask-flexibility = Frage an den Betrieb: Lassen sich die Arbeitszeiten vereinbaren?
ask-shifts = Frage an den Betrieb: Von wann bis wann gehen die Schichten?
ask-home = Wie ist die Postleitzahl Ihrer Wohnung?
ask-workplace = Frage an den Betrieb: Wo wird gearbeitet?
ask-travel_limits = Wie lange darf der Weg zur Arbeit dauern, und womit fahren Sie?
ask-available_from = Ab wann können Sie anfangen?
ask-kinds_wanted = Was suchen Sie: Arbeit, Ausbildung, Praktikum, Anpassungslehrgang oder Minijob?
