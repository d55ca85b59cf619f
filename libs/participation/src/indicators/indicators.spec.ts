import { expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { manager, nord, useParticipation } from '../testing/participation.js';

const { app, prepare, publishInitiative } = useParticipation();
const { ask, write } = app;
const FIGURES = [
  ...['contributions', 'entered', 'supports', 'supportsOnPaper', 'answered', 'answeredRatio', 'medianDaysToAnswer'],
  ...['overdue', 'late', 'done'],
];
const dayOf = (at: string | Date): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const territory = async (kind: string, code: string): Promise<string> =>
  (await ask(`{ territory(kind: ${kind}, code: "${code}") { id } }`)).territory.id;

type Row = Record<string, any>;
const insert = async (table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0]!).join(', ');
  await app.pool.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
};

/** All that was written, to be counted one by one. */
interface Written {
  contributions: Row[];
  supports: Row[];
  entries: Row[];
  answers: Row[];
  answered: Row[];
  merges: Row[];
  steps: Row[];
  followed: Row[];
  promises: Row[];
}

/** The day on which one had its answer, its own or that to the one under which it was gathered, as was so at the end of a day. */
function answeredOn({ answers, answered, contributions, merges }: Written, id: string, on: string): string | undefined {
  const at = (of: string): string | undefined =>
    answers.find((answer) => answer.id === answered.find((one) => one.contribution_id === of)?.answer_id)?.answered_at;
  const isShown = (of: string): boolean => contributions.find((one) => one.id === of)!.status === 'PUBLISHED';
  const through = merges.flatMap((merge) => {
    const theirs = at(merge.into_id);
    if (merge.contribution_id !== id || !theirs || !isShown(id) || !isShown(merge.into_id)) return [];
    const since = theirs > merge.merged_at ? theirs : merge.merged_at;
    if (merge.ended_at && since >= merge.ended_at) return [];
    return merge.ended_at && dayOf(merge.ended_at) <= on ? [] : [dayOf(since)];
  });
  const own = at(id);
  return [...(own ? [dayOf(own)] : []), ...through].filter((day) => day <= on).toSorted()[0];
}

/** The figures, counted one contribution after the other. */
function counted(written: Written, which: (contribution: Row) => boolean, on: string): Row {
  const shown = written.contributions
    .map((one): Row => ({ ...one, since: one.said_on ?? dayOf(one.submitted_at) }))
    .filter((one) => one.status === 'PUBLISHED' && one.since <= on && which(one))
    .map((one): Row => {
      const made = written.promises.filter(
        (promise) => promise.call_id === one.call_id && dayOf(promise.made_at) <= on,
      );
      const promised = made.at(-1)?.answers_until;
      const first = made.find((promise) => promise.answers_until)?.answers_until;
      return { ...one, promised, first, answeredOn: answeredOn(written, one.id, on) };
    });
  const count = (holds: (one: Row) => unknown): number => shown.filter(holds).length;
  const of = (rows: readonly Row[], one: Row): Row[] => rows.filter((row) => row.contribution_id === one.id);
  const waited = shown.flatMap((one) => (one.answeredOn ? [daysBetween(one.since, one.answeredOn)] : []));
  const [low, high] = [-1, 0].map((i) => waited.toSorted((a, b) => a - b)[Math.floor((waited.length + i) / 2)]!);
  return {
    contributions: shown.length,
    entered: count((one) => one.origin !== 'ONLINE'),
    supports: shown.flatMap((one) => of(written.supports, one)).filter((one) => dayOf(one.supported_at) <= on).length,
    supportsOnPaper: shown
      .flatMap((one) => of(written.entries, one))
      .reduce((sum, one) => sum + one.support_on_paper, 0),
    answered: waited.length,
    answeredRatio: shown.length ? Math.round((waited.length / shown.length) * 10_000) / 10_000 : null,
    medianDaysToAnswer: waited.length ? (low! + high!) / 2 : null,
    overdue: count((one) => !one.answeredOn && one.promised < on),
    late: count((one) => one.first < on && one.since <= one.first && !(one.answeredOn <= one.first)),
    done: count((one) =>
      of(written.followed, one).some(({ step_id: id }) =>
        written.steps.some((step) => step.id === id && step.status === 'DONE' && step.on_day <= on),
      ),
    ),
  };
}

it('are what counting one contribution after the other finds, on each day and in each territory, asked for together or alone', async () => {
  const [departement, epci, ain] = [
    await territory('DEPARTEMENT', '59'),
    await territory('EPCI', '200093201'),
    await territory('DEPARTEMENT', '01'),
  ];
  const codes = ['59350', '59512', '59183', '75056'];
  const [lille, roubaix, dunkerque, paris] = await Promise.all(codes.map((code) => territory('COMMUNE', code)));
  const lies = new Map([
    [lille, [departement, epci, lille]],
    [roubaix, [departement, epci]],
    [dunkerque, [departement]],
  ]);
  const { initiative } = await prepare('les-chiffres', { territories: [departement, epci, ain, lille] }, manager);
  await publishInitiative(initiative.id);
  const calls: string[] = [];
  for (const answersBy of [dayOf(ago(10)), null]) {
    const values = { kind: 'IDEAS', titleFr: 'Idées', opensAt: ago(200), closesAt: '2099-01-01T00:00:00Z', answersBy };
    calls.push((await write('callRecord', { initiativeId: initiative.id, ...values }, 'call { id }', manager)).call.id);
  }
  await app.pool.query('delete from participation.call_promise where call_id = any($1)', [calls]);

  // Always the same ones.
  let seed = 11;
  const drawn = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const people = Array.from({ length: 6 }, () => ({ id: typeId('person'), given_name: 'Ida', family_name: 'Spec' }));
  await insert('network.person', people);
  const said = Array.from({ length: 60 }, (_, i): Row => {
    const [at, isEntered] = [ago(2 + drawn(120)), i % 5 === 3];
    const status = i % 9 === 4 ? 'SUBMITTED' : i % 13 === 5 ? 'REFUSED' : 'PUBLISHED';
    return {
      ...{
        id: typeId('contribution'),
        call_id: calls[i % 2],
        number: i + 1,
        title: 'x',
        body: '',
        locale: 'fr',
        status,
      },
      person_id: isEntered ? null : people[drawn(6)]!.id,
      shown_name: isEntered ? null : 'Ida',
      territory_id: [lille, roubaix, dunkerque, paris, null][drawn(5)],
      ...{ submitted_at: at, published_at: status === 'PUBLISHED' ? at : null, support_count: 0, version: 1 },
      ...{ ended_at: status === 'REFUSED' ? at : null, refusal: status === 'REFUSED' ? 'x' : null },
      ...{ origin: isEntered ? 'PAPER' : 'ONLINE', said_on: isEntered ? dayOf(at) : null, demonstration: false },
    };
  });
  const shown = said.filter(({ status }) => status === 'PUBLISHED');
  const later = (at: string, days: number): string =>
    [new Date(Date.parse(at) + days * 86_400_000).toISOString(), ago(0.5)].toSorted()[0]!;
  const batches = calls.map((id) => ({
    ...{ id: typeId('contributionBatch'), call_id: id, title: 'x', origin: 'PAPER', held_on: dayOf(ago(150)) },
    ...{ consent: 'x', recorded_at: ago(1), demonstration: false, version: 1 },
  }));
  const of = { initiative_id: initiative.id, organization_id: nord, demonstration: false, version: 1 };
  const answers = shown
    .filter((_, i) => i % 3 === 0 || i % 8 === 0)
    .map((one): Row => ({
      id: typeId('officialAnswer'),
      body_fr: 'Lu',
      answered_at: later(one.submitted_at, drawn(60)),
      of: one.id,
      ...of,
    }));
  const steps = Array.from({ length: 6 }, (_, i): Row => {
    const status = ['DONE', 'PLANNED', 'DONE'][i % 3];
    return { id: typeId('followUpStep'), status, on_day: dayOf(ago(15 * i)), note_fr: '', recorded_at: ago(1), ...of };
  });
  const written: Written = {
    contributions: said,
    supports: shown.flatMap((one) =>
      people.slice(drawn(7)).map(({ id }) => {
        const supported_at = later(one.submitted_at, drawn(50));
        return { contribution_id: one.id, person_id: id, supported_at, demonstration: false };
      }),
    ),
    entries: said
      .filter(({ origin }) => origin === 'PAPER')
      .map((one) => ({
        ...{ contribution_id: one.id, batch_id: batches[calls.indexOf(one.call_id)]!.id },
        ...{ support_on_paper: drawn(9), entered_at: ago(1) },
      })),
    answers,
    answered: answers.map((answer) => ({ contribution_id: answer.of, answer_id: answer.id })),
    merges: shown.flatMap((one, i) => {
      // Each under one that is gathered under none, with an answer or without.
      const into = i % 4 === 1 && shown.find((other, j) => j % 4 === 0 && j >= i - 9 && other.call_id === one.call_id);
      const at = later(one.submitted_at, 5);
      const ended_at = i % 8 === 1 ? later(at, 30) : null;
      const merge = { id: typeId('contributionMerge'), contribution_id: one.id, reason: 'x', merged_at: at, ended_at };
      return into ? [{ ...merge, into_id: into.id, demonstration: false }] : [];
    }),
    steps,
    followed: shown.flatMap((one, i) => (i % 2 ? [{ contribution_id: one.id, step_id: steps[drawn(6)]!.id }] : [])),
    promises: [
      { call_id: calls[0], number: 1, answers_until: dayOf(ago(60)), made_at: ago(150) },
      { call_id: calls[0], number: 2, answers_until: null, made_at: ago(45) },
      { call_id: calls[0], number: 3, answers_until: dayOf(ago(10)), made_at: ago(30) },
    ],
  };
  await insert('participation.contribution', said);
  await insert('participation.contribution_support', written.supports);
  await insert('participation.contribution_batch', batches);
  await insert('participation.contribution_entry', written.entries);
  await insert(
    'participation.official_answer',
    answers.map(({ of: _, ...row }) => row),
  );
  await insert('participation.answered', written.answered);
  await insert('participation.contribution_merge', written.merges);
  await insert('participation.follow_up_step', steps);
  await insert('participation.followed_up', written.followed);
  await insert('participation.call_promise', written.promises);
  const [takenBack] = written.supports.splice(3, 1);
  await app.pool.query('delete from participation.contribution_support where contribution_id = $1 and person_id = $2', [
    takenBack!.contribution_id,
    takenBack!.person_id,
  ]);

  const read = async (figures: readonly string[], asOf: string): Promise<Row> =>
    ask(
      `query ($id: ID, $call: ID!, $asOf: LocalDate) { initiative(id: $id, asOf: $asOf) { indicators { ${figures.join(' ')} }
        comparison { territory { id } indicators { ${figures.join(' ')} } } } call(id: $call, asOf: $asOf) { indicators { ${figures.join(' ')} } } }`,
      ANONYMOUS,
      { id: initiative.id, call: calls[0], asOf },
    );
  const expected = (on: string, pick: (figures: Row) => Row): Row => {
    const where = (which: (contribution: Row) => boolean): Row => ({ indicators: pick(counted(written, which, on)) });
    const comparison = [departement, epci, ain, lille].toSorted().map((id) => ({
      territory: { id },
      ...where((one) => lies.get(one.territory_id)?.includes(id) ?? false),
    }));
    const call = where((one) => one.call_id === calls[0]);
    return { initiative: { ...where(() => true), comparison }, call };
  };
  for (const days of [0, 1, 25, 40, 75, 130]) {
    const on = dayOf(ago(days));
    expect(await read(FIGURES, on)).toEqual(expected(on, (figures) => figures));
    // How many people there were is counted elsewhere: that it is told is the same, whatever is asked beside it.
    const { call, initiative: whole } = await read(['participants', 'contributions'], on);
    const alone = await read(['participants'], on);
    expect(alone).toMatchObject({ call: { indicators: { participants: call.indicators.participants } } });
    expect(alone.initiative.indicators.participants).toBe(whole.indicators.participants);
    if (whole.indicators.contributions === 0) expect(whole.indicators.participants).toBe(0);
  }
  for (const figure of FIGURES) {
    const on = dayOf(ago(25));
    expect(await read([figure], on)).toEqual(expected(on, (figures) => ({ [figure]: figures[figure] })));
  }
});
