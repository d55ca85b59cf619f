import { type ClientBase, type FieldDef, type Submittable } from 'pg';
import { prepareOn, type Wire } from './text-query.js';

/** What a statement answered. */
export interface Answer {
  command: string;
  rows: Record<string, unknown>[];
}

export interface Statement {
  /** Under which the connection keeps it prepared; '' where it does not. */
  name: string;
  text: string;
  /** As pg writes them. */
  values: unknown[];
  /** Who waits for what it answers; nobody does, mostly. */
  asked?: PromiseWithResolvers<Answer>;
  /** Where nobody does: what its failure means to whoever began the transaction. */
  refused?: (error: Error) => Error;
}

/** How the rows of a statement are read. */
type Columns = readonly { name: string; read(text: string): unknown }[];

/** Of the statements that a connection keeps: what it was told once, the database need not describe again. */
const known = new WeakMap<ClientBase, Map<string, Columns>>();

/**
 * Statements that leave together, with one Sync behind all of them: the database answers them together too, and runs none behind one that
 * fails. Whoever waits for one of those is told so after whoever waits for the one that failed.
 */
export class Batch implements Submittable {
  private at = 0;
  private columns: Columns | undefined;
  private rows: Answer['rows'] = [];
  private wire: Wire | undefined;
  private readonly known: Map<string, Columns>;

  constructor(
    private readonly client: ClientBase,
    private readonly statements: readonly Statement[],
    /** Called once, with what failed. */
    private readonly done: (failed?: { statement?: Statement; error: Error }) => void,
  ) {
    this.known = known.get(client) ?? new Map();
    known.set(client, this.known);
  }

  /** Of the statement that is being answered: pg notes by these what is prepared. */
  get name(): string | undefined {
    return this.statements[this.at]?.name;
  }

  get text(): string | undefined {
    return this.statements[this.at]?.text;
  }

  submit(connection: unknown): void {
    const wire = (this.wire = connection as Wire);
    const { parsedStatements, submittedNamedStatements: underway, stream } = wire;
    stream.cork();
    for (const { name, text, values, asked } of this.statements) {
      if (!(name in parsedStatements) && !(name in underway)) {
        if (name) {
          prepareOn(wire, { name, text });
          underway[name] = text;
        } else wire.parse({ name, text });
      }
      wire.bind({ statement: name, values });
      if (asked && !this.known.has(name)) wire.describe({ type: 'P' });
      wire.execute({});
    }
    wire.sync();
    stream.uncork();
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      read: this.client.getTypeParser(dataTypeID, 'text'),
    }));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { name, asked } = this.statements[this.at]!;
    if (!asked) return;
    const columns = (this.columns ??= this.known.get(name)!);
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const text = fields[i]!;
      row[columns[i]!.name] = text === null ? null : columns[i]!.read(text);
    }
    this.rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    const { name, asked } = this.statements[this.at]!;
    if (asked && name && !this.known.has(name)) this.known.set(name, this.columns ?? []);
    asked?.resolve({ command: text.split(' ')[0]!, rows: this.rows });
    this.columns = undefined;
    this.rows = [];
    this.at++;
  }

  handleReadyForQuery(): void {
    this.done();
  }

  handleError(error: Error): void {
    const [failed, ...others] = this.statements.slice(this.at);
    for (const { name } of others) delete this.wire?.submittedNamedStatements[name];
    failed?.asked?.reject(error);
    setImmediate(() => {
      for (const { asked } of others) asked?.reject(new Error('A statement before this one failed', { cause: error }));
    });
    this.done({ statement: failed, error });
  }
}
