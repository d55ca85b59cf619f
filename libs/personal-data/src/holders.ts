import { deleteInBatches } from '#lib/database';
import {
  type ContentChoice,
  type InAudit,
  type PersonalData,
  type PersonalTable,
  type Somebody,
  type Statements,
} from './personal-data.js';
import { bound, condition, eraseSql, exportSql } from './statements.js';

/** Heads in the export what the tables of all modules hold. */
const HEADING = 'account';

interface Table {
  readonly name: string;
  readonly declared: PersonalTable;
  /** Null when nobody can be found by its rows. */
  readonly theirs: string | null;
}

/** All that hold something of a person, as their modules declare it. */
export class PersonalDataHolders {
  private readonly holders: PersonalData[] = [];
  private readonly tables = new Map<string, Table>();

  /** Downward: tables may refer to those of modules added before. */
  constructor(holders: readonly PersonalData[] = []) {
    for (const holder of holders) this.add(holder);
  }

  add(holder: PersonalData): void {
    if (holder.name === HEADING || this.holders.some(({ name }) => name === holder.name))
      throw new Error(`What a module holds of people is named after it, once; ${holder.name} is taken.`);
    this.holders.push(holder);
    for (const [name, declared] of Object.entries(holder.tables ?? {})) this.addTable(name, declared);
  }

  /** Everything that is tied to somebody, as one object. */
  async export(tx: Statements, somebody: Somebody): Promise<Record<string, unknown>> {
    const sections: Record<string, unknown> = {};
    for (const { name, declared, theirs } of this.tables.values()) {
      if (!declared.given || !theirs) continue;
      sections[declared.given.as] = await tx.query(...bound(exportSql(name, declared.given, theirs), somebody));
    }
    const found: Record<string, unknown> = { [HEADING]: sections };
    for (const holder of this.holders) if (holder.collect) found[holder.name] = await holder.collect(tx, somebody);
    return found;
  }

  /** What was added last goes first: it stands on the others. */
  async erase(tx: Statements, somebody: Somebody, content: ContentChoice): Promise<void> {
    for (const holder of this.holders.toReversed()) {
      await holder.erase?.(tx, somebody, content, this.inAudit);
      for (const name of Object.keys(holder.tables ?? {}).toReversed()) {
        const { declared, theirs } = this.tables.get(name)!;
        const statement = theirs && eraseSql(name, declared, theirs);
        if (statement) await tx.query(...bound(statement, somebody));
      }
    }
  }

  /** Whatever was to be kept for a time only, and that is over. What cannot go keeps nothing else from going. */
  async expire(database: Parameters<typeof deleteInBatches>[0]): Promise<void> {
    const faults: unknown[] = [];
    for (const { name, declared } of this.tables.values())
      if (declared.until) await deleteInBatches(database, name, declared.until).catch((fault) => faults.push(fault));
    if (faults.length > 0)
      throw faults.length === 1 ? faults[0] : new AggregateError(faults, faults.map(String).join('; '));
  }

  /** Entries of the log call a value as the column or as the input does: `given_name`, `givenName`. */
  private get inAudit(): InAudit {
    const all = [...this.tables.values()].map(({ declared }) => declared);
    const columns = all.flatMap(({ inAudit = [] }) => inAudit);
    const named = [...new Set(columns.flatMap((column) => [column, camelCase(column)]))];
    return { named, own: all.flatMap(({ inAuditAs }) => inAuditAs ?? []) };
  }

  private addTable(name: string, declared: PersonalTable): void {
    const as = declared.given?.as;
    for (const other of this.tables.values()) {
      if (other.name === name) throw new Error(`What ${name} holds of people is declared twice.`);
      if (as && other.declared.given?.as === as)
        throw new Error(`${other.name} and ${name} are both given out as “${as}”.`);
    }
    const theirs = condition(declared, (table) => this.tables.get(table)?.theirs);
    this.tables.set(name, { name, declared, theirs });
  }
}

const camelCase = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
