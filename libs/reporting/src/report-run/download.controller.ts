import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { readerOf, requesterOf } from '#lib/access';
import { rangeOf } from '#lib/files';
import { CONTEXT_OF, type ContextOf, type RequestContext } from '#lib/graphql';
import { FORMATS, type FormatName } from '../formats/index.js';
import { Problem } from '../http/problem.js';
import { ReportFiles } from '../http/report-files.js';
import { ReportRegistry } from '../saved-query/registry.js';
import { isSame, SIGNATURE } from './link.js';
import { type ReportRunStatus } from './report-run.enums.js';
import { rightsOf } from './rights.js';
import { CHUNK_BYTES } from './run-file.js';

interface Kept {
  id: string;
  accountId: string;
  tokenId: string | null;
  requesterId: string;
  rights: string;
  status: ReportRunStatus;
  isOver: boolean;
  attempt: number;
  rows: number;
  bytes: number;
  sha256: string;
  format: string;
  name: string;
  number: number;
  locale: 'fr' | 'en';
  signature: string | null;
}

/** `/reports/runs/{id}`: a file that was made, for whoever asked for it: by their session or token, or by its signed address. */
@Controller('reports/runs')
export class ReportDownloadController {
  constructor(
    private readonly files: ReportFiles,
    private readonly registry: ReportRegistry,
    private readonly pool: Pool,
    @Inject(CONTEXT_OF) private readonly contextOf: ContextOf,
  ) {}

  @Get(':id')
  download(
    @Param('id') id: string,
    @Query('signature') signature: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    return this.files.answering(request, reply, async (context) => {
      const kept = await this.find(id);
      const reader = kept && (await this.readerOf(kept, signature, context));
      if (!kept || reader === undefined) throw NOT_FOUND;
      if (kept.status === 'REQUESTED' || kept.status === 'RUNNING') throw NOT_READY;
      if (kept.status !== 'READY' || kept.isOver) throw GONE;
      if (reader === null || rightsOf(reader) !== kept.rights) throw RIGHTS_LOST;
      // The report may be for fewer by now.
      if (!(await this.registry.find(kept.name, kept.number, reader))) throw RIGHTS_LOST;
      if (signature === undefined) await this.files.count(context);
      this.send(kept, request, reply);
    });
  }

  private async find(id: string): Promise<Kept | undefined> {
    const { rows } = await this.pool.query<Kept>(
      `select r.id, r.account_id as "accountId", r.token_id as "tokenId", r.requester_id as "requesterId", r.rights, r.status,
         coalesce(r.expires_at <= now(), false) as "isOver", r.attempt, r.rows_written as rows, r.bytes, r.sha256, r.format, q.name, v.number,
         r.choices ->> 'locale' as locale, ${SIGNATURE} as signature
       from runs.run r join reporting.saved_query_version v on v.id = r.version_id join reporting.saved_query q on q.id = v.saved_query_id
       where r.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Who reads: undefined for somebody whose it is not, null where whoever asked for it is gone. */
  private async readerOf(
    { accountId, tokenId, requesterId, locale, name, signature: right }: Kept,
    signature: unknown,
    context: RequestContext,
  ): Promise<Pick<RequestContext, 'actor'> | null | undefined> {
    if (signature === undefined) {
      const actor = readerOf(context.actor, name);
      return actor && requesterOf(actor) === requesterId ? { actor } : undefined;
    }
    if (typeof signature !== 'string' || right === null || !isSame(signature, right)) return undefined;
    return (await this.contextOf({ accountId, tokenId, locale }, context.requestId)) ?? null;
  }

  private send(kept: Kept, request: FastifyRequest, reply: FastifyReply): void {
    const ending = kept.format.toLowerCase() as FormatName;
    const range = rangeOf(request.headers.range, kept.bytes);
    if (range === 'none') {
      void reply.code(416).header('content-range', `bytes */${kept.bytes}`).send();
      return;
    }
    const [from, to] = range ?? [0, kept.bytes - 1];
    if (range) void reply.code(206).header('content-range', `bytes ${from}-${to}/${kept.bytes}`);
    void reply.headers({
      'row-count': String(kept.rows),
      'content-disposition': `attachment; filename="${kept.name}.${ending}"`,
      'content-language': kept.locale,
      'content-length': String(to - from + 1),
      'accept-ranges': 'bytes',
      etag: `"${kept.sha256}"`,
    });
    // Its length and its parts are those of the bytes that are kept.
    request.headers['x-no-compression'] = 'true';
    const isAsked = request.method !== 'HEAD';
    void reply.type(FORMATS[ending].mediaType).send(Readable.from(isAsked ? this.part(kept, from, to) : []));
  }

  private async *part({ id, attempt }: Kept, from: number, to: number): AsyncGenerator<Buffer> {
    for (let nr = Math.floor(from / CHUNK_BYTES); nr * CHUNK_BYTES <= to; nr++) {
      const { rows } = await this.pool.query<{ bytes: Buffer }>(
        'select bytes from runs.chunk where run_id = $1 and attempt = $2 and nr = $3',
        [id, attempt, nr],
      );
      // Let go meanwhile: whoever reads finds that it is not whole.
      if (!rows[0]) throw new Error('The file is not kept any more');
      const begin = nr * CHUNK_BYTES;
      yield rows[0].bytes.subarray(Math.max(0, from - begin), to + 1 - begin);
    }
  }
}

const NOT_FOUND = new Problem('RUN_NOT_FOUND', {
  fr: 'Il n’y a pas de fichier à cette adresse, ou il n’est pas à vous.',
  en: 'There is no file at this address, or it is not yours.',
});
const NOT_READY = new Problem('RUN_NOT_READY', {
  fr: 'Le fichier est en préparation : réessayez dans un instant.',
  en: 'The file is being made: try again in a moment.',
});
const GONE = new Problem('RUN_GONE', {
  fr: 'Ce fichier n’est plus gardé, ou n’a pas pu être préparé : demandez-le à nouveau.',
  en: 'This file is no longer kept, or could not be made: ask for it again.',
});
const RIGHTS_LOST = new Problem('RUN_GONE', {
  fr: 'Vos droits ont changé depuis que ce fichier a été préparé : demandez-le à nouveau.',
  en: 'Your rights have changed since this file was made: ask for it again.',
});
