import { InMemoryCache } from '@apollo/client';
import possibleTypes from '../../../../schema/possible-types.json';

/** What is described for a day is kept for that day: the same id on two days is two entries. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      DatedNode: { keyFields: ['id', 'asOf'] },
      Network: { keyFields: ['asOf'] },
      Source: { keyFields: ['key'] },
    },
  });
