-- A fact of the shipped file that people took out stays out: the next file does not bring it back.
alter table network.shipped add column removed boolean not null default false;
