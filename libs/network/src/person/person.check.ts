import { coordinates } from '#lib/access';
import { NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { managesPerson, mayShow, type Standing } from './person.policy.js';

/** What policies need to know of the person; undefined when there is none, or when they were erased: nothing is written to them again. */
export const standingOf = (tx: Tx, personId: string): Promise<Standing | undefined> =>
  tx.one<Standing>(
    `select p.id, network.has_account(p.id) as "hasAccount",
       array(select w.organization_id from network.position w
         where w.person_id = p.id and w.period @> (now() at time zone 'Europe/Paris')::date) as works
     from network.person p where p.id = $1 and p.erased_at is null`,
    [personId],
  );

/**
 * Whom a manager may tie to the organization: those who work today in one that the manager manages, and those who have
 * joined it by their own word. Oneself and coordinators always may.
 */
export async function checkMayTie(tx: Tx, personId: string, organizationId: string, path: string): Promise<void> {
  const { actor } = tx;
  if (coordinates(actor) || actor.personId === personId) return;
  const person = await standingOf(tx, personId);
  if (!person) throw new NotFoundError(path);
  if (managesPerson(actor, person)) return;
  const { joined } = (await tx.one<{ joined: boolean }>('select network.has_joined($1, $2) as joined', [
    personId,
    organizationId,
  ]))!;
  if (!joined) throw new NotAllowedError(OWN_WORD, path);
}

/** Managers may give a mandate of their organization to somebody with an account only if that person belongs to it already. */
export async function checkMayName(
  tx: Tx,
  personId: string,
  organizationId: string | null,
  path: string,
): Promise<void> {
  const person = await standingOf(tx, personId);
  if (person?.hasAccount) await checkMayTie(tx, personId, organizationId ?? '', path);
}

/** A public function makes its holder visible to everyone, unless only the person may decide that. */
export async function makePublic(tx: Tx, personId: string): Promise<void> {
  const person = await standingOf(tx, personId);
  if (!person || !mayShow(tx.actor, person)) return;
  await tx.query('update network.person set public = true, version = version + 1 where id = $1 and not public', [
    personId,
  ]);
}

const OWN_WORD = {
  fr: 'Cette personne ne travaille pas dans votre organisation. Envoyez-lui une invitation : une fois acceptée, vous pourrez enregistrer sa fonction. Sinon, demandez à la coordination du réseau.',
  en: 'This person does not work in your organization. Send an invitation: once it is accepted you can record the position. Otherwise ask the network coordinators.',
};
