import { type DatabasePart, sqlMigrations } from '#lib/database';
import { type JobsPart } from '#lib/jobs';
import { type PersonalDataPart } from '#lib/personal-data';
import { personalData } from './personal-data.js';
import { sendTask } from './send.js';

export { IsAddress } from './address.js';
export { Carrier, type Message } from './delivery/carrier.js';
export { forgetLetters } from './personal-data.js';
export { MailModule } from './mail.module.js';
export { publicUrlOf } from './public-url.js';
export { type Mail, sendMail } from './send.js';
export { type Block, type Letter, type MailTemplate, mailTemplate } from './template/template.js';
export { testLetter } from './template/test-letter.js';

export const mail = {
  migrations: sqlMigrations('libs/mail/src/migrations'),
  tasks: [sendTask],
  personalData,
} satisfies DatabasePart & JobsPart & PersonalDataPart;
