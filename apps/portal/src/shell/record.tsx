import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from './page-skeleton.js';
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
  children: (record: Value, busy: boolean, refetch: () => Promise<unknown>) => ReactNode;
}

/** A page about one record: what stands there until it has come, and when it does not. */
export function Record<Data, Variables extends OperationVariables, Value>(props: RecordProps<Data, Variables, Value>) {
  const { query, variables, fetchPolicy, of, isIt, title, missing, children } = props;
  const { data, previousData, loading, error, refetch } = useQuery<Data, OperationVariables>(query, {
    variables,
    fetchPolicy,
  });
  const answer = (data ?? (loading ? previousData : undefined)) as Data | undefined;
  const record = answer && of(answer);
  const shown = record && isIt(record) ? record : undefined;
  usePageTitle(shown && title(shown));
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (shown) return children(shown, loading, refetch);
  return answer && !record ? missing : <PageSkeleton />;
}
