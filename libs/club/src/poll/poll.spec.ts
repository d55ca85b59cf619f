import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#lib/access';
import {
  ain,
  animator,
  citizen,
  colleague,
  coordinator,
  manager,
  neighbour,
  neighbours,
  nord,
  stranger,
} from '../testing/club.js';
import { inHours, OPTIONS, usePolls } from '../testing/polls.js';

const { app, join, propose, opened, cast, castWell, read, end } = usePolls();
const { write, ask } = app;

const WHOLE = `state method closesAt roll { totalCount } result { ranking { option { title } rank points } matrix { winner { title } loser { title } margin } } viewerVoted`;

it('is decided by ranking, and told with its duels once it is closed', async () => {
  const { id, options } = await opened({});
  const [slate, brick, thatch] = options;
  expect(await read(id, WHOLE)).toMatchObject({
    state: 'OPEN',
    method: 'SCHULZE',
    roll: { totalCount: 3 },
    result: null,
    viewerVoted: false,
  });
  await castWell(id, { ranking: [[brick], [slate, thatch]] }, animator);
  await castWell(id, { ranking: [[brick], [slate]] }, colleague);
  await castWell(id, { ranking: [[thatch], [brick]] }, neighbour);
  expect(await read(id, WHOLE)).toMatchObject({ state: 'OPEN', result: null, viewerVoted: true });
  await end(id);
  expect(await read(id, WHOLE)).toMatchObject({
    state: 'CLOSED',
    result: {
      ranking: [
        { option: { title: 'Brique' }, rank: 1, points: null },
        { option: { title: 'Ardoise' }, rank: 2 },
        { option: { title: 'Chaume' }, rank: 2 },
      ],
      matrix: [
        { winner: { title: 'Brique' }, loser: { title: 'Ardoise' }, margin: 3 },
        { winner: { title: 'Ardoise' }, loser: { title: 'Chaume' }, margin: 0 },
        { winner: { title: 'Brique' }, loser: { title: 'Chaume' }, margin: 1 },
      ],
    },
  });
  expect(await app.audited(id)).toEqual(['POLL_OPEN', 'POLL_CLOSE']);
});

it.each([
  [
    'BORDA',
    (o: string[]) => [{ ranking: [[o[0]], [o[1]], [o[2]]] }, { ranking: [[o[1]]] }, { answer: 'BLANK' }],
    [2.5, 3, 0.5],
  ],
  [
    'APPROVAL',
    (o: string[]) => [{ approved: [o[0], o[1]] }, { approved: [o[1]] }, { answer: 'ABSTENTION' }],
    [1, 2, 0],
  ],
  [
    'SCORE',
    (o: string[]) => [
      { scores: [{ optionId: o[0], score: 5 }] },
      { scores: [{ optionId: o[1], score: 3 }] },
      { answer: 'BLANK' },
    ],
    [5, 3, 0],
  ],
] as const)('is counted by %s', async (method, ballots, points) => {
  const { id, options } = await opened({ method });
  const [one, two, three] = ballots(options);
  await castWell(id, one!, animator);
  await castWell(id, two!, colleague);
  await castWell(id, three!, neighbour);
  await end(id);
  const { result } = await read(
    id,
    'result { ballots blanks abstentions isAccepted ranking { option { id } points } }',
  );
  expect(result).toMatchObject({ ballots: 3, isAccepted: null });
  expect(result.blanks + result.abstentions).toBe(1);
  expect(options.map((option) => result.ranking.find((one: any) => one.option.id === option).points)).toEqual(points);
});

describe('a proposal', () => {
  const proposal = { options: [] };

  it('is refused by an objection, whose reason is told', async () => {
    const { id } = await opened({ ...proposal, method: 'CONSENT' });
    expect((await cast(id, { answer: 'OBJECTION' }, colleague)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['reason'] },
    ]);
    await castWell(id, { answer: 'YES' }, animator);
    await castWell(id, { answer: 'OBJECTION', reason: 'Trop tôt.' }, colleague);
    await end(id);
    expect(await read(id, 'result { yes objections isAccepted reasons }')).toEqual({
      result: { yes: 1, objections: 1, isAccepted: false, reasons: ['Trop tôt.'] },
    });
  });

  it('needs its quorum, of people or of organizations', async () => {
    const { id } = await opened({
      ...proposal,
      method: 'MAJORITY',
      quorumPercent: 60,
      quorumOf: 'ORGANIZATION',
      isTurnoutShown: true,
    });
    await castWell(id, { answer: 'YES' }, animator);
    await castWell(id, { answer: 'YES' }, colleague);
    const turnout = { voted: 2, voters: 3, organizationsVoted: 1, organizations: 2, isQuorate: false };
    expect(await read(id, 'turnout { voted voters organizationsVoted organizations isQuorate }')).toEqual({ turnout });
    await end(id);
    expect(await read(id, 'result { yes isQuorate isAccepted }')).toEqual({
      result: { yes: 2, isQuorate: false, isAccepted: false },
    });
  });
});

describe('who votes', () => {
  it('is fixed when it is opened, and is nobody else', async () => {
    const { id, workstreamId, options } = await opened({});
    await join(workstreamId, manager);
    const vote = { ranking: [[options[0]]] };
    expect((await cast(id, vote, manager)).userErrors).toMatchObject([{ __typename: 'NotAllowedError' }]);
    expect((await cast(id, vote, coordinator)).userErrors).toMatchObject([{ __typename: 'NotAllowedError' }]);
    expect((await cast(id, vote, citizen)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    const { roll } = await read(id, 'roll { nodes { person { givenName } organization { id } votedOn viewerVotes } }');
    expect(roll.nodes).toEqual([
      { person: { givenName: 'Ana' }, organization: { id: nord }, votedOn: null, viewerVotes: true },
      { person: { givenName: 'Colin' }, organization: { id: nord }, votedOn: null, viewerVotes: false },
      { person: { givenName: 'Nadia' }, organization: { id: ain }, votedOn: null, viewerVotes: false },
    ]);
    expect(await read(id, 'id', citizen)).toBeNull();
  });

  it('is each organization once, by somebody of it', async () => {
    const workstreamId = await propose('Façades');
    for (const one of [colleague, neighbour]) await join(workstreamId, one);
    expect((await write('workstreamPartnerRecord', { workstreamId, organizationId: ain })).userErrors).toEqual([]);
    const input = {
      workstreamId,
      titleFr: 'D’accord ?',
      method: 'MAJORITY',
      voices: 'ORGANIZATION',
      closesAt: inHours(1),
    };
    const { poll } = await write('pollOpen', input, 'poll { id quorumOf roll { totalCount } }');
    expect(poll).toMatchObject({ quorumOf: 'ORGANIZATION', roll: { totalCount: 2 } });
    await castWell(poll.id, { answer: 'NO' }, animator);
    await castWell(poll.id, { answer: 'YES' }, colleague);
    await castWell(poll.id, { answer: 'YES' }, neighbours);
    expect((await cast(poll.id, { answer: 'YES' }, stranger)).userErrors).toMatchObject([
      { __typename: 'NotAllowedError' },
    ]);
    await end(poll.id);
    expect(await read(poll.id, 'result { ballots yes no }')).toEqual({ result: { ballots: 2, yes: 2, no: 0 } });
  });

  it('hands a voice to another, to so many as was said, and gets it back until it is used', async () => {
    const { id, options } = await opened({ proxies: 1, isAnonymous: true }, [colleague, neighbour, manager]);
    const { viewerVoices } = await read(id, 'viewerVoices { id }', neighbour);
    const toId = viewerVoices[0].id;
    const give = async (who: Actor) =>
      (await write('pollProxyGive', { pollId: id, toId }, 'pollVoter { proxy { id } }', who)) as any;
    expect((await give(animator)).pollVoter).toEqual({ proxy: { id: toId } });
    expect((await give(colleague)).userErrors).toMatchObject([{ code: 'POLL_PROXY' }]);
    expect((await write('pollProxyEnd', { pollId: id }, '', animator)).userErrors).toEqual([]);
    expect((await give(colleague)).userErrors).toEqual([]);
    const vote = { ranking: [[options[0]]] };
    expect((await cast(id, vote, colleague)).userErrors).toMatchObject([{ __typename: 'NotAllowedError' }]);
    const voices = (await read(id, 'viewerVoices { id proxy { id } votedOn }', neighbour)).viewerVoices;
    expect(voices).toHaveLength(2);
    await castWell(id, { ...vote, voterId: voices[1].id }, neighbour);
    await castWell(id, vote, neighbour);
    expect((await write('pollProxyEnd', { pollId: id }, '', colleague)).userErrors).toMatchObject([
      { code: 'VOICE_USED' },
    ]);
    expect((await cast(id, { ...vote, voterId: toId }, manager)).userErrors).toMatchObject([
      { __typename: 'NotAllowedError' },
    ]);
    await end(id);
    expect((await read(id, 'result { ballots }')).result).toEqual({ ballots: 2 });
  });
});

describe('what was asked', () => {
  it('stays as it is from the first vote on; a new round asks it again', async () => {
    const { id, options } = await opened({ reviewOn: '2020-01-01' });
    const three = [...OPTIONS, { titleFr: 'Zinc' }];
    const changed = await write('pollUpdate', { id, options: three }, 'poll { options { id title } }');
    expect(changed.poll.options).toHaveLength(4);
    await castWell(id, { ranking: [[changed.poll.options[3].id]] }, colleague);
    expect((await cast(id, { ranking: [[options[0]]] }, animator)).userErrors).toMatchObject([
      { __typename: 'NotFoundError' },
    ]);
    for (const values of [{ options: OPTIONS }, { titleFr: 'Autre ?' }, { closesAt: inHours(9) }])
      expect((await write('pollUpdate', { id, ...values })).userErrors).toMatchObject([{ code: 'POLL_FROZEN' }]);
    expect((await write('pollUpdate', { id, reviewOn: '2020-01-02' })).userErrors).toEqual([]);
    const due = async () =>
      (await ask('{ polls(filter: { isReviewDue: true }) { nodes { id } } }')).polls.nodes.map((one: any) => one.id);
    expect(await due()).not.toContain(id);
    await end(id);
    expect(await due()).toContain(id);
    const { poll } = await write(
      'pollRenew',
      { id, closesAt: inHours(2) },
      'poll { id round former { id next { round } } state options { title } viewerVoted }',
      animator,
    );
    expect(poll).toMatchObject({ round: 2, former: { id, next: { round: 2 } }, state: 'OPEN', viewerVoted: false });
    expect(poll.options.map(({ title }: any) => title)).toEqual(['Ardoise', 'Brique', 'Chaume', 'Zinc']);
    expect(await due()).not.toContain(id);
    expect((await write('pollRenew', { id, closesAt: inHours(2) })).userErrors).toMatchObject([
      { code: 'POLL_RENEWED' },
    ]);
  });

  it('is opened, corrected and closed by whoever steers the workstream', async () => {
    const { id, workstreamId } = await opened({});
    const input = { workstreamId, titleFr: 'Et ?', method: 'MAJORITY', closesAt: inHours(1) };
    for (const [mutation, given] of [
      ['pollOpen', input],
      ['pollUpdate', { id, reviewOn: '2030-01-01' }],
      ['pollClose', { id }],
    ] as const)
      expect(await app.fault(mutation, given, colleague)).toMatchObject({ __typename: 'NotAllowedError' });
    expect(await app.fault('pollOpen', { ...input, options: OPTIONS })).toMatchObject({ path: ['options'] });
    expect(await app.fault('pollOpen', { ...input, method: 'BORDA' })).toMatchObject({ path: ['options'] });
    expect(await app.fault('pollOpen', { ...input, closesAt: inHours(-1) })).toMatchObject({ path: ['closesAt'] });
    expect(await app.fault('pollOpen', { ...input, voters: [citizen.personId] })).toMatchObject({
      path: ['voters', '0'],
    });
  });

  it('is refused where a ballot does not fit it', async () => {
    const { id, options } = await opened({});
    const [a, b] = options;
    for (const [input, path] of [
      [{ ranking: [[a], [a]] }, ['ranking', '1', '0']],
      [{ ranking: [[a], ['polloption_x']] }, ['ranking', '1', '0']],
      [{ ranking: [] }, ['ranking']],
      [{ approved: [a] }, ['approved']],
      [{ answer: 'YES' }, ['answer']],
      [{ answer: 'BLANK', ranking: [[b]] }, ['answer']],
      [{}, ['answer']],
    ] as const)
      expect((await cast(id, input, animator)).userErrors).toMatchObject([{ path }]);
  });
});

describe('the instant at which it closes', () => {
  it('is that of the statement that takes the ballot, whatever was read before, and no job is needed', async () => {
    const { id, options } = await opened({ opensAt: inHours(1), closesAt: inHours(2) });
    const vote = { ranking: [[options[0]]] };
    expect(await read(id, 'state')).toEqual({ state: 'ANNOUNCED' });
    expect((await cast(id, vote, animator)).userErrors).toMatchObject([{ code: 'POLL_STATE', state: 'ANNOUNCED' }]);
    await app.pool.query(`update club.poll set opens_at = now() - interval '1 hour' where id = $1`, [id]);
    await castWell(id, vote, animator);
    // A vote that has read that the poll is open waits for its line of the roll; meanwhile the poll closes.
    const holder = await app.pool.connect();
    await holder.query('begin');
    await holder.query('select from club.poll_voter where poll_id = $1 for update', [id]);
    await app.pool.query(
      `update club.poll set closes_at = clock_timestamp() + interval '400 milliseconds' where id = $1`,
      [id],
    );
    const late = cast(id, vote, colleague);
    await app.pool.query('select pg_sleep(0.6)');
    await holder.query('commit');
    holder.release();
    expect((await late).userErrors).toMatchObject([{ code: 'POLL_STATE', state: 'CLOSED' }]);
    expect(await read(id, 'state result { ballots }')).toEqual({ state: 'CLOSED', result: { ballots: 1 } });
  });
});
