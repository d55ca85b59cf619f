-- What is taught: courses, each in versions that hold from a day on, and the sessions in which they are given, by half-days.
create schema training;

create table training.course (
  id text collate "C" primary key,
  -- Who provides it.
  organization_id text collate "C" not null references network.organization (id),
  -- First day on which it is offered no longer.
  retired_on date not null default 'infinity',
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration)
);
create index on training.course (organization_id);
create trigger demonstration_apart before insert or update of organization_id on training.course
  for each row execute function network.keep_apart('organization_id', 'organization');

create table training.course_version (
  id text collate "C" primary key,
  course_id text collate "C" not null references training.course (id) on delete cascade,
  number integer not null check (number > 0),
  -- First day on which the course is what this version says; null for a draft.
  valid_from date,
  duration_minutes integer not null check (duration_minutes > 0),
  -- For one person, without tax; null where it is agreed upon each time.
  price_cents integer check (price_cents >= 0),
  unique (course_id, number),
  unique (course_id, valid_from)
);
create unique index course_version_one_draft on training.course_version (course_id) where valid_from is null;

-- What a version says, in each language that somebody wrote it in.
create table training.course_text (
  course_version_id text collate "C" not null references training.course_version (id) on delete cascade,
  locale text collate "C" not null check (locale in ('fr', 'en')),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  objectives text not null,
  prerequisites text,
  programme text not null,
  audience text not null,
  methods text not null,
  assessment text not null,
  accessibility text not null,
  access_delay text not null,
  primary key (course_version_id, locale)
);

-- The text of a version in one language, else the French one.
create function training.text_of(version text, locale text) returns setof training.course_text
  language sql stable parallel safe
  begin atomic
    select x.* from training.course_text x where x.course_version_id = version order by x.locale = text_of.locale desc, x.locale = 'fr' desc limit 1;
  end;

-- Courses as they are on a day: each in the latest version that holds, before the first of them in that one, before any in the draft.
create function training.courses_on(day date, locale text) returns table (
  id text, organization_id text, retired_on date, demonstration boolean, version integer, version_number integer, valid_from date,
  duration_minutes integer, price_cents integer, locale text, title text, objectives text, prerequisites text, programme text,
  audience text, methods text, assessment text, accessibility text, access_delay text
) language sql stable parallel safe
  begin atomic
    select c.id, c.organization_id, c.retired_on, c.demonstration, c.version, v.number, v.valid_from, v.duration_minutes, v.price_cents,
      x.locale, x.title, x.objectives, x.prerequisites, x.programme, x.audience, x.methods, x.assessment, x.accessibility, x.access_delay
    from training.course c
    cross join lateral (select w.* from training.course_version w where w.course_id = c.id
      order by w.valid_from <= day desc nulls last, case when w.valid_from <= day then w.valid_from end desc, w.valid_from, w.number limit 1) v
    cross join lateral training.text_of(v.id, courses_on.locale) x;
  end;

create table training.training_session (
  id text collate "C" primary key,
  course_id text collate "C" not null,
  -- What is taught in it, whatever the course becomes later.
  course_version_id text collate "C" not null references training.course_version (id),
  organization_id text collate "C" not null references network.organization (id),
  status text collate "C" not null default 'DRAFT'
    check (status in ('DRAFT', 'PUBLISHED', 'OPEN', 'CONFIRMED', 'HELD', 'CLOSED', 'CANCELLED')),
  mode text collate "C" not null check (mode in ('ON_SITE', 'REMOTE', 'HYBRID')),
  place text,
  address text,
  territory_id text collate "C" references territories.territory (id),
  -- The zone in which its hours are told, a name of the tz database.
  zone text collate "C" not null,
  remote_url text,
  capacity integer check (capacity > 0),
  minimum integer check (minimum > 0),
  decision_on date,
  enrol_until date,
  cancel_reason text,
  -- From the first half-day to the last, as `half_days_kept` keeps them.
  starts_at timestamptz not null default 'infinity',
  ends_at timestamptz not null default 'infinity',
  starts_on date not null default 'infinity',
  ends_on date not null default 'infinity',
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (course_id, demonstration) references training.course (id, demonstration),
  unique (id, demonstration),
  check ((status = 'CANCELLED') = (cancel_reason is not null)),
  check (mode = 'REMOTE' or place is not null),
  check (minimum <= capacity)
);
create index on training.training_session (starts_on, id);
create index on training.training_session (status, starts_on, id);
create index on training.training_session (course_id, starts_on, id);
create index on training.training_session (organization_id, starts_on, id);
create index on training.training_session (territory_id, starts_on, id);
create index on training.training_session (course_version_id);
create trigger demonstration_apart before insert or update of organization_id on training.training_session
  for each row execute function network.keep_apart('organization_id', 'organization');

create table training.half_day (
  id text collate "C" primary key,
  training_session_id text collate "C" not null references training.training_session (id) on delete cascade,
  organization_id text collate "C" not null,
  held_on date not null,
  half text collate "C" not null check (half in ('MORNING', 'AFTERNOON')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  period tstzrange not null generated always as (tstzrange(starts_at, ends_at)) stored,
  room text,
  -- False once the session is cancelled: it takes nobody’s time and no room then.
  live boolean not null default true,
  unique (training_session_id, held_on, half),
  constraint half_day_apart exclude using gist (training_session_id with =, period with &&),
  constraint room_once exclude using gist (organization_id with =, lower(room) with =, period with &&) where (live and room is not null)
);

create table training.half_day_trainer (
  half_day_id text collate "C" not null references training.half_day (id) on delete cascade,
  person_id text collate "C" not null references network.person (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  period tstzrange not null generated always as (tstzrange(starts_at, ends_at)) stored,
  live boolean not null default true,
  primary key (half_day_id, person_id),
  constraint trainer_once exclude using gist (person_id with =, period with &&) where (live)
);
create index on training.half_day_trainer (person_id);

create function training.half_days_kept() returns trigger language plpgsql as $$
declare
  named text[];
begin
  if tg_op = 'DELETE' then
    named := array(select distinct o.training_session_id from gone o);
  else
    named := array(select distinct n.training_session_id from made n);
  end if;
  update training.training_session s set starts_at = d.starts_at, ends_at = d.ends_at,
    starts_on = (d.starts_at at time zone s.zone)::date, ends_on = (d.ends_at at time zone s.zone)::date
  from (select n.id, coalesce(min(h.starts_at), 'infinity') as starts_at, coalesce(max(h.ends_at), 'infinity') as ends_at
    from unnest(named) n(id) left join training.half_day h on h.training_session_id = n.id group by n.id) d
  where s.id = d.id and (s.starts_at, s.ends_at) is distinct from (d.starts_at, d.ends_at);
  return null;
end $$;
create trigger half_days_made after insert on training.half_day referencing new table as made
  for each statement execute function training.half_days_kept();
create trigger half_days_moved after update on training.half_day referencing new table as made
  for each statement execute function training.half_days_kept();
create trigger half_days_gone after delete on training.half_day referencing old table as gone
  for each statement execute function training.half_days_kept();

-- Whether the person takes the session, or a part of it.
create function training.is_trained_by(session text, person text) returns boolean
  language sql stable parallel safe
  return exists (select 1 from training.half_day h join training.half_day_trainer t on t.half_day_id = h.id
    where h.training_session_id = session and t.person_id = person);

call changes.tell_of('training');
