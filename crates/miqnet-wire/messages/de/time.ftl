### Weg und Arbeitszeit.
### `.change` sagt, was das Ergebnis ändern würde.

## Weg

ge-within = Der Weg passt: { $minutes } { $mode }, bis zu { $longest } sind für sie möglich.
ge-too-far = Der Weg ist zu lang: { $minutes } { $mode }, bis zu { $longest } sind für sie möglich.
    .change = Fragen, ob sie weiter fahren würde oder ob Homeoffice möglich ist.
ge-home-office = Die Arbeit geht ganz von zu Hause.
ge-home-unknown = Wo sie wohnt, ist nicht bekannt. Der Weg lässt sich nicht berechnen.
    .change = Sie nach ihrer Postleitzahl fragen.
ge-place-unknown = Der Arbeitsort oder der Weg dorthin ist nicht bekannt.
    .change = Den Betrieb nach dem Arbeitsort fragen.
ge-limits-unknown = Wie weit und womit sie fahren kann, ist nicht bekannt.
    .change = Sie fragen, wie lange der Weg sein darf und womit sie fährt.
ge-transport = Der Dienst beginnt sehr früh oder endet sehr spät. Ohne Auto ist der Weg dann schwierig.
    .change = Eine Mitfahrgelegenheit finden oder andere Zeiten vereinbaren.
ge-outside-county = Die Arbeit liegt außerhalb des Landkreises. Das ist erlaubt.
ge-assumed-longest = Wie lange der Weg sein darf, hat sie nicht gesagt. Angenommen sind { $longest }.

## Arbeitszeit

tm-fits = Der Dienst von { $from } bis { $to } passt in ihre Zeit.
tm-nothing-stated = Die Stelle nennt keine Zeiten und keine Stunden.
tm-hours-fit = Die Stunden passen: Sie hat { $usable } in der Woche Zeit, gebraucht werden { $needed }.
tm-hours-missing = Die Stunden reichen nicht: Sie hat { $usable } in der Woche Zeit, gebraucht werden { $needed }.
    .change = Weniger Stunden vereinbaren oder mehr Zeit gewinnen, zum Beispiel mit längerer Betreuung.
tm-placement = Die Zeiten lassen sich vereinbaren: Sie kann von { $usable_from } bis { $usable_to } arbeiten ({ $usable } in der Woche).
# `before`, `after` und `both` sprechen von der Betreuung; `early` und `late` nur von ihrer Zeit.
tm-ask-placement = { $side ->
        [before] Der Dienst von { $from } bis { $to } beginnt vor der Betreuung. Mit Weg und Übergabe kann sie
        [after] Der Dienst von { $from } bis { $to } endet nach der Betreuung. Mit Weg und Übergabe kann sie
        [both] Der Dienst von { $from } bis { $to } beginnt vor der Betreuung und endet nach ihr. Mit Weg und Übergabe kann sie
        [early] Der Dienst von { $from } bis { $to } beginnt zu früh für sie. Sie kann
        [late] Der Dienst von { $from } bis { $to } endet zu spät für sie. Sie kann
       *[other] Der Dienst von { $from } bis { $to } passt nicht ganz in ihre Zeit. Sie kann
    } von { $usable_from } bis { $usable_to } arbeiten ({ $usable } in der Woche).
    .change = Den Betrieb nach einem Dienst in dieser Zeit fragen.
tm-outside = { $side ->
        [before] Der Dienst von { $from } bis { $to } beginnt vor der Betreuung. Mit Weg und Übergabe kann sie
        [after] Der Dienst von { $from } bis { $to } endet nach der Betreuung. Mit Weg und Übergabe kann sie
        [both] Der Dienst von { $from } bis { $to } beginnt vor der Betreuung und endet nach ihr. Mit Weg und Übergabe kann sie
        [early] Der Dienst von { $from } bis { $to } beginnt zu früh für sie. Sie kann
        [late] Der Dienst von { $from } bis { $to } endet zu spät für sie. Sie kann
       *[other] Der Dienst von { $from } bis { $to } passt nicht in ihre Zeit. Sie kann
    } von { $usable_from } bis { $usable_to } arbeiten. Andere Zeiten bietet der Betrieb nicht an.
    .change = Eine Stelle zwischen { $usable_from } und { $usable_to } suchen oder die eigene Zeit erweitern, zum Beispiel mit längerer Betreuung.
tm-too-few-hours = Rund um den Dienst von { $from } bis { $to } hat sie { $usable } in der Woche Zeit, gebraucht werden { $needed }.
    .change = Weniger Stunden vereinbaren oder mehr Zeit gewinnen, zum Beispiel mit längerer Betreuung.
tm-no-usable-time = Im Dienst von { $from } bis { $to } kann sie gar nicht arbeiten.
    .change = Eine Stelle mit anderen Zeiten suchen oder, wenn Betreuung fehlt, die Gemeinde fragen.
tm-rotation-unwanted = Die Stelle hat Wechselschicht. Das möchte oder kann sie nicht.
    .change = Den Betrieb nach einer festen Schicht fragen.
tm-rotation-unknown = Die Stelle hat Wechselschicht. Ob sie dazu bereit ist, ist nicht bekannt.
    .change = Sie fragen, ob Wechselschicht für sie geht.
tm-some-shift = In der Stelle steht „Schicht“, aber keine Uhrzeit.
    .change = Den Betrieb nach den genauen Zeiten fragen.
tm-ask-care-shifts = In vielen Betrieben gibt es kurze Dienste, die zur Kinderbetreuung passen. Danach fragen lohnt sich.
tm-care-date = Ab dem { $date } hat sie mehr Betreuung, dann passt die Zeit.
    .change = Den Betrieb fragen, ob er bis zum { $date } wartet; den Betreuungsplatz schriftlich bestätigen lassen.
tm-care-too-late = Mehr Betreuung hat sie erst ab dem { $date }. Die Stelle beginnt spätestens am { $latest }.
    .change = Den Betrieb fragen, ob ein Beginn ab dem { $date } möglich ist.
tm-care-place = Für diese Zeiten fehlt ihr noch die Kinderbetreuung.
    .change = Mit der Gemeinde nach einem Betreuungsplatz oder längeren Zeiten suchen.
tm-care-claim = Für Kinder von einem Jahr bis zur Schule gibt es einen Anspruch auf einen Betreuungsplatz. Die Gemeinde hilft bei der Anmeldung.
tm-all-day-claim = In der Grundschule gibt es nach und nach einen Anspruch auf Ganztagsbetreuung. Die Gemeinde sagt, für welche Klassen er gilt.
tm-assumed-window = Genaue Betreuungszeiten sind nicht angegeben. Angenommen ist: { $form }.
tm-unknown = Wann sie arbeiten kann, ist nicht bekannt.
    .change = Sie nach ihren Zeiten und nach der Betreuung fragen.
