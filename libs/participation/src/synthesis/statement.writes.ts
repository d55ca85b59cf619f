import { type Done, InvalidInputError, NotFoundError, removedFrom, type Tx, Write, Writes } from '#lib/writes';
import { type ContributionStatus } from '../contribution/contribution.enums.js';
import { ContributionStateError } from '../contribution/contribution.errors.js';
import { SynthesisStateError } from './synthesis.errors.js';
import {
  SynthesisCiteInput,
  SynthesisStatementRecordInput,
  SynthesisStatementRemoveInput,
  SynthesisStatementUpdateInput,
  SynthesisUnciteInput,
} from './synthesis.inputs.js';
import { MOST_STATEMENTS, type SynthesisRecord, type SynthesisStatementRecord } from './synthesis.entity.js';
import { draftOf, expectStands, lockedForTeam, statements, statementToWrite } from './synthesis.rows.js';
import { Synthesis, SynthesisStatement } from './synthesis.type.js';

/** As many contributions as one of them may cite. */
const MOST_CITED = 1000;

/** Of the version that is being written; each write holds its synthesis, so that what is published is whole. */
@Writes(SynthesisStatement)
export class StatementWrites {
  @Write('STAFF', 'Writes a statement of the next version of a synthesis.', [SynthesisStateError])
  async synthesisStatementRecord({ place, ...input }: SynthesisStatementRecordInput, tx: Tx): Promise<Done> {
    const synthesis = await lockedForTeam(tx, input.synthesisId, 'synthesisId');
    expectStands(synthesis);
    const { organizationId, isDemonstration, numbered } = synthesis;
    const inVersion = await draftOf(tx, synthesis.id);
    const { count } = (await tx.one<{ count: number }>(
      'select count(*)::int as count from participation.synthesis_statement where synthesis_id = $1 and in_version = $2',
      [synthesis.id, inVersion],
    ))!;
    if (count >= MOST_STATEMENTS) throw new InvalidInputError(MANY, 'synthesisId');
    const number = numbered + 1;
    await tx.query('update participation.synthesis set numbered = $2, version = version + 1 where id = $1', [
      synthesis.id,
      number,
    ]);
    const id = await statements.insert(tx, { ...input, inVersion, number, place: count + 1, isDemonstration });
    if (place && place <= count)
      await moveTo(
        tx,
        { id, synthesisId: synthesis.id, inVersion, place: count + 1 } as SynthesisStatementRecord,
        place,
      );
    return { id, organizationId, after: { number, ...input } };
  }

  @Write('STAFF', 'Corrects a statement of the next version of a synthesis, or gives it another place.', [
    SynthesisStateError,
  ])
  async synthesisStatementUpdate({ place, ...input }: SynthesisStatementUpdateInput, tx: Tx): Promise<Done> {
    const { synthesis } = await statementToWrite(tx, input.id);
    const row = await statements.toChange(tx, input, () => true);
    const values = { ...input, ...(input.bodyFr === null && { bodyFr: '' }) } as Partial<SynthesisStatementRecord>;
    const moved = place ? await moveTo(tx, row, place) : row.place;
    const changed = await statements.update(
      tx,
      row,
      values,
      moved === row.place ? undefined : { place: { before: row.place, after: moved } },
    );
    return { id: row.id, organizationId: synthesis.organizationId, ...changed };
  }

  @Write(
    'STAFF',
    'Takes a statement out of the next version of a synthesis; versions that were published keep it.',
    [SynthesisStateError],
    removedFrom(() => Synthesis),
  )
  async synthesisStatementRemove(input: SynthesisStatementRemoveInput, tx: Tx): Promise<Done> {
    const { synthesis } = await statementToWrite(tx, input.id);
    const row = await statements.toChange(tx, input, () => true);
    await tx.query('delete from participation.synthesis_statement where id = $1', [row.id]);
    await tx.query(
      'update participation.synthesis_statement set place = place - 1 where synthesis_id = $1 and in_version = $2 and place > $3',
      [row.synthesisId, row.inVersion, row.place],
    );
    return { id: row.id, answer: synthesis.id, organizationId: synthesis.organizationId, before: row };
  }

  @Write('STAFF', 'Cites contributions in a statement of the next version; what is cited the other way is turned.', [
    SynthesisStateError,
    ContributionStateError,
  ])
  async synthesisCite({ statementId, contributionIds, side }: SynthesisCiteInput, tx: Tx): Promise<Done> {
    const { statement, synthesis } = await statementToWrite(tx, statementId, 'statementId');
    await expectCitable(tx, synthesis, contributionIds);
    const cited = await tx.query<{ id: string }>(
      `insert into participation.synthesis_citation as x (statement_id, contribution_id, side)
       select $1, c.id, $3 from (select distinct unnest($2::text[]) as id) c order by 2
       on conflict (statement_id, contribution_id) do update set side = excluded.side where x.side <> excluded.side returning contribution_id as id`,
      [statement.id, contributionIds, side],
    );
    const { count } = (await tx.one<{ count: number }>(
      'select count(*)::int as count from participation.synthesis_citation where statement_id = $1',
      [statement.id],
    ))!;
    if (count > MOST_CITED) throw new InvalidInputError(MANY_CITED, 'contributionIds');
    return done(
      synthesis,
      statement.id,
      cited.length && { after: { statement: statement.number, cited: ids(cited), side } },
    );
  }

  @Write('STAFF', 'Cites contributions no more in a statement of the next version.', [SynthesisStateError])
  async synthesisUncite({ statementId, contributionIds }: SynthesisUnciteInput, tx: Tx): Promise<Done> {
    const { statement, synthesis } = await statementToWrite(tx, statementId, 'statementId');
    const gone = await tx.query<{ id: string }>(
      'delete from participation.synthesis_citation where statement_id = $1 and contribution_id = any($2) returning contribution_id as id',
      [statement.id, contributionIds],
    );
    return done(synthesis, statement.id, gone.length && { before: { statement: statement.number, cited: ids(gone) } });
  }
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();

const done = ({ organizationId }: SynthesisRecord, id: string, changed: object | 0): Done => ({
  ...{ id, organizationId },
  ...(changed || { isUnchanged: true }),
});

/** The place that it has then: the last one where there are not so many. */
async function moveTo(tx: Tx, row: SynthesisStatementRecord, place: number): Promise<number> {
  const { last } = (await tx.one<{ last: number }>(
    'select max(place) as last from participation.synthesis_statement where synthesis_id = $1 and in_version = $2',
    [row.synthesisId, row.inVersion],
  ))!;
  const to = Math.min(place, last);
  if (to === row.place) return to;
  await tx.query(
    `update participation.synthesis_statement set place = case when id = $3 then $5 when $4 < $5 then place - 1 else place + 1 end
     where synthesis_id = $1 and in_version = $2 and place between least($4::int, $5::int) and greatest($4::int, $5::int)`,
    [row.synthesisId, row.inVersion, row.id, row.place, to],
  );
  return to;
}

/** Shown, and of what the synthesis is of. Of one that is not, whoever writes it is told as they answer for its call. */
async function expectCitable(tx: Tx, synthesis: SynthesisRecord, contributionIds: readonly string[]): Promise<void> {
  const found = await tx.query<{ id: string; status: ContributionStatus }>(
    `select c.id, c.status from participation.contribution c join participation.call a on a.id = c.call_id
     where c.id = any($1) and a.initiative_id = $2 and ($3::text is null or a.id = $3)`,
    [contributionIds, synthesis.initiativeId, synthesis.callId],
  );
  contributionIds.forEach((id, i) => {
    const one = found.find((row) => row.id === id);
    if (!one) throw new NotFoundError(['contributionIds', String(i)]);
    if (one.status !== 'PUBLISHED') throw new ContributionStateError(one.status, ['contributionIds', String(i)]);
  });
}

const MANY = {
  fr: `Une synthèse a au plus ${MOST_STATEMENTS} énoncés.`,
  en: `A synthesis has at most ${MOST_STATEMENTS} statements.`,
};
const MANY_CITED = {
  fr: `Un énoncé cite au plus ${MOST_CITED} contributions : partagez-le.`,
  en: `A statement cites at most ${MOST_CITED} contributions: divide it.`,
};
