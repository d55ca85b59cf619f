-- What people say of a session: before it by name, at its end and three months later without one.
create table training.evaluation_form (
  id text collate "C" primary key,
  -- Null for the questions that the platform ships.
  organization_id text collate "C" references network.organization (id),
  moment text collate "C" not null check (moment in ('POSITIONING', 'HOT', 'COLD')),
  -- Until the next one of the same moment.
  valid_from date not null,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique nulls not distinct (organization_id, moment, valid_from)
);
create index on training.evaluation_form (valid_from, id);
create trigger demonstration_apart before insert or update of organization_id on training.evaluation_form
  for each row execute function network.keep_apart('organization_id', 'organization');

create table training.evaluation_question (
  evaluation_form_id text collate "C" not null references training.evaluation_form (id) on delete cascade,
  place smallint not null,
  key text collate "C" not null,
  kind text collate "C" not null check (kind in ('SCALE', 'CHOICE', 'TEXT')),
  is_required boolean not null,
  label text not null check (label <> ''),
  label_en text,
  choices text[] not null default '{}',
  choices_en text[],
  primary key (evaluation_form_id, place),
  unique (evaluation_form_id, key),
  check ((kind = 'CHOICE') = (cardinality(choices) > 1)),
  check (cardinality(choices_en) = cardinality(choices))
);

create function training.questions_of(form text, locale text) returns table (
  place smallint, key text, kind text, is_required boolean, label text, choices text[]
) language sql stable parallel safe
  begin atomic
    select q.place, q.key, q.kind, q.is_required, case when locale = 'en' then coalesce(q.label_en, q.label) else q.label end,
      case when locale = 'en' then coalesce(q.choices_en, q.choices) else q.choices end
    from training.evaluation_question q where q.evaluation_form_id = form order by q.place;
  end;

-- One moment at which a session is evaluated.
create table training.evaluation (
  id text collate "C" primary key,
  training_session_id text collate "C" not null,
  moment text collate "C" not null check (moment in ('POSITIONING', 'HOT', 'COLD')),
  evaluation_form_id text collate "C" not null references training.evaluation_form (id),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (training_session_id, demonstration) references training.training_session (id, demonstration) on delete cascade,
  unique (training_session_id, moment)
);
create index on training.evaluation (opens_at, id);
create index on training.evaluation (moment, opens_at, id);
create index on training.evaluation (evaluation_form_id);

-- Who takes part in what, as far as their enrolment stands so.
create function training.evaluates(moment text, status text) returns boolean language sql immutable parallel safe
  return case moment when 'POSITIONING' then status = 'ACCEPTED' when 'HOT' then status in ('ACCEPTED', 'ATTENDED', 'PARTIAL')
    else status in ('ATTENDED', 'PARTIAL') end;

-- Who is asked, and whether they have answered: neither when nor what.
create table training.evaluation_invitation (
  evaluation_id text collate "C" not null references training.evaluation (id) on delete cascade,
  enrolment_id text collate "C" not null references training.enrolment (id) on delete cascade,
  -- Of the link in the letter; null where none was sent.
  secret_hash text collate "C" unique,
  has_answered boolean not null default false,
  primary key (evaluation_id, enrolment_id)
);
create index on training.evaluation_invitation (enrolment_id);

-- What somebody said of themselves before the session, for those who teach in it.
create table training.positioning (
  evaluation_id text collate "C" not null,
  enrolment_id text collate "C" not null,
  answers jsonb not null,
  answered_at timestamptz not null default now(),
  primary key (evaluation_id, enrolment_id),
  foreign key (evaluation_id, enrolment_id) references training.evaluation_invitation (evaluation_id, enrolment_id) on delete cascade
);

-- What was said at the end and later: no person, no enrolment, no moment, no order.
create table training.evaluation_ballot (
  id uuid primary key,
  evaluation_id text collate "C" not null references training.evaluation (id) on delete cascade,
  -- By the key of each question: a number of the scale or of the choice, from 1, or a text.
  answers jsonb not null
);
create index on training.evaluation_ballot (evaluation_id);

-- Adds a ballot to those of its evaluation, all of which are written anew under new ids, in the order of these: of what was cast, neither the
-- order nor the transaction can be told from the rows.
create function training.cast_ballot(evaluation text, given jsonb) returns void language plpgsql as $$
declare
  before jsonb[];
begin
  perform from training.evaluation e where e.id = evaluation for update;
  with gone as (delete from training.evaluation_ballot b where b.evaluation_id = evaluation returning b.answers)
  select array_agg(g.answers) into before from gone g;
  with anew as materialized (
    select gen_random_uuid() as id, a.answers from unnest(coalesce(before, '{}') || given) a(answers)
  )
  insert into training.evaluation_ballot (id, evaluation_id, answers) select n.id, evaluation, n.answers from anew n order by n.id;
end $$;

-- How many answers it takes until what they say is told.
create function training.least_answers() returns integer language sql immutable parallel safe return 5;

-- What may be told of single sessions: nothing more is cast, and there are enough.
create view training.evaluation_released as
  select e.id, e.training_session_id, e.moment, e.evaluation_form_id, c.ballots from training.evaluation e
  cross join lateral (select count(*)::int as ballots from training.evaluation_ballot b where b.evaluation_id = e.id) c
  where e.moment <> 'POSITIONING' and e.closes_at <= now() and c.ballots >= training.least_answers();

-- What was answered to each question, where enough did.
create function training.evaluation_results(evaluation text, locale text) returns table (
  place smallint, key text, label text, kind text, choices text[], answer_count integer, mean float8, counts integer[], texts text[]
) language sql stable
  begin atomic
    select q.place, q.key, q.label, q.kind, q.choices, a.given, case when q.kind = 'SCALE' then a.mean end,
      case when q.kind <> 'TEXT' then array(
        select (select count(*)::int from training.evaluation_ballot b where b.evaluation_id = r.id and b.answers -> q.key = to_jsonb(n.value))
        from generate_series(1, case q.kind when 'SCALE' then 5 else cardinality(q.choices) end) n(value) order by n.value) end,
      case when q.kind = 'TEXT' then array(
        select b.answers ->> q.key from training.evaluation_ballot b where b.evaluation_id = r.id and b.answers ? q.key order by md5(b.answers ->> q.key) limit 200) end
    from training.evaluation_released r cross join lateral training.questions_of(r.evaluation_form_id, evaluation_results.locale) q
    cross join lateral (
      select count(*)::int as given, avg(case when q.kind = 'SCALE' then (b.answers ->> q.key)::numeric end)::float8 as mean
      from training.evaluation_ballot b where b.evaluation_id = r.id and b.answers ? q.key
    ) a
    where r.id = evaluation and a.given >= training.least_answers() order by q.place;
  end;

-- How satisfied those were who took a course in a year, at the end of its sessions: a row where that may be told. Sessions with too few answers
-- count once no answer of the year is to come, and only where together they have enough: what is told of a year, less what is told of its
-- sessions, is never about fewer.
create function training.satisfaction(course text, year integer) returns table (
  answer_count integer, mean float8, satisfied_percent float8
) language sql stable
  begin atomic
    with hot as (
      select e.id, (select count(*) from training.evaluation_ballot b where b.evaluation_id = e.id) as ballots
      from training.training_session s join training.evaluation e on e.training_session_id = s.id and e.moment = 'HOT'
      where s.course_id = course and s.ends_on >= make_date(year, 1, 1) and s.ends_on < make_date(year + 1, 1, 1) and e.closes_at <= now()
    ), told as (
      select h.id from hot h where h.ballots >= training.least_answers()
      union all
      select h.id from hot h where h.ballots < training.least_answers() and now() >= make_date(year + 1, 3, 1)
        and (select sum(f.ballots) from hot f where f.ballots < training.least_answers()) >= training.least_answers()
    )
    select count(*)::int, avg((b.answers ->> 'satisfaction')::numeric)::float8,
      100.0::float8 * count(*) filter (where (b.answers ->> 'satisfaction')::int >= 4) / count(*)
    from told t join training.evaluation_ballot b on b.evaluation_id = t.id and b.answers ? 'satisfaction'
    having count(*) >= training.least_answers();
  end;

insert into training.evaluation_form (id, moment, valid_from) values
  ('evalform_00000000000000000000000001', 'POSITIONING', '2000-01-01'),
  ('evalform_00000000000000000000000002', 'HOT', '2000-01-01'),
  ('evalform_00000000000000000000000003', 'COLD', '2000-01-01');
insert into training.evaluation_question (evaluation_form_id, place, key, kind, is_required, label, label_en, choices, choices_en) values
  ('evalform_00000000000000000000000001', 1, 'level', 'SCALE', true, 'Connaissez-vous déjà le sujet de cette formation ?',
    'Do you already know the subject of this course?', '{}', null),
  ('evalform_00000000000000000000000001', 2, 'practice', 'CHOICE', true, 'Le pratiquez-vous dans votre travail ?',
    'Do you practise it at work?', '{Jamais,De temps en temps,Régulièrement}', '{Never,From time to time,Regularly}'),
  ('evalform_00000000000000000000000001', 3, 'expectations', 'TEXT', false, 'Qu’attendez-vous de cette formation ?',
    'What do you expect from this course?', '{}', null),
  ('evalform_00000000000000000000000001', 4, 'case', 'TEXT', false, 'Quelle situation de travail aimeriez-vous y traiter ?',
    'Which situation from your work would you like to deal with?', '{}', null),
  ('evalform_00000000000000000000000002', 1, 'satisfaction', 'SCALE', true, 'Dans l’ensemble, cette formation vous a-t-elle satisfait ?',
    'Overall, are you satisfied with this course?', '{}', null),
  ('evalform_00000000000000000000000002', 2, 'objectives', 'SCALE', true, 'Ses objectifs sont-ils atteints ?',
    'Have its objectives been met?', '{}', null),
  ('evalform_00000000000000000000000002', 3, 'content', 'SCALE', true, 'Son contenu répond-il à vos attentes ?',
    'Does its content meet your expectations?', '{}', null),
  ('evalform_00000000000000000000000002', 4, 'methods', 'SCALE', true, 'Les méthodes et les supports vous ont-ils aidé à apprendre ?',
    'Did the methods and materials help you to learn?', '{}', null),
  ('evalform_00000000000000000000000002', 5, 'pace', 'CHOICE', true, 'Comment avez-vous trouvé le rythme ?',
    'How did you find the pace?', '{Trop lent,Adapté,Trop rapide}', '{Too slow,Right,Too fast}'),
  ('evalform_00000000000000000000000002', 6, 'organization', 'SCALE', true, 'L’organisation était-elle bonne : accueil, horaires, lieu ou connexion ?',
    'Was it well organized: welcome, hours, place or connection?', '{}', null),
  ('evalform_00000000000000000000000002', 7, 'liked', 'TEXT', false, 'Qu’avez-vous le plus apprécié ?', 'What did you like most?', '{}', null),
  ('evalform_00000000000000000000000002', 8, 'improve', 'TEXT', false, 'Que faudrait-il améliorer ?', 'What should be improved?', '{}', null),
  ('evalform_00000000000000000000000003', 1, 'used', 'CHOICE', true, 'Avez-vous mis en pratique ce que vous avez appris ?',
    'Have you put what you learned into practice?', '{Pas encore,De temps en temps,Souvent}', '{Not yet,From time to time,Often}'),
  ('evalform_00000000000000000000000003', 2, 'useful', 'SCALE', true, 'Cette formation vous est-elle utile dans votre travail ?',
    'Is this course useful to you at work?', '{}', null),
  ('evalform_00000000000000000000000003', 3, 'skills', 'SCALE', true, 'Êtes-vous à l’aise avec ce que vous avez appris ?',
    'Are you at ease with what you learned?', '{}', null),
  ('evalform_00000000000000000000000003', 4, 'changed', 'TEXT', false, 'Qu’est-ce qui a changé dans votre travail ?',
    'What has changed in your work?', '{}', null),
  ('evalform_00000000000000000000000003', 5, 'hindered', 'TEXT', false, 'Qu’est-ce qui vous a empêché d’appliquer ce que vous avez appris ?',
    'What kept you from applying what you learned?', '{}', null);

call changes.tell_of('training');
