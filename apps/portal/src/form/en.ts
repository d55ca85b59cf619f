import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  form: {
    problem_one: 'One thing to correct',
    problem_other: '{{count}} things to correct',
    later: 'To try again a little later',
    errorPrefix: 'Error:',
    failed: 'The server did not answer. What you typed is kept: try again in a moment.',
    busy: 'The server cannot answer at the moment, and nothing was done. What you typed is kept: try again in {{seconds}} s.',
    doneBefore:
      'What you sent before was done, without your latest changes. Check the page before you send again: it would be done a second time.',
    sending: 'Sending',
    done: 'Done.',
    retryAt: 'You can try again at {{time}}.',
    retryNow: 'You can try again now.',
    copy: 'Copy',
    copied: 'Copied.',
    secretLost: 'The answer was lost, and a secret is shown only once: renew this token to get another.',
    failedCopy: 'The browser refused to copy: select the text and copy it yourself.',
  },
};
