import { ApolloClient, InMemoryCache } from '@apollo/client';
import { registeredLink } from './registered-link.js';

/** A territory is described for a day: the same id on two days is two entries of the cache. */
export function createClient(onUnauthenticated: (partial: boolean) => void): ApolloClient {
  return new ApolloClient({
    link: registeredLink('/graphql', onUnauthenticated),
    cache: new InMemoryCache({
      typePolicies: {
        Territory: { keyFields: ['id', 'asOf'] },
        Source: { keyFields: ['key'] },
        // Where a signature stands depends on the day asked: it is kept inside the answer for that day.
        Signature: { keyFields: false },
      },
    }),
  });
}
