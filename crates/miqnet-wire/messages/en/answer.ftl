### Verdicts, gates, next steps and questions.

## Verdict

verdict-eligible_now = possible now
verdict-eligible_with_condition = possible with a condition
verdict-not_eligible = not possible at present
verdict-vacancy_blocked = vacancy must be corrected first

## Gates

gate-vacancy = Vacancy
gate-kind = Kind of place
gate-start = Start
gate-work_permission = Permission to work
gate-recognition = Recognition
gate-side_conditions = Certificates
gate-language = Language
gate-level = Level
gate-travel = Way to work
gate-time = Working time

status-note = note
status-met = met
status-open = open
status-blocked = not met

## Next step

open-wait = { $date_known ->
        [yes] Wait until { $date }
       *[no] Wait, date still open
    }
open-step = { $step } – ask first: { $partner }

step-show_document = Show the residence document; where it says “nur mit Erlaubnis”, apply for the permission
step-ask_approval = Apply to the Ausländerbehörde (foreigners’ office) for the permission to work
step-compensation_measure = Agree on an Anpassungslehrgang (supervised practice) or a Kenntnisprüfung (examination)
step-direct_measure = Apply for the direct way into the Anpassungslehrgang or the Kenntnisprüfung
step-within_permit = Clarify tasks and supervision under the Berufserlaubnis (temporary licence)
step-kita_in_recognition = Ask the Kita’s Träger for a post as skilled staff in recognition
step-kita_paragraph_7 = Agree with the Kita’s Träger on the qualification under § 7 KiTaG
step-language_course = Find a language course, if possible beside the job
step-language_certificate = Sit the language examination for the level she has
step-obtain_certificate = Obtain the certificate
step-confirm_driving_licence = Have the driving licence confirmed
step-induction = Agree on induction or a partial qualification
step-care_place = Look for a childcare place or longer childcare hours
step-transport = Find a way to get to work
step-assess_schooling = Have the school certificate assessed
step-start_with_eq = Start with an Einstiegsqualifizierung (EQ)

## Questions to the candidate or, where the employer knows, to the employer

ask-work_permission = What does your residence document say about work?
ask-recognition = What qualification do you have, and how far is its recognition?
ask-kita_traeger = To the Kita’s Träger: do you count the applicant on the staffing key?
ask-certificates = Which certificates do you have, for example the food hygiene briefing or a forklift licence?
ask-driving_licences = Which driving licences do you have?
ask-language_level = How well do you speak the language (A1 to C2)?
ask-language_evidence = Do you have a certificate for your level of language?
ask-awards = Which qualifications and what work experience do you have?
ask-availability = On which days and at what times can you work?
ask-flexibility = To the employer: can the working hours be arranged?
ask-shifts = To the employer: when do the shifts start and end?
ask-home = What is the postal code of your home?
ask-workplace = To the employer: where is the work done?
ask-travel_limits = How long may the way to work be, and how do you travel?
ask-available_from = When can you start?
ask-kinds_wanted = What are you looking for: a job, a training, an internship, an Anpassungslehrgang or a Minijob?
