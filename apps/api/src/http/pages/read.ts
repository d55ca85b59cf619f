import { type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ANONYMOUS } from '#lib/access';
import { type KernelDriver, RequestContext, RETRY_AFTER_SECONDS, statusOf, todayInParis, WRITTEN } from '#lib/graphql';
import { refuse } from '../graphql-refusals.js';

/**
 * Asks a registered document as somebody who has not signed in: null where what was asked can never be answered, as no such
 * value can be; undefined when there is no answer now, and that is no answer either. Throws where whoever asks has spent their budget,
 * which `tellSpent` words.
 */
export type Read = <Data>(name: string, variables: Record<string, unknown>) => Promise<Data | null | undefined>;

/** Reads for whoever made a request: they pay for it. */
export type ReadFor = (request: FastifyRequest, reply: FastifyReply) => Read;

/** A page is not held up for its head: it is drawn from what the browser asks for itself. */
const PATIENCE_MS = 1000;

const isOfInput = ({ extensions }: GraphQLError): boolean => extensions['code'] === 'BAD_USER_INPUT';

const isSpent = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions['code'] === 'RATE_LIMITED';

interface Spent {
  code: string;
  retryAfterSeconds?: number;
  http?: { headers: Map<string, string> };
}

/** For routes that read for whoever asks: that they have spent their budget is no fault of the server, and it says when to come back. */
export function tellSpent(error: unknown, request: unknown, reply: unknown): void {
  if (!isSpent(error)) throw error;
  const { code, http, ...told } = error.extensions as unknown as Spent;
  const { retryAfterSeconds = RETRY_AFTER_SECONDS } = told;
  const headers = http ? Object.fromEntries(http.headers) : { 'retry-after': String(retryAfterSeconds) };
  refuse(request as FastifyRequest, reply as FastifyReply, statusOf(code), {
    ...{ code, message: error.message, headers, extensions: told },
  });
}

/** What is read and written for whoever asks, at their price. */
export const READ_FOR_THEM = { config: { price: WRITTEN }, errorHandler: tellSpent };

/** For what is shown all the same, as a page without its own head. */
export const orNothing =
  (read: Read): Read =>
  (name, variables) =>
    read<never>(name, variables).catch(() => undefined);

/** The short way of registered documents: what is asked again is kept until anything changes. It counts for whoever asks. */
export function readerFor(driver: KernelDriver, request: FastifyRequest, reply: FastifyReply): Read {
  const ask = async <Data>(name: string, variables: Record<string, unknown>): Promise<Data | null | undefined> => {
    const found = driver.shortcut.findNamed(name, variables);
    if (!found) return undefined;
    const context = new RequestContext(ANONYMOUS, todayInParis(), request.id, request, reply);
    const answer = await driver.shortcut.run(found, context);
    if (!answer.told) {
      const errors = answer.tried?.result?.errors ?? [];
      const refusal = answer.refusal ?? errors.find(isSpent);
      if (refusal) throw refusal;
      return errors.some(isOfInput) ? null : undefined;
    }
    const text = 'kept' in answer ? answer.kept.body.toString() : answer.text;
    return (JSON.parse(text) as { data: Data }).data;
  };
  return (name, variables) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), PATIENCE_MS)));
    return Promise.race([ask<never>(name, variables), late])
      .catch((error: unknown) => {
        if (isSpent(error)) throw error;
        return undefined;
      })
      .finally(() => clearTimeout(timer));
  };
}
