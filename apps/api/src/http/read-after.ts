import { setTimeout as delay } from 'node:timers/promises';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Pool } from 'pg';
import { positionOf, textOf } from '#lib/database';
import { READ_AFTER, readAfterCookie } from '#lib/graphql';
import { isGraphql } from './addresses.js';

const POSITION = 'select pg_current_wal_insert_lsn()::text as position';
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What was written is acknowledged without it sooner than late: the next question may then find it a moment later. */
const PATIENCE_MS = 200;

/** Where standbys are read from: the answer to whoever has written says how far they must have come to show it. */
export function tellPositions(server: FastifyInstance, pool: () => Pool): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!hasWritten(request, reply)) return payload;
    const asked = pool().query<{ position: string }>(POSITION);
    const answer = await Promise.race([asked.catch(() => undefined), delay(PATIENCE_MS, undefined, { ref: false })]);
    const position = positionOf(answer?.rows[0]?.position);
    // Beside cookies that are there.
    if (position !== undefined)
      reply.header(READ_AFTER, textOf(position)).header('set-cookie', readAfterCookie(position));
    return payload;
  });
}

/** What was refused has not. A GET that writes says so: the return from where somebody signed in. */
const hasWritten = (request: FastifyRequest, { statusCode }: FastifyReply): boolean =>
  request.hasWritten ?? (!READS.has(request.method) && !isGraphql(request) && statusCode < 400);
