import { task } from '#lib/jobs';
import { PersonalDataHolders } from '#lib/personal-data';
import { PrivacyService } from './privacy.service.js';

/** Once a night: idle accounts, and what has run out. */
export const retainTask = task('identity.retain', async (_: object, { get, log, withClient }) => {
  const { warned, erased } = await get(PrivacyService).retain();
  await withClient((client) => get(PersonalDataHolders).expire(client));
  if (warned || erased) log.info({ warned, erased }, 'idle accounts');
});
