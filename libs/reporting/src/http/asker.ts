import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Actor, ANONYMOUS, isForReports, mayUse } from '#lib/access';
import { type Budgets, networkOf, NONSENSE_PRICE } from '#lib/graphql';
import { ActorReader, type Seeking } from '#lib/identity';
import { ReportEngine } from '../run/report-engine.js';
import { keyOf } from './key-in-address.js';
import { Problem } from './problem.js';

/** Tells who asks for reports: by a key in the address and nothing beside it, a token, or a session. */
@Injectable()
export class ReportAsker {
  constructor(
    private readonly actors: ActorReader,
    private readonly engine: ReportEngine,
  ) {}

  async of(request: FastifyRequest): Promise<Actor> {
    const { cookie, authorization } = request.headers;
    const seeking = guessing(request, this.engine.budgets);
    const key = keyOf(request);
    // Whoever sends a key means it: what else they send does not widen it.
    const actor = await (key === undefined
      ? this.actors.of({ cookie, authorization }, seeking)
      : this.actors.ofKey(key, seeking));
    // Who reads by a token that is not for reading is nobody.
    return isForReports(actor) || mayUse(actor, 'READ') ? actor : ANONYMOUS;
  }

  /** Notes that a report was asked for with what is for certain reports only, as often as it may be on one day. */
  async count({ proof }: Actor): Promise<void> {
    if (proof?.kind !== 'token' || (await this.actors.countUse(proof.id))) return;
    throw new Problem(
      'RATE_LIMITED',
      {
        fr: 'Ce jeton ou cette adresse a servi aussi souvent que permis aujourd’hui : réessayez demain.',
        en: 'This token or address was used as often as it may be today: try again tomorrow.',
      },
      { retryAfterSeconds: secondsToMidnight() },
    );
  }
}

/** What is nobody's counts for its address, in a budget of its own, before it is looked up: see `checkCredentials`. */
function guessing(request: FastifyRequest, budgets: Budgets): Seeking {
  const guesser = { client: `guesses of ${networkOf(request.ip)}` };
  return {
    beforeUnknown: () => {
      const refusal = budgets.exhausted(guesser, 'Too many keys or tokens that nobody has came from this address.');
      if (refusal) throw refusal;
      budgets.owe(guesser, NONSENSE_PRICE);
    },
    onNoGuess: () => budgets.giveBack(guesser, NONSENSE_PRICE),
  };
}

/** Days are those of Paris. */
function secondsToMidnight(now = new Date()): number {
  const [hours = 0, minutes = 0, seconds = 0] = IN_PARIS.format(now).split(':').map(Number);
  return 86_400 - ((hours % 24) * 3600 + minutes * 60 + seconds);
}
const IN_PARIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'medium' });
