-- Fails with the name of a source that nobody knows: what names sources asks this of those that it does not find, and need not wait
-- to be told that it found all.
create function network.unknown_source(key text) returns void language plpgsql as $$
begin
  raise exception 'unknown source' using errcode = 'foreign_key_violation', constraint = 'source_known';
end $$;
