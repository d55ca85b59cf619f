import { type Locale } from '#lib/graphql';
import { escaped } from '#lib/portals';
import { inWords } from './codes.js';
import { type Gathered, type Told } from './gather.js';
import { type LeftOut, REASONS } from './left-out.js';

const WORDS = {
  fr: {
    madeOn: 'Archive du chantier, telle que vous pouviez la voir le',
    json: 'Les mêmes données, pour des programmes',
    leftOut: 'Ce qui n’est pas là, et pourquoi',
    parts: 'Parties',
    partners: 'Organisations',
    participants: 'Équipe',
    contributions: 'Ce qui a été fait',
    deliverables: 'Livrables et réutilisations',
    tasks: 'Tâches',
    groundTests: 'Essais sur le terrain',
    meetings: 'Réunions',
    decisions: 'Décisions',
    polls: 'Votes',
    files: 'Fichiers',
    discussion: 'Discussion',
    demonstration: 'DONNÉES DE DÉMONSTRATION : ce chantier n’existe pas.',
    minutes: 'Compte rendu, version',
    removed: '(retiré)',
    nobody: 'quelqu’un',
    yes: 'pour',
    no: 'contre',
    since: 'Collectif depuis le',
  },
  en: {
    madeOn: 'Archive of the workstream, as you could see it on',
    json: 'The same data, for programs',
    leftOut: 'What is not here, and why',
    parts: 'Parts',
    partners: 'Organizations',
    participants: 'Team',
    contributions: 'What was done',
    deliverables: 'Deliverables and reuse',
    tasks: 'Tasks',
    groundTests: 'Tests on the ground',
    meetings: 'Meetings',
    decisions: 'Decisions',
    polls: 'Polls',
    files: 'Files',
    discussion: 'Discussion',
    demonstration: 'DEMONSTRATION DATA: this workstream does not exist.',
    minutes: 'Minutes, version',
    removed: '(taken out)',
    nobody: 'somebody',
    yes: 'for',
    no: 'against',
    since: 'Collective since',
  },
} as const;

/** A page that opens without any network: nothing runs in it. */
const page = (title: string, locale: Locale, body: string): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 46rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; }
li, p { overflow-wrap: anywhere; white-space: pre-line; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

/** What is there of several, with commas between them; escaped. */
const line = (...parts: readonly unknown[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map((part) => escaped(String(part)))
    .join(', ');
const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${escaped(title)}</h2>\n<ul>\n${lines.map((one) => `<li>${one}</li>`).join('\n')}\n</ul>`;
const link = (path: string, name: string): string => `<a href="${escaped(path)}">${escaped(name)}</a>`;
/** An instant, to the minute, in UTC. */
const at = (instant: string | null): string | null => instant && `${instant.slice(0, 16).replace('T', ' ')} UTC`;

interface Beside {
  locale: Locale;
  day: string;
  /** Path of each version of a file that is in the archive, by its id. */
  paths: ReadonlyMap<string, string>;
}

/** One workstream, to be read. `up` leads from its page to the folder of the whole. */
export function workstreamPage(
  { workstream, lists }: Gathered,
  up: string,
  { locale, day, paths }: Beside,
  more = '',
): string {
  const w = WORDS[locale];
  const { title, aim, lessons, abandonReason, collectiveSince, isDemonstration, id } = workstream;
  const paragraphs = [
    isDemonstration && w.demonstration,
    `${w.madeOn} ${day}.`,
    aim,
    collectiveSince && `${w.since} ${collectiveSince}.`,
    abandonReason,
    lessons,
  ];
  return page(
    title,
    locale,
    [
      ...paragraphs.filter(Boolean).map((text) => `<p>${escaped(text)}</p>`),
      `<p>${link(`${up}workstreams/${id}.json`, w.json)}</p>`,
      more,
      list(
        w.partners,
        lists.partners.map((one) => line(one.organization?.name, inWords(one.role, locale), one.from)),
      ),
      list(
        w.participants,
        lists.participants.map((one) =>
          line(one.person?.name ?? w.nobody, one.organization?.name, inWords(one.role, locale)),
        ),
      ),
      list(
        w.decisions,
        lists.decisions.map((one) => line(one.decidedOn, one.statement)),
      ),
      list(
        w.polls,
        lists.polls.map((one) => line(one.title, inWords(one.state, locale), ...resultOf(one, locale))),
      ),
      list(
        w.meetings,
        lists.meetings.map((one) => meeting(one, locale)),
      ),
      list(
        w.tasks,
        lists.tasks.map((one) => line(one.title, inWords(one.state, locale), one.assignee?.name, one.dueOn)),
      ),
      list(
        w.groundTests,
        lists.groundTests.map((one) => line(one.testedOn, one.person?.name, one.summary)),
      ),
      list(
        w.deliverables,
        lists.deliverables.map((one) => deliverable(one, locale)),
      ),
      list(
        w.files,
        lists.files.map((one) => file(one, up, paths, w.removed)),
      ),
      list(
        w.contributions,
        lists.contributions.map((one) =>
          line(one.on, inWords(one.kind, locale), one.person?.name ?? w.nobody, one.organization?.name),
        ),
      ),
      list(
        w.discussion,
        lists.posts.map((one) => line(at(one.writtenAt), one.author?.name ?? w.nobody, one.body ?? w.removed)),
      ),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** The first page: the workstream itself, its parts, and what is left out. */
export function indexPage(
  [whole, ...parts]: readonly [Gathered, ...Gathered[]],
  leftOut: readonly LeftOut[],
  beside: Beside,
): string {
  const w = WORDS[beside.locale];
  const more = [
    list(
      w.parts,
      parts.map(({ workstream: { id, title } }) => link(`workstreams/${id}.html`, title)),
    ),
    list(
      w.leftOut,
      leftOut.map(
        ({ what, reason }) => `${what ? `${escaped(what)} : ` : ''}${escaped(REASONS[reason][beside.locale])}`,
      ),
    ),
  ];
  return workstreamPage(whole, '', beside, more.join('\n'));
}

function meeting({ title, startsAt, state, attendees, minutes }: Told, locale: Locale): string {
  const [last] = minutes?.nodes ?? [];
  const there = (attendees ?? []).map((one: Told) => one.name);
  const said = last && `<p>${escaped(WORDS[locale].minutes)} ${last.number} :\n${escaped(last.body)}</p>`;
  return `${line(title, at(startsAt), inWords(state, locale), ...there)}${said ?? ''}`;
}

function deliverable({ item, deliveredOn, reuses }: Told, locale: Locale): string {
  const used = (reuses?.nodes ?? []).map((one: Told) =>
    line(one.reusedOn, inWords(one.kind, locale), one.organization?.name, one.statement),
  );
  return `${line(item?.title, deliveredOn)}${used.length > 0 ? `<ul>${used.map((one: string) => `<li>${one}</li>`).join('')}</ul>` : ''}`;
}

function file({ title, note, removedAt, versions }: Told, up: string, paths: Beside['paths'], removed: string): string {
  if (removedAt) return `${escaped(title)} ${removed}`;
  const kept = (versions?.nodes ?? []).flatMap(({ id, number }: Told) => {
    const path = paths.get(id);
    return path ? link(`${up}${path}`, `v${number}`) : [];
  });
  return [line(title, note), ...kept].join(' ');
}

function resultOf({ result }: Told, locale: Locale): (string | null)[] {
  if (!result) return [];
  const { yes, no } = WORDS[locale];
  const ranks = result.ranking.map(({ rank, option }: Told) => `${rank}. ${option.title}`);
  return ranks.length > 0 ? ranks : [`${result.yes} ${yes}`, `${result.no} ${no}`];
}
