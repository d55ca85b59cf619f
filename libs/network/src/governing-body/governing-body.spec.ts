import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { bodiesOf } from '../testing/bodies.js';
import { coordinator, manager, member, OF_THE_NORD, signedIn, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { body, board, seat } = bodiesOf(network);
const ask = (document: string, who: Actor = ANONYMOUS): Promise<any> => network.ask(document, who);

const NORD = derivedId('organization', 'caue-59');
let made = 0;

describe('the real bodies', () => {
  it('come from the history, and say that their members are not known', async () => {
    expect(
      await ask(`{ governingBody(key: "cog") { kind name createdOn membersKnown isDemonstration organization { id } sources { key }
        mandates { totalCount } meetings { totalCount } decisions { totalCount } } }`),
    ).toEqual({
      governingBody: {
        kind: 'STEERING_COMMITTEE',
        name: "Comité d'orientation et de gestion",
        createdOn: '2014',
        membersKnown: false,
        isDemonstration: false,
        organization: null,
        sources: [{ key: 'S1' }],
        mandates: { totalCount: 0 },
        meetings: { totalCount: 0 },
        decisions: { totalCount: 0 },
      },
    });
  });

  it('are not listed before they may have been created', async () => {
    const listed = async (asOf: string): Promise<string[]> =>
      (await ask(`{ governingBodies(first: 20, asOf: "${asOf}") { nodes { key } } }`)).governingBodies.nodes.map(
        ({ key }: { key: string }) => key,
      );
    expect(await listed('2013-12-31')).not.toContain('cog');
    expect(await listed('2014-01-01')).toContain('cog');
  });

  it('get their constituencies and their rule of quorum from a coordinator', async () => {
    const { governingBody } = await ask('{ governingBody(key: "cog") { id version } }');
    const seats = await network.write(
      'constituencyAdd',
      { governingBodyId: governingBody.id, name: 'Collège des CAUE', seats: 9 },
      'governingBody { version constituencies { name place seats } }',
    );
    expect(seats.governingBody).toEqual({
      version: 2,
      constituencies: [{ name: 'Collège des CAUE', place: 1, seats: 9 }],
    });
    const again = { governingBodyId: governingBody.id, name: 'Collège des CAUE', seats: 1 };
    expect((await network.write('constituencyAdd', again, 'governingBody { id }')).userErrors[0]).toMatchObject({
      path: ['name'],
    });
    const update = { id: governingBody.id, quorumPercent: 50, expectedVersion: 2 };
    const selection = 'governingBody { name quorumPercent version }';
    expect((await network.write('governingBodyUpdate', update, selection)).governingBody).toEqual({
      name: "Comité d'orientation et de gestion",
      quorumPercent: 50,
      version: 3,
    });
    expect((await network.write('governingBodyUpdate', update, selection)).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect(
      (await network.write('governingBodyUpdate', { id: governingBody.id, quorumPercent: null }, selection))
        .governingBody,
    ).toMatchObject({ quorumPercent: null });
    expect((await network.write('constituencyAdd', again, 'governingBody { id }', manager)).userErrors[0].code).toBe(
      'NOT_ALLOWED',
    );
  });
});

describe('who may write', () => {
  const input = (organizationId: string | null) => ({
    key: `qui-${++made}`,
    kind: 'BOARD',
    name: 'Qui',
    organizationId,
    constituencies: [{ name: 'Tous', seats: 3 }],
  });
  const create = (organizationId: string | null, who: Actor) =>
    network.app.run(
      'mutation ($input: GoverningBodyCreateInput!) { governingBodyCreate(input: $input) { governingBody { id } userErrors { code } } }',
      { input: input(organizationId) },
      who,
    );

  it('is a coordinator for the network, a manager for the own organization, nobody else', async () => {
    const outcome = async (organizationId: string | null, who: Actor) => {
      const { data, errors } = (await create(organizationId, who)) as any;
      return errors?.[0]?.extensions.code ?? data.governingBodyCreate.userErrors[0]?.code ?? 'DONE';
    };
    const AIN = derivedId('organization', 'caue-01');
    const table = [];
    for (const who of [ANONYMOUS, signedIn, member, manager, coordinator])
      table.push([await outcome(null, who), await outcome(NORD, who), await outcome(AIN, who)]);
    expect(table).toEqual([
      ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
      ['NOT_ALLOWED', 'DONE', 'NOT_ALLOWED'],
      ['DONE', 'DONE', 'DONE'],
    ]);
    expect(
      (await ask(`{ organization(key: "caue-59") { governingBodies { name } } }`)).organization.governingBodies,
    ).toHaveLength(2);
  });

  it('leaves a line in the audit log for each change', async () => {
    const board = await body();
    const { rows } = await network.pool.query('select action, account_id from audit.entry where subject_id = $1', [
      board.id,
    ]);
    expect(rows).toEqual([{ action: 'GOVERNING_BODY_CREATE', account_id: coordinator.id }]);
  });

  it('says all faults of an input at once', async () => {
    const { userErrors } = await network.write(
      'governingBodyCreate',
      { key: 'Pas Bien', kind: 'BOARD', name: '', constituencies: [{ name: 'A', seats: 0 }] },
      'governingBody { id }',
    );
    expect(userErrors.map((e: { path: string[] }) => e.path.join('.')).sort()).toEqual([
      'constituencies.0.seats',
      'key',
      'name',
    ]);
  });
});

describe('a body and its constituencies', () => {
  it('are corrected: kind, beginning, name, number of seats', async () => {
    const { id, constituency } = await board();
    await seat(constituency, 2);
    const SELECTION = 'governingBody { name kind createdOn quorumPercent version }';
    expect(
      (
        await network.write(
          'governingBodyUpdate',
          { id, kind: 'EXECUTIVE', createdOn: '2019', expectedVersion: 1 },
          SELECTION,
          manager,
        )
      ).governingBody,
    ).toEqual({ name: 'Conseil', kind: 'EXECUTIVE', createdOn: '2019', quorumPercent: null, version: 2 });
    const CONSTITUENCY = 'constituency { name seats version }';
    const update = (input: object) =>
      network.write('constituencyUpdate', { id: constituency, ...input }, CONSTITUENCY, manager);
    expect((await update({ name: 'Collège des membres', seats: 2, expectedVersion: 1 })).constituency).toEqual({
      name: 'Collège des membres',
      seats: 2,
      version: 2,
    });
    expect((await update({ seats: 5, expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await update({ seats: 1 })).userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['seats'] });
    expect((await update({ name: 'Collège des partenaires' })).userErrors[0]).toMatchObject({ path: ['name'] });
    expect(await network.doors('constituencyUpdate', { id: constituency, seats: 4 })).toEqual(OF_THE_NORD);
    const add = { governingBodyId: id, name: 'Collège des élus', seats: 1, idempotencyKey: 'college-once-only' };
    const [a, b] = [
      await network.write('constituencyAdd', add, 'governingBody { constituencies { name } }'),
      await network.write('constituencyAdd', add, 'governingBody { constituencies { name } }'),
    ];
    expect(a.governingBody.constituencies).toHaveLength(3);
    expect(b).toEqual(a);
  });
});
