import { type DataSource } from 'typeorm';

/**
 * What processes rely on in the tables, as the catalogue of the database has it: each thing by its name, with what it is. While hosts are
 * upgraded in turn, those of the release before run on the tables of the next one.
 */
export interface Contract {
  /** Tables, columns, functions, types and unique keys that statements name. */
  readonly used: ReadonlyMap<string, string>;
  /** What refuses rows: what is new here may refuse those of processes that do not know it. */
  readonly rules: ReadonlyMap<string, string>;
  /** Columns that are to be given, and have nothing by default. */
  readonly required: ReadonlySet<string>;
  /** Where the rows of tables lie: elsewhere after all of them were written anew, while nobody could read them. */
  readonly places: ReadonlyMap<string, string>;
}

const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'graphile_worker')`;

const USED = `
  select 'table ' || n.nspname || '.' || c.relname, '' from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'p') and ${OURS}
  union all select 'sequence ' || n.nspname || '.' || c.relname, '' from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${OURS}
  union all select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || case when a.attgenerated <> '' then ' generated' else '' end
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped and ${OURS}
  union all select 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', coalesce(pg_get_function_result(p.oid), '')
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prorettype <> 'trigger'::regtype and ${OURS}
  union all select 'type ' || n.nspname || '.' || t.typname, '' from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype in ('e', 'd') and ${OURS}
  union all select 'value ' || n.nspname || '.' || t.typname || '.' || e.enumlabel, ''
    from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace where ${OURS}
  union all select 'unique key ' || n.nspname || '.' || c.relname || ' ' || regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING \\w+ ', ''), ''
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where i.indisunique and ${OURS}`;

const RULES = `
  select case k.contype when 'f' then 'reference ' when 'c' then 'check ' else 'rule ' end || k.conrelid::regclass || '.' || k.conname, pg_get_constraintdef(k.oid)
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.contype in ('c', 'f', 'x') and k.conrelid <> 0 and ${OURS}
  union all select 'unique key ' || i.indrelid::regclass || ' ' || d.key, d.key from pg_index i
    join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (select regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING \\w+ ', '') as key) d where i.indisunique and ${OURS}`;

const REQUIRED = `
  select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname, ''
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef and a.attidentity = '' and ${OURS}`;

const PLACES = `
  select 'table ' || n.nspname || '.' || c.relname, pg_relation_filenode(c.oid)::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS}`;

export async function contractOf(dataSource: Pick<DataSource, 'query'>): Promise<Contract> {
  const read = async (text: string): Promise<Map<string, string>> => {
    const rows = await dataSource.query<{ name: string; is: string }[]>(`select * from (${text}) t(name, "is")`);
    return new Map(rows.map(({ name, is }) => [name, is]));
  };
  return {
    used: await read(USED),
    rules: await read(RULES),
    required: new Set((await read(REQUIRED)).keys()),
    places: await read(PLACES),
  };
}

/** What the migration between them takes from processes that know the former tables alone: each by its name, with what to do instead. */
export function broken(before: Contract, after: Contract): Map<string, string> {
  const found = new Map<string, string>();
  const isOld = (table: string): boolean => before.used.has(`table ${table}`);
  for (const [name, is] of before.used) {
    const now = after.used.get(name);
    // With its table goes all that is in it.
    if (now === undefined && (/^table/.test(name) || after.used.has(`table ${tableOf(name)}`) || !isOld(tableOf(name))))
      found.set(name, 'is gone. Leave it, write it along with what takes its place, and drop it in a later release');
    else if (now !== undefined && now !== is)
      found.set(name, `was ${is} and is ${now}. Add what is new beside it, under another name`);
  }
  for (const name of after.used.keys()) {
    const alike = /^function [^(]*/.exec(name)?.[0];
    if (alike && !before.used.has(name) && [...before.used.keys()].some((one) => one.startsWith(`${alike}(`)))
      found.set(name, 'is a second one of its name, and calls may no longer say which. Give it a name of its own');
  }
  for (const name of after.required) {
    if (isOld(tableOf(name)) && !before.required.has(name))
      found.set(name, 'has to be given now. Leave it nullable, or give it a default, until every process writes it');
  }
  for (const [name, is] of after.rules) {
    const was = before.rules.get(name);
    if (isOld(tableOf(name)) && was !== is && !isWider(was, is) && !isOfNew(is, tableOf(name), before, after))
      found.set(name, 'refuses what was taken. Have the code hold to it first, and add it in a later release');
  }
  for (const [name, place] of before.places) {
    if (after.places.has(name) && after.places.get(name) !== place)
      found.set(
        name,
        'was written anew while nobody could read it. Add a column without touching rows, and fill it in the background',
      );
  }
  return found;
}

/** `participation.call` of `column participation.call.kind`, `check participation.call.call_kind_check` and `unique key participation.call (…`. */
const tableOf = (name: string): string => /^(?:unique key|\w+) (\w+\.\w+)/.exec(name)?.[1] ?? '';

const texts = (rule: string): Set<string> => new Set(rule.match(/'[^']*'/g));

/** A list of values that has grown. */
function isWider(was: string | undefined, is: string): boolean {
  const bare = (rule: string): string => rule.replace(/ARRAY\[[^\]]*\]/, 'ARRAY[]');
  return was !== undefined && bare(was) === bare(is) && [...texts(was)].every((text) => texts(is).has(text));
}

/** Whether a rule is of columns alone that came with it: those who do not know them leave them empty. */
function isOfNew(rule: string, table: string, before: Contract, after: Contract): boolean {
  const columns = [...after.used.keys()]
    .filter((name) => name.startsWith(`column ${table}.`))
    .filter((name) => new RegExp(`\\b${name.split('.').at(-1)}\\b`).test(rule.replace(/ REFERENCES .*/, '')));
  return columns.length > 0 && columns.every((name) => !before.used.has(name));
}

/** What the head of a migration says is used by no release since that one, or held to by each: `-- Unused: column a.b.c, since 1a2b3c4`. */
export function letGo(text: string): Set<string> {
  const lines = text.matchAll(/^-- (?:Unused|Held to): (.+), since (?:[0-9a-f]{7,40}|v\d\S*)$/gm);
  return new Set([...lines].map(([, name]) => name!));
}
