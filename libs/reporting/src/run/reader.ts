import { type DocumentNode } from 'graphql';
import { type ExportPool, type Instant } from '#lib/database';
import { type RequestContext } from '#lib/graphql';
import { BROKEN, type CompiledEngine, NOT_ADMITTED, type WholeRead } from '#lib/reads';
import { type Resolved, type ResolvedTable } from '../definition/resolved.js';
import { Groups } from './groups.js';
import { type Row, RowReader, type Value } from './rows.js';

/** The caller may not ask for all that the document asks for. */
export class NotAdmitted extends Error {
  override name = 'NotAdmitted';
}

/** The document cannot be read to its end: why, in words. */
export class NotReadable extends Error {
  override name = 'NotReadable';
}

/** Items of a list that are read, and priced, where nobody says how many. */
const PAGE = 20;
/** Rows that are kept where they had to be read to be counted: what is more is read again. */
const MOST_KEPT = 5000;
/** Characters of an answer that is no list of rows, and is read at once. */
const LONGEST_TEXT = 16_000_000;

export interface Question {
  resolved: Resolved;
  document: DocumentNode;
  /** Coerced by nobody yet. */
  variables: Record<string, unknown>;
  context: RequestContext;
  /** Rows that are asked for, by what their columns hold. */
  where?: Readonly<Record<string, Value>>;
  /** Told of all rows that are read, whether they are wanted or not. */
  onRead?: (rows: number) => void;
  /** No more rows than these of the table: for a look at it, which says so. */
  most?: number;
  /** Whether the rows are to say of which records they were made: `recordsOf` knows. */
  keepsRecords?: boolean;
}

/** One table of a report as it is read. */
export interface TableRows {
  table: ResolvedTable;
  /** How many rows it has, whatever part of it is read. */
  count(): Promise<number>;
  /** Some hundreds at a time; the next are read when those before were taken. */
  rows(): AsyncGenerator<Row[]>;
}

/** A report at one instant of the database. */
export interface ReadReport {
  knownAt: Date;
  tables: TableRows[];
}

/** What reads all tables of a report at whichever instant; refuses what the caller may not ask for. */
export function readerOf(engine: CompiledEngine, question: Question): (instant: Instant) => ReadReport {
  const { document, variables, context, resolved } = question;
  const read = engine.rows({ document, variables, context });
  if (read === NOT_ADMITTED) throw new NotAdmitted('You may not ask for all that this report reads');
  if (typeof read === 'string') throw new NotReadable(read);
  return (instant) => ({
    knownAt: instant.knownAt,
    tables: resolved.tables.map((table) => new Reading(instant, read, table, question)),
  });
}

/** Reads all tables of a report at one instant. */
export function readReport<T>(
  { engine, pool }: { engine: CompiledEngine; pool: ExportPool },
  question: Question,
  signal: AbortSignal,
  work: (report: ReadReport, instant: Instant) => Promise<T>,
): Promise<T> {
  const reader = readerOf(engine, question);
  return pool.at(signal, (instant) => work(reader(instant), instant));
}

class Reading implements TableRows {
  private readonly reader: RowReader;
  private readonly isGrouped: boolean;
  private known: number | undefined;
  private grouped: Row[] | undefined;
  /** What was read to be counted. */
  private kept: Row[] | undefined;
  /** How much of it was told of as read: what is read again is not paid again. */
  private told = 0;

  constructor(
    private readonly instant: Instant,
    private readonly read: WholeRead,
    readonly table: ResolvedTable,
    private readonly question: Question,
  ) {
    // The items of a list of Query are two names away from the answer: the list, and its nodes.
    this.reader = new RowReader(table, read.isList ? 2 : 0, question.keepsRecords);
    this.isGrouped = table.columns.some(({ figure }) => figure);
  }

  /** Rows are chosen in the first table: others have other columns. */
  private get where(): Question['where'] {
    return this.table === this.question.resolved.tables[0] ? this.question.where : undefined;
  }

  async count(): Promise<number> {
    return (this.known ??= await this.counted());
  }

  async *rows(): AsyncGenerator<Row[]> {
    let left = this.question.most ?? Infinity;
    if (left <= 0) return;
    for await (const rows of this.kept ? [this.kept] : this.all()) {
      yield rows.length > left ? rows.slice(0, left) : rows;
      left -= rows.length;
      if (left <= 0) return;
    }
  }

  private async counted(): Promise<number> {
    const { total } = this.read;
    if (total && !this.isGrouped && !this.where && !this.table.only && this.table.rows.length === 2)
      return Number(await this.instant.value(total));
    let count = 0;
    let kept: Row[] | undefined = [];
    for await (const rows of this.all()) {
      count += rows.length;
      if (count > MOST_KEPT) kept = undefined;
      kept?.push(...rows);
    }
    this.kept = kept;
    return count;
  }

  private async *all(): AsyncGenerator<Row[]> {
    const { only } = this.table;
    const where = this.where;
    if (!this.isGrouped) {
      for await (const rows of this.plain()) yield chosen(chosen(rows, only), where);
      return;
    }
    yield chosen((this.grouped ??= await this.put()), where);
  }

  private async put(): Promise<Row[]> {
    const groups = new Groups(this.table);
    for await (const rows of this.plain())
      for (const row of chosen(rows, this.table.only)) groups.add(row, this.question.keepsRecords);
    return groups.rows();
  }

  private async *plain(): AsyncGenerator<Row[]> {
    const { statement, isList } = this.read;
    let seen = 0;
    const read = (more: number): void => {
      seen += more;
      if (seen <= this.told) return;
      this.question.onRead?.(seen - this.told);
      this.told = seen;
    };
    if (isList) {
      for await (const texts of this.instant.column(statement)) {
        const rows = texts.flatMap((text) => this.reader.read(parsed(text)));
        // Its price is that of a page of its list with pages of the lists inside: a row of those is not an item of this.
        read(Math.max(texts.length, Math.ceil(rows.length / PAGE)));
        yield rows;
      }
      return;
    }
    const text = (await this.instant.value(statement)) as string;
    if (text.length > LONGEST_TEXT)
      throw new NotReadable('all of it would be one answer that is too long; its rows must come from a list of Query');
    const rows = this.reader.read(parsed(text));
    read(rows.length);
    yield rows;
  }
}

/** The rows whose columns hold what is wanted. */
export function chosen(rows: Row[], where: Readonly<Record<string, Value>> | null | undefined): Row[] {
  if (!where) return rows;
  const wanted = Object.entries(where);
  return rows.filter((row) => wanted.every(([name, value]) => isAlike(row[name] ?? null, value)));
}

/** What comes from an address is text. */
const isAlike = (held: Value, asked: Value): boolean =>
  held === asked ||
  (held !== null && asked !== null && String(held) === String(asked)) ||
  (held === null && asked === '');

function parsed(text: string | null): unknown {
  if (text === null || text.includes(BROKEN)) throw new NotReadable('a value was not what the schema promises');
  return JSON.parse(text);
}
