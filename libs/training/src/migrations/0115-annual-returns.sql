-- What a provider tells the State every year of what it taught (bilan pédagogique et financier), and the facts that it is counted from.

alter table training.course
  -- What it aims at, and its speciality in the nomenclature of specialities of training (NSF); null while nobody said so.
  add column objective text collate "C"
    check (objective in ('DIPLOMA', 'CERTIFICATION', 'QUALIFICATION', 'OTHER_TRAINING', 'SKILLS_ASSESSMENT', 'PRIOR_LEARNING')),
  add column speciality text collate "C" check (speciality ~ '^[1-4][0-9]{2}$');
alter table training.training_session
  -- Of those who take part in it, unless an enrolment says otherwise.
  add column comes_as text collate "C" check (comes_as in ('EMPLOYEE', 'APPRENTICE', 'JOB_SEEKER', 'INDIVIDUAL', 'OTHER'));
alter table training.enrolment
  add column comes_as text collate "C" check (comes_as in ('EMPLOYEE', 'APPRENTICE', 'JOB_SEEKER', 'INDIVIDUAL', 'OTHER'));

-- Forms as data: a new version of the form is a row more, and returns keep the one that they were made with.
create table training.return_form (
  version text collate "C" primary key,
  -- First year of which it is asked.
  from_year smallint not null unique,
  told_fr text not null,
  told_en text not null
);
create table training.return_line (
  form_version text collate "C" not null references training.return_form (version),
  place smallint not null,
  frame text collate "C" not null check (frame ~ '^[A-H]$'),
  code text collate "C" not null,
  -- What stands in it: people and hours, an amount, or words.
  kind text collate "C" not null check (kind in ('PEOPLE', 'AMOUNT', 'WORDS')),
  origin text collate "C" not null check (origin in ('COUNTED', 'ENTERED')),
  -- The codes of the lines that it adds up begin with this.
  adds text collate "C",
  -- Whether that line of the form was read in a source.
  is_verified boolean not null,
  title_fr text not null,
  title_en text not null,
  explanation_fr text not null,
  explanation_en text not null,
  primary key (form_version, code),
  unique (form_version, place)
);

insert into training.return_form values ('10443*17', 2024,
  'Lignes du Cerfa 10443*17 (notice 50199#17), redites ici en d’autres mots. La version et la liste des lignes C, F-1, F-3 et F-4 ont été lues dans des logiciels, jamais sur le formulaire même ; les cadres F-2 et G, les contrôles et le texte exact du formulaire ne sont pas vérifiés. Ce document prépare la télédéclaration et ne la remplace pas.',
  'Lines of Cerfa 10443*17 (notice 50199#17), said here in other words. The version and the list of lines C, F-1, F-3 and F-4 were read in software, never in the form itself; frames F-2 and G, the controls and the exact text of the form are not verified. This document prepares the declaration online and does not replace it.');
insert into training.return_line values
  ('10443*17', 10, 'A', 'A', 'WORDS', 'COUNTED', null, false, 'Organisme', 'Provider', 'Nom, SIREN et adresse, tels que la fiche de l’organisation les donne.', 'Name, SIREN and address, as the page of the organization tells them.'),
  ('10443*17', 20, 'B', 'B-1', 'WORDS', 'ENTERED', null, false, 'Exercice comptable', 'Accounting year', 'Premier et dernier jour de l’exercice, d’après la comptabilité. Les cadres E et F sont comptés sur l’année civile.', 'First and last day of the accounting year, from the accounts. Frames E and F are counted over the calendar year.'),
  ('10443*17', 21, 'B', 'B-2', 'WORDS', 'COUNTED', null, false, 'À distance, en tout ou en partie', 'Online, wholly or in part', 'Oui dès qu’une session de l’année s’est tenue à distance ou des deux façons.', 'Yes as soon as a session of the year was held online or both ways.'),
  ('10443*17', 30, 'C', 'C-1', 'AMOUNT', 'ENTERED', null, true, 'Entreprises, pour leurs salariés', 'Companies, for their employees', 'Produits hors taxes reçus d’employeurs pour former leurs salariés.', 'Income without tax from employers who have their employees trained.'),
  ('10443*17', 31, 'C', 'C-2a', 'AMOUNT', 'ENTERED', null, true, 'Apprentissage', 'Apprenticeship', 'Produits d’organismes gestionnaires, contrats d’apprentissage.', 'Income from bodies that manage training funds, for contracts of apprenticeship.'),
  ('10443*17', 32, 'C', 'C-2b', 'AMOUNT', 'ENTERED', null, true, 'Professionnalisation', 'Professionalisation', 'Produits d’organismes gestionnaires, contrats de professionnalisation.', 'Income from these bodies, for contracts of professionalisation.'),
  ('10443*17', 33, 'C', 'C-2c', 'AMOUNT', 'ENTERED', null, true, 'Promotion ou reconversion par alternance', 'Promotion or retraining by alternation', 'Produits d’organismes gestionnaires, promotion ou reconversion par alternance.', 'Income from these bodies, for promotion or retraining by alternation.'),
  ('10443*17', 34, 'C', 'C-2d', 'AMOUNT', 'ENTERED', null, true, 'Transition professionnelle', 'Change of profession', 'Produits d’organismes gestionnaires, projets de transition professionnelle.', 'Income from these bodies, for changes of profession.'),
  ('10443*17', 35, 'C', 'C-2e', 'AMOUNT', 'ENTERED', null, true, 'Compte personnel de formation', 'Personal training account', 'Produits au titre du compte personnel de formation.', 'Income from personal training accounts.'),
  ('10443*17', 36, 'C', 'C-2f', 'AMOUNT', 'ENTERED', null, true, 'Recherche d’emploi', 'Job seekers', 'Produits d’organismes gestionnaires pour des personnes en recherche d’emploi.', 'Income from these bodies, for people who look for work.'),
  ('10443*17', 37, 'C', 'C-2g', 'AMOUNT', 'ENTERED', null, true, 'Travail non salarié', 'Self-employed', 'Produits d’organismes gestionnaires pour des personnes non salariées.', 'Income from these bodies, for people who are self-employed.'),
  ('10443*17', 38, 'C', 'C-2h', 'AMOUNT', 'ENTERED', null, true, 'Plan de développement des compétences', 'Plan for developing skills', 'Produits d’organismes gestionnaires, plan de développement des compétences et autres dispositifs.', 'Income from these bodies, for plans of developing skills and the like.'),
  ('10443*17', 39, 'C', 'C-2', 'AMOUNT', 'COUNTED', 'C-2_', true, 'Organismes gestionnaires, total', 'Bodies that manage training funds, total', 'Somme des lignes 2a à 2h.', 'Sum of lines 2a to 2h.'),
  ('10443*17', 40, 'C', 'C-3', 'AMOUNT', 'ENTERED', null, true, 'Pouvoirs publics, pour leurs agents', 'Public bodies, for their agents', 'Produits reçus de l’État, de collectivités ou d’établissements publics pour former leurs agents.', 'Income from the State, local authorities or public bodies that have their agents trained.'),
  ('10443*17', 41, 'C', 'C-4', 'AMOUNT', 'ENTERED', null, true, 'Instances européennes', 'European bodies', 'Produits de fonds européens pour des publics particuliers.', 'Income from European funds, for particular people.'),
  ('10443*17', 42, 'C', 'C-5', 'AMOUNT', 'ENTERED', null, true, 'État', 'State', 'Produits de l’État pour des publics particuliers.', 'Income from the State, for particular people.'),
  ('10443*17', 43, 'C', 'C-6', 'AMOUNT', 'ENTERED', null, true, 'Conseils régionaux', 'Regional councils', 'Produits des régions pour des publics particuliers.', 'Income from regions, for particular people.'),
  ('10443*17', 44, 'C', 'C-7', 'AMOUNT', 'ENTERED', null, true, 'France Travail', 'France Travail', 'Produits de France Travail.', 'Income from France Travail.'),
  ('10443*17', 45, 'C', 'C-8', 'AMOUNT', 'ENTERED', null, true, 'Autres ressources publiques', 'Other public money', 'Autres produits publics pour des publics particuliers.', 'Other public income, for particular people.'),
  ('10443*17', 46, 'C', 'C-9', 'AMOUNT', 'ENTERED', null, true, 'Personnes à leurs frais', 'People at their own expense', 'Produits de contrats conclus avec des personnes, à leurs frais.', 'Income from contracts with people who pay themselves.'),
  ('10443*17', 47, 'C', 'C-10', 'AMOUNT', 'ENTERED', null, true, 'Autres organismes de formation', 'Other training providers', 'Produits de contrats conclus avec d’autres organismes de formation.', 'Income from contracts with other providers of training.'),
  ('10443*17', 48, 'C', 'C-11', 'AMOUNT', 'ENTERED', null, true, 'Autres produits', 'Other income', 'Autres produits au titre de la formation professionnelle.', 'Other income from training.'),
  ('10443*17', 49, 'C', 'C', 'AMOUNT', 'COUNTED', 'C-', true, 'Total des produits', 'Total income', 'Somme des lignes 1 à 11.', 'Sum of lines 1 to 11.'),
  ('10443*17', 50, 'C', 'C*', 'AMOUNT', 'ENTERED', null, false, 'Total selon la comptabilité', 'Total by the accounts', 'Le total que donne la comptabilité : il sert de contrôle et ne figure pas sur le formulaire.', 'The total that the accounts give: for the control alone, it is not on the form.'),
  ('10443*17', 60, 'D', 'D', 'AMOUNT', 'ENTERED', null, false, 'Charges de formation', 'Expenses of training', 'Total des charges liées à la formation.', 'All expenses for training.'),
  ('10443*17', 61, 'D', 'D-1', 'AMOUNT', 'ENTERED', null, false, 'dont salaires des formateurs', 'of which wages of trainers', 'La part de ces charges que sont les salaires des formateurs.', 'The part of these expenses that are wages of trainers.'),
  ('10443*17', 62, 'D', 'D-2', 'AMOUNT', 'ENTERED', null, false, 'dont achats et honoraires', 'of which purchases and fees', 'La part de ces charges que sont les achats de prestations et les honoraires de formation.', 'The part of these expenses that are purchases and fees of training.'),
  ('10443*17', 70, 'E', 'E-1', 'PEOPLE', 'COUNTED', null, false, 'Personnes de l’organisme', 'People of the provider', 'Qui a animé des demi-journées de sessions tenues et terminées dans l’année, et y travaillait ce jour-là ; leurs heures. Quelqu’un compte une fois.', 'Who taught half-days of sessions that were held and ended in the year, and worked there that day; their hours. Somebody counts once.'),
  ('10443*17', 71, 'E', 'E-2', 'PEOPLE', 'COUNTED', null, false, 'Personnes extérieures', 'People from outside', 'Qui en a animé sans y travailler ce jour-là ; leurs heures.', 'Who taught without working there that day; their hours.'),
  ('10443*17', 80, 'F', 'F-1a', 'PEOPLE', 'COUNTED', null, true, 'Salariés d’employeurs privés', 'Employees of private employers', 'Personnes présentes, en tout ou en partie, dans les sessions tenues et terminées dans l’année, et leurs heures ; une fois par session. C’est aussi ce que l’on suppose de qui vient pour une organisation, tant que rien d’autre n’est dit.', 'People who were there, all the time or a part of it, in sessions that were held and ended in the year, and their hours; once for each session. It is assumed of whoever comes for an organization, unless something else is said.'),
  ('10443*17', 81, 'F', 'F-1b', 'PEOPLE', 'COUNTED', null, true, 'Apprentis', 'Apprentices', 'De même, personnes en apprentissage.', 'The same of apprentices.'),
  ('10443*17', 82, 'F', 'F-1c', 'PEOPLE', 'COUNTED', null, true, 'Personnes en recherche d’emploi', 'People who look for work', 'De même, personnes en recherche d’emploi.', 'The same of people who look for work.'),
  ('10443*17', 83, 'F', 'F-1d', 'PEOPLE', 'COUNTED', null, true, 'Particuliers à leurs frais', 'People at their own expense', 'De même, personnes qui paient elles-mêmes.', 'The same of people who pay themselves.'),
  ('10443*17', 84, 'F', 'F-1e', 'PEOPLE', 'COUNTED', null, true, 'Autres stagiaires', 'Other trainees', 'De même, toutes les autres : agents publics, bénévoles, élus. C’est aussi ce que l’on suppose de qui ne vient pour aucune organisation.', 'The same of all others: public agents, volunteers, elected people. It is assumed of whoever comes for no organization.'),
  ('10443*17', 85, 'F', 'F-1', 'PEOPLE', 'COUNTED', 'F-1_', true, 'Total des stagiaires', 'All trainees', 'Somme des lignes F-1.', 'Sum of lines F-1.'),
  ('10443*17', 86, 'F', 'F-2', 'PEOPLE', 'ENTERED', null, false, 'Confiés à un autre organisme', 'Entrusted to another provider', 'Stagiaires que l’organisme a fait former par un autre, et leurs heures. Ce cadre n’est pas vérifié.', 'Trainees whom the provider had trained by another, and their hours. This frame is not verified.'),
  ('10443*17', 87, 'F', 'F-3a', 'PEOPLE', 'COUNTED', null, true, 'Diplôme, titre ou certificat enregistré', 'Registered diploma, title or certificate', 'Stagiaires et heures des formations classées sous cet objectif.', 'Trainees and hours of courses with this objective.'),
  ('10443*17', 88, 'F', 'F-3b', 'PEOPLE', 'COUNTED', null, true, 'Certification du répertoire spécifique', 'Certification of the specific register', 'Stagiaires et heures des formations classées sous cet objectif.', 'Trainees and hours of courses with this objective.'),
  ('10443*17', 89, 'F', 'F-3c', 'PEOPLE', 'COUNTED', null, true, 'Qualification professionnelle non enregistrée', 'Professional qualification that is not registered', 'Stagiaires et heures des formations classées sous cet objectif.', 'Trainees and hours of courses with this objective.'),
  ('10443*17', 90, 'F', 'F-3d', 'PEOPLE', 'COUNTED', null, true, 'Autre formation professionnelle', 'Other professional training', 'Stagiaires et heures des formations classées sous cet objectif, et de celles qui ne sont pas classées.', 'Trainees and hours of courses with this objective, and of those of which nobody said any.'),
  ('10443*17', 91, 'F', 'F-3e', 'PEOPLE', 'COUNTED', null, true, 'Bilan de compétences', 'Assessment of skills', 'Stagiaires et heures des formations classées sous cet objectif.', 'Trainees and hours of courses with this objective.'),
  ('10443*17', 92, 'F', 'F-3f', 'PEOPLE', 'COUNTED', null, true, 'Validation des acquis de l’expérience', 'Validation of what was learned by experience', 'Stagiaires et heures des formations classées sous cet objectif.', 'Trainees and hours of courses with this objective.'),
  ('10443*17', 93, 'F', 'F-3', 'PEOPLE', 'COUNTED', 'F-3_', true, 'Total par objectif', 'Total by objective', 'Somme des lignes F-3 ; la même que celle de F-1.', 'Sum of lines F-3; the same as that of F-1.'),
  ('10443*17', 199, 'F', 'F-4', 'PEOPLE', 'COUNTED', 'F-4-', true, 'Total par spécialité', 'Total by speciality', 'Somme des spécialités ; la même que celle de F-1.', 'Sum of the specialities; the same as that of F-1.'),
  ('10443*17', 200, 'G', 'G', 'PEOPLE', 'ENTERED', null, false, 'Confiés par un autre organisme', 'Entrusted by another provider', 'Stagiaires qu’un autre organisme a confiés à celui-ci, et leurs heures. Ce cadre n’est pas vérifié.', 'Trainees whom another provider entrusted to this one, and their hours. This frame is not verified.'),
  ('10443*17', 210, 'H', 'H', 'WORDS', 'ENTERED', null, false, 'Fonction de qui déclare', 'Function of whoever declares', 'La fonction de la personne qui dirige et qui déclare ; son nom ne se note que sur le formulaire.', 'The function of whoever directs and declares; the name is only written on the form.');

create table training.annual_return (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  year smallint not null check (year between 2000 and 2100),
  -- Corrections of the same year count on.
  number smallint not null check (number >= 1),
  form_version text collate "C" not null references training.return_form (version),
  status text collate "C" not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'REPLACED')),
  submitted_on date,
  replaces_id text collate "C" unique references training.annual_return (id) on delete cascade,
  correction_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint annual_return_number_once unique (organization_id, year, number),
  check ((status = 'DRAFT') = (submitted_on is null)),
  check ((replaces_id is null) = (number = 1)),
  check ((replaces_id is null) = (correction_reason is null))
);
create unique index annual_return_one_draft on training.annual_return (organization_id, year) where status = 'DRAFT';
create unique index annual_return_one_submitted on training.annual_return (organization_id, year) where status = 'SUBMITTED';
create index on training.annual_return (year, id);
create trigger demonstration_apart before insert or update of organization_id on training.annual_return
  for each row execute function network.keep_apart('organization_id', 'organization');

-- What was entered, with where it is from; and once it is submitted, what was counted then.
create table training.annual_return_value (
  annual_return_id text collate "C" not null references training.annual_return (id) on delete cascade,
  code text collate "C" not null,
  people integer check (people >= 0),
  minutes integer check (minutes >= 0),
  amount_cents bigint check (amount_cents >= 0),
  words text check (words <> ''),
  origin text collate "C" not null check (origin in ('COUNTED', 'ENTERED')),
  source text,
  known_on date,
  primary key (annual_return_id, code),
  check ((origin = 'ENTERED') = (source is not null and known_on is not null))
);

create function training.annual_return_stays() returns trigger language plpgsql as $$
declare
  may_change constant text[] := '{status,version}';
begin
  if tg_op = 'DELETE' then
    if old.demonstration or old.status = 'DRAFT' then
      return old;
    end if;
  elsif old.status = 'DRAFT' or (to_jsonb(old) - may_change = to_jsonb(new) - may_change and new.status = 'REPLACED') then
    return new;
  end if;
  raise exception 'What was submitted stays as it was' using errcode = 'insufficient_privilege', constraint = 'annual_return_stays';
end $$;
create trigger annual_return_stays before update or delete on training.annual_return for each row execute function training.annual_return_stays();
create function training.annual_return_value_stays() returns trigger language plpgsql as $$
begin
  if exists (select from training.annual_return r where r.id = coalesce(new.annual_return_id, old.annual_return_id)
    and r.status <> 'DRAFT' and not r.demonstration) then
    raise exception 'What was submitted stays as it was' using errcode = 'insufficient_privilege', constraint = 'annual_return_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger annual_return_stays before insert or update or delete on training.annual_return_value
  for each row execute function training.annual_return_value_stays();

-- Who was trained by a provider in a year: those who were there in its sessions that were held and ended in it.
create function training.return_people(organization text, in_year integer) returns table (
  enrolment_id text, training_session_id text, trainee_kind text, kind_is_assumed boolean, objective text, objective_is_assumed boolean,
  speciality text, minutes integer
) language sql stable parallel safe
  begin atomic
    select e.id, s.id,
      coalesce(e.comes_as, s.comes_as, case when e.organization_id is null then 'OTHER' else 'EMPLOYEE' end),
      coalesce(e.comes_as, s.comes_as) is null,
      coalesce(c.objective, 'OTHER_TRAINING'), c.objective is null, coalesce(c.speciality, '000'), coalesce(e.attended_minutes, 0)
    from training.training_session s join training.course c on c.id = s.course_id
      join training.enrolment e on e.training_session_id = s.id
    where s.organization_id = organization and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on)
      and extract(year from s.ends_on)::int = in_year and e.status in ('ATTENDED', 'PARTIAL');
  end;

-- Who is in a line that is counted from people.
create function training.return_line_people(organization text, in_year integer, line text) returns setof text
  language sql stable parallel safe
  begin atomic
    select p.enrolment_id from training.return_people(organization, in_year) p
    where line in ('F-1', 'F-3', 'F-4', 'F-4-' || p.speciality,
      'F-1' || case p.trainee_kind when 'EMPLOYEE' then 'a' when 'APPRENTICE' then 'b' when 'JOB_SEEKER' then 'c' when 'INDIVIDUAL' then 'd' else 'e' end,
      'F-3' || case p.objective when 'DIPLOMA' then 'a' when 'CERTIFICATION' then 'b' when 'QUALIFICATION' then 'c' when 'OTHER_TRAINING' then 'd'
        when 'SKILLS_ASSESSMENT' then 'e' else 'f' end);
  end;

create function training.return_counted(organization text, in_year integer) returns table (code text, people integer, minutes integer, words text)
  language sql stable parallel safe
  begin atomic
    with p as materialized (select * from training.return_people(organization, in_year)),
    taught as (
      select t.person_id, extract(epoch from h.ends_at - h.starts_at) / 60 as minutes,
        exists (select from network.position w where w.person_id = t.person_id and w.organization_id = organization
          and w.valid_from <= h.held_on and w.valid_to > h.held_on) as is_inside
      from training.training_session s join training.half_day h on h.training_session_id = s.id join training.half_day_trainer t on t.half_day_id = h.id
      where s.organization_id = organization and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on) and extract(year from s.ends_on)::int = in_year
    ), coded as (
      select 'F-1' || case p.trainee_kind when 'EMPLOYEE' then 'a' when 'APPRENTICE' then 'b' when 'JOB_SEEKER' then 'c' when 'INDIVIDUAL' then 'd' else 'e' end as code, p.minutes from p
      union all
      select 'F-3' || case p.objective when 'DIPLOMA' then 'a' when 'CERTIFICATION' then 'b' when 'QUALIFICATION' then 'c' when 'OTHER_TRAINING' then 'd'
        when 'SKILLS_ASSESSMENT' then 'e' else 'f' end, p.minutes from p
      union all
      select 'F-4-' || p.speciality, p.minutes from p
      union all
      select u.code, p.minutes from p cross join (values ('F-1'), ('F-3'), ('F-4')) u(code)
    )
    select c.code, count(*)::int, sum(c.minutes)::int, null::text from coded c group by c.code
    union all
    select case when t.is_inside then 'E-1' else 'E-2' end, count(distinct t.person_id)::int, sum(t.minutes)::int, null from taught t group by t.is_inside
    union all
    select 'A', null, null, concat_ws(' · ', o.name, 'SIREN ' || o.siren,
        (select concat_ws(' ', a.postal_code, a.city) from network.organization_address a where a.organization_id = o.id order by a.valid_to desc limit 1))
      from network.organization o where o.id = organization
    union all
    select 'B-2', null, null, case when exists (select from training.training_session s where s.organization_id = organization
      and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on) and extract(year from s.ends_on)::int = in_year and s.mode <> 'ON_SITE')
      then 'oui' else 'non' end;
  end;

-- A return as it stands: what was entered; what is counted, or was when it was submitted, with what is counted today beside.
create function training.return_shown(return_id text) returns table (
  place integer, code text, people integer, minutes integer, amount_cents bigint, words text, source text, known_on date,
  counted_people integer, counted_minutes integer, counted_words text, is_different boolean
) language sql stable parallel safe
  begin atomic
    with r as materialized (select * from training.annual_return a where a.id = return_id),
    counted as materialized (select c.* from r cross join lateral training.return_counted(r.organization_id, r.year) c),
    kept as materialized (select v.* from training.annual_return_value v where v.annual_return_id = return_id),
    lines as (
      select l.place::int as place, l.code, l.kind, l.origin, l.adds from r join training.return_line l on l.form_version = r.form_version
      union all
      select 100 + row_number() over (order by n.code), n.code, 'PEOPLE', 'COUNTED', null
      from (select c.code from counted c where c.code like 'F-4-%' union select k.code from kept k where k.code like 'F-4-%') n
    ),
    shown as (
      select l.place, l.code, l.kind,
        case when l.kind <> 'PEOPLE' then null when l.origin = 'ENTERED' then k.people when r.status = 'DRAFT' then coalesce(c.people, 0) else coalesce(k.people, 0) end as people,
        case when l.kind <> 'PEOPLE' then null when l.origin = 'ENTERED' then k.minutes when r.status = 'DRAFT' then coalesce(c.minutes, 0) else coalesce(k.minutes, 0) end as minutes,
        case when l.adds is not null and l.kind = 'AMOUNT' then (select coalesce(sum(a.amount_cents), 0)::bigint from kept a where a.code like l.adds || '%' and a.code <> 'C*')
          else k.amount_cents end as amount_cents,
        case when l.origin = 'COUNTED' and r.status = 'DRAFT' then c.words else k.words end as words,
        k.source, k.known_on, l.origin,
        case when l.kind = 'PEOPLE' and l.origin = 'COUNTED' then coalesce(c.people, 0) end as counted_people,
        case when l.kind = 'PEOPLE' and l.origin = 'COUNTED' then coalesce(c.minutes, 0) end as counted_minutes,
        case when l.origin = 'COUNTED' then c.words end as counted_words
      from lines l cross join r left join counted c on c.code = l.code left join kept k on k.code = l.code
    )
    select s.place, s.code, s.people, s.minutes, s.amount_cents, s.words, s.source, s.known_on, s.counted_people, s.counted_minutes, s.counted_words,
      s.origin = 'COUNTED' and s.kind <> 'AMOUNT' and (s.people, s.minutes, s.words) is distinct from (s.counted_people, s.counted_minutes, s.counted_words)
    from shown s;
  end;

call changes.tell_of('training');
