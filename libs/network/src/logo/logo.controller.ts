import { type Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest, manages, mayUse } from '#lib/access';
import { DomainError, localeOf } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { type Drawn } from './logo.drawing.js';
import { drawn, LARGEST_FILE } from './logo.image.js';
import { LogoWrites } from './logo.writes.js';

const YEAR_SECONDS = 31_536_000;

/**
 * `GET /files/logos/SHA256.png` is for everyone. `POST /files/logos/ORGANIZATION` takes the file itself as its body, with
 * `content-type: image/…`, which no form of another site can send without being asked first.
 */
@Controller('files/logos')
export class LogoController {
  constructor(
    private readonly pool: Pool,
    private readonly uow: UnitOfWork,
    private readonly logos: LogoWrites,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  async show(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const sha256 = /^([0-9a-f]{64})\.png$/.exec(file)?.[1];
    const { rows } = await this.pool.query<{ bytes: Buffer }>(
      'select bytes from network.organization_logo where sha256 = $1 limit 1',
      [sha256 ?? null],
    );
    if (!rows[0]) return void reply.code(404).send({ message: 'There is no such logo, or no longer.' });
    reply.headers({
      'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
      'content-security-policy': `default-src 'none'; sandbox`,
    });
    return void reply.type('image/png').send(rows[0].bytes);
  }

  @Post(':id')
  async set(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.actorOf(request);
    try {
      const { sha256, width, height } = await this.drawnFor(id, actor, request);
      const logo = { url: `/files/logos/${sha256}.png`, width, height };
      return void reply.code(200).header('cache-control', 'no-store').send({ logo, userErrors: [] });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, path, words } = error;
      const message = words[localeOf(request.headers['accept-language'])];
      // What was not read is not waited for.
      if (!request.raw.readableEnded) reply.header('connection', 'close');
      return void reply.code(statusOf(error, actor)).send({ logo: null, userErrors: [{ code, message, path }] });
    }
  }

  /** Who may not is told before anything is read. */
  private async drawnFor(id: string, actor: Actor, request: FastifyRequest): Promise<Drawn> {
    if (!mayUse(actor, 'WRITE') || !manages(actor, id)) throw new NotAllowedError();
    const logo = await drawn(await fileIn(request));
    await this.uow.run({ actor, requestId: request.id }, (tx) => this.logos.set(id, logo, tx));
    return logo;
  }
}

/** What was sent, while it is no longer than a logo may be. */
async function fileIn({ headers, body }: FastifyRequest): Promise<Buffer> {
  if (Number(headers['content-length'] ?? 0) > LARGEST_FILE) throw new InvalidInputError(TOO_HEAVY, 'file');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of (body as Readable | undefined) ?? []) {
    length += (chunk as Buffer).length;
    if (length > LARGEST_FILE) throw new InvalidInputError(TOO_HEAVY, 'file');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

const TOO_HEAVY = { fr: 'Ce fichier est trop lourd : 2 Mo au plus.', en: 'This file is too large: 2 MB at most.' };

function statusOf(error: DomainError, actor: Actor): number {
  if (error.words === TOO_HEAVY) return 413;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof NotAllowedError) return actor.id === null ? 401 : 403;
  return 422;
}
