import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '#lib/config';
import { Priced } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { iiifInfo } from '../picture/draw.js';
import { type MediaFile, MediaFiles } from './media.files.js';

/** A viewer asks for many at once. */
const SHOWN = { base: 2 };

/** `/files/iiif/ID/info.json`, and tiles as IIIF Image 3 names them: what is too large to be looked at as a whole. */
@Controller('files/iiif')
export class IiifController {
  constructor(
    private readonly files: MediaFiles,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get(':media/info.json')
  @Priced(SHOWN)
  async info(@Param('media') media: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.files.find(media, request);
    if (!asked?.hasTiles) return this.files.missing(request, reply);
    void reply.header('cache-control', 'no-cache');
    // Viewers on other pages read it.
    if (this.config.corsOrigins.includes('*')) void reply.header('access-control-allow-origin', '*');
    const id = new URL(`/files/iiif/${asked.named}`, publicUrlOf(this.config)).href;
    return void reply
      .type('application/ld+json;profile="http://iiif.io/api/image/3/context.json"')
      .send(JSON.stringify(iiifInfo(id, asked)));
  }

  @Get(':media/:region/:size/0/default.jpg')
  @Priced(SHOWN)
  async tile(
    @Param('media') media: string,
    @Param('region') region: string,
    @Param('size') size: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isTile = /^(full|\d+(,\d+){3})$/.test(region) && /^\d+,\d+$/.test(size);
    const asked: MediaFile | undefined = isTile ? await this.files.find(media, request) : undefined;
    if (!asked) return this.files.missing(request, reply);
    const name = `tiles/${region}/${size}/0/default.jpg`;
    const etag = `${asked.sha256.slice(0, 16)}-${region}-${size}`;
    return this.files.send(asked, { name, mime: 'image/jpeg', etag }, request, reply);
  }
}
