import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import type { ReactNode } from 'react';
import { useAnswer } from './use-answer.js';
import { usePageTitle } from './use-page-title.js';

interface RecordProps<Data, Variables extends OperationVariables, Value> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  fetchPolicy?: WatchQueryFetchPolicy;
  /** Where the record is in the answer. */
  of: (data: Data) => Value | null | undefined;
  /** Whether it is the one of this address, not the one of the address before, which stays while another day is asked. */
  isIt: (record: Value) => boolean;
  title: (record: Value) => string;
  /** When there is no such record, or none that the reader may see. */
  missing: ReactNode;
  children: (record: Value, busy: boolean) => ReactNode;
}

/** A page about one record: what stands there until it has come, and when it does not. */
export function Record<Data, Variables extends OperationVariables, Value>(props: RecordProps<Data, Variables, Value>) {
  const { query, variables, fetchPolicy, of, isIt, title, missing, children } = props;
  const { answer, instead, busy } = useAnswer(query, { variables, fetchPolicy });
  const record = answer && of(answer);
  const shown = record && isIt(record) ? record : undefined;
  usePageTitle(shown && title(shown));
  if (shown) return children(shown, busy);
  return answer && !record ? missing : instead;
}
