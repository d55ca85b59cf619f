import { Injectable } from '@nestjs/common';
import { ref, type RequestContext, typeId, worded } from '#lib/graphql';
import { inseeCode, tableRows } from '#lib/portals';
import { InvalidInputError, inputPipe, oneLine, type Tx, UnitOfWork } from '#lib/writes';
import { ContributionPrecision } from '../contribution/contribution.enums.js';
import { Contribution } from '../contribution/contribution.type.js';
import { entered, expectConsent } from '../entry/entry.writes.js';
import { saidAt } from '../entry/entry.rows.js';
import { batches } from '../batch/batch.writes.js';
import { columnOf } from './entry-import.columns.js';
import { type ContributionsImportInput } from './entry-import.inputs.js';
import { communesByCode } from './entry-import.places.js';
import { type Beside, type Read, readRow, type Row, sheetKey } from './entry-import.row.js';
import { ContributionsImportOutcome, type ContributionsImportRow } from './entry-import.type.js';

/** As many rows as are told of, and of one row as many faults. */
const MOST_TOLD = 200;
const MOST_FAULTS = 10;
const { MADE, THERE, REFUSED } = ContributionsImportOutcome;

interface Gone extends Read {
  row: Row;
  outcome: ContributionsImportOutcome;
  contributionId: string | null;
}

/** Enters the rows of a table in one transaction: all that are right, or none. */
@Injectable()
export class EntryImports {
  private readonly pipe = inputPipe();

  constructor(private readonly uow: UnitOfWork) {}

  async take(input: ContributionsImportInput, context: RequestContext) {
    const rows = tableRows(readable(input.table), columnOf).map(asKept);
    return this.uow.run(context, async (tx) => {
      const all = await this.read(tx, input, rows);
      const count = (wanted: ContributionsImportOutcome): number =>
        all.filter(({ outcome }) => outcome === wanted).length;
      const isWritten = !input.isTrial && count(MADE) > 0 && (input.takesGood || count(REFUSED) === 0);
      if (isWritten)
        await write(
          tx,
          input.batchId,
          all.filter(({ outcome }) => outcome === MADE),
        );
      const told = [
        ...all.filter(({ outcome }) => outcome === REFUSED),
        ...all.filter(({ outcome }) => outcome !== REFUSED),
      ];
      return {
        rows: told.slice(0, MOST_TOLD).map((one) => answerOf(one, context, isWritten)),
        ...{ rowCount: all.length, madeCount: count(MADE), thereCount: count(THERE), refusedCount: count(REFUSED) },
        isWritten,
      };
    });
  }

  private async read(tx: Tx, { batchId, consent }: ContributionsImportInput, rows: readonly Row[]): Promise<Gone[]> {
    const { batch, call } = await entered(tx, batchId);
    expectConsent(consent);
    const codes = rows.flatMap(({ cells }) => (cells.commune ? [inseeCode(cells.commune)] : []));
    const communes = await communesByCode(tx, call.initiativeId, codes, batch.territoryId);
    const known = await tx.query<{ sheet: string; id: string }>(
      'select sheet, contribution_id as id from participation.contribution_entry where batch_id = $1 and sheet is not null',
      [batchId],
    );
    const there = new Map(known.map(({ sheet, id }) => [sheetKey(sheet), id]));
    const beside: Beside = { tx, pipe: this.pipe, batch, call, communes, firstWith: firstWith(rows) };
    const gone: Gone[] = [];
    for (const row of rows) {
      const read = await readRow(row, beside);
      const isFirst = row.cells.sheet && beside.firstWith.get(sheetKey(row.cells.sheet)) === row.line;
      const contributionId = (isFirst && there.get(sheetKey(row.cells.sheet!))) || null;
      const outcome = contributionId ? THERE : read.faults.length > 0 ? REFUSED : MADE;
      gone.push({ ...read, row, outcome, contributionId });
    }
    return gone;
  }
}

/** A file that was read as what it is not has signs that stand for none, or bytes of no text. */
function readable(table: string): string {
  const at = table.search(/[\u0000-\u0008\ufffd]/);
  if (at < 0) return table;
  const line = table.slice(0, at).split('\n').length;
  throw new InvalidInputError(
    {
      fr: `Le tableau a des caractères illisibles à la ligne ${line} : enregistrez-le de nouveau en CSV, en UTF-8.`,
      en: `The table has characters that cannot be read on line ${line}: save it as CSV again, in UTF-8.`,
    },
    'table',
  );
}

/** The number of a sheet as it is kept, by which a row is known: without the signs that nobody sees. */
const asKept = ({ cells, ...row }: Row): Row => ({
  ...row,
  cells: { ...cells, ...(cells.sheet && { sheet: oneLine(cells.sheet) }) },
});

function firstWith(rows: readonly Row[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { line, cells } of rows)
    if (cells.sheet && !found.has(sheetKey(cells.sheet))) found.set(sheetKey(cells.sheet), line);
  return found;
}

async function write(tx: Tx, batchId: string, made: Gone[]): Promise<void> {
  const { callId, origin, isDemonstration } = await batches.find(tx, batchId, 'batchId');
  const rows = made.map((one) => {
    const { commune, input } = one;
    one.contributionId = typeId('contribution');
    const isPlaced = commune?.longitude !== null && commune?.longitude !== undefined && commune.latitude !== null;
    return {
      ...{ id: one.contributionId, title: input.title, body: input.body },
      ...{ locale: input.locale, territory_id: commune?.id ?? null, said_on: input.saidOn, at: saidAt(input.saidOn!) },
      ...(isPlaced && {
        ...{ precision: ContributionPrecision.COMMUNE, longitude: commune.longitude, latitude: commune.latitude },
      }),
      ...{ sheet: input.sheet, name: input.displayName ?? null, hands: input.supportOnPaper },
    };
  });
  await tx.query(
    `with x as materialized (select * from jsonb_to_recordset($1) x(id text, title text, body text, locale text, territory_id text,
         said_on date, at timestamptz, precision text, longitude float8, latitude float8, sheet text, name text, hands integer)),
       c as (insert into participation.contribution (id, call_id, title, body, locale, territory_id, precision, longitude, latitude, origin, said_on,
           status, submitted_at, published_at, demonstration)
         select id, $2, title, body, locale, territory_id, precision, longitude, latitude, $3, said_on, 'PUBLISHED', at, now(), $4 from x),
       s as (insert into participation.contribution_speaker (contribution_id, name) select id, name from x where name is not null)
     insert into participation.contribution_entry (contribution_id, batch_id, sheet, support_on_paper, entered_by) select id, $5, sheet, hands, $6 from x`,
    [JSON.stringify(rows), callId, origin, isDemonstration, batchId, tx.actor.personId],
  );
  const call = await tx.one<{ organizationId: string }>(
    'select i.organization_id as "organizationId" from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = $1',
    [callId],
  );
  await tx.audit({
    ...{ type: 'ContributionBatch', id: batchId, action: 'CONTRIBUTIONS_IMPORT' },
    ...{ organizationId: call!.organizationId, after: { contributions: made.length } },
  });
}

function answerOf(
  { row, outcome, contributionId, faults }: Gone,
  context: RequestContext,
  isWritten: boolean,
): ContributionsImportRow {
  const isThere = contributionId && (outcome === THERE || isWritten);
  return {
    ...{ line: row.line, outcome, sheet: row.cells.sheet ?? null, title: row.cells.title ?? '' },
    contribution: isThere ? ref(Contribution, contributionId) : null,
    userErrors:
      outcome === REFUSED
        ? faults.slice(0, MOST_FAULTS).map((one) => {
            const column = one.path?.[0] as keyof typeof row.heads | undefined;
            return { ...worded(one, context), path: column ? [row.heads[column] ?? column] : null };
          })
        : [],
  };
}
