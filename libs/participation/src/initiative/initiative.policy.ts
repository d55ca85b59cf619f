import { manages, organizationsOf, worksFor } from '#lib/access';
import { NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { type InitiativeRecord } from './initiative.entity.js';

/** Whoever holds a role in the organization that answers for it writes a draft; what everybody sees is changed by who manages it. */
export async function mayWrite(tx: Tx, row: InitiativeRecord, path = 'id'): Promise<void> {
  const { actor } = tx;
  if (row.publishedOn) return mayAnswerFor(tx, row, path);
  if (worksFor(actor, row.organizationId)) return;
  throw await refusal(tx, row, WRITES, path);
}

/** Whoever manages that organization shows it to everybody, and ends it. */
export async function mayAnswerFor(tx: Tx, row: InitiativeRecord, path = 'id'): Promise<void> {
  const { actor } = tx;
  if (manages(actor, row.organizationId)) return;
  throw await refusal(tx, row, ANSWERS, path);
}

/** A draft is told of to nobody but those who carry it. */
async function refusal(
  tx: Tx,
  { id, publishedOn, organizationId }: InitiativeRecord,
  words: typeof WRITES,
  path = 'id',
) {
  if (publishedOn) return new NotAllowedError(words);
  const own = organizationsOf(tx.actor);
  if (own.includes(organizationId)) return new NotAllowedError(words);
  const carries = await tx.one(
    'select from participation.initiative_carrier where initiative_id = $1 and organization_id = any($2) and period @> $3::date',
    [id, own, tx.today],
  );
  return carries ? new NotAllowedError(words) : new NotFoundError(path);
}

const WRITES = {
  fr: 'C’est à l’organisation qui répond de cette démarche de l’écrire.',
  en: 'This is for the organization that answers for this initiative.',
};
const ANSWERS = {
  fr: 'C’est à une personne qui gère l’organisation répondant de cette démarche de le faire.',
  en: 'This is for whoever manages the organization that answers for this initiative.',
};
