import { setImmediate } from 'node:timers/promises';
import { type Block } from './document.blocks.js';
import { PassageState } from './document.enums.js';

/** Words that somebody quoted, with what stood before and after them: a TextQuoteSelector of the W3C, in a block. */
export interface Passage {
  block: string;
  exact: string;
  prefix: string;
  suffix: string;
  /** Where the words begin in their block, in UTF-16 code units. */
  start: number;
}

/** Where it is in some version: without a place where its words are not there, without a block where that is not either. */
export interface Found {
  state: PassageState;
  block: string | null;
  start: number | null;
  end: number | null;
}

interface Quotation {
  /** The whole block when left out. */
  exact?: string | null;
  prefix?: string | null;
  suffix?: string | null;
}

/** As much as is kept of what stands before and after. */
const AROUND = 32;
/** Fewer characters than these quote nothing, unless the whole block has no more. */
export const LEAST_QUOTED = 3;
/** Words are told from others like them by so many characters, theirs and around them: elsewhere, and in their own block. */
const TELLING = 32;
const TELLING_AT_HOME = 8;

/** As it is typed: whoever copies words by hand has other signs, as many of them. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s/g, ' ');

/** Whether so few words say what is meant. */
export const isEnough = (exact: string, text: string): boolean =>
  exact.length === text.length || exact.trim().length >= LEAST_QUOTED;

/** What is quoted of a block, with what stands around it; null where it says no such thing. */
export function quoted({ id, text }: Block, { exact: said, prefix, suffix }: Quotation): Passage | null {
  const wanted = plain(said ?? text);
  const [before, after] = [plain(prefix ?? '').trim(), plain(suffix ?? '').trim()];
  if (!isEnough(wanted, text)) return null;
  const own = plain(text);
  const start = placesOf(own, wanted).find(
    (at) =>
      own.slice(0, at).trimEnd().endsWith(before) &&
      own
        .slice(at + wanted.length)
        .trimStart()
        .startsWith(after),
  );
  if (start === undefined) return null;
  const end = start + wanted.length;
  return {
    ...{ block: id, exact: text.slice(start, end), start },
    prefix: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
    suffix: text.slice(end, end + AROUND).toWellFormed(),
  };
}

/**
 * Where a passage that was read in one version is in another. Word for word in its block; else word for word in another, the one with the same words around it, then
 * the nearest; else its block tells that it has changed; else it is gone. Words that could be others are never taken for it.
 */
export function found(passage: Passage, read: readonly Block[], now: readonly Block[]): Found {
  const places = new Map(now.map(({ id }, i) => [id, i]));
  const home = places.get(passage.block);
  const own = home === undefined ? undefined : now[home]!;
  const same = own && best(inBlock(own, passage), passage, TELLING_AT_HOME);
  if (same) return at(PassageState.SAME, own.id, same.start, passage);
  const moved = best(inOthers(now, home, nearest(passage, read, places), passage), passage, TELLING);
  if (moved) return at(PassageState.MOVED, moved.block, moved.start, passage);
  if (own) return { state: PassageState.CHANGED, block: own.id, start: null, end: null };
  return { state: PassageState.REMOVED, block: null, start: null, end: null };
}

/** After as many, others have their turn: a text may have thousands of passages. */
const AT_ONCE = 200;

/** Where each of them is in a version, by the blocks of the version that it was read in. */
export async function foundEach(
  passages: readonly (Passage & { version: number })[],
  readIn: (version: number) => readonly Block[],
  now: readonly Block[],
): Promise<Found[]> {
  const all: Found[] = [];
  for (const { version, ...passage } of passages) {
    if (all.length % AT_ONCE === AT_ONCE - 1) await setImmediate();
    all.push(found(passage, readIn(version), now));
  }
  return all;
}

const at = (state: PassageState, block: string, start: number, { exact }: Passage): Found => ({
  ...{ state, block, start, end: start + exact.length },
});

/** Words that are the same as the quoted ones: how much of what stands around them is, and how far they are from where those stood. */
interface Candidate {
  block: string;
  start: number;
  around: number;
  away: number;
}

/** As many of them are looked at, the nearest first: the same words may stand everywhere. */
const MOST_CANDIDATES = 64;

function inBlock({ id, text }: Block, passage: Passage): Candidate[] {
  const { exact, start } = passage;
  return placesAbout(text, exact, start).map((place) => ({
    ...{ block: id, start: place, around: aroundAt(text, place, passage), away: Math.abs(place - start) },
  }));
}

/** From the nearest block outwards. */
function inOthers(now: readonly Block[], home: number | undefined, near: number, passage: Passage): Candidate[] {
  const all: Candidate[] = [];
  for (let away = 0; away < now.length && all.length < MOST_CANDIDATES; away++)
    for (const i of away === 0 ? [near] : [near - away, near + away]) {
      const block = now[i];
      if (block && i !== home) all.push(...inBlock(block, passage).map((one) => ({ ...one, away })));
    }
  return all;
}

/** The one with most of the same around it, then the nearest; none where all could be others. */
function best(candidates: readonly Candidate[], { exact, prefix, suffix }: Passage, telling: number) {
  const [first] = candidates.toSorted((a, b) => b.around - a.around || a.away - b.away);
  if (!first) return undefined;
  // A whole block that says nothing else is itself.
  const isAlone = prefix === '' && suffix === '' && telling === TELLING_AT_HOME;
  return isAlone || exact.length + first.around >= telling ? first : undefined;
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let place = text.indexOf(exact); place >= 0; place = text.indexOf(exact, place + 1)) places.push(place);
  return places;
}

/** Places of words on both sides of where they stood, the nearest of each. */
function placesAbout(text: string, exact: string, start: number): number[] {
  const places: number[] = [];
  const half = MOST_CANDIDATES / 2;
  let place = text.indexOf(exact, start);
  for (; place >= 0 && places.length < half; place = text.indexOf(exact, place + 1)) places.push(place);
  place = start > 0 ? text.lastIndexOf(exact, start - 1) : -1;
  for (; place >= 0 && places.length < 2 * half; place = place > 0 ? text.lastIndexOf(exact, place - 1) : -1)
    places.push(place);
  return places;
}

/** How much of what stood before and after words stands there too. */
function aroundAt(text: string, place: number, { exact, prefix, suffix }: Passage): number {
  const end = place + exact.length;
  let [before, after] = [0, 0];
  while (before < prefix.length && before < place && text[place - 1 - before] === prefix.at(-1 - before)) before++;
  while (after < suffix.length && end + after < text.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** About where its block would be: after the last one before it that is still there. */
function nearest({ block }: Passage, read: readonly Block[], places: ReadonlyMap<string, number>): number {
  for (let i = read.findIndex(({ id }) => id === block); i >= 0; i--) {
    const place = places.get(read[i]!.id);
    if (place !== undefined) return place;
  }
  return 0;
}
