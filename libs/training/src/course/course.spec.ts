import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import { coordinator, manager, nord, otherManager, publishedCourse, TEXTS, useTraining } from '../testing/training.js';

const training = useTraining();

const FIELDS = `course { id versionNumber from title objectives prerequisites durationMinutes priceCents version provider { key } draft { title versionNumber priceCents }
  versions { number from title locales } }`;
const TITLE = 'query ($id: ID!, $asOf: LocalDate) { course(id: $id, asOf: $asOf) { title versionNumber locale asOf } }';
const titleOn = async (id: string, asOf: string) => (await training.ask(TITLE, ANONYMOUS, { id, asOf })).course;

const create = (input: object = {}, who = manager) =>
  training.write('courseCreate', { ...TEXTS, organizationId: nord, durationMinutes: 420, ...input }, FIELDS, who);

describe('a course', () => {
  it('is begun as a draft that only its provider sees', async () => {
    const { course, userErrors } = await create({ prerequisites: ' ' });
    expect(userErrors).toEqual([]);
    expect(course).toMatchObject({
      ...{
        versionNumber: 1,
        from: null,
        title: TEXTS.title,
        prerequisites: null,
        durationMinutes: 420,
        priceCents: null,
      },
      provider: { key: 'caue-59' },
      versions: [{ number: 1, from: null, title: TEXTS.title, locales: ['fr'] }],
    });
    for (const [who, seen] of [
      [ANONYMOUS, null],
      [otherManager, null],
      [actor(['MEMBER'], [nord]), { id: course.id }],
      [coordinator, { id: course.id }],
    ] as const)
      expect(await training.ask('query ($id: ID!) { course(id: $id) { id } }', who, { id: course.id })).toEqual({
        course: seen,
      });
    const { courses } = await training.ask('{ courses { totalCount } }', ANONYMOUS);
    expect(courses.totalCount).toBe(0);
  });

  it('is created by those who manage its provider', async () => {
    const input = { ...TEXTS, organizationId: nord, durationMinutes: 420 };
    expect(await training.doors('courseCreate', input)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_ALLOWED',
      'DONE',
      'DONE',
    ]);
  });

  it('is on each day what the version of the day says', async () => {
    const id = await publishedCourse(training, '2020-01-01');
    const changed = await training.write(
      'courseUpdate',
      { id, title: 'Raconter le cadre de vie', priceCents: null },
      FIELDS,
    );
    expect(changed.userErrors).toEqual([]);
    expect(changed.course).toMatchObject({
      draft: { title: 'Raconter le cadre de vie', versionNumber: 2, priceCents: null },
      versionNumber: 1,
      title: TEXTS.title,
      priceCents: 30_000,
    });
    expect((await training.write('coursePublish', { id, from: '2025-06-01' })).userErrors).toEqual([]);
    expect(await titleOn(id, '2025-05-31')).toMatchObject({ title: TEXTS.title, versionNumber: 1 });
    expect(await titleOn(id, '2025-06-01')).toMatchObject({ title: 'Raconter le cadre de vie', versionNumber: 2 });
    // Before the first it is told by the first.
    expect(await titleOn(id, '1990-01-01')).toMatchObject({ versionNumber: 1 });
  });

  it('has versions one after the other, each made of a draft', async () => {
    const id = await publishedCourse(training, '2020-01-01');
    expect(await training.fault('coursePublish', { id, from: '2021-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['id'],
    });
    await training.write('courseUpdate', { id, title: 'Autrement' });
    expect(await training.fault('coursePublish', { id, from: '2020-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['from'],
    });
    expect(await training.fault('courseUpdate', { id, title: null })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['title'],
    });
  });

  it('is no other when it is sent again as it is, and cannot lose what it needs', async () => {
    const id = await publishedCourse(training, '2020-01-01');
    const same = { id, ...TEXTS, priceCents: 30_000, durationMinutes: 420, isForElectedOfficials: false };
    const VERSION = 'course { version draft { versionNumber } }';
    const { course } = await training.write('courseUpdate', same, VERSION);
    expect(course.draft).toBeNull();
    const again = await training.write('courseUpdate', { ...same, title: 'Autrement' }, VERSION);
    expect(again.course).toEqual({ version: course.version + 1, draft: { versionNumber: 2 } });
    const { rows } = await training.pool.query(
      `select before, after from audit.entry where subject_id = $1 and action = 'COURSE_UPDATE'`,
      [id],
    );
    expect(rows).toEqual([{ before: { title: TEXTS.title }, after: { title: 'Autrement' } }]);
    for (const field of ['isForElectedOfficials', 'durationMinutes', 'programme'])
      expect(await training.fault('courseUpdate', { id, [field]: null })).toMatchObject({
        code: 'INVALID_INPUT',
        path: [field],
      });
  });

  it('is told in the language of the caller where somebody wrote it', async () => {
    const id = await publishedCourse(training, '2020-01-01');
    const texts = { ...TEXTS, title: 'Looking at places' };
    expect((await training.write('courseTranslate', { id, locale: 'EN', texts })).userErrors).toEqual([]);
    expect(await training.fault('courseTranslate', { id, locale: 'FR', texts })).toMatchObject({ path: ['locale'] });
    expect((await training.ask(TITLE, manager, { id })).course).toMatchObject({ locale: 'fr', title: TEXTS.title });
    const english = await training.app.post(TITLE, { id }, { 'accept-language': 'en' });
    expect(((await english.json()) as { data: object }).data).toMatchObject({
      course: { locale: 'en', title: 'Looking at places' },
    });
  });

  it('says to whoever provides it which parts of a translation are behind the French', async () => {
    const id = await publishedCourse(training, '2020-01-01');
    const BEHIND = 'query ($id: ID!) { course(id: $id) { translations { locale title outdated } } }';
    const translations = async (who = manager) => (await training.ask(BEHIND, who, { id })).course.translations;
    const texts = { ...TEXTS, title: 'Looking at places' };
    const french = { locale: 'fr', title: TEXTS.title, outdated: [] };
    expect(await translations()).toEqual([french]);
    await training.write('courseTranslate', { id, locale: 'EN', texts });
    expect(await translations()).toEqual([french, { locale: 'en', title: 'Looking at places', outdated: [] }]);
    await training.write('courseUpdate', {
      ...{ id, objectives: 'Dessiner.', accessDelay: 'Un mois.', prerequisites: 'Aucun.' },
    });
    expect(await translations()).toMatchObject([french, { outdated: ['accessDelay', 'objectives', 'prerequisites'] }]);
    expect(await translations(otherManager)).toEqual([]);
    expect(await translations(coordinator)).toMatchObject([french, { locale: 'en' }]);
    await training.write('courseUpdate', { id, accessDelay: TEXTS.accessDelay });
    await training.write('courseTranslate', { id, locale: 'EN', texts: { ...texts, objectives: 'To draw.' } });
    expect(await translations()).toMatchObject([french, { outdated: [] }]);
  });

  it('is offered no longer from a day on', async () => {
    const id = await publishedCourse(training, '2020-01-01');
    const listed = async (asOf: string, filter = '') =>
      (
        await training.ask(
          `{ courses(asOf: "${asOf}", filter: { organization: "${nord}" ${filter} }, first: 100) { nodes { id } } }`,
        )
      ).courses.nodes;
    await training.write('courseRetire', { id, on: '2026-05-01' });
    expect(await listed('2026-04-30')).toContainEqual({ id });
    expect(await listed('2019-12-31')).not.toContainEqual({ id });
    expect(await listed('2026-05-01')).not.toContainEqual({ id });
    expect(await listed('2026-05-01', 'includeRetired: true')).toContainEqual({ id });
  });

  it('is not changed unseen', async () => {
    const id = await publishedCourse(training);
    expect(await training.fault('courseUpdate', { id, title: 'Autre', expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await training.fault('courseUpdate', { id, title: 'Autre' }, otherManager)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
