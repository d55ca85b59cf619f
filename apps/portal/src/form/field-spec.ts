import type { ComponentProps, ReactNode } from 'react';
import type { Values } from './drafts.js';

export type FieldKind =
  | 'text'
  | 'email'
  | 'website'
  | 'link'
  | 'siren'
  | 'siret'
  | 'lines'
  | 'number'
  | 'whole'
  | 'money'
  | 'day'
  | 'moment'
  | 'partialDate'
  | 'choice'
  | 'radios'
  | 'checks'
  | 'check'
  | 'person'
  | 'organization'
  | 'rows'
  | 'parts'
  | 'custom';

export interface FieldOption {
  value: string;
  label: string;
  /** Of what language the label is, if not that of the page. */
  lang?: string;
  /** Told where all options are in sight. */
  hint?: ReactNode;
}

/** What a custom control gets. */
export interface CustomControl {
  id: string;
  value: unknown;
  set: (value: unknown) => void;
  /** Errors below the field, by the rest of their path: `0.title`. */
  errors: Readonly<Record<string, string>>;
}

/** One field of a form, said once: how it looks, what it needs, and which errors of the API belong to it. */
export interface FieldSpec {
  name: string;
  label: string;
  kind: FieldKind;
  help?: ReactNode;
  required?: boolean;
  options?: readonly FieldOption[];
  /** What is typed in each row, or each part; and what the button says that begins another row. */
  columns?: readonly FieldSpec[];
  add?: string;
  /** What one row is called, in sight above it and in what is wrong with it: "Date 2". */
  each?: (place: number) => string;
  /** For numbers: not above; for rows: at most so many. */
  most?: number;
  /** Where the API speaks of it under another name. */
  paths?: readonly string[];
  /** A date that it may not come before, or a moment that it has to come after, by the name of that field. */
  notBefore?: string;
  shown?: (values: Values) => boolean;
  /** What is wrong with a custom value, with rows together, or with a text that has a form of its own, in words. */
  check?: (value: unknown) => string | undefined;
  /** Gets what stands in the other fields, too: what may be chosen can depend on it. */
  render?: (control: CustomControl, values?: Values) => ReactNode;
  /** How a custom value reads in a comparison; beside another one, what differs from it is enough. */
  text?: (value: unknown, other?: unknown) => string;
  /** For a custom value with several parts: the parts changed in `mine`, and all others as they are in `theirs`. */
  merge?: (mine: unknown, base: unknown, theirs: unknown) => unknown;
  /** Choosing a value brings what is known of it into the other fields, and its version. */
  loads?: (value: string) => Promise<{ values: Values; version: number } | undefined>;
  /** Of a text: what the browser may fill in, a button inside the frame, what stands below. */
  input?: ComponentProps<'input'>;
  inside?: ReactNode;
  after?: ReactNode;
}

/** What the control of a field gets. */
export interface ControlProps {
  spec: FieldSpec;
  id: string;
  value: unknown;
  error?: string;
  /** Below the field, by the rest of their path: `0.title`. */
  errors?: Readonly<Record<string, string>>;
  set: (value: unknown) => void;
  /** Which of several that bear the same label. */
  place?: number;
}
