import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SavedQueryCheckDocument } from '../../generated/graphql.js';
import { type Check, definitionOf, type Typed } from './definition.js';

/** What stands for what is still blank, while it is only looked at. */
const BLANK = '…';

/** What the definition that is being typed comes to. While its document is none, what the one before asked for is still offered. */
export function useCheck(typed: Typed): Check | undefined {
  const [definition] = useDebouncedValue(definitionOf(typed, BLANK), 400);
  const { data, previousData } = useQuery(SavedQueryCheckDocument, {
    variables: { definition },
    fetchPolicy: 'no-cache',
  });
  const check = (data ?? previousData)?.savedQueryCheck;
  const [places, setPlaces] = useState<Check['places']>([]);
  if (check && check.places.length > 0 && check.places !== places) setPlaces(check.places);
  return check && { ...check, places };
}
