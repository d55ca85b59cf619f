import { coordinates, organizationsOf } from '#lib/access';
import { InvalidInputError, kept, NotFoundError, type Tx } from '#lib/writes';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { mayAnswerFor } from '../initiative/initiative.policy.js';
import { Initiative } from '../initiative/initiative.type.js';
import { ContributionStatus } from './contribution.enums.js';
import { ContributionStateError } from './contribution.errors.js';

const initiatives = kept(Initiative, InitiativeRecord);

/** As many contributions as one answer or one step may be about. */
export const MOST_AT_ONCE = 100;

interface Found {
  id: string;
  status: ContributionStatus;
  initiativeId: string;
  submittedOn: string;
  /** Whether whoever asks may see it. */
  isSeen: boolean;
}

export interface AnsweredFor {
  initiative: InitiativeRecord;
  ids: string[];
  /** The day on which the last of them arrived. */
  since: string;
}

/**
 * Contributions that are shown, all of one initiative, held in the order of their ids; for whoever manages the organization that
 * answers for it. Of one that is not shown nobody else is told.
 */
export async function answeredFor(tx: Tx, contributionIds: readonly string[]): Promise<AnsweredFor> {
  const found = await tx.query<Found>(
    `select c.id, c.status, a.initiative_id as "initiativeId", participation.day_of(c.submitted_at)::text as "submittedOn",
       coalesce((c.status = 'PUBLISHED' and i.published_on is not null) or c.person_id = $2 or $3 or i.organization_id = any($4), false) as "isSeen"
     from participation.contribution c join participation.call a on a.id = c.call_id join participation.initiative i on i.id = a.initiative_id
     where c.id = any($1) order by c.id for no key update of c`,
    [contributionIds, tx.actor.personId, coordinates(tx.actor), organizationsOf(tx.actor)],
  );
  const all = contributionIds.map((id) => found.find((one) => one.id === id && one.isSeen));
  const at = (index: number): string[] => ['contributionIds', String(index)];
  const missing = all.findIndex((one) => !one);
  if (missing >= 0) throw new NotFoundError(at(missing));
  const rows = all as Found[];
  const initiative = await initiatives.find(tx, rows[0]!.initiativeId, 'contributionIds');
  const hidden = rows.findIndex(({ status }) => status !== ContributionStatus.PUBLISHED);
  try {
    await mayAnswerFor(tx, initiative, 'contributionIds');
  } catch (error) {
    throw hidden >= 0 ? new NotFoundError(at(hidden)) : error;
  }
  const other = rows.findIndex(({ initiativeId }) => initiativeId !== initiative.id);
  if (other >= 0) throw new InvalidInputError(ONE, at(other));
  if (hidden >= 0) throw new ContributionStateError(rows[hidden]!.status, at(hidden));
  const since = rows
    .map(({ submittedOn }) => submittedOn)
    .toSorted()
    .at(-1)!;
  return { initiative, ids: [...new Set(contributionIds)].toSorted(), since };
}

const ONE = {
  fr: 'Cette contribution est d’une autre démarche : répondez à chacune dans la sienne.',
  en: 'This contribution is of another initiative: answer each in its own.',
};
