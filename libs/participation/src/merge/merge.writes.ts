import { typeId } from '#lib/graphql';
import { notify, takeBackNews } from '#lib/notifications';
import { type Done, InvalidInputError, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ContributionStatus } from '../contribution/contribution.enums.js';
import { ContributionStateError } from '../contribution/contribution.errors.js';
import { Contribution } from '../contribution/contribution.type.js';
import { InitiativeState } from '../initiative/initiative.enums.js';
import { InitiativeStateError } from '../initiative/initiative.errors.js';
import { mayModerate } from '../moderation/moderation.policy.js';
import { ContributionApartError, ContributionGathersError, ContributionMergedError } from './merge.errors.js';
import { ContributionMergeInput, ContributionUnmergeInput } from './merge.inputs.js';
import { contributionMerged, contributionUnmerged } from './merge.kinds.js';
import { MOST } from './merge.type.js';

/** By whoever answers for the call: nothing of what is gathered is moved, so that all is as it was once it is undone. */
@Writes(Contribution)
export class MergeWrites {
  @Write(
    'STAFF',
    'Gathers contributions to a call that one answers for under one of them, which says much the same. Each keeps its author, its words and its supports; whoever follows them is told.',
    [InitiativeStateError, ContributionStateError, ContributionMergedError, ContributionGathersError],
  )
  async contributionMerge({ intoId, contributionIds, reason }: ContributionMergeInput, tx: Tx): Promise<Done> {
    const ids = [...new Set(contributionIds)];
    const asked = [{ id: intoId, path: ['intoId'] }, ...ids.map((id) => ({ id, path: pathOf(contributionIds, id) }))];
    const [into, ...others] = await toGather(tx, asked);
    const { organizationId, callId, isDemonstration } = into!;
    if (others.some(({ id }) => id === intoId)) throw new InvalidInputError(ITSELF, pathOf(contributionIds, intoId));
    const elsewhere = others.find((one) => one.callId !== callId);
    if (elsewhere) throw new InvalidInputError(OTHER_CALL, elsewhere.path);
    await expectApart(tx, into!, others);
    for (const { id: contributionId } of others) {
      const id = typeId('cmerge');
      await tx.query(
        `insert into participation.contribution_merge (id, contribution_id, into_id, reason, merged_by, demonstration) values ($1, $2, $3, $4, $5, $6)`,
        [id, contributionId, intoId, reason, tx.actor.id, isDemonstration],
      );
      await notify(tx, { kind: contributionMerged, subject: contributionId, key: keyOf(id) });
    }
    return { id: intoId, organizationId, after: { contributionIds: ids, reason } };
  }

  @Write(
    'STAFF',
    'Takes a contribution apart again from the one under which it was gathered: all is as it was before. Whoever follows it is told.',
    [InitiativeStateError, ContributionApartError],
  )
  async contributionUnmerge({ contributionId, reason }: ContributionUnmergeInput, tx: Tx): Promise<Done> {
    const rows = await held(tx, [{ id: contributionId, path: ['contributionId'] }]);
    const [{ organizationId }] = rows as [Held];
    expectNotOver(rows);
    const ended = await tx.one<{ id: string; intoId: string }>(
      `update participation.contribution_merge m set ended_at = clock_timestamp(), ended_by = $2, end_reason = $3
       from participation.merged g where m.contribution_id = $1 and m.ended_at is null and g.contribution_id = m.contribution_id and g.into_id = m.into_id and g.since = m.merged_at
       returning m.id, m.into_id as "intoId"`,
      [contributionId, tx.actor.id, reason],
    );
    if (!ended) throw new ContributionApartError();
    await takeBackNews(tx, [keyOf(ended.id)]);
    await notify(tx, { kind: contributionUnmerged, subject: contributionId, key: `${keyOf(ended.id)}:ended` });
    return { id: contributionId, organizationId, before: { mergedInto: ended.intoId }, after: { reason } };
  }
}

interface Asked {
  id: string;
  path: readonly string[];
}
interface Held extends Asked {
  callId: string;
  organizationId: string;
  personId: string | null;
  status: ContributionStatus;
  isDemonstration: boolean;
  isOver: boolean;
}

const keyOf = (id: string): string => `merge:${id}`;
const pathOf = (ids: readonly string[], id: string): string[] => ['contributionIds', String(ids.indexOf(id))];

/** Locked in the order of their ids, for whoever answers for their calls; of what is not shown nobody else is told. */
async function held(tx: Tx, asked: readonly Asked[]): Promise<Held[]> {
  const rows = await tx.query<Omit<Held, 'path'> & { isPublic: boolean }>(
    `select c.id, c.call_id as "callId", i.organization_id as "organizationId", c.person_id as "personId", c.status, c.demonstration as "isDemonstration",
       i.published_on is not null and c.status = 'PUBLISHED' as "isPublic", i.closed_on is not null as "isOver"
     from participation.contribution c join participation.call a on a.id = c.call_id join participation.initiative i on i.id = a.initiative_id
     where c.id = any($1) order by c.id for no key update of c`,
    [asked.map(({ id }) => id)],
  );
  return asked.map(({ id, path }) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new NotFoundError(path);
    if (!mayModerate(tx.actor, row.organizationId))
      throw row.isPublic ? new NotAllowedError(ANSWERS, path) : new NotFoundError(path);
    return { ...row, path };
  });
}

/** What is shown, and none of it written by whoever gathers: nobody decides about their own. */
async function toGather(tx: Tx, asked: readonly Asked[]): Promise<Held[]> {
  const rows = await held(tx, asked);
  for (const { personId, path } of rows)
    if (personId && personId === tx.actor.personId) throw new NotAllowedError(OWN, path);
  expectNotOver(rows);
  for (const { status, path } of rows)
    if (status !== ContributionStatus.PUBLISHED) throw new ContributionStateError(status, path);
  return rows;
}

/** What an initiative that is closed counted stays as it is. */
function expectNotOver(rows: readonly Held[]): void {
  if (rows.some(({ isOver }) => isOver)) throw new InitiativeStateError(InitiativeState.CLOSED);
}

/** Merges are no chain. What stands no more, as one of the two is not shown, ends. */
async function expectApart(tx: Tx, into: Asked, others: readonly Asked[]): Promise<void> {
  const ids = [into, ...others].map(({ id }) => id);
  await tx.query(
    `update participation.contribution_merge m set ended_at = clock_timestamp() where m.ended_at is null and (m.contribution_id = any($1) or m.into_id = any($1))
       and not exists (select from participation.merged g where g.contribution_id = m.contribution_id and g.into_id = m.into_id and g.since = m.merged_at)`,
    [ids],
  );
  const standing = await tx.query<{ contributionId: string; intoId: string }>(
    `select contribution_id as "contributionId", into_id as "intoId" from participation.contribution_merge
     where ended_at is null and (contribution_id = any($1) or into_id = any($1))`,
    [ids],
  );
  for (const { id, path } of [into, ...others])
    if (standing.some(({ contributionId }) => contributionId === id)) throw new ContributionMergedError(path);
  for (const { id, path } of others)
    if (standing.some(({ intoId }) => intoId === id)) throw new ContributionGathersError(path);
  if (standing.length + others.length > MOST) throw new InvalidInputError(TOO_MANY, 'contributionIds');
}

const ANSWERS = {
  fr: 'C’est à l’organisation qui répond de cet appel de le faire.',
  en: 'This is for the organization that answers for this call.',
};
const OWN = {
  fr: 'Vous avez écrit l’une de ces contributions : une autre personne de l’organisation le fait.',
  en: 'You wrote one of these contributions: somebody else of the organization does this.',
};
const ITSELF = {
  fr: 'Une contribution n’est pas réunie à elle-même : choisissez-en une autre.',
  en: 'A contribution is not gathered under itself: choose another.',
};
const OTHER_CALL = {
  fr: 'Cette contribution répond à un autre appel : réunissez celles d’un même appel.',
  en: 'This contribution answers another call: gather those of one call.',
};
const TOO_MANY = {
  fr: `Au plus ${MOST} contributions sont réunies à une même autre.`,
  en: `At most ${MOST} contributions are gathered under one.`,
};
