import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useAsOf } from '../day/use-as-of.js';
import { TerritorySuggestionsDocument, type TerritorySuggestionsQuery } from '../generated/graphql.js';

export type Suggestion = TerritorySuggestionsQuery['territories']['nodes'][number];

/** Suggestions for what is typed; the last ones stay in place while the next are on their way. */
export function useSuggestions(typed: string): { items: Suggestion[]; settled: boolean; failed: boolean } {
  const { asOf } = useAsOf();
  const [search] = useDebouncedValue(typed.trim(), 120);
  const skip = search.length < 2;
  const { data, previousData, error, loading } = useQuery(TerritorySuggestionsDocument, {
    variables: { search, asOf },
    skip,
  });
  const shown = data ?? previousData;
  return {
    items: skip ? [] : (shown?.territories.nodes ?? []),
    settled: !skip && !loading && search === typed.trim() && data !== undefined,
    failed: error !== undefined && !loading,
  };
}
