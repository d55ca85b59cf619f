-- The indicators of quality in English as it is spoken: "trainings" is no word of it.
update training.quality_indicator i set title_en = w.title, expected_en = w.expected
from (values
  (1, 'Inform the public about the training on offer', 'Prerequisites, objectives, duration, access, prices, contacts, methods, assessment and accessibility: detailed, verifiable and up-to-date information.'),
  (2, 'Publish result indicators', 'Results suited to the training and its audience, such as satisfaction, attendance and drop-outs, with their period and the number of answers.'),
  (3, 'Inform about certifications and what they lead to', 'Pass rates, blocks of skills, equivalences, bridges, further study and job prospects.'),
  (4, 'Analyse needs before the training', 'The person’s needs are analysed before the training, with the employer or funder concerned.'),
  (5, 'Define objectives that can be assessed', 'The operational objectives of each course are written down, and it can be assessed whether they are met.'),
  (6, 'Design suitable content and methods', 'Content, sequence and methods follow from the objectives and suit the audience.'),
  (7, 'Match content to the certification', 'Content meets the requirements of the certification in view.'),
  (8, 'Assess participants on entry', 'What each person already knows is assessed on entry, by a written procedure.'),
  (9, 'Inform about practical arrangements', 'House rules, joining instructions, venue, equipment, contacts and follow-up are known beforehand.'),
  (10, 'Adapt training, support and follow-up', 'Delivery takes people into account: duration, content, groups, adjustments.'),
  (12, 'Encourage commitment and prevent drop-outs', 'Measures that are written down and monitored help people to complete the training; absences are dealt with.'),
  (16, 'Present candidates for certification by the rules', 'Candidates are presented and examined as the certifying body requires.'),
  (17, 'Provide suitable resources', 'People, equipment, rooms, platforms and environment suit the training.'),
  (18, 'Mobilise and coordinate trainers', 'In-house and outside trainers are identified, their roles written down, their work coordinated.'),
  (19, 'Give access to learning resources', 'Resources are available, and people are helped to use them.'),
  (21, 'Determine trainers’ competence', 'The competence required is defined, verified and suited to each course.'),
  (22, 'Maintain the team’s competence', 'The team’s competence is maintained and developed for the training it provides.'),
  (23, 'Follow training law', 'Legal texts on vocational training are monitored, and the findings put to use.'),
  (24, 'Follow occupations and skills', 'Occupations, jobs and skills in the field are monitored, and the findings put to use.'),
  (25, 'Follow innovation in teaching', 'Teaching methods and technology are monitored, and the findings put to use.'),
  (26, 'Welcome people with disabilities', 'A network of partners and resources is in place, and a contact person is named.'),
  (27, 'Make sure that subcontractors comply', 'Compliance with the standard by subcontractors and people under umbrella contracts is verified.'),
  (28, 'Mobilise partners who host people at work', 'A network of partners helps to design the training and hosts people at work.'),
  (29, 'Help people into work or further study', 'Measures help people to find work or to go on to another contract or further study.'),
  (30, 'Collect feedback', 'Participants, funders, teams and the companies concerned are asked at suitable intervals.'),
  (32, 'Improve from feedback', 'The analysis of feedback and complaints leads to improvement actions that are followed up.')
) as w (number, title, expected)
where i.guide_version = 9 and i.number = w.number;
