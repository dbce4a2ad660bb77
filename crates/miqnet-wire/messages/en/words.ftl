### Words for values.

## Units

unit-minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
unit-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
unit-weeks = { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
unit-months = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
word-date-unknown = still open
word-next-day = { $clock } the next day

day-mon = Monday
    .short = Mon
day-tue = Tuesday
    .short = Tue
day-wed = Wednesday
    .short = Wed
day-thu = Thursday
    .short = Thu
day-fri = Friday
    .short = Fri
day-sat = Saturday
    .short = Sat
day-sun = Sunday
    .short = Sun

## Languages

cefr-none = below A1
cefr-A1 = A1
cefr-A2 = A2
cefr-B1 = B1
cefr-B2 = B2
cefr-C1 = C1
cefr-C2 = C2

language-ar = Arabic
language-bg = Bulgarian
language-cs = Czech
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-hr = Croatian
language-hu = Hungarian
language-it = Italian
language-ka = Georgian
language-ku = Kurdish
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sq = Albanian
language-sr = Serbian
language-tr = Turkish
language-uk = Ukrainian
language-vi = Vietnamese
language-zh = Chinese

## Recognition and awards

recognition-none_needed = no qualification in this profession, or nothing to recognise
recognition-documents_missing = papers are missing
recognition-not_applied = not applied for
recognition-zab_evaluated = statement of the ZAB issued
recognition-in_procedure = procedure is running
recognition-partial_equivalence = partly equivalent
recognition-conditional_compensation = decision with compensation measure
recognition-compensation_running = compensation measure is running
recognition-temporary_permit = Berufserlaubnis (temporary licence)
recognition-full_equivalence_no_licence = equivalent, licence not issued yet
recognition-full_equivalence = equivalent
recognition-licensed = licence issued
recognition-denied = refused

award-school_9 = school, 9 classes
award-school_11 = school, 11 or 12 classes
award-skilled_worker = skilled worker (Ukraine)
award-junior_specialist = junior specialist (Ukraine)
award-junior_bachelor = junior bachelor (Ukraine)
award-bachelor = bachelor
award-specialist = specialist diploma (Ukraine, 5 years)
award-master = master
award-doctorate = doctorate
award-german_helper = German helper training
award-german_training = German vocational training
award-german_advanced = Meister, Techniker, Fachschule or bachelor (Germany)
award-german_degree = German degree (4 years or more)

schooling-none = no certificate asked for
schooling-hauptschule = lower secondary certificate (Hauptschulabschluss)
schooling-mittlere_reife = intermediate certificate (Mittlere Reife)
schooling-training = completed vocational training
schooling-hochschulreife = right to study (Hochschulreife)

## Places, certificates, driving licences

kind-job = job with social insurance
kind-minijob = Minijob (small job)
kind-ausbildung = vocational training (Ausbildung)
kind-direkteinstieg = paid entry into Kita work (Direkteinstieg)
kind-eq = introductory training (Einstiegsqualifizierung, EQ)
kind-internship = internship
kind-recognition_measure = supervised practice or another measure for recognition (Anpassungslehrgang)

certificate-food_hygiene = health office briefing for work with food (Belehrung, § 43 IfSG)
certificate-guard_instruction = instruction for guards, 40 hours (Unterrichtung, § 34a GewO)
certificate-guard_exam = examination for guards (Sachkundeprüfung, § 34a GewO)
certificate-care_companion = course for care companions (Betreuungskraft, § 53b SGB XI)
certificate-bamf_admission = admission to teach integration courses (BAMF-Zulassung)
certificate-code_95 = professional driver qualification (Code 95)
certificate-driver_card = tachograph card (Fahrerkarte)
certificate-passenger_permit = permit to carry passengers (Fahrgastbeförderung)
certificate-chamber_entry = entry on the list of the chamber or appointment by it (Kammer)
certificate-meister = master craftsman certificate (Meisterbrief)
certificate-medical_language_exam = medical language examination C1 (Fachsprachprüfung)
certificate-childminding_permit = permission for childminding (Kindertagespflege)
certificate-driving_instructor_licence = driving instructor licence (Fahrlehrerlaubnis)
certificate-heilpraktiker_permit = permission as Heilpraktikerin
certificate-sworn_translator = oath as translator or interpreter (Beeidigung)
certificate-welding_certificate = welder’s test certificate (Schweißerprüfung)
certificate-forklift_licence = forklift licence (Staplerschein)
certificate-first_aid = first-aid course

licence-B = B (car up to 3.5 t)
licence-BE = BE (car with trailer)
licence-C1 = C1 (lorry up to 7.5 t)
licence-C1E = C1E (lorry up to 7.5 t with trailer)
licence-C = C (lorry)
licence-CE = CE (lorry with trailer)
licence-D1 = D1 (small bus)
licence-D = D (bus)

## Childcare and travel

care-extended_hours = Kita with extended hours
care-full_day = Kita, full day
care-nursery_full_day = nursery, full day
care-reliable_school = primary school with fixed hours (Verlässliche Grundschule)
care-after_school = after-school care or all-day school
care-no_care = no childcare
care-independent = school child from 14 years, no childcare needed

mode-car = by car
mode-bus = by bus
mode-rail = by train
mode-bicycle = by bicycle
mode-same_place = within the same place
mode-file = as the travel list says
