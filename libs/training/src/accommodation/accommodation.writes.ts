import { holds, ORGANIZATION } from '#lib/access';
import { Organization } from '#lib/network';
import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { AccommodationReferentSetInput } from './accommodation.inputs.js';
import { tellOfReferent } from './accommodation.mails.js';

@Writes(Organization)
export class AccommodationReferentWrites {
  @Write(
    'MANAGER',
    'Names who receives what people need to take part in the sessions of one’s organization; by its managers alone. What was asked before they read only once the person asks anew, who is told by a letter.',
  )
  async accommodationReferentSet({ organizationId, personId }: AccommodationReferentSetInput, tx: Tx): Promise<Done> {
    if (!holds(tx.actor, 'ORGANIZATION_MANAGER', ORGANIZATION, organizationId)) throw new NotAllowedError();
    const works = await tx.one(
      `select 1 from network.position p where p.person_id = $1 and p.organization_id = $2 and p.valid_from <= $3 and p.valid_to > $3`,
      [personId, organizationId, tx.today],
    );
    if (!works) throw new NotFoundError('personId');
    const before = await tx.one<{ personId: string }>(
      'select person_id as "personId" from training.accommodation_referent where organization_id = $1 for update',
      [organizationId],
    );
    const named = await tx.one<{ at: string }>(
      `insert into training.accommodation_referent as r (organization_id, person_id) values ($1, $2)
       on conflict (organization_id) do update set person_id = excluded.person_id, named_at = excluded.named_at
         where r.person_id <> excluded.person_id
       returning extract(epoch from r.named_at)::text as at`,
      [organizationId, personId],
    );
    if (named) await tellOfReferent(tx, organizationId, named.at);
    return { id: organizationId, organizationId, personId, before: before ?? null, after: { personId } };
  }
}
