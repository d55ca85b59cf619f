-- What shows a project: a drawing, a study, a place elsewhere where it was done.
alter table participation.budget_project add column item_id text collate "C" references portals.item (id) on delete set null;
create index on participation.budget_project (item_id) where item_id is not null;
