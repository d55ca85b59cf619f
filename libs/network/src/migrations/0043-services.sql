-- Periods in which an organization serves a territory are records of their own: with sources, and corrected by their id.
alter table network.organization_territory
  add column id text collate "C",
  add column sources text[] collate "C" not null default '{}',
  add column version integer not null default 1,
  add constraint organization_territory_in_order check (valid_from < valid_to) not valid;

-- The same on every installation where nobody gives one.
create function network.name_service() returns trigger language plpgsql as $$
begin
  new.id := coalesce(new.id, 'service_' || left(md5(new.organization_id || ' ' || new.territory_id || ' ' || new.valid_from), 24));
  return new;
end $$;
create trigger name_service before insert on network.organization_territory for each row execute function network.name_service();
update network.organization_territory
  set id = 'service_' || left(md5(organization_id || ' ' || territory_id || ' ' || valid_from), 24);
alter table network.organization_territory
  alter column id set not null,
  add constraint organization_territory_id_key unique (id);

-- One director at a time. Where several are on record, the latest stays; the others become interim ones, with their days.
alter table network.position drop constraint position_kind_check;
alter table network.position add constraint position_kind_check check (kind in ('DIRECTOR', 'INTERIM_DIRECTOR', 'PRESIDENT', 'ARCHITECT',
  'URBAN_PLANNER', 'LANDSCAPE_ARCHITECT', 'ENVIRONMENT_ADVISER', 'ADMINISTRATION', 'COMMUNICATION', 'OTHER'));
do $$
declare
  one record;
begin
  for one in select id, organization_id, period from network.position where kind = 'DIRECTOR' order by valid_from desc, id loop
    update network.position set kind = 'INTERIM_DIRECTOR', title = coalesce(title, 'Direction'), version = version + 1
      where kind = 'DIRECTOR' and organization_id = one.organization_id and id <> one.id and period && one.period
        and exists (select 1 from network.position p where p.id = one.id and p.kind = 'DIRECTOR');
  end loop;
end $$;
alter table network.position
  add constraint position_director_once exclude using gist (organization_id with =, period with &&) where (kind = 'DIRECTOR');
