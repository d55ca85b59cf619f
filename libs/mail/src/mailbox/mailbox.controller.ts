import { Controller, Get, Header, Headers, Inject, NotFoundException, Param, Query, UseGuards } from '@nestjs/common';
import { Config } from '#lib/config';
import { type Locale, localeOf } from '#lib/graphql';
import { type KeptMessage, linksOf, Mailbox, PAGE } from './mailbox.service.js';
import { MailboxGuard } from './mailbox.guard.js';
import { listPage, messagePage } from './mailbox.page.js';

const HTML = 'text/html; charset=utf-8';

/** A letter is shown as a mail program would: no script, nothing from elsewhere, links open apart. */
const LETTER_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ');

/** What was sent, to be read outside production; in production there is nothing at these addresses. */
@UseGuards(MailboxGuard)
@Controller('dev')
export class MailboxController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Mailbox) private readonly mailbox: Mailbox,
  ) {}

  @Get('mail')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async list(
    @Headers('accept-language') languages?: string,
    @Query('lang') lang?: string,
    @Query('to') to?: string,
    @Query('before') before?: string,
  ): Promise<string> {
    const found = await this.mailbox.list({ to: oneText(to), before: oneText(before) });
    const messages = found.slice(0, PAGE);
    return listPage({
      locale: chosen(lang, languages),
      messages,
      to: oneText(to),
      older: found.length > PAGE ? messages.at(-1)!.id : undefined,
      isSent: Boolean(this.config.smtpUrl),
    });
  }

  @Get('mail.json')
  @Header('cache-control', 'no-store')
  async json(@Query('to') to?: string): Promise<object> {
    const messages = (await this.mailbox.list({ to: oneText(to) })).slice(0, PAGE);
    return { messages: messages.map((message) => ({ ...message, links: linksOf(message) })) };
  }

  @Get('mail/:id')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async message(
    @Param('id') id: string,
    @Headers('accept-language') languages?: string,
    @Query('lang') lang?: string,
  ): Promise<string> {
    const message = await this.find(id);
    return messagePage({ locale: chosen(lang, languages), message, links: linksOf(message) });
  }

  @Get('mail/:id/html')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', LETTER_POLICY)
  async html(@Param('id') id: string): Promise<string> {
    const { html } = await this.find(id);
    return html.replaceAll('<a ', '<a target="_blank" rel="noopener noreferrer" ');
  }

  private async find(id: string): Promise<KeptMessage> {
    const message = await this.mailbox.byId(id);
    if (!message) throw new NotFoundException('There is no letter at this address.');
    return message;
  }
}

const oneText = (value: unknown): string | undefined => (typeof value === 'string' && value ? value.trim() : undefined);

const chosen = (lang: unknown, languages: string | undefined): Locale =>
  lang === 'fr' || lang === 'en' ? lang : localeOf(languages);
