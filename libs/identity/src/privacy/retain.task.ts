import { task } from '#lib/jobs';
import { DEVICE_LIFE_DAYS } from '../session/device.js';
import { PrivacyService } from './privacy.service.js';

/** Once a night: idle accounts, and what has run out. */
export const retainTask = task('identity.retain', async (_: object, { get, log, withClient }) => {
  const { warned, erased } = await get(PrivacyService).retain();
  await withClient(async (client) => {
    await client.query('delete from identity.session where expires_at < now()');
    await client.query('delete from identity.sign_up where expires_at < now()');
    await client.query(`delete from identity.mail_link where expires_at < now() - interval '7 days'`);
    await client.query('delete from identity.oidc_flow where expires_at < now()');
    await client.query('delete from identity.sign_in_step where expires_at < now()');
    await client.query(`delete from identity.known_device where seen_at < now() - interval '${DEVICE_LIFE_DAYS} days'`);
    await client.query(`delete from identity.attempt where last_at < now() - interval '1 day'`);
    await client.query(`delete from writes.answered where at < now() - interval '30 days'`);
  });
  if (warned || erased) log.info({ warned, erased }, 'idle accounts');
});
