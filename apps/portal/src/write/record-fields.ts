import type { CustomTypeOptions, ParseKeys, TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Ask } from '../api/use-ask.js';
import type { Values } from '../form/drafts.js';
import type { CustomControl, FieldOption } from '../form/field-spec.js';

/** The key of a text. */
export type Key = ParseKeys;

/** The record that a query reads: what has a version, alone or in a list. */
export type Held<Read> = { [K in keyof Read]: Versioned<NonNullable<Read[K]>> }[keyof Read];
type Versioned<Node> = Node extends { version: infer V } ? ([V] extends [never] ? never : Node) : Listed<Node>;
type Listed<Node> = {
  [K in keyof Node]: Node[K] extends readonly (infer One)[] ? (One extends { version: number } ? One : never) : never;
}[keyof Node];

/** The fields of a record: one for each input that the API takes of a new one, of a kind that fits it. */
export type RecordFields<New, Update, Held, Given> = {
  [K in Exclude<keyof New, Given | 'idempotencyKey' | 'expectedVersion'>]: Asked<NonNullable<New[K]>, Held> &
    (undefined extends New[K] ? { required?: boolean } : { required: true }) &
    (K extends keyof Update ? Corrected<K, Held> : unknown extends Update ? { stays?: true } : { stays: true });
} & {
  /** What is asked when the record is corrected alone. */
  [K in Exclude<keyof Update, keyof New | 'id' | 'expectedVersion'>]?: Asked<NonNullable<Update[K]>, Held> &
    Corrected<K, Held> & { later: true; required?: boolean };
};

/** What is corrected stands under its own name in the record that is read, or it is said where. */
type Corrected<K, Held> = K extends keyof Held
  ? { held?: (record: Held) => unknown; stays?: true }
  : { held: (record: Held) => unknown; stays?: undefined } | { stays: true; held?: undefined };

type Asked<Input, Held> = Beside<Held> &
  // Sources bear the same words everywhere; several of an enum have a control of their own.
  ([Input] extends [readonly string[]]
    ? string extends Input[number]
      ? { kind: 'sources' } | ({ label: Key } & Custom<Input>)
      : { label: Key } & Custom<Input>
    : ({ label: Key } & (Plain<Input> | Choice<Input> | Parts<Input> | Turned<Input> | Custom<Input>)) | Told<Input>);

/** Not asked: what others say tells it. */
interface Told<Input> {
  kind: 'told';
  sent: (values: Values) => Input | null;
}

interface Beside<Held> {
  help?: Key;
  /** Where the API speaks of it under another name. */
  paths?: readonly string[];
  /** What a new record begins with. */
  initial?: unknown;
  /** Beside certain values of others only; `held` is the record that is corrected. */
  shown?: (values: Values, held?: Held) => boolean;
}

/** What each kind sends, when it needs no more words. */
interface Sends {
  text: string;
  email: string;
  website: string;
  /** The address of one page. */
  link: string;
  siren: string;
  siret: string;
  lines: string;
  day: string;
  /** A day and an hour. */
  moment: string;
  partialDate: string;
  number: number;
  whole: number;
  money: number;
  check: boolean;
  person: string;
  organization: string;
  /** For coordinators any organization, for others one that they manage. */
  ownOrganization: string;
}
type Reference = 'person' | 'organization' | 'ownOrganization';
type IsReference<Input, Yes, No> = [string | number] extends [Input] ? Yes : No;

type Plain<Input> = { most?: number; notBefore?: string } & {
  kind: IsReference<
    Input,
    Reference,
    { [K in keyof Sends]: Sends[K] extends Input ? Exclude<K, Reference> : never }[keyof Sends]
  >;
};

/** Any kind, with what becomes of its value. */
type Turned<Input> =
  | { kind: 'text' | 'choice'; options?: Options; sent: (value: string) => Input | null }
  | { kind: 'number'; most?: number; sent: (value: number) => Input };

/** One of several records, or one value of an enum. */
type Choice<Input> = IsReference<
  Input,
  { kind: 'choice'; options?: Options },
  [Input] extends [string] ? { kind: 'choice'; labels: Labels<Input>; except?: readonly Input[] } : never
>;

/**
 * What may be chosen, asked when the form opens: `known` is the record that is corrected, or what is given of a
 * new one. The page that opens the form may know it too.
 */
export type Options = (ask: Ask, known: Values) => Promise<readonly FieldOption[]>;

/** Where the texts have one label for each value of an enum: `dues.methods`. */
type Labels<Enum> = {
  [Part in keyof Texts & string]: LabelsIn<Texts[Part], Part, Enum> | BelowLabels<Texts[Part], Part, Enum>;
}[keyof Texts & string];
type BelowLabels<Part, Path extends string, Enum> = Part extends string
  ? never
  : { [Map in keyof Part & string]: LabelsIn<Part[Map], `${Path}.${Map}`, Enum> }[keyof Part & string];
type LabelsIn<Texts, Path, Enum> = Texts extends string ? never : keyof Texts extends Enum ? Path : never;
type Texts = CustomTypeOptions['resources']['translation'];

/** A list, typed row by row; or one thing with several parts. */
type Parts<Input> = Input extends readonly (infer Row)[]
  ? { kind: 'rows'; add: Key; columns: Columns<Row> }
  : Input extends object
    ? { kind: 'parts'; columns: Columns<Input> }
    : never;
type Columns<Row> = {
  [K in keyof Row as undefined extends Row[K] ? never : K]: Column<NonNullable<Row[K]>, { required: true }>;
} & { [K in keyof Row as undefined extends Row[K] ? K : never]?: Column<NonNullable<Row[K]>, { required?: boolean }> };
type Column<Input, Need> = [Input] extends [readonly string[]]
  ? { kind: 'sources' }
  : | ({ label: Key; help?: Key; initial?: unknown } & Need & (Plain<Input> | Choice<Input> | Turned<Input>))
    | Told<Input>
    | Kept;

/** Of a row, what nobody types: it goes back as it came, so that the row stays the one that it is. */
interface Kept {
  kind: 'kept';
}

/** A control of its own. */
interface Custom<Input> {
  kind: 'custom';
  sent: (value: unknown) => Input;
  /** `id` is of the record that is corrected. */
  render: (control: CustomControl, id: string | undefined, t: TFunction) => ReactNode;
  /** How it reads in a comparison. */
  text: (value: unknown) => string;
}
