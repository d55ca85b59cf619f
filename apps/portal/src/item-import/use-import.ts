import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { refetchTouched } from '../api/touched.js';
import { useAction } from '../form/use-action.js';
import { ItemImportDocument, type ItemImportMutation } from '../generated/graphql.js';

export type ImportRow = NonNullable<ItemImportMutation['itemImport']['rows']>[number];

/** How far a table has been gone through, and what came of its rows. */
export interface Gone {
  isTrial: boolean;
  rows: readonly ImportRow[];
  rowCount: number;
  /** Where it goes on; null at its end. */
  next: number | null;
}

/** Goes through a table in goes; one that was cut off goes on where it stood. */
export function useImport(organizationId: string, table: string, changesThere: boolean) {
  const client = useApolloClient();
  const [gone, setGone] = useState<Gone>();
  const { busy, problem, run } = useAction(async (send, isTrial: boolean) => {
    const goesOn = gone && gone.next !== null && gone.isTrial === isTrial;
    let now: Gone = goesOn ? gone : { isTrial, rows: [], rowCount: 0, next: 0 };
    setGone(goesOn ? gone : undefined);
    while (now.next !== null) {
      const input = { organizationId, table, isTrial, changesThere, after: now.next };
      const { rows, rowCount, next } = await send(ItemImportDocument, { input });
      now = { isTrial, rows: [...now.rows, ...(rows ?? [])], rowCount: rowCount ?? 0, next: next ?? null };
      setGone(now);
    }
    if (!isTrial) await refetchTouched(client, ItemImportDocument);
  });
  return { gone, busy, problem, run, forget: () => setGone(undefined) };
}
