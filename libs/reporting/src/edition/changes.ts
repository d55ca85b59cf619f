import { type Type } from '@nestjs/common';
import { badUserInput, type ConnectionOf, entityByPrefix, type Node, pageRequest, prefixOf, ref } from '#lib/graphql';
import { AuditEntry } from '#lib/identity';
import { decodeCursor, encodeCursor, listSignature, type Reader, sql } from '#lib/reads';
import { type EditionChangesArgs } from './changes.args.js';
import { type Beyond, changesOf, entriesOf, pageAt, type PageOf, type Pair, pairOf } from './changes.sql.js';
import { type EditionChangeKind, type EditionExplanationKind } from './edition.enums.js';
import { type EditionChange, type EditionExplanation, MOST_ENTRIES, MOST_RECORDS } from './edition.type.js';

interface Read {
  place: number;
  gone: number;
  kind: EditionChangeKind;
  table: string;
  key: string;
  before: string | null;
  after: string | null;
  records: string[];
  recordCount: number;
}

/** What is in an edition and was not so in another of the same report, page by page, with what explains it. */
export async function changesSince(
  reader: Reader,
  later: string,
  { edition: earlier, filter, ...page }: EditionChangesArgs,
): Promise<Partial<ConnectionOf<EditionChange>> | null> {
  const { size, backward, cursor } = pageRequest(page);
  const pair = { earlier, later };
  const [known] = await reader.read(pairOf(pair, reader));
  if (known?.['isSameReport'] === false)
    throw badUserInput(
      'edition: that one is of another report, and only editions of one report can be compared',
      'edition',
    );
  if (!known?.['areThere']) return null;
  const signature = listSignature('edition changes', { ...pair, kinds: filter?.kinds });
  const argument = backward ? 'before' : 'after';
  const beyond =
    cursor === null
      ? undefined
      : (decodeCursor({ argument, cursor }, signature, ['integer', 'integer']) as unknown as Beyond);
  const asked: PageOf = { ...pair, kinds: filter?.kinds, beyond, backward, size };
  const [rows, totalCount] = await Promise.all([
    reader.read(pageAt(asked)) as Promise<unknown> as Promise<Read[]>,
    reader.total(sql`from ${changesOf(asked)}`),
  ]);
  const isMore = rows.length > size;
  if (isMore) rows.length = size;
  if (backward) rows.reverse();
  const nodes = await explained(rows, pair, reader);
  const cursors = rows.map(({ place, gone }) =>
    encodeCursor(signature, JSON.stringify([place, gone] satisfies Beyond)),
  );
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursors[i]! })),
    totalCount,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : isMore,
      hasPreviousPage: backward ? isMore : cursor !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

async function explained(rows: readonly Read[], pair: Pair, reader: Reader): Promise<EditionChange[]> {
  if (!rows.length) return [];
  const [seen, entries, isCoordinator] = await Promise.all([
    seenOf([...new Set(rows.flatMap(({ records }) => records))], reader),
    reader.read(entriesOf(rows, pair, MOST_ENTRIES, reader)) as Promise<unknown> as Promise<
      { row: number; id: string; kind: EditionExplanationKind }[]
    >,
    reader.read(sql`select ${reader.env.actor.coordinator} as so`),
  ]);
  const byRow = Map.groupBy(entries, ({ row }) => row);
  return rows.map(({ key, table, kind, before, after, records, recordCount }, i) => ({
    ...{ row: key, table, kind, before, after, recordCount },
    changedColumns: changed(before, after),
    records: records
      .filter((id) => seen.has(id))
      .slice(0, MOST_RECORDS)
      .map((id) => nodeOf(id, reader.day)),
    explanation: (byRow.get(i) ?? []).map(({ id, kind: of }): EditionExplanation => ({
      kind: of,
      auditEntry: ref(AuditEntry, id),
    })),
    isExplainedInFull: isCoordinator[0]?.['so'] === true,
  }));
}

/** Which of these records whoever asks may see. */
async function seenOf(ids: readonly string[], reader: Reader): Promise<Set<string>> {
  const types = new Set<Type>();
  for (const id of ids) {
    const type = entityByPrefix(prefixOf(id) ?? '')?.target;
    if (type) types.add(type);
  }
  if (!types.size) return new Set();
  const seen = reader.sees(sql`i.id`, [...types]);
  const rows = await reader.read(sql`select i.id from unnest(${ids}::text[]) i(id) where ${seen}`);
  return new Set(rows.map(({ id }) => id as string));
}

/** Columns that both rows have and that hold something else. */
function changed(before: string | null, after: string | null): string[] {
  if (before === null || after === null) return [];
  const [was, is] = [JSON.parse(before), JSON.parse(after)] as Record<string, unknown>[];
  return Object.keys(is!).filter(
    (column) => Object.hasOwn(was!, column) && JSON.stringify(was![column]) !== JSON.stringify(is![column]),
  );
}

const nodeOf = (id: string, day: string): Node => ref(entityByPrefix(prefixOf(id)!)!.target, id, day) as Node;
