import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { rangeOf } from '#lib/files';
import { type MediaStore, StoreUnavailable } from './media-store.js';

/** A file that is kept, and how it is given away. */
export interface Stored {
  folder: string;
  name: string;
  mime: string;
  /** Left out where it is not known beforehand. */
  bytes?: number;
  etag: string;
  /** Given as a file by this name, never shown in a page. */
  attachedAs?: string;
  /** Who may keep it, and for how long: `cache-control`. */
  isKept: string;
}

/** When to ask again for what cannot be read now. */
const RETRY_SECONDS = 30;
const log = new Logger('Media');

/** Gives a file, or a part of it, to whoever may have it: it does nothing, wherever it is opened. Says where its bytes are not there. */
export async function sendStored(
  store: MediaStore,
  { folder, name, mime, bytes, etag, attachedAs, isKept }: Stored,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<'SENT' | 'MISSING'> {
  void reply.headers({
    'cache-control': isKept,
    // Whatever it is, it does nothing.
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox`,
    etag: `"${etag}"`,
  });
  if (attachedAs) void reply.header('content-disposition', `attachment; filename="${attachedAs}"`);
  if (request.headers['if-none-match']?.split(',').some((tag) => tag.trim() === `"${etag}"`)) {
    void reply.code(304).send();
    return 'SENT';
  }
  const range = bytes === undefined ? undefined : rangeOf(request.headers.range, bytes);
  if (range === 'none') {
    void reply.code(416).header('content-range', `bytes */${bytes}`).send();
    return 'SENT';
  }
  const stream = await store.get(folder, name, range).catch(orUnavailable);
  if (stream instanceof StoreUnavailable) {
    later(stream, reply);
    return 'SENT';
  }
  if (!stream) return 'MISSING';
  if (bytes !== undefined) void reply.headers(lengthOf(bytes, range));
  if (range) void reply.code(206);
  // Its length and its parts are those of the bytes that are kept.
  request.headers['x-no-compression'] = 'true';
  void reply.type(mime).send(request.method === 'HEAD' ? unread(stream) : stream);
  return 'SENT';
}

/** It is there, and cannot be given now: nobody keeps that answer. */
function later({ message }: StoreUnavailable, reply: FastifyReply): void {
  log.warn(message);
  void reply.removeHeader('etag').removeHeader('content-disposition');
  void reply.headers({ 'cache-control': 'no-store', 'retry-after': String(RETRY_SECONDS) });
  void reply.code(503).send({ message: 'Files cannot be read at the moment. Try again later.' });
}

const lengthOf = (bytes: number, range: [number, number] | undefined): Record<string, string> => ({
  'accept-ranges': 'bytes',
  'content-length': String(range ? range[1] - range[0] + 1 : bytes),
  ...(range && { 'content-range': `bytes ${range[0]}-${range[1]}/${bytes}` }),
});

function orUnavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  throw error;
}

/** Whoever asks for headers alone is told the length of what is there: of no body the server would say that it is 0. */
function unread(stream: Readable): Readable {
  stream.destroy();
  return Readable.from([]);
}
