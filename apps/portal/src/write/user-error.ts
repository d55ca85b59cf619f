/** An expected failure as every mutation tells it; a version conflict says more. */
export interface UserErrorAnswer {
  __typename?: string;
  code: string;
  message: string;
  path?: readonly string[] | null;
  currentVersion?: number;
  changedBy?: string | null;
  changedAt?: string | null;
}

/** What a payload has at least. */
export interface PayloadAnswer {
  userErrors: readonly UserErrorAnswer[];
}

export const isConflict = (error: UserErrorAnswer): boolean => error.code === 'VERSION_CONFLICT';

/** Where an error belongs: `agenda.0.title`; nothing for the whole form. Paths may begin with `input`. */
export function pathOf(error: UserErrorAnswer): string | undefined {
  const path = (error.path ?? []).filter((part, place) => !(place === 0 && part === 'input'));
  return path.length > 0 ? path.join('.') : undefined;
}
