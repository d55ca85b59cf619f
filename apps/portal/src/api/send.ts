import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { askProof } from '../session/proof.js';

/** What every failure of a mutation says. */
export interface UserError {
  code: string;
  message: string;
  path: readonly string[] | null;
  /** When another attempt is possible. */
  retryAt?: string;
}

/** The API understood and did nothing: each error says what to mend. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

interface Payload {
  userErrors: readonly UserError[];
}

export type Send = <Data extends object, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables?: Variables,
) => Promise<Exclude<Data[keyof Data], string | undefined>>;

/** Runs a mutation and answers its payload; asks for a proof where one is needed, then runs it once more. Throws `Refused` for what the caller can mend, another error for the rest. */
export function useSend(): Send {
  const client = useApolloClient();
  return async (document, variables) => {
    const run = async (): Promise<Payload> => {
      const { data } = await client.mutate({ mutation: document, variables } as Parameters<typeof client.mutate>[0]);
      const found = Object.values(data as object).find((value): value is Payload => Array.isArray(value?.userErrors));
      if (!found) throw new Error('A mutation answered nothing.');
      return found;
    };
    let payload = await run();
    if (payload.userErrors.some(({ code }) => code === 'PROOF_NEEDED') && (await askProof())) payload = await run();
    if (payload.userErrors.length > 0) throw new Refused(payload.userErrors);
    return payload as never;
  };
}
