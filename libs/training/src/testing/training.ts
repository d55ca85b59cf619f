import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, useApp, type WrittenApp } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');

export const coordinator = actor(['NETWORK_COORDINATOR']);
export const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
export const otherManager = actor(['ORGANIZATION_MANAGER'], [ain]);
export const signedIn = actor();

const ERRORS = `... on VersionConflictError { currentVersion } ... on TrainingSessionStateError { status }
  ... on HolidayError { day holiday } ... on CertificateEndedError { status } ... on CompletionCertifiedError { number }`;

/** There from the first spec of the file to the last: nobody, an account, another manager, the manager and a coordinator come to its doors. */
export const useTraining = (env?: Record<string, string>): WrittenApp =>
  useApp({ errors: ERRORS, asker: manager, atTheDoor: [ANONYMOUS, signedIn, otherManager, manager, coordinator], env });

/** What a course says of itself. */
export const TEXTS = {
  title: 'Observer le cadre de vie',
  objectives: 'Savoir tenir un observatoire participatif.',
  programme: 'Matin : regarder. Après-midi : raconter.',
  audience: 'Les équipes des CAUE.',
  methods: 'Exercices sur le terrain.',
  assessment: 'Un cas traité en groupe.',
  accessibility: 'Locaux accessibles ; écrivez-nous pour tout besoin.',
  accessDelay: 'Deux semaines.',
};

/** The id of a course of the Nord, published on a day. */
export async function publishedCourse(training: WrittenApp, from = '2026-01-01'): Promise<string> {
  const created = await training.write(
    'courseCreate',
    { ...TEXTS, organizationId: nord, durationMinutes: 420, priceCents: 30_000 },
    'course { id }',
  );
  await training.write('coursePublish', { id: created.course.id, from });
  return created.course.id;
}

/** A session of that course on days of 2030, at the hours that nobody named others for. */
export const planned = (courseId: string, days: readonly string[], more: object = {}): object => ({
  courseId,
  mode: 'ON_SITE',
  place: 'Maison de l’architecture',
  territory: { kind: 'COMMUNE', code: '59350' },
  capacity: 10,
  halfDays: days.flatMap((on) => [
    { on, half: 'MORNING' },
    { on, half: 'AFTERNOON' },
  ]),
  ...more,
});
