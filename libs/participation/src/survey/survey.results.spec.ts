import { expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { somebody } from '#lib/testing';
import { ain, citizen, manager, neighbour, nord, writer } from '../testing/participation.js';
import { ALL, RESULTS, useSurveys, WHY } from '../testing/surveys.js';
import { areChoicesSafe, arePartsSafe, guarded, isSafe } from './survey.guard.js';

const { app, survey, asked, publish, respond, close, people } = useSurveys();
const { ask, write } = app;

it('shows what was counted to those who answer, to everybody once it is closed and no figure of few, and words to the former alone', async () => {
  const id = await survey('les-resultats', { showsResults: true });
  const [mode, lieu, many, scale, order, place] = await publish(id, ALL);
  const SECRET = '12 rue des Lilas, 06 12 34 56 78, zoe@exemple.fr';
  const lille = (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
  const all = await people(14);
  for (const [i, who] of all.entries()) {
    const walks = i < 9;
    const { userErrors } = await respond(
      id,
      [
        { question: mode.id, choices: [mode.choices[walks ? 0 : i < 12 ? 1 : 2].id] },
        ...(walks ? [{ question: lieu.id, text: `${SECRET} ${i}` }] : []),
        { question: many.id, choices: [many.choices[0].id, ...(i < 7 ? [many.choices[1].id] : [])] },
        { question: scale.id, number: i < 6 ? 3 : i < 13 ? 2 : 1 },
        {
          question: order.id,
          choices: i < 8 ? [order.choices[1].id, order.choices[0].id] : order.choices.map((one: any) => one.id),
        },
        ...(i < 5 ? [{ question: place.id, territoryId: lille }] : []),
      ],
      {},
      who,
    );
    expect(userErrors).toEqual([]);
  }
  for (const who of [ANONYMOUS, citizen, neighbour])
    expect((await asked(id, 'results { responses }', who)).results).toBeNull();
  // While it is open, what came today is not told yet: asked again and again, it would tell who said what.
  expect((await asked(id, RESULTS, writer)).results).toMatchObject({ responses: 0 });
  await app.pool.query('update participation.survey_response set responded_on = responded_on - 1 where call_id = $1', [
    id,
  ]);
  const { results, responseCount } = await asked(id, `responseCount ${RESULTS}`, writer);
  expect([results.responses, responseCount, results.isGuarded]).toEqual([14, 14, false]);
  const of = ({ questions }: any, { id: question }: { id: string }): any =>
    questions.find((one: any) => one.question.id === question);
  expect(of(results, mode).choices.map((one: any) => one.count)).toEqual([9, 3, 2]);
  expect(of(results, lieu).texts).toHaveLength(9);
  expect(of(results, scale)).toMatchObject({
    mean: 2.4,
    median: 2,
    numbers: [{ count: 1 }, { count: 7 }, { count: 6 }],
  });
  // Of three: two points for the first, one for the second; in eight B A, and C, alone unranked, has none.
  expect(of(results, order).choices.map((one: any) => [one.count, one.firsts, one.points])).toEqual([
    [14, 6, 8 + 12],
    [14, 8, 16 + 6],
    [6, 0, 0],
  ]);
  expect(of(results, place).communes).toEqual([{ territory: { name: 'Lille' }, count: 5 }]);
  await close(id);
  for (const who of [ANONYMOUS, citizen, neighbour]) {
    const told = await asked(id, `responseCount ${RESULTS}`, who);
    expect(JSON.stringify(told)).not.toMatch(/Lilas|34 56|zoe@/u);
    expect(told.results).toMatchObject({ responses: 14, isGuarded: true });
    // Three and two are few: nothing of the question is told, nor of what hangs on it.
    expect(of(told.results, mode)).toMatchObject({
      answered: null,
      choices: [{ count: null }, { count: null }, { count: null }],
    });
    expect(of(told.results, lieu)).toMatchObject({ answered: null, texts: [] });
    expect(of(told.results, many).choices.map((one: any) => one.count)).toEqual([14, 7, 0]);
    // A mean would tell the one who chose 1.
    expect(of(told.results, scale)).toMatchObject({
      ...{ answered: null, mean: null, median: null },
      numbers: [{ count: null }, { count: null }, { count: null }],
    });
    expect(of(told.results, order).choices.map((one: any) => [one.count, one.firsts, one.points])).toEqual([
      [14, 6, 8 + 12],
      [14, 8, 16 + 6],
      [6, 0, 0],
    ]);
    expect(of(told.results, place).communes).toEqual([{ territory: { name: 'Lille' }, count: 5 }]);
  }
  // Where the survey does not say so, nobody else is ever shown it.
  await app.pool.query('update participation.call set shows_results = false where id = $1', [id]);
  expect((await asked(id, 'results { responses }', citizen)).results).toBeNull();
});

it('hides what is asked of few, what hangs on a hidden figure, and all of it below five responses', async () => {
  const id = await survey('les-petits-nombres', { showsResults: true });
  const [mode, lieu] = await publish(id, [ALL[0]!, WHY, ...ALL.slice(2)]);
  const all = await people(11);
  // Six walk and say where; three cycle, of whom all say so; two drive.
  for (const [i, who] of all.entries())
    await respond(
      id,
      [
        { question: mode.id, choices: [mode.choices[i < 6 ? 0 : i < 9 ? 1 : 2].id] },
        ...(i < 9 ? [{ question: lieu.id, text: 'Ici' }] : []),
      ],
      {},
      who,
    );
  await close(id);
  const { results } = await asked(id, RESULTS);
  expect(results.questions.map((one: any) => one.answered)).toEqual([null, null, null, null, null, null]);
  const few = await survey('quatre-reponses', { showsResults: true });
  const [how] = await publish(few, ALL);
  for (const who of all.slice(0, 4)) await respond(few, [{ question: how.id, choices: [how.choices[0].id] }], {}, who);
  await close(few);
  const told = await asked(few, `responseCount ${RESULTS}`);
  expect([told.responseCount, told.results.responses, told.results.questions[0].answered]).toEqual([null, null, null]);
  expect(told.results.questions[0].choices.map((one: any) => one.count)).toEqual([null, null, null]);
});

it('is a file for those who answer alone: all versions by question, formulas disarmed, and nothing of who answered', async () => {
  const id = await survey('le-fichier');
  const [mode, lieu, many, , order, place] = await publish(id, ALL);
  const territoryId = (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
  await respond(id, [
    { question: mode.id, choices: [mode.choices[0].id] },
    { question: lieu.id, text: '=1+1;\nle « trottoir »' },
    { question: many.id, choices: [many.choices[2].id] },
    { question: order.id, choices: [order.choices[1].id, order.choices[0].id] },
    { question: place.id, territoryId },
  ]);
  await publish(id, [mode, { kind: 'TEXT', titleFr: 'Autre chose ?' }]);
  await app.pool.query('update participation.survey_response set responded_on = responded_on - 1 where call_id = $1', [
    id,
  ]);
  const path = `/files/survey-responses/${id}.csv`;
  const get = async (organizationId?: string): Promise<Response> => {
    const who = organizationId && (await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId }] }));
    return fetch(app.app.url + path, who ? { headers: who.headers } : {});
  };
  expect([(await get()).status, (await get(ain)).status]).toEqual([404, 404]);
  const mine = await get(nord);
  const text = await mine.text();
  expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const [head, ...rows] = text.split('\r\n');
  expect(head).toBe(
    'version;langue;1. Comment venez-vous ?;2. Autre chose ?;3. Qu’est-ce qui vous gêne ?;4. Que faut-il ? [Bancs];4. Que faut-il ? [Ombre];4. Que faut-il ? [Eau];5. Combien ?;6. Dans quel ordre ? [A];6. Dans quel ordre ? [B];6. Dans quel ordre ? [C];7. Où ? [code];7. Où ? [commune];7. Où ? [longitude];7. Où ? [latitude];7. Où ? [précision]',
  );
  expect(rows[0]).toContain(`1;fr;À pied;;"'=1+1;\nle « trottoir »";0;0;1;;2;1;;59350;Lille;`);
  expect(text).not.toContain(citizen.personId!);
});

it('tells no figure of few, whatever else is told with it', () => {
  expect(guarded([12, 7, 2, 1, 0])).toEqual([12, null, null, null, 0]);
  expect(guarded([12, 7, 3, 2])).toEqual([12, 7, null, null]);
  expect(guarded([8, 8, 4])).toEqual([null, null, null]);
  expect(guarded([2, 1])).toEqual([null, null]);
  // Of two choices of which each makes one or both: whatever is told, those who made one alone and those who made both are of five or none.
  for (let one = 0; one < 16; one++)
    for (let other = 0; other < 16; other++)
      for (let both = 0; both < 16; both++) {
        const counts = [one + both, other + both];
        if (areChoicesSafe(counts, one + other + both, null)) expect([one, other, both].every(isSafe)).toBe(true);
      }
  // Of three of which at most two are made, one who made one alone is told by the sums.
  expect(areChoicesSafe([15, 15, 9], 20, 2)).toBe(false);
  expect(areChoicesSafe([15, 15, 15, 14], 20, 3)).toBe(false);
  expect(areChoicesSafe([15, 10, 10], 20, 2)).toBe(true);
  // Of parts that add up, each is safe alone, and so is what any of them leaves.
  for (let i = 0; i < 2000; i++) {
    const counts = Array.from({ length: 2 + (i % 6) }, (_, j) => (i * 7919 + j * 104_729 + ((i * j) % 13)) % 17);
    const all = counts.reduce((a, b) => a + b, 0);
    if (arePartsSafe(counts, all)) expect(counts.every((count) => isSafe(count) && isSafe(all - count))).toBe(true);
    const hidden = counts.filter((count, j) => count > 0 && guarded(counts)[j] === null);
    expect(all < 5 || isSafe(hidden.reduce((a, b) => a + b, 0))).toBe(true);
  }
});

it('stays closed once it is answered, and is shown as people were told', async () => {
  const id = await survey('ferme', { showsResults: false });
  const [mode] = await publish(id, ALL);
  await respond(id, [{ question: mode.id, choices: [mode.choices[0].id] }]);
  const change = async (input: object): Promise<any> =>
    (await write('callUpdate', { id, ...input }, '', manager)).userErrors;
  expect(await change({ showsResults: true })).toMatchObject([{ code: 'CALL_IN_USE' }]);
  expect(await change({ takesAnonymous: true })).toMatchObject([{ code: 'CALL_IN_USE' }]);
  await close(id);
  expect(await change({ closesAt: '2099-01-01T00:00:00Z' })).toMatchObject([{ code: 'CALL_IN_USE' }]);
  expect(await change({ titleFr: 'Un autre titre' })).toEqual([]);
  const { rows } = await app.pool.query('select id from participation.survey_response where call_id = $1', [id]);
  // Its first six bytes are no instant.
  const near = typeId('sresponse').slice(0, 15);
  expect(rows[0].id.slice(0, 15)).not.toBe(near);
});
