-- A frequent beginning ("saint", "s", "5") is that of thousands: they are ordered as the index tells them, without the rows.
drop index territories.designation_folded_name;
create index designation_folded_name on territories.designation (folded_name)
  include (territory_id, kind, valid_from, valid_to, overseas, population_ranks, counted_from);
drop index territories.designation_code;
create index designation_code on territories.designation (code)
  include (territory_id, kind, valid_from, valid_to, overseas, population_ranks, counted_from);
