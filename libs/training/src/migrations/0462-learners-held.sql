-- Whoever corrects or removes a completion holds the record of the person too, as whoever records one does: before, a position that was taken up at
-- the same moment was not known to it, and the coverage of that team did not know what had become of the completion.
create function training.hold_learner() returns trigger language plpgsql as $$
begin
  perform 1 from network.person p where p.id in (old.person_id, new.person_id) order by p.id for update;
  return coalesce(new, old);
end $$;
create trigger hold_learner before update or delete on training.completion for each row execute function training.hold_learner();

-- What was kept otherwise than the records say.
select training.keep_coverage(array(select distinct split_part(d.id, ' ', 1) from training.coverage_differences d));
