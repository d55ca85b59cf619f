import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequestContext, todayInParis } from '#lib/graphql';
import { ActorReader } from '../actor/actor-reader.js';
import { OidcRefusal, OidcService } from './oidc.service.js';
import { OidcProvider } from './provider.js';

/** Lax, for the service sends the browser back from another site. */
const COOKIE = '__Host-oidc';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

@Controller('auth/oidc')
export class OidcController {
  constructor(
    private readonly provider: OidcProvider,
    private readonly oidc: OidcService,
    private readonly actors: ActorReader,
  ) {}

  @Get('start')
  async start(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('returnTo') returnTo = '/compte',
    @Query('link') link?: string,
    @Query('terms') terms?: string,
  ): Promise<void> {
    if (!this.provider.label) return void reply.code(404).send({ message: 'No other service signs in here.' });
    await this.answer(reply, async () => {
      const context = await this.contextOf(request, reply);
      const { url, state } = await this.oidc.begin(
        { returnTo, link: link === '1', acceptsTerms: terms === '1' },
        context,
      );
      reply.header('set-cookie', `${COOKIE}=${state}; ${ATTRIBUTES}; Max-Age=600`);
      return url;
    });
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(reply, async () => {
      const context = await this.contextOf(request, reply);
      const held = parseCookie(request.headers.cookie ?? '')[COOKIE];
      reply.header('set-cookie', `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`);
      request.hasWritten = true;
      return this.oidc.finish(request.url.split('?')[1] ?? '', held, context);
    });
  }

  private async answer(reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    reply.header('cache-control', 'no-store');
    try {
      reply.redirect(await work(), 303);
    } catch (error) {
      if (!(error instanceof OidcRefusal)) throw error;
      reply.redirect(`/connexion?probleme=${error.problem}`, 303);
    }
  }

  private async contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { cookie, authorization } = request.headers;
    return new RequestContext(
      await this.actors.of({ cookie, authorization }),
      todayInParis(),
      request.id,
      request,
      reply,
    );
  }
}
