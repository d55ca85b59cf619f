import { coordinates, organizationsOf } from '#lib/access';
import { InvalidInputError, kept, NotFoundError, type Tx } from '#lib/writes';
import { BudgetStage } from '../budget/budget.enums.js';
import { BudgetStageError } from '../budget/budget.errors.js';
import { answeredFor } from '../contribution/contribution.answered-for.js';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { mayAnswerFor } from '../initiative/initiative.policy.js';
import { Initiative } from '../initiative/initiative.type.js';

const initiatives = kept(Initiative, InitiativeRecord);

interface Project {
  id: string;
  initiativeId: string;
  stage: BudgetStage;
}

interface About {
  initiative: InitiativeRecord;
  contributionIds: string[];
  projectIds: string[];
  /** The day on which the last of the contributions arrived; none where there are none. */
  since: string | null;
}

interface Named {
  contributionIds: readonly string[];
  projectIds: readonly string[];
}

/**
 * What a step is about, for whoever answers for it: contributions, and projects of a budget with the contributions that these came from, so that
 * whoever follows one of them is told.
 */
export async function aboutOf(tx: Tx, { contributionIds, projectIds }: Named): Promise<About> {
  if (!contributionIds.length && !projectIds.length) throw new InvalidInputError(NOTHING, 'contributionIds');
  const projects = await projectsIn(tx, projectIds);
  const [first] = projects;
  const asking = first && (await initiatives.find(tx, first.initiativeId, 'projectIds'));
  if (asking) await mayAnswerFor(tx, asking, 'projectIds');
  const asked = await tx.query<{ id: string }>(
    `select distinct o.contribution_id as id from participation.project_origin o join participation.contribution c on c.id = o.contribution_id
     where o.project_id = any($1) and c.status = 'PUBLISHED'`,
    [projectIds],
  );
  const all = [...new Set([...contributionIds, ...asked.map(({ id }) => id)])];
  const answered = all.length ? await answeredFor(tx, all) : undefined;
  const initiative = answered?.initiative ?? asking!;
  projects.forEach(({ initiativeId, stage }, i) => {
    if (initiativeId !== initiative.id) throw new InvalidInputError(ONE, ['projectIds', String(i)]);
    if (stage !== BudgetStage.COUNTED) throw new BudgetStageError(stage, `projectIds.${i}`);
  });
  const { ids = [], since = null } = answered ?? {};
  return { initiative, contributionIds: ids, projectIds: projects.map(({ id }) => id), since };
}

/** In the order in which they were named; a draft of others is not there. */
async function projectsIn(tx: Tx, ids: readonly string[]): Promise<Project[]> {
  const found = await tx.query<Project>(
    `select p.id, a.initiative_id as "initiativeId", participation.budget_stage(a.id, clock_timestamp()) as stage
     from participation.budget_project p join participation.call a on a.id = p.call_id join participation.initiative i on i.id = a.initiative_id
     where p.id = any($1) and (i.published_on is not null or $2 or i.organization_id = any($3)) order by p.id for share of p`,
    [ids, coordinates(tx.actor), organizationsOf(tx.actor)],
  );
  const missing = ids.findIndex((id) => !found.some((one) => one.id === id));
  if (missing >= 0) throw new NotFoundError(['projectIds', String(missing)]);
  return [...new Set(ids)].map((id) => found.find((one) => one.id === id)!);
}

const NOTHING = {
  fr: 'Dites de quelle contribution ou de quel projet c’est une étape.',
  en: 'Say of which contribution or project it is a step.',
};
const ONE = {
  fr: 'Ce projet est d’une autre démarche : dites de chacune ce qu’elle devient.',
  en: 'This project is of another initiative: say of each what becomes of it.',
};
