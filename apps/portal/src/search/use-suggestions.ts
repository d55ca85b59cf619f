import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { SearchSuggestionsDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { foundHit } from './found.js';
import type { Hit } from './hit.js';
import { recordHits } from './records.js';
import { useSitePages } from './use-site-pages.js';

interface Suggestions {
  items: Hit[];
  /** Whether they are those for what is typed now. */
  settled: boolean;
  failed: boolean;
}

/** Suggestions for what is typed; the last ones stay in place while the next are on their way. */
export function useSuggestions(typed: string): Suggestions {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const demonstration = useDemonstration();
  const [text] = useDebouncedValue(typed.trim().slice(0, LONGEST), 120);
  const skip = text.length < 2;
  const { data, previousData, error, loading } = useQuery(SearchSuggestionsDocument, {
    variables: { text, demonstration, asOf },
    skip,
  });
  const pages = useSitePages(text);
  const shown = data ?? previousData;
  const isAsked = !skip && shown !== undefined;
  return {
    items: isAsked
      ? [...pages, ...fewer(shown.search).map((item) => foundHit(item, t, language)), ...recordHits(shown, t)]
      : [],
    settled: !skip && !loading && text === typed.trim().slice(0, LONGEST) && data !== undefined,
    failed: error !== undefined && !loading,
  };
}

/** Names that sound alike are many; what else is called so must not stand below them all. */
function fewer<Found extends { territory?: object | null }>(found: readonly Found[]): Found[] {
  const territories = found.filter(({ territory }) => territory);
  const most = territories.slice(0, MOST_TERRITORIES);
  return found.filter((item) => !item.territory || most.includes(item));
}
const MOST_TERRITORIES = 5;

/** What lists take. */
export const LONGEST = 100;
