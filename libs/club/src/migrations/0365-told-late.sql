-- Who kept what was made from a deliverable on a day is known once its handover is accepted, which comes after the items have moved.
create function club.handovers_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse(array(select distinct r.deliverable_id from club.reuse r join portals.handover_item x on x.item_id = r.made_id
    join rows h on h.id = x.handover_id where h.status = 'ACCEPTED'));
  return null;
end $$;
create trigger club_changed after update on portals.handover referencing new table as rows
  for each statement execute function club.handovers_changed();

-- What one organization did with it on a day is told once.
create unique index reuse_told_once on club.reuse (deliverable_id, organization_id, kind, reused_on) where proof is null;

-- Who was there says so themselves: that is their contribution.
alter table club.meeting_attendance add column confirmed boolean not null default false;
update club.meeting_attendance a set confirmed = exists (select from club.contribution c where c.subject_id = a.meeting_id and c.person_id = a.person_id and c.kind = 'MEETING');

-- A need or an offer is another once it is answered.
call changes.follow_also('ClubNotice', 'club.club_notice_answer', 'select r.club_notice_id from rows r');
call changes.tell_of('club');
