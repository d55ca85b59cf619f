import { ApolloClient, InMemoryCache } from '@apollo/client';
import { patientLink } from './busy.js';
import { registeredLink } from './registered-link.js';

/** What is described for a day is kept for that day: the same id on two days is two entries of the cache. */
export function createClient(onUnauthenticated: (partial: boolean) => void): ApolloClient {
  return new ApolloClient({
    link: patientLink().concat(registeredLink('/graphql', onUnauthenticated)),
    cache: new InMemoryCache({
      typePolicies: {
        Territory: { keyFields: ['id', 'asOf'] },
        Organization: { keyFields: ['id', 'asOf'] },
        Source: { keyFields: ['key'] },
        Network: { keyFields: ['asOf'] },
        // Where a signature stands depends on the day asked: it is kept inside the answer for that day.
        Signature: { keyFields: false },
      },
    }),
  });
}
