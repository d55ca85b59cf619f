interface Team {
  headcount: number | null;
  trained: number | null;
  trainedRange: { most: number } | null;
  complete: boolean | null;
}

export type Look = 'complete' | 'possible' | 'part' | 'none' | 'unknown';

/** How far a team is, for the map and its legend. */
export function lookOf({ headcount, trained, trainedRange, complete }: Team): Look {
  if (!headcount) return 'unknown';
  if (complete) return 'complete';
  if (trainedRange && trainedRange.most >= headcount) return 'possible';
  return trained || trainedRange?.most ? 'part' : 'none';
}
