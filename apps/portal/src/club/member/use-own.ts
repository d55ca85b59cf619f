import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { ClubOwnDocument, type ClubOwnQuery } from '../../generated/graphql.js';
import { useViewer } from '../../session/viewer.js';
import { useAnswer } from '../../shell/use-answer.js';

/** The reader in the club: asked where somebody is signed in alone. */
export const useOwn = (skip = false): ClubOwnQuery | undefined =>
  useQuery(ClubOwnDocument, { fetchPolicy: 'cache-and-network', skip }).data;

/** For a page that begins with what the reader may do in the club: stands in its place until that is known, so that nothing moves when it is. */
export function useBeforeOwn(): ReactElement | null {
  const { viewer, error } = useViewer();
  const { answer, instead } = useAnswer(ClubOwnDocument, { fetchPolicy: 'cache-and-network', skip: !viewer });
  return viewer === null || answer || error ? null : instead;
}
