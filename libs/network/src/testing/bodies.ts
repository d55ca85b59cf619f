import { expect } from '@jest/globals';
import { typeId } from '#lib/graphql';
import { type Network, nord } from './network.js';

export interface Body {
  id: string;
  constituencies: { id: string; seats: number; vacantSeats: number }[];
}

/** Bodies with people in their seats. */
export function bodiesOf(network: Network) {
  let made = 0;

  async function person(name: string, email: string | null = null): Promise<string> {
    const id = typeId('person');
    await network.pool.query(
      'insert into network.person (id, given_name, family_name, email) values ($1, $2, $3, $4)',
      [id, name, 'Essai', email],
    );
    return id;
  }

  async function body(more: object = {}): Promise<Body> {
    const { governingBody, userErrors } = await network.write(
      'governingBodyCreate',
      {
        key: `essai-${++made}`,
        kind: 'BOARD',
        name: 'Conseil d’essai',
        quorumPercent: 50,
        constituencies: [
          { name: 'Collège des CAUE', seats: 4 },
          { name: 'Collège des partenaires', seats: 1 },
        ],
        ...more,
      },
      'governingBody { id key membersKnown constituencies { id name place seats vacantSeats } }',
    );
    expect(userErrors).toEqual([]);
    return governingBody;
  }

  /** A board of the CAUE du Nord. */
  async function board(): Promise<{ id: string; constituency: string }> {
    const { id, constituencies } = await body({
      name: 'Conseil',
      organizationId: nord,
      quorumPercent: null,
      constituencies: [
        { name: 'Collège des CAUE', seats: 3 },
        { name: 'Collège des partenaires', seats: 1 },
      ],
    });
    return { id, constituency: constituencies[0]!.id };
  }

  async function seat(constituencyId: string, nr: number, more: object = {}): Promise<string> {
    const { mandate, userErrors } = await network.write(
      'mandateStart',
      { constituencyId, seat: nr, personId: await person(`P${nr}`), from: '2024-01-01', ...more },
      'mandate { id }',
    );
    expect(userErrors).toEqual([]);
    return mandate.id;
  }

  const sit = (of: Body, nr: number, more: object = {}): Promise<string> => seat(of.constituencies[0]!.id, nr, more);

  return { person, body, board, seat, sit };
}
