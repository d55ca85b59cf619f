import { readConfig } from '#lib/config';
import { poolOf } from '#lib/database';
import { BadgeKeys } from '#lib/training';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { UsageError } from '../usage-error.js';

/** `badges:rotate`: another key signs from now on; what the former ones signed is still proved by their public halves. */
export async function rotateBadgeKey(): Promise<void> {
  const config = readConfig();
  if (!config.sealingSecret) throw new UsageError('Set SEALING_SECRET: it seals the private key in the database.');
  await withDatabase(async (dataSource) => {
    say(`Badges are signed by ${await new BadgeKeys(poolOf(dataSource), config).rotate()} from now on`);
  });
}
