const NARROW = '\u202f';
const SPACE = '\u00a0';

/** French typography that puts a sign in the place of another: where a passage begins in what is shown, it begins in what was written. */
export const setInPlace = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/ (?=[;?!])/g, NARROW)
    .replace(/ (?=[:»€])/g, SPACE)
    .replace(/(?<=«) /g, SPACE);

interface Quotation {
  start: number;
  end: number;
  contributionCount: number;
}

export interface Segment {
  start: number;
  text: string;
  /** How many contributions quote it. */
  count: number;
}

/** A text in pieces of which each is quoted as often from its first sign to its last. */
export function segmentsOf(text: string, quotations: readonly Quotation[]): Segment[] {
  const ends = [0, text.length, ...quotations.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(ends)].filter((place) => place <= text.length).toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, places[i + 1]),
    count: quotations
      .filter((one) => one.start <= start && start < one.end)
      .reduce((sum, { contributionCount }) => sum + contributionCount, 0),
  }));
}

/** As many characters as name a block where it is heard, not seen. */
const NAMING = 60;
export const beginningOf = (text: string): string => (text.length > NAMING ? `${text.slice(0, NAMING)}…` : text);
