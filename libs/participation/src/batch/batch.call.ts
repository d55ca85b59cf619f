import { InvalidInputError, NotAllowedError, NotFoundError, refuseFuture, type Tx } from '#lib/writes';
import { CallKind, CallState } from '../call/call.enums.js';
import { CallNotOpenError } from '../call/call.errors.js';
import { answers, type CallOf, callOf } from '../contribution/contribution.writes.js';
import { expectNoSanction } from '../sanction/sanction.check.js';
import { ContributionEntryClosedError, ENTERED_WITHIN_DAYS } from './batch.errors.js';

/** Until when things are entered, and the first and the last day on which they can have been said. */
interface Span {
  firstDay: string;
  lastDay: string;
  until: Date;
  isOver: boolean;
}

export type EnteredCall = CallOf & Span;

const KINDS = new Set<string>([CallKind.IDEAS, CallKind.VIEWPOINT, CallKind.DOCUMENT]);

/** A call that the caller answers for, while it takes contributions and thirty days after. */
export async function enteredCall(
  tx: Tx,
  callId: string,
  path: string,
  refusal: () => Error = () => new NotFoundError(path),
): Promise<EnteredCall> {
  const call = await callOf(tx, callId, path);
  if (!answers(tx, call)) throw refusal();
  if (!KINDS.has(call.kind)) throw new InvalidInputError(NO_TEXTS, path);
  await expectNoSanction(tx, call.organizationId);
  if (call.state === CallState.PLANNED) throw new CallNotOpenError(call.state, call.opensAt);
  const span = await spanOf(tx, callId);
  if (span.isOver) throw new ContributionEntryClosedError(span.until);
  return { ...call, ...span };
}

export const spanOf = async (tx: Tx, callId: string): Promise<Span> =>
  (await tx.one<Span>(
    `select (participation.day_of(a.opens_at) - interval '1 year')::date::text as "firstDay", participation.day_of(x.at)::text as "lastDay", x.until, now() >= x.until as "isOver"
     from participation.call a join participation.initiative i on i.id = a.initiative_id
     cross join lateral (select least(a.closes_at, i.closed_on::timestamp at time zone 'Europe/Paris')) c(at)
     cross join lateral (select c.at, c.at + make_interval(days => $2)) x(at, until) where a.id = $1`,
    [callId, ENTERED_WITHIN_DAYS],
  ))!;

/** Something is said before it is entered, before the call ends, and at most a year before it opens: what is older is mistyped. */
export function expectSaid(tx: Tx, day: string | null | undefined, { firstDay, lastDay }: Span, path: string): void {
  refuseFuture(day, tx, path);
  if (day && day < firstDay) throw new InvalidInputError(TOO_EARLY, path);
  if (day && day > lastDay) throw new InvalidInputError(TOO_LATE, path);
}

export const notAllowed = (path: string) => (): Error => new NotAllowedError(ANSWERS, path);

const TOO_EARLY = {
  fr: 'Ce jour est plus d’un an avant l’ouverture de l’appel : vérifiez l’année.',
  en: 'That day is more than a year before the call opens: check the year.',
};
const TOO_LATE = {
  fr: 'Ce jour est après la clôture de l’appel : seul ce qui a été dit avant se saisit.',
  en: 'That day is after the end of the call: only what was said before is entered.',
};
const NO_TEXTS = {
  fr: 'On ne répond pas à cet appel par un texte : rien ne s’y saisit ainsi.',
  en: 'This call is not answered by a text: nothing is entered so.',
};
const ANSWERS = {
  fr: 'C’est à l’organisation qui répond de cette démarche de saisir ce qui a été recueilli.',
  en: 'What was gathered is entered by the organization that answers for this initiative.',
};
