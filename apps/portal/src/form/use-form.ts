import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Send, useSend } from '../api/send.js';
import { Refused, type UserError } from '../api/user-error.js';
import { memory } from './drafts.js';
import type { Fault } from './error-summary.js';
import { useDraft } from './use-draft.js';
import { whyNotSent } from './why-not-sent.js';

export type Values = Record<string, string | boolean | string[]>;

export interface Form<V extends Values = Values> {
  id: string;
  values: V;
  errors: readonly Fault[];
  busy: boolean;
  set<K extends keyof V>(name: K, value: V[K]): void;
  submit(event: FormEvent): void;
  reset(values?: V): void;
}

interface Options<V extends Values> {
  /** Unique on the page; drafts are kept under it. */
  id: string;
  initial: V;
  /** Fields that are never kept as a draft and are emptied once they were sent well. */
  secrets?: readonly (keyof V & string)[];
  /** Fields that the API names otherwise: its name, then ours. */
  paths?: Readonly<Record<string, keyof V & string>>;
  /** What can be told at once, without asking the API. */
  check?(values: V): Partial<Record<keyof V & string, string | false | undefined>>;
  /** The API is asked even then, so that what it alone can tell is told in the same breath; it does nothing while anything is wrong. */
  asksAnyway?: boolean;
  /** `send` goes with the attempt of this form; it throws `Refused` when the API says what to mend. */
  send(values: V, send: Send): Promise<unknown>;
}

/** The state of a form: what is typed stays until it was sent, whatever fails on the way. */
export function useForm<V extends Values>(options: Options<V>): Form<V> {
  const { id, initial, secrets = [], paths = {}, check, asksAnyway, send } = options;
  const { t } = useTranslation();
  const draft = useDraft(id, initial, { place: memory, secrets });
  const { values } = draft;
  const sendIt = useSend(draft.attempt);
  const [errors, setErrors] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);

  const toldBy = (error: unknown): Fault[] =>
    error instanceof Refused
      ? error.errors.map((one) => fromApi(one, Object.keys(initial), paths))
      : [{ message: whyNotSent(error, t), isLater: true }];

  const run = async (): Promise<void> => {
    const faults = Object.entries(check?.(values) ?? {}).flatMap(([field, message]): Fault[] =>
      typeof message === 'string' && message !== '' ? [{ field, message }] : [],
    );
    if (faults.length > 0 && !asksAnyway) return setErrors(faults);
    setBusy(true);
    try {
      await send(values, sendIt);
      draft.sent();
      setErrors([]);
    } catch (error) {
      setErrors(together(faults, toldBy(error), Object.keys(initial)));
    } finally {
      setBusy(false);
    }
  };

  return {
    id,
    values,
    errors,
    busy,
    set: (name, value) => draft.set({ [name]: value } as unknown as Partial<V>),
    submit(event) {
      event.preventDefault();
      if (!busy) void run();
    },
    reset(next) {
      draft.clear(next);
      setErrors([]);
    },
  };
}

/** An error belongs to the field that its path names, if the form has it. */
function fromApi(
  { message, path, code, retryAt }: UserError,
  fields: readonly string[],
  names: Readonly<Record<string, string>>,
): Fault {
  const field = path?.map((part) => names[part] ?? part).find((part) => fields.includes(part));
  return { field, message, code, retryAt, isLater: Boolean(retryAt) };
}

/** Ours, and of the API's what we could not tell, in the order of the fields. What is to be mended first leaves waits for later. */
function together(ours: readonly Fault[], told: readonly Fault[], fields: readonly string[]): Fault[] {
  if (ours.length === 0) return [...told];
  const more = told.filter(({ field, isLater }) => !isLater && !ours.some((one) => one.field === field));
  const place = ({ field }: Fault): number => (field ? fields.indexOf(field) : -1);
  return [...ours, ...more].sort((one, other) => place(one) - place(other));
}
