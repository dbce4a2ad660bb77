### Steps of a plan, courses and papers.

## Steps that a plan adds to those of findings

step-finish_course = Finish the running language course with its examination
step-skills_analysis = Show skills in place of missing papers (Qualifikationsanalyse)
step-decision_without_papers = Apply for the decision without the missing papers; an examination (Kenntnisprüfung) or supervised practice (Anpassungslehrgang) follows
step-apply_recognition = Apply for recognition of the profession
step-await_decision = Wait for the decision on the application
step-temporary_permit = Apply for the Berufserlaubnis (temporary licence)
step-adaptation_course = Complete the Anpassungslehrgang (supervised practice)
step-knowledge_test = Pass the Kenntnisprüfung or Eignungsprüfung (examination)
step-finish_measure = Complete the running measure
step-complete_licence = Hand in the last proofs for the licence
step-zab_statement = Apply for the statement of comparability (ZAB)
step-obtain_driving_licence = Obtain the driving licence
step-ask_hours = Ask the employer for hours that fit
step-await_care = Wait for the childcare place that is promised
step-await_start = Wait until the start is possible

## Papers to bring

paper-residence_document = residence document (Aufenthaltsdokument)
paper-passport = passport or identity card
paper-registration = proof of address (Meldebescheinigung)
paper-photo = passport photograph
paper-cv = curriculum vitae (Lebenslauf)
paper-diploma = diploma or certificate of training
paper-transcript = annex with subjects and hours
paper-translation = certified translation
paper-school_certificate = school certificate
paper-work_references = references of employers or work record book
paper-recognition_decision = decision on the recognition (Bescheid)
paper-application_receipt = acknowledgement of the application (Eingangsbestätigung)
paper-temporary_permit = temporary licence (Berufserlaubnis)
paper-language_certificate = language certificate
paper-course_confirmation = confirmation of the course
paper-driving_licence = driving licence
paper-medical_certificate = medical certificate
paper-clearance = certificate of good conduct (Führungszeugnis)
paper-job_offer = offer of the job or draft of the contract
paper-employment_declaration = form “Erklärung zum Beschäftigungsverhältnis”, filled in by the employer
paper-shift_plan = plan of the shifts
paper-possible_hours = note of the hours that are possible
paper-care_confirmation = confirmation of the care place with its hours
paper-advert = advert of the vacancy
paper-benefit_decision = decision on benefits
paper-course_offer = offer of the course provider
paper-care_proof = application or contract for childcare
paper-recognition_status = decision on the recognition (Bescheid) or, while the procedure runs, the acknowledgement (Eingangsbestätigung)
paper-eye_test = certificate of an eye test (Sehtest)
paper-first_aid_proof = proof of a first-aid course (Erste-Hilfe-Kurs)
paper-result = this page

## Kinds of course

course-state_course = course of the Land (VwV Deutsch)
course-job_course = job language course (Berufssprachkurs, BSK)

## A step with what it is about

plan-step = { $step }: { $about }

## What an employer could change

change-language_lower = { $language } { $level } is enough
change-language_flexible = A lower level of language is accepted
change-comparable_accepted = A comparable qualification is accepted
change-induction_offered = Induction of career changers
change-hours_flexible = Hours can be arranged
change-shift_later = Shifts begin and end { $minutes } later
change-shift_earlier = Shifts begin and end { $minutes } earlier
change-start_later = Start { $weeks } later
