import { type DomainError } from '#lib/graphql';

/** What PostgreSQL says of what it refused. */
export interface Refused {
  constraint?: string;
  /** Named by triggers that watch several columns. */
  column?: string;
  /** Figures or days that the words of a typed error need. */
  detail?: string;
}

/** What the database refused, by the name of the constraint that refused it. */
export type Refusals = Readonly<Record<string, (refused: Refused) => DomainError>>;

/** What it means to whoever asked that the database refused it. */
export function meaning(refusals: Refusals, error: Error): Error {
  const refused = error as Refused;
  const { constraint } = refused;
  const refusal = constraint && Object.hasOwn(refusals, constraint) ? refusals[constraint] : undefined;
  return refusal ? refusal(refused) : error;
}

/** Does the work; a constraint that it breaks answers as the typed error that is named for it. */
export async function refusing<T>(refusals: Refusals, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw meaning(refusals, error as Error);
  }
}
