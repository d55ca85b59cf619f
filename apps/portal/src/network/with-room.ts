/** A figure that stands above the beginning of a band. */
export interface Figure {
  /** Where the band begins, from 0 to 1. */
  place: number;
  text: string;
  /** Whether the count is not certain. */
  isRange: boolean;
}

/** How far behind the beginning of its band a figure begins, in pixels. */
export const INDENT = 4;
/** The widest that a character is in any of the fonts, and what is left between two figures. */
const CHARACTER = 7.5;
const GAP = 5;

/** The figures that can be read beside each other on a chart so wide: those that are certain come first, then ranges where room is left. */
export function withRoom<F extends Figure>(figures: readonly F[], width: number): F[] {
  const taken: [from: number, to: number][] = [];
  const hasRoom = ({ place, text }: F): boolean => {
    const from = place * width + INDENT;
    const to = from + text.length * CHARACTER + GAP;
    if (taken.some((other) => from < other[1] && other[0] < to)) return false;
    taken.push([from, to]);
    return true;
  };
  return [...figures.filter(({ isRange }) => !isRange), ...figures.filter(({ isRange }) => isRange)].filter(hasRoom);
}
