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
export function useRecord(form: RecordForm, fields: NamedFields): (id: string) => Promise<Now | undefined> {
  const ask = useAsk();
  return async (id) => {
    const answer = await ask(form.read, { id });
    const record = Object.values(answer ?? {}).find(isVersioned);
    return record && { record, values: typedValues(fields, record), version: record.version };
  };
}

const isVersioned = (value: unknown): value is { version: number } =>
  typeof value === 'object' && value !== null && 'version' in value;
