import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced, PRINTED } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { agreementPdf } from './agreement.pdf.js';
import { convocationPdf } from './convocation.pdf.js';
import { SessionDocuments } from './session-document.facts.js';

/**
 * `/files/convocations/ENROLMENT.pdf`, joining instructions, and `/files/training-agreements/ENROLMENT.pdf`, the agreement with the employer
 * or the contract with somebody who comes for themselves. One that may not be seen is answered as one that does not exist.
 */
@Controller('files')
export class SessionDocumentController {
  constructor(
    private readonly documents: SessionDocuments,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get('convocations/:file')
  @Priced(PRINTED)
  convocation(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('convocation', file, request, reply);
  }

  @Get('training-agreements/:file')
  @Priced(PRINTED)
  agreement(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('agreement', file, request, reply);
  }

  private async send(
    kind: 'convocation' | 'agreement',
    file: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const id = /^(enrolment_[0-9a-z]{26})\.pdf$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const facts = id ? await this.documents.find(id, kind, actor) : null;
    reply.header('cache-control', 'private, no-store');
    if (!facts) return noSuchFile(request, reply, actor, 'There is no such document, or you may not see it.');
    const name = kind === 'convocation' ? 'convocation' : facts.employer ? 'convention' : 'contrat';
    reply.header('content-disposition', `inline; filename="${name}-${facts.startsOn}.pdf"`);
    const pdf = await (kind === 'convocation' ? convocationPdf(facts) : agreementPdf(facts));
    return void reply.type('application/pdf').send(pdf);
  }
}
