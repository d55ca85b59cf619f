import { DirectoryCopy, type Organization } from './copy.js';
import { timeOf } from './dates.js';
import { byId, field, make } from './dom.js';
import { language, words } from './words.js';

/** The copy on screen: it is searched without asking anybody. */
export function showDirectory(): void {
  const told = make('p', { className: 'hint', role: 'status' });
  const list = make('ul', { className: 'directory' });
  const filter = make('input', { type: 'search', id: 'filter', autocomplete: 'off' });
  const copy = new DirectoryCopy((what) => {
    const { length } = copy.organizations;
    const known = what === 'taken in' ? words.keep(length, timeOf(Date.now())) : words.stale(length);
    told.textContent = what === 'begun anew' ? words.anew : known;
    draw();
  });
  const draw = (): void => {
    const asked = plain(filter.value.trim());
    const shown = copy.organizations.filter(({ name, key }) => plain(`${name} ${key}`).includes(asked));
    list.replaceChildren(...shown.sort(byName).map(lineOf));
  };
  filter.oninput = draw;
  const update = make('button', { type: 'button', onclick: () => void copy.follow() }, words.update);
  byId('directory').append(
    make('h2', { id: 'directory-title' }, words.directory),
    make('p', {}, words.directoryLead),
    field(words.filter, filter),
    list,
    make('div', { className: 'kept' }, told, update),
  );
  draw();
  void copy.follow();
  addEventListener('online', () => void copy.follow());
}

const byName = (a: Organization, b: Organization): number => a.name.localeCompare(b.name, language);

/** Without accents and case. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const lineOf = ({ name, memberStatus, isDemonstration }: Organization): HTMLElement =>
  make(
    'li',
    {},
    make('span', { className: 'name' }, name),
    make('span', { className: 'since' }, words.status[memberStatus] ?? ''),
    ...(isDemonstration ? [make('span', { className: 'mark' }, words.demonstration)] : []),
  );
