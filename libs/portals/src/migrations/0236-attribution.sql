-- Whether whoever uses what a licence covers has to say whose it is: what is made from it may not be given away without that.
alter table portals.licence add column attribution boolean not null default true;
update portals.licence set attribution = false where id = 'CC0-1.0';
alter table portals.licence alter column attribution drop default;
