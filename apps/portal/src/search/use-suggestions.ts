import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useAsOf } from '../day/use-as-of.js';
import { SearchSuggestionsDocument, type SearchSuggestionsQuery } from '../generated/graphql.js';

export type Suggestion = SearchSuggestionsQuery['search'][number];

/** Suggestions for what is typed; the last ones stay in place while the next are on their way. */
export function useSuggestions(typed: string): { items: Suggestion[]; settled: boolean; failed: boolean } {
  const { asOf } = useAsOf();
  const [text] = useDebouncedValue(typed.trim(), 120);
  const skip = text.length < 2;
  const { data, previousData, error, loading } = useQuery(SearchSuggestionsDocument, {
    variables: { text, asOf },
    skip,
  });
  const shown = data ?? previousData;
  return {
    items: skip ? [] : (shown?.search ?? []),
    settled: !skip && !loading && text === typed.trim() && data !== undefined,
    failed: error !== undefined && !loading,
  };
}
