### Beratung: Stellen, Fragen, Unterlagen, Förderung, Hinweise zum Aufenthalt.

## Stellen, die nur die Beratung nennt

office-jobcenter = Jobcenter Landkreis Böblingen
office-aa = Agentur für Arbeit Stuttgart
office-welcome_center = Welcome Service Region Stuttgart
office-wifoe = Kreiswirtschaftsförderung, Landratsamt Böblingen
office-fair_integration = Faire Integration
office-grant_office = Förderstelle des Anerkennungszuschusses

## Ein Besuch

guide-visit = { $place }. { $office }. Fragen: { $requests } Mitbringen: { $papers }.

request-read_title = Was steht in meinem Dokument zur Arbeit? Darf ich diese Stelle annehmen, oder muss ich erst eine Erlaubnis beantragen?
request-work_permit = Ich habe ein Angebot für diese Stelle. Wie beantrage ich die Erlaubnis? Gilt für mich noch eine Wartezeit oder ein Arbeitsverbot?
request-permit_later = Ab wann darf ich arbeiten? Sind vorher eine Ausbildung oder ein Praktikum möglich?
request-federal_consent = Frage für den Betrieb: Kann die Bundesagentur die Stelle vorab prüfen? Die Zustimmung selbst holt die Ausländerbehörde ein.
request-title_end = Mein Aufenthalt läuft bald ab. Wie geht es weiter, und was muss ich wann beantragen?
request-move_house = Ich möchte umziehen. Gilt für mich eine Wohnsitzauflage, und kann sie aufgehoben werden?
request-change_title = Welche andere Aufenthaltserlaubnis ist für mich später möglich?
request-recognition_way = Welcher Weg zur Anerkennung passt zu meinem Beruf, wie lange dauert er und was kostet er?
request-after_refusal = Mein Antrag wurde abgelehnt. Welche Wege gibt es jetzt?
request-apply_recognition = Welche Unterlagen braucht mein Antrag auf Anerkennung? Was muss übersetzt werden?
request-progress = Wie weit ist mein Verfahren, und was fehlt noch?
request-temporary_permit = Kann ich eine Berufserlaubnis bekommen, solange mein Verfahren läuft?
request-measure = Was passt besser zu meinem Bescheid: Anpassungslehrgang oder Kenntnisprüfung? Wo ist ein Platz frei?
request-permit_limits = Was erlaubt mir die Berufserlaubnis, wer muss mich anleiten, und bis wann gilt sie?
request-licence_date = Wann kommt die Urkunde, und welcher Nachweis fehlt noch?
request-trade_recognition = Kann meine Ausbildung anerkannt werden? Es ist freiwillig: Was bringt es, und was kostet es?
request-degree_statement = Wie bekomme ich eine Zeugnisbewertung für meinen Studienabschluss?
request-title_entry = Was brauche ich, um die geschützte Berufsbezeichnung zu führen?
request-foreign_lawyer = Kann ich als ausländische Rechtsanwältin aufgenommen werden (§ 206 BRAO)? Welche Arbeit als juristische Beraterin ist ohne Zulassung erlaubt?
request-school_certificate = Welchem deutschen Schulabschluss entspricht mein Zeugnis?
request-paper_date = Wann ist der nächste Termin für den Nachweis oder die Prüfung, und was kostet es?
request-food_talk = Wann ist die nächste Belehrung für die Arbeit mit Lebensmitteln?
request-driving_licence = Gilt mein Führerschein hier noch? Wenn ich ihn umschreiben muss: Welche Prüfung mache ich (ohne Pflicht zu Fahrstunden)?
request-language_course = Welcher Kurs führt zum nächsten Sprachniveau, auch neben der Arbeit? Wann beginnt er, und wer entscheidet über den Platz?
request-language_exam = Wo kann ich die Prüfung für mein Sprachniveau machen, und was kostet sie?
request-level_test = Wo kann ich mein Sprachniveau testen lassen?
request-care_place = Gibt es einen Betreuungsplatz oder eine längere Betreuung, und ab wann?
request-care_in_writing = Können Sie mir den Betreuungsplatz mit Beginn und Uhrzeiten schriftlich bestätigen?
request-move_hours = Frage an den Betrieb: Kann die Arbeit etwas später beginnen oder früher enden?
request-short_shift = Frage an den Betrieb: Gibt es kurze Dienste, die in die Betreuungszeit passen?
request-firm_waits = Frage an den Betrieb: Können Sie warten, oder kann ich mit Homeoffice oder weniger Stunden beginnen?
request-transport = Frage an den Betrieb: Gibt es eine Fahrgemeinschaft oder andere Zeiten für Bus und Bahn?
request-correct_vacancy = Frage an den Betrieb: Können Sie die Stelle so ändern, dass sie dem Gesetz entspricht?
request-list_vacancy = Frage für den Betrieb: Kann die geänderte Stelle neu aufgenommen werden?
request-firm_funding = Frage für den Betrieb: Welche Förderung kann für Einarbeitung, Kurs oder Sprache geprüft werden?
request-kita_talk = Frage an den Kita-Träger: Stellen Sie mich als Fachkraft in Anerkennung ein, und zähle ich im Personalschlüssel?
request-trial = Kann aus dem Angebot eine Maßnahme beim Arbeitgeber (MAG) werden? Bitte vor dem ersten Tag.
request-fair_offer = Ist dieses Angebot fair? Was kann ich tun, wenn ich keinen oder zu wenig Lohn bekommen soll?
request-start_costs = Welche Kosten für Anerkennung und Kurse können übernommen werden, und welche Arbeit geht schon heute?
request-course_voucher = Kann ich einen Bildungsgutschein für diesen Kurs bekommen? Die Agentur für Arbeit entscheidet, auch bei Leistungen vom Jobcenter. Bitte vor Kursbeginn.
request-entry_qualification = Kann die Ausbildung mit einer Einstiegsqualifizierung (EQ) beginnen?
request-training_contract = Was gehört in den Ausbildungsvertrag, und wer hilft während der Ausbildung?
request-training_school = Welche Schule bildet in diesem Beruf aus? Welches Schulzeugnis und welches Deutsch braucht sie, und wann beginnt sie?
request-orientation = Welche Wege gibt es mit meinem Abschluss in der Region?
request-confirm_result = Stimmt dieses Ergebnis, und was vereinbaren wir als Nächstes?

## Förderung

guide-funding = { $what } Das kann geprüft werden. Es entscheidet: { $office }. { $deadline }
guide-funding-ask = { $what } Ob das geprüft werden kann, hängt von Antworten ab: { $questions }
guide-funding-not = { $what } Derzeit passt es nicht: { $reason }

outcome-may_be_checked = kann geprüft werden
outcome-ask = Frage offen
outcome-not_applicable = passt derzeit nicht

deadline-before_contract = Antrag vor dem Arbeitsvertrag stellen.
deadline-before_start = Antrag vor dem ersten Tag stellen.
deadline-before_course = Antrag vor Kursbeginn stellen.
deadline-before_costs = Antrag stellen, bevor Kosten entstehen.

beneficiary-firm = für den Betrieb
beneficiary-person = für die Person

fd-subsidy = Eingliederungszuschuss (EGZ) für den Betrieb bei längerer Einarbeitung: bis zu { $share } vom Lohn, höchstens { $months }.
fd-subsidy-older = Eingliederungszuschuss (EGZ) ab 55 Jahren: bis zu { $share } vom Lohn, höchstens { $months }, bei Beginn bis { $until }.
fd-long-term-job = Zuschuss nach zwei Jahren ohne Arbeit (§ 16e SGB II): { $first } vom Lohn im ersten, { $second } im zweiten Jahr; Vertrag mindestens { $months }.
fd-participation-job = Zuschuss nach langem Bezug (§ 16i SGB II): { $year_1 } vom Mindestlohn in den Jahren 1 und 2, dann { $year_3 }, { $year_4 } und { $year_5 }; dazu bis zu { $courses } für Kurse.
fd-start-allowance = Einstiegsgeld neben einer neuen Arbeit: höchstens { $months }.
fd-start-budget = Vermittlungsbudget: Kosten für Übersetzungen, Bewerbung, Fahrten oder Anerkennung.
fd-trial = Maßnahme beim Arbeitgeber (MAG) zum Ausprobieren: höchstens { $weeks }, mit Zusage vor dem ersten Tag.
fd-trial-open = Maßnahme beim Arbeitgeber (MAG) zum Ausprobieren: höchstens { $weeks }, nach einem Jahr ohne Arbeit oder bei großen Hindernissen bis { $long }, mit Zusage vor dem ersten Tag.
fd-entry-qualification = Einstiegsqualifizierung (EQ) vor der Ausbildung, ab { $hours } in der Woche: mindestens { $from }, höchstens { $to }; der Betrieb bekommt bis zu { $amount } im Monat.
fd-training-help = Hilfe neben der Ausbildung (AsA flex): Nachhilfe, Deutsch, Begleitung.
fd-employee-training = Zugelassener Kurs für Beschäftigte (§ 82 SGB III) mit mehr als { $hours }: Der Betrieb zahlt vom Kurs { $small } (unter 50 Beschäftigte), { $middle } (50 bis 499) oder { $large } (ab 500). Ab 45 Jahren oder mit Schwerbehinderung kann unter 500 Beschäftigten geprüft werden, ob der Anteil entfällt.
fd-employee-training-middle = Zugelassener Kurs für Beschäftigte (§ 82 SGB III) mit mehr als { $hours }: Der Betrieb zahlt { $share } vom Kurs; ab 45 Jahren oder mit Schwerbehinderung kann geprüft werden, ob dieser Anteil entfällt. Vom Lohn werden bis zu { $wage } ersetzt.
fd-employee-training-waived = Zugelassener Kurs für Beschäftigte (§ 82 SGB III) mit mehr als { $hours }: Ab 45 Jahren soll der Betrieb für den Kurs nichts zahlen; vom Lohn werden bis zu { $wage } ersetzt.
fd-employee-training-size = Zugelassener Kurs für Beschäftigte (§ 82 SGB III) mit mehr als { $hours }: Der Betrieb zahlt { $share } vom Kurs; vom Lohn werden bis zu { $wage } ersetzt.
fd-course-voucher = Bildungsgutschein: der ganze Kurs, auch Teilqualifikation oder Umschulung.
fd-recognition-grant = Anerkennungszuschuss bei Einkommen bis { $income } im Jahr, wenn niemand sonst zahlt: bis zu { $procedure } Verfahren, bis zu { $analysis } Analyse, bis zu { $measure } Maßnahme; Antrag bis { $until }; die Anerkennungsberatung hilft dabei.
fd-recognition-grant-joint = Anerkennungszuschuss bei gemeinsamer Steuer bis { $income } im Jahr, wenn niemand sonst zahlt: bis zu { $procedure } Verfahren, bis zu { $analysis } Analyse, bis zu { $measure } Maßnahme; Antrag bis { $until }; die Anerkennungsberatung hilft dabei.
fd-language-course = Berufssprachkurs bis { $level } mit { $lessons }, kostenlos.
fd-language-course-paid = Berufssprachkurs bis { $level } mit { $lessons }: { $fee } je Stunde, frei bei Einkommen bis { $free } im Jahr, bei gemeinsamer Steuer bis { $joint }. Ist die Prüfung bestanden (Frist: { $months }), gibt es auf Antrag { $refund } zurück.

not-no_insured_job = Es ist keine Stelle mit Sozialversicherung.
not-closed_for_her = Die Stelle ist für die Person derzeit nicht möglich.
not-employed_before = Der Betrieb hat die Person schon beschäftigt.
not-no_induction = Es braucht keine längere Einarbeitung.
not-has_work = Die Person hat schon Arbeit, die nicht bald endet.
not-not_sgb2 = Die Person bekommt kein Geld vom Jobcenter.
not-not_long_unemployed = Die Person ist nicht lange genug ohne Arbeit.
not-not_long_sgb2 = Die Person bekommt noch nicht lange genug Geld vom Jobcenter.
not-too_young = Die Person ist zu jung dafür.
not-worked_much = Die Person hat in diesen Jahren mehr als nur kurz gearbeitet.
not-no_costs = Es sind keine Kosten in Sicht.
not-no_trial_place = Diesen Platz kann man nicht auf Probe besetzen.
not-no_training = Es geht nicht um eine Ausbildung.
not-too_few_hours = Es sind zu wenige Stunden möglich.
not-no_course_needed = Es ist kein Kurs nötig.
not-no_certified_course = Der Betrieb plant keinen zugelassenen Kurs.
not-training_recent = Die letzte Ausbildung ist noch nicht zwei Jahre her.
not-nothing_to_recognise = Es ist nichts anzuerkennen.
not-income_too_high = Das Einkommen liegt über der Grenze.
not-deadline_passed = Die Frist ist vorbei.
not-german_enough = Das Deutsch reicht.
not-other_course_first = Vorher kommt ein anderer Kurs; die Clearingstelle weiß, welcher.

## Fragen, deren Antworten in der Fallakte fehlen

case-benefit = Von wem bekommen Sie Geld: Jobcenter, Sozialamt, Agentur für Arbeit oder von niemandem?
case-age = In welche Altersgruppe gehören Sie: unter 18, 18 bis 24, 25 bis 54, ab 55?
case-employment = Arbeiten Sie zurzeit: gar nicht, im Minijob, versichert oder in Ausbildung?
case-work_ends = Endet Ihre Arbeit oder Ausbildung bald, zum Beispiel durch Kündigung oder Frist?
case-unemployed = Wie lange sind Sie ohne Arbeit: unter 1 Jahr, 1 bis 2 Jahre, länger?
case-sgb2_time = Wie lange haben Sie in den letzten sieben Jahren Geld vom Jobcenter bekommen?
case-five_years = Frage an das Jobcenter: Genügen fünf Jahre Bezug?
case-worked_little = Haben Sie in diesen Jahren gar nicht oder nur kurz gearbeitet?
case-training_long_ago = Ist Ihre letzte Ausbildung oder geförderte Weiterbildung mehr als zwei Jahre her?
case-four_years_unskilled = Haben Sie vier Jahre oder länger als Helferin gearbeitet?
case-usable_degree = Haben Sie einen Berufsabschluss, der in Deutschland anerkannt ist?
case-income = Liegt das zu versteuernde Einkommen im Jahr unter der Grenze für eine Person, unter der für zwei gemeinsam oder darüber?
case-integration_course = Haben Sie einen Integrationskurs beendet und B1 nicht erreicht?
case-title = Welches Aufenthaltsdokument haben Sie?
case-title_end = Bis wann gilt Ihr Aufenthaltsdokument?
case-first_title = In welchem Monat haben Sie Ihr erstes Aufenthaltsdokument bekommen?
case-change_title = Möchten Sie zu einer anderen Aufenthaltserlaubnis wechseln?
case-employed_before = Frage an den Betrieb: Haben Sie die Person in den letzten vier Jahren länger als drei Monate beschäftigt?
case-needs_induction = Frage an den Betrieb: Braucht die Person am Anfang eine längere Einarbeitung?
case-certified_course = Frage an den Betrieb: Ist ein zugelassener Fachkurs geplant? Ein Sprachkurs allein zählt nicht.
case-german = Wie gut sprechen Sie Deutsch (A1 bis C2)?
case-hours = Wie viele Stunden in der Woche können Sie arbeiten?

contradiction-works_and_unemployed = Die Person arbeitet versichert und ist lange ohne Arbeit: Eines davon stimmt nicht.
contradiction-unlimited_with_end = Ein unbefristeter Titel hat kein Ende: Eines davon stimmt nicht.
contradiction-first_title_in_future = Der erste Titel liegt in der Zukunft: Bitte den Monat prüfen.
contradiction-first_title_after_end = Der erste Titel ist jünger als das Ende des Titels: Bitte beide prüfen.
contradiction-sgb2_before_first_title = Die Person bekommt länger Geld vom Jobcenter, als sie einen Titel hat: Eines davon stimmt nicht.

## Hinweise zum Aufenthalt; sie ändern kein Ergebnis

wp-protected = War Ihr Titel nach § 24 am { $valid_on } gültig, gilt er ohne Antrag bis { $until }.
wp-no-extension-known = Ob es nach dem { $until } weitergeht, ist nicht bekannt. Fragen Sie früh die Ausländerbehörde.
wp-title-ends = Ihr Titel endet am { $until }. Machen Sie jetzt einen Termin bei der Ausländerbehörde.
wp-title-ended = Ihr Titel endete am { $until }. Gehen Sie bald zur Ausländerbehörde.
wp-read-entry = Mit einer Fiktionsbescheinigung gilt, was darin steht. Die Ausländerbehörde liest es mit Ihnen.
wp-not-covered = Mit einem befristeten ukrainischen Titel gilt die Verlängerung vielleicht nicht. Fragen Sie die Ausländerbehörde.
wp-move-limited = Eine Wohnsitzauflage begrenzt nicht, wo Sie arbeiten. Ob Sie arbeiten dürfen, steht in Ihrem Dokument. Ein Umzug kann bis etwa { $until } begrenzt sein; ab { $hours } Arbeit in der Woche mit genug Lohn kann das aufgehoben werden.
wp-move-ask = Fragen Sie vor einem Umzug oder vor Arbeit in einem anderen Kreis die Ausländerbehörde, was Ihr Dokument erlaubt.
wp-waiting-times = Im Asylverfahren gibt es vor der Arbeit eine Wartezeit: mindestens { $months }, in einer Aufnahmeeinrichtung meist { $reception }. Ob sie für Sie gilt, sagt nur die Ausländerbehörde.
wp-work-bans = Mit einer Duldung ist die Wartezeit mindestens { $months }; in manchen Fällen ist Arbeit verboten (§ 60a Abs. 6 AufenthG). Ob das für Sie gilt, sagt nur die Ausländerbehörde.
wp-no-blue-card = Mit vorübergehendem Schutz gibt es keine Blaue Karte. Vor einem Wechsel die Ausländerbehörde fragen.
wp-no-chancenkarte = Die Chancenkarte gibt es nicht direkt aus dem vorübergehenden Schutz.
wp-later-titles = Für Anerkennung, Pflegehilfe, Berufskraftfahrer und Erfahrene gibt es eigene Titel. Zum Arbeiten brauchen Sie sie jetzt nicht.
wp-work-first = Seit { $since } geht beim Jobcenter Arbeit vor Kurs, außer ein Kurs ist für eine dauerhafte Arbeit nötig. Welche Arbeit zumutbar ist, entscheidet nur das Jobcenter.

## Lohn

py-care = Mindestlohn in der Pflege seit { $since }: { $helper } für Hilfskräfte, { $one_year } mit einjähriger Ausbildung, { $skilled } für Fachkräfte.

## Frauenprogramm

module-outreach = Aufsuchende Ansprache
module-empowerment = Empowerment
module-reconciliation = Familie und Arbeit vereinbaren
module-firm_contact = Kontakt zu Betrieben
module-accompaniment = Begleitung in die Arbeit

module-state-planned = geplant
module-state-running = läuft
module-state-done = abgeschlossen

unit-lessons = { $n ->
        [one] { $n } Unterrichtsstunde
       *[other] { $n } Unterrichtsstunden
    }
