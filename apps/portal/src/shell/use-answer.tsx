import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { PageSkeleton } from './page-skeleton.js';
import { QueryProblem } from './problem.js';

interface AnswerOptions<Variables> {
  variables?: Variables;
  fetchPolicy?: WatchQueryFetchPolicy;
  skip?: boolean;
  /** Of the place that a part of a page keeps for it; without it, it is the whole page. */
  height?: number;
}

/**
 * What a query answered: the answer before stays while another day or filter is asked. Until there is one, `instead`
 * is what stands in its place.
 */
export function useAnswer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { height, ...options }: AnswerOptions<Variables> = {},
) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery<Data, OperationVariables>(query, options);
  const answer = (data ?? (loading ? previousData : undefined)) as Data | undefined;
  const instead = error ? (
    <QueryProblem error={error} onRetry={() => void refetch()} whole={height === undefined} />
  ) : height === undefined ? (
    <PageSkeleton />
  ) : (
    <Skeleton height={height} data-part-loading />
  );
  return { answer, instead, busy: loading, refetch, fetchMore };
}
