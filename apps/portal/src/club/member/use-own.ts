import { useQuery } from '@apollo/client/react';
import { ClubOwnDocument, type ClubOwnQuery } from '../../generated/graphql.js';

/** The reader in the club: asked where somebody is signed in alone. */
export const useOwn = (skip = false): ClubOwnQuery | undefined =>
  useQuery(ClubOwnDocument, { fetchPolicy: 'cache-and-network', skip }).data;
