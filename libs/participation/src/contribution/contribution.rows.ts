import { apart } from '#lib/network';
import { kept, NotFoundError, type Tx } from '#lib/writes';
import { ContributionRecord } from './contribution.entity.js';
import { ContributionStatus } from './contribution.enums.js';
import { Contribution } from './contribution.type.js';

export const contributions = kept(Contribution, ContributionRecord, {
  // Of a call that is gone meanwhile.
  refusals: { ...apart(), contribution_call_id_demonstration_fkey: () => new NotFoundError('callId') },
  isNameless: true,
});

/** What it said before it is changed. */
export async function keepVersion(tx: Tx, { id, title, body, submittedAt, status }: ContributionRecord): Promise<void> {
  const now = new Date(Date.now());
  await tx.query(
    `insert into participation.contribution_version (contribution_id, number, title, body, written_at, replaced_at, was_shown)
     select $1, coalesce(max(v.number), 0) + 1, $2, $3, coalesce(max(v.replaced_at), $4), $5, $6 from participation.contribution_version v where v.contribution_id = $1`,
    [id, title, body, submittedAt, now, status === (ContributionStatus.PUBLISHED as string)],
  );
  await tx.query(
    'update participation.contribution set edited_at = $2 where id = $1 and first_published_at is not null',
    [id, now],
  );
}
