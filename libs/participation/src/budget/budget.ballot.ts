import { payerOf } from '#lib/counting';
import { InvalidInputError } from '#lib/writes';
import { BudgetBallotKind, BudgetReach } from './budget.enums.js';
import { BudgetOverspentError, BudgetReachError } from './budget.errors.js';

export interface Asked {
  ballotKind: BudgetBallotKind;
  maximumChoices: number;
  points: number | null;
  envelope: number;
  envelopes: Readonly<Record<string, number>>;
  reach: `${BudgetReach}`;
  projects: readonly { number: number; cost: number; territoryId: string | null }[];
}

/** A project that a ballot names, where that stands in what was sent. */
export interface Named {
  number: number;
  points: number | null;
  path: readonly string[];
}

/**
 * What a ballot says, in the one form that is kept of it: `3:1,7:2`, the numbers of the projects in order and what it gives to each. So two
 * who say the same cannot be told apart.
 * `home` are the territories in which the voter lives, where they have said so.
 */
export function lineOf(
  named: readonly Named[],
  asked: Asked,
  path: readonly string[],
  home?: readonly string[],
): string {
  const { ballotKind, maximumChoices, projects } = asked;
  if (!named.length) throw new InvalidInputError(NONE, path);
  if (named.length > maximumChoices) throw new InvalidInputError(MANY(maximumChoices), path);
  const given = named.map(({ number, points, path: at }, i) => {
    if (!projects.some((one) => one.number === number)) throw new InvalidInputError(UNKNOWN(number), at);
    if (named.findIndex((one) => one.number === number) < i) throw new InvalidInputError(TWICE(number), at);
    if (ballotKind !== BudgetBallotKind.POINTS && points !== null && points !== 1)
      throw new InvalidInputError(POINTLESS, at);
    if ((points ?? 1) < 1) throw new InvalidInputError(POSITIVE, at);
    return [number, givenTo({ points }, i, asked)] as const;
  });
  const sum = given.reduce((all, [, points]) => all + points, 0);
  if (ballotKind === BudgetBallotKind.POINTS && sum > asked.points!)
    throw new InvalidInputError(POINTS(asked.points!), path);
  expectWithinReach(named, asked, home);
  if (ballotKind === BudgetBallotKind.KNAPSACK) expectAffordable(named, asked, path);
  return written(given);
}

/** What a ballot gives to the project that it names in this place, from 0. */
export const givenTo = (
  { points }: Pick<Named, 'points'>,
  place: number,
  { ballotKind, maximumChoices }: Pick<Asked, 'ballotKind' | 'maximumChoices'>,
): number => (ballotKind === BudgetBallotKind.RANKED ? maximumChoices - place : (points ?? 1));

/** Numbers of projects and what each is given, in the form that is kept. */
export const written = (given: readonly (readonly [number, number])[]): string =>
  given
    .toSorted(([a], [b]) => a - b)
    .map((pair) => pair.join(':'))
    .join(',');

/** Who pays for the project of this number. */
export const payerOfNumber = (
  number: number,
  { projects, envelopes }: Pick<Asked, 'projects' | 'envelopes'>,
): string | null => payerOf({ territory: projects.find((one) => one.number === number)?.territoryId }, envelopes);

/** Of territories that pay those alone that the rule lets a ballot name together. */
function expectWithinReach(named: readonly Named[], asked: Asked, home?: readonly string[]): void {
  const reach = BudgetReach[asked.reach];
  if (reach === BudgetReach.ANY) return;
  let chosen: string | undefined;
  for (const { number, path } of named) {
    const payer = payerOfNumber(number, asked);
    if (payer === null) continue;
    chosen ??= payer;
    const isOwn = reach !== BudgetReach.OWN_TERRITORY || !home || home.includes(payer);
    if (payer !== chosen || !isOwn) throw new BudgetReachError(reach, path);
  }
}

/** From each envelope no more than is in it. */
function expectAffordable(named: readonly Named[], asked: Asked, path: readonly string[]): void {
  const spent = new Map<string | null, number>();
  for (const { number } of named) {
    const { cost } = asked.projects.find((one) => one.number === number)!;
    const payer = payerOfNumber(number, asked);
    spent.set(payer, (spent.get(payer) ?? 0) + cost);
  }
  for (const [payer, cost] of spent) {
    const envelope = payer ? asked.envelopes[payer]! : asked.envelope;
    if (cost > envelope) throw new BudgetOverspentError(cost, envelope, path);
  }
}

/** A ballot on paper as somebody types it: `3 7`, `3, 7` or, with points, `3:2 7:1`. */
export function namedIn(line: string, path: readonly string[]): Named[] {
  return line
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => {
      const [, number, points] = /^(\d{1,4})(?:[:=](\d{1,3}))?$/.exec(part) ?? [];
      if (!number) throw new InvalidInputError(UNREAD(part), path);
      return { number: Number(number), points: points ? Number(points) : null, path };
    });
}

const NONE = { fr: 'Choisissez un projet au moins.', en: 'Choose one project at least.' };
const MANY = (most: number) => ({
  fr: `Un bulletin nomme ${most} projet${most > 1 ? 's' : ''} au plus.`,
  en: `A ballot names ${most} project${most === 1 ? '' : 's'} at most.`,
});
const UNKNOWN = (number: number) => ({
  fr: `Il n’y a pas de projet nº ${number}.`,
  en: `There is no project ${number}.`,
});
const TWICE = (number: number) => ({
  fr: `Le projet nº ${number} est nommé deux fois.`,
  en: `Project ${number} is named twice.`,
});
const POINTLESS = { fr: 'Ce vote ne donne pas de points.', en: 'This ballot gives no points.' };
const POSITIVE = {
  fr: 'Un projet nommé reçoit un point au moins.',
  en: 'A project that is named gets one point at least.',
};
const POINTS = (most: number) => ({
  fr: `Un bulletin donne ${most} point${most > 1 ? 's' : ''} au plus, tous projets ensemble.`,
  en: `A ballot gives ${most} point${most === 1 ? '' : 's'} at most, to all projects together.`,
});
const UNREAD = (part: string) => ({
  fr: `« ${part.slice(0, 20)} » ne se lit pas : des numéros de projets séparés par des espaces, avec leurs points s’il y en a (3:2).`,
  en: `“${part.slice(0, 20)}” cannot be read: numbers of projects with spaces between, and their points if there are (3:2).`,
});
