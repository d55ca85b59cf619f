import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor, ACTOR_OF_REQUEST, type ActorOfRequest, worksFor } from '#lib/access';
import { Priced, WRITTEN } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { UnitOfWork } from '#lib/writes';
import { responsesFile } from './survey.file.js';

/** `/files/survey-responses/CALL.csv`: what was answered to a survey, for those who answer for its call. For others there is none. */
@Controller('files/survey-responses')
export class SurveyController {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  @Priced(WRITTEN)
  async responses(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = /^(surveycall_[0-9a-z]{26})\.csv$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const text = id && (await this.find(id, actor));
    reply.header('cache-control', 'private, no-store');
    if (!text) return noSuchFile(request, reply, actor, 'There is no such file, or you may not see it.');
    reply.header('content-disposition', `attachment; filename="questionnaire-${id.slice(-8)}.csv"`);
    return void reply.type('text/csv; charset=utf-8').send(text);
  }

  private find(id: string, actor: Actor): Promise<string | null> {
    return this.uow.run({ actor }, async (tx) => {
      const call = await tx.one<{ organizationId: string }>(
        `select i.organization_id as "organizationId" from participation.call a join participation.initiative i on i.id = a.initiative_id
         where a.id = $1 and a.kind = 'SURVEY'`,
        [id],
      );
      const isTheirs = call && worksFor(actor, call.organizationId);
      return isTheirs ? responsesFile(tx, id) : null;
    });
  }
}
