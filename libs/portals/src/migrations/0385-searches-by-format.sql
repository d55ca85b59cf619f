-- Searches may be for items with a file of one format.
alter table searches.saved_search add column format text collate "C";
