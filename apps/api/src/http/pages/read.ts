import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLError } from 'graphql';
import { ANONYMOUS } from '#lib/access';
import { type KernelDriver, RequestContext, todayInParis } from '#lib/graphql';

/**
 * Asks a registered document as somebody who has not signed in: null where what was asked can never be answered, as no such
 * value can be; undefined when there is no answer now, and that is no answer either.
 */
export type Read = <Data>(name: string, variables: Record<string, unknown>) => Promise<Data | null | undefined>;

/** Reads for whoever made a request: they pay for it. */
export type ReadFor = (request: FastifyRequest, reply: FastifyReply) => Read;

/** A page is not held up for its head: it is drawn from what the browser asks for itself. */
const PATIENCE_MS = 1000;

const isOfInput = ({ extensions }: GraphQLError): boolean => extensions['code'] === 'BAD_USER_INPUT';

/** The short way of registered documents: what is asked again is kept until anything changes. It counts for whoever asks. */
export function readerFor(driver: KernelDriver, request: FastifyRequest, reply: FastifyReply): Read {
  const ask = async <Data>(name: string, variables: Record<string, unknown>): Promise<Data | null | undefined> => {
    const found = driver.shortcut.findNamed(name, variables);
    if (!found) return undefined;
    const context = new RequestContext(ANONYMOUS, todayInParis(), request.id, request, reply);
    const answer = await driver.shortcut.run(found, context);
    if (!answer.told) return answer.tried?.result?.errors?.some(isOfInput) ? null : undefined;
    const text = 'kept' in answer ? answer.kept.body.toString() : answer.text;
    return (JSON.parse(text) as { data: Data }).data;
  };
  return (name, variables) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), PATIENCE_MS)));
    return Promise.race([ask<never>(name, variables), late])
      .catch(() => undefined)
      .finally(() => clearTimeout(timer));
  };
}
