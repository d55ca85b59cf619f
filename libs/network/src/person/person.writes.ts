import { coordinates, manages } from '#lib/access';
import { PersonalDataHolders } from '#lib/personal-data';
import { type Done, expectVersion, kept, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { isDemonstration } from '../organization/demonstration.check.js';
import { OverlappingPeriodError } from '../position/position.errors.js';
import { startPosition } from '../position/position.writes.js';
import { standingOf } from './person.check.js';
import { PersonRecord } from './person.entity.js';
import { PersonCreateInput, PersonEraseInput, PersonUpdateInput } from './person.inputs.js';
import { checkMayChange, mayShow, seesPerson, type Standing } from './person.policy.js';
import { Person } from './person.type.js';

const people = kept(Person, PersonRecord, { lock: 'for no key update' });

@Writes(Person)
export class PersonWrites {
  constructor(private readonly holders: PersonalDataHolders) {}

  @Write('MANAGER', 'Adds a person, with the position that they take up.', [OverlappingPeriodError])
  async personCreate({ position, ...input }: PersonCreateInput, tx: Tx): Promise<Done> {
    const may = position ? manages(tx.actor, position.organizationId) : coordinates(tx.actor);
    if (!may) throw new NotAllowedError(undefined, position ? undefined : 'position');
    const organizationId = position?.organizationId ?? null;
    const id = await people.insert(tx, { ...input, isDemonstration: await isDemonstration(tx, organizationId) });
    if (position) {
      const started = await startPosition(tx, id, position, 'position');
      await tx.audit({ type: 'Position', action: 'POSITION_START', ...started });
    }
    return { id, organizationId, personId: id, after: input };
  }

  @Write(
    'SIGNED_IN',
    'Changes a person: allowed to that person, to coordinators and, when the person has no account, to managers of an organization where they work today. A person who has an account decides alone whether everyone may see them.',
  )
  async personUpdate(input: PersonUpdateInput, tx: Tx): Promise<Done> {
    const person = await personToChange(tx, input.id);
    if (input.public != null && input.public !== person.public && !mayShow(tx.actor, person))
      throw new NotAllowedError(OWN_SAY, 'public');
    await expectVersion(tx, person, input.expectedVersion);
    const { id } = person;
    return { id, organizationId: null, personId: id, ...(await people.update(tx, person, input)) };
  }

  /** Coordinators erase somebody without an account who asks for it; those with an account do it themselves. */
  @Write(
    'COORDINATOR',
    'Erases a person without an account, at their request: name and contact details go, positions stay under “Personne effacée”.',
    [[NotAllowedError, 'for a person who has an account']],
  )
  async personErase({ id, expectedVersion }: PersonEraseInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const person = await personToChange(tx, id);
    if (person.hasAccount) throw new NotAllowedError(OWN_ACCOUNT, 'id');
    await expectVersion(tx, person, expectedVersion);
    const addresses = await addressesOf(tx, id);
    await this.holders.erase(tx, { accountId: null, personId: id, people: [id], addresses }, 'KEEP');
    return { id, organizationId: null, personId: id };
  }
}

/** Whoever may not see the person learns no more than that nobody was found. */
async function personToChange(tx: Tx, id: string): Promise<PersonRecord & Standing> {
  const person = await people.locked(tx, id);
  if (!seesPerson(tx.actor, { person_id: id, is_public: person.public })) throw new NotFoundError('id');
  // Perhaps erased while the record was waited for.
  const standing = await standingOf(tx, id);
  if (!standing) throw new NotFoundError('id');
  checkMayChange(tx.actor, standing);
  return { ...person, ...standing };
}

/** The unproved address of a record; none when another account or record has it too, as it is then not the person's alone. */
async function addressesOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ address: string }>(
    `select lower(p.email) as address from network.person p
     where p.id = $1 and p.email is not null and not network.is_proved(p.email)
       and not exists (select 1 from network.person o where lower(o.email) = lower(p.email) and o.id <> p.id)`,
    [id],
  );
  return rows.map(({ address }) => address);
}

const OWN_SAY = {
  fr: 'Cette personne a un compte : elle seule décide si tout le monde peut la voir.',
  en: 'This person has an account and alone decides whether everyone can see them.',
};
const OWN_ACCOUNT = {
  fr: 'Cette personne a un compte : elle l’efface elle-même, sur la page « Vos données ».',
  en: 'This person has an account and must erase it themselves, on the “Your data” page.',
};
