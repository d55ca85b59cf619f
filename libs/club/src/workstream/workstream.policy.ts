import { type Actor, coordinates, isStaff, manages, organizationsOf } from '#lib/access';
import { NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { isOfClub } from '../club-scope.js';
import { WorkstreamVisibility } from './workstream.enums.js';

/** What the caller is to a workstream today. */
export interface Standing {
  id: string;
  visibility: string;
  isDemonstration: boolean;
  /** Sees what is told of the work itself, as `seesWorkOf`. */
  seesWork: boolean;
  /** Works on it. */
  works: boolean;
  /** May come to work on it by themselves: members of the club, and staff of the network. */
  joins: boolean;
  /** Says what becomes of it: who coordinates it, managers of the organization that leads it, coordinators of the network. */
  steers: boolean;
  /** The organization that leads it. */
  leadId: string | null;
}

/** As `seesWorkstream` and `steers` of rows; whoever does not see it is not told that it is there. */
export async function standing(tx: Tx, id: string, path: string | string[] = 'id'): Promise<Standing> {
  const { actor } = tx;
  const found = await tx.one<{
    visibility: string;
    demonstration: boolean;
    role: string | null;
    lead: string | null;
    partners: string[];
  }>(
    `select s.visibility, s.demonstration,
       (select w.role from club.workstream_participant w where w.workstream_id = s.id and w.person_id = $2 and w.period @> $3::date) as role,
       (select w.organization_id from club.workstream_partner w where w.workstream_id = s.id and w.role = 'LEAD' and w.period @> $3::date) as lead,
       array(select w.organization_id from club.workstream_partner w where w.workstream_id = s.id and w.period @> $3::date) as partners
     from club.workstream s where s.id = $1`,
    [id, actor.personId, tx.today],
  );
  if (!found || !sees(actor, found)) throw new NotFoundError(path);
  const works = found.role !== null;
  const isLed = found.lead !== null && manages(actor, found.lead);
  return {
    ...{ id, visibility: found.visibility, isDemonstration: found.demonstration },
    ...{
      works,
      seesWork: (found.visibility !== WorkstreamVisibility.TEAM && isStaff(actor)) || isOfTeam(actor, found),
      joins: isOfClub(actor),
      leadId: found.lead,
      steers: coordinates(actor) || found.role === 'COORDINATOR' || isLed,
    },
  };
}

interface Found {
  visibility: string;
  role: string | null;
  partners: string[];
}

const sees = (actor: Actor, found: Found): boolean =>
  found.visibility === WorkstreamVisibility.PUBLIC ||
  (found.visibility === WorkstreamVisibility.NETWORK && isOfClub(actor)) ||
  isOfTeam(actor, found);

const isOfTeam = (actor: Actor, { role, partners }: Found): boolean =>
  coordinates(actor) || role !== null || partners.some((id) => organizationsOf(actor).includes(id));

export async function maySteer(tx: Tx, id: string, path?: string): Promise<Standing> {
  const found = await standing(tx, id, path);
  if (!found.steers) throw new NotAllowedError(STEERS);
  return found;
}

/** What is done in a workstream is done by who works on it, in their own name. */
export async function mayWork(tx: Tx, id: string, path?: string): Promise<Standing & { personId: string }> {
  const found = await standing(tx, id, path);
  const { personId } = tx.actor;
  if (!found.works || !personId) throw new NotAllowedError(WORKS);
  return { ...found, personId };
}

/** The right to a record of the work itself: whoever is not told of the work is not told that there is one. */
export async function ofWork<T>(tx: Tx, id: string, may: (tx: Tx, id: string) => Promise<T>, path = 'id'): Promise<T> {
  if (!(await standing(tx, id, path)).seesWork) throw new NotFoundError(path);
  return may(tx, id);
}

const STEERS = {
  fr: 'C’est à qui anime ce chantier, ou gère l’organisation qui le porte, de le faire.',
  en: 'This is for whoever coordinates this workstream, or manages the organization that leads it.',
};
const WORKS = {
  fr: 'C’est à celles et ceux qui participent à ce chantier de le faire : rejoignez-le d’abord.',
  en: 'This is for those who take part in this workstream: join it first.',
};
