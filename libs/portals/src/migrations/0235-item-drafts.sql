-- Items are written and reviewed: what one is to say is its one draft, of which each submission or publication makes a version.
alter table portals.item
  -- The version that waits for whoever publishes it; null where none does, and of those that were submitted before there were drafts.
  add column submitted_version integer,
  -- Why the last version that waited was sent back.
  add column returned_because text,
  add constraint item_submitted_waits check (submitted_version is null or status in ('SUBMITTED', 'PUBLISHED'));

create table portals.item_draft (
  item_id text collate "C" primary key references portals.item (id) on delete cascade,
  saved_at timestamptz not null default now(),
  -- The account that saved it last; null for the system.
  saved_by text collate "C",
  version integer not null default 1
);
create table portals.item_draft_text (
  item_id text collate "C" not null references portals.item_draft (item_id) on delete cascade,
  locale text collate "C" not null check (locale in ('fr', 'en')),
  title text not null check (title <> ''),
  summary text not null default '',
  document jsonb not null,
  primary key (item_id, locale)
);

-- A draft for what was there before: the document of its last version, or a paragraph for each line of it.
create procedure portals.begin_drafts() language sql as $$
  insert into portals.item_draft (item_id) select i.id from portals.item i on conflict do nothing;
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
call portals.begin_drafts();

call changes.tell_of('portals');
