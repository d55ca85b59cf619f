-- By what an agreement is superseded is asked once it is locked: of two that superseded it at the same moment, the one that waited wrote what it had
-- read before, without the other.
create or replace function network.note_supersession() returns trigger language plpgsql as $$
declare
  changed text[] := array[case when tg_op <> 'INSERT' then old.supersedes_id end, case when tg_op <> 'DELETE' then new.supersedes_id end];
begin
  perform 1 from network.agreement where id = any(changed) order by id for no key update;
  update network.agreement a set
    superseded_on = n.signed_on,
    superseding_from = coalesce(n.starts_first, 'infinity'),
    superseded_from = coalesce(n.starts_last, 'infinity')
  from network.agreement of
  left join lateral (
    select coalesce(b.in_force_on, b.signed_on)::text as signed_on, b.starts_first, b.starts_last
    from network.agreement b where b.supersedes_id = of.id order by b.starts_last, b.id limit 1
  ) n on true
  where a.id = of.id and of.id = any(changed);
  return null;
end $$;

-- What was kept otherwise than the records say.
update network.agreement a set superseded_on = n.signed_on, superseding_from = n.starts_first, superseded_from = n.starts_last
from (
  select of.id, n.signed_on, coalesce(n.starts_first, 'infinity') as starts_first, coalesce(n.starts_last, 'infinity') as starts_last
  from network.agreement of
  left join lateral (
    select coalesce(b.in_force_on, b.signed_on)::text as signed_on, b.starts_first, b.starts_last
    from network.agreement b where b.supersedes_id = of.id order by b.starts_last, b.id limit 1
  ) n on true
) n
where a.id = n.id
  and (a.superseded_on, a.superseding_from, a.superseded_from) is distinct from (n.signed_on, n.starts_first, n.starts_last);
