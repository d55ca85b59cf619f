import { type PersonalData } from '#lib/personal-data';

const OPENS = 'May hold a link that opens something; whoever reads the letter has it.';

/** The mailbox, for looking at what was sent lately where no server sends mail: nothing stays in it. */
export const personalData: PersonalData = {
  name: 'mail',
  tables: {
    'mail.message': {
      of: { to: 'ADDRESS' },
      given: { as: 'letters', columns: ['to', 'subject', 'locale', 'sent_at'], orderBy: 't.sent_at' },
      withheld: { text: OPENS, html: OPENS },
      impersonal: ['template'],
      erased: 'ROWS',
      until: `t.sent_at < now() - interval '30 days'`,
    },
  },
};
