import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ANONYMOUS } from '#lib/access';
import { RequestContext, todayInParis } from '#lib/graphql';
import { registeredDocuments, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';
import { PARTS, TABLES } from '../parts.js';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let asked: Asked[];

const TELLS = PARTS.flatMap((part) => part.tells ?? []);
/** Schemas that no answer to nobody in particular is made from. */
const SILENT = [
  'archives',
  'audit',
  'backup',
  'changes',
  'graphile_worker',
  'identity',
  'jobs',
  'links',
  'mail',
  'notifications',
  'presence',
  'public',
  'runs',
  'schedules',
  'searches',
  'uploads',
  'webhooks',
  'writes',
];

/** Tables that do not tell of each change: what is told of them changes with records that do, or for those who are signed in alone. */
const APART = [
  ...['contribution_number', 'heard_change', 'heard_contribution', 'heard_count', 'heard_place'].map(
    (table) => `participation.${table}`,
  ),
  ...['item_document', 'item_draft', 'item_draft_text', 'item_text'].map((table) => `portals.${table}`),
];
/** Ballots tell nobody before they are counted. */
const UNREAD = 'budget_voter';
/** Functions about whoever is signed in, or for them alone: of nobody the statement knows the answer without them. */
const OF_SOMEBODY = [
  'discussions.mentionable(',
  ...['has_account', 'has_joined', 'hears', 'is_confided'].map((name) => `network.${name}(`),
  'writes.actor_name(',
];

/** Documents that nobody in particular is told by one statement and that are not kept, by what changes in them at an instant. */
const AT_AN_INSTANT = {
  'a call opens or closes': [
    ...['CallPage', 'CallSheets', 'ContributionPage', 'DocumentPage', 'InitiativePage', 'Initiatives', 'NearMe'],
    ...['SearchContents', 'SurveyEditor', 'SurveyPage'],
  ],
  'a decision can be objected to no longer': ['ContributionComments'],
  'a poll opens or closes': ['PollChoices', 'WorkstreamPolls'],
  'an evaluation closes': ['CoursePage', 'CourseResults'],
  'a link was looked at': ['ItemsWithBrokenLinks'],
};

/** What changes by time alone: nothing tells of it. */
const CLOCK = /\b(?:now\(\)|current_(?:date|time)|localtime|(?:clock|statement|transaction)_timestamp)/i;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 3 });
  app = await startTestApp({ databaseUrl: database.url });
  asked = await askAll();
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

describe('what tells', () => {
  it('is every table that an answer to anybody may be made from', async () => {
    const { rows } = await pool.query<{ schema: string; name: string; tells: boolean }>(
      `select n.nspname as schema, c.relname as name,
         exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_change' and t.tgenabled = 'O') as tells
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not like 'pg_%' and n.nspname <> 'information_schema'`,
    );
    expect(rows.filter((t) => !t.tells && !SILENT.includes(t.schema))).toEqual([]);
    expect([...new Set(rows.filter((t) => t.tells).map((t) => t.schema))].sort()).toEqual([...TELLS].sort());
    expect(TABLES.length).toBeGreaterThan(TELLS.length);
  });

  it('is all that the statements of kept answers read', () => {
    const untold = kept().flatMap(({ name, plans }) =>
      [...plans.matchAll(/"Schema":"(\w+)"/g)].map(([, schema]) => [name, schema!] as const),
    );
    expect(untold.filter(([, schema]) => !TELLS.includes(schema) && schema !== 'pg_catalog')).toEqual([]);
  });

  it('is each change of what they read', async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname = any($1) and not exists (select from pg_trigger t where t.tgrelid = c.oid
         and t.tgfoid = 'changes.tell'::regproc and t.tgnargs = 0 and t.tgtype & 28 = 28)`,
      [TELLS],
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...APART, `participation.${UNREAD}`].sort());
    expect(namesOf(kept().filter(({ plans }) => plans.includes(`"Relation Name":"${UNREAD}"`)))).toEqual([]);
  });

  it('is all that the functions read which these call', async () => {
    const untold = new RegExp(`\\b(?:${SILENT.filter((schema) => schema !== 'public').join('|')})\\.(?!\\w+\\()`);
    expect(calls(await thatMention(untold))).toEqual([]);
  });

  it('is never the clock, which tells nobody, not within a function either', async () => {
    const clocks = await thatMention(CLOCK);
    expect(clocks.length).toBeGreaterThan(20);
    expect(calls(clocks)).toEqual([]);
    expect(namesOf(kept().filter(({ plans }) => CLOCK.test(plans)))).toEqual([]);
  });

  it('lets all be kept that one statement answers, but what changes at an instant', () => {
    const kinds = namesOf(kept());
    const others = namesOf(asked.filter(({ isOne, name }) => isOne && !kinds.includes(name)));
    expect(others).toEqual(Object.values(AT_AN_INSTANT).flat().sort());
    expect(namesOf(asked.filter(({ isOne, readsClock, lasts }) => isOne && !readsClock && !lasts))).toEqual([]);
    expect(kinds.length).toBeGreaterThan(190);
  });
});

interface Asked {
  name: string;
  /** Whether one statement answered nobody in particular. */
  isOne: boolean;
  lasts: boolean;
  readsClock: boolean;
  texts: string;
  /** How they are read, of what lasts: views and simple functions are written out in it. */
  plans: string;
}
const namesOf = (some: readonly Asked[]): string[] => [...new Set(some.map(({ name }) => name))].sort();
const kept = (): Asked[] => asked.filter(({ lasts }) => lasts);

/** Which of the functions each kept document calls. */
const calls = (functions: readonly string[]): string[] => [
  ...new Set(
    kept().flatMap(({ name, texts, plans }) =>
      functions
        .filter((of) => !OF_SOMEBODY.includes(of) && (texts.includes(of) || plans.includes(of)))
        .map((of) => `${name}: ${of}`),
    ),
  ),
];

/** Every registered document, asked by nobody in particular. */
async function askAll(): Promise<Asked[]> {
  const seen: { text: string; readsClock: boolean; values: unknown[] }[] = [];
  const { statements } = app.driver.whole as unknown as {
    statements: { ask(p: { text: string; readsClock: boolean }, v: unknown[], context: unknown): unknown };
  };
  const original = statements.ask.bind(statements);
  statements.ask = (p, values, context) => {
    seen.push({ text: p.text, readsClock: p.readsClock, values });
    return original(p, values, context);
  };
  const all: Asked[] = [];
  try {
    for (const { name, node, variables } of registeredDocuments()) {
      for (const given of variables) {
        const context = new RequestContext(ANONYMOUS, todayInParis(), 'test');
        context.registered = true;
        seen.length = 0;
        const { lasts, engine } = await app.driver.executor.execute({ document: node, variables: given, context });
        const plans: unknown[] = [];
        for (const { text, values } of lasts ? seen : [])
          plans.push((await pool.query(`explain (verbose, format json) ${text}`, values)).rows);
        all.push({
          ...{ name, lasts, isOne: engine === 'compiled', readsClock: seen.some((one) => one.readsClock) },
          ...{ texts: seen.map(({ text }) => text).join('\n'), plans: JSON.stringify(plans) },
        });
      }
    }
  } finally {
    statements.ask = original;
  }
  return all;
}

/** Functions and views of the product that mention something, or read by one that does: as they stand in a statement. */
async function thatMention(what: RegExp): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; text: string }>(
    `select n.nspname || '.' || p.proname || '(' as name, pg_get_functiondef(p.oid) as text
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prokind in ('f', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'graphile_worker')
     union all select schemaname || '.' || viewname, definition from pg_views
     where schemaname not like 'pg\\_%' and schemaname not in ('information_schema', 'public', 'graphile_worker')`,
  );
  const found = new Set(rows.filter(({ text }) => what.test(text)).map(({ name }) => name));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { name, text } of rows) if ([...found].some((of) => text.includes(of))) found.add(name);
  }
  return [...found];
}
