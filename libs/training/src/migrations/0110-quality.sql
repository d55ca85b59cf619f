-- The quality of a provider of training: the indicators of Qualiopi, which of them apply to it, and what proves them.

-- Versions of the guide by which the national quality standard is read.
create table training.quality_guide (
  version integer primary key,
  published_on date not null,
  applicable_from date not null unique,
  source text not null,
  note_fr text not null,
  note_en text not null
);
insert into training.quality_guide values (9, '2024-01-08', '2024-03-08',
  'Ministère du Travail (DGEFP), guide de lecture du référentiel national qualité, version 9',
  'Résumé du guide de lecture dans sa version 9 du 8 janvier 2024, en nos mots : le texte officiel seul fait foi. Nous n’avons pas vérifié si une version plus récente est parue depuis.',
  'A summary of the guide in its version 9 of 8 January 2024, in our words: the official text alone decides. Whether a later version has come out since has not been verified.');

create table training.quality_indicator (
  guide_version integer not null references training.quality_guide (version),
  number integer not null check (number between 1 and 32),
  criterion integer not null check (criterion between 1 and 7),
  -- It applies to providers that do any of these; empty: to all.
  applies_when text[] collate "C" not null,
  title_fr text not null,
  expected_fr text not null,
  title_en text not null,
  expected_en text not null,
  primary key (guide_version, number)
);
insert into training.quality_indicator values
  (9, 1, 1, '{}', 'Informer le public sur les formations', 'Prérequis, objectifs, durée, modalités et délais d’accès, tarifs, contacts, méthodes, évaluation et accessibilité : une information détaillée, vérifiable et à jour.',
   'Tell the public about trainings', 'Prerequisites, objectives, duration, access, prices, contacts, methods, assessment and accessibility: detailed, checkable and up to date.'),
  (9, 2, 1, '{}', 'Publier des indicateurs de résultats', 'Des résultats adaptés à la nature des formations et des publics, par exemple satisfaction, assiduité, abandons, avec la période et le nombre de réponses.',
   'Publish result indicators', 'Results that suit the trainings and their audience, such as satisfaction, attendance and drop-outs, with their period and how many answered.'),
  (9, 3, 1, '{CERTIFYING,APPRENTICESHIP}', 'Informer sur les certifications et leurs suites', 'Taux d’obtention, blocs de compétences, équivalences, passerelles, suites de parcours et débouchés.',
   'Tell about certifications and what follows', 'Rates of success, blocks of skills, equivalences, bridges, further paths and outlets.'),
  (9, 4, 2, '{}', 'Analyser le besoin avant la formation', 'Le besoin de la personne, en lien avec l’employeur ou le financeur concerné, est analysé avant d’entrer en formation.',
   'Analyse needs beforehand', 'What the person needs, with the employer or funder concerned, is analysed before the training.'),
  (9, 5, 2, '{}', 'Définir des objectifs que l’on peut évaluer', 'Les objectifs opérationnels de chaque formation sont écrits et leur atteinte peut être évaluée.',
   'Define objectives that can be assessed', 'The operational objectives of each training are written, and whether they are met can be assessed.'),
  (9, 6, 2, '{}', 'Construire des contenus et des modalités adaptés', 'Contenus, déroulé et modalités découlent des objectifs et conviennent au public.',
   'Build contents and methods that suit', 'Contents, course and methods follow from the objectives and suit the audience.'),
  (9, 7, 2, '{CERTIFYING,APPRENTICESHIP}', 'Faire correspondre les contenus à la certification', 'Les contenus répondent aux exigences du référentiel de la certification visée.',
   'Match contents with the certification', 'Contents meet what the certification aimed at requires.'),
  (9, 8, 2, '{}', 'Positionner et évaluer à l’entrée', 'Les acquis de chaque personne sont évalués à l’entrée de la formation, par une procédure écrite.',
   'Place and assess on entry', 'What each person knows is assessed on entry, by a written procedure.'),
  (9, 9, 3, '{}', 'Informer des conditions de déroulement', 'Règlement intérieur, convocation, lieu, matériel, contacts et modalités de suivi sont connus avant de commencer.',
   'Tell how the training takes place', 'House rules, invitation, place, equipment, contacts and follow-up are known beforehand.'),
  (9, 10, 3, '{}', 'Adapter la formation, l’accompagnement et le suivi', 'La mise en œuvre tient compte des personnes : durées, contenus, groupes, aménagements.',
   'Adapt training, support and follow-up', 'How it is done takes people into account: durations, contents, groups, accommodation.'),
  (9, 11, 3, '{}', 'Évaluer l’atteinte des objectifs', 'Chaque personne est évaluée pendant ou après la formation, et le résultat est conservé.',
   'Assess whether objectives are met', 'Each person is assessed during or after the training, and the result is kept.'),
  (9, 12, 3, '{}', 'Favoriser l’engagement et prévenir les ruptures', 'Des mesures décrites et suivies aident à aller au bout ; les absences sont traitées.',
   'Keep people engaged and prevent drop-outs', 'Measures that are written down and followed help people to finish; absences are dealt with.'),
  (9, 13, 3, '{WORK_STUDY,APPRENTICESHIP}', 'Coordonner l’alternance', 'Les apprentissages en centre et en entreprise sont coordonnés et leur progression est suivie.',
   'Coordinate work-study', 'Learning at the centre and at work is coordinated, and its progress followed.'),
  (9, 14, 3, '{APPRENTICESHIP}', 'Accompagner les apprentis dans la société', 'Un accompagnement social, professionnel et éducatif, et l’exercice de la citoyenneté, sont organisés.',
   'Support apprentices in society', 'Social, professional and educational support, and citizenship, are organized.'),
  (9, 15, 3, '{APPRENTICESHIP}', 'Informer les apprentis de leurs droits et devoirs', 'Les apprentis connaissent leurs droits et devoirs et les règles de santé et de sécurité au travail.',
   'Tell apprentices their rights and duties', 'Apprentices know their rights and duties, and the rules of health and safety at work.'),
  (9, 16, 3, '{CERTIFYING,APPRENTICESHIP}', 'Présenter à la certification dans les règles', 'Les conditions de présentation et de passage respectent les exigences du certificateur.',
   'Present for certification by the rules', 'How people are presented and examined follows what the certifying body requires.'),
  (9, 17, 4, '{}', 'Mettre à disposition des moyens adaptés', 'Moyens humains et techniques, locaux, plateformes et environnement conviennent aux formations.',
   'Provide means that suit', 'People, equipment, rooms, platforms and surroundings suit the trainings.'),
  (9, 18, 4, '{}', 'Mobiliser et coordonner les intervenants', 'Les personnes internes et externes sont identifiées, leurs rôles écrits, leur action coordonnée.',
   'Mobilize and coordinate trainers', 'Those from inside and outside are known, their roles written down, their work coordinated.'),
  (9, 19, 4, '{}', 'Donner accès à des ressources pédagogiques', 'Des ressources sont à disposition, et les personnes sont aidées à s’en servir.',
   'Give access to learning resources', 'Resources are at hand, and people are helped to use them.'),
  (9, 20, 4, '{APPRENTICESHIP}', 'Disposer du personnel dédié à l’apprentissage', 'Référent handicap, référent mobilité, personnel d’appui et conseil de perfectionnement sont en place.',
   'Have staff for apprenticeship', 'Contacts for disability and mobility, support staff and the improvement council are in place.'),
  (9, 21, 5, '{}', 'Déterminer les compétences des intervenants', 'Les compétences requises sont définies, vérifiées et adaptées à chaque formation.',
   'Determine trainers’ competence', 'What they must know is defined, verified and suits each training.'),
  (9, 22, 5, '{}', 'Entretenir les compétences des salariés', 'Les compétences de l’équipe sont entretenues et développées pour les formations délivrées.',
   'Keep up the team’s competence', 'The team’s competence is kept up and developed for the trainings given.'),
  (9, 23, 6, '{}', 'Suivre le droit de la formation', 'Une veille sur les textes de la formation professionnelle est menée et exploitée.',
   'Follow the law of training', 'Legal texts on vocational training are watched, and what is found is used.'),
  (9, 24, 6, '{}', 'Suivre les métiers et les compétences', 'Une veille sur les métiers, les emplois et les compétences du secteur est menée et exploitée.',
   'Follow trades and skills', 'Trades, jobs and skills of the field are watched, and what is found is used.'),
  (9, 25, 6, '{}', 'Suivre les innovations pédagogiques', 'Une veille pédagogique et technologique est menée et exploitée.',
   'Follow new ways of teaching', 'Teaching and technology are watched, and what is found is used.'),
  (9, 26, 6, '{}', 'Accueillir les personnes handicapées', 'Un réseau de partenaires et de ressources est mobilisé, et une personne référente est nommée.',
   'Receive people with disabilities', 'A network of partners and resources is at hand, and somebody in charge is named.'),
  (9, 27, 6, '{SUBCONTRACTING}', 'S’assurer de la conformité des sous-traitants', 'Le respect du référentiel par les sous-traitants et les personnes en portage est vérifié.',
   'Make sure that subcontractors comply', 'That subcontractors and people employed through umbrella companies meet the standard is verified.'),
  (9, 28, 6, '{WORK_BASED,WORK_STUDY,APPRENTICESHIP}', 'Mobiliser les partenaires pour l’accueil en entreprise', 'Un réseau de partenaires participe à la construction des formations et accueille en situation de travail.',
   'Mobilize partners who receive people at work', 'A network of partners helps to build trainings and receives people at work.'),
  (9, 29, 6, '{APPRENTICESHIP}', 'Favoriser l’insertion ou la suite d’études', 'Des actions aident à trouver un emploi ou à continuer par un autre contrat ou d’autres études.',
   'Help into work or further study', 'Measures help people to find work or to go on with another contract or study.'),
  (9, 30, 7, '{}', 'Recueillir les appréciations', 'Participants, financeurs, équipes et entreprises concernées sont interrogés, à une fréquence adaptée.',
   'Collect what people think', 'Participants, funders, teams and companies concerned are asked, as often as it makes sense.'),
  (9, 31, 7, '{}', 'Traiter difficultés, réclamations et aléas', 'Les difficultés, les réclamations et les aléas sont enregistrés et reçoivent une réponse.',
   'Deal with difficulties and complaints', 'Difficulties, complaints and mishaps are recorded and answered.'),
  (9, 32, 7, '{}', 'Améliorer à partir de ce qui remonte', 'L’analyse des appréciations et des réclamations conduit à des actions d’amélioration suivies.',
   'Improve from what comes back', 'What people think and complain about leads to improvement actions that are followed.');

-- What a provider does besides plain training, from a day on until the next row.
create table training.quality_profile (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  valid_from date not null check (isfinite(valid_from)),
  activities text[] collate "C" not null
    check (activities <@ array['CERTIFYING', 'APPRENTICESHIP', 'WORK_STUDY', 'WORK_BASED', 'SUBCONTRACTING']),
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint quality_profile_once_a_day unique (organization_id, valid_from)
);
create trigger demonstration_apart before insert or update of organization_id on training.quality_profile
  for each row execute function network.keep_apart('organization_id', 'organization');

create table training.quality_evidence (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  -- An element may prove several indicators.
  indicators integer[] not null check (indicators <> '{}' and 1 <= all (indicators) and 32 >= all (indicators)),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  note text check (note <> ''),
  valid_from date not null check (isfinite(valid_from)),
  -- The last day on which it proves them.
  valid_until date not null default 'infinity' check (valid_until >= valid_from),
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on training.quality_evidence (organization_id, valid_from desc, id desc);
create index on training.quality_evidence (valid_from desc, id desc);
create trigger demonstration_apart before insert or update of organization_id on training.quality_evidence
  for each row execute function network.keep_apart('organization_id', 'organization');

-- The records that prove it, by their ids, and pages elsewhere.
create table training.quality_evidence_link (
  quality_evidence_id text collate "C" not null references training.quality_evidence (id) on delete cascade,
  place integer not null check (place > 0),
  record_id text collate "C",
  url text,
  label text check (label <> ''),
  primary key (quality_evidence_id, place),
  check (num_nonnulls(record_id, url) = 1)
);

-- The indicators of the guide of the day, and how a provider stands by them.
create function training.quality_on(provider text, day date) returns table (
  guide_version integer, number integer, criterion integer, applies_when text[], title_fr text, expected_fr text, title_en text,
  expected_en text, applies boolean, evidence_count integer, proved_until date, state text
) language sql stable parallel safe
  begin atomic
    with guide as (
      select g.version from training.quality_guide g
      order by g.applicable_from <= quality_on.day desc, case when g.applicable_from <= quality_on.day then g.applicable_from end desc, g.applicable_from
      limit 1
    ), profile as (
      select coalesce((select p.activities from training.quality_profile p
        where p.organization_id = provider and p.valid_from <= quality_on.day order by p.valid_from desc limit 1), '{}') as activities
    )
    select i.guide_version, i.number, i.criterion, i.applies_when, i.title_fr, i.expected_fr, i.title_en, i.expected_en,
      a.applies, e.held, nullif(e.until, 'infinity'),
      case when a.applies then case when e.held > 0 then 'PROVED' when e.earlier > 0 then 'OUTDATED' else 'MISSING' end end
    from guide g join training.quality_indicator i on i.guide_version = g.version
    cross join profile p
    cross join lateral (select i.applies_when = '{}' or i.applies_when && p.activities as applies) a
    cross join lateral (
      select count(*) filter (where v.valid_until >= quality_on.day)::integer as held, count(*) as earlier,
        max(v.valid_until) filter (where v.valid_until >= quality_on.day) as until
      from training.quality_evidence v
      where v.organization_id = provider and i.number = any(v.indicators) and v.valid_from <= quality_on.day) e
    order by i.number;
  end;

call changes.tell_of('training');
