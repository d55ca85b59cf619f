import { useRef, useState } from 'react';
import type { Named } from './body-parts.js';

interface Written {
  values: { body: string; people: Record<string, string> };
  set: (changes: { body?: string; people?: Record<string, string> }) => void;
}

/** Naming people in a text that is written: `@` opens the choice, and who is chosen is put where the caret was. */
export function useMentions(form: Written) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPicking, setPicking] = useState(false);
  const caretIn = (body: string): number => area.current?.selectionStart ?? body.length;

  const type = (body: string): void => {
    const isAt = body.length === form.values.body.length + 1 && /(^|\s)@$/.test(body.slice(0, caretIn(body)));
    form.set({ body });
    if (isAt) setPicking(true);
  };
  const back = (caret?: number): void => {
    setPicking(false);
    // Once what was typed stands there.
    setTimeout(() => {
      area.current?.focus();
      if (caret !== undefined) area.current?.setSelectionRange(caret, caret);
    });
  };
  const mention = (person: Named): void => {
    const { body, people } = form.values;
    const called = people[person.name] && people[person.name] !== person.id ? `${person.name} (2)` : person.name;
    const caret = caretIn(body);
    const before = body.slice(0, caret).replace(/@$/, '');
    const put = `${before && !/\s$/.test(before) ? ' ' : ''}@${called} `;
    form.set({ body: `${before}${put}${body.slice(caret)}`, people: { ...people, [called]: person.id } });
    back(before.length + put.length);
  };
  return { area, isPicking, pick: () => setPicking(true), type, mention, leave: () => back() };
}
