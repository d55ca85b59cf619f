import { type PersonalData, type PersonalTable } from '#lib/personal-data';

interface Column {
  /** With its schema. */
  table: string;
  column: string;
  type: string;
  generated: boolean;
}

interface Reference {
  from: string;
  to: string;
  /** A row cannot be without what it refers to. */
  needed: boolean;
}

/** What runs a statement: a pool or a client. */
interface Database {
  query(text: string): Promise<{ rows: unknown[] }>;
}

/** Words in the name of a column that holds who somebody is, where they are reached, or what others remark of them. */
const WORDS = new Set(
  [
    'name surname forename nickname salutation gender birth born birthday nationality',
    'email mail phone telephone mobile fax address street contact ip agent',
    'note remark comment biography portrait photo picture avatar',
    'iban bic payer payee author signatory guest speaker trainee trainer learner teacher',
  ].flatMap((line) => line.split(' ')),
);
/** Types of addresses in networks, and of what may hold anything. */
const TYPES = /^(inet|cidr|macaddr8?|jsonb?|xml|bytea)(\[\])?$/;
/** Columns that refer to somebody, though no foreign key says so: `account_id`, `granted_by`. Locks are held by processes. */
const REFERS = /^(.+_)?(account|person)_id$|(?<!^locked)_by$/;
const NEEDED = /^(account|person)_id$/;
/** The same in every table. */
const BOOKKEEPING = new Set(['id', 'version', 'demonstration']);

/**
 * Columns that may hold personal data and of which no module says what becomes of them. In a table whose rows are somebody's
 * or name somebody that is every column, in others those with a telling name or type. What tells who somebody is has to go
 * with an erasure, and out of the audit log. Declarations of what is not there are faults as well.
 */
export async function undeclaredData(database: Database, declared: readonly PersonalData[]): Promise<string[]> {
  const columns = (await database.query(COLUMNS)).rows as Column[];
  const references = (await database.query(REFERENCES)).rows as Reference[];
  const tables = new Map(declared.flatMap((data) => Object.entries(data.tables ?? {})));
  const impersonal = new Map(declared.flatMap((data) => Object.entries(data.impersonal ?? {})));
  const personal = personalTables(columns, references, tables);
  const said = (table: string): Set<string> =>
    new Set([...saidOf(tables.get(table)), ...(impersonal.get(table) ?? [])]);
  const missing = columns
    .filter(({ generated, column }) => !generated && !BOOKKEEPING.has(column))
    .filter((column) => personal.has(column.table) || isTelling(column))
    .filter(({ table, column }) => !said(table).has(column))
    .map(({ table, column }) => undeclared(table, column, personal.has(table)));
  const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  const gone = [...new Set([...tables.keys(), ...impersonal.keys()])].flatMap((table) =>
    [...said(table), ...goingOf(tables.get(table))]
      .filter((column) => !known.has(`${table}.${column}`))
      .map((column) => `${table}.${column} is declared in a module’s personalData, and there is no such column.`),
  );
  return [...missing, ...gone, ...leftBehind(columns, tables)];
}

/** What is declared and tells who somebody is, and stays after an erasure all the same. */
function leftBehind(columns: readonly Column[], tables: ReadonlyMap<string, PersonalTable>): string[] {
  const inAudit = new Set([...tables.values()].flatMap((table) => table.inAudit ?? []));
  return columns.flatMap((column) => {
    const table = tables.get(column.table);
    if (!table || column.generated || !isTelling(column) || table.impersonal?.includes(column.column)) return [];
    const name = `${column.table}.${column.column}`;
    if (table.retained?.[column.column])
      return table.until
        ? []
        : [`${name} stays after an erasure for a time only (retained): say in personalData when its row goes (until).`];
    return [
      ...(table.erased === 'ROWS' || goingOf(table).includes(column.column)
        ? []
        : [
            `${name} tells who somebody is, and its row stays: say in personalData what an erasure sets it to (erased).`,
          ]),
      ...(!hasTellingName(column) || inAudit.has(column.column)
        ? []
        : [`${name} tells who somebody is: say in personalData that it does so in the audit log too (inAudit).`]),
    ];
  });
}

/** Tables of people and accounts, and all that refer to them, directly or through rows that cannot be without somebody. */
function personalTables(
  columns: readonly Column[],
  references: readonly Reference[],
  tables: ReadonlyMap<string, PersonalTable>,
): Set<string> {
  const found = new Set([...tables].filter(([, { of }]) => Object.keys(of).length > 0).map(([table]) => table));
  // Whose rows are somebody's: what refers to them is somebody's too. A row that may name somebody hands nothing on.
  const theirs = new Set([...tables].filter(([, { of }]) => of['id']).map(([table]) => table));
  for (const { table, column } of columns) {
    if (REFERS.test(column)) found.add(table);
    if (NEEDED.test(column)) theirs.add(table);
  }
  for (let before = -1; before < found.size + theirs.size;) {
    before = found.size + theirs.size;
    for (const { from, to, needed } of references) {
      if (!theirs.has(to)) continue;
      found.add(from);
      if (needed) theirs.add(from);
    }
  }
  return found;
}

/** An instant tells when an address was verified, not which. */
const hasTellingName = ({ column, type }: Column): boolean =>
  !type.startsWith('timestamp') &&
  column.split('_').some((word) => WORDS.has(word) || WORDS.has(word.replace(/s$/, '')));
const isTelling = (column: Column): boolean => TYPES.test(column.type) || hasTellingName(column);

/** What is given out, what is not, and what tells nothing of anybody. What is worked out reads its columns as `t.column`. */
function saidOf(table: PersonalTable | undefined): string[] {
  if (!table) return [];
  const { of, given, withheld = {}, retained = {}, impersonal = [] } = table;
  const read = Object.values(given?.with ?? {}).flatMap((sql) => [...sql.matchAll(/\bt\.(\w+)/g)].map((m) => m[1]!));
  return [
    ...[of, withheld, retained].flatMap((columns) => Object.keys(columns)),
    ...(given?.columns ?? []),
    ...read,
    ...impersonal,
  ];
}

/** Columns that an erasure changes where the row stays. */
const goingOf = (table: PersonalTable | undefined): readonly string[] =>
  table && table.erased !== 'ROWS' ? [...Object.keys(table.erased ?? {}), ...(table.cleared ?? [])] : [];

const undeclared = (table: string, column: string, isPersonal: boolean): string =>
  isPersonal
    ? `${table}.${column}: rows of this table are tied to somebody. Say in personalData of the module that has it, under tables['${table}'], whether the column is given out (given) or why not (withheld), or that it tells nothing of them (impersonal).`
    : `${table}.${column} may hold personal data. Say in personalData of the module that has it how a row is somebody’s and what becomes of it (tables), or that it tells of nobody (impersonal).`;

const COLUMNS = `
  select format('%s.%s', n.nspname, c.relname) as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
    a.attgenerated <> '' as generated
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
    and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_temp'
    and (n.nspname, c.relname) <> ('public', 'schema_migration')
  order by n.nspname, c.relname, a.attnum`;

const REFERENCES = `
  select format('%s.%s', n.nspname, c.relname) as "from", format('%s.%s', rn.nspname, r.relname) as "to",
    (select bool_and(a.attnotnull) from pg_attribute a where a.attrelid = c.oid and a.attnum = any(f.conkey)) as needed
  from pg_constraint f
  join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
  where f.contype = 'f'`;
