### Schritte eines Plans, Kurse und Unterlagen.

## Schritte, die ein Plan zu denen der Befunde hinzufügt

step-finish_course = Den laufenden Sprachkurs mit der Prüfung abschließen
step-skills_analysis = Können statt fehlender Papiere zeigen lassen (Qualifikationsanalyse)
step-decision_without_papers = Die Entscheidung ohne die fehlenden Papiere beantragen; dann folgen Kenntnisprüfung oder Anpassungslehrgang
step-apply_recognition = Anerkennung des Berufs beantragen
step-await_decision = Die Entscheidung über den Antrag abwarten
step-temporary_permit = Berufserlaubnis beantragen
step-adaptation_course = Anpassungslehrgang machen
step-knowledge_test = Kenntnisprüfung oder Eignungsprüfung bestehen
step-finish_measure = Die laufende Maßnahme abschließen
step-complete_licence = Letzte Nachweise für die Urkunde einreichen
step-zab_statement = Zeugnisbewertung der ZAB beantragen
step-obtain_driving_licence = Führerschein machen
step-ask_hours = Den Betrieb um passende Arbeitszeiten bitten
step-await_care = Auf den zugesagten Betreuungsplatz warten
step-await_start = Warten, bis der Beginn möglich ist

## Unterlagen zum Mitbringen

paper-residence_document = Aufenthaltsdokument
paper-passport = Pass oder Ausweis
paper-registration = Meldebescheinigung
paper-photo = Passfoto
paper-cv = Lebenslauf
paper-diploma = Diplom oder Abschlusszeugnis
paper-transcript = Anlage mit Fächern und Stunden
paper-translation = Beglaubigte Übersetzung
paper-school_certificate = Schulzeugnis
paper-work_references = Arbeitszeugnisse oder Arbeitsbuch
paper-recognition_decision = Bescheid über die Anerkennung
paper-application_receipt = Eingangsbestätigung des Antrags
paper-temporary_permit = Berufserlaubnis
paper-language_certificate = Sprachzertifikat
paper-course_confirmation = Bestätigung des Kurses
paper-driving_licence = Führerschein
paper-medical_certificate = Ärztliche Bescheinigung
paper-clearance = Führungszeugnis
paper-job_offer = Stellenangebot oder Entwurf des Arbeitsvertrags
paper-employment_declaration = Formular „Erklärung zum Beschäftigungsverhältnis“, vom Betrieb ausgefüllt
paper-shift_plan = Dienstplan
paper-possible_hours = Zettel mit den möglichen Arbeitszeiten
paper-care_confirmation = Zusage des Betreuungsplatzes mit den Zeiten
paper-advert = Stellenanzeige
paper-benefit_decision = Bescheid über Leistungen
paper-course_offer = Angebot des Kursträgers
paper-care_proof = Anmeldung oder Vertrag zur Kinderbetreuung
paper-recognition_status = Bescheid über die Anerkennung oder, solange das Verfahren läuft, Eingangsbestätigung
paper-eye_test = Bescheinigung über den Sehtest
paper-first_aid_proof = Nachweis über einen Erste-Hilfe-Kurs
paper-result = dieses Blatt

## Arten von Kursen

course-state_course = Kurs des Landes (VwV Deutsch)
course-job_course = Berufssprachkurs (BSK)

## Ein Schritt mit dem, worum es geht

plan-step = { $step }: { $about }

## Was ein Betrieb ändern könnte

change-language_lower = { $language } { $level } genügt
change-language_flexible = Ein niedrigeres Sprachniveau wird angenommen
change-comparable_accepted = Vergleichbare Qualifikation wird anerkannt
change-induction_offered = Einarbeitung von Quereinsteigerinnen
change-hours_flexible = Arbeitszeiten lassen sich vereinbaren
change-shift_later = Schichten beginnen und enden { $minutes } später
change-shift_earlier = Schichten beginnen und enden { $minutes } früher
change-start_later = Beginn { $weeks } später
