import { type ClientBase } from 'pg';

const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

/** What a database is, so that two can be compared: each table as a digest of its rows, and every rule that holds in it. */
export async function likenessOf(client: ClientBase): Promise<{ tables: object; sequences: object; rules: string[] }> {
  return { tables: await tablesOf(client), sequences: await sequencesOf(client), rules: await rulesOf(client) };
}

async function tablesOf(client: ClientBase): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await namesOf(client, 'r')) {
    // When the tables of the queue were made says nothing about what is in it.
    if (name === 'graphile_worker.migrations') continue;
    const { rows } = await client.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(h, '' order by h), '')) as digest from (select md5(t::text) h from ${name} t) r`,
    );
    found[name] = rows[0]!.digest;
  }
  return found;
}

async function sequencesOf(client: ClientBase): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await namesOf(client, 'S')) {
    const { rows } = await client.query<{ state: string }>(
      `select last_value || ' ' || is_called as state from ${name}`,
    );
    found[name] = rows[0]!.state;
  }
  return found;
}

async function namesOf(client: ClientBase, kind: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = $1 and c.relpersistence = 'p' and ${OURS} order by 1`,
    [kind],
  );
  return rows.map(({ name }) => name);
}

/** Columns, constraints, triggers and whether they fire, indexes, views and functions, each as a line. */
async function rulesOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('column %s.%s %s %s %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) as line
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where c.relkind = 'r' and ${OURS}
     union all select format('constraint %s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(o.oid))
       from pg_constraint o join pg_namespace n on n.oid = o.connamespace where ${OURS}
     union all select format('trigger %s %s %s', tgrelid::regclass, tgenabled, pg_get_triggerdef(t.oid))
       from pg_trigger t where not tgisinternal
     union all select format('references %s %s', tgrelid::regclass, tgenabled) || ' ' || count(*)
       from pg_trigger where tgisinternal group by tgrelid, tgenabled
     union all select format('index %s %s', i.indisvalid, pg_get_indexdef(i.indexrelid))
       from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}
     union all select format('view %s %s', c.oid::regclass, pg_get_viewdef(c.oid))
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and ${OURS}
     union all select format('function %s %s', p.oid::regprocedure, md5(prosrc)) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where ${OURS} and p.prokind in ('f', 'p')
     order by 1`,
  );
  return rows.map(({ line }) => line);
}
