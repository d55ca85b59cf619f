-- The same answer as before, in time that grows with the days on which something was done and not with their square: one person who does
-- a thousand things must not make each further one dearer for all.
create or replace function club.collective_of(ids text[]) returns table (workstream_id text, since date, evidence text[]) language sql stable as $$
  with rule as (
    select r.*, lead(r.valid_from, 1, 'infinity') over (order by r.valid_from) as valid_to from club.collective_rule r
  ), done as materialized (
    -- Each organization once a day, under each rule by which that counts.
    select distinct r.id as rule_id, c.workstream_id, c.organization_id, c.contributed_on as day
    from club.contribution c join network.organization o on o.id = c.organization_id
    join rule r on o.kind = any(r.organization_kinds) and (r.kinds = '{}' or c.kind = any(r.kinds)) and r.valid_to > c.contributed_on
    where c.workstream_id = any(ids)
  ), several as materialized (
    -- With fewer organizations there is nothing to look for.
    select d.rule_id, d.workstream_id from done d join rule r on r.id = d.rule_id
    group by d.rule_id, d.workstream_id, r.organizations having count(distinct d.organization_id) >= r.organizations
  ), day as (
    select s.rule_id, s.workstream_id, d.day from several s join done d using (rule_id, workstream_id)
    union select s.rule_id, s.workstream_id, r.valid_from from several s join rule r on r.id = s.rule_id
  ), latest as (
    -- When each of them did something last, on each of these days.
    select y.rule_id, y.workstream_id, y.day,
      max(d.day) over (partition by y.rule_id, y.workstream_id, o.organization_id order by y.day) as last
    from day y join (select distinct rule_id, workstream_id, organization_id from done) o using (rule_id, workstream_id)
    left join done d on (d.rule_id, d.workstream_id, d.organization_id, d.day) = (y.rule_id, y.workstream_id, o.organization_id, y.day)
  ), met as (
    select distinct on (l.workstream_id) l.workstream_id, l.day, l.rule_id
    from latest l join rule r on r.id = l.rule_id and r.valid_from <= l.day and r.valid_to > l.day
    where l.last is not null and (r.window_days is null or l.last > l.day - r.window_days)
    group by l.workstream_id, l.day, l.rule_id, r.organizations having count(*) >= r.organizations
    order by l.workstream_id, l.day
  )
  select m.workstream_id, m.day, (
    select array_agg(b.id order by b.at, b.id) from (
      select a.id, a.at from (
        select distinct on (c.organization_id) c.id, c.at from club.contribution c join network.organization o on o.id = c.organization_id
        where c.workstream_id = m.workstream_id and c.contributed_on <= m.day and (r.window_days is null or c.contributed_on > m.day - r.window_days)
          and o.kind = any(r.organization_kinds) and (r.kinds = '{}' or c.kind = any(r.kinds))
        order by c.organization_id, c.at, c.id
      ) a order by a.at, a.id limit r.organizations
    ) b)
  from met m join rule r on r.id = m.rule_id
$$;

-- What is done after a workstream became collective changes nothing of that.
create function club.contributions_made() returns trigger language plpgsql as $$
begin
  perform club.keep_collective(array(select distinct r.workstream_id from rows r where not exists (
    select from club.collective k where k.workstream_id = r.workstream_id and k.since < r.contributed_on)));
  return null;
end $$;
drop trigger collective_added on club.contribution;
create trigger collective_added after insert on club.contribution referencing new table as rows
  for each statement execute function club.contributions_made();
