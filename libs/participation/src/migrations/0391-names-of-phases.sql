-- A phase has a name, as what it is a part of has a title.
alter table participation.initiative_phase rename column title_fr to name_fr;
alter table participation.initiative_phase rename column title_en to name_en;
