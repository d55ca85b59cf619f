import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, AUDIENCES, readerOf } from '#lib/access';
import { type ExportStatement, type Instant } from '#lib/database';
import { type Words } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import { type Resolved, type ResolvedTable } from '../definition/resolved.js';
import { type TableRows } from '../run/reader.js';
import { type Row } from '../run/rows.js';
import { type EditionAudience } from './edition.enums.js';

/** An edition, and the version of its report that says what its columns are. */
export interface KeptEdition {
  id: string;
  name: string;
  title: Words;
  audience: EditionAudience;
  parameters: Readonly<Record<string, unknown>>;
  asOf: string;
  knownAt: Date;
  rowCount: number;
  sha256: string;
  withdrawalReason: string | null;
  number: number;
  definition: ReportDeclaration;
  resolved: Resolved;
}

/** Finds editions for whoever may read them. */
@Injectable()
export class KeptEditions {
  constructor(private readonly pool: Pool) {}

  async find(id: string, actor: Actor): Promise<KeptEdition | undefined> {
    const { rows } = await this.pool.query<KeptEdition>(
      `select e.id, e.name, e.title, e.audience, e.parameters, e.as_of::text as "asOf", e.known_at as "knownAt", e.row_count as "rowCount",
        e.sha256, e.withdrawal_reason as "withdrawalReason", v.number, v.definition, v.resolved
       from reporting.edition e join reporting.saved_query_version v on v.id = e.saved_query_version_id where e.id = $1`,
      [id],
    );
    const [found] = rows;
    // What proves who asks may be good for certain reports only.
    const reader = found && readerOf(actor, found.name);
    return reader && AUDIENCES[found.audience](reader) ? found : undefined;
  }
}

/** Whether its rows are still there at this instant. */
export const isThere = async (instant: Instant, id: string): Promise<boolean> =>
  (await instant.value({
    text: 'select withdrawn_at is null from reporting.edition where id = $1',
    values: [id],
  })) === true;

/** One table of an edition as it is kept. */
export class KeptTable implements TableRows {
  private known: number | undefined;

  constructor(
    private readonly instant: Instant,
    private readonly id: string,
    readonly table: ResolvedTable,
    private readonly most: number | undefined,
  ) {}

  async count(): Promise<number> {
    return (this.known ??= Number(await this.instant.value(this.ask('count(*)'))));
  }

  async *rows(): AsyncGenerator<Row[]> {
    for await (const lines of this.instant.column(
      this.ask('value::text', `order by position limit ${this.most ?? 'all'}`),
    ))
      yield lines.map((line) => JSON.parse(line) as Row);
  }

  private ask(what: string, more = ''): ExportStatement {
    const text = `select ${what} from reporting.edition_row where edition_id = $1 and table_name = $2 ${more}`;
    return { text, values: [this.id, this.table.name] };
  }
}
