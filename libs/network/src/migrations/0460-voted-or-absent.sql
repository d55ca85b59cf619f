-- Whether somebody voted is asked once their mandate is held, which whoever records a vote holds too: before, of a vote and an absence that were
-- written at the same moment neither knew of the other, and both stood.
create or replace function network.voter_attends() returns trigger language plpgsql as $$
begin
  perform 1 from network.mandate where id = new.mandate_id for no key update;
  if exists (select 1 from network.vote v join network.decision d on d.id = v.decision_id
      where v.mandate_id = new.mandate_id and d.meeting_id = new.meeting_id) then
    raise exception 'This member voted' using errcode = 'check_violation', constraint = 'vote_of_present', detail = new.mandate_id;
  end if;
  return new;
end $$;
