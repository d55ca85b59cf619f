import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import { arrives } from '../testing/team.js';
import { coordinator, manager, nord, otherManager, signedIn, useTraining } from '../testing/training.js';

const training = useTraining();
const NOUNS = [
  ['qualityProfile', 'qualityProfiles', { validFrom: '2026-01-01', isSubcontracting: true }],
  ['qualityEvidence', 'qualityEvidence', { indicators: [1], title: 'Catalogue', validFrom: '2026-01-01' }],
  [
    'complaint',
    'complaints',
    { receivedOn: '2026-02-01', channel: 'EMAIL', subject: 'Salle froide', complainant: 'Zoé' },
  ],
  [
    'improvementAction',
    'improvementActions',
    { origin: 'AUDIT', title: 'Relire les convocations', decidedOn: '2026-02-01', dueOn: '2026-06-30' },
  ],
  ['trainerCompetence', 'trainerCompetences', { kind: 'DIPLOMA', title: 'Diplôme d’architecte', obtainedOn: '2009' }],
  ['subcontract', 'subcontracts', { contractor: 'Atelier', subject: 'Lecture de paysage', validFrom: '2026-01-01' }],
] as const;
type Name = (typeof NOUNS)[number][0];

const ids = new Map<Name, string>();
let trainer: string;
beforeAll(async () => {
  trainer = await arrives(training, nord, '2020-01-01');
  for (const [name, , more] of NOUNS) {
    const { [name]: made, userErrors } = await training.write(
      `${name}Record`,
      { organizationId: nord, ...(name === 'trainerCompetence' && { personId: trainer }), ...more },
      `${name} { id }`,
    );
    expect(userErrors).toEqual([]);
    ids.set(name, made.id);
  }
});

describe('what a provider keeps of its quality', () => {
  const trainersOwn = (): Actor => ({ ...actor(), personId: trainer });
  const colleague = actor(['MEMBER'], [nord]);

  it.each(NOUNS.map(([name, list]) => [name, list] as const))(
    '%s is for its managers and coordinators',
    async (name, list) => {
      const id = ids.get(name)!;
      const seen = async (who: Actor) => {
        const {
          [list]: found,
          node,
          nodes,
        } = await training.ask(
          `query ($id: ID!, $nord: ID!) { ${list}(filter: { organization: $nord }) { totalCount nodes { id } } node(id: $id) { id } nodes(ids: [$id]) { id } }`,
          who,
          { id, nord },
        );
        return [found.totalCount, found.nodes.length, node !== null, nodes[0] !== null];
      };
      const nothing = [0, 0, false, false];
      const all = [1, 1, true, true];
      expect(await seen(signedIn)).toEqual(nothing);
      expect(await seen(otherManager)).toEqual(nothing);
      expect(await seen(colleague)).toEqual(nothing);
      expect(await seen(trainersOwn())).toEqual(name === 'trainerCompetence' ? all : nothing);
      expect(await seen(manager)).toEqual(all);
      expect(await seen(coordinator)).toEqual(all);
      const { data } = await training.app.run(
        `query ($id: ID!) { node(id: $id) { id } ${list} { totalCount } }`,
        { id },
        ANONYMOUS,
      );
      expect(data).toEqual({ node: null, [list]: null });
    },
  );

  it.each(NOUNS)('%s is written by them alone, and nobody else learns that it is there', async (name, _, more) => {
    const told = { organizationId: nord, ...(name === 'trainerCompetence' && { personId: trainer }), ...more };
    expect(await training.fault(`${name}Record`, told, otherManager)).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const mutation of [`${name}Update`, `${name}Remove`])
      expect(await training.fault(mutation, { id: ids.get(name) }, otherManager)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not told by its organization, its people or its links either', async () => {
    const asked = async (who: Actor) => {
      const { organization, person } = await training.ask(
        `query ($nord: ID!, $trainer: ID!) {
          organization(id: $nord) { viewerKeepsQuality qualityIndicators { number } trainers { experiences diplomas } }
          person(id: $trainer) { competences { totalCount } } }`,
        who,
        { nord, trainer },
      );
      const { viewerKeepsQuality, qualityIndicators, trainers } = organization;
      return [viewerKeepsQuality, qualityIndicators.length, trainers.length, person?.competences.totalCount ?? null];
    };
    expect(await asked(signedIn)).toEqual([false, 0, 0, null]);
    expect(await asked(otherManager)).toEqual([false, 0, 0, 0]);
    expect(await asked(colleague)).toEqual([false, 0, 0, 0]);
    expect(await asked(trainersOwn())).toEqual([false, 0, 0, 1]);
    expect(await asked(manager)).toEqual([true, 32, 1, 1]);
    expect(await asked(coordinator)).toEqual([true, 32, 1, 1]);
  });

  it('names nobody who complained in the log of changes', async () => {
    const id = ids.get('complaint')!;
    await training.write('complaintUpdate', { id, contact: 'zoe@exemple.fr' }, 'complaint { id }');
    const log = async () =>
      (await training.pool.query('select before, after from audit.entry where subject_id = $1', [id])).rows;
    expect(JSON.stringify(await log())).not.toMatch(/Zoé|zoe@/);
    const { complaint } = await training.write(
      'complaintAnonymize',
      { id },
      'complaint { complainant contact person { id } subject }',
    );
    expect(complaint).toEqual({ complainant: null, contact: null, person: null, subject: 'Salle froide' });
    expect(JSON.stringify(await log())).not.toMatch(/Zoé|zoe@/);
  });
});
