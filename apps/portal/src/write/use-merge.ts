import { useState } from 'react';
import type { UserError } from '../api/user-error.js';
import type { Values } from '../form/drafts.js';
import type { FieldSpec } from '../form/field-spec.js';
import type { Drafting } from '../form/use-draft.js';

export interface Saved {
  values: Values;
  version: number;
}

interface Met {
  conflict: UserError;
  /** What somebody else saved, until it is settled what stays; nothing when it could not be read. */
  theirs?: Values;
  now?: Saved;
}

interface Merge {
  met: Met | undefined;
  /** It is settled what stays. */
  isSettled: boolean;
  meet(conflict: UserError, draft: Drafting): Promise<void>;
  settle(changes: Values, draft: Drafting): void;
}

/** Somebody saved first: what only one of both changed needs no choice, theirs comes into the form and mine stays. */
export function useMerge(
  fields: readonly FieldSpec[],
  current: (values: Values) => Promise<Saved | undefined>,
  read: (field: FieldSpec, value: unknown) => string,
): Merge {
  const [met, setMet] = useState<Met>();
  const [isSettled, setSettled] = useState(false);
  return {
    met,
    isSettled,
    async meet(conflict, { values, base, set }) {
      setSettled(false);
      const now = await current(values).catch(() => undefined);
      if (!now) return setMet({ conflict });
      const differs = (field: FieldSpec, one: Values, other: Values): boolean =>
        read(field, one[field.name]) !== read(field, other[field.name]);
      const changed = fields.filter((field) => field.name in now.values && differs(field, now.values, base));
      set(
        Object.fromEntries(
          changed.flatMap((field) => {
            const { name, merge } = field;
            if (merge) return [[name, merge(values[name], base[name], now.values[name])]];
            return differs(field, values, base) ? [] : [[name, now.values[name]]];
          }),
        ),
      );
      // Of a value with parts, only a part that both changed is a choice; what else I changed stays either way.
      const theirs = Object.fromEntries(
        changed.map(({ name, merge }) => [
          name,
          merge ? merge(now.values[name], base[name], values[name]) : now.values[name],
        ]),
      );
      setMet({ conflict, theirs, now });
    },
    settle(changes, draft) {
      draft.set(changes);
      if (met?.now) draft.rebase(met.now);
      setMet(undefined);
      setSettled(true);
    },
  };
}
