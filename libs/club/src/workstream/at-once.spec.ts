import { beforeAll, describe, expect, it } from '@jest/globals';
import { keptDifferences } from '#lib/database';
import { typeId } from '#lib/graphql';
import { meet } from '#lib/testing';
import { ain, animator, manager, manche, neighbour, neighbours, nord, stranger, useClub } from '../testing/club.js';
import { members } from '../testing/members.js';

const { app, employ, propose } = useClub();
const { trained } = members(app);

/** Whichever is first, what is kept is what the records say. */
async function meetEitherWay(statements: () => Promise<[one: string, other: string]>): Promise<void> {
  const [one, other] = await statements();
  await meet(app.pool, one, other);
  const [first, second] = await statements();
  await meet(app.pool, second, first);
  expect(await keptDifferences(app.pool, (schema) => schema !== 'club')).toEqual([]);
}

const contributed = (workstream: string, { personId }: { personId: string | null }, day: string): string =>
  `insert into club.contribution (id, workstream_id, person_id, kind, at, subject_id)
   values ('${typeId('wcontribution')}', '${workstream}', '${personId}', 'TEST', '${day}', '${typeId('wcontribution')}')`;

const makes = (workstreamId: string, organizationId: string): string =>
  `insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from)
   values ('${typeId('wpartner')}', '${workstreamId}', '${organizationId}', 'PARTNER', '2010-01-01')`;

const worksAt = (personId: string, organizationId: string): string =>
  `insert into network.position (id, person_id, organization_id, kind, valid_from)
   values ('${typeId('position')}', '${personId}', '${organizationId}', 'ARCHITECT', '2012-01-01')`;

const DOCUMENT = {
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'p0' }, content: [{ type: 'text', text: 'Vu' }] }],
};

describe('A workstream is collective by what was written at the same moment', () => {
  it('as one contribution is taken back and another is made', async () => {
    await meetEitherWay(async () => {
      const id = await propose('Repris');
      await app.pool.query(contributed(id, animator, '2018-01-01'));
      await app.pool.query(contributed(id, neighbour, '2018-02-01'));
      return [
        `delete from club.contribution where workstream_id = '${id}' and person_id = '${neighbour.personId}'`,
        contributed(id, neighbours, '2018-03-01'),
      ];
    });
  });

  it('as somebody turns out to have worked elsewhere and another contributes', async () => {
    await meetEitherWay(async () => {
      const [id, personId] = [await propose('Ailleurs'), await person()];
      await employ(personId, ain);
      await app.pool.query(contributed(id, stranger, '2018-01-01'));
      await app.pool.query(contributed(id, { personId }, '2018-02-01'));
      return [
        `update network.position set organization_id = '${manche}' where person_id = '${personId}'`,
        contributed(id, neighbours, '2018-03-01'),
      ];
    });
  });

  it('as an organization turns out to be of another kind and contributes', async () => {
    const is = (kind: string): string => `update network.organization set kind = '${kind}' where id = '${ain}'`;
    await meetEitherWay(async () => {
      await app.pool.query(is('CAUE'));
      const id = await propose('Autre');
      await app.pool.query(contributed(id, animator, '2018-01-01'));
      return [is('ASSOCIATION'), contributed(id, neighbour, '2018-02-01')];
    });
    await app.pool.query(is('CAUE'));
    expect(await keptDifferences(app.pool, (schema) => schema !== 'club')).toEqual([]);
  });

  it('as its rule changes and its first contributions are made', async () => {
    await meetEitherWay(async () => {
      await app.pool.query(`delete from club.collective_rule where valid_from > '2001-01-01'`);
      const id = await propose('Règle');
      const one = contributed(id, animator, '2018-01-01');
      return [
        `insert into club.collective_rule (id, valid_from, organizations, organization_kinds)
         values ('${typeId('collectiverule')}', '2019-01-01', 2, '{CAUE}')`,
        `with one as (${one}) ${contributed(id, neighbour, '2019-06-01')}`,
      ];
    });
    await app.pool.query(`delete from club.collective_rule where valid_from > '2001-01-01'`);
  });
});

describe('A reuse is for everybody by what was written at the same moment', () => {
  it('as it is told of and its organization joins those who make the workstream', async () => {
    await meetEitherWay(async () => {
      const workstreamId = await propose('Montré', { visibility: 'PUBLIC' });
      const text = { locale: 'fr', title: 'Montré', document: DOCUMENT };
      const input = { kind: 'RESOURCE', resourceKind: 'DOCUMENT', organizationId: nord, licence: 'etalab-2.0' };
      const { item } = await app.write('itemCreate', { ...input, texts: [text] }, 'item { id }', manager);
      await app.write('itemPublish', { id: item.id, confirmsTitles: true }, '', manager);
      const { deliverable } = await app.write(
        'deliverableAdd',
        { workstreamId, itemId: item.id },
        'deliverable { id }',
      );
      return [
        `insert into club.reuse (id, deliverable_id, kind, organization_id, reused_on, statement)
         values ('${typeId('reuse')}', '${deliverable.id}', 'TAUGHT', '${manche}', current_date, 'Vu')`,
        makes(workstreamId, manche),
      ];
    });
  });
});

describe('A contribution is made for whom its author worked by what was written at the same moment', () => {
  it('as they turn out to have worked elsewhere', async () => {
    await meetEitherWay(async () => {
      const [id, personId] = [await propose('Écrit'), await person()];
      await employ(personId, nord);
      return [
        `update network.position set organization_id = '${ain}' where person_id = '${personId}'`,
        contributed(id, { personId }, '2018-01-01'),
      ];
    });
  });

  it('as another organization of theirs joins those who make the workstream', async () => {
    await meetEitherWay(async () => {
      const [id, personId] = [await propose('Rejoint'), await person()];
      await employ(personId, manche);
      await employ(personId, ain, '2015-01-01');
      return [makes(id, ain), contributed(id, { personId }, '2018-01-01')];
    });
  });

  it('as an organization joins those who make the workstream and they turn out to have worked there', async () => {
    await meetEitherWay(async () => {
      const [id, personId] = [await propose('Retrouvé'), await person()];
      await employ(personId, manche);
      await app.pool.query(contributed(id, { personId }, '2018-01-01'));
      return [makes(id, ain), worksAt(personId, ain)];
    });
  });
});

describe('A member works on a workstream by what was written at the same moment', () => {
  // What counts from the first day on: any training.
  beforeAll(() =>
    app.pool.query(
      `insert into training.training_rule (id, valid_from, title, position_kinds) values ($1, '2000-01-01', 'Règle', '{ARCHITECT}')`,
      [typeId('trule')],
    ),
  );
  const untrained = (personId: string): string => `delete from training.completion where person_id = '${personId}'`;
  const joins = (workstreamId: string, personId: string): string =>
    `insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from)
     values ('${typeId('wparticipant')}', '${workstreamId}', '${personId}', 'MEMBER', '2024-01-01')`;
  /** Joined as a member what an organization makes where they work. */
  const joined = async (): Promise<[workstream: string, person: string]> => {
    const [id, { personId }] = [await propose('Membre'), await trained('Marie')];
    await employ(personId, ain);
    await app.pool.query(makes(id, ain));
    await app.pool.query(joins(id, personId));
    return [id, personId];
  };

  it('as they join it and belong to the club no more', async () => {
    await meetEitherWay(async () => {
      const [id, { personId }] = [await propose('Arrivée'), await trained('Marie')];
      return [untrained(personId), joins(id, personId)];
    });
  });

  it('as they belong to the club no more and work no more for who makes it', async () => {
    await meetEitherWay(async () => {
      const [, personId] = await joined();
      return [
        untrained(personId),
        `update network.position set valid_to = '2025-01-01' where person_id = '${personId}'`,
      ];
    });
  });

  it('as they belong to the club no more and for whom they work makes it no more', async () => {
    await meetEitherWay(async () => {
      const [id, personId] = await joined();
      return [
        untrained(personId),
        `update club.workstream_partner set valid_to = '2025-01-01' where workstream_id = '${id}' and role = 'PARTNER'`,
      ];
    });
  });

  it('and what they said themselves of when they left it stays', async () => {
    const [id, { personId }] = [await propose('Départ'), await trained('Marie')];
    await app.pool.query(joins(id, personId));
    await meet(
      app.pool,
      `update club.workstream_participant set valid_to = '2024-06-01' where person_id = '${personId}'`,
      untrained(personId),
    );
    const { rows } = await app.pool.query(
      'select valid_to::text as until, ended_by_leaving as ended from club.workstream_participant where person_id = $1',
      [personId],
    );
    expect(rows).toEqual([{ until: '2024-06-01', ended: false }]);
  });
});

async function person(): Promise<string> {
  const id = typeId('person');
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Spec', 'Spec')`, [id]);
  return id;
}
