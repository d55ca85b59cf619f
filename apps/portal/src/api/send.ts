import type { FetchPolicy, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { askProof } from '../session/proof.js';
import { type Attempt, useAttempt } from './attempt.js';
import { type Payload, Refused, type UserError } from './user-error.js';

export type Send = <Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables?: Variables,
) => Promise<Exclude<Data[keyof Data], string | undefined>>;

const has = (errors: readonly UserError[], code: string): boolean => errors.some((error) => error.code === code);

/**
 * Runs a mutation and answers its payload; asks for a proof where one is needed, then runs it once more. Throws `Refused` for
 * what the caller can mend, another error for the rest: whether it was done is not known then, and the attempt goes on.
 */
export function useSend(of?: Attempt, fetchPolicy?: Extract<FetchPolicy, 'no-cache'>): Send {
  const client = useApolloClient();
  const { t } = useTranslation();
  const own = useAttempt();
  const attempt = of ?? own;
  return async (mutation, variables) => {
    const run = async (): Promise<Payload> => {
      const context = { idempotencyKey: attempt.key() };
      const options = { mutation, variables, context, fetchPolicy } as Parameters<typeof client.mutate>[0];
      const { data } = await client.mutate(options);
      const found = Object.values(data as object).find((value): value is Payload => Array.isArray(value?.userErrors));
      if (!found) throw new Error('A mutation answered nothing.');
      return found;
    };
    let payload = await run();
    if (has(payload.userErrors, 'PROOF_NEEDED') && (await askProof())) payload = await run();
    const { userErrors } = payload;
    if (has(userErrors, 'IDEMPOTENCY_KEY_REUSED')) {
      // An earlier request of this attempt was done although its answer was lost, and something else is sent now.
      attempt.end();
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
      throw new Refused([{ code: 'IDEMPOTENCY_KEY_REUSED', message: t('form.doneBefore') }]);
    }
    if (userErrors.length > 0) throw new Refused(userErrors);
    attempt.end();
    return payload as never;
  };
}
