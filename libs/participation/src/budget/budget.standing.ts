import { InvalidInputError, kept, NotFoundError, type Tx } from '#lib/writes';
import { CallRecord } from '../call/call.entity.js';
import { CallKind } from '../call/call.enums.js';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { mayAnswerFor, mayWrite } from '../initiative/initiative.policy.js';
import { Initiative } from '../initiative/initiative.type.js';
import { type Asked, payerOfNumber } from './budget.ballot.js';
import { type Rule, ruleOf } from './budget.rule.js';

const calls = kept('budgetcall', CallRecord);
const initiatives = kept(Initiative, InitiativeRecord);

type Project = Asked['projects'][number];

export interface Standing {
  call: CallRecord;
  initiative: InitiativeRecord;
}

/** A budget that is held, for whoever writes its initiative or answers for it: so that nobody votes meanwhile. */
export async function held(tx: Tx, callId: string, may: 'writes' | 'answers', path = 'callId'): Promise<Standing> {
  const { initiativeId, kind } = await calls.find(tx, callId, path);
  if (kind !== CallKind.BUDGET) throw new NotFoundError(path);
  const initiative = await initiatives.find(tx, initiativeId, path);
  await (may === 'writes' ? mayWrite : mayAnswerFor)(tx, initiative, path);
  return { call: await calls.locked(tx, callId, path), initiative };
}

/** All of them, or those that are voted on: what cannot be built is not. */
export const projectsOf = (tx: Tx, callId: string, which: 'all' | 'voted on' = 'all'): Promise<Project[]> =>
  tx.query<Project>(
    `select p.number, p.cost, p.territory_id as "territoryId" from participation.budget_project p
     where p.call_id = $1 and ($2 or p.verdict is distinct from 'NOT_FEASIBLE') order by p.number`,
    [callId, which === 'all'],
  );

export async function askedOf(tx: Tx, callId: string): Promise<Asked & Rule> {
  const rule = await ruleOf(tx, callId);
  if (!rule) throw new NotFoundError('callId');
  return { ...rule, projects: await projectsOf(tx, callId, 'voted on') };
}

/** One at most of a pair is funded by whoever pays for both: each envelope is counted by itself. */
export function expectSamePayer(
  { incompatible, envelopes }: Pick<Rule, 'incompatible' | 'envelopes'>,
  projects: Asked['projects'],
  path: string,
): void {
  const payers = incompatible.map((pair) => pair.map((number) => payerOfNumber(number, { projects, envelopes })));
  if (payers.some(([one, other]) => one !== other)) throw new InvalidInputError(PAYERS, path);
}

const PAYERS = {
  fr: 'Deux projets qui s’excluent doivent être payés par la même enveloppe.',
  en: 'Projects that exclude each other have to be paid from the same envelope.',
};
