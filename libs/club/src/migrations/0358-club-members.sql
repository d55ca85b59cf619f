-- The Club des spassionautes: who belongs to it, since when and why, and what its members say of themselves.

-- What somebody says of themselves in the club: one for whoever has ever belonged to it.
create table club.club_member (
  id text collate "C" primary key,
  person_id text collate "C" not null unique references network.person (id) on delete cascade,
  introduction text not null default '',
  helps_with text not null default '',
  skills text[] not null default '{}',
  languages text[] collate "C" not null default '{}',
  visibility text collate "C" not null default 'MEMBERS' check (visibility in ('MEMBERS', 'NETWORK', 'PUBLIC')),
  -- They left on this day, or were taken out: what made them a member before does so no more.
  left_on date,
  left_how text collate "C" check (left_how in ('LEFT', 'TAKEN_OUT')),
  left_note text,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((left_on is null) = (left_how is null))
);

create table club.club_member_theme (
  club_member_id text collate "C" not null references club.club_member (id) on delete cascade,
  theme_id text collate "C" not null references portals.theme (id),
  primary key (club_member_id, theme_id)
);
create index on club.club_member_theme (theme_id, club_member_id);

-- Asked to join by a member or by whoever coordinates the network; belongs to the club once they say so.
create table club.club_invitation (
  id text collate "C" primary key,
  person_id text collate "C" not null references network.person (id),
  -- Null once they are erased.
  invited_by_id text collate "C" references network.person (id),
  message text not null default '',
  invited_on date not null,
  answer text collate "C" check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  answered_on date,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((answer is null) = (answered_on is null)),
  check (answered_on >= invited_on)
);
create index on club.club_invitation (invited_on desc, id desc);
create index on club.club_invitation (person_id, invited_on desc, id desc);
create index on club.club_invitation (invited_by_id);
create unique index club_invitation_open_once on club.club_invitation (person_id) where answer is null;

-- That somebody belongs to the club, from when to when, and why. By training it is kept with what training says (`keep_trained`).
create table club.club_membership (
  id text collate "C" primary key,
  person_id text collate "C" not null references network.person (id),
  -- Their place in the directory, which has the same id under another name.
  club_member_id text collate "C" not null generated always as ('clubmember_' || substring(person_id from '_(.*)$')) stored,
  reason text collate "C" not null check (reason in ('TRAINED', 'INVITED')),
  valid_from date not null check (isfinite(valid_from)),
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  ending text collate "C" check (ending in ('LEFT', 'TAKEN_OUT', 'REVOKED')),
  completion_id text collate "C" references training.completion (id) on delete cascade,
  club_invitation_id text collate "C" unique references club.club_invitation (id) on delete set null,
  demonstration boolean not null default false,
  check (valid_from < valid_to),
  check ((reason = 'TRAINED') = (completion_id is not null)),
  check (reason = 'INVITED' or club_invitation_id is null),
  check ((valid_to = 'infinity') = (ending is null)),
  constraint club_membership_once unique (person_id, reason, period without overlaps)
);
create index on club.club_membership (person_id, valid_from, id);
create index on club.club_membership (club_member_id, valid_from, id);
create index on club.club_membership (completion_id);

create trigger demonstration_apart before insert or update of person_id on club.club_member
  for each row execute function network.keep_apart('person_id', 'person');
create trigger demonstration_apart before insert or update of person_id on club.club_invitation
  for each row execute function network.keep_apart('person_id', 'person');
create trigger demonstration_apart before insert or update of person_id on club.club_membership
  for each row execute function network.keep_apart('person_id', 'person');

create function club.is_member(person text, day date) returns boolean language sql stable as
  $$select exists (select from club.club_membership m where m.person_id = person and m.period @> day)$$;

-- Where somebody works on a day: of several the one where they came first.
create function club.works_at(person text, day date) returns text language sql stable as $$
  select p.organization_id from network.position p where p.person_id = person and p.period @> day order by p.valid_from, p.id limit 1
$$;

-- Whoever belongs to the club has a place in its directory. Ids are those of what they are made of, under another name.
create function club.make_members() returns trigger language plpgsql as $$
begin
  insert into club.club_member (id, person_id, demonstration)
  select distinct on (r.person_id) 'clubmember_' || substring(r.person_id from '_(.*)$'), r.person_id, r.demonstration
  from rows r order by r.person_id on conflict do nothing;
  return null;
end $$;
create trigger members_made after insert on club.club_membership referencing new table as rows
  for each statement execute function club.make_members();

-- Of these people, from when to when they belong by having been trained; what they left behind when they went counts no more.
create function club.trained_of(people text[]) returns table (
  id text, person_id text, valid_from date, valid_to date, ending text, completion_id text, demonstration boolean
) language sql stable as $$
  with proof as (
    select t.completion_id, t.person_id, t.demonstration, t.since, x.until,
      case when x.until = 'infinity' then null when x.until = t.until then 'REVOKED' else m.left_how end as ending
    from training.trained t join network.person p on p.id = t.person_id and p.erased_at is null
    left join club.club_member m on m.person_id = t.person_id
    cross join lateral (select least(coalesce(t.until, 'infinity'), case when t.since <= m.left_on then m.left_on end) as until) x
    where t.person_id = any(people) and t.since < x.until
  ), span as (
    select p.person_id, unnest(range_agg(daterange(p.since, p.until))) as period from proof p group by 1
  )
  select 'clubmembership_' || substring(f.completion_id from '_(.*)$'), s.person_id, lower(s.period), upper(s.period), e.ending,
    f.completion_id, f.demonstration
  from span s
  cross join lateral (select p.completion_id, p.demonstration from proof p
    where p.person_id = s.person_id and p.since = lower(s.period) order by p.completion_id limit 1) f
  cross join lateral (select p.ending from proof p
    where p.person_id = s.person_id and p.until = upper(s.period) order by p.ending limit 1) e
$$;

create function club.keep_trained(people text[]) returns void language plpgsql as $$
begin
  -- One after the other, so that each sees what the one before has written.
  perform from network.person p where p.id = any(people) order by p.id for no key update;
  delete from club.club_membership m where m.person_id = any(people) and m.reason = 'TRAINED'
    and not exists (select from club.trained_of(people) f where (f.id, f.valid_from, f.valid_to) = (m.id, m.valid_from, m.valid_to)
      and f.ending is not distinct from m.ending);
  insert into club.club_membership (id, person_id, reason, valid_from, valid_to, ending, completion_id, demonstration)
  select f.id, f.person_id, 'TRAINED', f.valid_from, f.valid_to, f.ending, f.completion_id, f.demonstration
  from club.trained_of(people) f order by f.id on conflict (id) do nothing;
end $$;

create function club.training_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_trained(array(select distinct r.person_id from rows r order by 1));
  return null;
end $$;
create function club.training_corrected() returns trigger language plpgsql as $$
begin
  perform club.keep_trained(array(select r.person_id from old_rows r union select r.person_id from new_rows r order by 1));
  return null;
end $$;
create trigger club_added after insert on training.completion referencing new table as rows
  for each statement execute function club.training_changed();
create trigger club_removed after delete on training.completion referencing old table as rows
  for each statement execute function club.training_changed();
create trigger club_changed after update on training.completion referencing old table as old_rows new table as new_rows
  for each statement execute function club.training_corrected();
create trigger club_added after insert on training.certificate referencing new table as rows
  for each statement execute function club.training_changed();
create trigger club_removed after delete on training.certificate referencing old table as rows
  for each statement execute function club.training_changed();
create trigger club_changed after update on training.certificate referencing old table as old_rows new table as new_rows
  for each statement execute function club.training_corrected();

create function club.training_rules_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_trained(array(select distinct c.person_id from training.completion c order by 1));
  return null;
end $$;
create trigger club_rules after insert or update or delete on training.training_rule
  for each statement execute function club.training_rules_changed();
create trigger club_rules after insert or update or delete on training.training_rule_course
  for each statement execute function club.training_rules_changed();

-- What is kept beside what follows from the records.
create view club.membership_kept_differences as
  select 'club.club_membership' as list, case when m.id is null then 'MISSING' else 'WRONG' end as problem, coalesce(f.id, m.id) as id
  from club.trained_of(array(select distinct c.person_id from training.completion c)) f
  full join (select * from club.club_membership where reason = 'TRAINED') m on m.id = f.id
  where (m.person_id, m.valid_from, m.valid_to, m.ending) is distinct from (f.person_id, f.valid_from, f.valid_to, f.ending);

-- Members hold a role in the club without anybody giving it to them: it is theirs for as long as they belong to it.
insert into identity.role_scope (role, kind) values ('MEMBER', 'CLUB');
create or replace function identity.grants(account text, organization text) returns table (role text, scope_kind text, scope_id text)
  language sql stable as $$
  select g.role, g.scope_kind, g.scope_id from identity.role_grant g
  where g.account_id = account and g.period @> (now() at time zone 'Europe/Paris')::date
    and (organization is null or g.organization_id = organization)
  union all
  select 'MEMBER', 'CLUB', 'club' from identity.account a
  where a.id = account and organization is null and club.is_member(a.person_id, (now() at time zone 'Europe/Paris')::date)
$$;

-- A workstream that the network may see is for members of the club too.
create or replace function club.workstream_keys(w club.workstream, today date) returns text[] language sql stable as $$
  select case when w.visibility <> 'PUBLIC' then changes.keys(variadic array['coordinator', case when w.visibility = 'NETWORK' then 'staff' end,
      case when w.visibility = 'NETWORK' then 'MEMBER:club' end]
    || array(select 'organization:' || p.organization_id from club.workstream_partner p where p.workstream_id = w.id and p.period @> today)
    || array(select 'person:' || p.person_id from club.workstream_participant p where p.workstream_id = w.id and p.period @> today)) end
$$;
select changes.note_workstream(array(select w.id from club.workstream w), false);
select changes.note_workstream_partner(array(select w.id from club.workstream_partner w), false);
select changes.note_workstream_contribution(array(select c.id from club.contribution c), false);

-- Who may see a member, as `seesMember`.
create function club.member_keys(m club.club_member) returns text[] language sql stable as $$
  select case when m.visibility = 'PUBLIC' and h.belongs then null
    else changes.keys('coordinator', 'person:' || m.person_id, case when h.belongs then 'MEMBER:club' end,
      case when h.belongs and m.visibility = 'NETWORK' then 'staff' end) end
  from (select club.is_member(m.person_id, (now() at time zone 'Europe/Paris')::date) as belongs) h
$$;

call changes.follow('ClubMember', 'club.club_member', 'club.member_keys(t)');
call changes.follow_also('ClubMember', 'club.club_membership', 'select m.id from club.club_member m join rows r on r.person_id = m.person_id');
call changes.follow('ClubInvitation', 'club.club_invitation', $$changes.keys('coordinator', 'person:' || t.person_id, 'person:' || t.invited_by_id)$$);

select club.keep_trained(array(select distinct c.person_id from training.completion c order by 1));
