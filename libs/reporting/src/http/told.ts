import { hash } from 'node:crypto';
import { type RequestContext } from '#lib/graphql';
import { varyBy } from './vary.js';

/** An answer that is known at once, or that whoever asks has it already. */
export function tell(
  { reply, req }: Pick<RequestContext, 'reply' | 'req'>,
  text: string,
  type: string,
  cached: string,
): void {
  const etag = `W/"${hash('sha256', text, 'base64url').slice(0, 27)}"`;
  varyBy(reply!, 'accept-language', 'cookie', 'authorization');
  void reply!.header('cache-control', cached).header('etag', etag);
  if (isKnown(req?.headers['if-none-match'], etag)) void reply!.code(304).send();
  else void reply!.type(type).send(text);
}

/** Whether a client has what it asks for, as it says. */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')) ?? false;
