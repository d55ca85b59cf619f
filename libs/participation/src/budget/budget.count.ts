import { sha256 } from '#lib/counting';
import { notify } from '#lib/notifications';
import { type Tx } from '#lib/writes';
import { type Asked } from './budget.ballot.js';
import { boxed, hashOf } from './budget.box.js';
import { budgetTold } from './budget.kinds.js';
import { type Rule } from './budget.rule.js';
import { askedOf } from './budget.standing.js';
import { counting } from './thread/aside.js';
import { type Box } from './thread/work.js';

/** What is counted, by what was said before and what was cast. */
export const boxOf = (
  { kind, completion, minimumVotes, envelope, envelopes, incompatible, projects }: Rule & Asked,
  { lines, seed }: { lines: readonly string[]; seed: string },
): Box => ({
  rule: { kind, completion, minimumVotes },
  projects: projects.map(({ number, cost, territoryId }) => ({ id: String(number), cost, territory: territoryId })),
  incompatible: incompatible.map(([a, b]) => [String(a), String(b)] as const),
  ...{ envelope, envelopes, seed, lines },
});

/** All ballots in the box, counted and kept; nothing leads from them to who cast them any more. The call is held. */
export async function counted(
  tx: Tx,
  callId: string,
): Promise<{ ballots: number; ballotsHash: string; spent: number }> {
  const asked = await askedOf(tx, callId);
  const cast = await tx.query<{ choice: string; receipt: string }>(
    'select choice, receipt from participation.budget_voter where call_id = $1 and choice is not null',
    [callId],
  );
  const booths = await tx.query<{ ballots: string[] }>(
    'select ballots from participation.budget_booth where call_id = $1',
    [callId],
  );
  const paper = booths.flatMap(({ ballots }) => ballots);
  const lines = boxed([...cast.map(({ choice }) => choice), ...paper]);
  const receipts = boxed(cast.map(({ receipt }) => sha256(receipt)));
  const seed = (await tx.one<{ seed: string }>('select seed from participation.budget_seed where call_id = $1', [
    callId,
  ]))!.seed;
  const outcome = await counting({ box: boxOf(asked, { lines, seed }) });
  const ballotsHash = hashOf(lines);
  await tx.query(
    `insert into participation.budget_result (call_id, rule_number, function_version, ballots, ballots_hash, receipts, online, paper, outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[callId, asked.number, outcome.version, lines, ballotsHash, receipts],
      ...[cast.length, paper.length, JSON.stringify(outcome)],
    ],
  );
  await tx.query(
    'update participation.budget_voter set choice = null, receipt = null, territory_id = null where call_id = $1',
    [callId],
  );
  await tx.query('update participation.budget_booth set ballots = null where call_id = $1', [callId]);
  // Who promised no day for it tells it at once.
  if (asked.publishedDays === null) await tell(tx, callId);
  return { ballots: lines.length, ballotsHash, spent: outcome.spent };
}

/** From now on everybody is told the result; whoever voted, follows the call or a contribution that a project came from gets news of it. */
export async function tell(tx: Tx, callId: string): Promise<void> {
  await tx.query('insert into participation.budget_publication (call_id) values ($1) on conflict do nothing', [callId]);
  const ids = async (query: string) => (await tx.query<{ id: string }>(query, [callId])).map(({ id }) => id);
  const result = await tx.one<{ ballots: number; funded: number; isReal: boolean }>(
    `select cardinality(r.ballots) as ballots, jsonb_array_length(r.outcome -> 'funded') as funded, not c.demonstration as "isReal"
     from participation.budget_result r join participation.call c on c.id = r.call_id where r.call_id = $1`,
    [callId],
  );
  if (!result?.isReal) return;
  await notify(tx, {
    ...{ kind: budgetTold, subject: callId, key: `budget:${callId}:told` },
    facts: { ballots: result.ballots, funded: result.funded },
    to: await ids('select person_id as id from participation.budget_voter where call_id = $1 order by 1'),
    within: await ids(
      `select o.contribution_id as id from participation.project_origin o join participation.budget_project p on p.id = o.project_id
       where p.call_id = $1 order by 1`,
    ),
  });
}
