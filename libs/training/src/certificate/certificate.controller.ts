import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { noSuchFile } from '#lib/network';
import { Badges } from '../badge/badges.js';
import { CertificateFiles } from './certificate.file.js';

/**
 * `/files/certificates/ID.pdf`: the bytes that were issued; `.jwt` and `.json`: the same as an open badge, signed and in plain. One
 * that may not be seen is answered as one that does not exist.
 */
@Controller('files/certificates')
export class CertificateController {
  constructor(
    private readonly files: CertificateFiles,
    private readonly badges: Badges,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, id, kind] = /^(certificate_[0-9a-z]{26})\.(pdf|jwt|json)$/.exec(file) ?? [];
    const actor = await this.actorOf(request);
    const kept = id ? await this.files.find(id, actor) : null;
    const badge = kept && kind !== 'pdf' ? await this.badges.of(id!) : null;
    reply.header('cache-control', 'private, no-store');
    if (!kept || (kind !== 'pdf' && !badge))
      return noSuchFile(request, reply, actor, 'There is no such certificate, or you may not see it.');
    const name = `${kept.number}.${kind}`;
    reply.header('content-disposition', `${kind === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`);
    if (kind === 'pdf') return void reply.type('application/pdf').send(kept.pdf);
    if (kind === 'jwt') return void reply.type('application/vc+jwt').send(badge!.signed);
    return void reply.type('application/vc+ld+json').send(JSON.stringify(badge!.credential, null, 2));
  }
}
