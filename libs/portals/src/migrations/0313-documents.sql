-- Files of a resource, in their order: media with what each is called there and its language. What is to be given stands in the draft, what was once
-- in each version; `portals.item_document` has what is given now, before the first version the draft.
alter table portals.item_draft add column documents jsonb not null default '[]' check (jsonb_typeof(documents) = 'array');
alter table portals.item_version add column documents jsonb not null default '[]' check (jsonb_typeof(documents) = 'array');

create table portals.item_document (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  media_id text collate "C" not null references portals.media (id),
  place integer not null,
  title text not null check (title <> ''),
  language text collate "C" check (language ~ '^[a-z]{2,3}$'),
  primary key (item_id, media_id)
);
create index on portals.item_document (media_id);

-- Only a resource has documents.
create function portals.is_of_resource() returns trigger language plpgsql as $$
begin
  if (select i.kind from portals.item i where i.id = new.item_id) <> 'RESOURCE' then
    raise exception 'Not a resource' using errcode = 'check_violation', constraint = 'item_document_of_resource';
  end if;
  return new;
end $$;
create trigger is_of_resource before insert or update of item_id on portals.item_document
  for each row execute function portals.is_of_resource();

-- Whoever sees the resource sees the file, while its own right holds.
create function portals.document_shows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into portals.media_use (media_id, item_id, place) values (new.media_id, new.item_id, 'DOCUMENT') on conflict do nothing;
  else
    delete from portals.media_use u where u.media_id = old.media_id and u.item_id = old.item_id and u.place = 'DOCUMENT';
  end if;
  return null;
end $$;
create trigger document_shows after insert or delete on portals.item_document
  for each row execute function portals.document_shows();

-- Drafts of what was there before begin with those of its last version.
create or replace procedure portals.begin_drafts() language sql as $$
  insert into portals.item_draft (item_id, documents)
  select i.id, coalesce((select v.documents from portals.item_version v where v.item_id = i.id order by v.number desc limit 1), '[]')
  from portals.item i on conflict do nothing;
  insert into portals.item_draft_text (item_id, locale, title, summary, document)
  select x.item_id, x.locale, x.title, x.summary, coalesce(
    (select w.document from portals.item_version v join portals.item_version_text w on w.item_version_id = v.id and w.locale = x.locale
      where v.item_id = x.item_id order by v.number desc limit 1),
    (select jsonb_build_object('type', 'doc', 'content', coalesce(jsonb_agg(jsonb_build_object('type', 'paragraph',
        'attrs', jsonb_build_object('id', 'p' || l.nr), 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', l.line)))
        order by l.nr), '[]'))
      from regexp_split_to_table(x.plain, '\n') with ordinality l(line, nr) where l.line <> ''))
  from portals.item_text x on conflict do nothing;
$$;

-- What an item that was made from another began with.
create or replace function portals.item_facts(item text) returns jsonb
  language sql stable parallel safe
  begin atomic
    select jsonb_strip_nulls(jsonb_build_object(
      'YEAR', i.year, 'PROJECT_OWNER', i.project_owner, 'DESIGNER', i.designer, 'PROGRAMME', i.programme, 'SURFACE', i.surface_m2,
      'COST', i.cost_cents, 'URL', i.url, 'BEARING', i.bearing, 'HEIGHT', i.height_m, 'FOCAL_LENGTH', i.focal_length_mm, 'PROTOCOL', i.protocol,
      'COVER', i.cover_id,
      'DOCUMENTS', (select nullif(d.documents, '[]') from portals.item_draft d where d.item_id = i.id),
      'THEMES', (select jsonb_agg(h.theme_id order by h.theme_id) from portals.item_theme h where h.item_id = i.id),
      'PLACE', (select jsonb_build_array(p.territory_id, p.longitude, p.latitude) from portals.item_place p where p.item_id = i.id)))
    from portals.item i where i.id = item_facts.item;
  end;

call changes.tell_of('portals');
-- Before the first version is shown, what is given is the draft’s, as of texts.
drop trigger tell_change on portals.item_document;
create trigger tell_change after insert on portals.item_document referencing new table as touched
  for each statement execute function portals.tell_of_texts();
create trigger tell_change_again after update on portals.item_document referencing new table as touched
  for each statement execute function portals.tell_of_texts();
create trigger tell_change_gone after delete on portals.item_document referencing old table as touched
  for each statement execute function portals.tell_of_texts();
create trigger tell_change_all after truncate on portals.item_document for each statement execute function changes.tell();
