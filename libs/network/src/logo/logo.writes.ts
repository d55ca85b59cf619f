import { manages } from '#lib/access';
import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { Organization } from '../organization/organization.type.js';
import { type Drawn } from './logo.drawing.js';
import { OrganizationLogoRemoveInput } from './logo.inputs.js';

interface Kept {
  sha256: string | null;
}

@Writes(Organization)
export class LogoWrites {
  /** Sent as a file, beside the schema: see logo.controller.ts. */
  async set(id: string, { bytes, sha256, width, height }: Drawn, tx: Tx): Promise<void> {
    const before = await locked(tx, id);
    if (before.sha256 === sha256) return;
    await tx.query(
      `insert into network.organization_logo (organization_id, sha256, width, height, bytes) values ($1, $2, $3, $4, $5)
       on conflict (organization_id) do update set sha256 = excluded.sha256, width = excluded.width, height = excluded.height, bytes = excluded.bytes`,
      [id, sha256, width, height, bytes],
    );
    await tx.audit({
      type: 'Organization',
      id,
      action: 'ORGANIZATION_LOGO_SET',
      organizationId: id,
      before: before.sha256 ? { logo: before.sha256 } : null,
      after: { logo: sha256 },
    });
  }

  @Write(
    'MANAGER',
    'Takes the logo of an organization away: by its managers or by coordinators. One is set by POST to /files/logos/ID.',
  )
  async organizationLogoRemove({ id }: OrganizationLogoRemoveInput, tx: Tx): Promise<Done> {
    const { sha256 } = await locked(tx, id);
    if (!sha256) return { id, organizationId: id, isUnchanged: true };
    await tx.query('delete from network.organization_logo where organization_id = $1', [id]);
    return { id, organizationId: id, before: { logo: sha256 } };
  }
}

/** The organization, locked, with what there is of its logo. */
async function locked(tx: Tx, id: string): Promise<Kept> {
  const found = await tx.one<Kept>(
    `select l.sha256 from network.organization o left join network.organization_logo l on l.organization_id = o.id
     where o.id = $1 for no key update of o`,
    [id],
  );
  if (!found) throw new NotFoundError('id');
  if (!manages(tx.actor, id)) throw new NotAllowedError();
  return found;
}
