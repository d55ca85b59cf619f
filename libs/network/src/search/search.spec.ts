import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { manager, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();

const NAMES = `kind territory { code kind asOf } organization { key } agreement { key } person { name } meeting { place } event { place }`;
const found = async (args: string, who = ANONYMOUS): Promise<any[]> => {
  const { search } = await network.ask(`{ search(${args}) { ${NAMES} } }`, who);
  // Each holds the one of its kind, and nothing else.
  return search.map(({ kind, ...held }: any) => {
    const [only, ...others] = Object.entries<any>(held).filter(([, value]) => value !== null);
    expect([only![0].toUpperCase(), others]).toEqual([kind, []]);
    return { is: kind, ...only![1] };
  });
};

describe('a search across kinds', () => {
  it('puts what is called so before what is only alike', async () => {
    const [first, ...others] = await found('text: "caue"');
    expect(first.is).toBe('ORGANIZATION');
    expect(
      others
        .map(({ key }) => key)
        .filter(Boolean)
        .sort(),
    ).toEqual(['caue-01', 'caue-50', 'caue-59', 'caue-974', 'fncaue'].filter((key) => key !== first.key));
    expect((await found('text: "CAUE du Nord"'))[0]).toEqual({ is: 'ORGANIZATION', key: 'caue-59' });
    expect((await found('text: "lille", first: 3'))[0]).toMatchObject({ is: 'TERRITORY', code: '59350' });
    expect((await found('text: "sai denis", first: 1'))[0]).toMatchObject({ is: 'TERRITORY', code: '97411' });
  });

  it('finds each kind, and only those that are asked for', async () => {
    const { governingBody } = await network.ask('{ governingBody(key: "cog") { id } }');
    const planned = await network.write('meetingPlan', {
      governingBodyId: governingBody.id,
      scheduledAt: '2027-03-01T09:00:00Z',
      place: 'Salle des Augustins',
    });
    expect(planned.userErrors).toEqual([]);
    expect(await found('text: "augustins", kinds: [MEETING]')).toEqual([
      { is: 'MEETING', place: 'Salle des Augustins' },
    ]);
    expect(await found('text: "protocole", kinds: [AGREEMENT, EVENT]')).toEqual([
      { is: 'AGREEMENT', key: 'protocole-2013' },
    ]);
    expect(await found('text: "les arcs", kinds: [EVENT]')).toEqual([{ is: 'EVENT', place: 'Les Arcs' }]);
    expect(await found('text: "lille", kinds: [ORGANIZATION]')).toEqual([]);
    expect(await found('text: "lille", kinds: []')).toEqual([]);
  });

  it('finds people in public functions alone, whoever asks', async () => {
    for (const [familyName, kind] of [
      ['Quincampoix', 'DIRECTOR'],
      ['Quincampagne', 'OTHER'],
    ]) {
      const { userErrors } = await network.write(
        'personCreate',
        {
          givenName: 'Aïcha',
          familyName,
          position: { organizationId: nord, kind, title: 'En poste', from: '2020-01-01' },
        },
        'person { id }',
        manager,
      );
      expect(userErrors).toEqual([]);
    }
    for (const who of [ANONYMOUS, manager])
      expect(await found('text: "quincam", kinds: [PERSON]', who)).toEqual([
        { is: 'PERSON', name: 'Aïcha Quincampoix' },
      ]);
  });

  it('describes the day, and what had ended before it when asked', async () => {
    const commune = { is: 'TERRITORY', code: '02695', kind: 'COMMUNE', asOf: '2026-01-01' };
    const delegated = { ...commune, kind: 'DELEGATED_COMMUNE' };
    expect(await found('text: "02695", asOf: "2026-01-01"')).toEqual([delegated]);
    const all = await found('text: "02695", asOf: "2026-01-01", includeEnded: true');
    expect(all).toHaveLength(2);
    expect(all).toEqual(expect.arrayContaining([commune, delegated]));
  });

  it('finds nothing for a blank text, and refuses what is out of range', async () => {
    expect(await found('text: "  "')).toEqual([]);
    for (const [args, message] of [
      [`text: "${'a'.repeat(101)}"`, 'text: at most 100 characters'],
      ['text: "a", first: 51', 'first: 1 to 50'],
      ['text: "a", first: 0', 'first: 1 to 50'],
    ]) {
      const { errors } = (await network.app.run(`{ search(${args}) { kind } }`)) as any;
      expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    }
  });
});
