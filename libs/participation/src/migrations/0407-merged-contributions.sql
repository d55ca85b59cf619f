-- Contributions that say the same, gathered under one of them: each keeps its author, its words and its supports. It can be undone, and nothing was moved.
create table participation.contribution_merge (
  id text collate "C" primary key,
  contribution_id text collate "C" not null,
  into_id text collate "C" not null,
  reason text not null check (reason <> ''),
  merged_at timestamptz not null default now(),
  -- Account of who did it, and of who undid it.
  merged_by text collate "C",
  ended_at timestamptz,
  ended_by text collate "C",
  -- Null where it ended by itself: one of the two was not shown any more, and the other was gathered anew.
  end_reason text check (end_reason <> ''),
  demonstration boolean not null default false,
  foreign key (contribution_id, demonstration) references participation.contribution (id, demonstration) on delete cascade,
  foreign key (into_id, demonstration) references participation.contribution (id, demonstration) on delete cascade,
  check (contribution_id <> into_id),
  check (ended_at is not null or (ended_by is null and end_reason is null))
);
create unique index contribution_merge_stands on participation.contribution_merge (contribution_id) where ended_at is null;
create index on participation.contribution_merge (contribution_id, merged_at desc, id desc);
create index on participation.contribution_merge (into_id, merged_at, id);

-- Neither what gathers others nor what is gathered is gathered under or gathers another, and all are of one call: whoever writes it holds both.
create function participation.expect_no_chain() returns trigger language plpgsql as $$
begin
  perform from participation.contribution c where c.id in (new.contribution_id, new.into_id) order by c.id for no key update;
  if exists (select from participation.contribution_merge m where m.ended_at is null
      and (m.contribution_id = new.into_id or m.into_id = new.contribution_id)) then
    raise exception 'Merges are no chain' using errcode = 'check_violation', constraint = 'contribution_merge_chain';
  end if;
  if (select count(distinct c.call_id) from participation.contribution c where c.id in (new.contribution_id, new.into_id)) <> 1 then
    raise exception 'Merges are of one call' using errcode = 'check_violation', constraint = 'contribution_merge_call';
  end if;
  return new;
end $$;
create trigger no_chain before insert on participation.contribution_merge for each row execute function participation.expect_no_chain();

-- What is gathered, from when and until when: as long as both are shown.
create view participation.merged (contribution_id, into_id, since, until) as
  select m.contribution_id, m.into_id, m.merged_at, coalesce(m.ended_at, 'infinity') from participation.contribution_merge m
  where (select c.status from participation.contribution c where c.id = m.contribution_id) = 'PUBLISHED'
    and (select c.status from participation.contribution c where c.id = m.into_id) = 'PUBLISHED';

-- What was answered to a contribution, from when and until when: to itself, or to the one under which it is gathered, as long as it is.
create view participation.answer_given (contribution_id, answer_id, since, until, is_own) as
  select d.contribution_id, d.answer_id, a.answered_at, 'infinity'::timestamptz, true
  from participation.answered d join participation.official_answer a on a.id = d.answer_id
  union all
  select m.contribution_id, d.answer_id, greatest(a.answered_at, m.since), m.until, false
  from participation.merged m join participation.answered d on d.contribution_id = m.into_id join participation.official_answer a on a.id = d.answer_id
  where greatest(a.answered_at, m.since) < m.until;

create or replace view participation.link (from_id, to_id, kind, on_day, until_day) as
  select i.portal_id, i.id, 'INITIATIVE' collate "C", i.published_on::text, i.closed_on::text
    from participation.initiative i where i.portal_id is not null and i.published_on is not null
  union all
  select a.initiative_id, a.id, 'CALL', participation.day_of(a.opens_at)::text, null from participation.call a
  union all
  select c.call_id, c.id, 'ANSWER_TO_CALL', participation.day_of(c.submitted_at)::text, null from participation.contribution c
  union all
  select g.contribution_id, g.answer_id, 'OFFICIAL_ANSWER', participation.day_of(g.since)::text,
    case when isfinite(g.until) then participation.day_of(g.until)::text end from participation.answer_given g
  union all
  select f.contribution_id, f.step_id, 'FOLLOW_UP', s.on_day::text, null
    from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
  union all
  select s.id, s.workstream_id, 'TAKEN_UP', s.on_day::text, null from participation.follow_up_step s where s.workstream_id is not null
  union all
  select s.id, s.item_id, 'SHOWN_BY', s.on_day::text, null from participation.follow_up_step s where s.item_id is not null;

call changes.tell_of('participation');
call changes.follow_also('Contribution', 'participation.contribution_merge', 'select r.contribution_id from rows r union select r.into_id from rows r');
