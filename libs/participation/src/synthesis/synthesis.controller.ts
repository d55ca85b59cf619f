import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor, ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced, WRITTEN } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { UnitOfWork } from '#lib/writes';
import { citationsFile } from './synthesis.file.js';

/** `/files/syntheses/ID.csv`: what each statement of a synthesis rests on, for everybody, in its last version or in the one of `version`. */
@Controller('files/syntheses')
export class SynthesisController {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  @Priced(WRITTEN)
  async citations(
    @Param('file') file: string,
    @Query('version') version: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = /^(synthesis_[0-9a-z]{26})\.csv$/.exec(file)?.[1];
    const number = typeof version === 'string' && /^\d{1,3}$/.test(version) ? Number(version) : null;
    const actor = await this.actorOf(request);
    const isKnown = version === undefined || number !== null;
    const text = id && isKnown && (await this.find(id, number, actor));
    if (!text) return noSuchFile(request, reply, actor, 'There is no such file, or you may not see it.');
    reply.header('cache-control', 'no-cache');
    reply.header('content-disposition', `attachment; filename="synthese-${id.slice(-8)}.csv"`);
    return void reply.type('text/csv; charset=utf-8').send(text);
  }

  private find(id: string, number: number | null, actor: Actor): Promise<string | null> {
    return this.uow.run({ actor }, async (tx) => {
      const found = await tx.one<{ number: number | null }>(
        `select max(v.number) as number from participation.synthesis_version v
         where v.synthesis_id = $1 and v.published_at is not null and ($2::int is null or v.number = $2)`,
        [id, number],
      );
      return found?.number ? citationsFile(tx, id, found.number) : null;
    });
  }
}
