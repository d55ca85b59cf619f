import { type Given, type PersonalTable, type Somebody, type Whose } from './personal-data.js';

const name = (column: string): string => `"${column}"`;

/** Which rows are somebody's, with `:accounts`, `:people`, `:addresses` and `:formerly` where these go. Null when none can be found. */
export function condition(
  { of, sentAt }: PersonalTable,
  conditionOf: (table: string) => string | null | undefined,
): string | null {
  const any = Object.entries(of).map(([column, whose]) => isTheirs(`t.${name(column)}`, whose, sentAt, conditionOf));
  return any.length > 0 ? any.join(' or ') : null;
}

function isTheirs(
  column: string,
  whose: Whose,
  sentAt: string | undefined,
  conditionOf: (table: string) => string | null | undefined,
): string {
  if (whose === 'ACCOUNT') return `${column} = any(:accounts)`;
  if (whose === 'PERSON') return `${column} = any(:people)`;
  if (whose === 'ADDRESS')
    return `lower(${column}) = any(:addresses)${sentAt ? ` or ${isBefore(column, sentAt)}` : ''}`;
  const theirs = conditionOf(whose);
  if (!theirs) throw new Error(`Nothing is declared before of whose the rows of ${whose} are.`);
  return `${column} in (select t.id from ${whose} t where ${theirs})`;
}

const isBefore = (column: string, sentAt: string): string =>
  `exists (select from unnest(:formerly, :until) f(address, until) where f.address = lower(${column}) and t.${name(sentAt)} < f.until::timestamptz)`;

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
export function bound(
  statement: string,
  { accountId, people, addresses, formerly = [] }: Somebody,
): [string, unknown[]] {
  const values: unknown[] = [];
  const lists = {
    accounts: accountId ? [accountId] : [],
    people,
    addresses,
    formerly: formerly.map(({ address }) => address),
    until: formerly.map(({ until }) => until),
  };
  const text = statement.replace(
    /:(accounts|people|addresses|formerly|until)\b/g,
    (_, list: keyof typeof lists) => `$${values.push(lists[list])}::text[]`,
  );
  return [text, values];
}
