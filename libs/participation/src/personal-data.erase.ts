import { type PersonalData } from '#lib/personal-data';

/** What they wrote goes with them where they wished it: the contribution leaves its number alone, a comment what answers it. */
export const eraseWhatTheyWrote: NonNullable<PersonalData['erase']> = async (tx, { people, accountId }, content) => {
  if (accountId) {
    await tx.query('update participation.moderation_decision set decided_by = null where decided_by = $1', [accountId]);
    await tx.query(
      `update participation.sanction set imposed_by = nullif(imposed_by, $1), answered_by = nullif(answered_by, $1) where $1 in (imposed_by, answered_by)`,
      [accountId],
    );
  }
  if (content !== 'ERASE') return;
  // What was counted of a survey that is closed stays as it was told: of it go the name, the words and the places alone.
  await tx.query(
    `delete from participation.survey_response r using participation.call a join participation.initiative i on i.id = a.initiative_id
     where a.id = r.call_id and r.person_id = any($1) and a.closes_at > now() and i.closed_on is null`,
    [people],
  );
  await tx.query(
    'delete from participation.contribution_version v using participation.contribution c where c.id = v.contribution_id and c.person_id = any($1)',
    [people],
  );
  await tx.query(
    'delete from participation.comment_version v using participation.comment m where m.id = v.comment_id and m.person_id = any($1)',
    [people],
  );
  // What a decision hid is shown again to nobody.
  await tx.query(
    'delete from participation.comment_hidden h using participation.comment m where m.id = h.comment_id and m.person_id = any($1)',
    [people],
  );
  await tx.query(
    `update participation.comment set body = null, removed_at = now(), version = version + 1 where person_id = any($1) and removed_at is null`,
    [people],
  );
  await tx.query(
    `update participation.contribution set title = '–', body = '', refusal = null, status = 'WITHDRAWN', ended_at = coalesce(ended_at, now()),
       longitude = null, latitude = null, precision = null, version = version + 1 where person_id = any($1)`,
    [people],
  );
  await tx.query(
    `with c as (update participation.moderation_case c set title = '–', body = '', state = case when state in ('OPEN', 'APPEALED') then 'DROPPED' else state end,
         closed_at = coalesce(closed_at, now()), version = c.version + 1
       where exists (select from participation.contribution o where o.id = c.contribution_id and o.person_id = any($1))
         or exists (select from participation.comment m where m.id = c.comment_id and m.person_id = any($1)) returning c.id)
     update participation.notice n set title = '–', body = '' from c where c.id = n.case_id`,
    [people],
  );
};
