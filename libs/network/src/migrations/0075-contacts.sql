-- How to reach an organization: for everybody, as its address is.
alter table network.organization add column phone text, add column email text;

-- What is handed out for a meeting: links, in their order.
create table network.meeting_document (
  meeting_id text collate "C" not null references network.meeting (id) on delete cascade,
  place integer not null,
  title text not null,
  url text not null,
  primary key (meeting_id, place)
);
call changes.tell_of('network');
