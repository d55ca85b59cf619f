import { Injectable } from '@nestjs/common';
import { receiptCode } from '#lib/club';
import { type Caller, InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { CallKind } from '../call/call.enums.js';
import { communeOf, hasTerritory } from '../contribution/contribution.place.js';
import { callOf, expectSameWorld } from '../contribution/contribution.writes.js';
import { lineOf } from './budget.ballot.js';
import { BudgetStage } from './budget.enums.js';
import { BudgetStageError } from './budget.errors.js';
import { type BudgetBallotCastInput } from './budget.inputs.js';
import { expectStage, stageOf } from './budget.stage.js';
import { askedOf } from './budget.standing.js';

/**
 * Casts the one ballot of a person, or casts it anew. The log has no entry of it: an entry has an instant, and says before the close who has
 * voted.
 */
@Injectable()
export class BudgetBallotCast {
  constructor(private readonly uow: UnitOfWork) {}

  cast(input: BudgetBallotCastInput, caller: Caller): Promise<string> {
    return this.uow.run(caller, async (tx) => {
      const { callId, choices } = input;
      const call = await callOf(tx, callId, 'callId');
      if (call.kind !== CallKind.BUDGET) throw new NotFoundError('callId');
      // Whoever counts waits until this ballot is in, and whoever comes after finds it closed.
      await tx.query('select from participation.call where id = $1 for share', [callId]);
      await expectStage(tx, callId, BudgetStage.VOTING);
      await expectSameWorld(tx, call, 'callId');
      const territoryId = await liveIn(tx, call.initiativeId, input.territoryId);
      const named = choices.map(({ number, points }, i) => {
        return { number, points: points ?? null, path: ['choices', String(i)] };
      });
      const home = territoryId ? await homeIn(tx, territoryId) : undefined;
      const line = lineOf(named, await askedOf(tx, callId), ['choices'], home);
      return put(tx, { callId, line, territoryId, isDemonstration: call.isDemonstration });
    });
  }
}

/** Whoever votes says that they live where the initiative takes place; where it is about no territory, nobody is asked. */
async function liveIn(tx: Tx, initiativeId: string, territoryId?: string | null): Promise<string | null> {
  if (!(await hasTerritory(tx, initiativeId))) return null;
  if (!territoryId) throw new InvalidInputError(WHERE, 'territoryId');
  await communeOf(tx, territoryId, initiativeId, 'territoryId');
  return territoryId;
}

/** The commune and all that it lies in. */
const homeIn = async (tx: Tx, communeId: string): Promise<string[]> =>
  (await tx.one<{ home: string[] }>(
    `select array_remove(array[v.territory_id, v.epci_id, v.departement_id, v.region_id], null) as home
     from territories.territory_version v where v.territory_id = $1 and v.valid_to = 'infinity'`,
    [communeId],
  ))!.home;

interface Given {
  callId: string;
  line: string;
  territoryId: string | null;
  isDemonstration: boolean;
}

/** Behind all that it may have waited for, and by its own clock, the last statement says whether the ballot came in time. */
async function put(tx: Tx, { callId, line, territoryId, isDemonstration }: Given): Promise<string> {
  const voted = await tx.one<{ receipt: string }>(
    `insert into participation.budget_voter (call_id, person_id, territory_id, choice, receipt, voted_on, demonstration)
     select $1, $2, $3, $4, $5, (clock_timestamp() at time zone 'Europe/Paris')::date, $6
     where participation.budget_stage($1, clock_timestamp()) = 'VOTING'
     on conflict (call_id, person_id) do update set territory_id = excluded.territory_id, choice = excluded.choice, voted_on = excluded.voted_on
     returning receipt`,
    [callId, tx.actor.personId, territoryId, line, receiptCode(), isDemonstration],
  );
  if (!voted) throw new BudgetStageError(await stageOf(tx, callId));
  return voted.receipt;
}

const WHERE = {
  fr: 'Dites dans quelle commune vous habitez : le vote est ouvert à celles de la démarche.',
  en: 'Say in which commune you live: the ballot is for those of the initiative.',
};
