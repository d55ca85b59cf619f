import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Priced } from '#lib/graphql';
import { ORIGINAL } from '../store/media-store.js';
import { fileNameOf, inLetters } from './media.extension.js';
import { MediaFiles } from './media.files.js';
import { renditionName } from './media.tasks.js';

/** Many are on one page. */
const SHOWN = { base: 5 };

/**
 * `/files/media/ID/WIDTH-HASH.webp` is a picture drawn anew, at an address of its own bytes; `/files/media/ID` a document or data as it was sent, or
 * the original of a picture, for those alone who keep it.
 */
@Controller('files/media')
export class MediaController {
  constructor(private readonly files: MediaFiles) {}

  @Get(':media/:file')
  @Priced(SHOWN)
  async rendition(
    @Param('media') media: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, width, hash, ending] = /^(\d{1,5})-([0-9a-f]{16})\.(avif|webp|jpeg)$/.exec(file) ?? [];
    const asked = hash && (await this.files.find(media, request));
    const drawn = asked && (await this.files.renditionOf(asked, Number(width), hash, ending!));
    if (!drawn) return this.files.missing(request, reply);
    const name = renditionName({ format: ending!, sha256: drawn.sha256 });
    const { bytes, sha256: etag } = drawn;
    return this.files.send(asked, { name, mime: `image/${ending}`, bytes, etag }, request, reply);
  }

  @Get(':media')
  @Priced(SHOWN)
  async whole(
    @Param('media') media: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.files.find(media, request, true);
    if (!asked) return this.files.missing(request, reply);
    const { bytes, sha256: etag, title } = asked;
    const mime = inLetters(asked.mime);
    const attachedAs = fileNameOf(title, asked.mime);
    return this.files.send(asked, { name: ORIGINAL, mime, bytes, etag, attachedAs }, request, reply);
  }
}
