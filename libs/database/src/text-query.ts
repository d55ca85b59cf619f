import pg from 'pg';

/** What pg keeps to itself of a connection. */
export interface Wire {
  stream: { cork(): void; uncork(): void; destroy(): void };
  /** The texts that are prepared on it, or on their way there, by name. */
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(values: { statement: string; values: unknown[] }): void;
  describe(of: { type: 'P' }): void;
  execute(portal: object): void;
  close(statement: { type: 'S'; name: string }): void;
  sync(): void;
}

export const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/**
 * Prepares a statement under a name that the connection does not keep, as far as we know. What could not be prepared, or stood behind what
 * failed, a pooler notes down all the same, and hangs up on whoever comes again with its name: so it is let go of first.
 */
export function prepareOn(wire: Wire, { name, text }: { name: string; text: string }): void {
  wire.close({ type: 'S', name });
  wire.parse({ name, text });
}

/**
 * A prepared statement that answers one row of one text. The database is not asked to describe what it answers, nor is a
 * result made of it: that is a third of what pg does for a small statement.
 */
export class TextQuery extends pg.Query {
  declare callback: (error: Error | null, answer: string | null) => void;
  private answer: string | null = null;
  private readonly bound: unknown[];

  constructor(
    readonly name: string,
    readonly text: string,
    values: unknown[],
  ) {
    super(text);
    this.bound = values.map((value) => prepareValue(value));
  }

  override submit = (connection: unknown): void => {
    const wire = connection as Wire;
    if (!(this.name in wire.parsedStatements) && !(this.name in wire.submittedNamedStatements)) {
      prepareOn(wire, this);
      wire.submittedNamedStatements[this.name] = this.text;
    }
    wire.bind({ statement: this.name, values: this.bound });
    wire.execute({});
    wire.sync();
  };

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.answer = fields[0] ?? null;
  }

  handleCommandComplete(): void {
    // How many rows there were says nothing.
  }

  handleReadyForQuery(): void {
    const { answer } = this;
    this.answer = null;
    this.callback(null, answer);
  }
}

/** Has a connection let go of a prepared statement, in the way of the protocol: a pooler calls it by another name. */
export class CloseQuery extends pg.Query {
  declare callback: (error: Error | null, answer: unknown) => void;

  constructor(private readonly prepared: string) {
    super('');
  }

  override submit = (connection: unknown): void => {
    const wire = connection as Wire;
    wire.close({ type: 'S', name: this.prepared });
    wire.sync();
  };
}
