import { type Given, type PersonalTable, type Somebody, type Whose } from './personal-data.js';

const name = (column: string): string => `"${column}"`;

/** Which rows are somebody's, with `:accounts`, `:people` and `:addresses` where these go. Null when none can be found. */
export function condition(
  { of }: PersonalTable,
  conditionOf: (table: string) => string | null | undefined,
): string | null {
  const any = Object.entries(of).map(([column, whose]) => isTheirs(`t.${name(column)}`, whose, conditionOf));
  return any.length > 0 ? any.join(' or ') : null;
}

function isTheirs(column: string, whose: Whose, conditionOf: (table: string) => string | null | undefined): string {
  if (whose === 'ACCOUNT') return `${column} = any(:accounts)`;
  if (whose === 'PERSON') return `${column} = any(:people)`;
  if (whose === 'ADDRESS') return `lower(${column}) = any(:addresses)`;
  const theirs = conditionOf(whose);
  if (!theirs) throw new Error(`Nothing is declared before of whose the rows of ${whose} are.`);
  return `${column} in (select t.id from ${whose} t where ${theirs})`;
}

export function exportSql(table: string, { columns = [], with: more = {}, orderBy }: Given, theirs: string): string {
  const values = [
    ...columns.map((column) => `t.${name(column)}`),
    ...Object.entries(more).map(([as, sql]) => `${sql} as ${name(as)}`),
  ];
  return `select ${values.join(', ')} from ${table} t where ${theirs}${orderBy ? ` order by ${orderBy}` : ''}`;
}

/** Null where the rows stay as they are: they name somebody only through what is erased elsewhere. */
export function eraseSql(table: string, { erased }: PersonalTable, theirs: string): string | null {
  if (!erased) return null;
  if (erased === 'ROWS') return `delete from ${table} t where ${theirs}`;
  const set = Object.entries(erased).map(([column, value]) => `${name(column)} = ${value}`);
  return `update ${table} t set ${set.join(', ')} where ${theirs}`;
}

/** The statement as PostgreSQL takes it. */
export function bound(statement: string, { accountId, people, addresses }: Somebody): [string, unknown[]] {
  const values: unknown[] = [];
  const lists = { accounts: accountId ? [accountId] : [], people, addresses };
  const text = statement.replace(
    /:(accounts|people|addresses)\b/g,
    (_, list: keyof typeof lists) => `$${values.push(lists[list])}::text[]`,
  );
  return [text, values];
}
