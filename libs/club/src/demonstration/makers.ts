import { demonstrationId } from '#lib/network';
import { type DemonstrationStream } from './streams.js';

/** Organizations of the demonstration, by their département, and the people of each. */
export type Makers = ReadonlyMap<string, { id: string; people: string[] }>;

export const idOf = (key: string): string => demonstrationId('workstream', key);

/** Who did it: somebody of that maker, each in turn. */
export const doer = ({ makers }: DemonstrationStream, of: Makers, by: number, nr: number): string => {
  const { people } = of.get(makers[by]!)!;
  return people[nr % people.length]!;
};
export const noon = (day: string): string => `${day}T11:00:00Z`;
