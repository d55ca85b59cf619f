import { type Actor, coordinates, holds, isStaff, ORGANIZATION } from '#lib/access';
import { NotAllowedError, NotFoundError, type Tx } from '#lib/writes';

/** What decides who may do something to a person, as it stands today. */
export interface Standing {
  id: string;
  /** Organizations where a position is held today; those that ended give nobody a say. */
  works: readonly string[];
  /** Whoever has an account speaks for themselves. */
  has_account: boolean;
}

/** Columns of `Standing`, for a statement that calls the person `p`. */
export const STANDING = `network.has_account(p.id) as has_account,
  array(select w.organization_id from network.position w
    where w.person_id = p.id and w.period @> (now() at time zone 'Europe/Paris')::date) as works`;

/** Whom the actor sees, as `visible` of people says it. */
export const seesPerson = (
  actor: Actor,
  { person_id: id, is_public }: { person_id: string; is_public: boolean },
): boolean => is_public || isStaff(actor) || actor.personId === id;

const worksFor = (actor: Actor, { works }: Standing): boolean =>
  works.some((id) => holds(actor, 'ORGANIZATION_MANAGER', ORGANIZATION, id));

/** The person, coordinators, and where there is no account managers of an organization where the person works today. */
export function checkMayChange(actor: Actor, person: Standing): void {
  if (actor.personId === person.id || coordinates(actor)) return;
  if (!worksFor(actor, person)) throw new NotAllowedError();
  if (person.has_account) throw new NotAllowedError(OWN_RECORD);
}

/** Whether it is told to everyone that the person exists: for whoever has an account not without their own word. */
export const mayMakePublic = (actor: Actor, person: Standing): boolean =>
  coordinates(actor) || actor.personId === person.id || !person.has_account;

/**
 * Whom a manager may tie to the organization: those who work today in one that the manager manages, and those who have
 * joined it by their own word. Oneself and coordinators always may.
 */
export async function checkMayTie(tx: Tx, personId: string, organizationId: string, path: string): Promise<void> {
  const { actor } = tx;
  if (coordinates(actor) || actor.personId === personId) return;
  const person = await tx.one<Standing & { joined: boolean }>(
    `select p.id, network.has_joined(p.id, $2) as joined, ${STANDING} from network.person p where p.id = $1`,
    [personId, organizationId],
  );
  if (!person) throw new NotFoundError(path);
  if (!person.joined && !worksFor(actor, person)) throw new NotAllowedError(OWN_WORD, path);
}

/** Whoever has an account is named to a mandate of an organization by its managers only once tied to it. */
export async function checkMayName(
  tx: Tx,
  personId: string,
  organizationId: string | null,
  path: string,
): Promise<void> {
  const known = await tx.one<{ has_account: boolean }>('select network.has_account($1) as has_account', [personId]);
  if (known!.has_account) await checkMayTie(tx, personId, organizationId ?? '', path);
}

/** A function that is public makes whoever holds it known, unless that is for the person alone to say. */
export async function makePublic(tx: Tx, personId: string): Promise<void> {
  const person = await tx.one<Standing>(`select p.id, ${STANDING} from network.person p where p.id = $1`, [personId]);
  if (!person || !mayMakePublic(tx.actor, person)) return;
  await tx.query('update network.person set public = true, version = version + 1 where id = $1 and not public', [
    personId,
  ]);
}

const OWN_RECORD = {
  fr: 'Cette personne a un compte : elle tient elle-même à jour son nom et ses coordonnées. Vous pouvez modifier ses fonctions dans votre organisation.',
  en: 'This person has an account and keeps their own name and contacts. You may change their positions in your organization.',
};
const OWN_WORD = {
  fr: 'Cette personne ne travaille pas dans votre organisation. Envoyez-lui une invitation : une fois acceptée, vous pourrez enregistrer sa fonction. Sinon, demandez à la coordination du réseau.',
  en: 'This person does not work in your organization. Send an invitation: once it is accepted you can record the position. Otherwise ask the coordination of the network.',
};
