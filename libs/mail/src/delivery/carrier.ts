import { type Locale } from '#lib/graphql';
import { type PoolClient } from 'pg';

export interface Message {
  /** The same each time this very letter is sent: a mail server or program that gets it twice can tell. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  readonly template: string;
  /** The address that ends such letters. */
  readonly unsubscribe?: string;
}

/** Takes a letter to its reader. Also the token under which Nest provides it. */
export abstract class Carrier {
  /** Inside the transaction that marks the letter as sent. */
  abstract carry(message: Message, client: PoolClient): Promise<void>;

  close(): void {}
}
