-- Mandates of all bodies, by their last day and by their first: who sees to it that a seat is filled again asks for those that end.
create index on network.mandate (valid_to, id);
create index on network.mandate (valid_from, id);
