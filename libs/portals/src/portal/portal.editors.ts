import { coordinates } from '#lib/access';
import { ActorReader } from '#lib/identity';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { PortalRecord } from './portal.entity.js';
import { PortalEditorAppointedError } from './portal.errors.js';
import { PortalEditorEndInput, PortalEditorGrantInput } from './portal.inputs.js';
import { mayAppoint, refusal } from './portal.policy.js';
import { PORTAL } from './portal.sight.js';
import { Portal } from './portal.type.js';

const portals = kept(Portal, PortalRecord);

/** Who edits a portal holds the role MEMBER for it: said by coordinators, and by who manages the organization that keeps it. */
@Writes(Portal)
export class EditorWrites {
  constructor(private readonly actors: ActorReader) {}

  @Write(
    'MANAGER',
    'Lets somebody edit a portal: managers those who hold a role in the organization that keeps it, coordinators anybody who has an account.',
    [PortalEditorAppointedError],
  )
  async portalEditorGrant({ id, personId, ...days }: PortalEditorGrantInput, tx: Tx): Promise<Done> {
    const portal = await portals.find(tx, id);
    if (!mayAppoint(tx.actor, portal)) throw refusal(portal, 'id');
    const { organizationId } = portal;
    const from = days.from ?? tx.today;
    const to = days.to ?? days.until ?? null;
    if (to && to <= from) throw new InvalidInputError(ORDER, 'to');
    const account = await tx.one<{ id: string; joined: boolean }>(
      `select id, network.has_joined(person_id, $2) as joined from identity.account where person_id = $1 and erased_at is null`,
      [personId, organizationId],
    );
    // Whether others have an account is not for managers to learn.
    if (!coordinates(tx.actor) && !account?.joined) throw new NotAllowedError(ELSEWHERE, 'personId');
    if (!account) throw new NotFoundError('personId');
    await refusing({ role_grant_once: () => new PortalEditorAppointedError() }, () =>
      tx.query(
        `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from, valid_to, granted_by)
         values ($1, $2, 'MEMBER', $3, $4, $5, coalesce($6::date, 'infinity'), $7)`,
        [tx.newId('role'), account.id, PORTAL.name, id, from, to, tx.actor.id],
      ),
    );
    tx.committed.push(() => this.actors.forget());
    return { id, organizationId, personId, after: { from, to } };
  }

  @Write('MANAGER', 'Ends that somebody edits a portal; one who has not begun never will.')
  async portalEditorEnd({ id: grantId, on }: PortalEditorEndInput, tx: Tx): Promise<Done> {
    const grant = await tx.one<{ portal: string; from: string; until: string | null; person: string }>(
      `select g.scope_id as portal, g.valid_from as "from", nullif(g.valid_to, 'infinity') as until, a.person_id as person
       from identity.role_grant g join identity.account a on a.id = g.account_id
       where g.id = $1 and g.scope_kind = $2 and g.role = 'MEMBER' for update of g`,
      [grantId, PORTAL.name],
    );
    if (!grant) throw new NotFoundError('id');
    const portal = await portals.find(tx, grant.portal);
    if (!mayAppoint(tx.actor, portal)) throw new NotFoundError('id');
    const day = on ?? tx.today;
    if (day <= grant.from && grant.from < tx.today) throw new InvalidInputError(ORDER, 'on');
    await tx.query(
      day > grant.from
        ? 'update identity.role_grant set valid_to = least(valid_to, $2) where id = $1'
        : 'delete from identity.role_grant where id = $1 and $2::date is not null',
      [grantId, day],
    );
    tx.committed.push(() => this.actors.forget());
    const { organizationId } = portal;
    return {
      ...{ id: portal.id, organizationId, personId: grant.person },
      ...{ before: { to: grant.until }, after: { to: day } },
    };
  }
}

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const ELSEWHERE = {
  fr: 'Vous nommez celles et ceux qui ont un rôle dans l’organisation qui tient ce portail. Pour les autres, demandez à la coordination.',
  en: 'You appoint those who hold a role in the organization that keeps this portal. For others, ask the coordination.',
};
