-- Files are sent for an organization, or for a record of a module above, which says whose work it is: a function of the id of the record and of
-- whoever sends.
create table uploads.holder_kind (
  prefix text collate "C" primary key,
  may_send text not null
);
alter table uploads.upload alter column organization_id drop not null;
alter table uploads.upload add column holder_id text collate "C";
alter table uploads.upload add constraint upload_for_one check (num_nonnulls(organization_id, holder_id) = 1);

create function uploads.may_send(holder text, person text) returns boolean language plpgsql stable as $$
declare
  asked text := (select k.may_send from uploads.holder_kind k where k.prefix = split_part(holder, '_', 1));
  answer boolean;
begin
  if asked is null or person is null then
    return false;
  end if;
  execute format('select %s($1, $2)', asked::regproc) into answer using holder, person;
  return coalesce(answer, false);
end $$;

-- What was taken by a record: nothing that is late takes its bytes away.
create table uploads.taken (
  folder text collate "C" primary key,
  taken_at timestamptz not null default now()
);
create index on uploads.taken (taken_at);
