-- What lists of items ask of all rows, in the index by which they are found: the row itself is long, and read for a page alone.
create unique index item_listed on portals.item (id)
  include (status, audience, organization_id, demonstration, published_on, kind, licence_id, year, territory_id);
drop index portals.item_geo_idx;
create index item_geo_idx on portals.item using gist (geo) include (id, status, audience, organization_id, demonstration);

-- A text is short in its row, where a search looks at many; what is long of it is kept beside, and read for one.
alter table portals.item_text set (toast_tuple_target = 512);
alter table portals.item_text alter column title set storage main, alter column folded_title set storage main;
-- By which matches are put in order: those of a long text are too many to be read for each.
alter table portals.item_text add column heading tsvector storage main not null generated always as (case locale
  when 'en' then setweight(to_tsvector('portals.english', title), 'A') || setweight(to_tsvector('portals.english', summary), 'B')
  else setweight(to_tsvector('portals.french', portals.french_words(title)), 'A')
    || setweight(to_tsvector('portals.french', portals.french_words(summary)), 'B') end) stored;
create index on portals.item_text using gin (heading);

create or replace function portals.text_of(item text, locale text) returns setof portals.item_text
  language sql stable parallel safe
  begin atomic
    select x.* from portals.item_text x join portals.item i on i.id = x.item_id where x.item_id = item
    order by x.locale = text_of.locale desc, x.locale = i.locale desc limit 1;
  end;
