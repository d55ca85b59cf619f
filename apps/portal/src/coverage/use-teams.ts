import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { CoverageMapDocument, type TeamOnMapFragment as Mapped } from '../generated/graphql.js';

/** Every known team of the day, page after page; those of the day before stay until the new ones are there. */
export function useTeams(asOf: string | undefined, demonstration: boolean): readonly Mapped[] {
  const client = useApolloClient();
  const [teams, setTeams] = useState<readonly Mapped[]>([]);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const all: Mapped[] = [];
      let after: string | null | undefined;
      do {
        const { data } = await client.query({ query: CoverageMapDocument, variables: { asOf, demonstration, after } });
        const page = data?.network.teamCoverage?.teams;
        if (!page) return;
        all.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after && !gone);
      if (!gone) setTeams(all);
      // Out of reach: the figures above tell, and offer to try again.
    })().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [client, asOf, demonstration]);
  return teams;
}
