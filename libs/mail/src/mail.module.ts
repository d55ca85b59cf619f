import { Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config, ConfigError } from '#lib/config';
import { Carrier } from './delivery/carrier.js';
import { MailboxCarrier } from './delivery/mailbox.carrier.js';
import { MailboxController } from './mailbox/mailbox.controller.js';
import { Mailbox } from './mailbox/mailbox.service.js';

/** Provides what takes letters to their readers: a mail server if one is set, otherwise the mailbox. */
@Module({
  controllers: [MailboxController],
  providers: [Mailbox, { provide: Carrier, inject: [Config], useFactory: carrierFor }],
  exports: [Carrier],
})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(Carrier) private readonly carrier: Carrier) {}

  onApplicationShutdown(): void {
    this.carrier.close();
  }
}

async function carrierFor({ smtpUrl, mailFrom, publicUrl, environment }: Config): Promise<Carrier> {
  if (!smtpUrl) {
    if (environment === 'production')
      new Logger('Mail').warn('SMTP_URL is not set: mail is kept in the table mail.message and reaches nobody.');
    return new MailboxCarrier();
  }
  const faults = [
    ...(mailFrom && isSender(mailFrom)
      ? []
      : ['MAIL_FROM must be set with SMTP_URL, as in: Name <address@example.org>.']),
    ...(publicUrl || environment !== 'production'
      ? []
      : ['PUBLIC_URL must be set with SMTP_URL: mail holds links to the portal.']),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  // Loaded only where mail is sent.
  const { SmtpCarrier } = await import('./delivery/smtp.carrier.js');
  return new SmtpCarrier(smtpUrl, mailFrom!);
}

const isSender = (text: string): boolean => /^([^<>\p{Cc}]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u.test(text);
