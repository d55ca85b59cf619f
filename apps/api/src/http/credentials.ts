import { type Actor, isForReports } from '#lib/access';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Budgets, databaseTrouble, failure, networkOf, NONSENSE_PRICE, statusOf } from '#lib/graphql';
import { type ActorReader, type Seeking, setSessionCookie } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { isActorDoor, isFile, isGraphql } from './addresses.js';
import { refuse } from './graphql-refusals.js';

/**
 * Looks up who asks before anything else is done for them, once: what comes later finds it remembered. A bearer token that is
 * not valid is turned away, as its program would take the answer to nobody for its own; a session that has ended is nobody.
 */
export function checkCredentials(
  server: FastifyInstance,
  actors: () => ActorReader,
  budgets: () => Budgets,
  logger: Logger,
): void {
  // Without a promise where there is nobody to look up: it runs for every request.
  server.addHook('preHandler', (request, reply, done) => {
    const { cookie, authorization } = request.headers;
    // Behind a gateway that is stated, and looked up nowhere else.
    if (request.stated || (!cookie && !authorization)) return done();
    if (!(isGraphql(request) || isFile(request) || isActorDoor(request))) return done();
    const failed = (error: unknown): void => turnAway(error, request, reply, logger);
    const goOn = (actor: Actor): void => {
      if (isForReports(actor)) failed(failure('FORBIDDEN', FOR_REPORTS));
      else done();
    };
    try {
      const actor = actors().of({ cookie, authorization }, seeking(request, budgets, renewing(reply)));
      if (actor instanceof Promise) actor.then(goOn, failed);
      else goOn(actor);
    } catch (error) {
      failed(error);
    }
  });
}

/**
 * What is nobody's counts for its address, in a budget of its own: whoever sends something valid from there is looked up
 * whatever others spend, and only guesses end it.
 */
export function seeking(request: FastifyRequest, budgets: () => Budgets, more: Seeking = {}): Seeking {
  const guesser = () => ({ client: `guesses of ${networkOf(request.ip)}` });
  return {
    ...more,
    beforeUnknown: () => {
      const refusal = budgets().exhausted(guesser(), GUESSED);
      if (refusal) throw refusal;
      // At once: guesses that are sent side by side are not looked up before the first of them counts.
      budgets().owe(guesser(), NONSENSE_PRICE);
    },
    onNoGuess: () => budgets().giveBack(guesser(), NONSENSE_PRICE),
  };
}

const renewing = (reply: FastifyReply): Seeking => ({
  onRenewed: (secret, expiresAt) => setSessionCookie({ reply }, secret, expiresAt),
});

const FOR_REPORTS =
  'This token is for certain reports only: ask for them by their names, GET /reports lists them, or send another token.';
const GUESSED = 'Too many tokens or sessions that nobody has came from this address.';
const TOO_LITTLE = 'Bearer realm="s-pass", error="insufficient_scope"';
const NO_TOKEN = 'Bearer realm="s-pass", error="invalid_token", error_description="unknown, expired or revoked"';

/** Answers why a request is not done for whoever sent it. */
export function turnAway(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  if (error instanceof GraphQLError) {
    const { message, extensions } = error;
    const { code, http, ...told } = extensions as { code: string; http?: { headers: Map<string, string> } };
    const refused = { 'www-authenticate': code === 'FORBIDDEN' ? TOO_LITTLE : NO_TOKEN };
    const headers = http ? Object.fromEntries(http.headers) : refused;
    return refuse(request, reply, statusOf(code), { code, message, headers, extensions: told });
  }
  const trouble = databaseTrouble(error);
  logger.error({ err: error, code: trouble?.code ?? 'INTERNAL', requestId: request.id }, 'Who asks could not be found');
  if (!trouble) return refuse(request, reply, 500, { code: 'INTERNAL', message: INTERNAL });
  const { code, message, retryAfterSeconds } = trouble;
  const headers = { 'retry-after': String(retryAfterSeconds) };
  refuse(request, reply, statusOf(code), { code, message, headers, extensions: { retryAfterSeconds } });
}

const INTERNAL = 'Who asks could not be found: this is our fault; give the request id when you report it.';
