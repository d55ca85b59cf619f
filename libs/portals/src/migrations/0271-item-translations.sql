-- What editors say of an item in a language that it was not written in. What follows from the texts is worked out, and goes before it.
create table portals.item_translation (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  locale text collate "C" not null check (locale in ('fr', 'en')),
  status text collate "C" not null check (status in ('TO_TRANSLATE', 'IN_PROGRESS', 'TRANSLATED')),
  -- What the source said when the translation was said to be whole.
  source_digest text collate "C",
  primary key (item_id, locale),
  check ((status = 'TRANSLATED') = (source_digest is not null))
);

create function portals.text_digest(title text, summary text, document jsonb) returns text
  language sql immutable parallel safe
  return md5(title || E'\x1f' || summary || E'\x1f' || document::text);

-- How an item stands in a language, by its draft. A translation that nobody spoke of is as old as the first version that says the same.
create function portals.translation_status(item text, locale text) returns text
  language sql stable parallel safe
  begin atomic
    select case
      when i.locale = translation_status.locale then 'ORIGINAL'
      when x.item_id is null then case when m.status = 'IN_PROGRESS' then m.status else 'TO_TRANSLATE' end
      when m.status = 'TRANSLATED' then case when m.source_digest = portals.text_digest(o.title, o.summary, o.document)
        then 'TRANSLATED' else 'OUT_OF_DATE' end
      when m.status is not null then m.status
      else coalesce((
        select case when (s.title, s.summary, s.document) = (o.title, o.summary, o.document) then 'TRANSLATED' else 'OUT_OF_DATE' end
        from portals.item_version v
        join portals.item_version_text t on t.item_version_id = v.id and t.locale = x.locale
        join portals.item_version_text s on s.item_version_id = v.id and s.locale = i.locale
        where v.item_id = i.id and (t.title, t.summary, t.document) = (x.title, x.summary, x.document)
        order by v.number limit 1), 'IN_PROGRESS') end
    from portals.item i
    left join portals.item_draft_text o on o.item_id = i.id and o.locale = i.locale
    left join portals.item_draft_text x on x.item_id = i.id and x.locale = translation_status.locale
    left join portals.item_translation m on m.item_id = i.id and m.locale = translation_status.locale
    where i.id = translation_status.item;
  end;

call changes.tell_of('portals');
