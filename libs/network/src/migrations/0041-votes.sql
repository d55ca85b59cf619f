-- What a vote needs, and that a meeting stays as its minutes were approved: held by the database too.

-- Nothing of a meeting changes once its minutes are approved. Locked: an approval and a change at once follow each other.
create function network.keep_approved(meeting text) returns void language plpgsql as $$
begin
  if (select m.minutes_approved_on is not null from network.meeting m where m.id = meeting for share) then
    raise exception 'The minutes of this meeting are approved' using errcode = 'check_violation', constraint = 'meeting_is_approved';
  end if;
end $$;

create function network.of_open_meeting() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform network.keep_approved(old.meeting_id);
  end if;
  if tg_op <> 'DELETE' then
    perform network.keep_approved(new.meeting_id);
  end if;
  return coalesce(new, old);
end $$;
create trigger meeting_is_approved before insert or update or delete on network.agenda_item
  for each row execute function network.of_open_meeting();
create trigger meeting_is_approved before insert or update or delete on network.attendance
  for each row execute function network.of_open_meeting();
create trigger meeting_is_approved before insert or update on network.decision
  for each row execute function network.of_open_meeting();
-- Demonstration goes as a whole.
create trigger meeting_is_approved_delete before delete on network.decision
  for each row when (not old.demonstration) execute function network.of_open_meeting();

create function network.meeting_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The minutes of this meeting are approved' using errcode = 'check_violation', constraint = 'meeting_is_approved';
end $$;
-- After, as only then the day that follows from the time is known.
create trigger meeting_is_approved after update on network.meeting for each row
  when (old.minutes_approved_on is not null and old is distinct from new) execute function network.meeting_stays();
create trigger meeting_is_approved_delete before delete on network.meeting for each row
  when (old.minutes_approved_on is not null and not old.demonstration) execute function network.meeting_stays();

-- One vote for a seat, by whoever holds it on the day; who is absent and not represented has none.
create function network.vote_fits() returns trigger language plpgsql as $$
declare
  d network.decision;
  voter network.mandate;
begin
  -- Two votes on one decision at once follow each other.
  select * into d from network.decision where id = new.decision_id for no key update;
  select * into voter from network.mandate where id = new.mandate_id for share;
  if d.id is null or voter.id is null then
    return new;
  end if;
  perform network.keep_approved(d.meeting_id);
  if voter.governing_body_id <> d.governing_body_id or not voter.period @> d.decided_on then
    raise exception 'The mandate is not of this body on that day' using errcode = 'check_violation', constraint = 'vote_of_member';
  end if;
  if exists (select 1 from network.vote v join network.mandate m on m.id = v.mandate_id where v.decision_id = new.decision_id
      and v.mandate_id <> new.mandate_id and m.constituency_id = voter.constituency_id and m.seat = voter.seat) then
    raise exception 'This seat has voted' using errcode = 'check_violation', constraint = 'vote_of_seat_once';
  end if;
  if exists (select 1 from network.attendance a where a.meeting_id = d.meeting_id and a.mandate_id = new.mandate_id
      and a.status in ('ABSENT', 'EXCUSED')) then
    raise exception 'Neither present nor represented' using errcode = 'check_violation', constraint = 'vote_of_present', detail = new.mandate_id;
  end if;
  return new;
end $$;
create trigger vote_fits before insert or update on network.vote for each row execute function network.vote_fits();

create function network.vote_stays() returns trigger language plpgsql as $$
begin
  perform network.keep_approved((select d.meeting_id from network.decision d where d.id = old.decision_id));
  return old;
end $$;
create trigger meeting_is_approved before delete on network.vote for each row execute function network.vote_stays();

-- Nor does somebody become absent who voted.
create function network.voter_attends() returns trigger language plpgsql as $$
begin
  if exists (select 1 from network.vote v join network.decision d on d.id = v.decision_id
      where v.mandate_id = new.mandate_id and d.meeting_id = new.meeting_id) then
    raise exception 'This member voted' using errcode = 'check_violation', constraint = 'vote_of_present', detail = new.mandate_id;
  end if;
  return new;
end $$;
create trigger voter_attends before insert or update on network.attendance for each row
  when (new.status in ('ABSENT', 'EXCUSED')) execute function network.voter_attends();

-- As many votes as seats are held that day; where nobody is known to sit, as many as there are.
create function network.seats_held(body text, day date) returns integer
  language sql stable parallel safe
  return coalesce(
    nullif((select count(*)::int from network.mandate m where m.governing_body_id = body and m.substitute_for is null and m.period @> day), 0),
    (select sum(c.seats)::int from network.constituency c where c.governing_body_id = body));

create function network.counts_fit() returns trigger language plpgsql as $$
declare
  held integer := network.seats_held(new.governing_body_id, new.decided_on);
begin
  if new.votes_for + new.votes_against + new.votes_abstained > held then
    raise exception 'More votes than seats' using errcode = 'check_violation', constraint = 'decision_votes_within_seats', detail = held::text;
  end if;
  return new;
end $$;
create trigger decision_votes_within_seats before insert or update of votes_for, votes_against, votes_abstained, decided_on on network.decision
  for each row when (new.votes_for is not null) execute function network.counts_fit();

-- The last day besides a period on which a mandate was used: at a meeting, for somebody else there, for a vote or a proposal.
create function network.mandate_used_on(mandate text, besides daterange) returns date
  language sql stable parallel safe
  return (select max(used.day) from (
    select m.scheduled_on from network.attendance a join network.meeting m on m.id = a.meeting_id
    where (a.mandate_id = mandate and a.status in ('PRESENT', 'REPRESENTED') or a.proxy_id = mandate) and m.status <> 'CANCELLED'
    union all
    select d.decided_on from network.vote v join network.decision d on d.id = v.decision_id where v.mandate_id = mandate
    union all
    select d.decided_on from network.decision d where d.proposed_by = mandate
  ) used(day) where not besides @> used.day);

create function network.keep_used_mandate() returns trigger language plpgsql as $$
declare
  used date := network.mandate_used_on(old.id, case when tg_op = 'DELETE' then 'empty'::daterange else daterange(new.valid_from, new.valid_to) end);
begin
  if used is not null then
    raise exception 'The mandate was used on %', used using errcode = 'check_violation', constraint = 'mandate_was_used', detail = used::text;
  end if;
  return coalesce(new, old);
end $$;
create trigger mandate_was_used before delete on network.mandate for each row execute function network.keep_used_mandate();
create trigger mandate_was_used_within before update of valid_from, valid_to on network.mandate for each row
  when (old.valid_from <> new.valid_from or old.valid_to <> new.valid_to) execute function network.keep_used_mandate();
create index on network.decision (proposed_by);
