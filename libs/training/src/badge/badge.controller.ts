import { Controller, Get, Param, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Priced, WRITTEN } from '#lib/graphql';
import { BadgeKeys } from './badge-keys.js';
import { Badges } from './badges.js';

const MINUTES_5 = 'public, max-age=300';

/** What proves badges, for everybody and for ever at the same paths: keys, issuers, and lists of those that were revoked. */
@Controller('badges')
export class BadgeController {
  constructor(
    private readonly badges: Badges,
    private readonly keys: BadgeKeys,
  ) {}

  @Get('jwks.json')
  async all(@Res() reply: FastifyReply): Promise<void> {
    send(reply, { keys: await this.keys.published() });
  }

  @Get('keys/:id')
  async key(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.keys.publishedAs(id));
  }

  @Get('issuers/:id')
  async issuer(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.badges.issuer(id));
  }

  @Priced(WRITTEN)
  @Get('status/:list')
  async status(@Param('list') list: string, @Res() reply: FastifyReply): Promise<void> {
    send(reply, /^\d{1,6}$/.test(list) ? await this.badges.statusList(Number(list)) : null, 'application/vc+jwt');
  }
}

function send(reply: FastifyReply, found: object | string | null, type = 'application/json'): void {
  if (found === null) return void reply.code(404).send({ message: 'There is nothing of that name.' });
  reply.header('cache-control', MINUTES_5).type(type).send(found);
}
