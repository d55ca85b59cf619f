-- Whether each of them is a member on the day, from one look at all that binds them. One that nothing binds is none, unless
-- an undocumented signatory of its kind may be it.
create function network.member_statuses(organizations text[], day date) returns table (organization_id text, status text)
  language sql stable parallel safe as $$
  select k.id, case
    when b.is_certain then 'MEMBER'
    when b.is_possible then 'POSSIBLE_MEMBER'
    when b.is_former then 'FORMER_MEMBER'
    when b.organization_id is null and (
      select (o.kind, o.demonstration) in (
        select sl.kind, x.demonstration from network.slot sl join network.bond x on x.slot_id = sl.id
        where sl.organization_id is null and x.possible_from <= day and day < x.gone_from)
      from network.organization o where o.id = k.id
    ) then 'UNKNOWN'
    else 'NOT_MEMBER'
  end
  from unnest(organizations) k(id)
  left join (
    select x.organization_id,
      bool_or(x.certain_from <= day and day < x.leaving_from and x.counts_from <= day) as is_certain,
      bool_or(x.counts_from <= day and day < x.gone_from) as is_possible,
      bool_or(x.gone_from <= day) as is_former
    from network.bond x where x.organization_id = any(organizations) group by x.organization_id
  ) b on b.organization_id = k.id
$$;

-- One rule for both.
create or replace function network.member_status(organization text, day date) returns table (status text)
  language sql stable parallel safe as $$
  select m.status from network.member_statuses(array[organization], day) m
$$;

-- What an organization serves, in order, without the far dearer index of the constraint.
create index organization_territory_served on network.organization_territory (organization_id, territory_id) include (valid_from, valid_to);
