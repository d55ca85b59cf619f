-- How often a report may be asked for with a token on one day, in Paris; counted for those that are for certain reports only.
alter table identity.token add column most_a_day integer check (most_a_day between 1 and 100000);
alter table identity.token add column used_on date;
alter table identity.token add column uses_that_day integer not null default 0;
alter table identity.token add check (most_a_day is null or reports is not null);
