import { beforeAll, expect, it } from '@jest/globals';
import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, caughtUp } from '#lib/testing';
import { animator, colleague, coordinator, nord, useClub } from '../testing/club.js';

const { app, propose } = useClub();
const { write, ask } = app;

const VOTERS = 200;
const voters: Actor[] = [];
let workstreamId: string;

beforeAll(async () => {
  workstreamId = await propose('Deux cents voix');
  const ids = Array.from({ length: VOTERS }, () => typeId('person'));
  voters.push(...ids.map((personId) => ({ ...actor(['MEMBER'], [nord]), personId })));
  await app.pool.query(
    `with made as (insert into network.person (id, given_name, family_name) select x.id, 'V', 'Voix ' || x.nr from unnest($1::text[]) with ordinality x(id, nr) returning id)
     insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from) select 'w' || m.id, $2, m.id, 'MEMBER', '2020-01-01' from made m`,
    [ids, workstreamId],
  );
}, 60_000);

const rows = async (text: string, values: unknown[] = []): Promise<Record<string, any>[]> =>
  (await app.pool.query(text, values)).rows;

async function opened(values: object): Promise<{ id: string; options: string[] }> {
  const input = {
    ...{
      workstreamId,
      titleFr: 'Quelle couleur ?',
      method: 'BORDA',
      closesAt: new Date(Date.now() + 3_600_000).toISOString(),
    },
    ...{
      options: ['Bleu', 'Gris', 'Ocre'].map((titleFr) => ({ titleFr })),
      voters: voters.map(({ personId }) => personId),
      ...values,
    },
  };
  const { poll, userErrors } = await write('pollOpen', input, 'poll { id options { id } }');
  expect(userErrors).toEqual([]);
  return { id: poll.id, options: poll.options.map(({ id }: { id: string }) => id) };
}
const CAST =
  'mutation ($input: BallotCastInput!) { ballotCast(input: $input) { receipt { code } userErrors { code } } }';
const cast = async (input: object, who: Actor): Promise<Cast> => {
  const { data, errors } = (await app.app.run(CAST, { input }, who)) as any;
  // A busy machine has no connection for somebody who came last: nothing was done, and they come again.
  if (errors?.[0].message.startsWith('timeout exceeded when trying to connect')) return cast(input, who);
  expect(errors).toBeUndefined();
  return data.ballotCast;
};
interface Cast {
  receipt: { code: string } | null;
  userErrors: { code: string }[];
}

/** All of a poll that the schema tells, as somebody. */
const told = async (id: string, who: Actor): Promise<string> => {
  const document = `query ($id: ID!, $workstream: ID!) {
    poll(id: $id) { id state version turnout { voted } result { ballots ranking { points } } export { csv json } roll(first: 100) { nodes { votedOn choice { answer } } } }
    workstream(id: $workstream) { polls { nodes { id version turnout { voted } result { ballots } export { csv } } } contributions { totalCount } }
    polls(filter: { workstream: $workstream, updatedSince: "start" }) { totalCount nodes { id version result { ballots } } }
    auditEntries(filter: { subject: $id }) { totalCount nodes { action before after } }
    node(id: $id) { ... on Poll { result { ballots } turnout { voted } } }
  }`;
  return JSON.stringify(await ask(document, who, { id, workstream: workstreamId }));
};
const steer = animator;

it('takes one ballot of each of two hundred who vote at once, and of nobody two', async () => {
  const { id, options } = await opened({ isAnonymous: true });
  const tellers = [steer, coordinator, colleague, voters[199]!];
  await caughtUp(app.pool);
  const before = await Promise.all(tellers.map((who) => told(id, who)));
  const choices = voters.map((_, i) => [[options[i % 3]], [options[(i + 1) % 3]]]);
  // All but one at once; some of them twice.
  const again = voters.slice(0, 20);
  const answers = await Promise.all(
    [...voters.slice(0, 199), ...again].map((who, i) => cast({ pollId: id, ranking: choices[i % 199] }, who)),
  );
  const receipts = answers.flatMap(({ receipt }) => receipt?.code ?? []);
  expect(receipts).toHaveLength(199);
  expect(new Set(receipts).size).toBe(199);
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
    new Set(['VOICE_USED']),
  );
  // Nobody is told a thing meanwhile, whoever they are.
  expect(await Promise.all(tellers.map((who) => told(id, who)))).toEqual(before);
  await cast({ pollId: id, ranking: choices[199] }, voters[199]!);
  expect((await write('pollClose', { id })).userErrors).toEqual([]);
  const { poll } = await ask(
    `query ($id: ID!) { poll(id: $id) { turnout { voted voters } result { ballots ranking { option { id } points } } export { csv json } } }`,
    steer,
    { id },
  );
  expect(poll.turnout).toEqual({ voted: 200, voters: 200 });
  expect(poll.result.ballots).toBe(200);
  // It can be counted again from what is given out.
  const { ballots, receipts: listed } = JSON.parse(poll.export.json);
  const points = (option: string) =>
    ballots.reduce((sum: number, { options: said }: any) => {
      const place = (one: string) => said[one] ?? 99;
      return sum + options.filter((other) => other !== option && place(other) > place(option)).length;
    }, 0);
  for (const { option, points: counted } of poll.result.ranking) expect(counted).toBe(points(option.id));
  expect(listed).toEqual([...listed].sort());
  expect(receipts.every((code) => listed.includes(code))).toBe(true);
  expect(poll.export.csv.trim().split('\r\n')).toHaveLength(201);
}, 120_000);

it('keeps nothing by which an anonymous ballot could be held against the roll', async () => {
  const { id, options } = await opened({ isAnonymous: true });
  const order = [3, 1, 4, 0, 2];
  for (const i of order) await cast({ pollId: id, ranking: [[options[i % 3]]] }, voters[i]!);
  // One row, in the order of what the ballots say: not of who came when.
  const [box] = await rows('select ballots, receipts, xmin::text from club.ballot_box where poll_id = $1', [id]);
  const inOrder = box!.ballots.map(({ options: said }: any) => Object.keys(said)[0]);
  expect(inOrder).toEqual([...inOrder].sort());
  expect(box!.receipts).toEqual([...box!.receipts].sort());
  // Of five transactions that wrote the roll the box knows the last; no other is anywhere beside a ballot.
  const voted = await rows(
    'select xmin::text, id, person_id from club.poll_voter where poll_id = $1 and voted_on is not null',
    [id],
  );
  expect(voted).toHaveLength(5);
  expect(voted.filter(({ xmin }) => xmin === box!.xmin)).toHaveLength(1);
  const transactions = voted.map(({ xmin }) => xmin as string);
  // What else those transactions wrote, in any table of the database that has rows of them.
  const tables = await rows(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  const written: string[] = [];
  for (const { name } of tables) {
    const [found] = await rows(`select count(*)::int as n from ${name} t where t.xmin::text = any($1)`, [transactions]);
    if (found!.n) written.push(name);
  }
  expect(written.sort()).toEqual(['club.ballot_box', 'club.poll_voter']);
  // No column of the roll says what was chosen, and none could.
  const [line] = voted;
  await expect(
    rows(`update club.poll_voter set choice = '{}', receipt = 'x' where id = $1`, [line!.id]),
  ).rejects.toThrow('violates check constraint');
  const kept = await rows('select * from writes.answered where subject_id = $1 and operation <> $2', [id, 'pollOpen']);
  expect(kept).toEqual([]);
  expect(await app.audited(id)).toEqual(['POLL_OPEN']);
});

it('tells of a named poll who chose what, once it is closed, and lets a vote be changed until then', async () => {
  const { id, options } = await opened({ isTurnoutShown: true });
  const first = await cast({ pollId: id, ranking: [[options[0]]] }, voters[0]!);
  const again = await cast({ pollId: id, ranking: [[options[2]]] }, voters[0]!);
  expect(again.receipt).toEqual(first.receipt);
  const lines =
    'turnout { voted } roll(first: 2) { nodes { votedOn choice { answer options { option { title } rank } } } }';
  const read = async (who: Actor) => (await ask(`query ($id: ID!) { poll(id: $id) { ${lines} } }`, who, { id })).poll;
  const own = {
    votedOn: expect.any(String),
    choice: { answer: 'CHOICE', options: [{ option: { title: 'Ocre' }, rank: 1 }] },
  };
  const nothing = { votedOn: null, choice: null };
  expect(await read(voters[0]!)).toEqual({ turnout: { voted: 1 }, roll: { nodes: [own, nothing] } });
  for (const who of [steer, coordinator])
    expect(await read(who)).toEqual({ turnout: { voted: 1 }, roll: { nodes: [nothing, nothing] } });
  expect((await write('pollClose', { id })).userErrors).toEqual([]);
  expect(await read(colleague)).toEqual({ turnout: { voted: 1 }, roll: { nodes: [own, nothing] } });
});
