import { parseArgs } from 'node:util';
import { type Role, ROLES } from '#lib/access';
import { readConfig } from '#lib/config';
import { poolOf } from '#lib/database';
import { invite } from '#lib/identity';
import { publicUrlOf } from '#lib/mail';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { UsageError } from '../usage-error.js';

const USAGE = `account:invite ADDRESS [--role ${ROLES.join('|')}] [--organization KEY]`;

/** How the first administrator comes in. */
export async function inviteAccount(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { role: { type: 'string', default: 'ADMINISTRATOR' }, organization: { type: 'string' } },
  });
  const [email] = positionals;
  const role = values.role as Role;
  if (!email?.includes('@') || positionals.length > 1 || !ROLES.includes(role)) throw new UsageError(USAGE);
  await withDatabase(async (dataSource) => {
    const client = await poolOf(dataSource).connect();
    try {
      const path = await invite(client, { email, role, organizationKey: values.organization });
      say(`Good for seven days, for ${email} alone:\n${publicUrlOf(readConfig())}${path}`);
    } catch (error) {
      throw new UsageError((error as Error).message);
    } finally {
      client.release();
    }
  });
}
