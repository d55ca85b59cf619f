import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { type StoreSettings } from '#lib/portals';
import { insertBudgets } from './budgets.js';
import { insertCases } from './cases.js';
import { CALLS, type DemonstrationCall } from './contributions.js';
import { insertDocuments } from './documents.js';
import { insertPhotographs, photographFolders } from './photographs.js';
import { insertSurveys } from './surveys.js';
import { insertSyntheses } from './syntheses.js';
import { INITIATIVES, type DemonstrationInitiative } from './initiatives.js';

const SCHEMA = 'participation';
type Row = Record<string, unknown>;

/** Initiatives of the demonstration of the network; answers whether they were made now. Without a place for files their photographs are not to be seen. */
export async function loadParticipationDemonstration(client: PoolClient, settings?: StoreSettings): Promise<boolean> {
  const { rows } = await client.query<{ key: string; id: string }>(
    `select replace(o.key, 'demonstration-', '') as key, o.id from network.organization o
     where o.demonstration and not exists (select from participation.initiative i where i.demonstration)`,
  );
  if (rows.length === 0) return false;
  const carriers = new Map(rows.map(({ key, id }) => [key, id]));
  const initiatives = INITIATIVES.filter((one) =>
    [one.organization, ...one.carriers].every((key) => carriers.has(key)),
  );
  const of = (each: (one: DemonstrationInitiative) => readonly Row[]): Row[] => initiatives.flatMap(each);
  await client.query('begin');
  try {
    await insertRows(
      client,
      'initiative',
      of((one) => [row(one, carriers.get(one.organization)!)]),
      SCHEMA,
    );
    await insertRows(
      client,
      'initiative_carrier',
      of(({ key, carriers: others, publishedOn, preparedOn }) =>
        others.map((other) => ({
          ...{ initiative_id: idOf(key), organization_id: carriers.get(other), valid_from: publishedOn ?? preparedOn },
        })),
      ),
      SCHEMA,
    );
    await insertRows(client, 'initiative_phase', of(phases), SCHEMA);
    // Where those who carry them work.
    await client.query(
      `insert into participation.initiative_territory (initiative_id, territory_id)
       select distinct i.id, t.territory_id from participation.initiative i
       join network.organization_territory t on t.period @> current_date and (t.organization_id = i.organization_id
         or exists (select from participation.initiative_carrier c where c.initiative_id = i.id and c.organization_id = t.organization_id))
       where i.demonstration`,
    );
    await client.query(
      `insert into participation.initiative_theme (initiative_id, theme_id) select x.initiative_id, h.id
       from jsonb_to_recordset($1) x(initiative_id text, key text) join portals.theme h on h.key = x.key`,
      [JSON.stringify(of(({ key, themes }) => themes.map((one) => ({ initiative_id: idOf(key), key: one }))))],
    );
    await insertContributions(client, new Set(initiatives.map(({ key }) => key)));
    await insertComments(client, new Set(initiatives.map(({ key }) => key)));
    await insertAnswers(client, new Set(initiatives.map(({ key }) => key)));
    await insertCases(client);
    await insertBudgets(client, new Set(initiatives.map(({ key }) => key)));
    await insertSurveys(client, new Set(initiatives.map(({ key }) => key)));
    await insertDocuments(client, new Set(initiatives.map(({ key }) => key)));
    await insertSyntheses(client, new Set(initiatives.map(({ key }) => key)));
    await insertPhotographs(client, new Set(initiatives.map(({ key }) => key)), settings);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Calls of these initiatives, and what was answered to them. */
async function insertContributions(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const calls = CALLS.filter(({ initiative }) => initiatives.has(initiative));
  await insertRows(client, 'call', calls.map(callRow), SCHEMA);
  await client.query(
    'delete from participation.call_promise p using participation.call a where a.id = p.call_id and a.demonstration',
  );
  await insertRows(client, 'call_promise', calls.flatMap(promiseRows), SCHEMA);
  await client.query(
    `insert into participation.contribution_batch (id, call_id, title, origin, held_on, place, territory_id, consent, attendance, demonstration)
     select x.id, x.call_id, x.title, x.origin, x.held_on, x.place, v.territory_id, x.consent, x.attendance, true
     from jsonb_to_recordset($1) x(id text, call_id text, title text, origin text, held_on date, place text, code text, consent text, attendance integer)
     left join territories.territory_version v on v.kind = 'COMMUNE' and v.code = x.code and v.valid_to = 'infinity'`,
    [JSON.stringify(calls.flatMap(batchRows))],
  );
  await client.query(
    `insert into participation.contribution (id, call_id, number, shown_name, title, body, locale, territory_id, precision, longitude, latitude,
       status, submitted_at, published_at, ended_at, refusal, origin, said_on, demonstration)
     select x.id, x.call_id, x.number, x.shown_name, x.title, x.body, 'fr', v.territory_id, case when l.longitude is not null then 'COMMUNE' end,
       l.longitude, l.latitude, x.status, x.at, case when x.status = 'PUBLISHED' then x.at end, case when x.status = 'REFUSED' then x.at end, x.refusal, coalesce(b.origin, 'ONLINE'), b.held_on, true
     from jsonb_to_recordset($1) x(id text, call_id text, number integer, shown_name text, title text, body text, code text, status text, at timestamptz, refusal text, batch_id text)
     left join participation.contribution_batch b on b.id = x.batch_id
     left join territories.territory_version v on v.kind = 'COMMUNE' and v.code = x.code and v.valid_to = 'infinity'
     left join territories.location l on l.territory_id = v.territory_id`,
    [JSON.stringify(calls.flatMap(contributionRows))],
  );
  await insertRows(client, 'contribution_version', calls.flatMap(formerRows), SCHEMA);
  await insertRows(client, 'contribution_merge', calls.flatMap(mergeRows), SCHEMA);
  await client.query(
    `update participation.contribution c set edited_at = v.replaced_at from participation.contribution_version v where v.contribution_id = c.id and c.demonstration`,
  );
  await client.query(
    `with x as (select * from jsonb_to_recordset($1) x(id text, batch_id text, sheet text, hands integer, speaker text) where batch_id is not null),
       s as (insert into participation.contribution_speaker (contribution_id, name) select id, speaker from x)
     insert into participation.contribution_entry (contribution_id, batch_id, sheet, support_on_paper) select id, batch_id, sheet, hands from x`,
    [JSON.stringify(calls.flatMap(contributionRows))],
  );
  await client.query(
    `insert into participation.contribution_support (contribution_id, person_id, supported_at, demonstration)
     select x.id, p.id, x.at, true from jsonb_to_recordset($1) x(id text, supports integer, at timestamptz)
     cross join lateral (select h.id from network.person h where h.demonstration order by md5(h.id || x.id) limit x.supports) p`,
    [JSON.stringify(calls.flatMap(contributionRows))],
  );
}

/** What was gathered under another. */
const mergeRows = ({ key, merges = [] }: DemonstrationCall): Row[] =>
  merges.map(({ of, into, at, reason }, i) => ({
    ...{ id: demonstrationId('cmerge', `${key}-${i}`), merged_at: at, reason, demonstration: true },
    ...{ contribution_id: demonstrationId('contribution', `${key}-${of}`) },
    ...{ into_id: demonstrationId('contribution', `${key}-${into}`) },
  }));

/** What people said of contributions, in the order in which they answer each other. */
async function insertComments(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const rows = CALLS.filter(({ initiative }) => initiatives.has(initiative)).flatMap(({ key, comments }) => {
    const id = (i: number): string => demonstrationId('comment', `${key}-${i}`);
    return comments.map(({ on, answers, by, at, asTeam, body }, i) => ({
      ...{ id: id(i), contribution_id: demonstrationId('contribution', `${key}-${on}`), shown_name: by, body },
      ...{ answers_to_id: answers === undefined ? null : id(answers), as_team: asTeam ?? false, written_at: at },
      demonstration: true,
    }));
  });
  for (const isReply of [false, true])
    await insertRows(
      client,
      'comment',
      rows.filter((one) => (one.answers_to_id !== null) === isReply),
      SCHEMA,
    );
}

/** What was answered to them, and what became of them: said by who answers for the initiative. */
async function insertAnswers(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const calls = CALLS.filter(({ initiative }) => initiatives.has(initiative));
  const { rows } = await client.query<{ id: string; organization_id: string }>(
    'select id, organization_id from participation.initiative where demonstration',
  );
  const organizations = new Map(rows.map((one) => [one.id, one.organization_id]));
  const said = ({ initiative }: DemonstrationCall): Row => ({
    ...{ initiative_id: idOf(initiative), organization_id: organizations.get(idOf(initiative)), demonstration: true },
  });
  const answerId = (call: DemonstrationCall, i: number) => demonstrationId('officialanswer', `${call.key}-${i}`);
  const stepId = (call: DemonstrationCall, i: number) => demonstrationId('followupstep', `${call.key}-${i}`);
  const contribution = (call: DemonstrationCall, i: number) => demonstrationId('contribution', `${call.key}-${i}`);
  await insertRows(
    client,
    'official_answer',
    calls.flatMap((call) =>
      call.answers.map(({ at, fr, en }, i) => ({
        ...{ id: answerId(call, i), ...said(call), body_fr: fr, body_en: en, answered_at: at },
      })),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'answered',
    calls.flatMap((call) =>
      call.answers.flatMap(({ of }, i) =>
        of.map((one) => ({ contribution_id: contribution(call, one), answer_id: answerId(call, i) })),
      ),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'follow_up_step',
    calls.flatMap((call) =>
      call.steps.map(({ status, on, fr, en }, i) => ({
        ...{ id: stepId(call, i), ...said(call), status, on_day: on, note_fr: fr, note_en: en },
      })),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'followed_up',
    calls.flatMap((call) =>
      call.steps.flatMap(({ of }, i) =>
        of.map((one) => ({ contribution_id: contribution(call, one), step_id: stepId(call, i) })),
      ),
    ),
    SCHEMA,
  );
}

/** Takes all of it out, within the transaction of whoever takes out what it stands on. */
export async function removeParticipationDemonstration(client: PoolClient): Promise<void> {
  await client.query('delete from participation.contribution where demonstration');
  await client.query('delete from participation.survey_response where demonstration');
  await client.query('delete from participation.initiative where demonstration');
  // What we drew ourselves stays for the next one.
  await client.query(`select graphile_worker.remove_job('forget:' || f) from unnest($1::text[]) f`, [
    photographFolders(),
  ]);
}

const idOf = (key: string): string => demonstrationId('initiative', key);

const row = (one: DemonstrationInitiative, organization: string): Row => ({
  ...{ id: idOf(one.key), slug: `demonstration-${one.key}`, organization_id: organization },
  ...{ title_fr: `${one.title.fr} (démonstration)`, title_en: `${one.title.en} (demonstration)` },
  ...{ summary_fr: one.summary.fr, summary_en: one.summary.en, rules_fr: one.rules.fr, rules_en: one.rules.en },
  ...{ published_on: one.publishedOn, closed_on: one.closedOn ?? null },
  ...{ outcome_fr: one.outcome?.fr ?? null, outcome_en: one.outcome?.en ?? null, demonstration: true },
});

const phases = ({ key, phases: all }: DemonstrationInitiative): Row[] =>
  all.map(({ name, from, to }, i) => ({
    ...{ id: demonstrationId('iphase', `${key}-${i}`), initiative_id: idOf(key), place: i + 1 },
    ...{ name_fr: name.fr, name_en: name.en, starts_on: from, ends_on: to },
  }));

const callId = ({ key, kind }: DemonstrationCall): string =>
  demonstrationId(kind === 'IDEAS' ? 'ideacall' : 'viewpointcall', key);

const callRow = (call: DemonstrationCall): Row => ({
  ...{ id: callId(call), initiative_id: idOf(call.initiative), kind: call.kind },
  ...{ phase_id: demonstrationId('iphase', `${call.initiative}-${call.phase}`) },
  ...{ title_fr: call.title.fr, title_en: call.title.en, about_fr: call.about.fr, about_en: call.about.en },
  ...{ opens_at: call.opensAt, closes_at: call.closesAt, moderation: call.moderation, answers_until: call.answersBy },
  ...{ numbered: call.contributions.length, demonstration: true },
});

/** Made as the call opened, where nothing else is said. */
const promiseRows = (call: DemonstrationCall): Row[] =>
  (call.promises ?? [{ by: call.answersBy, at: call.opensAt }]).map(({ by, at }, i) => ({
    ...{ call_id: callId(call), number: i + 1, answers_until: by, made_at: at },
  }));

/** What they said before they were changed. */
const formerRows = (call: DemonstrationCall): Row[] =>
  call.contributions.flatMap(({ formerly, at }, i) =>
    formerly
      ? [
          {
            ...{ contribution_id: demonstrationId('contribution', `${call.key}-${i}`), number: 1, was_shown: true },
            ...{ title: formerly.title, body: formerly.body, written_at: at, replaced_at: formerly.until },
          },
        ]
      : [],
  );

const batchId = ({ key }: DemonstrationCall, i: number): string => demonstrationId('contributionbatch', `${key}-${i}`);

const batchRows = (call: DemonstrationCall): Row[] =>
  (call.batches ?? []).map(({ title, origin, heldOn, place, commune, consent, attendance }, i) => ({
    ...{ id: batchId(call, i), call_id: callId(call), title, origin, held_on: heldOn, place, code: commune, consent },
    attendance: attendance ?? null,
  }));

const contributionRows = (call: DemonstrationCall): Row[] =>
  call.contributions.map(({ by, at, title, body, commune, status, refusal, supports, entered }, i) => ({
    ...{ id: demonstrationId('contribution', `${call.key}-${i}`), call_id: callId(call), number: i + 1 },
    ...{
      shown_name: entered ? null : by,
      speaker: by,
      title,
      body,
      code: commune ?? null,
      status: status ?? 'PUBLISHED',
      at,
    },
    ...{ refusal: refusal ?? null, supports: supports ?? 0, batch_id: entered ? batchId(call, entered.batch) : null },
    ...{ sheet: entered?.sheet, hands: entered?.hands ?? 0 },
  }));
