import { ApolloClient } from '@apollo/client';
import { patientLink } from './busy.js';
import { createCache } from './cache.js';
import { registeredLink } from './registered-link.js';

export function createClient(onUnauthenticated: (partial: boolean) => void): ApolloClient {
  return new ApolloClient({
    link: patientLink().concat(registeredLink('/graphql', onUnauthenticated)),
    cache: createCache(),
  });
}
