-- Sources are listed by title and found by a part of it.
alter table network.source
  alter column title type text collate "fr-FR-x-icu",
  add column folded_title text collate "C" not null generated always as (territories.fold(title)) stored;
create index on network.source (title, key);
