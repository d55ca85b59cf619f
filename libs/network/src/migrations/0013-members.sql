-- Members of a day, counted from the records. On a day within the uncertainty of a date a thing is possible, not certain.

create view network.agreement_span as
select a.id, a.demonstration,
  -- An agreement takes the place of another only from the day on which that is certain: until then nobody is counted twice.
  case when a.supersedes_id is null then a.starts_first else a.starts_last end as counts_from,
  a.starts_first as possible_from,
  a.starts_last as certain_from,
  coalesce(network.first_day(a.ended_on), 'infinity') as ending_from,
  coalesce(network.gone_from(a.ended_on), 'infinity') as ended_from,
  coalesce(n.starts_first, 'infinity') as superseding_from,
  coalesce(n.starts_last, 'infinity') as superseded_from
from network.agreement a
left join lateral (
  select b.starts_first, b.starts_last from network.agreement b where b.supersedes_id = a.id order by b.starts_last, b.id limit 1
) n on true;

-- What binds a member: a signature, or a membership that a source tells of. Certain from certain_from up to leaving_from,
-- possible from possible_from up to gone_from, counted among the members from counts_from.
create view network.bond as
select s.id, s.agreement_id, coalesce(s.organization_id, sl.organization_id) as organization_id, s.slot_id,
  coalesce(s.entered_into_force_on, s.signed_on)::text as begins_on,
  case when s.gone_from < least(a.ended_from, a.superseded_from) then w.effective_on::text
    when a.ended_from < a.superseded_from then g.ended_on::text
    when a.superseded_from < 'infinity' then
      (select coalesce(b.in_force_on, b.signed_on)::text from network.agreement b where b.supersedes_id = g.id order by b.starts_last, b.id limit 1)
  end as ends_on,
  greatest(s.starts_first, a.possible_from) as possible_from,
  greatest(s.starts_last, a.certain_from) as certain_from,
  greatest(s.starts_first, a.counts_from) as counts_from,
  least(coalesce(w.effective_first, 'infinity'), a.ending_from) as own_leaving_from,
  least(s.gone_from, a.ended_from) as own_gone_from,
  least(coalesce(w.effective_first, 'infinity'), a.ending_from, a.superseding_from) as leaving_from,
  least(s.gone_from, a.ended_from, a.superseded_from) as gone_from,
  g.demonstration,
  s.sources
from network.signature s
join network.agreement g on g.id = s.agreement_id
join network.agreement_span a on a.id = s.agreement_id
left join network.slot sl on sl.id = s.slot_id
left join network.withdrawal w on w.signature_id = s.id
union all
select f.id, null, f.organization_id, null,
  f.happened_on::text, l.happened_on::text,
  f.first_day, f.last_day, f.first_day,
  coalesce(l.first_day, 'infinity'), coalesce(l.gone_from, 'infinity'),
  coalesce(l.first_day, 'infinity'), coalesce(l.gone_from, 'infinity'),
  f.demonstration, f.sources
from network.membership_fact f
left join lateral (
  select x.happened_on, x.first_day, network.gone_from(x.happened_on) as gone_from from network.membership_fact x
  where x.organization_id = f.organization_id and x.event = 'LEFT' and x.first_day >= f.first_day
  order by x.first_day limit 1
) l on true
where f.event = 'JOINED';

create function network.members_on(day date, with_demonstration boolean) returns table (
    member_key text, bond_id text, agreement_id text, organization_id text, slot_id text, begins_on text, counts_from date,
    certain boolean, demonstration boolean)
  language sql stable parallel safe as $$
  select distinct on (coalesce(b.organization_id, b.slot_id)) coalesce(b.organization_id, b.slot_id), b.id, b.agreement_id,
    b.organization_id, b.slot_id, b.begins_on, b.counts_from, b.certain_from <= day and day < b.leaving_from, b.demonstration
  from network.bond b
  where b.counts_from <= day and day < b.gone_from and (with_demonstration or not b.demonstration)
  order by coalesce(b.organization_id, b.slot_id), b.certain_from <= day and day < b.leaving_from desc, b.counts_from, b.id
$$;

create function network.member_count(day date, with_demonstration boolean) returns integer
  language sql stable parallel safe
  return (select count(*)::int from network.members_on(day, with_demonstration));

-- The fewest and the most members that the records allow. While it is in doubt whether an agreement has been superseded,
-- either its own signatories are the members or those of the one that follows.
create function network.member_range(day date, with_demonstration boolean, out fewest integer, out most integer)
  language sql stable parallel safe as $$
  with member as (
    select * from network.members_on(day, with_demonstration)
  ), doubt as (
    select a.id as agreement_id,
      (select count(*) from network.bond b where b.agreement_id = a.id
        and b.certain_from <= day and day < b.own_leaving_from) as standing,
      (select count(*) from member m where m.agreement_id = a.id) as possible,
      (select count(*) from network.bond b where b.agreement_id = n.id and b.possible_from <= day and day < b.gone_from) as entering
    from network.agreement a join network.agreement n on n.supersedes_id = a.id
    where n.starts_first <= day and day < n.starts_last and (with_demonstration or not a.demonstration)
  )
  select
    (select count(*) from member m where m.certain)::int + coalesce((select sum(least(d.standing, d.entering)) from doubt d), 0)::int,
    (select count(*) from member m where m.agreement_id is null or m.agreement_id not in (select d.agreement_id from doubt d))::int
      + coalesce((select sum(greatest(d.possible, d.entering)) from doubt d), 0)::int
$$;

-- Whether nothing that decides who is a member is in doubt on the day.
create function network.certain_on(day date, with_demonstration boolean) returns boolean
  language sql stable parallel safe
  return not exists (
    select 1 from network.bond b
    where (with_demonstration or not b.demonstration) and day < b.gone_from
      and ((b.possible_from <= day and day < b.certain_from) or (b.possible_from <= day and b.leaving_from <= day))
  );

-- Since when the member has been one without interruption, as its source writes it.
create function network.member_since(member text, counted_from date) returns text
  language sql stable parallel safe as $$
  select b.begins_on from (
    select x.begins_on, x.counts_from, max(x.gone_from) over (order by x.counts_from, x.id rows between unbounded preceding and 1 preceding) as before
    from network.bond x where x.organization_id = member and x.counts_from <= counted_from
  ) b where b.before is null or b.before < b.counts_from order by b.counts_from desc limit 1
$$;

create function network.member_status(organization text, day date) returns text
  language sql stable parallel safe as $$
  select case
    when bool_or(b.certain_from <= day and day < b.leaving_from and b.counts_from <= day) then 'MEMBER'
    when bool_or(b.counts_from <= day and day < b.gone_from) then 'POSSIBLE_MEMBER'
    when bool_or(b.gone_from <= day) then 'FORMER_MEMBER'
    when count(b.id) = 0 and exists (
      select 1 from network.slot sl join network.signature s on s.slot_id = sl.id join network.bond x on x.id = s.id
      join network.organization o on o.id = organization and o.kind = sl.kind and o.demonstration = x.demonstration
      where sl.organization_id is null and x.possible_from <= day and day < x.gone_from
    ) then 'UNKNOWN'
    else 'NOT_MEMBER'
  end
  from network.bond b where b.organization_id = organization
$$;

-- Where the records and what is asserted, or two records, do not fit each other.
create function network.discrepancies_on(day date) returns table (
    kind text, agreement_id text, previous_id text, figure_id text, organization_id text, counted integer, asserted integer,
    signed integer, withdrawn integer, joined integer, sources text[])
  language sql stable parallel safe as $$
  select 'SIGNATORIES', a.id, null, null, null, c.counted, f.asserted, null::int, null::int, null::int, f.sources
  from network.agreement a
  cross join lateral (select sum(x.value)::int as asserted,
      array(select distinct s from network.asserted_figure y, unnest(y.sources) s where y.agreement_id = a.id and y.measure = 'SIGNATORIES' order by s) as sources
    from network.asserted_figure x where x.agreement_id = a.id and x.measure = 'SIGNATORIES') f
  cross join lateral (select count(*)::int as counted from network.bond b where b.agreement_id = a.id and b.possible_from <= day) c
  where a.starts_first <= day and f.asserted <> c.counted
  union all
  select case when n.counted > p.signed - p.withdrawn + j.joined then 'UNDOCUMENTED_ENTRY' else 'UNDOCUMENTED_EXIT' end,
    a.id, a.supersedes_id, null, null, n.counted, p.signed - p.withdrawn + j.joined, p.signed, p.withdrawn, j.joined,
    array(select distinct s from network.bond b, unnest(b.sources) s where b.agreement_id in (a.id, a.supersedes_id) order by s)
  from network.agreement a
  cross join lateral (select count(*)::int as counted from network.bond b where b.agreement_id = a.id
    and b.possible_from <= a.starts_last) n
  cross join lateral (select count(*)::int as signed, count(*) filter (where b.own_gone_from <= a.starts_last)::int as withdrawn
    from network.bond b where b.agreement_id = a.supersedes_id and b.possible_from <= a.starts_last) p
  cross join lateral (select count(*)::int as joined from network.membership_fact f where f.event = 'JOINED' and f.demonstration = a.demonstration
    and f.last_day <= a.starts_last
    and not exists (select 1 from network.bond b where b.agreement_id = a.supersedes_id and b.organization_id = f.organization_id)) j
  where a.supersedes_id is not null and a.starts_last <= day and n.counted <> p.signed - p.withdrawn + j.joined
  union all
  select 'FIGURE', null, null, f.id, f.organization_id, h.headcount, f.value::int, null, null, null, f.sources
  from network.asserted_figure f
  cross join lateral (select count(distinct w.person_id) filter (where w.kind <> 'PRESIDENT' and w.valid_from <= network.last_day(f.as_of)
      and w.valid_to > network.last_day(f.as_of))::int as headcount, count(*) as known
    from network.position w where w.organization_id = f.organization_id) h
  where f.measure = 'EMPLOYEES' and f.first_day <= day and h.known > 0 and case f.comparison
    when 'MORE_THAN' then h.headcount <= f.value when 'AT_LEAST' then h.headcount < f.value when 'ABOUT' then false
    else h.headcount <> f.value end
$$;
