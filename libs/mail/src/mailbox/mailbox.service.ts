import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Locale } from '#lib/graphql';

export interface KeptMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  readonly template: string;
  readonly sentAt: string;
}

export const PAGE = 50;
const COLUMNS = `id, "to", subject, text, html, locale, template, to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sentAt"`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads what the mailbox keeps. */
@Injectable()
export class Mailbox {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  /** Newest first; one more than a page when there are older ones. */
  async list({ to, before }: { to?: string; before?: string }): Promise<KeptMessage[]> {
    const { rows } = await this.pool.query<KeptMessage>(
      `select ${COLUMNS} from mail.message
       where ($1::text is null or lower("to") = lower($1))
         and ($2::uuid is null or (sent_at, id) < (select sent_at, id from mail.message where id = $2))
       order by sent_at desc, id desc limit ${PAGE + 1}`,
      [to || null, before && UUID.test(before) ? before : null],
    );
    return rows;
  }

  async byId(id: string): Promise<KeptMessage | undefined> {
    if (!UUID.test(id)) return undefined;
    const { rows } = await this.pool.query<KeptMessage>(`select ${COLUMNS} from mail.message where id = $1`, [id]);
    return rows[0];
  }
}

/** The addresses in a letter, as its text version shows them, each on a line of its own. */
export const linksOf = ({ text }: KeptMessage): string[] => [
  ...new Set([...text.matchAll(/^https?:\/\/\S+$/gm)].map(([link]) => link)),
];
