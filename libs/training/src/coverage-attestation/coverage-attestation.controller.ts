import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type ActorOfRequest, coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { noSuchFile } from '#lib/network';

/** `/files/coverage-attestations/ID.pdf`: the bytes that were issued. One that may not be seen is answered as one that does not exist. */
@Controller('files/coverage-attestations')
export class CoverageAttestationController {
  constructor(
    private readonly pool: Pool,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = /^(attestation_[0-9a-z]{26})\.pdf$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const { rows } = await this.pool.query<{ number: string; pdf: Buffer }>(
      `select a.number, f.pdf from training.coverage_attestation a
       join training.coverage_attestation_file f on f.coverage_attestation_id = a.id
       where a.id = $1 and ($2 or a.organization_id = any($3))`,
      [id ?? null, coordinates(actor), scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION)],
    );
    const [found] = rows;
    reply.header('cache-control', 'private, no-store');
    if (!found) return noSuchFile(request, reply, actor, 'There is no such attestation, or you may not see it.');
    reply.header('content-disposition', `inline; filename="${found.number}.pdf"`);
    return void reply.type('application/pdf').send(found.pdf);
  }
}
