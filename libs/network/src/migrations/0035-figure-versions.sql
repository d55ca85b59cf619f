-- What sources assert can be corrected.
alter table network.asserted_figure
  add column version integer not null default 1,
  add constraint asserted_figure_value check (value >= 0);
