import { randomBytes } from 'node:crypto';
import { holds, ORGANIZATION } from '#lib/access';
import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { makeArchive } from './make.task.js';
import { PortfolioArchiveRequestInput } from './portfolio-archive.inputs.js';
import { PortfolioArchive } from './portfolio-archive.type.js';

@Writes(PortfolioArchive)
export class PortfolioArchiveWrites {
  @Write(
    'MANAGER',
    'Asks for an archive of all that one’s organization keeps in portals: it is made while nobody waits.',
  )
  async portfolioArchiveRequest({ organizationId }: PortfolioArchiveRequestInput, tx: Tx): Promise<Done> {
    if (!(await tx.one('select from network.organization where id = $1 for no key update', [organizationId])))
      throw new NotFoundError('organizationId');
    // Coordinators do not take away what is another’s.
    if (!holds(tx.actor, 'ORGANIZATION_MANAGER', ORGANIZATION, organizationId))
      throw new NotAllowedError(undefined, 'organizationId');
    const underWay = await tx.one<{ id: string }>(
      `select id from archives.archive where organization_id = $1 and status in ('REQUESTED', 'RUNNING')`,
      [organizationId],
    );
    if (underWay) return { id: underWay.id, organizationId, isUnchanged: true };
    const id = tx.newId('archive');
    await tx.query('insert into archives.archive (id, organization_id, requested_by, secret) values ($1, $2, $3, $4)', [
      ...[id, organizationId, tx.actor.id, randomBytes(32)],
    ]);
    await tx.addJob(makeArchive, { archive: id }, { jobKey: `archive:${id}`, maxAttempts: 5, queue: 'archives' });
    return { id, organizationId, after: { organizationId } };
  }
}
