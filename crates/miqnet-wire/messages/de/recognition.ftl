### Anerkennung, Nachweise und Führerscheine.
### `.change` sagt, was das Ergebnis ändern würde.

## Anerkennung

rc-free = Für diese Arbeit braucht sie keine Anerkennung.
rc-assistant = Als Hilfskraft kann sie hier ohne Anerkennung arbeiten.
rc-comparable = Der Betrieb nimmt auch eine vergleichbare Qualifikation ohne Anerkennung.
rc-licence-held = Die Zulassung zum Beruf ist da: { $occupation }.
rc-licence-missing = Für diesen Beruf fehlt ihr die staatliche Zulassung: { $occupation }. Stand der Anerkennung: { $state }.
    .change = Die Zulassung erreichen; bis dahin eine Hilfstätigkeit im selben Bereich suchen.
rc-licence-wait = { $date_known ->
        [yes] Die Zulassung wird für den { $date } erwartet: { $occupation }.
       *[no] Die Zulassung ist auf dem Weg, der Termin ist noch offen: { $occupation }.
    }
    .change = { $date_known ->
        [yes] Mit dem Betrieb einen Beginn ab dem { $date } besprechen.
       *[no] Bei der Behörde nach dem Termin fragen.
    }
rc-licence-too-late = Die Zulassung wird erst für den { $date } erwartet: { $occupation }. Die Stelle beginnt spätestens am { $latest }.
    .change = Den Betrieb fragen, ob ein Beginn ab dem { $date } möglich ist.
rc-licence-unknown = Für diesen Beruf braucht sie eine staatliche Zulassung: { $occupation }. Ob sie sie hat, ist nicht bekannt.
    .change = Sie nach Abschluss und Stand der Anerkennung fragen.
rc-temporary-permit = Mit der Berufserlaubnis (befristete Zulassung) kann sie unter Aufsicht arbeiten: { $occupation }.
    .change = Mit dem Betrieb klären, ob Aufgaben und Aufsicht zur Berufserlaubnis passen.
rc-temporary-permit-route = Vor der vollen Zulassung kann eine Berufserlaubnis geprüft werden, also befristete Arbeit unter Aufsicht.
rc-measure-named = Ihr Bescheid nennt den Weg: Anpassungslehrgang (begleitete Praxiszeit) oder Prüfung.
rc-counselling = Die Beratung zur Anerkennung ist kostenlos.
rc-foreign-lawyer = Ein ausländisches Jurastudium wird nicht anerkannt. Die Rechtsanwaltskammer kann sie als ausländische Rechtsanwältin aufnehmen (§ 206 BRAO).
rc-reserved-acts = Bestimmte Aufgaben darf der Betrieb nur Fachkräften mit Zulassung geben.
rc-kita-counts = Sie zählt in der Kita als Fachkraft.
rc-kita-missing = In der Kita zählt sie noch nicht als Fachkraft. Stand der Anerkennung: { $state }.
    .change = Als Zusatzkraft anfangen oder nach Qualifizierung und Direkteinstieg fragen.
rc-kita-ask-traeger = Ob sie in der Kita als Fachkraft zählt, muss der Träger sagen, also wer die Kita betreibt. Stand der Anerkennung: { $state }.
    .change = Den Träger fragen, ob er sie auf den Personalschlüssel anrechnet.
rc-kita-in-recognition = Der Träger kann sie als Fachkraft in Anerkennung einstellen, während sie den Anpassungslehrgang macht.
    .change = Den Träger nach einer Stelle als Fachkraft in Anerkennung fragen.
rc-kita-wait = { $date_known ->
        [yes] Ab dem { $date } wird sie voraussichtlich als Fachkraft in der Kita zählen.
       *[no] Die Anerkennung für die Kita ist auf dem Weg, der Termin ist noch offen.
    }
    .change = { $date_known ->
        [yes] Mit dem Träger einen Beginn ab dem { $date } besprechen.
       *[no] Bei der Behörde nach dem Termin fragen.
    }
rc-kita-paragraph-7 = Diese Kita nimmt auch Menschen aus anderen Berufen nach § 7 KiTaG (Kita-Gesetz des Landes). Dafür ist eine Qualifizierung oder begleitete Praxis nötig.
    .change = Mit dem Träger die Qualifizierung nach § 7 KiTaG vereinbaren.
rc-place-missing = Für diesen Platz braucht sie einen Bescheid, der einen Anpassungslehrgang (begleitete Praxiszeit) nennt. Stand der Anerkennung: { $state }.
    .change = Die Anerkennung beantragen und den Bescheid abwarten.
rc-place-direct = Als Pflegefachkraft kann sie auf die Prüfung der Gleichwertigkeit verzichten und den direkten Weg in die Maßnahme beantragen (§ 40 Pflegeberufegesetz).
    .change = Beim Regierungspräsidium den direkten Weg in die Maßnahme beantragen.
rc-place-open = Der Platz passt zu ihrem Verfahren: Hier kann sie den Anpassungslehrgang (begleitete Praxiszeit) machen.
    .change = Mit Betrieb und Behörde den Anpassungslehrgang vereinbaren.
rc-place-wait = { $date_known ->
        [yes] Ihre laufende Maßnahme endet voraussichtlich am { $date }.
       *[no] Ihre Maßnahme läuft schon, das Ende ist noch offen.
    }
    .change = { $date_known ->
        [yes] Den nächsten Schritt für die Zeit ab dem { $date } besprechen.
       *[no] Bei der Behörde nach dem Ende fragen.
    }
rc-place-not-needed = Sie hat die Anerkennung schon und braucht keinen Anpassungslehrgang.
rc-craft = Den Meister braucht nur, wer einen Handwerksbetrieb führt. Angestellt arbeiten kann sie ohne.
rc-title-only = Geschützt ist nur der Titel, nicht die Arbeit. Der Titel gehört nicht in den Vertrag, solange er nicht anerkannt ist.
rc-voluntary = Eine Anerkennung ist hier freiwillig. Sie kann später zu besserem Lohn helfen.
rc-zab-hint = Eine Zeugnisbewertung der Zentralstelle für ausländisches Bildungswesen (ZAB) kann bei der Einstufung helfen.
rc-analysis-hint = Fehlende Papiere sind hier kein Hindernis. Eine Qualifikationsanalyse (Arbeitsprobe statt Zeugnis) kann geprüft werden.
rc-own-law-hint = Fehlende Papiere sind hier kein Hindernis. Für die Anerkennung des Gesundheitsberufs gilt ein eigenes Gesetz: Statt der Papiere kann eine Prüfung (Kenntnisprüfung) oder ein Anpassungslehrgang geprüft werden.
rc-partial-hint = Ein Teil ihrer Qualifikation ist anerkannt. Eine Anpassungsqualifizierung (Kurs für das, was fehlt) kann geprüft werden.
rc-below-level = Die Stelle liegt unter ihrer anerkannten Qualifikation. Ihr Ziel im gelernten Beruf im Blick behalten.

## Nachweise und Führerscheine

sc-held = Der Nachweis ist da: { $certificate }.
sc-step = Der Nachweis fehlt noch: { $certificate }. Das dauert meist etwa { $weeks }.
    .change = Den Nachweis rechtzeitig vor dem Beginn machen: { $certificate }.
sc-missing = Der Nachweis fehlt: { $certificate }. Ihn zu bekommen dauert meist etwa { $weeks }.
    .change = Erst den Nachweis machen: { $certificate }. Bis dahin eine Stelle ohne ihn suchen.
sc-unknown = Ob sie den Nachweis hat, ist nicht bekannt: { $certificate }.
    .change = Sie nach dem Nachweis fragen: { $certificate }.
sc-licence-held = Der Führerschein ist da: Klasse { $class }.
sc-licence-confirm = Sie hat einen ausländischen Führerschein der Klasse { $class }. Die Fahrerlaubnisbehörde muss sagen, ob und wie lange er gilt. Muss er umgeschrieben werden, gibt es eine Prüfung, aber keine Pflicht zu Fahrstunden.
    .change = Den Führerschein von der Fahrerlaubnisbehörde bestätigen lassen.
sc-licence-missing = Der Führerschein fehlt: Klasse { $class }.
    .change = Den Führerschein machen oder eine Stelle ohne Fahren suchen.
sc-licence-unknown = Ob sie den Führerschein hat, ist nicht bekannt: Klasse { $class }.
    .change = Sie nach dem Führerschein fragen.
sc-measles = Vor dem ersten Tag den Masernnachweis mitbringen. Das gilt für alle, die nach 1970 geboren sind.
sc-clearance = Der Arbeitgeber verlangt ein erweitertes Führungszeugnis, weil hier mit Kindern und Jugendlichen gearbeitet wird.
sc-guard = Die Behörde prüft vor der Wacharbeit die Zuverlässigkeit. Den Antrag stellt der Arbeitgeber.
