### What stands on the sheets of a job fair. The sheet for a person is in plain words.

papers-file-tables = Tables
papers-file-people = People
papers-file-interpreters = Interpreters
papers-file-wall = Wall plan
papers-file-left_out = Without a talk

papers-head-table = Table
papers-head-person = Person
papers-head-name = Name
papers-head-time = Time
papers-head-employer = Employer
papers-head-vacancy = Vacancy
papers-head-role = Nearness to the occupation
papers-head-languages = Languages
papers-head-hours = Hours a week
papers-head-licence = Licence
papers-head-interpreter = Interpreter
papers-head-interpreter_id = Interpreter
papers-head-notes = Notes
papers-head-what = What
papers-head-where = Where
papers-head-whom = With whom
papers-head-who = Who
papers-head-reason = Why
papers-head-detail = What is in the way
papers-head-step = Nearest step

papers-fair = Job fair
papers-date = { $weekday }, { $day }
papers-weekday-mon = Monday
papers-weekday-tue = Tuesday
papers-weekday-wed = Wednesday
papers-weekday-thu = Thursday
papers-weekday-fri = Friday
papers-weekday-sat = Saturday
papers-weekday-sun = Sunday
papers-printed = As of { $day } · edition { $edition }
papers-break = Break

## Sheet for the table

papers-table = Table { $table } · { $employer }
papers-table-place = Place: { $place }
papers-table-open = Open: { $times }
papers-table-languages = Languages at the table: { $languages }
papers-table-promised = Talks by appointment: { $talks }
papers-table-free = free for guests without an appointment
papers-table-free-seats = free for guests without an appointment: { $seats } seats
papers-table-none = not needed
papers-table-note = People are shown by their number. A name is there only where the person agreed to it.

## Sheet for the person

papers-person = Your afternoon at the job fair
papers-person-id = Your number: { $id }
papers-person-name = { $name } · your number: { $id }
papers-person-arrive = { $day }: please come at { $time }.
papers-person-talk = Talk
papers-person-idle = Free time
papers-person-table = Table (Tisch) { $table }
papers-person-table-place = Table (Tisch) { $table }, { $place }
papers-person-interpreter = { $interpreter } interprets.
papers-person-bring = Please bring this sheet, your CV (Lebenslauf) and your certificates (Zeugnisse).
papers-person-childcare = Childcare (Kinderbetreuung): { $place }, from { $from } to { $to }. Your child can stay there while you talk.
papers-person-waiting = You can wait here: { $place }.
papers-person-help = Any questions? Go to the information desk (Information): { $place }.
papers-person-help-desk = Any questions? Go to the information desk (Information) at the entrance.
papers-person-phone = You cannot come? Please call: { $phone }.
papers-person-none = { $day }: there is no appointment for you yet. Please come all the same.
papers-person-none-seat = Seats are free for guests without an appointment. Ask at the information desk (Information).
papers-person-none-ask = Ask at the information desk (Information). They will help you.
papers-person-seat = A seat may be free here

## Sheet for the interpreter, wall plan

papers-interpreter = Interpreting: { $id }
papers-interpreter-languages = Languages: { $languages }
papers-interpreter-talks = Talks: { $talks }
papers-interpreter-note = Please go to the table when the talk begins. What is said there stays there.
papers-interpreter-free = free, please be ready at the information desk
papers-interpreter-pair = { $person } – { $table }
papers-wall = Wall plan
papers-wall-part = Wall plan, part { $part } of { $parts }
papers-wall-note = These are numbers, not names.
papers-wall-closed = –

## Who has no talk, and why

papers-left_out = Without a talk
papers-left_out-counts = People: { $people } · without a talk: { $people_without } · Tables: { $tables } · without a talk: { $tables_without }
papers-left_out-person = Person { $id }
papers-left_out-table = Table { $id }
papers-left_out-nobody = Everybody has at least one talk.
papers-left_out-note = This sheet is for the organisers only.
papers-reason-no_table = Possible at no table of the fair.
papers-reason-no_field = No employer of the fair is looking in her field of work.
papers-reason-no_fit = Employers of her field are there, but no vacancy is possible.
papers-reason-no_wish = Something would be possible, but only against her wish.
papers-reason-not_there = No talk fits into the time in which she is there.
papers-reason-no_time = Her tables are closed while she is there.
papers-reason-no_interpreter = No shared language, and nobody is there then who interprets.
papers-reason-no_seat = Seats or interpreters went to others.
papers-reason-table_no_pair = Nobody who is registered comes into question for this table.
papers-reason-table_no_talk = Those who come into question have other talks or no shared time.
papers-step-no_sheets = With the sheets of people and vacancies this page names the reasons.
papers-step-open_seat = At { $time } a seat for guests without an appointment is free at table { $table }.
papers-step-missing = A talk at table { $table } at { $time } comes nearest. It needs: { $obstacles }.
papers-obstacle-absent = she is there then
papers-obstacle-closed = the table is open then
papers-obstacle-no_interpreter = somebody interprets then ({ $languages })
papers-obstacle-full = the table has one seat more
papers-step-opens = { $steps } – then vacancies of the fair are possible: { $vacancies }, by about { $day }.
papers-step-ask = Ask first: { $question }
papers-step-wish = Ask about her wish ({ $wish }). Without it vacancies of the fair would be possible: { $vacancies }.
papers-step-change = Ask the employer: “{ $change }” for { $vacancy }. Then registered people would come into question: { $more }.
papers-step-none = No step opens a vacancy of this fair; “miqnet plan” names other vacancies.
papers-step-table = Point guests to this table; its seats are free without an appointment.

## What an employer learns of a person

papers-guest-role-same = same occupation
papers-guest-role-related = related occupation
papers-guest-role-new = career change
papers-guest-licence-yes = held
papers-guest-licence-pending = not completed yet
papers-guest-licence-not_needed = not needed
papers-guest-to_be_asked = to be asked
papers-guest-from_to = { $from } to { $to }
