import { type Tx } from '#lib/writes';
import { hashOf } from '#lib/access';
import { InvalidLinkError } from './account.errors.js';

type Purpose = 'RESET_PASSWORD' | 'CHANGE_EMAIL';

interface Link {
  account_id: string;
  email: string | null;
}

interface NewLink {
  purpose: Purpose;
  secret: string;
  life: string;
  /** The address that it proves. */
  email?: string;
}

const OPEN = 'secret_hash = $1 and purpose = $2 and used_at is null and expires_at > now()';

/** A link sent by mail that works once. */
export async function makeLink(tx: Tx, accountId: string, { purpose, secret, life, email }: NewLink): Promise<void> {
  await tx.query(
    `insert into identity.mail_link (secret_hash, account_id, purpose, email, expires_at) values ($1, $2, $3, $4, now() + $5::interval)`,
    [hashOf(secret), accountId, purpose, email ?? null, life],
  );
}

/** Whose it is, before it is used. */
export async function linkOf(tx: Tx, token: string, purpose: Purpose): Promise<Link> {
  return given(
    await tx.one<Link>(`select account_id, email from identity.mail_link where ${OPEN}`, [hashOf(token), purpose]),
  );
}

export async function useLink(tx: Tx, token: string, purpose: Purpose): Promise<Link> {
  return given(
    await tx.one<Link>(`update identity.mail_link set used_at = now() where ${OPEN} returning account_id, email`, [
      hashOf(token),
      purpose,
    ]),
  );
}

/** Links under way may be in the hands of whoever had the former address or password. */
export async function voidLinks(tx: Tx, accountId: string): Promise<void> {
  await tx.query('update identity.mail_link set used_at = now() where account_id = $1 and used_at is null', [
    accountId,
  ]);
}

function given(link: Link | undefined): Link {
  if (!link) throw new InvalidLinkError();
  return link;
}
