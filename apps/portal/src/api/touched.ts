import type { ApolloClient, DocumentNode } from '@apollo/client';

/** What nothing else is worked out from: a change of it touches these types alone. Others may change any record that is shown. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  Milestone: ['Milestone', 'TimelineEntry'],
  NetworkEvent: ['NetworkEvent', 'TimelineEntry'],
  Grant: ['Grant'],
  Source: ['Source'],
};

/** Names of whoever is signed in, and of what they manage, are among these. */
const OF_VIEWER = /^(Person|Organization)/;

/** Asks again what is on screen that a write changed: neither who is signed in, nor what forms offer to choose from. */
export async function refetchTouched(client: ApolloClient, mutation: DocumentNode): Promise<void> {
  const write = mutation.definitions.flatMap((part) => ('name' in part ? (part.name?.value ?? []) : []))[0] ?? '';
  const only = Object.entries(ALONE).find(([type]) => write.startsWith(type))?.[1];
  const touched = [...client.getObservableQueries('active')].flatMap((query) => {
    const name = query.queryName ?? '';
    if (name.endsWith('Choices') || (name === 'Viewer' && !OF_VIEWER.test(write))) return [];
    const types = typesIn(query.getCurrentResult().data);
    const isSeen = types.size === 0 || [...types].some((type) => only?.some((one) => type.startsWith(one)));
    return !only || isSeen ? name : [];
  });
  if (touched.length > 0) await client.refetchQueries({ include: touched }).catch(() => undefined);
}

/** Asks again all that is on screen, as somebody else changed something: neither who is signed in, nor what forms offer to choose from. */
export async function refetchShown(client: ApolloClient): Promise<void> {
  const names = [...client.getObservableQueries('active')].map(({ queryName }) => queryName ?? '');
  const include = names.filter((name) => name && name !== 'Viewer' && !name.endsWith('Choices'));
  if (include.length > 0) await client.refetchQueries({ include }).catch(() => undefined);
}

/** Empty lists have a type too. */
function typesIn(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data !== 'object' || data === null) return found;
  if ('__typename' in data) found.add(String(data.__typename));
  for (const value of Object.values(data)) typesIn(value, found);
  return found;
}
