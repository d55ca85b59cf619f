import { Controller, Get, Inject, Logger, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { keptAs, Turns } from '#lib/files';
import { localeOf, Priced } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { TakesTooLong, WorkstreamArchive } from './workstream-archive.js';

const RETRY_SECONDS = 10;
/** All lists of a workstream and its parts, to their ends. */
const ALL_OF_IT = { base: 20_000 };
/** Archives that one process makes and sends at once, one for each account: each is held in memory. */
const MOST_SENT = 8;
/** However slowly one is taken. */
const LONGEST_SENDING_MS = 20 * 60_000;

/** `/files/workstream-archives/ID.zip`: all that is told of a workstream, for whoever sees its work; made anew each time, and kept nowhere. */
@Controller('files/workstream-archives')
export class WorkstreamArchiveController {
  private readonly log = new Logger('WorkstreamArchive');
  private readonly turns = new Turns(MOST_SENT);

  constructor(
    private readonly archives: WorkstreamArchive,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  @Priced(ALL_OF_IT)
  async zip(
    @Param('file') file: string,
    @Query('locale') locale: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = /^(workstream_[0-9a-z]{26})\.zip$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const absent = 'There is no such workstream, or you do not see its work.';
    void reply.header('cache-control', 'private, no-store');
    if (!id || actor.id === null) return noSuchFile(request, reply, actor, absent);
    const giveBack = this.turns.take(actor.id);
    if (!giveBack) return later(reply, 429, 'An archive is being made already: try again in a moment.');
    // Whoever went while it was found out who asks closes nothing any more.
    if (reply.raw.destroyed) return giveBack();
    const gone = new AbortController();
    reply.raw.once('close', () => {
      giveBack();
      gone.abort(new Error('Nobody waits for it any more'));
    });
    const language = locale === 'fr' || locale === 'en' ? locale : localeOf(request.headers['accept-language']);
    try {
      const archive = await this.archives.of(id, actor, language, request.id, gone.signal);
      if (!archive) return noSuchFile(request, reply, actor, absent);
      const late = setTimeout(
        () => archive.stream.destroy(new Error('It takes too long to send')),
        LONGEST_SENDING_MS,
      ).unref();
      reply.raw.once('close', () => clearTimeout(late));
      void reply.header('content-disposition', keptAs(`${archive.name}.zip`));
      // It is compressed where that is worth it.
      request.headers['x-no-compression'] = 'true';
      return void reply.type('application/zip').send(archive.stream);
    } catch (error) {
      if (reply.raw.destroyed) return;
      this.log.warn(`An archive was not made: ${(error as Error).message}`);
      const why =
        error instanceof TakesTooLong
          ? 'There is more to read than one archive has time for. Try again later, or take the archives of its parts.'
          : 'The archive cannot be made at the moment. Try again later.';
      return later(reply, 503, why);
    }
  }
}

const later = (reply: FastifyReply, status: number, message: string): void =>
  void reply.code(status).header('retry-after', String(RETRY_SECONDS)).send({ message });
