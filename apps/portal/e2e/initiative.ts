import { ask, done, MANAGER, organizationOf, sessionOf } from './people.js';

/** Initiatives of a test's own, made through the API by who manages an organization: what comes before what a test is about. */
export async function publishedInitiative(titleFr: string): Promise<{ slug: string; path: string }> {
  const session = await sessionOf(MANAGER);
  const organizationId = await organizationOf(session);
  const slug = titleFr
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z]+/g)!
    .join('-');
  const { initiative } = await done<{ initiative: { id: string } }>(
    'initiativeRecord',
    { organizationId, titleFr, slug },
    'initiative { id }',
    session,
  );
  await done('initiativePublish', { id: initiative.id }, 'initiative { id }', session);
  return { slug, path: `/demarches/${slug}` };
}

/** A call that is open. */
export async function openedCall(
  slug: string,
  input: { kind: string; titleFr: string },
): Promise<{ id: string; path: string }> {
  const { initiative } = await ask<{ initiative: { id: string } }>(
    'query ($slug: String) { initiative(slug: $slug) { id } }',
    { slug },
  );
  const all = { initiativeId: initiative.id, closesAt: '2099-01-02T12:00:00Z', ...input };
  const { call } = await done<{ call: { id: string } }>('callRecord', all, 'call { id }', await sessionOf(MANAGER));
  return { id: call.id, path: `/demarches/appels/${call.id}` };
}

/** The path of what somebody contributed there. */
export async function contributed(
  callId: string,
  input: { title: string; body?: string },
  by: { email: string; password: string },
): Promise<string> {
  const { contribution } = await done<{ contribution: { id: string } }>(
    'contributionSubmit',
    { callId, displayName: 'Une voisine', ...input },
    'contribution { id }',
    await sessionOf(by),
  );
  return `/demarches/contributions/${contribution.id}`;
}
