import { beforeAll, expect } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, useApp, type WrittenApp } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');
export const manche = derivedId('organization', 'caue-50');

/** Somebody of a team, with a person of their own. */
const of = (role: 'MEMBER' | 'ORGANIZATION_MANAGER', organization: string): Actor => ({
  ...actor([role], [organization]),
  personId: typeId('person'),
});
/** Proposes workstreams in the Nord. */
export const animator = of('MEMBER', nord);
export const colleague = of('MEMBER', nord);
export const manager = of('ORGANIZATION_MANAGER', nord);
export const neighbour = of('MEMBER', ain);
export const neighbours = of('ORGANIZATION_MANAGER', ain);
export const stranger = of('MEMBER', manche);
export const citizen: Actor = { ...actor(), personId: typeId('person') };
export const coordinator: Actor = { ...actor(['NETWORK_COORDINATOR']), personId: typeId('person') };

const TEAM: readonly [Actor, string, string | null][] = [
  [animator, 'Ana', nord],
  [colleague, 'Colin', nord],
  [manager, 'Maud', nord],
  [neighbour, 'Nadia', ain],
  [neighbours, 'Nils', ain],
  [stranger, 'Sacha', manche],
  [citizen, 'Cyril', null],
  [coordinator, 'Cora', null],
];

/** An application whose teams work together, and what workstreams are written and read with. */
export function useClub(more: { errors?: string; env?: Record<string, string> } = {}) {
  const app: WrittenApp = useApp({
    errors: `... on WorkstreamStateError { state } ${more.errors ?? ''}`,
    ...{ asker: animator, env: more.env },
    atTheDoor: [ANONYMOUS, citizen, stranger, neighbour, colleague, animator, manager, coordinator],
  });
  const { write, ask } = app;

  beforeAll(async () => {
    for (const [who, name, organization] of TEAM) {
      await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, $2, 'Spec')`, [
        who.personId,
        name,
      ]);
      if (organization) await employ(who.personId!, organization);
    }
  });
  const employ = async (
    personId: string,
    organization: string,
    from = '2010-01-01',
    to = 'infinity',
  ): Promise<void> => {
    await app.pool.query(
      `insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to) values ($1, $2, $3, 'ARCHITECT', $4, $5)`,
      [typeId('position'), personId, organization, from, to],
    );
  };
  const propose = async (titleFr: string, values: object = {}, who: Actor = animator): Promise<string> => {
    const { workstream, userErrors } = await write(
      'workstreamPropose',
      { leadId: nord, titleFr, ...values },
      'workstream { id }',
      who,
    );
    expect(userErrors).toEqual([]);
    return workstream.id;
  };
  const join = async (workstreamId: string, who: Actor): Promise<string> => {
    const { workstreamParticipant, userErrors } = await write(
      'workstreamParticipantRecord',
      { workstreamId },
      'workstreamParticipant { id }',
      who,
    );
    expect(userErrors).toEqual([]);
    return workstreamParticipant.id;
  };
  const read = async (id: string, fields: string, who: Actor = animator, asOf: string | null = null): Promise<any> =>
    (
      await ask(`query ($id: ID!, $asOf: LocalDate) { workstream(id: $id, asOf: $asOf) { ${fields} } }`, who, {
        id,
        asOf,
      })
    ).workstream;
  return { app, employ, propose, join, read };
}
