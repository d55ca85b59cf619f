-- Who may see enrolments of a session changes with its provider alone: each place that is taken writes to the session too, and its other
-- enrolments need no look then.
call changes.follow_also('Enrolment', 'training.training_session', $$select e.id from training.enrolment e
  where e.training_session_id in (select r.id from rows r group by r.id having min(r.organization_id) <> max(r.organization_id))$$);
