import { apart } from '#lib/network';
import { type Changed, type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { BudgetStage } from './budget.enums.js';
import { BudgetStageError } from './budget.errors.js';
import { BudgetProjectRecordInput, BudgetProjectRemoveInput, BudgetProjectUpdateInput } from './budget.inputs.js';
import { expectStage } from './budget.stage.js';
import { expectSamePayer, held, projectsOf, ruleOf, type Standing } from './budget.standing.js';
import { BudgetProject } from './budget.type.js';
import { BudgetProjectRecord } from './project.entity.js';

const projects = kept(BudgetProject, BudgetProjectRecord, { refusals: apart() });

const MOST = 100;

/** Written by whoever writes the initiative, until the ballot opens. */
@Writes(BudgetProject)
export class BudgetProjectWrites {
  @Write('SIGNED_IN', 'Adds a project to a participatory budget whose ballot is not open; at most 100.', [
    BudgetStageError,
  ])
  async budgetProjectRecord({ callId, ...input }: BudgetProjectRecordInput, tx: Tx): Promise<Done> {
    const standing = await held(tx, callId, 'writes');
    const { call, initiative } = standing;
    await expectStage(tx, callId, BudgetStage.PREPARED, 'callId');
    await expectSound(tx, standing, input);
    const numbered = await tx.one<{ number: number; count: number }>(
      `update participation.call set numbered = numbered + 1 where id = $1
       returning numbered as number, (select count(*)::int from participation.budget_project p where p.call_id = $1) as count`,
      [callId],
    );
    if (numbered!.count >= MOST) throw new InvalidInputError(MANY, 'callId');
    const values = { ...input, callId, number: numbered!.number };
    const id = await projects.insert(tx, { ...values, isDemonstration: call.isDemonstration });
    return { id, organizationId: initiative.organizationId, after: values };
  }

  @Write('SIGNED_IN', 'Corrects a project of a participatory budget whose ballot is not open.', [BudgetStageError])
  async budgetProjectUpdate(input: BudgetProjectUpdateInput, tx: Tx): Promise<Done> {
    const { row, standing } = await toChange(tx, input);
    await expectSound(tx, standing, input);
    const values = { ...input, ...(input.aboutFr === null && { aboutFr: '' }) };
    const rule = await ruleOf(tx, row.callId);
    if (rule) {
      const after = projects.merged(tx, row, values);
      const all = (await projectsOf(tx, row.callId)).map((one) => (one.number === row.number ? after : one));
      expectSamePayer(rule, all, 'territoryId');
    }
    const { organizationId } = standing.initiative;
    return { id: row.id, organizationId, ...(await projects.update(tx, row, values)) };
  }

  @Write('SIGNED_IN', 'Takes out a project of a participatory budget whose ballot is not open.', [BudgetStageError])
  async budgetProjectRemove(input: BudgetProjectRemoveInput, tx: Tx): Promise<Done> {
    const { row, standing } = await toChange(tx, input);
    await tx.query('delete from participation.budget_project where id = $1', [row.id]);
    return { id: row.id, organizationId: standing.initiative.organizationId, before: { ...row } };
  }
}

async function toChange(tx: Tx, input: Changed): Promise<{ row: BudgetProjectRecord; standing: Standing }> {
  const { callId } = await projects.find(tx, input.id);
  const standing = await held(tx, callId, 'writes', 'id');
  await expectStage(tx, callId, BudgetStage.PREPARED);
  return { row: await projects.toChange(tx, input, () => true), standing };
}

interface Given {
  territoryId?: string | null;
  contributionId?: string | null;
}

/** It lies where the initiative takes place, and came from what everybody reads there. */
async function expectSound(tx: Tx, { initiative }: Standing, { territoryId, contributionId }: Given): Promise<void> {
  if (territoryId) {
    const found = await tx.one<{ inside: boolean }>(
      `select not exists (select from participation.initiative_territory r where r.initiative_id = $2)
         or exists (select from participation.initiative_territory r where r.initiative_id = $2
           and r.territory_id in (v.territory_id, v.commune_id, v.epci_id, v.departement_id, v.region_id)) as inside
       from territories.territory_version v where v.territory_id = $1 and v.valid_to = 'infinity'`,
      [territoryId, initiative.id],
    );
    if (!found) throw new NotFoundError('territoryId');
    if (!found.inside) throw new InvalidInputError(OUTSIDE, 'territoryId');
  }
  if (!contributionId) return;
  const found = await tx.one(
    `select from participation.contribution c join participation.call a on a.id = c.call_id
     where c.id = $1 and a.initiative_id = $2 and c.status = 'PUBLISHED'`,
    [contributionId, initiative.id],
  );
  if (!found) throw new NotFoundError('contributionId');
}

const MANY = {
  fr: `Un budget participatif propose ${MOST} projets au plus.`,
  en: `A participatory budget offers ${MOST} projects at most.`,
};
const OUTSIDE = {
  fr: 'Ce territoire n’est pas de ceux de la démarche.',
  en: 'This territory is not among those of the initiative.',
};
