-- What contributions say, as stems of French: what says much the same is found by them, in whatever order and form its words stand.
alter table participation.contribution_words add column stems tsvector not null
  generated always as (to_tsvector('portals.french', portals.french_words(folded_words))) stored;
create index contribution_stems on participation.contribution_words using gin (stems);

call changes.tell_of('participation');
