import { worksFor } from '#lib/access';
import { notify } from '#lib/notifications';
import { type Done, InvalidInputError, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { InitiativeState } from '../initiative/initiative.enums.js';
import { InitiativeStateError } from '../initiative/initiative.errors.js';
import { mayAnswerFor } from '../initiative/initiative.policy.js';
import { SynthesisState } from './synthesis.enums.js';
import { StatementUnfoundedError, SynthesisStateError } from './synthesis.errors.js';
import {
  SynthesisPublishInput,
  SynthesisRecordInput,
  SynthesisRemoveInput,
  SynthesisUpdateInput,
  SynthesisWithdrawInput,
} from './synthesis.inputs.js';
import { synthesisCites } from './synthesis.kinds.js';
import {
  draftOf,
  expectFounded,
  expectStands,
  goOn,
  initiatives,
  lockedForTeam,
  saidIn,
  stateOf,
  syntheses,
  TEAM,
} from './synthesis.rows.js';
import { Synthesis } from './synthesis.type.js';

/** As many as one initiative may have, and one of them versions. */
const MOST = 50;

/** Written by whoever holds a role in the organization that answers for the initiative; published and withdrawn by who manages it. */
@Writes(Synthesis)
export class SynthesisWrites {
  @Write('STAFF', 'Begins a synthesis of what people said to an initiative that one’s organization answers for.', [
    InitiativeStateError,
  ])
  async synthesisRecord({ initiativeId, callId, ...input }: SynthesisRecordInput, tx: Tx): Promise<Done> {
    const initiative = await initiatives.locked(tx, initiativeId, 'initiativeId');
    const { organizationId, isDemonstration, publishedOn } = initiative;
    if (!worksFor(tx.actor, organizationId))
      throw publishedOn ? new NotAllowedError(TEAM, 'initiativeId') : new NotFoundError('initiativeId');
    if (!publishedOn) throw new InitiativeStateError(InitiativeState.DRAFT);
    await expectCall(tx, callId, initiativeId);
    await expectRoom(tx, initiativeId);
    const id = await syntheses.insert(tx, { initiativeId, callId, organizationId, isDemonstration });
    await tx.query(
      `insert into participation.synthesis_version (synthesis_id, number, title_fr, title_en, introduction_fr, introduction_en, read_count)
       values ($1, 1, $2, $3, $4, $5, $6)`,
      [id, input.titleFr, input.titleEn, input.introductionFr, input.introductionEn, input.readCount],
    );
    return { id, organizationId, after: { initiativeId, callId, ...input } };
  }

  @Write('STAFF', 'Corrects what the next version of a synthesis is called and says of itself.', [SynthesisStateError])
  async synthesisUpdate(input: SynthesisUpdateInput, tx: Tx): Promise<Done> {
    const found = await lockedForTeam(tx, input.id);
    expectStands(found);
    const row = await syntheses.toChange(tx, input, () => true);
    const { titleFr, titleEn, introductionFr, introductionEn, readCount } = input;
    if (titleFr === null) throw new InvalidInputError(UNTITLED, 'titleFr');
    const number = await draftOf(tx, row.id);
    const before = (await textOf(tx, row.id, number))!;
    const given = {
      titleFr,
      titleEn,
      introductionFr: introductionFr === null ? '' : introductionFr,
      introductionEn,
      readCount,
    };
    const after = {
      ...before,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    };
    if (JSON.stringify(before) === JSON.stringify(after))
      return { id: row.id, organizationId: row.organizationId, isUnchanged: true };
    await tx.query(
      `update participation.synthesis_version set title_fr = $3, title_en = $4, introduction_fr = $5, introduction_en = $6, read_count = $7
       where synthesis_id = $1 and number = $2`,
      [row.id, number, after.titleFr, after.titleEn, after.introductionFr, after.introductionEn, after.readCount],
    );
    await tx.query('update participation.synthesis set version = version + 1 where id = $1', [row.id]);
    return { id: row.id, organizationId: row.organizationId, before, after };
  }

  @Write(
    'STAFF',
    'Publishes what was written, as the next version of the synthesis, without what is not shown any more. Whoever wrote what it cites is told.',
    [SynthesisStateError, StatementUnfoundedError],
  )
  async synthesisPublish({ note, ...input }: SynthesisPublishInput, tx: Tx): Promise<Done> {
    const { id, organizationId } = await toAnswerFor(tx, input);
    const number = await draftOf(tx, id);
    if (number > MOST) throw new InvalidInputError(MANY_VERSIONS, 'id');
    await tx.query(
      `delete from participation.synthesis_citation x using participation.synthesis_statement s, participation.contribution c
       where s.id = x.statement_id and s.synthesis_id = $1 and s.in_version = $2 and c.id = x.contribution_id and c.status <> 'PUBLISHED'`,
      [id, number],
    );
    await expectFounded(tx, id, number);
    if ((await saidIn(tx, id, number)) === (await saidIn(tx, id, number - 1))) throw new InvalidInputError(SAME, 'id');
    await tx.query(
      `update participation.synthesis_version set note = $3, published_at = clock_timestamp() where synthesis_id = $1 and number = $2`,
      [id, number, note ?? null],
    );
    await goOn(tx, id, number);
    await tx.query(
      `update participation.synthesis set published_at = coalesce(published_at, (select v.published_at from participation.synthesis_version v where v.synthesis_id = $1 and v.number = $2)),
         version = version + 1 where id = $1`,
      [id, number],
    );
    await notify(tx, {
      ...{ kind: synthesisCites, subject: id, key: `synthesis:${id}:${number}` },
      to: await authorsOf(tx, id, number),
    });
    return { id, organizationId, after: { published: number } };
  }

  @Write('STAFF', 'Withdraws a synthesis that one’s organization does not stand by any more; it stays to be read.', [
    SynthesisStateError,
  ])
  async synthesisWithdraw({ reason, ...input }: SynthesisWithdrawInput, tx: Tx): Promise<Done> {
    const row = await toAnswerFor(tx, input);
    if (!row.publishedAt) throw new SynthesisStateError(SynthesisState.DRAFT);
    const changed = await syntheses.update(tx, row, { withdrawnAt: new Date(Date.now()), withdrawalReason: reason });
    return { id: row.id, organizationId: row.organizationId, ...changed };
  }

  @Write('STAFF', 'Takes out a synthesis that was never published.', [SynthesisStateError])
  async synthesisRemove(input: SynthesisRemoveInput, tx: Tx): Promise<Done> {
    const found = await lockedForTeam(tx, input.id);
    if (stateOf(found) !== SynthesisState.DRAFT) throw new SynthesisStateError(stateOf(found));
    const row = await syntheses.toChange(tx, input, () => true);
    const before = await textOf(tx, row.id, await draftOf(tx, row.id));
    await tx.query('delete from participation.synthesis where id = $1', [row.id]);
    return { id: row.id, organizationId: row.organizationId, before: { ...row, ...before } };
  }
}

/** Locked, for whoever manages the organization, as long as it is not withdrawn. Before the version: whoever comes second is told what it has become. */
async function toAnswerFor(tx: Tx, input: SynthesisPublishInput) {
  const found = await lockedForTeam(tx, input.id);
  await mayAnswerFor(tx, await initiatives.find(tx, found.initiativeId));
  expectStands(found);
  return syntheses.toChange(tx, input, () => true);
}

interface Said {
  titleFr: string;
  titleEn: string | null;
  introductionFr: string;
  introductionEn: string | null;
  readCount: number | null;
}

const textOf = (tx: Tx, id: string, number: number): Promise<Said | undefined> =>
  tx.one<Said>(
    `select title_fr as "titleFr", title_en as "titleEn", introduction_fr as "introductionFr", introduction_en as "introductionEn", read_count as "readCount"
     from participation.synthesis_version where synthesis_id = $1 and number = $2`,
    [id, number],
  );

/** Those who wrote what a version cites, and what is gathered under that. */
const authorsOf = async (tx: Tx, id: string, number: number): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `with cited as (select x.contribution_id as id from participation.synthesis_citation x join participation.synthesis_statement s on s.id = x.statement_id
         where s.synthesis_id = $1 and s.in_version = $2)
       select distinct c.person_id as id from participation.contribution c where c.person_id is not null
         and (c.id in (select id from cited) or c.id in (select m.contribution_id from participation.merged m join cited on cited.id = m.into_id where m.until = 'infinity'))
       order by 1`,
      [id, number],
    )
  ).map((row) => row.id);

/** One of the initiative, to which people contribute: what is voted or answered to questions has results of its own. */
async function expectCall(tx: Tx, id: string | null | undefined, initiativeId: string): Promise<void> {
  if (!id) return;
  const call = await tx.one<{ kind: string }>(
    'select kind from participation.call where id = $1 and initiative_id = $2',
    [id, initiativeId],
  );
  if (!call) throw new NotFoundError('callId');
  if (call.kind === 'SURVEY' || call.kind === 'BUDGET') throw new InvalidInputError(RESULTS, 'callId');
}

async function expectRoom(tx: Tx, initiativeId: string): Promise<void> {
  const found = await tx.one<{ count: number }>(
    'select count(*)::int as count from participation.synthesis where initiative_id = $1',
    [initiativeId],
  );
  if (found!.count >= MOST) throw new InvalidInputError(MANY, 'initiativeId');
}

const UNTITLED = { fr: 'Donnez un titre à la synthèse.', en: 'Give the synthesis a title.' };
const SAME = {
  fr: 'Rien n’a changé depuis la dernière version publiée.',
  en: 'Nothing has changed since the last version that is published.',
};
const RESULTS = {
  fr: 'Un questionnaire et un vote ont leurs propres résultats : choisissez un appel à contributions.',
  en: 'A survey and a vote have results of their own: choose a call for contributions.',
};
const MANY = {
  fr: `Une démarche a au plus ${MOST} synthèses.`,
  en: `An initiative has at most ${MOST} syntheses.`,
};
const MANY_VERSIONS = {
  fr: `Une synthèse a au plus ${MOST} versions.`,
  en: `A synthesis has at most ${MOST} versions.`,
};
