import { ANONYMOUS, type Actor } from '#lib/access';
import { actor, type WrittenApp } from '#lib/testing';
import { lettersOf, runJob } from './jobs.js';
import { manager, planned } from './training.js';

export interface OpenSession {
  id: string;
  halfDays: { id: string }[];
}

export const as = (personId: string | undefined, who: Actor = actor()): Actor => ({ ...who, personId: personId! });

let day = Date.parse('2030-03-04');
let count = 0;

/** An open session of the Nord with two places, on a day that no other has. */
export async function openSession(training: WrittenApp, course: string, more: object = {}): Promise<OpenSession> {
  do day += 86_400_000;
  while ([0, 1, 6].includes(new Date(day).getUTCDay()));
  const on = new Date(day).toISOString().slice(0, 10);
  const { trainingSession, userErrors } = await training.write(
    'trainingSessionPlan',
    planned(course, [on], { capacity: 2, evenOnHolidays: true, ...more }),
    'trainingSession { id halfDays { id } }',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  await training.write('trainingSessionOpen', { id: trainingSession.id });
  return trainingSession;
}

/** People who work in the organization, each with an address. */
export async function people(training: WrittenApp, organizationId: string, how: number): Promise<string[]> {
  const { rows } = await training.pool.query<{ id: string }>(
    `with p as (insert into network.person (id, given_name, family_name, email)
       select 'person_' || lpad('e' || $2 || 'x' || n, 26, '0'), 'Dominique', 'Personne ' || n, 'p' || $2 || '.' || n || '@equipe.example'
       from generate_series(1, $3::int) n returning id)
     insert into network.position (id, person_id, organization_id, kind, valid_from, sources)
     select 'position_' || right(p.id, 26), p.id, $1, 'ARCHITECT', '2020-01-01', '{}' from p returning person_id as id`,
    [organizationId, String(++count), how],
  );
  return rows.map(({ id }) => id).sort();
}

const RESULTS = `results { person { id } enrolment { id status waitlistPosition version } userErrors { __typename code message } }`;
const OF_ENROLMENT = `id status waitlistPosition beyondCapacity endCause endReason version viewerMayDecide viewerMayWithdraw
  offer { id status expiresAt } steps { kind side } waitlistHistory { place } absences { on half reason }`;
const OF_SESSION = `capacity placesTaken placesLeft overbookedBy waitlistLength enrolmentClosesAt remoteUrl`;

/** What people and those who hold a session do and see, in one application. */
export const enrolling = (training: WrittenApp) => ({
  request: (trainingSessionId: string, personIds: readonly string[], who: Actor = manager, more: object = {}) =>
    training.write('enrolmentRequest', { trainingSessionId, personIds, ...more }, RESULTS, who),
  enrolment: async (id: string, who: Actor = manager): Promise<any> =>
    (await training.ask(`{ enrolment(id: "${id}") { ${OF_ENROLMENT} } }`, who)).enrolment,
  session: async (id: string, who: Actor = ANONYMOUS): Promise<any> =>
    (await training.ask(`{ trainingSession(id: "${id}") { ${OF_SESSION} } }`, who)).trainingSession,
  accept: (id: string, more: object = {}, who: Actor = manager) =>
    training.write('enrolmentAccept', { id, ...more }, 'enrolment { status beyondCapacity }', who),
  withdraw: (id: string, who: Actor = manager, more: object = {}) =>
    training.write('enrolmentWithdraw', { id, ...more }, 'enrolment { id status }', who),
  letters: (template: string) => lettersOf(training, template),
  /** The secret of the link in the last offer of a place to somebody. */
  tokenTo: async (personId: string): Promise<string> => {
    const { rows } = await training.pool.query('select email from network.person where id = $1', [personId]);
    const letter = (await lettersOf(training, 'PLACE_OFFERED')).filter(({ to }) => to === rows[0].email).at(-1)!;
    return new URL(letter.values.link, 'http://localhost').hash.slice(1);
  },
  /** Serves the list as the job does; what fails does so before the commit. */
  serve: (sessionId?: string, fails = false): Promise<void> =>
    runJob(training, 'training.places', { sessionId }, fails),
});

export const statuses = ({ results }: any): string[] =>
  results.map(({ enrolment, userErrors }: any) => enrolment?.status ?? userErrors[0].code);
export const ids = ({ results }: any): string[] => results.map(({ enrolment }: any) => enrolment.id);
