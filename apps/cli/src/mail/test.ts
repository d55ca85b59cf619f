import { hostname } from 'node:os';
import { readConfig } from '#lib/config';
import { poolOf } from '#lib/database';
import { addJobSql } from '#lib/jobs';
import { sendMail, testLetter } from '#lib/mail';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { UsageError } from '../usage-error.js';

/** `mail:test ADDRESS [fr|en]`: a letter as any other, sent by the API or the worker that runs. */
export async function sendTestLetter([to, locale = 'fr']: string[]): Promise<void> {
  if (!to || (locale !== 'fr' && locale !== 'en'))
    throw new UsageError('Give the address: mail:test name@example.org [fr|en]');
  await withDatabase(async (dataSource) => {
    const pool = poolOf(dataSource);
    const tx = {
      addJob: async (...args: Parameters<typeof addJobSql>) => {
        const { text, values } = addJobSql(...args);
        await pool.query(text, values);
      },
    };
    const values = { sender: hostname() };
    await sendMail(tx, testLetter, { to, locale, values, key: `test:${process.pid}:${Date.now()}` });
  });
  const { smtpUrl } = readConfig();
  say(
    `Handed to the jobs. ${smtpUrl ? 'The mail server of SMTP_URL gets it.' : 'It will be at /dev/mail, outside production.'}`,
  );
}
