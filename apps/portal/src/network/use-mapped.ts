import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { NetworkMapDocument, type OrganizationMappedFragment as Mapped } from '../generated/graphql.js';

/** Every CAUE with where it stands on the day, page after page; those of the day before stay until the new ones are there. */
export function useMapped(asOf: string | undefined, demonstration: boolean): readonly Mapped[] | undefined {
  const client = useApolloClient();
  const [mapped, setMapped] = useState<readonly Mapped[]>();
  useEffect(() => {
    let gone = false;
    void (async () => {
      const all: Mapped[] = [];
      let after: string | null | undefined;
      do {
        const { data } = await client.query({
          query: NetworkMapDocument,
          variables: { asOf, demonstration, after },
        });
        if (!data) return;
        all.push(...data.organizations.nodes);
        after = data.organizations.pageInfo.hasNextPage ? data.organizations.pageInfo.endCursor : null;
      } while (after && !gone);
      if (!gone) setMapped(all);
      // Out of reach: the panel beside the map tells, and offers to try again.
    })().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [client, asOf, demonstration]);
  return mapped;
}
