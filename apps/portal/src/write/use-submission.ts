import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PayloadAnswer, type UserErrorAnswer } from './user-error.js';

interface Submission {
  saving: boolean;
  errors: readonly UserErrorAnswer[];
  /** The API was out of reach or refused: whether it was done is not known. */
  failure: Error | undefined;
}

interface Outcome {
  /** There when it was done. */
  payload?: PayloadAnswer;
  errors: readonly UserErrorAnswer[];
}

const IDLE: Submission = { saving: false, errors: [], failure: undefined };

/** Runs a mutation and tells expected failures from others. What is on screen is read again after a success. */
export function useSubmission<TData extends object, TVariables extends OperationVariables>(
  mutation: TypedDocumentNode<TData, TVariables>,
) {
  const client = useApolloClient();
  const { t } = useTranslation();
  const [state, setState] = useState(IDLE);
  const submit = async (variables: TVariables): Promise<Outcome> => {
    setState({ ...IDLE, saving: true });
    try {
      const { data } = await client.mutate<object>({ mutation, variables, fetchPolicy: 'no-cache' });
      const payload = Object.values(data ?? {}).find(isPayload);
      if (!payload) throw new Error('The mutation answered no payload.');
      if (payload.userErrors.length > 0) {
        setState({ ...IDLE, errors: payload.userErrors });
        return { errors: payload.userErrors };
      }
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
      setState(IDLE);
      return { payload, errors: [] };
    } catch (failure) {
      const errors = CombinedGraphQLErrors.is(failure) ? unreadable(failure, t('write.notPossible')) : [];
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

function isPayload(value: unknown): value is PayloadAnswer {
  return typeof value === 'object' && value !== null && 'userErrors' in value;
}

/** What the API could not even read as the type it expects: it names the place in its message alone. */
function unreadable({ errors }: CombinedGraphQLErrors, message: string): UserErrorAnswer[] {
  const places = errors.map((error) => /at "input\.([^"]+)"/.exec(error.message)?.[1]);
  return places.every((place) => place !== undefined)
    ? places.map((place) => ({ code: 'INVALID_INPUT', message, path: place.split(/[.[\]]+/).filter(Boolean) }))
    : [];
}
