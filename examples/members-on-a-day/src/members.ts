import { MemberCountsByDay, MembersOnDay, type MembersOnDayQuery } from 's-pass-territoires-client';
import { client } from './client.js';
import { inWords } from './dates.js';
import { byId, make, trouble } from './dom.js';
import { named, type Question } from './question.js';
import { words } from './words.js';

type Member = MembersOnDayQuery['network']['members']['nodes'][number];

const PAGE = 6;
let current = new AbortController();

/** Who is a member: how many in all, and who, a page at a time. A new question ends the one before. */
export async function showMembers(question: Question): Promise<void> {
  current.abort();
  const { signal } = (current = new AbortController());
  const section = byId('members');
  section.ariaBusy = 'true';
  try {
    const { day, place } = question;
    const territory = place && { kind: place.kind, code: place.code };
    const members = client.walk(MembersOnDay, { asOf: day, territory, first: PAGE }, (data) => data.network.members, {
      signal,
    });
    const [{ memberCounts }, first] = await Promise.all([
      client.ask(MemberCountsByDay, { days: [day] }, { signal }),
      members.next(),
    ]);
    const [{ count, least, most } = { count: 0, least: 0, most: 0 }] = memberCounts;
    section.replaceChildren(
      ...(least === most
        ? [make('h2', { id: 'count' }, words.members(inWords(day), count))]
        : [
            make('h2', { id: 'count' }, words.between(inWords(day), least, most)),
            make('p', { className: 'doubt' }, words.doubt),
          ]),
      ...(place ? [make('p', {}, words.within(named(place)))] : []),
      ...listOf(members, first, (error) => section.append(trouble(error, () => void showMembers(question)))),
    );
  } catch (error) {
    if (signal.aborted) return;
    section.replaceChildren(
      make('h2', { id: 'count' }, words.title),
      trouble(error, () => void showMembers(question)),
    );
  }
  section.ariaBusy = 'false';
}

/** The list takes from the walk what it shows; the walk asks for the next page when it has to. */
function listOf(
  members: AsyncGenerator<Member, void>,
  first: IteratorResult<Member, void>,
  fail: (error: unknown) => void,
): HTMLElement[] {
  if (first.done) return [make('p', {}, words.nobody)];
  const list = make('ol', { className: 'members' });
  const told = make('p', { className: 'hint', role: 'status' });
  const more = make('button', { type: 'button', className: 'main' }, words.more);
  let next: IteratorResult<Member, void> = first;
  const show = async (): Promise<void> => {
    more.disabled = true;
    for (let n = 0; n < PAGE && !next.done; n += 1) {
      list.append(lineOf(next.value));
      next = await members.next();
    }
    told.textContent = words.shown(list.children.length);
    more.hidden = next.done === true;
    more.disabled = false;
  };
  more.onclick = () => {
    const shown = list.children.length;
    // Whoever goes by keyboard goes on where the new ones begin.
    void show().then(() => (list.children[shown] as HTMLElement | undefined)?.focus(), fail);
  };
  void show().catch(fail);
  return [list, told, more];
}

function lineOf({ organization, slot, since, certainty, isDemonstration, evidence }: Member): HTMLElement {
  const line = make('li', { className: organization ? '' : 'anonymous', tabIndex: -1 });
  line.append(make('span', { className: 'name' }, organization?.name ?? slot?.label ?? ''));
  const marks = [
    ...(certainty === 'POSSIBLE' ? [words.possible] : []),
    ...(isDemonstration ? [words.demonstration] : []),
  ];
  line.append(...marks.map((mark) => make('span', { className: 'mark' }, mark)));
  line.append(make('span', { className: 'since' }, words.since(inWords(since))));
  if (evidence.length > 0) line.append(sourcesOf(evidence));
  return line;
}

function sourcesOf(evidence: Member['evidence']): HTMLElement {
  const titles = evidence.map(({ title, url }) =>
    make('li', {}, url && /^https?:/.test(url) ? make('a', { href: url, rel: 'noreferrer' }, title) : title),
  );
  return make('details', {}, make('summary', {}, words.sources(evidence.length)), make('ul', {}, ...titles));
}
