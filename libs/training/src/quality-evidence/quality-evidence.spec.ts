import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { ain, coordinator, manager, nord, otherManager, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const LINKS = 'links { kind label url course { id } complaint { id } meeting { id } }';
const FIELDS = `qualityEvidence { id indicators title note validFrom validUntil state version provider { key } ${LINKS} }`;
const told = (more: object = {}): object => ({
  ...{ organizationId: nord, indicators: [9, 1], title: 'Livret d’accueil', validFrom: '2026-01-01', ...more },
});
const record = async (more: object = {}) => {
  const { qualityEvidence, userErrors } = await training.write('qualityEvidenceRecord', told(more), FIELDS);
  expect(userErrors).toEqual([]);
  return qualityEvidence;
};
const indicators = async (asOf: string, organization = nord) => {
  const found = await training.ask(
    `query ($id: ID!, $asOf: LocalDate) { organization(id: $id, asOf: $asOf) {
      qualityIndicators { guideVersion number criterion title appliesWhen applies state evidenceCount provedUntil } } }`,
    coordinator,
    { id: organization, asOf },
  );
  return found.organization.qualityIndicators as {
    number: number;
    criterion: number;
    applies: boolean;
    state: string | null;
    [field: string]: unknown;
  }[];
};
const numbered = (all: { number: number; applies: boolean }[]): number[] =>
  all.filter(({ applies }) => applies).map(({ number }) => number);

const PLAIN = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

describe('the indicators of a provider', () => {
  it('are 32 of 7 criteria, in the words of a version of the guide of which all know what was verified', async () => {
    const all = await indicators('2026-06-01', ain);
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
    const criterion = (number: number) => [3, 8, 16, 20, 22, 29, 32].findIndex((last) => number <= last) + 1;
    for (const one of all) expect(one).toMatchObject({ guideVersion: 9, criterion: criterion(one.number) });
    const { qualityGuides } = await training.ask('{ qualityGuides { version publishedOn note } }', ANONYMOUS);
    expect(qualityGuides).toEqual([
      { version: 9, publishedOn: '2024-01-08', note: expect.stringContaining('pas vérifié') },
    ]);
  });

  it('apply by what the provider does, from the day on which it does it', async () => {
    expect(numbered(await indicators('2026-06-01', ain))).toEqual(PLAIN);
    const profile = (validFrom: string, more: object) =>
      training.fault('qualityProfileRecord', { organizationId: ain, validFrom, ...more }, otherManager);
    expect(await profile('2026-03-01', { isCertifying: true, isSubcontracting: true })).toBeUndefined();
    expect(await profile('2026-03-01', {})).toMatchObject({ code: 'INVALID_INPUT', path: ['validFrom'] });
    expect(await profile('2026-05-01', { hasApprentices: true, isSubcontracting: true })).toBeUndefined();
    expect(await profile('2026-07-01', { isWorkBased: true })).toBeUndefined();
    const more = async (asOf: string) =>
      numbered(await indicators(asOf, ain)).filter((number) => !PLAIN.includes(number));
    expect(await more('2026-02-28')).toEqual([]);
    expect(await more('2026-03-01')).toEqual([3, 7, 16, 27]);
    expect(await more('2026-05-01')).toEqual([3, 7, 13, 14, 15, 16, 20, 27, 28, 29]);
    expect(await more('2026-07-01')).toEqual([28]);
  });

  it('are proved, outdated or missing on each day', async () => {
    await record({ indicators: [12], validFrom: '2026-01-01', validUntil: '2026-03-31' });
    await record({ indicators: [12, 13], validFrom: '2026-05-01', validUntil: '2026-06-30' });
    const on = async (asOf: string) => {
      const all = await indicators(asOf);
      return [all[11]!.state, all[11]!['evidenceCount'], all[11]!['provedUntil'], all[12]!.state];
    };
    expect(await on('2025-12-31')).toEqual(['MISSING', 0, null, null]);
    expect(await on('2026-03-31')).toEqual(['PROVED', 1, '2026-03-31', null]);
    expect(await on('2026-04-01')).toEqual(['OUTDATED', 0, null, null]);
    // 13 does not apply to it: it has no state, whatever proves it.
    expect(await on('2026-05-01')).toEqual(['PROVED', 1, '2026-06-30', null]);
  });
});

describe('an evidence', () => {
  let course: string;
  let othersCourse: string;
  beforeAll(async () => {
    course = await publishedCourse(training);
    const { rows } = await training.pool.query<{ id: string }>(
      `insert into training.course (id, organization_id) values ('course_ofain', $1) returning id`,
      [ain],
    );
    othersCourse = rows[0]!.id;
  });

  it('is linked to records of the provider, meetings and pages', async () => {
    const made = await training.write(
      'complaintRecord',
      { organizationId: nord, receivedOn: '2026-01-05', channel: 'FORM', subject: 'Horaires' },
      'complaint { id }',
    );
    const links = [
      { recordId: course },
      { recordId: made.complaint.id, label: 'La réclamation' },
      { url: 'https://exemple.fr/livret.pdf' },
    ];
    const evidence = await record({ links, note: 'Remis à chacun', validUntil: '2026-12-31' });
    expect(evidence).toMatchObject({ indicators: [1, 9], state: 'IN_FORCE', provider: { key: 'caue-59' } });
    const none = { course: null, complaint: null, meeting: null };
    expect(evidence.links).toEqual([
      { ...none, kind: 'COURSE', label: null, url: null, course: { id: course } },
      { ...none, kind: 'COMPLAINT', label: 'La réclamation', url: null, complaint: { id: made.complaint.id } },
      { ...none, kind: 'PAGE', label: null, url: 'https://exemple.fr/livret.pdf' },
    ]);
    const changed = await training.write(
      'qualityEvidenceUpdate',
      { id: evidence.id, links: links.slice(0, 1), title: 'Livret', expectedVersion: 1 },
      FIELDS,
    );
    expect(changed.qualityEvidence).toMatchObject({ title: 'Livret', version: 2, links: [{ kind: 'COURSE' }] });
    expect((await training.write('qualityEvidenceRemove', { id: evidence.id }, 'removedId')).removedId).toBe(
      evidence.id,
    );
    expect(await training.audited(evidence.id)).toEqual([
      ...['QUALITY_EVIDENCE_RECORD', 'QUALITY_EVIDENCE_UPDATE', 'QUALITY_EVIDENCE_REMOVE'],
    ]);
  });

  it.each([
    [
      'a record and a page',
      () => [{ recordId: course, url: 'https://exemple.fr' }],
      'INVALID_INPUT',
      ['links', '0', 'url'],
    ],
    ['neither', () => [{ label: 'Rien' }], 'INVALID_INPUT', ['links', '0', 'recordId']],
    ['a record of another provider', () => [{ recordId: othersCourse }], 'NOT_FOUND', ['links', '0', 'recordId']],
    ['a record of a kind that proves nothing', () => [{ recordId: nord }], 'NOT_FOUND', ['links', '0', 'recordId']],
  ])('is refused with %s', async (_, links, code, path) => {
    expect(await training.fault('qualityEvidenceRecord', told({ links: links() }))).toMatchObject({ code, path });
  });

  it.each([
    ['an indicator that there is not', { indicators: [33] }, ['indicators']],
    ['an end before its beginning', { validUntil: '2025-12-31' }, ['validUntil']],
  ])('is refused with %s', async (_, more, path) => {
    expect(await training.fault('qualityEvidenceRecord', told(more))).toMatchObject({ code: 'INVALID_INPUT', path });
  });

  it('is found by its indicator and by how it stands on the day', async () => {
    await record({ indicators: [25], validUntil: '2026-02-28' });
    const count = async (filter: object, asOf: string) =>
      (
        await training.ask(
          'query ($filter: QualityEvidenceFilter, $asOf: LocalDate) { qualityEvidence(filter: $filter, asOf: $asOf) { totalCount } }',
          manager,
          { filter: { organization: nord, indicator: 25, ...filter }, asOf },
        )
      ).qualityEvidence.totalCount;
    expect(await count({}, '2026-03-01')).toBe(1);
    expect(await count({ states: ['IN_FORCE'] }, '2026-03-01')).toBe(0);
    expect(await count({ states: ['OUTDATED', 'TO_COME'] }, '2026-03-01')).toBe(1);
    expect(await count({ states: ['IN_FORCE'] }, '2026-02-28')).toBe(1);
  });
});
