/** What every failure of a mutation says; some say more. */
export interface UserError {
  code: string;
  message: string;
  path?: readonly string[] | null;
  /** When another attempt is possible. */
  retryAt?: string;
  currentVersion?: number;
  changedBy?: string | null;
  changedAt?: string | null;
}

/** What a payload has at least. */
export interface Payload {
  userErrors: readonly UserError[];
}

/** The API understood and did nothing: each error says what to mend. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

export const isConflict = (error: UserError): boolean => error.code === 'VERSION_CONFLICT';

/** Where an error belongs: `agenda.0.title`; nothing for the whole form. Paths may begin with `input`. */
export function pathOf(error: UserError): string | undefined {
  const path = (error.path ?? []).filter((part, place) => !(place === 0 && part === 'input'));
  return path.length > 0 ? path.join('.') : undefined;
}
