-- What a source tells of a membership can be corrected.
alter table network.membership_fact add column version integer not null default 1;
create index on network.membership_fact (organization_id, first_day, event);
