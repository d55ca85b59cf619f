-- Each time that somebody left the club, or was taken out: who comes back and leaves again did not stay in between.
create table club.club_departure (
  club_member_id text collate "C" not null references club.club_member (id) on delete cascade,
  left_on date not null,
  left_how text collate "C" not null check (left_how in ('LEFT', 'TAKEN_OUT')),
  primary key (club_member_id, left_on)
);
insert into club.club_departure select m.id, m.left_on, m.left_how from club.club_member m where m.left_on is not null;

create function club.note_departure() returns trigger language plpgsql as $$
begin
  insert into club.club_departure values (new.id, new.left_on, new.left_how)
    on conflict (club_member_id, left_on) do update set left_how = excluded.left_how;
  return null;
end $$;
create trigger departure after insert or update of left_on on club.club_member for each row when (new.left_on is not null)
  execute function club.note_departure();

-- As before, up to the first departure since.
create or replace function club.trained_of(people text[]) returns table (
  id text, person_id text, valid_from date, valid_to date, ending text, completion_id text, demonstration boolean
) language sql stable as $$
  with proof as (
    select t.completion_id, t.person_id, t.demonstration, t.since, x.until,
      case when x.until = 'infinity' then null when x.until = t.until then 'REVOKED' else d.left_how end as ending
    from training.trained t join network.person p on p.id = t.person_id and p.erased_at is null
    left join lateral (
      select d.left_on, d.left_how from club.club_member m join club.club_departure d on d.club_member_id = m.id
      where m.person_id = t.person_id and d.left_on >= t.since order by d.left_on limit 1
    ) d on true
    cross join lateral (select least(coalesce(t.until, 'infinity'), d.left_on) as until) x
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

-- A member works on a workstream as such, whoever they work for: where that makes it, it keeps them there when they leave the club, and no longer.
create or replace function club.note_as_member() returns trigger language plpgsql as $$
begin
  new.as_member := club.is_member(new.person_id, new.valid_from);
  return new;
end $$;

-- Until when: the first day on which they belong to the club no more and work for nobody who makes it, whichever of these ended last.
create or replace function club.as_members_until(people text[]) returns table (id text, valid_to date, ended boolean) language sql stable as $$
  select p.id, coalesce(least(e.day, n.day), 'infinity'), e.day is not null and (n.day is null or e.day <= n.day)
  from club.workstream_participant p
  cross join lateral (
    select min(greatest(c.day, p.valid_from + 1)) as day from (
      select p.valid_from as day
      union select m.valid_to from club.club_membership m where m.person_id = p.person_id
      union select o.valid_to from network.position o where o.person_id = p.person_id
      union select w.valid_to from club.workstream_partner w where w.workstream_id = p.workstream_id
    ) c where c.day between p.valid_from and (now() at time zone 'Europe/Paris')::date
      and not club.is_member(p.person_id, c.day) and not club.works_for_makers(p.person_id, p.workstream_id, c.day)
  ) e
  cross join lateral (select min(o.valid_from) as day from club.workstream_participant o
    where o.person_id = p.person_id and o.workstream_id = p.workstream_id and o.valid_from > p.valid_from) n
  where p.person_id = any(people) and p.as_member and (p.valid_to = 'infinity' or p.ended_by_leaving)
$$;

-- Positions and makers decide that too, and their corrections.
create function club.follow_positions(people text[]) returns void language sql as $$
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id = any(people) and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  select club.keep_participations(people);
$$;
create or replace function club.positions_changed() returns trigger language plpgsql as $$
begin
  perform club.follow_positions(array(select distinct r.person_id from rows r));
  return null;
end $$;
create function club.positions_corrected() returns trigger language plpgsql as $$
begin
  perform club.follow_positions(array(select r.person_id from former r union select r.person_id from rows r));
  return null;
end $$;
drop trigger club_changed on network.position;
create trigger club_changed after update on network.position referencing old table as former new table as rows
  for each statement execute function club.positions_corrected();

create or replace function club.partners_changed() returns trigger language plpgsql as $$
begin
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id is not null and c.workstream_id in (select r.workstream_id from rows r)
    and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  perform club.keep_participations(array(select distinct w.person_id from club.workstream_participant w
    where w.as_member and w.workstream_id in (select r.workstream_id from rows r)));
  return null;
end $$;

-- Of what was joined before, the days follow from the records, as they would have then.
update club.workstream_participant p set as_member = true where not p.as_member and club.is_member(p.person_id, p.valid_from);
select club.keep_trained(array(select m.person_id from club.club_member m where m.left_on is not null));
select club.keep_participations(array(select distinct p.person_id from club.workstream_participant p where p.as_member));
