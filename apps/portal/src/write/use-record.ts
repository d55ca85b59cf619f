import { useAsk } from '../api/use-ask.js';
import type { Values } from '../form/drafts.js';
import type { RecordForm } from './record-form.js';
import { type NamedFields, typedValues } from './record-values.js';

interface Now {
  record: object;
  values: Values;
  version: number;
}

/** Reads a record as it stands, for the fields of its form. */
export function useRecord(
  form: RecordForm,
  fields: NamedFields,
  of?: string,
): (id: string) => Promise<Now | undefined> {
  const ask = useAsk();
  return async (id) => {
    const answer = form.read && (await ask(form.read, { id: (form.isReadTogether && of) || id }));
    const found = Object.values<object | null>(answer ?? {}).flatMap((node) =>
      form.isReadTogether ? Object.values(node ?? {}).flat() : [node],
    );
    const record = found.filter(isVersioned).find((one) => one.id === id);
    return record && { record, values: typedValues(fields, record), version: record.version };
  };
}

const isVersioned = (value: unknown): value is { id: string; version: number } =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value;
