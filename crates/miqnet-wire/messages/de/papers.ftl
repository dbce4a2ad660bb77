### Was auf den Blättern einer Jobmesse steht. Das Blatt für die Person ist in einfachem Deutsch (A2).

papers-file-tables = Tische
papers-file-people = Personen
papers-file-interpreters = Dolmetschen
papers-file-wall = Wandplan
papers-file-left_out = Ohne Gespräch

papers-head-table = Tisch
papers-head-person = Person
papers-head-name = Name
papers-head-time = Uhrzeit
papers-head-employer = Betrieb
papers-head-vacancy = Stelle
papers-head-role = Nähe zum Beruf
papers-head-languages = Sprachen
papers-head-hours = Stunden in der Woche
papers-head-licence = Zulassung
papers-head-interpreter = Dolmetschen
papers-head-interpreter_id = Dolmetscher/in
papers-head-notes = Notizen
papers-head-what = Was
papers-head-where = Wo
papers-head-whom = Mit wem
papers-head-who = Wer
papers-head-reason = Warum
papers-head-detail = Was im Weg steht
papers-head-step = Nächster Schritt

papers-fair = Jobmesse
papers-date = { $weekday }, { $day }
papers-weekday-mon = Montag
papers-weekday-tue = Dienstag
papers-weekday-wed = Mittwoch
papers-weekday-thu = Donnerstag
papers-weekday-fri = Freitag
papers-weekday-sat = Samstag
papers-weekday-sun = Sonntag
papers-printed = Stand { $day } · Ausgabe { $edition }
papers-break = Pause

## Blatt für den Tisch

papers-table = Tisch { $table } · { $employer }
papers-table-place = Platz: { $place }
papers-table-open = Offen: { $times }
papers-table-languages = Sprachen am Tisch: { $languages }
papers-table-promised = Gespräche mit Termin: { $talks }
papers-table-free = frei für Gäste ohne Termin
papers-table-free-seats = frei für Gäste ohne Termin: { $seats } Plätze
papers-table-none = nicht nötig
papers-table-note = Personen stehen hier mit ihrer Nummer. Ein Name steht nur da, wenn die Person zugestimmt hat.

## Blatt für die Person

papers-person = Ihr Nachmittag auf der Jobmesse
papers-person-id = Ihre Nummer: { $id }
papers-person-name = { $name } · Ihre Nummer: { $id }
papers-person-arrive = { $day }: Bitte kommen Sie um { $time } Uhr.
papers-person-talk = Gespräch
papers-person-idle = Freie Zeit
papers-person-table = Tisch { $table }
papers-person-table-place = Tisch { $table }, { $place }
papers-person-interpreter = { $interpreter } übersetzt für Sie.
papers-person-bring = Bitte bringen Sie mit: diesen Zettel, Ihren Lebenslauf und Ihre Zeugnisse.
papers-person-childcare = Kinderbetreuung: { $place }, von { $from } bis { $to } Uhr. Ihr Kind kann dort bleiben, wenn Sie sprechen.
papers-person-waiting = Warten können Sie hier: { $place }.
papers-person-help = Haben Sie Fragen? Gehen Sie zur Information: { $place }.
papers-person-help-desk = Haben Sie Fragen? Gehen Sie zur Information am Eingang.
papers-person-phone = Können Sie nicht kommen? Bitte rufen Sie an: { $phone }.
papers-person-none = { $day }: Für Sie gibt es noch keinen Termin. Bitte kommen Sie trotzdem.
papers-person-none-seat = Für Gäste ohne Termin sind Plätze frei. Fragen Sie an der Information.
papers-person-none-ask = Fragen Sie an der Information. Dort hilft man Ihnen weiter.
papers-person-seat = Vielleicht ist hier ein Platz frei

## Blatt für die Dolmetscherin, Wandplan

papers-interpreter = Dolmetschen: { $id }
papers-interpreter-languages = Sprachen: { $languages }
papers-interpreter-talks = Gespräche: { $talks }
papers-interpreter-note = Bitte gehen Sie zu Beginn des Gesprächs an den Tisch. Was dort gesprochen wird, bleibt unter den Beteiligten.
papers-interpreter-free = frei, bitte an der Information bereit sein
papers-interpreter-pair = { $person } – { $table }
papers-wall = Wandplan
papers-wall-part = Wandplan, Teil { $part } von { $parts }
papers-wall-note = Hier stehen Nummern, keine Namen.
papers-wall-closed = –

## Wer kein Gespräch hat, und warum

papers-left_out = Ohne Gespräch
papers-left_out-counts = Personen: { $people } · ohne Gespräch: { $people_without } · Tische: { $tables } · ohne Gespräch: { $tables_without }
papers-left_out-person = Person { $id }
papers-left_out-table = Tisch { $id }
papers-left_out-nobody = Alle haben mindestens ein Gespräch.
papers-left_out-note = Dieses Blatt ist nur für die Organisation.
papers-reason-no_table = An keinem Tisch der Messe möglich.
papers-reason-no_field = Kein Betrieb der Messe sucht in ihrem Berufsfeld.
papers-reason-no_fit = Betriebe aus ihrem Berufsfeld sind da, aber keine Stelle ist möglich.
papers-reason-no_wish = Möglich wäre etwas, aber nur gegen ihren Wunsch.
papers-reason-not_there = In die Zeit, in der sie da ist, passt kein Gespräch.
papers-reason-no_time = Ihre Tische sind geschlossen, solange sie da ist.
papers-reason-no_interpreter = Keine gemeinsame Sprache, und niemand zum Dolmetschen ist dann da.
papers-reason-no_seat = Plätze oder Dolmetschen gingen an andere.
papers-reason-table_no_pair = Niemand der Angemeldeten kommt für diesen Tisch in Frage.
papers-reason-table_no_talk = Wer in Frage kommt, hat andere Gespräche oder keine gemeinsame Zeit.
papers-step-no_sheets = Mit den Tabellen der Personen und Stellen nennt dieses Blatt die Gründe.
papers-step-open_seat = Um { $time } Uhr ist an Tisch { $table } ein Platz für Gäste ohne Termin frei.
papers-step-missing = Am nächsten liegt ein Gespräch an Tisch { $table } um { $time } Uhr. Nötig dafür: { $obstacles }.
papers-obstacle-absent = sie ist dann da
papers-obstacle-closed = der Tisch ist dann offen
papers-obstacle-no_interpreter = jemand dolmetscht dann ({ $languages })
papers-obstacle-full = der Tisch hat einen Platz mehr
papers-step-opens = { $steps } – danach möglich: { $vacancies } Stellen der Messe, bis etwa { $day }.
papers-step-ask = Zuerst fragen: { $question }
papers-step-wish = Nach ihrem Wunsch fragen ({ $wish }). Ohne ihn wären Stellen der Messe möglich: { $vacancies }.
papers-step-change = Den Betrieb fragen: „{ $change }“ bei { $vacancy }. Dann kämen Angemeldete in Frage: { $more }.
papers-step-none = Kein Schritt öffnet eine Stelle dieser Messe; andere Stellen nennt „miqnet plan“.
papers-step-table = Im Saal auf diesen Tisch hinweisen; seine Plätze sind für Gäste ohne Termin frei.

## Was ein Betrieb von einer Person erfährt

papers-guest-role-same = gleicher Beruf
papers-guest-role-related = verwandter Beruf
papers-guest-role-new = Quereinstieg
papers-guest-licence-yes = vorhanden
papers-guest-licence-pending = noch nicht abgeschlossen
papers-guest-licence-not_needed = nicht nötig
papers-guest-to_be_asked = noch zu erfragen
papers-guest-from_to = { $from } bis { $to }
