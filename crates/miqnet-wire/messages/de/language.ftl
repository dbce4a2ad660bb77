### Sprache und Anforderungsniveau.
### `.change` sagt, was das Ergebnis ändern würde.

## Sprache

lg-formal-met = Das vorgeschriebene Deutsch ist da: verlangt ist { $needed }, sie hat { $level }.
lg-formal-missing = Für diesen Beruf ist Deutsch { $needed } vorgeschrieben. Ihr Stand: { $level }.
    .change = Deutsch { $needed } erreichen; bis dahin eine Hilfstätigkeit im selben Bereich suchen.
lg-formal-course = { $date_known ->
        [yes] Vorgeschrieben ist Deutsch { $needed }, ihr Stand ist { $level }. Ihr Kurs soll { $needed } bis zum { $date } erreichen.
       *[no] Vorgeschrieben ist Deutsch { $needed }, ihr Stand ist { $level }. Ihr Kurs soll { $needed } erreichen, der Termin ist noch offen.
    }
    .change = { $date_known ->
        [yes] Den Kurs abschließen; nach dem { $date } neu prüfen.
       *[no] Den Kurs abschließen und nach dem Prüfungstermin fragen.
    }
lg-formal-certificate = Ihr Deutsch reicht, aber für diesen Beruf muss sie { $needed } mit einem Zertifikat nachweisen.
    .change = Die Prüfung für { $needed } ablegen.
lg-formal-evidence = Für diesen Beruf muss sie Deutsch { $needed } nachweisen. Ob sie ein Zertifikat hat, ist nicht bekannt.
    .change = Sie nach dem Sprachzertifikat fragen.
lg-met = Die Sprache reicht. { $language }: gebraucht wird { $needed }, sie hat { $level }.
lg-one-below = Bei der Sprache fehlt eine Stufe. { $language }: gebraucht wird { $needed }, sie hat { $level }.
    .change = Einen Kurs neben der Arbeit prüfen oder den Betrieb fragen, ob ihr Stand für den Anfang reicht.
lg-two-below = Die Sprache reicht noch nicht. { $language }: gebraucht wird { $needed }, sie hat { $level }.
    .change = Erst einen Sprachkurs machen oder den Betrieb fragen, ob weniger reicht.
lg-flexible = Bei der Sprache fehlt eine Stufe, der Betrieb nimmt sie auch so. { $language }: gewünscht ist { $needed }, sie hat { $level }.
lg-flexible-step = Der Betrieb ist bei der Sprache offen, es fehlen aber mehrere Stufen. { $language }: gewünscht ist { $needed }, sie hat { $level }.
    .change = Mit dem Betrieb einen Sprachkurs neben der Arbeit vereinbaren.
lg-course = { $date_known ->
        [yes] Ihr Kurs soll das nötige Niveau bis zum { $date } erreichen. { $language }: gebraucht wird { $needed }, sie hat { $level }.
       *[no] Ihr Kurs soll das nötige Niveau erreichen, der Termin ist noch offen. { $language }: gebraucht wird { $needed }, sie hat { $level }.
    }
    .change = { $date_known ->
        [yes] Den Kurs abschließen; nach dem { $date } neu prüfen.
       *[no] Den Kurs abschließen und nach dem Prüfungstermin fragen.
    }
lg-working-language = Die Arbeit geht auch in einer anderen Sprache, die sie gut kann: { $language }.
lg-unknown = Ihr Sprachniveau ist nicht bekannt. { $language }: gebraucht wird { $needed }.
    .change = Sie nach ihrem Sprachniveau fragen: { $language }.

## Anforderungsniveau

lv-helper = Das ist eine Helferstelle. Sie verlangt keinen Abschluss.
lv-met = Das Niveau passt: Die Stelle verlangt Stufe { $needed } von 4, sie hat Stufe { $level }.
lv-above = Sie kann mehr, als die Stelle verlangt: Stufe { $level } statt Stufe { $needed }. Ob sie das möchte, entscheidet sie.
lv-two-lists = Diese Stelle ist etwas für sofort. Die Stellen für ihr Ziel stehen in einer zweiten Liste.
lv-experience = Ihre Erfahrung ersetzt den Abschluss: { $months } im Bereich, verlangt ist Stufe { $needed }.
lv-one-below = Beim Niveau fehlt eine Stufe: Die Stelle verlangt Stufe { $needed }, sie hat Stufe { $level }.
    .change = Mit dem Betrieb Einarbeitung oder eine Teilqualifizierung vereinbaren.
lv-below = Die Stelle verlangt mehr: Stufe { $needed } von 4, sie hat Stufe { $level }.
    .change = Eine Stelle auf ihrer Stufe suchen oder eine Weiterbildung prüfen.
lv-new-field = Für sie ist das ein neuer Bereich: Hier hat sie weder Abschluss noch Erfahrung.
    .change = Den Betrieb fragen, ob er sie einarbeitet.
lv-new-field-induction = Der Bereich ist neu für sie, und der Betrieb bietet Einarbeitung an.
lv-unknown = Ihre Abschlüsse und ihre Erfahrung sind nicht bekannt. Die Stelle verlangt Stufe { $needed } von 4.
    .change = Sie nach Abschlüssen und Erfahrung fragen.
