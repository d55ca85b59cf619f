-- What came of a workstream: items of portals that an organization which makes it has published.
create table club.deliverable (
  id text collate "C" primary key,
  workstream_id text collate "C" not null,
  item_id text collate "C" not null,
  -- Who said so; null once they are erased.
  person_id text collate "C" references network.person (id),
  -- When the item was shown first.
  delivered_on date not null,
  recorded_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (workstream_id, demonstration) references club.workstream (id, demonstration) on delete cascade,
  foreign key (item_id, demonstration) references portals.item (id, demonstration) on delete cascade,
  -- An item comes of one workstream.
  constraint deliverable_once unique (item_id)
);
create index on club.deliverable (workstream_id, delivered_on, id);
create index on club.deliverable (delivered_on, id);
create index on club.deliverable (person_id);

-- That somebody used what came of it. Most follows from what portals record, and is kept by triggers; what happens elsewhere is told.
create table club.reuse (
  id text collate "C" primary key,
  deliverable_id text collate "C" not null references club.deliverable (id) on delete cascade,
  kind text collate "C" not null check (kind in ('SHOWN', 'ADAPTED', 'TRANSLATED', 'TAUGHT')),
  organization_id text collate "C" not null references network.organization (id),
  reused_on date not null,
  -- What proves it: where a portal shows the item, or the item that was made from it.
  placement_id text collate "C" references portals.placement (id) on delete cascade,
  portal_id text collate "C" references portals.portal (id) on delete cascade,
  made_id text collate "C" references portals.item (id) on delete cascade,
  proof text collate "C" generated always as (coalesce(placement_id, made_id)) stored,
  -- What was told instead, where, and by whom; the person is null once they are erased.
  statement text,
  territory_id text collate "C" references territories.territory (id),
  person_id text collate "C" references network.person (id),
  recorded_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((proof is null) = (statement is not null)),
  check ((placement_id is null) = (portal_id is null)),
  constraint reuse_proved_once unique (deliverable_id, proof)
);
create index on club.reuse (deliverable_id, reused_on, id);
create index on club.reuse (reused_on, id);
create index on club.reuse (organization_id);
create index on club.reuse (placement_id);
create index on club.reuse (portal_id);
create index on club.reuse (made_id);
create index on club.reuse (territory_id);
create index on club.reuse (person_id);
create trigger demonstration_apart before insert or update of organization_id on club.reuse
  for each row execute function network.keep_apart('organization_id', 'organization');

-- Whether an organization makes a workstream on a day: what it does with what came of that is no reuse.
create function club.makes(organization text, workstream text, day date) returns boolean language sql stable as $$
  select exists (select from club.workstream_partner w where w.workstream_id = workstream and w.organization_id = organization and w.period @> day)
$$;

-- What portals record of these deliverables: each portal that shows one, each item that was made from one and published.
create function club.reuse_of(ids text[]) returns table (
  deliverable_id text, kind text, organization_id text, reused_on date, placement_id text, portal_id text, made_id text, demonstration boolean
) language sql stable as $$
  select d.id, 'SHOWN', p.organization_id, greatest(x.valid_from, p.opened_on, d.delivered_on), x.id, p.id, null, d.demonstration
  from club.deliverable d join portals.placement x on x.item_id = d.item_id join portals.portal p on p.id = x.portal_id
  where d.id = any(ids) and p.opened_on < 'infinity' and x.valid_to > greatest(x.valid_from, p.opened_on, d.delivered_on)
  union all
  select m.id, m.kind, portals.kept_by(i.id, i.organization_id, m.since), m.since, null, null, m.made_id, m.demonstration from (
    -- What says of itself that it is a translation is one, though it was made from the other too.
    select distinct on (d.id, i.id) d.id, d.demonstration, i.id as made_id, greatest(i.published_on, d.delivered_on, r.valid_from) as since,
      case when r.item_id is not null or i.locale <> o.locale then 'TRANSLATED' else 'ADAPTED' end as kind
    from club.deliverable d join portals.item o on o.id = d.item_id
    join (
      select i.derived_from as source, i.id as made, null as item_id, null::date as valid_from from portals.item i
        join club.deliverable d on d.item_id = i.derived_from where d.id = any(ids)
      union all select r.related_id, r.item_id, r.item_id, r.valid_from from portals.item_relation r
        join club.deliverable d on d.item_id = r.related_id where d.id = any(ids) and r.kind = 'TRANSLATION_OF'
    ) r on r.source = d.item_id
    join portals.item i on i.id = r.made
    where d.id = any(ids) and i.published_on < 'infinity'
    order by d.id, i.id, r.item_id nulls last, r.valid_from
  ) m join portals.item i on i.id = m.made_id
$$;

create function club.keep_reuse(ids text[]) returns void language plpgsql as $$
begin
  if cardinality(ids) = 0 then return; end if;
  -- One after the other, so that each sees what the one before has written.
  perform from club.deliverable d where d.id = any(ids) order by d.id for no key update;
  delete from club.reuse r where r.deliverable_id = any(ids) and r.proof is not null
    and not exists (select from club.reuse_of(ids) f where f.deliverable_id = r.deliverable_id and coalesce(f.placement_id, f.made_id) = r.proof);
  insert into club.reuse as r (id, deliverable_id, kind, organization_id, reused_on, placement_id, portal_id, made_id, demonstration)
  select 'reuse_0' || left(md5(f.deliverable_id || coalesce(f.placement_id, f.made_id)), 25), f.* from club.reuse_of(ids) f order by 1
  on conflict on constraint reuse_proved_once do update
    set kind = excluded.kind, organization_id = excluded.organization_id, reused_on = excluded.reused_on, version = r.version + 1
    where (r.kind, r.organization_id, r.reused_on) is distinct from (excluded.kind, excluded.organization_id, excluded.reused_on);
end $$;

create function club.deliverables_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse(array(select r.id from rows r));
  return null;
end $$;
create trigger reuse_added after insert on club.deliverable referencing new table as rows
  for each statement execute function club.deliverables_changed();

create function club.placements_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse(array(select distinct d.id from club.deliverable d join rows r on r.item_id = d.item_id));
  return null;
end $$;
create trigger club_added after insert on portals.placement referencing new table as rows
  for each statement execute function club.placements_changed();
create trigger club_changed after update on portals.placement referencing new table as rows
  for each statement execute function club.placements_changed();

create function club.portals_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse(array(select distinct d.id from rows r join before b on b.id = r.id
    join portals.placement x on x.portal_id = r.id join club.deliverable d on d.item_id = x.item_id
    where (b.opened_on, b.organization_id) is distinct from (r.opened_on, r.organization_id)));
  return null;
end $$;
create trigger club_changed after update on portals.portal referencing new table as rows old table as before
  for each statement execute function club.portals_changed();

create function club.items_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse(array(
    select d.id from club.deliverable d join rows r on r.derived_from = d.item_id
    union select d.id from club.deliverable d join portals.item_relation x on x.related_id = d.item_id join rows r on r.id = x.item_id
      where x.kind = 'TRANSLATION_OF'));
  return null;
end $$;
create trigger club_added after insert on portals.item referencing new table as rows
  for each statement execute function club.items_changed();
create trigger club_changed after update on portals.item referencing new table as rows
  for each statement execute function club.items_changed();

create function club.relations_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse(array(select distinct d.id from club.deliverable d join rows r on r.related_id = d.item_id));
  return null;
end $$;
create trigger club_added after insert on portals.item_relation referencing new table as rows
  for each statement execute function club.relations_changed();
create trigger club_changed after update on portals.item_relation referencing new table as rows
  for each statement execute function club.relations_changed();
create trigger club_removed after delete on portals.item_relation referencing old table as rows
  for each statement execute function club.relations_changed();

create or replace view club.kept_differences as
  select 'club.collective' as list, case when k.workstream_id is null then 'MISSING' else 'WRONG' end as problem, coalesce(f.workstream_id, k.workstream_id) as id
  from club.collective_of(array(select w.id from club.workstream w)) f full join club.collective k on k.workstream_id = f.workstream_id
  where (k.since, k.evidence) is distinct from (f.since, f.evidence)
  union all
  select 'club.contribution', 'WRONG', c.id from club.contribution c
  where c.person_id is not null and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  union all
  select 'club.reuse', case when k.id is null then 'MISSING' else 'WRONG' end, coalesce(f.deliverable_id, k.deliverable_id)
  from club.reuse_of(array(select d.id from club.deliverable d)) f
  full join (select * from club.reuse r where r.proof is not null) k on k.deliverable_id = f.deliverable_id and k.proof = coalesce(f.placement_id, f.made_id)
  where (k.kind, k.organization_id, k.reused_on) is distinct from (f.kind, f.organization_id, f.reused_on);

call changes.tell_of('club');
