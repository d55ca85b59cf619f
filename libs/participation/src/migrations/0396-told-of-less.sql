-- Who may see what is said of a contribution hangs on its status and on who wrote it: another support, or an answer, is no news of these.
call changes.follow_also('OfficialAnswer', 'participation.contribution', $$select d.answer_id from participation.answered d
  where d.contribution_id in (select r.id from rows r group by r.id having count(distinct (r.status, r.person_id)) > 1)$$);
call changes.follow_also('FollowUpStep', 'participation.contribution', $$select f.step_id from participation.followed_up f
  where f.contribution_id in (select r.id from rows r group by r.id having count(distinct (r.status, r.person_id)) > 1)$$);
call changes.follow_also('Comment', 'participation.contribution', $$select m.id from participation.comment m
  where m.contribution_id in (select r.id from rows r group by r.id having count(distinct (r.status, r.person_id)) > 1)$$);
