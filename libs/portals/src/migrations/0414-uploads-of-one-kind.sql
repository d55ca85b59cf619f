-- What is sent for a record of a module above may have to be pictures, smaller than files else are, and only so many of them at once.
alter table uploads.holder_kind
  add column kind text collate "C" check (kind in ('IMAGE', 'DOCUMENT', 'DATA')),
  add column most_bytes integer check (most_bytes > 0),
  add column most_waiting integer check (most_waiting > 0);
