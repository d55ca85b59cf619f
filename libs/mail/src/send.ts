import { hash } from 'node:crypto';
import { Config } from '#lib/config';
import { type Locale } from '#lib/graphql';
import { type JobsTransaction, task } from '#lib/jobs';
import { checkAddress } from './address.js';
import { Carrier } from './delivery/carrier.js';
import { publicUrlOf } from './public-url.js';
import { layOut, type Sheet } from './template/layout.js';
import { type MailTemplate, templateNamed } from './template/template.js';
import { tame } from './template/values.js';

export interface Mail<V extends object> {
  readonly to: string;
  readonly locale: Locale;
  readonly values: V;
  /** Names this very letter: it is sent once under it, however often it is asked for. `verify:account_…:3`. */
  readonly key: string;
  /** Where a mail program ends such letters by a POST (RFC 8058), as a path: of letters that come again and again. */
  readonly unsubscribePath?: string;
}

interface MailJob extends Mail<object> {
  readonly template: string;
}

/** With the growing pauses between them, about a day. */
const ATTEMPTS = 13;

/** Writes the letter when it is sent, and sends it once for each key. */
export const sendTask = task<MailJob>(
  'mail.send',
  async ({ template, to, locale, values, key, unsubscribePath }, { get, once }) => {
    const publicUrl = publicUrlOf(get(Config));
    const sheet = compose(templateNamed(template), locale, values, publicUrl);
    const messageId = `<${digest(key)}@${new URL(publicUrl).hostname}>`;
    const unsubscribe = unsubscribePath && `${publicUrl}${unsubscribePath}`;
    const message = { ...sheet, messageId, to, locale, template, unsubscribe };
    await once(`mail:${key}`, (client) => get(Carrier).carry(message, client));
  },
);

/** Adds a letter to a transaction: it leaves after the commit, once for its key, or never. */
export async function sendMail<V extends object>(
  tx: JobsTransaction,
  template: MailTemplate<V>,
  { to, locale, values, key, unsubscribePath }: Mail<V>,
): Promise<void> {
  checkAddress(to);
  if (key.length === 0 || key.length > 200) throw new Error('The key of a letter has 1 to 200 characters.');
  // A letter that cannot be written fails here, with what asked for it, and not later where nobody looks.
  compose(template, locale, values, 'http://localhost');
  const job = { template: template.name, to, locale, values, key, unsubscribePath };
  await tx.addJob(sendTask, job, { jobKey: `mail:${key}`, maxAttempts: ATTEMPTS });
}

export function compose<V extends object>(
  template: MailTemplate<V>,
  locale: Locale,
  values: V,
  publicUrl: string,
): Sheet {
  return layOut(template.write[locale](tame(values)), locale, publicUrl);
}

const digest = (key: string): string => hash('sha256', key, 'hex').slice(0, 40);
