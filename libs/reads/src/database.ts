import { type FairPool, isOutdated, NotRun, StatementNames } from '#lib/database';
import { badUserInput, type RequestContext } from '#lib/graphql';
import { refused } from './refused.js';
import { render, type Sql } from './sql.js';

const BAD_VALUE = new Set(['22P02', '22007', '22008', '22003']);

export type Row = Record<string, unknown>;

/** Runs the statements of one process. Only those of registered documents are prepared. */
export class Statements {
  private readonly names = new StatementNames();

  constructor(private readonly pool: FairPool) {}

  async run(statement: Sql, context: RequestContext, day: string): Promise<Row[]> {
    const { text, values } = render(statement, context, day);
    count(context);
    if (context.instant) return context.instant.rows<Row>({ text, values });
    const named = context.registered ? this.names.of(text) : undefined;
    try {
      return await this.pool.query<Row>(
        context,
        named ? { name: named.name, text: named.text, values } : { text, values },
      );
    } catch (error) {
      if (error instanceof NotRun) throw refused(error);
      // A pooler has connections that are older than this process, and than the last migration.
      if (named && isOutdated(error)) {
        this.names.renew();
        return this.pool.query<Row>(context, { text, values });
      }
      if (BAD_VALUE.has((error as { code?: string }).code ?? ''))
        throw badUserInput('A value does not have the form it should');
      throw error;
    }
  }
}

/** Says that a request has run one more. */
export function count(context: RequestContext): void {
  context.statements++;
}

/** How many statements a request has run so far. */
export const statementCount = (context: RequestContext): number => context.statements;
