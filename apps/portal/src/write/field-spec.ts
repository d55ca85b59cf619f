import { type ReactNode } from 'react';
import { type Values } from '../form/drafts.js';

export type FieldKind =
  | 'text'
  | 'email'
  | 'lines'
  | 'number'
  | 'whole'
  | 'money'
  | 'day'
  | 'moment'
  | 'partialDate'
  | 'choice'
  | 'check'
  | 'person'
  | 'organization'
  | 'rows'
  | 'parts'
  | 'custom';

export interface FieldOption {
  value: string;
  label: string;
}

/** What a custom control gets. */
export interface CustomControl {
  id: string;
  value: unknown;
  set: (value: unknown) => void;
  /** Errors below the field, by the rest of their path: `0.title`. */
  errors: Readonly<Record<string, string>>;
}

/** One field of a form, said once: how it looks, what it needs, and which errors of the server belong to it. */
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
  /** For numbers: not above. */
  most?: number;
  /** Where the server speaks of it under another name. */
  paths?: readonly string[];
  shown?: (values: Values) => boolean;
  /** What a custom value lacks, in words. */
  check?: (value: unknown) => string | undefined;
  render?: (control: CustomControl) => ReactNode;
  /** How a custom value reads in a comparison; beside another one, what differs from it is enough. */
  text?: (value: unknown, other?: unknown) => string;
  /** For a custom value with several parts: the parts changed in `mine`, and all others as they are in `theirs`. */
  merge?: (mine: unknown, base: unknown, theirs: unknown) => unknown;
  /** Choosing a value brings what is known of it into the other fields, and its version. */
  loads?: (value: string) => Promise<{ values: Values; version: number } | undefined>;
}
