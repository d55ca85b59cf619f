/** What runs a statement: the transaction of a use case. */
export interface Statements {
  query(text: string, values?: readonly unknown[]): Promise<object[]>;
}

/** Whom an export or an erasure is about. */
export interface Somebody {
  /** Null for a person who has no account. */
  readonly accountId: string | null;
  readonly personId: string;
  /** All records that are this person's, the one above among them. */
  readonly people: readonly string[];
  /** All addresses that are theirs, in lower case. */
  readonly addresses: readonly string[];
  /** Addresses that were theirs until then, and that others have now: what was sent there before is theirs. */
  readonly formerly?: readonly { address: string; until: string }[];
}

/** What an erasure does with what somebody wrote in their own name. What others hold of them (positions, votes, minutes) is not that. */
export type ContentChoice = 'KEEP' | 'ERASE';

/** What a column tells whose its row is by; or the table, declared before, that it refers to by `id`. */
export type Whose = 'ACCOUNT' | 'PERSON' | 'ADDRESS' | `${string}.${string}`;

/** A part of the export. In SQL the row is called `t`. */
export interface Given {
  /** Its heading, of which there is one among all modules. */
  readonly as: string;
  readonly columns?: readonly string[];
  /** What is worked out, by its name: `(select o.name from network.organization o where o.id = t.organization_id)`. */
  readonly with?: Readonly<Record<string, string>>;
  readonly orderBy?: string;
}

interface HoldsRows {
  /** The columns by which a row is somebody's; any of them is enough. None where nobody can be found by the row. */
  readonly of: Readonly<Record<string, Whose>>;
  /** The column that tells when a row was sent to its address. */
  readonly sentAt?: string;
  readonly given?: Given;
  /** Columns that are not given out, and why. */
  readonly withheld?: Readonly<Record<string, string>>;
  /** Columns that tell nothing of the person. */
  readonly impersonal?: readonly string[];
  /** When a row goes by itself, as a condition in SQL. Otherwise it stays until it is erased. */
  readonly until?: string;
  /** Columns whose values in entries of the audit log name somebody or let them be reached. */
  readonly inAudit?: readonly string[];
  /** What the audit log calls such a row, where all that it says of one is its owner’s affair: an erasure takes out all of it. */
  readonly inAuditAs?: string;
}

/** Rows that go when somebody is erased, or that stay without naming them, and why. */
type Erased =
  | { readonly erased: 'ROWS'; readonly cleared?: never; readonly retained?: never; readonly kept?: never }
  | {
      /** What columns are set to, in SQL. */
      readonly erased?: Readonly<Record<string, string>>;
      /** Columns out of which the module's own `erase` takes what names somebody. */
      readonly cleared?: readonly string[];
      /** Columns that name somebody and stay all the same for as long as a law asks (`until`), and which one. */
      readonly retained?: Readonly<Record<string, string>>;
      readonly kept: string;
    };

export type PersonalTable = HoldsRows & Erased;

/** What one module holds of people. */
export interface PersonalData {
  /** The module's; heads in the export what it collects itself. */
  readonly name: string;
  /** By table, with its schema. One that others refer to comes first. */
  readonly tables?: Readonly<Record<string, PersonalTable>>;
  /** Columns of other tables that could hold personal data by their name or type, and hold none. */
  readonly impersonal?: Readonly<Record<string, readonly string[]>>;
  /** What tables alone cannot tell: above all what somebody wrote in their own name. */
  collect?(tx: Statements, somebody: Somebody): Promise<unknown>;
  /** Erases, or takes the name off what stays. */
  erase?(tx: Statements, somebody: Somebody, content: ContentChoice, inAudit: InAudit): Promise<void>;
}

/** What an erasure takes out of the audit log, as all modules declare it. */
export interface InAudit {
  /** What entries call what names somebody: `given_name`, `givenName`. */
  readonly named: readonly string[];
  /** The types of what is somebody’s own: of these it takes all that entries say. */
  readonly own: readonly string[];
}

/** What a module brings: each one says what it holds of people. */
export interface PersonalDataPart {
  readonly personalData: PersonalData;
}
