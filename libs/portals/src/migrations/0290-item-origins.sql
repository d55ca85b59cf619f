-- What an item began with when it was made from another: what still says the same was not touched yet.
create table portals.item_origin (
  item_id text collate "C" primary key references portals.item (id) on delete cascade,
  -- By language: title, summary, and what was said of the text.
  texts jsonb not null,
  -- By name, as `portals.item_facts` tells them.
  facts jsonb not null,
  -- That it bears the title of the other is meant: somebody has said so.
  confirmed boolean not null default false
);

create function portals.item_facts(item text) returns jsonb
  language sql stable parallel safe
  begin atomic
    select jsonb_strip_nulls(jsonb_build_object(
      'YEAR', i.year, 'PROJECT_OWNER', i.project_owner, 'DESIGNER', i.designer, 'PROGRAMME', i.programme, 'SURFACE', i.surface_m2,
      'COST', i.cost_cents, 'URL', i.url, 'BEARING', i.bearing, 'HEIGHT', i.height_m, 'FOCAL_LENGTH', i.focal_length_mm, 'PROTOCOL', i.protocol,
      'COVER', i.cover_id,
      'THEMES', (select jsonb_agg(h.theme_id order by h.theme_id) from portals.item_theme h where h.item_id = i.id),
      'PLACE', (select jsonb_build_array(p.territory_id, p.longitude, p.latitude) from portals.item_place p where p.item_id = i.id)))
    from portals.item i where i.id = item_facts.item;
  end;

create function portals.text_facts(title text, summary text, document jsonb) returns jsonb
  language sql immutable parallel safe
  return jsonb_build_object('title', title, 'summary', summary, 'document', portals.text_digest('', '', document));

-- A translation that came with what an item was made from is looked at by somebody before it counts as one.
alter table portals.item_translation drop constraint item_translation_status_check;
alter table portals.item_translation add constraint item_translation_status_check
  check (status in ('TO_TRANSLATE', 'IN_PROGRESS', 'TO_REVIEW', 'TRANSLATED'));

-- Drafts that were begun before, as far as it is known: what their texts began with.
insert into portals.item_origin (item_id, texts, facts)
select i.id, jsonb_object_agg(w.locale, portals.text_facts(w.title, w.summary, w.document)), '{}'
from portals.item i
join portals.item_version v on v.item_id = i.derived_from and v.number = i.derived_from_version
join portals.item_version_text w on w.item_version_id = v.id
where i.shown_version is null group by i.id;
insert into portals.item_translation (item_id, locale, status)
select o.item_id, x.locale, 'TO_REVIEW' from portals.item_origin o
join portals.item i on i.id = o.item_id
join portals.item_draft_text x on x.item_id = i.id and x.locale <> i.locale
where o.texts -> x.locale = portals.text_facts(x.title, x.summary, x.document)
on conflict do nothing;

call changes.tell_of('portals');
