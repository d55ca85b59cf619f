import { type Tx } from '#lib/writes';

/** What an erasure does with what somebody wrote in their own name. What others hold of them (positions, votes, minutes) is not that. */
export type ContentChoice = 'KEEP' | 'ERASE';

export interface Person {
  accountId: string;
  personId: string;
}

/** What one module holds of a person. Each module that holds something adds one to `PersonalDataHolders`. */
export interface PersonalData {
  /** Heading in the export. */
  readonly name: string;
  collect(tx: Tx, person: Person): Promise<unknown>;
  /** Erases, or takes the name off what stays. */
  erase(tx: Tx, person: Person, content: ContentChoice): Promise<void>;
}
