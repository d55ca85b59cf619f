-- What binds a member is read for whole pages of organizations: what decides its span is kept with the signature and with
-- the agreement, by triggers, so that a statement joins two tables for it and not six.

alter table network.agreement
  add column superseded_on text collate "C",
  add column superseding_from date not null default 'infinity',
  add column superseded_from date not null default 'infinity';
alter table network.signature
  add column withdrawn_on text collate "C",
  add column leaving_from date not null default 'infinity';

create function network.note_supersession() returns trigger language plpgsql as $$
begin
  update network.agreement a set
    superseded_on = n.signed_on,
    superseding_from = coalesce(n.starts_first, 'infinity'),
    superseded_from = coalesce(n.starts_last, 'infinity')
  from (select v.id from unnest(array[case when tg_op <> 'INSERT' then old.supersedes_id end, case when tg_op <> 'DELETE' then new.supersedes_id end]) v(id)
    where v.id is not null group by v.id) changed
  left join lateral (
    select coalesce(b.in_force_on, b.signed_on)::text as signed_on, b.starts_first, b.starts_last
    from network.agreement b where b.supersedes_id = changed.id order by b.starts_last, b.id limit 1
  ) n on true
  where a.id = changed.id;
  return null;
end $$;
create trigger note_supersession after insert or delete or update of supersedes_id, signed_on, in_force_on on network.agreement
  for each row execute function network.note_supersession();

create or replace function network.end_signature() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update network.signature set gone_from = 'infinity', leaving_from = 'infinity', withdrawn_on = null where id = old.signature_id;
  end if;
  if tg_op <> 'DELETE' then
    update network.signature set gone_from = new.gone_from, leaving_from = new.effective_first, withdrawn_on = new.effective_on
    where id = new.signature_id;
  end if;
  return null;
end $$;

update network.agreement set supersedes_id = supersedes_id;
update network.withdrawal set effective_on = effective_on;

create or replace view network.agreement_span as
select a.id, a.demonstration,
  -- An agreement takes the place of another only from the day on which that is certain: until then nobody is counted twice.
  case when a.supersedes_id is null then a.starts_first else a.starts_last end as counts_from,
  a.starts_first as possible_from,
  a.starts_last as certain_from,
  coalesce(network.first_day(a.ended_on), 'infinity') as ending_from,
  coalesce(network.gone_from(a.ended_on), 'infinity') as ended_from,
  a.superseding_from,
  a.superseded_from,
  a.ended_on::text as ended_on,
  a.superseded_on
from network.agreement a;

create or replace view network.bond as
select s.id, s.agreement_id, s.organization_id as organization_id, s.slot_id,
  coalesce(s.entered_into_force_on, s.signed_on)::text as begins_on,
  case when s.gone_from < least(a.ended_from, a.superseded_from) then s.withdrawn_on
    when a.ended_from < a.superseded_from then a.ended_on
    when a.superseded_from < 'infinity' then a.superseded_on end as ends_on,
  greatest(s.starts_first, a.possible_from) as possible_from,
  greatest(s.starts_last, a.certain_from) as certain_from,
  greatest(s.starts_first, a.counts_from) as counts_from,
  least(s.leaving_from, a.ending_from) as own_leaving_from,
  least(s.gone_from, a.ended_from) as own_gone_from,
  least(s.leaving_from, a.ending_from, a.superseding_from) as leaving_from,
  least(s.gone_from, a.ended_from, a.superseded_from) as gone_from,
  a.demonstration, s.sources
from network.signature s join network.agreement_span a on a.id = s.agreement_id
where s.slot_id is null
union all
-- The same of those whose name was not documented: apart, so that both are found by their organization through an index.
select s.id, s.agreement_id, sl.organization_id as organization_id, s.slot_id,
  coalesce(s.entered_into_force_on, s.signed_on)::text as begins_on,
  case when s.gone_from < least(a.ended_from, a.superseded_from) then s.withdrawn_on
    when a.ended_from < a.superseded_from then a.ended_on
    when a.superseded_from < 'infinity' then a.superseded_on end as ends_on,
  greatest(s.starts_first, a.possible_from) as possible_from,
  greatest(s.starts_last, a.certain_from) as certain_from,
  greatest(s.starts_first, a.counts_from) as counts_from,
  least(s.leaving_from, a.ending_from) as own_leaving_from,
  least(s.gone_from, a.ended_from) as own_gone_from,
  least(s.leaving_from, a.ending_from, a.superseding_from) as leaving_from,
  least(s.gone_from, a.ended_from, a.superseded_from) as gone_from,
  a.demonstration, s.sources
from network.slot sl join network.signature s on s.slot_id = sl.id join network.agreement_span a on a.id = s.agreement_id
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

drop function network.member_since(text, date);
drop function network.member_status(text, date);

-- Since when the member has been one without interruption, as its source writes it. A table of one row, as is the next:
-- such a function becomes part of the statement that calls it, one of a scalar would be started anew for each row.
create function network.member_since(member text, counted_from date) returns table (since text)
  language sql stable parallel safe as $$
  select b.begins_on from (
    select x.begins_on, x.counts_from, max(x.gone_from) over (order by x.counts_from, x.id rows between unbounded preceding and 1 preceding) as before
    from network.bond x where x.organization_id = member and x.counts_from <= counted_from
  ) b where b.before is null or b.before < b.counts_from order by b.counts_from desc limit 1
$$;

create function network.member_status(organization text, day date) returns table (status text)
  language sql stable parallel safe as $$
  select case
    when bool_or(b.certain_from <= day and day < b.leaving_from and b.counts_from <= day) then 'MEMBER'
    when bool_or(b.counts_from <= day and day < b.gone_from) then 'POSSIBLE_MEMBER'
    when bool_or(b.gone_from <= day) then 'FORMER_MEMBER'
    when count(b.id) = 0 and exists (
      select 1 from network.bond x join network.slot sl on sl.id = x.slot_id, network.organization o
      where o.id = organization and o.kind = sl.kind and o.demonstration = x.demonstration
        and x.organization_id is null and x.possible_from <= day and day < x.gone_from
    ) then 'UNKNOWN'
    else 'NOT_MEMBER'
  end
  from network.bond b where b.organization_id = organization
$$;

-- Who directs an organization and how many work there are asked for whole pages of organizations; the indexes of the
-- constraints could answer too, at a far higher price.
create index position_director on network.position (organization_id, valid_from desc, id) include (person_id, valid_to) where kind = 'DIRECTOR';
create index position_team on network.position (organization_id, person_id) include (kind, valid_from, valid_to);
