import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { bodiesOf } from '../testing/bodies.js';
import { manager, nord, OF_THE_NORD, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { body, board, person, seat, sit } = bodiesOf(network);
const ask = (document: string, who: Actor = ANONYMOUS): Promise<any> => network.ask(document, who);

const AIN = derivedId('organization', 'caue-01');

describe('mandates', () => {
  it('hold a seat from one day to another, and leave the rest vacant', async () => {
    const board = await body();
    const id = await sit(board, 1, { function: 'CHAIR', to: '2025-01-01' });
    const on = (day: string) =>
      ask(
        `{ governingBody(id: "${board.id}", asOf: "${day}") { constituencies { vacantSeats } mandates { nodes { id to function person { name public } } } } }`,
      );
    expect(await on('2024-12-31')).toEqual({
      governingBody: {
        constituencies: [{ vacantSeats: 3 }, { vacantSeats: 1 }],
        mandates: { nodes: [{ id, to: '2025-01-01', function: 'CHAIR', person: { name: 'P1 Essai', public: true } }] },
      },
    });
    expect((await on('2025-01-01')).governingBody).toEqual({
      constituencies: [{ vacantSeats: 4 }, { vacantSeats: 1 }],
      mandates: { nodes: [] },
    });
    const all = await ask(
      `{ governingBody(id: "${board.id}") { mandates(filter: { includeEnded: true }) { totalCount } } }`,
    );
    expect(all.governingBody.mandates.totalCount).toBe(1);
  });

  it('of all bodies are listed by when they end, page by page, those without an end last', async () => {
    const own = await board();
    const of = (nr: number, to: string | null, organizationId: string | null = nord): Promise<string> =>
      seat(own.constituency, nr, { to, organizationId, from: '2024-01-01' });
    const [later, open, sooner] = [await of(1, '2099-06-01'), await of(2, null), await of(3, '2099-03-01')];
    const find = async (filter: string, more = ''): Promise<string[]> =>
      (
        await ask(
          `{ mandates(filter: { organization: "${nord}", ${filter} }, orderBy: { field: TO }, first: 50 ${more}) { nodes { id } } }`,
        )
      ).mandates.nodes.map(({ id }: { id: string }) => id);
    expect(await find('')).toEqual([sooner, later, open]);
    expect(await find('endsFrom: "2099-03-01", endsTo: "2099-05-31"')).toEqual([sooner]);
    expect(await find('endsFrom: "2099-03-02"')).toEqual([later]);
    expect(await find('endsTo: "2099-06-01"', ', asOf: "2099-04-01"')).toEqual([later]);
    expect(await find('endsTo: "2099-06-01", includeEnded: true', ', asOf: "2099-04-01"')).toEqual([sooner, later]);
    const paged: string[] = [];
    for (let after = ''; paged.length < 3;) {
      const { mandates } = await ask(
        `{ mandates(filter: { organization: "${nord}" }, orderBy: { field: TO }, first: 1 ${after && `, after: "${after}"`}) {
          totalCount nodes { id } pageInfo { endCursor } } }`,
      );
      expect(mandates.totalCount).toBe(3);
      paged.push(mandates.nodes[0].id);
      after = mandates.pageInfo.endCursor;
    }
    expect(paged).toEqual([sooner, later, open]);
  });

  it('cannot share a seat, a person or the chair during the same time', async () => {
    const board = await body();
    const ann = await person('Ann');
    await sit(board, 1, { personId: ann, function: 'CHAIR', to: '2025-01-01' });
    const refused = async (input: object) =>
      (
        await network.write(
          'mandateStart',
          { constituencyId: board.constituencies[0]!.id, from: '2024-06-01', ...input },
          'mandate { id }',
        )
      ).userErrors[0];
    const bob = await person('Bob');
    expect(await refused({ seat: 1, personId: bob })).toMatchObject({ code: 'SEAT_TAKEN', path: ['seat'] });
    expect(await refused({ seat: 2, personId: ann })).toMatchObject({ code: 'ALREADY_SITTING', path: ['personId'] });
    expect(await refused({ seat: 2, personId: bob, function: 'CHAIR' })).toMatchObject({ code: 'FUNCTION_TAKEN' });
    for (const seat of [9, 501, 32_768])
      expect(await refused({ seat, personId: bob })).toMatchObject({ code: 'INVALID_INPUT', path: ['seat'] });
    expect(await refused({ seat: 2, personId: 'person_none' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['personId'],
    });
    expect(await refused({ seat: 2, personId: bob, to: '2024-06-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    // The day after, all of it is free.
    await sit(board, 1, { personId: ann, function: 'CHAIR', from: '2025-01-01' });
  });

  it('that two people claim at once go to one of them', async () => {
    const board = await body();
    const claims = await Promise.all(
      [await person('A'), await person('B'), await person('C')].map((personId) =>
        network.write(
          'mandateStart',
          { constituencyId: board.constituencies[0]!.id, seat: 1, personId, from: '2024-01-01' },
          'mandate { id }',
        ),
      ),
    );
    expect(claims.filter((c) => c.mandate)).toHaveLength(1);
    expect(claims.flatMap((c) => c.userErrors.map((e: { code: string }) => e.code))).toEqual([
      'SEAT_TAKEN',
      'SEAT_TAKEN',
    ]);
  });

  it('have one substitute at a time, within their own time, and take them along when they end', async () => {
    const board = await body();
    const id = await sit(board, 1, { to: '2026-01-01' });
    const substitute = async (more: object = {}) =>
      network.write(
        'mandateStart',
        {
          constituencyId: board.constituencies[0]!.id,
          substituteForId: id,
          personId: await person('Sub'),
          from: '2024-02-01',
          to: '2026-01-01',
          ...more,
        },
        'mandate { id seat substituteFor { id } }',
      );
    const first = await substitute();
    expect(first.mandate).toMatchObject({ seat: 1, substituteFor: { id } });
    expect((await substitute()).userErrors[0]).toMatchObject({ code: 'SEAT_TAKEN', path: ['substituteForId'] });
    expect((await substitute({ from: '2023-01-01', to: '2023-02-01' })).userErrors[0].code).toBe('INVALID_INPUT');
    expect((await substitute({ substituteForId: first.mandate.id })).userErrors[0].code).toBe('INVALID_INPUT');
    const ended = await network.write('mandateEnd', { id, on: '2025-01-01' }, 'mandate { id to version }');
    expect(ended).toEqual({ mandate: { id, to: '2025-01-01', version: 2 }, userErrors: [] });
    expect(
      await ask(`{ node(id: "${first.mandate.id}") { ... on Mandate { to governingBody { id } } } }`),
    ).toMatchObject({ node: { to: '2025-01-01' } });
    expect(
      (await network.write('mandateEnd', { id, on: '2024-06-01', expectedVersion: 1 }, 'mandate { id }')).userErrors[0],
    ).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('take the first seat that is free during the whole time, when none is named', async () => {
    const board = await body();
    const constituencyId = board.constituencies[0]!.id;
    await sit(board, 1);
    const next = async (name: string) =>
      network.write(
        'mandateStart',
        { constituencyId, personId: await person(name), from: '2024-01-01' },
        'mandate { seat }',
      );
    const seats = [(await next('Free')).mandate.seat];
    for (let answer = await next('More'); ; answer = await next('More')) {
      if (!answer.mandate) {
        expect(answer.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['seat'] });
        break;
      }
      seats.push(answer.mandate.seat);
    }
    expect(seats).toEqual(seats.map((_, place) => place + 2));
  });

  it('are given once for each idempotency key', async () => {
    const board = await body();
    const input = {
      constituencyId: board.constituencies[0]!.id,
      seat: 1,
      personId: await person('Once'),
      idempotencyKey: 'once-and-once',
    };
    const [a, b] = [
      await network.write('mandateStart', input, 'mandate { id }'),
      await network.write('mandateStart', input, 'mandate { id }'),
    ];
    expect(a.mandate.id).toBe(b.mandate.id);
    expect((await network.write('mandateStart', { ...input, seat: 2 }, 'mandate { id }')).userErrors[0].code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });
});

describe('a mandate that is corrected', () => {
  const SELECTION = 'mandate { from to function organization { key } version }';

  it('gets the days, the function and the organization that it really had', async () => {
    const { constituency } = await board();
    const id = await seat(constituency, 1, { to: '2025-01-01' });
    const update = (input: object) => network.write('mandateUpdate', { id, ...input }, SELECTION, manager);
    expect(
      (await update({ from: '2023-06-01', to: null, function: 'CHAIR', organizationId: AIN, expectedVersion: 1 }))
        .mandate,
    ).toEqual({ from: '2023-06-01', to: null, function: 'CHAIR', organization: { key: 'caue-01' }, version: 2 });
    expect((await update({ to: '2024-01-01', expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await update({ to: '2023-06-01' })).userErrors[0]).toMatchObject({ path: ['to'] });
    await update({ to: '2024-01-01' });
    await seat(constituency, 1, { function: 'CHAIR' });
    expect((await update({ to: '2024-01-02' })).userErrors[0].code).toMatch(/SEAT_TAKEN|FUNCTION_TAKEN/);
    expect(await network.doors('mandateUpdate', { id, organizationId: null })).toEqual(OF_THE_NORD);
  });

  it('still covers its substitute, and what was done under it', async () => {
    const { id: governingBodyId, constituency } = await board();
    const id = await seat(constituency, 1);
    await seat(constituency, 1, { substituteForId: id, from: '2024-03-01' });
    expect(await network.fault('mandateUpdate', { id, from: '2024-04-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    const { meeting } = await network.write(
      'meetingPlan',
      { governingBodyId, scheduledAt: '2024-02-14T08:00:00Z', place: 'Lille' },
      'meeting { id }',
    );
    await network.write('meetingHold', { id: meeting.id }, 'meeting { id }');
    const attendances = [{ mandateId: id, status: 'PRESENT' }];
    await network.write('attendanceRecord', { meetingId: meeting.id, attendances }, 'meeting { id }');
    expect(await network.fault('mandateUpdate', { id, from: '2024-02-15' })).toMatchObject({ path: ['from'] });
    expect((await network.write('mandateUpdate', { id, from: '2024-02-14' }, SELECTION)).mandate.from).toBe(
      '2024-02-14',
    );
  });
});
