import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Pool } from 'pg';
import { isGraphql } from './addresses.js';
import { READ_AFTER, readAfterCookie } from '#lib/graphql';
import { positionOf, textOf } from '#lib/database';

const POSITION = 'select pg_current_wal_insert_lsn()::text as position';
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where standbys are read from: the answer to whoever has written says how far they must have come to show it. */
export function tellPositions(server: FastifyInstance, pool: () => Pool): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!hasWritten(request)) return payload;
    const { rows } = await pool()
      .query<{ position: string }>(POSITION)
      // What was written stays written; the next question may then find it a moment later.
      .catch(() => ({ rows: [] }));
    const position = positionOf(rows[0]?.position);
    if (position === undefined) return payload;
    // Beside cookies that are there.
    reply.header(READ_AFTER, textOf(position)).header('set-cookie', readAfterCookie(position));
    return payload;
  });
}

/** Whatever is not a question to /graphql, and no GET, may write. */
const hasWritten = (request: FastifyRequest): boolean =>
  !READS.has(request.method) && (isGraphql(request) ? request.hasWritten === true : true);
