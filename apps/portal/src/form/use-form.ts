import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Send, useSend } from '../api/send.js';
import { isConflict, Refused, type UserError } from '../api/user-error.js';
import { tell } from '../shell/announcement.js';
import { memory, type Place, tab, type Values } from './drafts.js';
import type { Fault } from './error-summary.js';
import { type Known, toldBy } from './refusal.js';
import { type Drafting, useDraft } from './use-draft.js';

export interface Form<V extends Values = Values> {
  id: string;
  values: V;
  /** What was wrong when it was sent last, all of it: for the summary. */
  told: readonly Fault[];
  /** What of that is not mended yet, for the fields. */
  errors: readonly Fault[];
  /** The same as the API said it. */
  refused: readonly UserError[];
  busy: boolean;
  /** Whether it was asked once more, and is not sent yet. */
  asking: boolean;
  draft: Drafting<V>;
  set(changes: Partial<V>): void;
  submit(event: FormEvent): void;
  /** From the question to the fields. */
  back(): void;
  reset(values?: V): void;
  tell(errors: readonly Fault[]): void;
}

/** What goes with the values that are sent: as what they began, and which version that was. */
export interface Begun<V extends Values = Values> {
  base: V;
  version: number | undefined;
}

interface Options<V extends Values, Answer> {
  /** Unique on the page. */
  id: string;
  /** Names its draft, if not the id. */
  name?: string;
  /** Where the draft is kept. In `tab` it outlives the page; answers then stay out of the cache. */
  place?: Place;
  initial: V;
  version?: number;
  /** Fields that are never kept as a draft and are emptied once they were sent well. */
  secrets?: readonly (keyof V & string)[];
  /** Where the API has other names for fields. */
  fields?: readonly Known[];
  /** What can be told at once, without asking the API. */
  check?(values: V): Partial<Record<keyof V & string, string | false | undefined>> | readonly Fault[];
  /** The API is asked even then, so that what it alone can tell is told in the same breath; it does nothing while anything is wrong. */
  asksAnyway?: boolean;
  /** Whether these values are asked about once more before they are sent. */
  asks?(values: V, base: V): boolean;
  /** `send` goes with the attempt of this form; it throws `Refused` when the API says what to mend. */
  send(values: V, send: Send, begun: Begun<V>): Promise<Answer>;
  /** Somebody saved first. Without this it is told like any other error. */
  meets?(conflict: UserError, draft: Drafting<V>): Promise<void>;
  /** What was kept, in words. */
  done?(values: V): string;
  then?(answer: Answer): void;
}

interface Told {
  told: readonly Fault[];
  errors: readonly Fault[];
  refused: readonly UserError[];
}
const NOTHING: Told = { told: [], errors: [], refused: [] };

/** The state of a form, of whatever kind: what is typed stays until it was sent, whatever fails on the way. */
export function useForm<V extends Values, Answer = unknown>(options: Options<V, Answer>): Form<V> {
  const { id, name = id, place = memory, initial, version, secrets = [] } = options;
  const { t } = useTranslation();
  const draft = useDraft(name, initial, { place, version, secrets });
  const { values } = draft;
  const sendIt = useSend(draft.attempt, place === tab ? 'no-cache' : undefined);
  const [{ told, errors, refused }, setTold] = useState(NOTHING);
  const setErrors = (faults: readonly Fault[], by: readonly UserError[] = []): void =>
    setTold({ told: faults, errors: faults, refused: by });
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const fields = options.fields ?? Object.keys(initial).map((field) => ({ name: field }));

  const failed = async (error: unknown, faults: readonly Fault[]): Promise<void> => {
    const by = error instanceof Refused ? error.errors : [];
    const conflict = options.meets && by.find(isConflict);
    setErrors(together(faults, toldBy(error, fields, t, Boolean(conflict)), fields), by);
    if (conflict) await options.meets?.(conflict, draft);
  };

  const run = async (): Promise<void> => {
    const faults = listed(options.check?.(values));
    if (faults.length > 0 && !options.asksAnyway) return setErrors(faults);
    if (!asking && faults.length === 0 && options.asks?.(values, draft.base as V)) {
      setErrors([]);
      return setAsking(true);
    }
    setBusy(true);
    try {
      const answer = await options.send(values, sendIt, { base: draft.base as V, version: draft.version });
      draft.sent();
      setErrors([]);
      if (options.done) tell(options.done(values));
      options.then?.(answer);
    } catch (error) {
      await failed(error, faults);
    } finally {
      setAsking(false);
      setBusy(false);
    }
  };

  return {
    id,
    values,
    told,
    errors,
    refused,
    busy,
    asking,
    draft,
    set(changes) {
      draft.set(changes);
      if (errors.length === 0) return;
      // A field is red while it can be told that it is wrong; what the API alone can tell, until something else stands there.
      const next = { ...values, ...changes };
      const [before, after] = [listed(options.check?.(values)), listed(options.check?.(next))];
      const isMended = ({ field, within }: Fault): boolean => {
        const isAmong = (faults: readonly Fault[]) =>
          faults.some((one) => one.field === field && one.within === within);
        if (field === undefined || isAmong(after)) return false;
        return isAmong(before) || partOf(values[field], within) !== partOf(next[field], within);
      };
      setTold((now) => ({ ...now, errors: now.errors.filter((fault) => !isMended(fault)) }));
    },
    submit(event) {
      event.preventDefault();
      if (!busy) void run();
    },
    back: () => setAsking(false),
    reset(next) {
      draft.clear(next);
      setErrors([]);
    },
    tell: (faults) => setErrors(faults),
  };
}

/** The row of a field, or its part, that an error speaks of; the whole field where it says no more. */
function partOf(value: unknown, within: string | undefined): unknown {
  const name = within?.split('.')[0];
  return name === undefined || typeof value !== 'object' || value === null ? value : Reflect.get(value, name);
}

/** Where a field is found by its error in the summary. */
export const fieldId = (form: { id: string }, name: string): string => `${form.id}-${name}`;

const listed = (found: Partial<Record<string, string | false | undefined>> | readonly Fault[] = {}): readonly Fault[] =>
  Array.isArray(found)
    ? found
    : Object.entries(found).flatMap(([field, message]): Fault[] => (message ? [{ field, message }] : []));

/** Ours, and of the API's what we could not tell, in the order of the fields. What is to be mended first leaves waits for later. */
function together(ours: readonly Fault[], told: readonly Fault[], fields: readonly Known[]): readonly Fault[] {
  if (ours.length === 0) return told;
  const more = told.filter(({ field, isLater }) => !isLater && !ours.some((one) => one.field === field));
  const place = ({ field }: Fault): number => fields.findIndex(({ name }) => name === field);
  return [...ours, ...more].sort((one, other) => place(one) - place(other));
}
