import { type Actor, coordinates, manages } from '#lib/access';
import { NotAllowedError, NotFoundError, type Tx } from '#lib/writes';

/** Bodies of the network are kept by its coordinators, those of an organization by its managers too. */
export const mayGovern = (actor: Actor, organizationId: string | null): boolean =>
  organizationId ? manages(actor, organizationId) : coordinates(actor);

export interface GovernedBody {
  id: string;
  name: string;
  kind: string;
  created_on: string | null;
  organization_id: string | null;
  quorum_percent: number | null;
  demonstration: boolean;
  version: number;
}

/** The body that a use case changes something of, locked so that two such cases follow each other; throws for whoever may not. */
export async function bodyToGovern(tx: Tx, id: string, path: string): Promise<GovernedBody> {
  const body = await tx.one<GovernedBody>(
    'select id, name, kind, created_on, organization_id, quorum_percent, demonstration, version from network.governing_body where id = $1 for update',
    [id],
  );
  if (!body) throw new NotFoundError(path);
  if (!mayGovern(tx.actor, body.organization_id)) throw new NotAllowedError();
  return body;
}
