-- What is looked for in words: as the search folds it, once for each row when it is written and not for all rows each time that somebody searches.
alter table club.workstream add column folded_words text collate "C" not null generated always as (territories.fold(title_fr || ' ' || aim_fr)) stored;
-- The list of all, and how many there are, without reading the long rows.
drop index club.workstream_proposed_on_id_idx;
create index workstream_listed on club.workstream (proposed_on desc, id desc) include (visibility, demonstration);
create index workstream_folded_words on club.workstream using gin (folded_words public.gin_trgm_ops);
alter table club.club_notice add column folded_words text collate "C" not null generated always as (territories.fold(title || ' ' || text)) stored;
create index club_notice_folded_words on club.club_notice using gin (folded_words public.gin_trgm_ops);
