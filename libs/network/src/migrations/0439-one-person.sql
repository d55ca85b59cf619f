-- Two records turn out to be of one person: whatever refers to the one refers to the other from then on, by the foreign keys that are there, so that no
-- module can be forgotten; then the one is gone. Of what there may be one alone, that of the other stays. False, and nothing is moved, where something may
-- not be: they stay two.
create function network.become_one(one text, other text) returns boolean language plpgsql as $$
declare
  k record;
  u record;
begin
  for k in
    select c.conrelid as id, c.conrelid::regclass as rows, a.attnum as nr, quote_ident(a.attname) as person
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'network.person'::regclass order by 2, 3
  loop
    for u in
      select coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as among,
        (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
         where a.attrelid = i.indrelid and a.attnum = any(i.indkey) and a.attnum <> k.nr) as beside
      from pg_index i where i.indrelid = k.id and i.indisunique and i.indexprs is null and k.nr = any(i.indkey)
    loop
      execute format('delete from %1$s where ctid = any(array(select f.ctid from (select r.ctid, r.* from %1$s r where %2$s = $1 and (%3$s)) f
          join (select r.* from %1$s r where %2$s = $2 and (%3$s)) t %4$s))',
        k.rows, k.person, u.among, coalesce('using (' || u.beside || ')', 'on true')) using one, other;
    end loop;
    execute format('update %1$s set %2$s = $2 where %2$s = $1', k.rows, k.person) using one, other;
  end loop;
  delete from network.person where id = one;
  return true;
exception when integrity_constraint_violation or insufficient_privilege or raise_exception then
  return false;
end $$;
