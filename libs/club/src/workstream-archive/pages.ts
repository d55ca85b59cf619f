import { dayInWords, instantInWords, type Locale } from '#lib/graphql';
import { daysAfter } from '#lib/network';
import { escaped } from '#lib/portals';
import { when } from '../meeting/meeting.times.js';
import { inWords } from './codes.js';
import { type Gathered, type Told } from './gather.js';
import { type LeftOut, REASONS } from './left-out.js';
import { WORDS } from './words.js';
import { type ListName } from './workstream-archive.documents.js';

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

/** What is there of several, apart; escaped. */
const line = (...parts: readonly unknown[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined && part !== '' && part !== false)
    .map((part) => escaped(String(part)))
    .join(' · ');
const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${escaped(title)}</h2>\n<ul>\n${lines.map((one) => `<li>${one}</li>`).join('\n')}\n</ul>`;
const link = (path: string, name: string): string => `<a href="${escaped(path)}">${escaped(name)}</a>`;
/** Null where there is no day. */
const inDays = (day: string | null | undefined, locale: Locale): string | null =>
  day ? dayInWords(day, locale) : null;
/** What a post says, with the names of those it mentions. */
const named = ({ body, mentions }: Told): string | null =>
  (mentions ?? []).reduce((text: string, { id, name }: Told) => text.replaceAll(`@${id}`, `@${name}`), body);

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
  { before = '', after = '' } = {},
): string {
  const w = WORDS[locale];
  const { title, aim, lessons, abandonReason, collectiveSince, isDemonstration, id } = workstream;
  const paragraphs = [
    isDemonstration && w.demonstration,
    `${w.madeOn} ${dayInWords(day, locale)}.`,
    aim,
    collectiveSince && `${w.collectiveSince} ${dayInWords(collectiveSince, locale)}.`,
    abandonReason,
    lessons,
  ];
  return page(
    title,
    locale,
    [
      ...paragraphs.filter(Boolean).map((text) => `<p>${escaped(text)}</p>`),
      before,
      list(
        w.partners,
        lists.partners.map((one) => line(one.organization?.name, inWords(one.role, locale), period(one, locale))),
      ),
      list(
        w.participants,
        lists.participants.map((one) => {
          // For whom they act is said as of the day: of those who have gone, that says nothing of then.
          const isGone = one.to && one.to <= day;
          const organization = !isGone && one.organization?.name;
          return line(one.person?.name ?? w.nobody, organization, inWords(one.role, locale), period(one, locale));
        }),
      ),
      list(
        w.decisions,
        lists.decisions.map((one) => decision(one, locale)),
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
        lists.tasks.map((one) => task(one, locale)),
      ),
      list(
        w.groundTests,
        lists.groundTests.map((one) => line(inDays(one.testedOn, locale), one.person?.name, one.summary)),
      ),
      list(
        w.deliverables,
        lists.deliverables.map((one) => deliverable(one, locale)),
      ),
      list(
        w.files,
        lists.files.map((one) => file(one, up, paths, w)),
      ),
      list(
        w.contributions,
        lists.contributions.map((one) =>
          line(inDays(one.on, locale), inWords(one.kind, locale), one.person?.name ?? w.nobody, one.organization?.name),
        ),
      ),
      list(
        `${w.posts} (${w.inParis})`,
        lists.posts.map((one) =>
          line(instantInWords(one.writtenAt, locale), one.author?.name ?? w.nobody, named(one) ?? w.removed),
        ),
      ),
      `<p>${link(`${up}workstreams/${id}.json`, w.json)}</p>`,
      after,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** The first page: the workstream itself and its parts, and at its end what is left out. */
export function indexPage(
  [whole, ...parts]: readonly [Gathered, ...Gathered[]],
  leftOut: readonly LeftOut[],
  beside: Beside,
): string {
  const w = WORDS[beside.locale];
  const before = list(
    w.parts,
    parts.map(({ workstream: { id, title } }) => link(`workstreams/${id}.html`, title)),
  );
  const after = list(
    w.leftOut,
    leftOut.map((one) => {
      const what = calledIn([whole, ...parts], one, beside.locale);
      return `${what && `${what}${w.colon}`}${escaped(REASONS[one.reason][beside.locale])}`;
    }),
  );
  return workstreamPage(whole, '', beside, { before, after });
}

/** What something left out is called: a list by its words, with what it is within and, of a part, whose it is. */
function calledIn(all: readonly Gathered[], { reason, what, workstream, id }: LeftOut, locale: Locale): string {
  if (reason !== 'LIST_CUT') return line(what);
  const [name] = what!.split('.') as [ListName];
  const of = all.findIndex((one) => one.workstream.id === workstream);
  const row = id && all[of]?.lists[name].find((one) => one.id === id);
  return line(of > 0 && all[of]!.workstream.title, WORDS[locale][name], row && (row.title ?? row.item?.title));
}

/** From which day on and, where it is over, to which: the last. */
function period({ from, to }: Told, locale: Locale): string {
  const { since, until } = WORDS[locale];
  const first = dayInWords(from, locale);
  return to ? `${until[0]} ${first} ${until[1]} ${dayInWords(daysAfter(to, -1), locale)}` : `${since} ${first}`;
}

/** Until when it is to be done or, once it is, on which day it was. */
function task({ title, state, assignee, dueOn, doneAt }: Told, locale: Locale): string {
  const w = WORDS[locale];
  const isDone = state === 'DONE' && doneAt;
  const how = isDone ? `${w.doneOn} ${dayInWords(doneAt, locale, 'Europe/Paris')}` : inWords(state, locale);
  return line(title, how, assignee?.name, !isDone && dueOn && `${w.dueOn} ${dayInWords(dueOn, locale)}`);
}

function decision({ decidedOn, statement, endedOn, reviewOn }: Told, locale: Locale): string {
  const w = WORDS[locale];
  const more = endedOn
    ? `${w.endedOn} ${dayInWords(endedOn, locale)}`
    : reviewOn && `${w.reviewOn} ${dayInWords(reviewOn, locale)}`;
  return line(inDays(decidedOn, locale), statement, more);
}

function meeting({ title, startsAt, timeZone, state, attendees, minutes, dates }: Told, locale: Locale): string {
  const [last] = minutes?.nodes ?? [];
  const there = (attendees ?? []).map((one: Told) => one.name);
  const { minutes: words, colon } = WORDS[locale];
  const said = last && `<p>${escaped(words)} ${last.number}${colon.trimEnd()}\n${escaped(last.body)}</p>`;
  const proposed = startsAt ? '' : datesOf(dates?.nodes ?? [], timeZone, locale);
  return `${line(title, startsAt && when({ startsAt, timeZone }, locale), inWords(state, locale), ...there)}${proposed}${said ?? ''}`;
}

/** The times that its team is asked about, with how many can. */
function datesOf(dates: readonly Told[], timeZone: string, locale: Locale): string {
  const w = WORDS[locale];
  const lines = dates.map(({ startsAt, yesCount, ifNeedBeCount, noCount }) =>
    line(
      when({ startsAt, timeZone }, locale),
      `${yesCount} ${w.can}`,
      `${ifNeedBeCount} ${w.ifNeedBe}`,
      `${noCount} ${w.cannot}`,
    ),
  );
  return lines.length > 0 ? `<ul>${lines.map((one) => `<li>${one}</li>`).join('')}</ul>` : '';
}

function deliverable({ item, deliveredOn, reuses }: Told, locale: Locale): string {
  const used = (reuses?.nodes ?? []).map((one: Told) =>
    line(inDays(one.reusedOn, locale), inWords(one.kind, locale), one.organization?.name, one.statement),
  );
  return `${line(item?.title, inDays(deliveredOn, locale))}${used.length > 0 ? `<ul>${used.map((one: string) => `<li>${one}</li>`).join('')}</ul>` : ''}`;
}

function file(
  { title, note, removedAt, versions }: Told,
  up: string,
  paths: Beside['paths'],
  { removed, unlinked }: { removed: string; unlinked: string },
): string {
  if (removedAt) return `${escaped(title)} ${removed}`;
  const kept = (versions?.nodes ?? []).flatMap(({ id, number, mediaType }: Told) => {
    const path = paths.get(id);
    if (!path) return [];
    const called = `${title}, version ${number}`;
    // Opened from a page that is kept on a disk, it would run.
    if (mediaType === 'image/svg+xml') return `${escaped(called)} (${escaped(path)}, ${unlinked})`;
    return link(`${up}${path}`, called);
  });
  return [...(kept.length > 0 ? kept : [escaped(title)]), line(note)].filter(Boolean).join(' · ');
}

function resultOf({ result, method }: Told, locale: Locale): (string | null)[] {
  if (!result) return [];
  const w = WORDS[locale];
  const { isAccepted, isQuorate, yes, no, objections, ranking } = result;
  const ranks = ranking.map(({ rank, option }: Told) => `${rank}. ${option.title}`);
  const against =
    method === 'CONSENT'
      ? `${objections} ${w.objections[new Intl.PluralRules(locale).select(objections) === 'one' ? 'one' : 'other']}`
      : `${no} ${w.no}`;
  const counts = [isAccepted ? w.accepted : w.refused, `${yes} ${w.yes}`, against];
  return [...(ranks.length > 0 ? ranks : counts), isQuorate === false ? w.notQuorate : null];
}
