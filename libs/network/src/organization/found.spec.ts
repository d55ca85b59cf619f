import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { failsWith, manager, nord, signedIn, useNetwork } from '../testing/network.js';

const network = useNetwork();

const keysOf = ({ nodes }: { nodes: { key: string }[] }): string[] => nodes.map(({ key }) => key);

describe('an organization', () => {
  it('is named in one of several ways', async () => {
    const { one, other } = await network.ask(
      `query ($by: OrganizationBy) { one: organization(by: { key: "caue-59" }) { id } other: organization(by: $by) { key } }`,
      ANONYMOUS,
      { by: { id: nord } },
    );
    expect([one.id, other.key]).toEqual([nord, 'caue-59']);
    const { agreement, governingBody, territory } = await network.ask(
      `{ agreement(by: { key: "protocole-2013" }) { key } governingBody(by: { key: "cog" }) { key }
        territory(by: { code: { kind: COMMUNE, code: "59350" } }) { name } }`,
      ANONYMOUS,
    );
    expect([agreement.key, governingBody.key, territory.name]).toEqual(['protocole-2013', 'cog', 'Lille']);
    for (const args of ['by: { key: "caue-59" }, key: "caue-59"', '']) {
      const { errors } = (await network.app.run(`{ organization${args && `(${args})`} { id } }`)) as any;
      expect(errors[0]).toMatchObject({ message: 'Give by, or id, or key', extensions: { code: 'BAD_USER_INPUT' } });
    }
    const { errors } = (await network.app.run('query ($by: OrganizationBy) { organization(by: $by) { id } }', {
      by: { id: nord, key: 'caue-59' },
    })) as any;
    expect(errors[0].message).toMatch(/Exactly one key must be specified/i);
  });

  it('is found by a territory, by what lies in it, and from what lies in the one that it serves', async () => {
    const region = 'territory: { kind: REGION, code: "32" }';
    const { exact, below, members, lille, own } = await network.ask(
      `{ exact: organizations(filter: { ${region} }) { nodes { key } }
        below: organizations(filter: { ${region}, includeDescendants: true }) { nodes { key } }
        members: network(asOf: "2018-12-31") { members(filter: { territory: { kind: DEPARTEMENT, code: "974" }, includeDescendants: true }) { nodes { organization { key } } } }
        lille: territory(kind: COMMUNE, code: "59350") { organizations { key } }
        own: territory(kind: COMMUNE, code: "59350") { organizations(includeAncestors: false) { key } } }`,
      ANONYMOUS,
    );
    expect([keysOf(exact), keysOf(below)]).toEqual([[], ['caue-59']]);
    expect(members.members.nodes).toEqual([{ organization: { key: 'caue-974' } }]);
    expect([keysOf({ nodes: lille.organizations }), own.organizations]).toEqual([['caue-59'], []]);
  });

  it('says how its office is reached, and keeps what was wrong out', async () => {
    const fields = 'organization { phone email }';
    const given = { phone: '03 20 57 67 67', email: 'contact@example.org' };
    expect(await network.write('organizationUpdate', { id: nord, ...given }, fields, manager)).toMatchObject({
      organization: given,
      userErrors: [],
    });
    expect((await network.ask('{ organization(key: "caue-59") { phone email } }', signedIn)).organization).toEqual(
      given,
    );
    failsWith(await network.write('organizationUpdate', { id: nord, email: 'contact' }, fields), 'InvalidInputError', [
      'email',
    ]);
    const cleared = await network.write('organizationUpdate', { id: nord, phone: null }, fields, manager);
    expect(cleared.organization).toEqual({ ...given, phone: null });
  });
});

describe('lists that are not for everyone', () => {
  it('are refused at their place, and what is beside them is answered', async () => {
    const { data, errors } = (await network.app.run(
      '{ dues { totalCount } organization(key: "caue-59") { key } }',
    )) as any;
    expect(data).toEqual({ dues: null, organization: { key: 'caue-59' } });
    expect(errors).toMatchObject([{ path: ['dues'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
