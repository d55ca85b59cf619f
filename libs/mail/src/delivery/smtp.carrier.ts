import { createTransport, type Transporter } from 'nodemailer';
import { PermanentFailure } from '#lib/jobs';
import { withoutAddresses } from '../address.js';
import { Carrier, type Message } from './carrier.js';

interface SmtpFault {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

/** Sends letters by SMTP. */
export class SmtpCarrier extends Carrier {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(
      { url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as never,
      { disableFileAccess: true, disableUrlAccess: true } as never,
    );
  }

  async carry({ messageId, to, subject, text, html, locale, unsubscribe }: Message): Promise<void> {
    try {
      await this.transport.sendMail({
        messageId,
        from: this.from,
        // As an object: never read as a list of addresses.
        to: { name: '', address: to },
        subject,
        text,
        html,
        headers: {
          ...{ 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
          ...(unsubscribe && {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
    } catch (error) {
      throw failure(error as SmtpFault);
    }
  }

  override close(): void {
    this.transport.close();
  }
}

/**
 * What went wrong without saying to whom. A server that refuses this letter for good is not asked again; one that refuses
 * us altogether (a wrong password, say) is, for that is mended.
 */
function failure({ code, command, responseCode = 0, response, message }: SmtpFault): Error {
  const said = withoutAddresses(response ?? message).slice(0, 200);
  const text = `SMTP ${[code, command].filter(Boolean).join(' ')}: ${said}`;
  const isAboutLetter = responseCode >= 500 && /^(MAIL FROM|RCPT TO|DATA|)$/.test(command ?? '') && code !== 'EAUTH';
  return isAboutLetter ? new PermanentFailure(text) : new Error(text);
}
