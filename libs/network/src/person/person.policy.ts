import { type Actor, coordinates, isStaff, manages } from '#lib/access';
import { NotAllowedError } from '#lib/writes';

/** What decides who may do something to a person, as it stands today. */
export interface Standing {
  id: string;
  /** Organizations where the person holds a position today; former ones give no rights. */
  works: readonly string[];
  /** Whoever has an account speaks for themselves. */
  hasAccount: boolean;
}

/** Whom the actor sees, as `visible` of people says it. */
export const seesPerson = (
  actor: Actor,
  { person_id: id, is_public }: { person_id: string; is_public: boolean },
): boolean => is_public || isStaff(actor) || actor.personId === id;

/** Whether the actor manages an organization where the person works today. */
export const managesPerson = (actor: Actor, { works }: Standing): boolean => works.some((id) => manages(actor, id));

/** The person, coordinators, and where there is no account managers of an organization where the person works today. */
export function checkMayChange(actor: Actor, person: Standing): void {
  if (actor.personId === person.id || coordinates(actor)) return;
  if (!managesPerson(actor, person)) throw new NotAllowedError();
  if (person.hasAccount) throw new NotAllowedError(OWN_RECORD);
}

/** Who says whether everyone may see the person: whoever has an account alone, whatever function they are given. */
export const mayShow = (actor: Actor, { id, hasAccount }: Standing): boolean => actor.personId === id || !hasAccount;

const OWN_RECORD = {
  fr: 'Cette personne a un compte : elle tient elle-même à jour son nom et ses coordonnées. Vous pouvez modifier ses fonctions dans votre organisation.',
  en: 'This person has an account and maintains their own name and contact details. You can change their positions in your organization.',
};
