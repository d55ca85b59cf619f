import { randomUUID } from 'node:crypto';
import { coordinates, worksFor } from '#lib/access';
import { apart, isDemonstration } from '#lib/network';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refuseFuture,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { type BudgetStage } from '../budget/budget.enums.js';
import { BudgetStageError } from '../budget/budget.errors.js';
import { heldBeside, ORDER, writeBeside } from './initiative.beside.js';
import { InitiativeRecord } from './initiative.entity.js';
import { InitiativeState } from './initiative.enums.js';
import { InitiativeSlugTakenError, InitiativeStateError, TooManyInitiativeDraftsError } from './initiative.errors.js';
import {
  InitiativeCloseInput,
  InitiativePublishInput,
  InitiativeRecordInput,
  InitiativeRemoveInput,
  InitiativeReopenInput,
  InitiativeUpdateInput,
} from './initiative.inputs.js';
import { mayAnswerFor, mayWrite } from './initiative.policy.js';
import { Initiative } from './initiative.type.js';

const initiatives = kept(Initiative, InitiativeRecord, {
  refusals: { ...apart(), initiative_slug_key: () => new InitiativeSlugTakenError() },
});
const { DRAFT, PUBLISHED, CLOSED } = InitiativeState;

/** Prepared by whoever holds a role in the organization that answers for it; shown and ended by who manages it. */
@Writes(Initiative)
export class InitiativeWrites {
  @Write(
    'STAFF',
    'Prepares an initiative that one’s organization answers for; nobody else sees it before it is published.',
    [InitiativeSlugTakenError, TooManyInitiativeDraftsError],
  )
  async initiativeRecord(
    { carriers, territories, themes, phases, ...input }: InitiativeRecordInput,
    tx: Tx,
  ): Promise<Done> {
    const { organizationId } = input;
    if (!worksFor(tx.actor, organizationId)) throw new NotAllowedError(OWN, 'organizationId');
    await expectOrganization(tx, organizationId);
    await expectRoom(tx, organizationId);
    const isInvented = await isDemonstration(tx, organizationId);
    await expectPortal(tx, input.portalId, { organizationId, isDemonstration: isInvented });
    const slug = input.slug ?? (await freeSlug(tx, input.titleFr));
    const id = await initiatives.insert(tx, { ...input, slug, isDemonstration: isInvented });
    await writeBeside(
      tx,
      { id, organizationId, isDemonstration: isInvented },
      { carriers, territories, themes, phases },
    );
    return { id, organizationId, after: { ...input, slug, carriers, territories, themes, phases } };
  }

  @Write(
    'SIGNED_IN',
    'Corrects an initiative that one’s organization answers for: as long as it is a draft, by whoever holds a role there; once it is published, by who manages it. One that is closed stays as it is.',
    [
      InitiativeSlugTakenError,
      InitiativeStateError,
      [BudgetStageError, 'where `territories` would change who may vote on a budget of it'],
    ],
  )
  async initiativeUpdate(
    { carriers, territories, themes, phases, ...input }: InitiativeUpdateInput,
    tx: Tx,
  ): Promise<Done> {
    const found = await initiatives.locked(tx, input.id);
    await mayWrite(tx, found);
    if (stateOf(found) === CLOSED) throw new InitiativeStateError(CLOSED);
    const row = await initiatives.toChange(tx, input, () => true);
    const { id, organizationId } = row;
    if (input.portalId !== row.portalId) await expectPortal(tx, input.portalId, row);
    if (input.slug && input.slug !== row.slug && row.publishedOn) throw new InvalidInputError(KNOWN, 'slug');
    const beside = await writeBeside(tx, row, { carriers, territories, themes, phases });
    if ('territories' in beside) await expectNoBallot(tx, id, ['VOTING', 'CLOSED'], 'territories');
    const values = {
      ...input,
      ...(input.summaryFr === null && { summaryFr: '' }),
      ...(input.rulesFr === null && { rulesFr: '' }),
    } as Partial<InitiativeRecord>;
    return { id, organizationId, ...(await initiatives.update(tx, row, values, beside)) };
  }

  @Write('SIGNED_IN', 'Shows an initiative that one answers for to everybody.', [InitiativeStateError])
  async initiativePublish(input: InitiativePublishInput, tx: Tx): Promise<Done> {
    return become(tx, input, DRAFT, () => ({ publishedOn: tx.today }));
  }

  @Write('SIGNED_IN', 'Closes an initiative that one answers for, and says what became of it.', [
    InitiativeStateError,
    [BudgetStageError, 'while people vote on a budget of it'],
  ])
  async initiativeClose({ on, outcomeFr, outcomeEn, ...input }: InitiativeCloseInput, tx: Tx): Promise<Done> {
    return become(tx, input, PUBLISHED, async ({ id, publishedOn }) => {
      await expectNoBallot(tx, id, ['VOTING']);
      const closedOn = on ?? tx.today;
      refuseFuture(closedOn, tx, 'on');
      if (closedOn < publishedOn!) throw new InvalidInputError(ORDER, 'on');
      await expectAfterVotes(tx, id, closedOn);
      return { closedOn, outcomeFr, outcomeEn: outcomeEn ?? null };
    });
  }

  @Write('SIGNED_IN', 'Opens an initiative that one answers for again: what was said of its end goes.', [
    InitiativeStateError,
  ])
  async initiativeReopen(input: InitiativeReopenInput, tx: Tx): Promise<Done> {
    const done = await become(tx, input, CLOSED, async ({ id }) => {
      await expectNoneMissed(tx, id);
      return { closedOn: null, outcomeFr: null, outcomeEn: null };
    });
    // Which browser answered is forgotten: they stay closed.
    await tx.query(
      `update participation.call a set opens_at = least(a.opens_at, now() - interval '1 second'), closes_at = now() where a.initiative_id = $1 and a.kind = 'SURVEY' and a.closes_at > now()
         and exists (select from participation.survey_response r where r.call_id = a.id)`,
      [done.id],
    );
    return done;
  }

  @Write('SIGNED_IN', 'Takes out an initiative that was never published.', [InitiativeStateError])
  async initiativeRemove(input: InitiativeRemoveInput, tx: Tx): Promise<Done> {
    const row = await toAnswerFor(tx, input, DRAFT);
    const beside = await heldBeside(tx, row.id);
    await tx.query('delete from participation.initiative where id = $1', [row.id]);
    return { id: row.id, organizationId: row.organizationId, before: { ...row, ...beside } };
  }
}

/** Locked, as long as it is so far. Before the version: whoever comes second is told what it has become. */
async function toAnswerFor(tx: Tx, input: Changed, from: InitiativeState): Promise<InitiativeRecord> {
  const row = await initiatives.locked(tx, input.id);
  await mayAnswerFor(tx, row);
  if (stateOf(row) !== from) throw new InitiativeStateError(stateOf(row));
  return initiatives.toChange(tx, input, () => true);
}

/** Who may vote, and how long, stays as it was when people began to. */
async function expectNoBallot(tx: Tx, id: string, stages: readonly string[], path?: string): Promise<void> {
  const found = await tx.one<{ stage: BudgetStage }>(
    `select s.stage from participation.call a cross join lateral participation.budget_stage(a.id, clock_timestamp()) s(stage)
     where a.initiative_id = $1 and a.kind = 'BUDGET' and s.stage = any($2) limit 1`,
    [id, stages],
  );
  if (found) throw new BudgetStageError(found.stage, path);
}

/** A vote that has opened was held: the initiative was not closed before that. */
async function expectAfterVotes(tx: Tx, id: string, day: string): Promise<void> {
  const voted = await tx.one(
    `select from participation.call a where a.initiative_id = $1 and a.kind = 'BUDGET' and participation.day_of(a.opens_at) > $2::date
       and participation.budget_stage(a.id, clock_timestamp()) <> 'PREPARED' limit 1`,
    [id, day],
  );
  if (voted) throw new InvalidInputError(VOTED, 'on');
}

/** A vote whose time has passed while the initiative was closed was never held: opened again, it would be counted without one. */
async function expectNoneMissed(tx: Tx, id: string): Promise<void> {
  const missed = await tx.one(
    `select from participation.call a join participation.initiative i on i.id = a.initiative_id
     where i.id = $1 and a.kind = 'BUDGET' and i.closed_at <= a.opens_at and a.closes_at <= clock_timestamp()
       and exists (select from participation.budget_rule r where r.call_id = a.id) limit 1`,
    [id],
  );
  if (missed) throw new NotAllowedError(MISSED);
}

async function become(
  tx: Tx,
  input: Changed,
  from: InitiativeState,
  values: (row: InitiativeRecord) => Partial<InitiativeRecord> | Promise<Partial<InitiativeRecord>>,
): Promise<Done> {
  const row = await toAnswerFor(tx, input, from);
  const { id, organizationId } = row;
  return { id, organizationId, ...(await initiatives.update(tx, row, await values(row))) };
}

const stateOf = ({ publishedOn, closedOn }: InitiativeRecord): InitiativeState =>
  closedOn ? CLOSED : publishedOn ? PUBLISHED : DRAFT;

const NAME = `coalesce(nullif(trim('-' from left(replace(territories.fold($1), ' ', '-'), 60)), ''), 'demarche')`;
/** Beyond so many of one title, chance names them. */
const MOST_ALIKE = 50;

/** A name in addresses that comes of the title, and that no other has: who names one alike comes after the other. */
async function freeSlug(tx: Tx, title: string): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('initiative ' || ${NAME}, 0))`, [title]);
  const found = await tx.one<{ name: string; slug: string | null }>(
    `select n.name, (select s.slug from generate_series(1, $2::int) nr, lateral (select n.name || case when nr > 1 then '-' || nr else '' end) s(slug)
       where not exists (select from participation.initiative i where i.slug = s.slug) order by nr limit 1) as slug
     from (select ${NAME} as name) n`,
    [title, MOST_ALIKE],
  );
  const { name, slug } = found!;
  return slug ?? `${name}-${randomUUID().slice(0, 8)}`;
}

/** How many drafts one organization may have. */
const MOST_DRAFTS = 200;

/** Those of one organization come one after the other. */
async function expectRoom(tx: Tx, organizationId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('initiative drafts ' || $1, 0))`, [organizationId]);
  const found = await tx.one<{ n: number }>(
    'select count(*)::int as n from participation.initiative where organization_id = $1 and published_on is null',
    [organizationId],
  );
  if (found!.n >= MOST_DRAFTS) throw new TooManyInitiativeDraftsError(MOST_DRAFTS);
}

/** Coordinators name any organization: one that is there. */
async function expectOrganization(tx: Tx, id: string): Promise<void> {
  if (!(await tx.one('select from network.organization where id = $1', [id])))
    throw new NotFoundError('organizationId');
}

/** One that everybody may see, and that is its organization’s own, or of which that is a partner today: nobody puts anything into the portal of others. */
async function expectPortal(
  tx: Tx,
  id: string | null | undefined,
  { organizationId, isDemonstration: isInvented }: Pick<InitiativeRecord, 'organizationId' | 'isDemonstration'>,
): Promise<void> {
  if (!id) return;
  const found = await tx.one<{ own: boolean }>(
    `select p.organization_id = $3 or exists (select from portals.portal_partner r
       where r.portal_id = p.id and r.organization_id = $3 and $4::date >= r.valid_from and $4::date < r.valid_to) as own
     from portals.portal p where p.id = $1 and p.visibility = 'PUBLIC' and p.demonstration = $2`,
    [id, isInvented, organizationId, tx.today],
  );
  if (!found) throw new NotFoundError('portalId');
  if (!found.own && !coordinates(tx.actor)) throw new NotAllowedError(OTHERS, 'portalId');
}

const OWN = {
  fr: 'Préparez une démarche pour une organisation dans laquelle vous avez un rôle.',
  en: 'Prepare an initiative for an organization in which you hold a role.',
};
const OTHERS = {
  fr: 'Choisissez un portail de votre organisation, ou dont elle est partenaire.',
  en: 'Choose a portal of your organization, or of which it is a partner.',
};
const VOTED = {
  fr: 'Un vote de cette démarche s’est ouvert depuis : elle n’était pas close ce jour-là.',
  en: 'A vote of this initiative has opened since: it was not closed by that day.',
};
const MISSED = {
  fr: 'Le vote d’un budget participatif aurait eu lieu pendant que cette démarche était close : elle ne rouvre pas.',
  en: 'The vote of a participatory budget would have been held while this initiative was closed: it is not opened again.',
};
const KNOWN = {
  fr: 'L’adresse d’une démarche publiée ne change plus : des liens y mènent.',
  en: 'The address of a published initiative does not change any more: links lead there.',
};
