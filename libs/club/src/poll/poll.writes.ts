import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { maySteer, type Standing } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { PollRecord } from './poll.entity.js';
import { PollMethod, PollState, PollVoices } from './poll.enums.js';
import { PollFrozenError, PollRenewedError, PollStateError } from './poll.errors.js';
import { PollCloseInput, PollOpenInput, PollOptionInput, PollRenewInput, PollUpdateInput } from './poll.inputs.js';
import { maySteerPoll } from './poll.policy.js';
import { fixRoll } from './poll.roll.js';
import { Poll } from './poll.type.js';

const polls = kept(Poll, PollRecord, {
  lock: 'for no key update',
  refusals: { poll_former_id_key: () => new PollRenewedError() },
});
const { CONSENT, MAJORITY, SCORE } = PollMethod;
const { ORGANIZATION } = PollVoices;

/** Opened, corrected, closed and asked again by whoever steers the workstream; what is chosen they learn when everybody does. */
@Writes(Poll)
export class PollWrites {
  @Write(
    'SIGNED_IN',
    'Asks those who make a workstream that one coordinates to decide by vote; who may vote is fixed by this.',
  )
  async pollOpen({ voters, options, ...input }: PollOpenInput, tx: Tx): Promise<Done> {
    const found = await maySteer(tx, input.workstreamId, 'workstreamId');
    expectOptions(input.method, options);
    const { opensAt, closesAt } = instantsOf(input);
    const row = {
      ...{ ...input, opensAt, closesAt },
      scoreMax: input.method === SCORE ? (input.scoreMax ?? 5) : null,
      quorumOf: input.voices === ORGANIZATION ? ORGANIZATION : input.quorumOf,
      isDemonstration: found.isDemonstration,
    };
    return begin(tx, { row, options, voters, found });
  }

  @Write(
    'SIGNED_IN',
    'Corrects a poll that one has opened in a workstream that one coordinates, until the first vote.',
    [PollFrozenError, PollStateError],
  )
  async pollUpdate({ options, closesAt: until, ...input }: PollUpdateInput, tx: Tx): Promise<Done> {
    const { row, found } = await toSteer(tx, input);
    const closesAt = until ? new Date(until) : undefined;
    const asks = ['titleFr', 'titleEn', 'aboutFr', 'aboutEn'].some(
      (name) => input[name as keyof typeof input] !== undefined,
    );
    if (asks || options || closesAt) await expectUnvoted(tx, row);
    if (closesAt) instantsOf({ opensAt: row.opensAt.toISOString(), closesAt: closesAt.toISOString() });
    const beside: Record<string, { before: unknown; after: unknown }> = options
      ? { options: await changeOptions(tx, row, options) }
      : {};
    const changed = await polls.update(
      tx,
      row,
      { ...input, closesAt, ...(input.aboutFr === null && { aboutFr: '' }) },
      beside,
    );
    await happened(tx, { kind: 'POLL_UPDATED', workstreamId: row.workstreamId, subjectId: row.id });
    return { id: row.id, organizationId: found.leadId, ...changed };
  }

  @Write('SIGNED_IN', 'Closes a poll of a workstream that one coordinates before its time.', [PollStateError])
  async pollClose(input: PollCloseInput, tx: Tx): Promise<Done> {
    const { row, found } = await toSteer(tx, input);
    await close(tx, row);
    return { id: row.id, organizationId: found.leadId, before: { closesAt: row.closesAt }, after: { closesAt: 'now' } };
  }

  @Write('SIGNED_IN', 'Asks a question of a workstream that one coordinates again, in a new round.', [PollRenewedError])
  async pollRenew({ options, voters, reviewOn, ...input }: PollRenewInput, tx: Tx): Promise<Done> {
    const { row, found } = await toSteer(tx, input);
    if (await tx.one('select from club.poll p where p.former_id = $1', [row.id])) throw new PollRenewedError();
    if ((await stateOf(tx, row.id)) !== PollState.CLOSED) await close(tx, row);
    const asked = options ?? (await optionsOf(tx, row.id));
    expectOptions(row.method as PollMethod, asked);
    const { id: formerId, version: _, closedAt: __, ...same } = row;
    const next = { ...same, ...instantsOf(input), reviewOn: reviewOn ?? null, formerId, round: row.round + 1 };
    return begin(tx, { row: next, options: asked, voters, found });
  }
}

interface Beginning {
  row: Omit<Parameters<typeof polls.insert>[1], 'id'> & { voices: string; isAnonymous: boolean; workstreamId: string };
  options: readonly PollOptionInput[];
  voters: readonly string[] | null | undefined;
  found: Standing;
}

async function begin(tx: Tx, { row, options, voters, found }: Beginning): Promise<Done> {
  const id = await polls.insert(tx, row);
  await writeOptions(tx, id, options);
  const voices = await fixRoll(tx, { ...row, pollId: id, voters });
  await happened(tx, { kind: 'POLL_OPENED', workstreamId: row.workstreamId, subjectId: id });
  return { id, organizationId: found.leadId, after: { ...row, options, voters, voiceCount: voices } };
}

async function toSteer(
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
): Promise<{ row: PollRecord; found: Standing }> {
  const { workstreamId } = await polls.locked(tx, input.id);
  const found = await maySteerPoll(tx, workstreamId);
  return { found, row: await polls.toChange(tx, input, () => true) };
}

/** By the clock of the database, behind the lock. */
async function stateOf(tx: Tx, id: string): Promise<PollState> {
  const found = await tx.one<{ state: PollState }>(
    'select club.poll_state(p, clock_timestamp()) as state from club.poll p where p.id = $1',
    [id],
  );
  return found!.state;
}

/** Whoever is casting a ballot holds the poll until it is in the box, and whoever comes after finds it closed. */
async function close(tx: Tx, { id, workstreamId }: PollRecord): Promise<void> {
  const closed = await tx.one(
    'update club.poll p set closed_at = clock_timestamp(), version = version + 1 where p.id = $1 and clock_timestamp() < least(p.closes_at, p.closed_at) returning p.id',
    [id],
  );
  if (!closed) throw new PollStateError(PollState.CLOSED);
  await happened(tx, { kind: 'POLL_CLOSED', workstreamId, subjectId: id });
}

/** Nobody has voted, and nobody does meanwhile: a vote holds the poll as well. */
async function expectUnvoted(tx: Tx, { id }: PollRecord): Promise<void> {
  const state = await stateOf(tx, id);
  if (state === PollState.CLOSED) throw new PollStateError(state);
  if (await tx.one('select from club.poll_voter v where v.poll_id = $1 and v.voted_on is not null limit 1', [id]))
    throw new PollFrozenError();
}

function instantsOf({ opensAt, closesAt }: { opensAt?: string | null; closesAt: string }): {
  opensAt: Date;
  closesAt: Date;
} {
  const now = new Date();
  const [opens, closes] = [opensAt ? new Date(opensAt) : now, new Date(closesAt)];
  if (closes <= now) throw new InvalidInputError(PAST, 'closesAt');
  if (closes <= opens) throw new InvalidInputError(ORDER, 'closesAt');
  // One cannot vote before the roll is there.
  return { opensAt: opens < now ? now : opens, closesAt: closes };
}

function expectOptions(method: PollMethod, options: readonly PollOptionInput[]): void {
  const isProposal = method === CONSENT || method === MAJORITY;
  if (isProposal && options.length) throw new InvalidInputError(PROPOSAL, 'options');
  if (!isProposal && options.length < 2) throw new InvalidInputError(FEW, 'options');
}

const optionsOf = (tx: Tx, id: string): Promise<PollOptionInput[]> =>
  tx.query<PollOptionInput>(
    'select title_fr as "titleFr", title_en as "titleEn" from club.poll_option o where o.poll_id = $1 order by o.place',
    [id],
  );

async function changeOptions(
  tx: Tx,
  { id, method }: PollRecord,
  options: readonly PollOptionInput[],
): Promise<{ before: unknown; after: unknown }> {
  expectOptions(method as PollMethod, options);
  const before = await optionsOf(tx, id);
  await tx.query('delete from club.poll_option where poll_id = $1', [id]);
  await writeOptions(tx, id, options);
  return { before, after: options };
}

async function writeOptions(tx: Tx, id: string, options: readonly PollOptionInput[]): Promise<void> {
  await tx.query(
    `insert into club.poll_option (id, poll_id, place, title_fr, title_en)
     select x.id, $1, x.nr, x.fr, x.en from unnest($2::text[], $3::text[], $4::text[]) with ordinality x(id, fr, en, nr)`,
    [
      ...[id, options.map(() => tx.newId('polloption'))],
      ...[options.map(({ titleFr }) => titleFr), options.map(({ titleEn }) => titleEn ?? null)],
    ],
  );
}

const PAST = { fr: 'Ce moment est passé.', en: 'That moment has passed.' };
const ORDER = { fr: 'La clôture doit suivre l’ouverture.', en: 'It must close after it opens.' };
const PROPOSAL = {
  fr: 'Une proposition se vote telle quelle : elle n’a pas d’options.',
  en: 'A proposal is voted as it is: it has no options.',
};
const FEW = { fr: 'Proposez au moins deux options.', en: 'Offer two options at least.' };
