import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attempt } from '../api/attempt.js';
import { useSend } from '../api/send.js';
import { type Payload, Refused, type UserError } from '../api/user-error.js';

interface Submission {
  saving: boolean;
  errors: readonly UserError[];
  /** The API was out of reach or refused: whether it was done is not known. */
  failure: Error | undefined;
}

interface Outcome {
  /** There when it was done. */
  payload?: Payload;
  errors: readonly UserError[];
}

const IDLE: Submission = { saving: false, errors: [], failure: undefined };

/** Runs a mutation and tells expected failures from others. What is on screen is read again after a success. */
export function useSubmission<TData extends object, TVariables extends OperationVariables>(
  mutation: TypedDocumentNode<TData, TVariables>,
  attempt?: Attempt,
) {
  const client = useApolloClient();
  const send = useSend(attempt, 'no-cache');
  const { t } = useTranslation();
  const [state, setState] = useState(IDLE);
  const submit = async (variables: TVariables): Promise<Outcome> => {
    setState({ ...IDLE, saving: true });
    try {
      const payload = (await send(mutation, variables)) as Payload;
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
      setState(IDLE);
      return { payload, errors: [] };
    } catch (failure) {
      const errors =
        failure instanceof Refused
          ? failure.errors
          : CombinedGraphQLErrors.is(failure)
            ? unreadable(failure, t('write.notPossible'))
            : [];
      if (errors.length > 0) {
        setState({ ...IDLE, errors });
        return { errors };
      }
      setState({ ...IDLE, failure: failure instanceof Error ? failure : new Error(String(failure)) });
      return { errors: [] };
    }
  };
  return { ...state, submit, clear: () => setState(IDLE) };
}

/** What the API could not even read as the type it expects: it names the place in its message alone. */
function unreadable({ errors }: CombinedGraphQLErrors, message: string): UserError[] {
  const places = errors.map((error) => /at "input\.([^"]+)"/.exec(error.message)?.[1]);
  return places.every((place) => place !== undefined)
    ? places.map((place) => ({ code: 'INVALID_INPUT', message, path: place.split(/[.[\]]+/).filter(Boolean) }))
    : [];
}
