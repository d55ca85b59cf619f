import { type DatabasePart, sqlMigrations } from '#lib/database';
import { type JobsPart } from '#lib/jobs';
import { sendTask } from './send.js';
import { tidyTask } from './tidy.task.js';

export { IsAddress } from './address.js';
export { Carrier, type Message } from './delivery/carrier.js';
export { forgetMail } from './forget.js';
export { MailModule } from './mail.module.js';
export { publicUrlOf } from './public-url.js';
export { type Mail, sendMail } from './send.js';
export { type Block, type Letter, type MailTemplate, mailTemplate } from './template/template.js';
export { testLetter } from './template/test-letter.js';

export const mail = {
  migrations: sqlMigrations('libs/mail/src/migrations'),
  tasks: [sendTask, tidyTask],
  recurring: [{ task: tidyTask, cron: '47 2 * * *' }],
} satisfies DatabasePart & JobsPart;
