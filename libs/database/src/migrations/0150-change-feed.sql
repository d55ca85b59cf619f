-- Which records changed, in the order in which transactions committed, and who may see each: what programs that keep a copy ask
-- for. A transaction is told once all that began before it have ended; a clock would miss those that end late.

-- The last change of each record. `audience` holds keys of those who may see it, sorted; null is everybody.
create table changes.current (
  type text not null,
  id text collate "C" not null,
  xid xid8 not null,
  audience text[],
  gone boolean not null default false,
  primary key (type, id)
);
create index current_in_order on changes.current (type, xid, id);

-- Whom a record was taken from, when: it was removed, or may be seen by fewer. Ids are told nobody else.
create table changes.past (
  type text not null,
  id text collate "C" not null,
  xid xid8 not null,
  at timestamptz not null default now(),
  audience text[],
  primary key (type, id, xid)
);
create index past_in_order on changes.past (type, xid, id);

-- The types that are followed. `narrow` is whether some of their records are not for everybody.
create table changes.followed (type text primary key, narrow boolean not null);

-- Cursors are good for one life of the database: a restored one counts its transactions anew.
create table changes.life (id text not null default gen_random_uuid()::text);
insert into changes.life default values;

-- For what restores a database.
create procedure changes.begin_life() language sql as $$
  update changes.life set id = gen_random_uuid()::text;
  delete from changes.past;
  update changes.current set xid = pg_current_xact_id();
$$;

-- An audience: keys without those that are null, sorted.
create function changes.keys(variadic given text[]) returns text[] language sql immutable as
  'select coalesce(array_agg(distinct k order by k) filter (where k is not null), ''{}'') from unnest(given) k';

-- Follows the records of a type in the table that holds them. `audience` is SQL over the table as `t`; without it they are for everybody.
create procedure changes.follow(kind text, relation text, audience text default null, key text default 'id') language plpgsql as $follow$
declare
  name text := regexp_replace(lower(regexp_replace(kind, '(?<!^)([A-Z])', '_\1', 'g')), '\W', '', 'g');
  held text := coalesce(audience, 'null::text[]');
begin
  insert into changes.followed values (kind, audience is not null)
    on conflict (type) do update set narrow = excluded.narrow;

  -- What is there of these ids, and for whom.
  execute format($$
    create or replace function changes.seen_%1$s(ids text[]) returns table (id text, audience text[]) language sql stable as $f$
      select distinct on (t.%4$I) t.%4$I::text, %3$s from %2$s t where t.%4$I = any(ids) order by t.%4$I $f$
  $$, name, relation, held, key);

  -- Writes down that they changed; those that only depend on something else, where who may see them is another.
  execute format($$
    create or replace function changes.note_%1$s(ids text[], is_own boolean) returns void language plpgsql as $f$
    begin
      perform from changes.current c where c.type = %2$L and c.id = any(ids) order by c.id for update;
      -- A statement of its own, which sees what was waited for.
      with seen as materialized (select s.id, s.audience, true as there from changes.seen_%1$s(ids) s),
        known as materialized (select c.id, c.audience, c.gone from changes.current c where c.type = %2$L and c.id = any(ids)),
        moved as materialized (
          select coalesce(s.id, k.id) as id, s.audience, s.there is null as gone, k.audience as had, k.id is not null and not k.gone as was
          from seen s full join known k on k.id = s.id
          where is_own or k.id is null or s.audience is distinct from k.audience or (s.there is null) <> k.gone),
        taken as (
          insert into changes.past (type, id, xid, audience)
          select %2$L, b.id, pg_current_xact_id(), b.had from moved b
          where b.was and (b.gone or (b.audience is not null and (b.had is null or not b.had <@ b.audience)))
          on conflict (type, id, xid) do update
            set audience = case when excluded.audience is not null then past.audience || excluded.audience end)
      insert into changes.current (type, id, xid, audience, gone)
      select %2$L, b.id, pg_current_xact_id(), case when b.gone then '{}'::text[] else b.audience end, b.gone
      from moved b where not b.gone or b.was order by b.id
      on conflict (type, id) do update set xid = excluded.xid, audience = excluded.audience, gone = excluded.gone;
    end $f$
  $$, name, kind);

  -- Most of what is written is for everybody, or for whom it was before: one statement.
  execute format(case when audience is null then $$
    create or replace function changes.added_%1$s() returns trigger language plpgsql as $f$
    begin
      insert into changes.current (type, id, xid) select distinct %2$L, r.%4$I::text, pg_current_xact_id() from rows r order by 2
      on conflict (type, id) do update set xid = excluded.xid, gone = false, audience = null;
      return null;
    end $f$;
    create or replace trigger feed_%1$s_changed after update on %3$s referencing new table as rows
      for each statement execute function changes.added_%1$s();
  $$ else $$
    create or replace function changes.added_%1$s() returns trigger language plpgsql as $f$
    declare
      ids text[] := array(select distinct r.%4$I::text from rows r);
      done integer;
    begin
      insert into changes.current (type, id, xid, audience)
      select %2$L, s.id, pg_current_xact_id(), s.audience from changes.seen_%1$s(ids) s order by s.id
      on conflict (type, id) do nothing;
      get diagnostics done = row_count;
      if done < cardinality(ids) then
        perform changes.note_%1$s(ids, true);
      end if;
      return null;
    end $f$;
    create or replace function changes.changed_%1$s() returns trigger language plpgsql as $f$
    declare
      ids text[] := array(select distinct r.%4$I::text from rows r);
      done integer;
    begin
      update changes.current c set xid = pg_current_xact_id() from changes.seen_%1$s(ids) s
      where c.type = %2$L and c.id = s.id and not c.gone and c.audience is not distinct from s.audience;
      get diagnostics done = row_count;
      if done < cardinality(ids) then
        perform changes.note_%1$s(ids, true);
      end if;
      return null;
    end $f$;
    create or replace trigger feed_%1$s_changed after update on %3$s referencing new table as rows
      for each statement execute function changes.changed_%1$s();
  $$ end, name, kind, relation, key);

  execute format($$
    create or replace function changes.removed_%1$s() returns trigger language plpgsql as $f$
    begin
      perform changes.note_%1$s(array(select distinct r.%4$I::text from rows r), true);
      return null;
    end $f$;
    create or replace function changes.emptied_%1$s() returns trigger language plpgsql as $f$
    begin
      perform changes.note_%1$s(array(select c.id from changes.current c where c.type = %2$L and not c.gone), true);
      return null;
    end $f$;
    create or replace trigger feed_%1$s_added after insert on %3$s referencing new table as rows
      for each statement execute function changes.added_%1$s();
    create or replace trigger feed_%1$s_removed after delete on %3$s referencing old table as rows
      for each statement execute function changes.removed_%1$s();
    create or replace trigger feed_%1$s_emptied after truncate on %3$s
      for each statement execute function changes.emptied_%1$s();
  $$, name, kind, relation, key);

  execute format($$
    create or replace view %1$I.%2$s_changes_kept_differences as
    select 'changes.current'::text as list, case when c.id is null then 'MISSING' else 'WRONG' end as problem, %3$L || ' ' || coalesce(s.id, c.id) as id
    from (select distinct on (t.%6$I) t.%6$I::text as id, %5$s as audience from %4$s t order by t.%6$I) s
    full join (select k.id, k.audience from changes.current k where k.type = %3$L and not k.gone) c on c.id = s.id
    where s.id is null or c.id is null or s.audience is distinct from c.audience
  $$, split_part(relation, '.', 1), name, kind, relation, held, key);

  execute format('select changes.note_%s(array(select distinct t.%I::text from %s t), true)', name, key, relation);
end $follow$;

-- Who may see records of a type also depends on another table: `ids` is SQL for those concerned, over its changed rows as `rows`.
create procedure changes.follow_also(kind text, relation text, ids text) language plpgsql as $follow$
declare
  name text := regexp_replace(lower(regexp_replace(kind, '(?<!^)([A-Z])', '_\1', 'g')), '\W', '', 'g');
  beside text := name || '_by_' || split_part(relation, '.', 2);
begin
  execute format($$
    create or replace function changes.%2$I() returns trigger language plpgsql as $f$
    begin
      perform changes.note_%1$s(array(%4$s), false);
      return null;
    end $f$;
    create or replace function changes.%5$I() returns trigger language plpgsql as $f$
    begin
      perform changes.note_%1$s(array(with rows as (select * from old_rows union all select * from new_rows) %4$s), false);
      return null;
    end $f$;
    create or replace trigger %7$I after insert on %3$s referencing new table as rows
      for each statement execute function changes.%2$I();
    create or replace trigger %8$I after delete on %3$s referencing old table as rows
      for each statement execute function changes.%2$I();
    create or replace trigger %6$I after update on %3$s referencing old table as old_rows new table as new_rows
      for each statement execute function changes.%5$I();
  $$, name, beside, relation, ids, beside || '_changed', 'feed_' || beside || '_changed', 'feed_' || beside, 'feed_' || beside || '_removed');
end $follow$;

-- What depends on the day alone is looked at again each day.
create procedure changes.recheck() language plpgsql as $$
declare
  kind text;
begin
  for kind in select f.type from changes.followed f where f.narrow order by f.type loop
    execute format('select changes.note_%s(array(select c.id from changes.current c where c.type = %L and not c.gone), false)',
      regexp_replace(lower(regexp_replace(kind, '(?<!^)([A-Z])', '_\1', 'g')), '\W', '', 'g'), kind);
  end loop;
end $$;
