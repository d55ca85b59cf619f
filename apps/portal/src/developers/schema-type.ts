/** What apps/portal/developers/reference.mjs says of a type. */
export type Kind =
  | 'ROOT'
  | 'OBJECT'
  | 'INTERFACE'
  | 'UNION'
  | 'ENUM'
  | 'SCALAR'
  | 'INPUT'
  | 'CARRIER'
  | 'ERROR'
  | 'FAILURES';

export type Audience =
  | 'EVERYONE'
  | 'SIGNED_IN'
  | 'PERSON'
  | 'STAFF'
  | 'MANAGER'
  | 'TRAINER'
  | 'MODERATOR'
  | 'COORDINATOR'
  | 'ADMINISTRATOR';

interface Named {
  name: string;
  description?: string;
  deprecated?: { reason: string; removedOn: string };
}

export interface Argument extends Named {
  /** As it is written: `[Territory!]!`. */
  type: string;
  /** The type in it that has a page. */
  named?: string;
  /** What counts when it is left out. */
  otherwise?: string;
}

export interface Price {
  points: number;
  times: number;
  search: number;
  area: number;
  total: number;
  /** Of a total, which is priced with its list: what it costs there, the least first. */
  totals?: number[];
}

export interface SchemaField extends Argument {
  audience?: Audience;
  price?: Price;
  args?: Argument[];
}

export interface Example {
  name: string;
  title: { fr: string; en: string };
  as: string | null;
  query: string;
  variables: string;
}

export interface SchemaType {
  name: string;
  kind: Kind;
  description: string;
  fields?: SchemaField[];
  values?: Named[];
  members?: string[];
  interfaces?: string[];
  specifiedBy?: string;
  /** Of the failure that it is. */
  code?: string;
  uses: string[];
  examples: Example[];
}

/** A type in what is searched: name, kind, description, and names and descriptions of what is in it. */
export type Searched = [string, Kind, string, [string, string][]];

/** One error of the catalogue (apps/portal/developers/errors.mjs). */
/** In both languages. */
type Both = Record<'fr' | 'en', string>;

export interface ErrorCode {
  code: string;
  /** Of the request as a whole, or told by a mutation. */
  kind: 'GRAPHQL' | 'MUTATION';
  /** The type that a mutation answers. */
  type?: string;
  status?: Both;
  /** HTML of one line. */
  when: Both;
  /** The same without markup. */
  brief: Both;
  remedy?: Both;
  mutations: string[];
  /** What it tells beside its message. */
  fields: { name: string; type: string; description: string }[];
  example: {
    title: { fr: string; en: string };
    as: string | null;
    /** What is sent, where no document will do. */
    body: string | null;
    from: Record<string, string>;
    query: string;
  } | null;
  /** How it comes about that no document can provoke. */
  elsewhere: { fr: string; en: string } | null;
}
