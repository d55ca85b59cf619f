-- Milestones are listed in their order and changed by people.
alter table network.milestone
  add column first_day date not null generated always as (network.first_day(happened_on)) stored,
  add column version integer not null default 1,
  add constraint milestone_end check (until is null or not open_ended);
create index on network.milestone (first_day, id);
