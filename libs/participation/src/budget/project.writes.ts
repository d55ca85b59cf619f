import { organizationsOf } from '#lib/access';
import { apart } from '#lib/network';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { isInside } from '../initiative/initiative.perimeter.js';
import { BudgetStage, BudgetVerdict } from './budget.enums.js';
import { BudgetStageError } from './budget.errors.js';
import {
  BudgetProjectRecordInput,
  BudgetProjectRemoveInput,
  BudgetProjectReviewInput,
  BudgetProjectUpdateInput,
} from './budget.inputs.js';
import { expectShown } from '../initiative/initiative.shown.js';
import { ruleOf } from './budget.rule.js';
import { expectStage } from './budget.stage.js';
import { expectSamePayer, held, projectsOf, type Standing } from './budget.standing.js';
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
  async budgetProjectRecord({ callId, alsoFromIds, point, ...input }: BudgetProjectRecordInput, tx: Tx): Promise<Done> {
    const standing = await held(tx, callId, 'writes');
    const { call, initiative } = standing;
    await expectStage(tx, callId, BudgetStage.PREPARED, 'callId');
    await expectSound(tx, standing, { ...input, alsoFromIds });
    await expectBringer(tx, standing, input.organizationId);
    await expectShown(tx, call.isDemonstration, { itemId: input.itemId });
    const numbered = await tx.one<{ number: number; count: number }>(
      `update participation.call set numbered = numbered + 1 where id = $1
       returning numbered as number, (select count(*)::int from participation.budget_project p where p.call_id = $1) as count`,
      [callId],
    );
    if (numbered!.count >= MOST) throw new InvalidInputError(MANY, 'callId');
    const values = { ...input, ...placed(point ?? null), callId, number: numbered!.number };
    const { isDemonstration } = call;
    const id = await projects.insert(tx, { ...values, isDemonstration });
    await comeFrom(tx, { id, isDemonstration }, alsoFromIds);
    return { id, organizationId: initiative.organizationId, after: { ...values, alsoFromIds } };
  }

  @Write('SIGNED_IN', 'Corrects a project of a participatory budget whose ballot is not open.', [BudgetStageError])
  async budgetProjectUpdate({ point, alsoFromIds, ...input }: BudgetProjectUpdateInput, tx: Tx): Promise<Done> {
    const { row, standing } = await toChange(tx, input);
    await expectSound(tx, standing, { ...input, alsoFromIds });
    if (input.organizationId !== row.organizationId) await expectBringer(tx, standing, input.organizationId);
    if (input.itemId !== row.itemId) await expectShown(tx, row.isDemonstration, { itemId: input.itemId });
    const values = {
      ...input,
      ...(input.aboutFr === null && { aboutFr: '' }),
      ...(point !== undefined && placed(point)),
      // What was said of another cost is not true of this one.
      ...(input.cost != null && input.cost !== row.cost && { costNote: input.costNote ?? null }),
    };
    const rule = await ruleOf(tx, row.callId);
    if (rule) {
      const after = projects.merged(tx, row, values);
      const all = (await projectsOf(tx, row.callId)).map((one) => (one.number === row.number ? after : one));
      expectSamePayer(rule, all, 'territoryId');
    }
    const { organizationId } = standing.initiative;
    const touched = alsoFromIds === undefined ? {} : await comeFrom(tx, row, alsoFromIds ?? []);
    return { id: row.id, organizationId, ...(await projects.update(tx, row, values, touched)) };
  }

  @Write(
    'STAFF',
    'Says whether a project can be built, before the ballot opens. What cannot be built is shown with the reasons, and is not voted on.',
    [BudgetStageError],
  )
  async budgetProjectReview(
    { verdict, reasonsFr, reasonsEn, by, on, ...input }: BudgetProjectReviewInput,
    tx: Tx,
  ): Promise<Done> {
    const { row, standing } = await toChange(tx, input, 'answers');
    if (on && on > tx.today) throw new InvalidInputError(FUTURE, 'on');
    if (verdict !== BudgetVerdict.FEASIBLE && !reasonsFr) throw new InvalidInputError(WHY, 'reasonsFr');
    await tx.query(
      `insert into participation.budget_review (project_id, number, verdict, reasons_fr, reasons_en, reviewed_by, on_day)
       select $1, coalesce(max(r.number), 0) + 1, $2, $3, $4, $5, $6 from participation.budget_review r where r.project_id = $1`,
      [row.id, verdict, reasonsFr, reasonsEn ?? null, by, on ?? tx.today],
    );
    const { organizationId } = standing.initiative;
    // The same verdict said again is a review, too.
    const reviewed = { review: { before: null, after: { verdict, reasonsFr, by } } };
    return { id: row.id, organizationId, ...(await projects.update(tx, row, { verdict }, reviewed)) };
  }

  @Write('SIGNED_IN', 'Takes out a project of a participatory budget whose ballot is not open.', [BudgetStageError])
  async budgetProjectRemove(input: BudgetProjectRemoveInput, tx: Tx): Promise<Done> {
    const { row, standing } = await toChange(tx, input);
    await tx.query('delete from participation.budget_project where id = $1', [row.id]);
    return { id: row.id, organizationId: standing.initiative.organizationId, before: { ...row } };
  }
}

async function toChange(
  tx: Tx,
  input: Changed,
  may: 'writes' | 'answers' = 'writes',
): Promise<{ row: BudgetProjectRecord; standing: Standing }> {
  const { callId } = await projects.find(tx, input.id);
  const standing = await held(tx, callId, may, 'id');
  await expectStage(tx, callId, BudgetStage.PREPARED);
  return { row: await projects.toChange(tx, input, () => true), standing };
}

const placed = (point: { longitude: number; latitude: number } | null) => ({
  longitude: point?.longitude ?? null,
  latitude: point?.latitude ?? null,
});

/** Further contributions that asked for it, in place of those before; answers what that changed. */
async function comeFrom(
  tx: Tx,
  { id, isDemonstration }: Pick<BudgetProjectRecord, 'id' | 'isDemonstration'>,
  contributionIds: readonly string[],
): Promise<Record<string, { before: unknown; after: unknown }>> {
  const { before } = (await tx.one<{ before: string[] }>(
    'select array(select o.contribution_id from participation.budget_project_origin o where o.project_id = $1 order by 1) as before',
    [id],
  ))!;
  const after = [...new Set(contributionIds)].toSorted();
  if (before.join() === after.join()) return {};
  await tx.query('delete from participation.budget_project_origin where project_id = $1', [id]);
  await tx.query(
    `insert into participation.budget_project_origin (project_id, contribution_id, demonstration) select $1, unnest($2::text[]), $3`,
    [id, after, isDemonstration],
  );
  return { alsoFromIds: { before, after } };
}

interface Given {
  territoryId?: string | null;
  contributionId?: string | null;
  alsoFromIds?: readonly string[] | null;
}

/** It lies where the initiative takes place, and came from what everybody reads there. */
async function expectSound(tx: Tx, { initiative }: Standing, given: Given): Promise<void> {
  const { territoryId, contributionId, alsoFromIds } = given;
  if (territoryId) {
    const found = await tx.one<{ inside: boolean }>(
      `select ${isInside('$2')} as inside from territories.territory_version v where v.territory_id = $1 and v.valid_to = 'infinity'`,
      [territoryId, initiative.id],
    );
    if (!found) throw new NotFoundError('territoryId');
    if (!found.inside) throw new InvalidInputError(OUTSIDE, 'territoryId');
  }
  const from = [
    ...(contributionId ? [{ id: contributionId, path: ['contributionId'] }] : []),
    ...(alsoFromIds ?? []).map((id, i) => ({ id, path: ['alsoFromIds', String(i)] })),
  ];
  const found = await tx.query<{ id: string }>(
    `select c.id from participation.contribution c join participation.call a on a.id = c.call_id
     where c.id = any($1) and a.initiative_id = $2 and c.status = 'PUBLISHED'`,
    [from.map(({ id }) => id), initiative.id],
  );
  for (const { id, path } of from) if (!found.some((one) => one.id === id)) throw new NotFoundError(path);
}

/** Nobody says in the name of others that they bring something: one’s own organization does, or one that carries the initiative. */
async function expectBringer(tx: Tx, { initiative }: Standing, id: string | null | undefined): Promise<void> {
  if (!id || id === initiative.organizationId || organizationsOf(tx.actor).includes(id)) return;
  const carries = await tx.one(
    'select from participation.initiative_carrier where initiative_id = $1 and organization_id = $2 and period @> $3::date',
    [initiative.id, id, tx.today],
  );
  if (!carries) throw new NotAllowedError(OTHERS, 'organizationId');
}

const OTHERS = {
  fr: 'Nommez une organisation qui porte la démarche, ou la vôtre : les autres ne l’ont pas dit.',
  en: 'Name an organization that carries the initiative, or your own: others have not said so.',
};
const MANY = {
  fr: `Un budget participatif propose ${MOST} projets au plus.`,
  en: `A participatory budget offers ${MOST} projects at most.`,
};
const OUTSIDE = {
  fr: 'Ce territoire n’est pas de ceux de la démarche.',
  en: 'This territory is not among those of the initiative.',
};
const FUTURE = { fr: 'Ce jour n’est pas encore venu.', en: 'This day has not come yet.' };
const WHY = { fr: 'Dites pourquoi : tout le monde le lit.', en: 'Say why: everybody reads it.' };
