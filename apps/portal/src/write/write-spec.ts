import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import type { Payload } from '../api/user-error.js';
import type { Values } from '../form/drafts.js';
import type { FieldSpec } from '../form/field-spec.js';
import type { Begun } from '../form/use-form.js';
import type { Saved } from './use-merge.js';

/** How what was typed reads, by the name of its field. */
export type Said = Readonly<Record<string, string>>;

/** A write, said once: its words, its fields, and how they become the variables of the mutation. Dates are as the API writes them. */
export interface WriteSpec<TData extends object = object, TVariables extends OperationVariables = OperationVariables> {
  /** Names the draft: `meetingPlan:body_…`. */
  id: string;
  title: string;
  /** What the button does: "Planifier la réunion". */
  submit: string;
  /** What the button that leaves it says, where “Annuler” would be read as what the form does. */
  leave?: string;
  intro?: ReactNode;
  /** It takes a record out, and looks like it. */
  removes?: boolean;
  /** What is typed stays on this page: no draft of it is kept in the tab, and nothing of it is said again. */
  isConfidential?: boolean;
  fields: readonly FieldSpec[];
  /** What is told of what is being typed, below one of the fields. */
  beside?: { below: string; show: (values: Values) => ReactNode };
  initial: Values;
  mutation: TypedDocumentNode<TData, TVariables>;
  variables: (values: Values, begun: Begun) => TVariables;
  /** The version that was read with `initial`. */
  version?: number;
  /** What is there now, after somebody else saved first. */
  current?: (values: Values) => Promise<Saved | undefined>;
  /** What cannot be undone: asked once more before it is sent. */
  irreversible?: (said: Said) => ReactNode;
  /** What is said once it is done, as a sentence of its own. */
  done?: string;
  /** What was done, in two or three words; the name of what it was done to is said after them: "Réunion proposée". */
  did?: string | ((values: Values) => string);
  /** That name, where no field asks for it. */
  of?: string;
  onDone?: (payload: Payload) => void;
}
