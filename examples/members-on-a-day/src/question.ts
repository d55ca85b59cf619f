import { type TerritoriesFoundQuery, TerritoriesFound } from 's-pass-territoires-client';
import { client } from './client.js';
import { today } from './dates.js';
import { byId, field, make } from './dom.js';
import { words } from './words.js';

export type Place = Pick<TerritoriesFoundQuery['territories']['nodes'][number], 'kind' | 'code' | 'name'>;

export interface Question {
  day: string;
  place?: Place;
}

const FIRST_DAY = '2003-01-01';

/** The form: a day, kept in the address, and a territory that is searched for. Tells each new question. */
export function questionForm(tell: (question: Question) => void): void {
  const address = new URL(location.href);
  const day = make('input', { type: 'date', id: 'day', min: FIRST_DAY, required: true });
  day.value = address.searchParams.get('day') ?? '';
  // What is no day leaves it empty.
  day.value ||= today();
  const question: Question = { day: day.value };
  day.onchange = () => {
    if (!day.reportValidity()) return;
    question.day = day.value;
    address.searchParams.set('day', day.value);
    history.replaceState(null, '', address);
    tell(question);
  };

  const chosen = make('p', { className: 'chosen', hidden: true });
  const choose = (place?: Place): void => {
    question.place = place;
    chosen.hidden = !place;
    const all = make('button', { type: 'button', onclick: () => choose() }, words.everywhere);
    chosen.replaceChildren(...(place ? [named(place), all] : []));
    tell(question);
  };
  const form = byId('question') as HTMLFormElement;
  form.onsubmit = (event) => event.preventDefault();
  form.append(
    field(words.day, day),
    placeSearch(() => question.day, choose),
    chosen,
  );
  tell(question);
}

export const named = ({ name, code, kind }: Place): string => `${name} (${code}), ${words.kinds[kind] ?? ''}`;

/** Suggestions come while one types: those of a text that was typed on are not waited for. */
function placeSearch(day: () => string, choose: (place: Place) => void): HTMLElement {
  const input = make('input', { type: 'search', id: 'place', autocomplete: 'off' });
  input.setAttribute('aria-describedby', 'place-hint');
  const hint = make('p', { id: 'place-hint', className: 'hint' }, words.whereHint);
  const told = make('p', { className: 'hint', role: 'status' });
  const list = make('ul', { className: 'suggestions' });
  let search = new AbortController();

  const suggest = async (text: string): Promise<void> => {
    search.abort();
    const { signal } = (search = new AbortController());
    list.replaceChildren();
    told.textContent = '';
    if (!text) return;
    try {
      const { territories } = await client.ask(
        TerritoriesFound,
        { search: text, kinds: ['REGION', 'DEPARTEMENT', 'OVERSEAS_COLLECTIVITY'], asOf: day(), first: 6 },
        { signal },
      );
      told.textContent = words.found(territories.nodes.length);
      list.replaceChildren(...territories.nodes.map((place) => make('li', {}, suggestion(place))));
    } catch {
      if (!signal.aborted) told.textContent = words.unreachable;
    }
  };
  const suggestion = (place: Place): HTMLElement =>
    make('button', { type: 'button', onclick: () => take(place) }, named(place));
  const take = (place: Place): void => {
    input.value = '';
    void suggest('');
    input.focus();
    choose(place);
  };
  input.oninput = () => void suggest(input.value.trim());
  return field(words.where, input, hint, told, list);
}
