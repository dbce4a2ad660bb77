### Guidance: offices, questions, papers, funding, residence hints.

## Offices that only guidance names

office-jobcenter = job centre (Jobcenter Landkreis Böblingen)
office-aa = employment agency (Agentur für Arbeit Stuttgart)
office-welcome_center = welcome service (Welcome Service Region Stuttgart)
office-wifoe = business support of the county (Kreiswirtschaftsförderung, Landratsamt Böblingen)
office-fair_integration = advice on fair work (Faire Integration)
office-grant_office = office of the grant (Förderstelle des Anerkennungszuschusses)

## One visit

guide-visit = { $place }. { $office }. Ask: { $requests } Bring: { $papers }.

request-read_title = What does my document say about work? May I take this job, or do I have to apply for a permission first?
request-work_permit = I have an offer for this job. How do I apply for the permission? Does a waiting time or a ban on work still hold for me?
request-permit_later = From when may I work? Is a training or an internship possible before?
request-federal_consent = For the firm: can the employment agency check the job beforehand? The immigration office (Ausländerbehörde) itself obtains the consent.
request-title_end = My residence title ends soon. How does it go on, and what do I apply for and when?
request-move_house = I want to move house. Must I stay where I am registered, and can that be lifted?
request-change_title = Which other residence title could I get later?
request-recognition_way = Which way of recognition fits my profession, how long does it take and what does it cost?
request-after_refusal = My application was refused. Which ways are there now?
request-apply_recognition = Which papers does my application for recognition need? What has to be translated?
request-progress = How far is my procedure, and what is still missing?
request-temporary_permit = Can I get a temporary permit (Berufserlaubnis) while my procedure runs?
request-measure = What fits my decision better: a period of supervised practice or an examination? Where is a place free?
request-permit_limits = What does my temporary permit allow, who has to supervise me, and until when is it valid?
request-licence_date = When does the licence come, and which proof is still missing?
request-trade_recognition = Can my training be recognised? It is voluntary: what does it bring and what does it cost?
request-degree_statement = How do I get a statement on my degree?
request-title_entry = What do I need to use the protected title of my profession?
request-foreign_lawyer = Can I be admitted as a foreign lawyer (§ 206 BRAO)? Which work as a legal adviser is allowed without the licence?
request-school_certificate = Which German school certificate is mine equal to?
request-paper_date = When is the next date for the paper or the examination, and what does it cost?
request-food_talk = When is the next instruction for work with food?
request-driving_licence = Is my driving licence still valid here? If I have to exchange it, which examination do I take (without a duty of lessons)?
request-language_course = Which course leads to the next level, also beside work? When does it start, and who decides on the place?
request-language_exam = Where can I sit the examination for my level, and what does it cost?
request-level_test = Where can my level of German be tested?
request-care_place = Is there a care place or longer care, and from when?
request-care_in_writing = Can you confirm the care place in writing, with its start and its hours?
request-move_hours = To the firm: can work start a little later or end earlier?
request-short_shift = To the firm: are there short shifts that fit the hours of care?
request-firm_waits = To the firm: can you wait, or can I start with home office or fewer hours?
request-transport = To the firm: is there a car pool, or are there hours that suit bus and rail?
request-correct_vacancy = To the firm: can you change the vacancy so that it is lawful?
request-list_vacancy = For the firm: can the changed vacancy be listed again?
request-firm_funding = For the firm: which funding can be checked for induction, course or language?
request-kita_talk = To the Kita: do you employ me while recognition goes on, and do I count on the staffing key?
request-trial = Can the offer become a trial at the employer (MAG)? Before the first day, please.
request-fair_offer = Is this offer fair? What can I do when I am to get no pay or too little?
request-start_costs = Which costs of recognition and courses can be paid, and which work is possible today?
request-course_voucher = Can I get a voucher (Bildungsgutschein) for this course? The employment agency decides, also for who gets money from the job centre. Before it starts, please.
request-entry_qualification = Can the training start with an Einstiegsqualifizierung (EQ)?
request-training_contract = What belongs in the training contract, and who helps during the training?
request-training_school = Which school trains for this occupation? Which school certificate and which German does it ask for, and when does it start?
request-orientation = Which ways does my qualification open in the region?
request-confirm_result = Is this result right, and what do we agree on next?

## Funding

guide-funding = { $what } This can be checked. Who decides: { $office }. { $deadline }
guide-funding-ask = { $what } Whether this can be checked depends on answers: { $questions }
guide-funding-not = { $what } It does not apply for now: { $reason }

outcome-may_be_checked = can be checked
outcome-ask = question open
outcome-not_applicable = does not apply for now

deadline-before_contract = Apply before the contract.
deadline-before_start = Apply before the first day.
deadline-before_course = Apply before the course starts.
deadline-before_costs = Apply before any cost arises.

beneficiary-firm = for the firm
beneficiary-person = for the person

fd-subsidy = Subsidy for a longer induction (Eingliederungszuschuss, EGZ), for the firm: up to { $share } of the wage, at most { $months }.
fd-subsidy-older = Subsidy for a longer induction (Eingliederungszuschuss, EGZ) from the age of 55 on: up to { $share } of the wage, at most { $months }, for a start until { $until }.
fd-long-term-job = Subsidy after two years without work (§ 16e SGB II): { $first } of the wage in the first year, { $second } in the second; a contract of at least { $months }.
fd-participation-job = Subsidy after many years of benefits (§ 16i SGB II): { $year_1 } of the minimum wage in years 1 and 2, then { $year_3 }, { $year_4 } and { $year_5 }; and up to { $courses } for courses.
fd-start-allowance = Allowance beside a new job (Einstiegsgeld): at most { $months }.
fd-start-budget = Budget for the start (Vermittlungsbudget): translations, applications, travel or recognition.
fd-trial = Trial at the employer (MAG): at most { $weeks }, granted before the first day.
fd-trial-open = Trial at the employer (MAG): at most { $weeks }, after a year without work or with great obstacles up to { $long }, granted before the first day.
fd-entry-qualification = Entry qualification before a training (Einstiegsqualifizierung, EQ), from { $hours } a week: at least { $from }, at most { $to }; the firm gets up to { $amount } a month.
fd-training-help = Help beside a training (AsA flex): lessons, German, someone to talk to.
fd-employee-training = Certified course for employees (§ 82 SGB III) of more than { $hours }: the firm pays { $small } of it (fewer than 50 employees), { $middle } (50 to 499) or { $large } (500 and more). Below 500 employees it can be checked whether this share is waived, from the age of 45 or with a severe disability.
fd-employee-training-middle = Certified course for employees (§ 82 SGB III) of more than { $hours }: the firm pays { $share } of it; from the age of 45, or with a severe disability, it can be checked whether this share is waived. Up to { $wage } of the wage is paid back.
fd-employee-training-waived = Certified course for employees (§ 82 SGB III) of more than { $hours }: from the age of 45 the firm should pay nothing for the course; up to { $wage } of the wage is paid back.
fd-employee-training-size = Certified course for employees (§ 82 SGB III) of more than { $hours }: the firm pays { $share } of it; up to { $wage } of the wage is paid back.
fd-course-voucher = Voucher for a course (Bildungsgutschein): all of its cost, for partial or new trainings too.
fd-recognition-grant = Grant for recognition (Anerkennungszuschuss) with an income up to { $income } a year, where nobody else pays: up to { $procedure } procedure, up to { $analysis } analysis, up to { $measure } measure; apply until { $until }; the counselling on recognition helps with it.
fd-recognition-grant-joint = Grant for recognition (Anerkennungszuschuss) for two taxed together up to { $income } a year, where nobody else pays: up to { $procedure } procedure, up to { $analysis } analysis, up to { $measure } measure; apply until { $until }; the counselling on recognition helps with it.
fd-language-course = Course of German for work (Berufssprachkurs) to { $level } with { $lessons }, free of charge.
fd-language-course-paid = Course of German for work (Berufssprachkurs) to { $level } with { $lessons }: { $fee } a lesson, free up to an income of { $free } a year, for two taxed together up to { $joint }. Where the examination is passed within { $months }, { $refund } is paid back on application.

not-no_insured_job = It is no job with social insurance.
not-closed_for_her = The place is not possible for the person for now.
not-employed_before = The firm has employed the person before.
not-no_induction = No longer induction is needed.
not-has_work = The person has work already, which does not end soon.
not-not_sgb2 = The person gets no benefits from the job centre.
not-not_long_unemployed = The person has not been without work for long enough.
not-not_long_sgb2 = The person has not got benefits from the job centre for long enough.
not-too_young = The person is too young for it.
not-worked_much = The person worked more than a little in these years.
not-no_costs = No costs are in sight.
not-no_trial_place = This place cannot be tried out.
not-no_training = It is no training.
not-too_few_hours = Too few hours are possible.
not-no_course_needed = No course is needed.
not-no_certified_course = The firm plans no certified course.
not-training_recent = The last training is less than two years ago.
not-nothing_to_recognise = There is nothing to recognise.
not-income_too_high = The income is above the limit.
not-deadline_passed = The last day of application has passed.
not-german_enough = Her German is enough.
not-other_course_first = Another course comes first; the advice on courses knows which.

## Questions whose answers the case file lacks

case-benefit = Who pays you benefits: job centre, social welfare office, employment agency or nobody?
case-age = Which age group are you in: under 18, 18 to 24, 25 to 54, 55 or more?
case-employment = Do you work at present: not at all, in a Minijob, insured, or in training?
case-work_ends = Does your work or training end soon, for example by notice or because it is limited?
case-unemployed = How long have you been without work: less than 1 year, 1 to 2 years, longer?
case-sgb2_time = How long did you get benefits from the job centre in the last seven years?
case-five_years = To the job centre: are five years of benefits enough?
case-worked_little = Did you work only a little or not at all in these years?
case-training_long_ago = Did your last training or funded course end more than two years ago?
case-four_years_unskilled = Did you do unskilled work for four years or longer?
case-usable_degree = Do you have a vocational qualification that is recognised in Germany?
case-income = Is the taxable income of a year below the limit for one person, below the one for two together, or above?
case-integration_course = Did you finish an integration course without reaching B1?
case-title = Which residence document do you have?
case-title_end = Until when is your residence document valid?
case-first_title = In which month did you get your first residence document?
case-change_title = Do you want to change to another residence title?
case-employed_before = To the firm: did you employ the person for more than three months in the last four years?
case-needs_induction = To the firm: does the person need a longer induction at the start?
case-certified_course = To the firm: is a certified course for the work planned? A course of language alone does not count.
case-german = How well do you speak German (A1 to C2)?
case-hours = How many hours a week can you work?

contradiction-works_and_unemployed = The person has an insured job and has long been without work: one of the two is wrong.
contradiction-unlimited_with_end = A title without an end has no last day: one of the two is wrong.
contradiction-first_title_in_future = The first title lies in the future: check the month.
contradiction-first_title_after_end = The first title is younger than the end of the title: check both.
contradiction-sgb2_before_first_title = The person has got benefits from the job centre for longer than she has had a title: one of the two is wrong.

## Residence hints; they change no result

wp-protected = If your § 24 title was valid on { $valid_on }, it stays valid until { $until } without an application.
wp-no-extension-known = It is not known how it goes on after { $until }. Ask the immigration office (Ausländerbehörde) early.
wp-title-ends = Your title ends on { $until }. Make an appointment at the immigration office (Ausländerbehörde) now.
wp-title-ended = Your title ended on { $until }. Go to the immigration office (Ausländerbehörde) soon.
wp-read-entry = A Fiktionsbescheinigung allows what is printed on it. The immigration office (Ausländerbehörde) reads it with you.
wp-not-covered = With a limited Ukrainian title the extension may not cover you. Ask the immigration office (Ausländerbehörde).
wp-move-limited = A duty to live in a place does not limit where you work. What your document says about work holds. Moving house may be limited until about { $until }; from { $hours } of work a week with enough pay on, that can be lifted.
wp-move-ask = Before you move house or work in another county, ask the immigration office (Ausländerbehörde) what your document allows.
wp-waiting-times = In an asylum procedure there is a waiting time before work: at least { $months }, in a reception centre (Aufnahmeeinrichtung) mostly { $reception }. Only the immigration office (Ausländerbehörde) says whether it holds for you.
wp-work-bans = With a Duldung the waiting time is at least { $months }; in some cases work is banned (§ 60a(6) AufenthG). Only the immigration office (Ausländerbehörde) says whether that holds for you.
wp-no-blue-card = With temporary protection there is no Blue Card. Ask the immigration office (Ausländerbehörde) before a change.
wp-no-chancenkarte = The opportunity card (Chancenkarte) is not open directly from temporary protection.
wp-later-titles = There are titles for recognition, care helpers, drivers and experienced workers. You do not need them to work now.
wp-work-first = Since { $since } the job centre puts work before courses, except where a course is needed for lasting work. Which work is reasonable is decided by the job centre alone.

## Pay

py-care = Minimum wage in care since { $since }: { $helper } for helpers, { $one_year } after one year of training, { $skilled } for skilled staff.

## Women’s programme

module-outreach = outreach
module-empowerment = empowerment
module-reconciliation = reconciling family and work
module-firm_contact = contact with firms
module-accompaniment = accompaniment into work

module-state-planned = planned
module-state-running = running
module-state-done = done

unit-lessons = { $n ->
        [one] { $n } lesson
       *[other] { $n } lessons
    }
