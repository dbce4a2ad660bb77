### Stelle, Art des Platzes, Beginn und Arbeitserlaubnis.
### `.change` sagt, was das Ergebnis ändern würde.

## Prüfung der Stelle

vc-minimum-wage = Die Stelle zahlt { $pay } in der Stunde. Ab dem { $date } sind mindestens { $minimum } vorgeschrieben (gesetzlicher Mindestlohn).
    .change = Mit dem Betrieb den Lohn auf mindestens { $minimum } in der Stunde korrigieren.
vc-branch-wage = Die Stelle zahlt { $pay } in der Stunde. Ab dem { $date } sind in dieser Branche mindestens { $minimum } vorgeschrieben.
    .change = Mit dem Betrieb den Lohn auf mindestens { $minimum } in der Stunde korrigieren.
vc-care-wage = Die Stelle zahlt { $pay } in der Stunde. Ab dem { $date } sind in der Pflege mindestens { $minimum } vorgeschrieben (Pflegemindestlohn).
    .change = Mit dem Betrieb den Lohn auf mindestens { $minimum } in der Stunde korrigieren.
vc-wage-rises = Ab dem { $date } gilt ein Mindestlohn von { $minimum } in der Stunde. Der Lohn muss dann mitsteigen.
vc-pay-unknown = Der Lohn ist nicht angegeben. Mindestens { $minimum } sind vorgeschrieben.
vc-minijob-limit = Die Stelle heißt Minijob, der Lohn ergibt aber { $pay } im Monat. Die Grenze liegt bei { $limit }.
    .change = Weniger Stunden vereinbaren oder die Stelle mit Sozialversicherung anbieten.
vc-training-pay = Die Ausbildungsvergütung beträgt { $pay } im Monat. Vorgeschrieben sind mindestens { $minimum }.
    .change = Die Vergütung auf mindestens { $minimum } anheben oder den Tarifvertrag nennen, der weniger erlaubt.
vc-unpaid-internship = Dieses Praktikum darf nicht unbezahlt sein. Unbezahlt gehen nur ein Pflichtpraktikum oder höchstens drei Monate zur Orientierung vor oder neben Ausbildung oder Studium.
    .change = Mindestlohn zahlen oder mit Jobcenter oder Arbeitsagentur eine Maßnahme beim Arbeitgeber prüfen.
vc-unpaid-work = Die Stelle ist unbezahlt. Für Arbeit gilt der Mindestlohn.
    .change = Einen Lohn vereinbaren, der mindestens dem Mindestlohn entspricht.
vc-trial-hint = Unbezahlte Probearbeit ist nur zum kurzen Kennenlernen erlaubt. Eine Maßnahme beim Arbeitgeber kann vor dem ersten Tag geprüft werden.
vc-rest-time = Zwischen zwei Diensten liegen nur { $rest }. Die Ruhezeit beträgt mindestens { $needed }.
    .change = Mit dem Betrieb den Dienstplan ändern: mindestens { $needed } frei zwischen zwei Diensten.
vc-rest-unstated = Wie die Dienste aufeinander folgen, steht nicht in der Stelle. Dazwischen müssen mindestens { $needed } frei sein.
vc-long-shift = Ein Dienst dauert { $length }. Bitte mit dem Betrieb klären, ob das nach dem Arbeitszeitgesetz geht.
    .change = Mit dem Betrieb kürzere Dienste vereinbaren.
vc-wording-age = Die Anzeige nennt ein Alter. Das Gleichbehandlungsgesetz (AGG) erlaubt das nicht.
    .change = Das Alter streichen und sagen, welche Erfahrung die Arbeit braucht.
vc-wording-sex = Die Anzeige sucht nur ein Geschlecht. Das Gleichbehandlungsgesetz (AGG) erlaubt das nicht.
    .change = Den Titel für alle öffnen, zum Beispiel mit „(m/w/d)“.
vc-wording-origin = Die Anzeige verlangt eine bestimmte Herkunft. Das Gleichbehandlungsgesetz (AGG) erlaubt das nicht.
    .change = Die Herkunft streichen und sagen, welche Sprache auf welchem Niveau gebraucht wird.
vc-wording-religion = Die Anzeige macht Vorgaben zu Religion oder Kopftuch. Das Gleichbehandlungsgesetz (AGG) erlaubt das nicht.
    .change = Den Satz streichen und nur Kleidung verlangen, die der Arbeitsschutz braucht.
vc-wording-family = Die Anzeige verlangt etwas zu Familie oder Kindern. Das Gleichbehandlungsgesetz (AGG) erlaubt das nicht.
    .change = Den Satz streichen und stattdessen die Arbeitszeiten nennen.
vc-wording-looks = Die Anzeige verlangt Aussehen oder ein Foto. Für die Arbeit ist das nicht nötig.
    .change = Aussehen und Foto streichen.
vc-wording-native = Die Anzeige verlangt Deutsch als Muttersprache. Das Gleichbehandlungsgesetz (AGG) erlaubt das nicht.
    .change = Das Sprachniveau nennen, das die Aufgaben brauchen, zum Beispiel B2 oder C1.
vc-traits = Alter, Geschlecht, Herkunft, Religion, Familie und Gesundheit zählen hier nicht. Es zählt, was die Arbeit braucht.

## Art des Platzes

kp-wanted = Sie sucht so einen Platz: { $kind }.
kp-unwanted = Sie sucht keinen solchen Platz: { $kind }.
    .change = Nachfragen, ob auch das für sie infrage kommt: { $kind }.
kp-unknown = Ob sie so einen Platz sucht, ist nicht bekannt: { $kind }.
    .change = Sie fragen, welche Art von Platz sie sucht.
kp-orientation = Das unbezahlte Praktikum ist für Menschen gedacht, die eine Ausbildung oder ein Studium suchen. Das sucht sie nicht.
    .change = Nachfragen, ob eine Ausbildung für sie infrage kommt, oder einen bezahlten Einstieg suchen.
kp-eq-first = Die Ausbildung beginnt mit einer Einstiegsqualifizierung (EQ), einem bezahlten Praktikum vor der Ausbildung.
    .change = Mit der Einstiegsqualifizierung beginnen.
kp-entry-met = Der verlangte Abschluss ist da: { $schooling }.
kp-entry-assess = Ihr Abschluss reicht voraussichtlich, ist aber noch nicht bewertet. Verlangt ist: { $schooling }.
    .change = Das Zeugnis bewerten lassen.
kp-entry-missing = Der verlangte Abschluss fehlt: { $schooling }.
    .change = Den Betrieb fragen, ob es auch ohne diesen Abschluss geht, oder den Abschluss nachholen.
kp-entry-unknown = Ihr Abschluss ist nicht bekannt. Verlangt ist: { $schooling }.
    .change = Sie nach Schule und Abschluss fragen.
kp-minijob-trap = Sie möchte mehr Stunden, als ein Minijob bietet. Ein Minijob bringt keine volle Sozialversicherung.

## Beginn

st-now = Der Beginn passt.
st-later = Sie kann ab dem { $date } anfangen, das ist nach dem geplanten Beginn.
    .change = Den Betrieb fragen, ob er bis zum { $date } wartet.
st-too-late = Sie kann erst ab dem { $date } anfangen. Die Stelle beginnt spätestens am { $latest }.
    .change = Den Betrieb fragen, ob ein Beginn am { $date } möglich ist.
st-unknown = Wann sie anfangen kann, ist nicht bekannt.
    .change = Sie fragen, ab wann sie arbeiten kann.

## Arbeitserlaubnis

wp-unrestricted = Ihr Aufenthaltstitel erlaubt ihr zu arbeiten.
wp-copy-title = Der Arbeitgeber prüft vor dem Vertrag den Aufenthaltstitel und behält eine Kopie.
wp-check-document = Vor dem Vertrag muss jemand lesen, was in ihrem Dokument zur Arbeit steht.
    .change = Das Aufenthaltsdokument zeigen und den Eintrag zur Arbeit prüfen lassen.
wp-approval-needed = Sie darf hier erst arbeiten, wenn die Ausländerbehörde es erlaubt. Meist muss auch die Bundesagentur für Arbeit zustimmen.
    .change = Die Erlaubnis mit dem Formular „Erklärung zum Beschäftigungsverhältnis“ vom Betrieb beantragen.
wp-not-permitted = In ihrem Dokument steht, dass sie derzeit nicht arbeiten darf.
    .change = Bei der Ausländerbehörde nach einer Arbeitserlaubnis fragen.
wp-unknown = Ob sie arbeiten darf, ist hier nicht bekannt. Das spricht nicht gegen sie.
    .change = Das Aufenthaltsdokument zeigen.
wp-abh = Zuständig für die Arbeitserlaubnis: { $partner }.
