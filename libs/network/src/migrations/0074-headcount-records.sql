-- Before the first position that is on record nobody knows how many worked there: no row, instead of one that says none.
create or replace view network.headcount_of_records as
with piece as (
  select organization_id, person_id, valid_from as starts, valid_to as ends from network.position where kind <> 'PRESIDENT'
), after as (
  select *, max(ends) over (partition by organization_id, person_id order by starts, ends
    rows between unbounded preceding and 1 preceding) as before
  from piece
), island as (
  select *, count(*) filter (where before is null or before < starts) over (partition by organization_id, person_id
    order by starts, ends rows unbounded preceding) as nr
  from after
), stay as (
  select organization_id, min(starts) as starts, max(ends) as ends from island group by organization_id, person_id, nr
), change as (
  select s.organization_id, b.day, b.delta from stay s cross join lateral (values (s.starts, 1), (s.ends, -1)) b(day, delta)
  where b.day < 'infinity'
), day as (
  select organization_id, day, sum(delta) as delta from change group by organization_id, day having sum(delta) <> 0
)
select organization_id, day as since, sum(delta) over (partition by organization_id order by day)::int as headcount from day;

delete from network.headcount h using (select * from network.headcount except select * from network.headcount_of_records) d
  where h.organization_id = d.organization_id and h.since = d.since;
insert into network.headcount select * from network.headcount_of_records except select * from network.headcount;
