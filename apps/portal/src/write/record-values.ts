import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Values } from '../form/drafts.js';
import { typedEuros } from '../format/money.js';
import type { CustomControl, FieldOption } from '../form/field-spec.js';
import type { Key, Options } from './record-fields.js';
import { digits } from '../form/formats.js';
import { centsOf, isBegun, numberOf, type Row, rowsOf, sourcesIn } from '../form/values.js';

/** A field of a record, whatever record it is of; `RecordFields` says which one fits which input. */
export interface RecordField {
  kind: string;
  label: Key;
  help?: Key;
  paths?: readonly string[];
  required?: boolean;
  most?: number;
  notBefore?: string;
  initial?: unknown;
  shown?: (values: Values, held: unknown) => boolean;
  stays?: boolean;
  later?: boolean;
  held?: (record: object) => unknown;
  sent?: (value: never) => unknown;
  labels?: Key;
  except?: readonly string[];
  options?: Options;
  columns?: NamedFields;
  add?: Key;
  render?: (control: CustomControl, id: string | undefined, t: TFunction) => ReactNode;
  text?: (value: unknown) => string;
}

/** The fields of a form by the names of their inputs. */
export type NamedFields = Readonly<Record<string, RecordField>>;

interface Turn {
  /** From what the API holds to what is typed. */
  typed: (held: never) => unknown;
  /** From what is typed to what the API takes; null for nothing. */
  sent: (typed: never) => unknown;
}

const text: Turn = {
  typed: (held: string | null) => held ?? '',
  sent: (typed?: string) => typed?.trim() || null,
};
const grouped: Turn = { ...text, sent: (typed?: string) => digits(typed ?? '') || null };
const number: Turn = {
  typed: (held: number | null) => (held === null ? '' : String(held).replace('.', ',')),
  sent: (typed?: string) => numberOf(typed ?? ''),
};
const reference: Turn = {
  typed: (held: { id: string; name: string } | null) => held && { value: held.id, label: held.name },
  sent: (typed?: FieldOption | string | null) => (typeof typed === 'string' ? typed : typed?.value) || null,
};
const moment: Turn = {
  // The time of the reader.
  typed: (held: string) =>
    new Date(Date.parse(held) - new Date(held).getTimezoneOffset() * 60_000).toISOString().slice(0, 16),
  sent: (typed?: string) => (typed ? new Date(typed).toISOString() : null),
};

const TURNS: Readonly<Record<string, Turn>> = {
  siren: grouped,
  siret: grouped,
  number,
  whole: number,
  money: {
    typed: (held: number | null) => (held === null ? '' : typedEuros(held)),
    sent: (typed?: string) => centsOf(typed ?? ''),
  },
  moment,
  check: { typed: Boolean, sent: (typed) => typed === true },
  person: reference,
  organization: reference,
  ownOrganization: reference,
  sources: {
    typed: (held) => held,
    sent: (typed) =>
      sourcesIn(typed)
        .map(({ key }) => key)
        .sort(),
  },
  custom: { typed: (held) => held, sent: (typed) => typed },
};

const turn = (kind: string): Turn => TURNS[kind] ?? text;

/** The fields, without some. */
export const without = (fields: NamedFields, isLeftOut: (field: RecordField, name: string) => boolean): NamedFields =>
  Object.fromEntries(Object.entries(fields).filter(([name, field]) => !isLeftOut(field, name)));

/** A record as a form shows it. */
export function typedValues(fields: NamedFields, record: object): Values {
  return mapped(fields, (field, name) => {
    if (field.kind === 'told') return undefined;
    if (field.kind === 'kept') return (record as Values)[name] ?? '';
    const held = field.held ? field.held(record) : (record as Values)[name];
    if (field.kind === 'rows') return (held as object[]).map((row) => typedValues(field.columns ?? {}, row));
    if (field.kind === 'parts') return held ? typedValues(field.columns ?? {}, held as object) : {};
    return turn(field.kind).typed(held as never);
  });
}

/** What a form sends; nothing of what is hidden. */
export function sentValues(fields: NamedFields, values: Values, record?: object): Values {
  return mapped(fields, (field, name) => {
    if (field.shown && !field.shown(values, record)) return null;
    if (field.kind === 'told') return field.sent?.(values as never);
    if (field.kind === 'kept') return values[name] || null;
    const sent = field.columns
      ? sentParts(field, field.columns, values[name])
      : turn(field.kind).sent(values[name] as never);
    return sent === null || !field.sent ? sent : field.sent(sent as never);
  });
}

/** Of what a form sends, what is not as it was read; null takes away. */
export function changedValues(fields: NamedFields, values: Values, base: Values, record?: object): Values {
  const before = sentValues(fields, base, record);
  const now = sentValues(fields, values, record);
  const same = (name: string): boolean => JSON.stringify(now[name]) === JSON.stringify(before[name]);
  return Object.fromEntries(Object.entries(now).filter(([name]) => !same(name)));
}

/** Without what there is nothing of: of something new, that is left out. */
export const present = (sent: Values): Values =>
  Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));

/** The rows that somebody began, or the parts if somebody began them. */
function sentParts({ kind }: RecordField, columns: NamedFields, typed: unknown): unknown {
  const rows = kind === 'rows' ? rowsOf(typed) : [(typed || {}) as Row];
  const sent = rows.filter(isBegun).map((row) => present(sentValues(columns, row)));
  return kind === 'rows' ? sent : (sent[0] ?? null);
}

const mapped = (fields: NamedFields, value: (field: RecordField, name: string) => unknown): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(field, name)]));
