import { type PoolClient } from 'pg';
import { Carrier, type Message } from './carrier.js';

/** Keeps letters in the database: exactly one for each, for it is written with the mark that it was sent. */
export class MailboxCarrier extends Carrier {
  async carry({ to, subject, text, html, locale, template }: Message, client: PoolClient): Promise<void> {
    await client.query(
      'insert into mail.message ("to", subject, text, html, locale, template) values ($1, $2, $3, $4, $5, $6)',
      [to, subject, text, html, locale, template],
    );
  }
}
