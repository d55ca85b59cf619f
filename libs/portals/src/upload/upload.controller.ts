import { type Readable } from 'node:stream';
import { Controller, Delete, Head, Inject, Options, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest } from '#lib/access';
import { localeOf, Priced, WRITTEN } from '#lib/graphql';
import { UploadRefused } from './refused.js';
import { type Keeper, MOST_BYTES, type Upload, Uploads } from './uploads.js';

const VERSION = '1.0.0';
const RECORD = /^[a-z]+_[0-9a-z]{26}$/;
const PIECE = 'application/offset+octet-stream';
/** A piece may be the last one: then the whole is looked at. */
const LOOKED_AT = { base: 400 };

/**
 * `/files/uploads`: files are sent by the tus protocol (https://tus.io), which goes on where it was cut off, with `creation`, `expiration` and
 * `termination`. `Upload-Metadata` names what will keep the file: an organization, `organization BASE64`, or a record that files belong to,
 * `holder BASE64`. Once it is whole, `mediaRecord` makes it a media, or a mutation of what it is for takes it; `Upload-Kind` says what its bytes are, as `MediaKind`,
 * `Upload-Taken-On` and `Upload-Position` (longitude, latitude) what a camera wrote in it. What is refused says why as JSON, `{ userErrors: [{ code, message, path }] }`.
 */
@Controller('files/uploads')
export class UploadController {
  constructor(
    private readonly uploads: Uploads,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Options()
  options(@Res() reply: FastifyReply): void {
    const extensions = 'creation,expiration,termination';
    const offer = { 'tus-version': VERSION, 'tus-extension': extensions, 'tus-max-size': String(MOST_BYTES) };
    void reply
      .code(204)
      .headers({ 'tus-resumable': VERSION, ...offer })
      .send();
  }

  @Post()
  @Priced(WRITTEN)
  begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answering(request, reply, async () => {
      const actor = await this.actorOf(request);
      const upload = await this.uploads.begin(actor, keeperIn(request), wholeIn(request, 'upload-length'));
      void reply.header('location', `/files/uploads/${upload.id}`);
      return { status: 201, upload };
    });
  }

  @Head(':id')
  @Priced(WRITTEN)
  look(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answering(request, reply, async () => {
      const actor = await this.actorOf(request);
      const upload = await this.lookAt(actor, await this.uploads.find(actor, id));
      void reply.header('upload-length', String(upload.length));
      return { status: 200, upload };
    });
  }

  @Patch(':id')
  @Priced(LOOKED_AT)
  goOn(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answering(request, reply, async () => {
      const actor: Actor = await this.actorOf(request);
      const upload = await this.uploads.find(actor, id);
      if (request.headers['content-type'] !== PIECE) throw new UploadRefused('BAD_HEADER');
      // What is refused in the middle is answered, which needs the connection.
      const body = (request.body as Readable).iterator({ destroyOnReturn: false });
      const offset = await this.uploads.take(upload, wholeIn(request, 'upload-offset'), body);
      const grown = { ...(await this.uploads.find(actor, id)), offset };
      return { status: 204, upload: await this.lookAt(actor, grown) };
    });
  }

  @Delete(':id')
  @Priced(WRITTEN)
  remove(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answering(request, reply, async () => {
      await this.uploads.remove(await this.uploads.find(await this.actorOf(request), id));
      return { status: 204 };
    });
  }

  /** Also where the server ended between the last piece and the look at it. */
  private async lookAt(actor: Actor, upload: Upload): Promise<Upload> {
    const { id, offset, length, isLookedAt } = upload;
    if (offset < length || isLookedAt) return upload;
    await this.uploads.lookAt(actor, id);
    return this.uploads.find(actor, id);
  }
}

async function answering(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<{ status: number; upload?: Upload }>,
): Promise<void> {
  void reply.headers({ 'tus-resumable': VERSION, 'cache-control': 'no-store' });
  try {
    if (request.headers['tus-resumable'] !== VERSION) throw new UploadRefused('NOT_TUS');
    const { status, upload } = await work();
    if (upload)
      void reply.headers({ 'upload-offset': String(upload.offset), 'upload-expires': upload.expiresAt.toUTCString() });
    if (upload?.kind) void reply.headers({ 'upload-kind': upload.kind, ...writtenIn(upload) });
    void reply.code(status).send();
  } catch (error) {
    if (!(error instanceof UploadRefused)) {
      // Nobody waits any more: what has come is kept.
      if (request.raw.destroyed && !request.raw.complete) return;
      throw error;
    }
    const { code, status, words } = error;
    // What was not read is not waited for.
    if (!request.raw.readableEnded) void reply.header('connection', 'close');
    if (code === 'NOT_TUS') void reply.header('tus-version', VERSION);
    const message = words[localeOf(request.headers['accept-language'])];
    // Clients of tus begin anew after any other failure to ask where one is.
    const isLocked = code === 'STORE_UNAVAILABLE' && request.method === 'HEAD';
    if (code === 'STORE_UNAVAILABLE') void reply.header('retry-after', '30');
    void reply.code(isLocked ? 423 : status).send({ userErrors: [{ code, message, path: ['file'] }] });
  }
}

/** For whoever sends it alone, who says what of it is told to others. */
const writtenIn = ({ takenOn, longitude, latitude }: Upload): Record<string, string> => ({
  ...(takenOn && { 'upload-taken-on': takenOn }),
  ...(longitude !== null && { 'upload-position': `${longitude},${latitude}` }),
});

/** What the file is sent for: one of the two. */
function keeperIn(request: FastifyRequest): Keeper {
  const { organization: organizationId, holder: holderId } = metadataOf(request);
  if (organizationId && !holderId) return { organizationId };
  if (!organizationId && holderId && RECORD.test(holderId)) return { holderId };
  throw new UploadRefused('BAD_HEADER');
}

function wholeIn({ headers }: FastifyRequest, name: string): number {
  const text = headers[name];
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text)) throw new UploadRefused('BAD_HEADER');
  return Number(text);
}

/** Pairs of a name and a value in Base64, separated by commas. */
const metadataOf = ({ headers }: FastifyRequest): Partial<Record<string, string>> =>
  Object.fromEntries(
    String(headers['upload-metadata'] ?? '')
      .split(',')
      .map((pair) => pair.trim().split(' '))
      .map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8')]),
  );
