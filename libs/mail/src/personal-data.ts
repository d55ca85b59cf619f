import { type PersonalData, type Statements } from '#lib/personal-data';
import { type MailTemplate } from './template/template.js';

const OPENS = 'May hold a link that opens something; whoever reads the letter has it.';

/** The mailbox, for looking at what was sent lately where no server sends mail: nothing stays in it. */
export const personalData: PersonalData = {
  name: 'mail',
  tables: {
    'mail.message': {
      of: { to: 'ADDRESS' },
      sentAt: 'sent_at',
      given: { as: 'letters', columns: ['to', 'subject', 'locale', 'sent_at'], orderBy: 't.sent_at' },
      withheld: { text: OPENS, html: OPENS },
      impersonal: ['template'],
      erased: 'ROWS',
      until: `t.sent_at < now() - interval '30 days'`,
    },
  },
};

/** Takes letters of one kind out of the mailbox, where all that was sent to the addresses is not for the caller to erase. */
export async function forgetLetters(
  tx: Statements,
  { name }: Pick<MailTemplate<object>, 'name'>,
  addresses: readonly string[],
): Promise<void> {
  await tx.query('delete from mail.message where template = $1 and lower("to") = any($2)', [name, addresses]);
}
