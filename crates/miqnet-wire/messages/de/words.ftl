### Wörter für Werte.

## Einheiten

unit-minutes = { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
unit-hours = { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
unit-weeks = { $n ->
        [one] { $n } Woche
       *[other] { $n } Wochen
    }
unit-months = { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }
word-date-unknown = noch offen
word-next-day = { $clock } am nächsten Tag

day-mon = Montag
    .short = Mo
day-tue = Dienstag
    .short = Di
day-wed = Mittwoch
    .short = Mi
day-thu = Donnerstag
    .short = Do
day-fri = Freitag
    .short = Fr
day-sat = Samstag
    .short = Sa
day-sun = Sonntag
    .short = So

## Sprachen

cefr-none = unter A1
cefr-A1 = A1
cefr-A2 = A2
cefr-B1 = B1
cefr-B2 = B2
cefr-C1 = C1
cefr-C2 = C2

language-ar = Arabisch
language-bg = Bulgarisch
language-cs = Tschechisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fr = Französisch
language-hr = Kroatisch
language-hu = Ungarisch
language-it = Italienisch
language-ka = Georgisch
language-ku = Kurdisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sq = Albanisch
language-sr = Serbisch
language-tr = Türkisch
language-uk = Ukrainisch
language-vi = Vietnamesisch
language-zh = Chinesisch

## Anerkennung und Abschlüsse

recognition-none_needed = keine Qualifikation in diesem Beruf oder nichts anzuerkennen
recognition-documents_missing = Unterlagen fehlen
recognition-not_applied = nicht beantragt
recognition-zab_evaluated = Zeugnisbewertung der ZAB liegt vor
recognition-in_procedure = im Verfahren
recognition-partial_equivalence = teilweise gleichwertig
recognition-conditional_compensation = Bescheid mit Ausgleichsmaßnahme
recognition-compensation_running = Ausgleichsmaßnahme läuft
recognition-temporary_permit = Berufserlaubnis (befristet)
recognition-full_equivalence_no_licence = gleichwertig, Zulassung noch nicht erteilt
recognition-full_equivalence = gleichwertig
recognition-licensed = Zulassung erteilt
recognition-denied = abgelehnt

award-school_9 = Schule, 9 Klassen
award-school_11 = Schule, 11 oder 12 Klassen
award-skilled_worker = Facharbeiterin (Ukraine)
award-junior_specialist = Juniorspezialistin (Ukraine)
award-junior_bachelor = Juniorbachelor (Ukraine)
award-bachelor = Bachelor
award-specialist = Spezialistendiplom (Ukraine, 5 Jahre)
award-master = Master
award-doctorate = Promotion
award-german_helper = deutsche Helferausbildung
award-german_training = deutsche Berufsausbildung
award-german_advanced = Meister, Technikerin, Fachschule oder Bachelor (Deutschland)
award-german_degree = deutscher Hochschulabschluss (4 Jahre und mehr)

schooling-none = kein Abschluss verlangt
schooling-hauptschule = Hauptschulabschluss
schooling-mittlere_reife = Mittlere Reife
schooling-training = abgeschlossene Berufsausbildung
schooling-hochschulreife = Hochschulreife

## Plätze, Nachweise, Führerscheine

kind-job = Arbeit mit Sozialversicherung
kind-minijob = Minijob
kind-ausbildung = Ausbildung
kind-direkteinstieg = Direkteinstieg Kita
kind-eq = Einstiegsqualifizierung (EQ)
kind-internship = Praktikum
kind-recognition_measure = Anpassungslehrgang oder andere Maßnahme zur Anerkennung

certificate-food_hygiene = Belehrung des Gesundheitsamts für Arbeit mit Lebensmitteln
certificate-guard_instruction = Unterrichtung für Wachpersonal (40 Stunden)
certificate-guard_exam = Sachkundeprüfung für Wachpersonal
certificate-care_companion = Kurs für Betreuungskräfte (§ 53b SGB XI)
certificate-bamf_admission = Zulassung des BAMF für Integrationskurse
certificate-code_95 = Berufskraftfahrerqualifikation (Code 95)
certificate-driver_card = Fahrerkarte
certificate-passenger_permit = Fahrerlaubnis zur Fahrgastbeförderung
certificate-chamber_entry = Eintrag oder Bestellung durch die Kammer
certificate-meister = Meisterbrief
certificate-medical_language_exam = Fachsprachprüfung Medizin (C1)
certificate-childminding_permit = Erlaubnis zur Kindertagespflege
certificate-driving_instructor_licence = Fahrlehrerlaubnis
certificate-heilpraktiker_permit = Erlaubnis als Heilpraktikerin
certificate-sworn_translator = Beeidigung als Übersetzerin oder Dolmetscherin
certificate-welding_certificate = Schweißerprüfung
certificate-forklift_licence = Staplerschein
certificate-first_aid = Erste-Hilfe-Kurs

licence-B = B (Auto bis 3,5 t)
licence-BE = BE (Auto mit Anhänger)
licence-C1 = C1 (Lkw bis 7,5 t)
licence-C1E = C1E (Lkw bis 7,5 t mit Anhänger)
licence-C = C (Lkw)
licence-CE = CE (Lkw mit Anhänger)
licence-D1 = D1 (kleiner Bus)
licence-D = D (Bus)

## Betreuung und Weg

care-extended_hours = Kita mit verlängerten Öffnungszeiten
care-full_day = Kita, ganztags
care-nursery_full_day = Krippe, ganztags
care-reliable_school = Verlässliche Grundschule
care-after_school = Hort oder Ganztagsschule
care-no_care = keine Betreuung
care-independent = Schulkind ab 14 Jahren, keine Betreuung nötig

mode-car = mit dem Auto
mode-bus = mit dem Bus
mode-rail = mit der Bahn
mode-bicycle = mit dem Fahrrad
mode-same_place = im selben Ort
mode-file = laut Fahrzeitenliste
