import { randomBytes } from 'node:crypto';
import { sha256 } from '#lib/counting';
import { type Done, InvalidInputError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { BudgetCall } from '../call/call.type.js';
import { hasTerritory } from '../contribution/contribution.place.js';
import { lineOf, namedIn } from './budget.ballot.js';
import { counted, tell } from './budget.count.js';
import { BudgetBallotKind, BudgetCompletion, BudgetReach, BudgetRuleKind, BudgetStage } from './budget.enums.js';
import { BoothTurnoutError, BudgetOverspentError, BudgetReachError, BudgetStageError } from './budget.errors.js';
import {
  BudgetBoothRecordInput,
  BudgetBoothRemoveInput,
  BudgetCountInput,
  BudgetResultPublishInput,
  BudgetRuleSetInput,
} from './budget.inputs.js';
import { keepRule, type Said } from './budget.rule.js';
import { expectStage } from './budget.stage.js';
import { askedOf, expectSamePayer, held, projectsOf } from './budget.standing.js';

/** The rule is said by whoever writes the initiative; paper and the count are for whoever answers for it. */
@Writes(BudgetCall, { called: 'participatory budget', as: 'Budget', field: 'call' })
export class BudgetWrites {
  @Write('SIGNED_IN', 'Says by what rule a participatory budget is voted on and counted, until its ballot opens.', [
    BudgetStageError,
  ])
  async budgetRuleSet({ callId, ...input }: BudgetRuleSetInput, tx: Tx): Promise<Done> {
    const { initiative } = await held(tx, callId, 'writes');
    await expectStage(tx, callId, BudgetStage.PREPARED, 'callId');
    const rule = await soundRule(tx, { callId, initiativeId: initiative.id }, input);
    await keepRule(tx, callId, rule);
    const seed = randomBytes(32).toString('hex');
    await tx.query(
      'insert into participation.budget_seed (call_id, seed, commitment) values ($1, $2, $3) on conflict do nothing',
      [callId, seed, sha256(seed)],
    );
    return { id: callId, organizationId: initiative.organizationId, after: rule };
  }

  @Write('STAFF', 'Enters the ballots of a booth where people voted on paper, between the close and the count.', [
    BudgetStageError,
    BudgetOverspentError,
    BudgetReachError,
    BoothTurnoutError,
  ])
  async budgetBoothRecord({ callId, name, turnout, note, ballots }: BudgetBoothRecordInput, tx: Tx): Promise<Done> {
    const { initiative } = await held(tx, callId, 'answers');
    await expectStage(tx, callId, BudgetStage.CLOSED, 'callId');
    const asked = await askedOf(tx, callId);
    if (!asked.paperDays) throw new InvalidInputError(NO_PAPER, 'callId');
    if (ballots.length !== turnout) throw new BoothTurnoutError(turnout, ballots.length);
    const lines = ballots.map((line, i) => {
      const path = ['ballots', String(i)];
      return lineOf(namedIn(line, path), asked, path);
    });
    const made = await tx.query(
      `insert into participation.budget_booth (id, call_id, name, turnout, ballots, minutes)
       select $1, $2, $3, $4, array(select b from unnest($5::text[]) b order by b collate "C"), $6 on conflict do nothing returning 1`,
      [tx.newId('budgetbooth'), callId, name, turnout, lines, note],
    );
    if (!made.length) throw new InvalidInputError(NAMED, 'name');
    return { id: callId, organizationId: initiative.organizationId, after: { booth: name, turnout } };
  }

  @Write('STAFF', 'Takes out the ballots of a booth that were entered by mistake, before it is counted.', [
    BudgetStageError,
  ])
  async budgetBoothRemove({ callId, boothId }: BudgetBoothRemoveInput, tx: Tx): Promise<Done> {
    const { initiative } = await held(tx, callId, 'answers');
    await expectStage(tx, callId, BudgetStage.CLOSED, 'callId');
    const gone = await tx.one<{ name: string; turnout: number }>(
      'delete from participation.budget_booth where id = $1 and call_id = $2 returning name, turnout',
      [boothId, callId],
    );
    if (!gone) throw new NotFoundError('boothId');
    const before = { booth: gone.name, turnout: gone.turnout };
    return { id: callId, organizationId: initiative.organizationId, before };
  }

  @Write(
    'STAFF',
    'Counts a participatory budget that is closed, on paper and here together: it is done of itself once paper has had its days, and this does it sooner. From then on nothing leads from a ballot to who cast it.',
    [BudgetStageError],
  )
  async budgetCount({ callId }: BudgetCountInput, tx: Tx): Promise<Done> {
    const { initiative } = await held(tx, callId, 'answers');
    await expectStage(tx, callId, BudgetStage.CLOSED, 'callId');
    // The log tells no hash: where ballots are few, it would tell them with the votes of each project.
    const { ballotsHash: _, ...after } = await counted(tx, callId);
    return { id: callId, organizationId: initiative.organizationId, after };
  }

  @Write('STAFF', 'Tells everybody the result of a participatory budget, before the day by which that was promised.', [
    BudgetStageError,
  ])
  async budgetResultPublish({ callId }: BudgetResultPublishInput, tx: Tx): Promise<Done> {
    const { initiative } = await held(tx, callId, 'answers');
    await expectStage(tx, callId, BudgetStage.CHECKING, 'callId');
    await tell(tx, callId);
    return { id: callId, organizationId: initiative.organizationId, after: { published: true } };
  }
}

interface Of {
  callId: string;
  initiativeId: string;
}

/** The rule as it is kept; what does not go together is refused. */
async function soundRule(
  tx: Tx,
  { callId, initiativeId }: Of,
  input: Omit<BudgetRuleSetInput, 'callId'>,
): Promise<Said> {
  const { kind, ballotKind, completion, minimumVotes, maximumChoices, envelope, reach, paperDays } = input;
  const publishedDays = input.publishedDays ?? null;
  if (kind === BudgetRuleKind.GREEDY && completion !== BudgetCompletion.NONE)
    throw new InvalidInputError(GREEDY, 'completion');
  const givesPoints = ballotKind === BudgetBallotKind.POINTS;
  if (givesPoints !== Boolean(input.points)) throw new InvalidInputError(givesPoints ? POINTS : NO_POINTS, 'points');
  if (!envelope && !input.envelopes.length) throw new InvalidInputError(NOTHING, 'envelope');
  if (publishedDays !== null && publishedDays < paperDays) throw new InvalidInputError(SOONER, 'publishedDays');
  if (reach !== BudgetReach.ANY && !input.envelopes.length) throw new InvalidInputError(NO_TERRITORY, 'reach');
  if (reach === BudgetReach.OWN_TERRITORY && !(await hasTerritory(tx, initiativeId)))
    throw new InvalidInputError(NOBODY_LIVES, 'reach');
  const envelopes: Record<string, number> = {};
  for (const [i, { territoryId, amount }] of input.envelopes.entries()) {
    const found = await tx.one('select from territories.territory where id = $1', [territoryId]);
    if (!found) throw new NotFoundError(['envelopes', String(i), 'territoryId']);
    if (territoryId in envelopes) throw new InvalidInputError(TWICE, ['envelopes', String(i), 'territoryId']);
    envelopes[territoryId] = amount;
  }
  const projects = await projectsOf(tx, callId);
  const incompatible = input.incompatible.map(({ number, otherNumber }, i): [number, number] => {
    for (const [name, one] of Object.entries({ number, otherNumber }))
      if (!projects.some((project) => project.number === one))
        throw new InvalidInputError(UNKNOWN(one), ['incompatible', String(i), name]);
    if (number === otherNumber) throw new InvalidInputError(SAME, ['incompatible', String(i), 'otherNumber']);
    return number < otherNumber ? [number, otherNumber] : [otherNumber, number];
  });
  expectSamePayer({ incompatible, envelopes }, projects, 'incompatible');
  return {
    ...{ kind, ballotKind, completion, envelope, envelopes, minimumVotes, maximumChoices },
    ...{ points: input.points ?? null, incompatible, reach, paperDays, publishedDays },
  };
}

const NO_PAPER = {
  fr: 'La règle de ce vote ne prévoit pas de bulletins papier.',
  en: 'The rule of this ballot takes no ballots on paper.',
};
const SOONER = {
  fr: 'Le résultat ne peut pas être publié avant que le papier soit saisi.',
  en: 'The result cannot be told before ballots on paper are entered.',
};
const NO_TERRITORY = {
  fr: 'Donnez d’abord leur enveloppe à des territoires.',
  en: 'Give territories their envelopes first.',
};
const NOBODY_LIVES = {
  fr: 'La démarche n’a pas de territoire : personne n’y dit où il habite.',
  en: 'The initiative is about no territory: nobody says where they live.',
};
const NAMED = { fr: 'Ce bureau est déjà saisi.', en: 'This booth is entered already.' };
const GREEDY = {
  fr: 'Cette règle dépense déjà ce qu’elle peut : elle n’a pas de complément.',
  en: 'This rule spends what it can: nothing completes it.',
};
const POINTS = { fr: 'Dites combien de points donne un bulletin.', en: 'Say how many points a ballot gives.' };
const NO_POINTS = { fr: 'Ce vote ne donne pas de points.', en: 'This ballot gives no points.' };
const NOTHING = { fr: 'Dites de combien est l’enveloppe.', en: 'Say how much there is.' };
const TWICE = { fr: 'Ce territoire est nommé deux fois.', en: 'This territory is named twice.' };
const SAME = { fr: 'Un projet ne s’exclut pas lui-même.', en: 'A project does not exclude itself.' };
const UNKNOWN = (number: number) => ({
  fr: `Il n’y a pas de projet nº ${number}.`,
  en: `There is no project ${number}.`,
});
