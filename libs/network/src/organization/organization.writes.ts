import { coordinates, manages } from '#lib/access';
import { type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { firstDay, mustFollow } from '../record/record.dates.js';
import { KeyTakenError } from '../record/record.errors.js';
import { knownSources } from '../source/source.check.js';
import { territoryOf } from '../territory-service/territory-of.js';
import { startService } from '../territory-service/territory-service.writes.js';
import { IdentifierKind } from './organization-record.type.js';
import { OrganizationRecord } from './organization.entity.js';
import { IdentifierTakenError, InvalidIdentifierError } from './organization.errors.js';
import {
  OrganizationCloseInput,
  OrganizationCreateInput,
  OrganizationReopenInput,
  OrganizationUpdateInput,
} from './organization.inputs.js';
import {
  addressFrom,
  checkIdentifiers,
  heldOn,
  IDENTIFIER_REFUSALS,
  identifierFrom,
  nameFrom,
  type Numbers,
  plain,
} from './organization.periods.js';
import { Organization } from './organization.type.js';

const organizations = kept(Organization, OrganizationRecord, {
  refusals: { organization_key_key: () => new KeyTakenError(), ...IDENTIFIER_REFUSALS },
  lock: 'for no key update',
});

/** SIRET first: a SIREN that is not given follows from it, and what is refused is said of what was given. */
const KINDS = [IdentifierKind.SIRET, IdentifierKind.SIREN, IdentifierKind.RNA];

type Dated = keyof Numbers | 'name' | 'address';

@Writes(Organization)
export class OrganizationWrites {
  @Write('COORDINATOR', 'Adds an organization. It becomes a member by signing an agreement.', [
    KeyTakenError,
    InvalidIdentifierError,
    IdentifierTakenError,
  ])
  async organizationCreate(input: OrganizationCreateInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { address, serves, ...values } = input;
    const numbers = numbersOf(input);
    await checkIdentifiers(tx, numbers);
    await knownSources(tx, input.sources);
    const id = await organizations.insert(tx, { ...values, ...numbers });
    for (const kind of KINDS) {
      const value = numbers[fieldOf(kind)];
      if (value) await identifierFrom(tx, id, kind, value, { before: null, day: tx.today });
    }
    if (address) await addressFrom(tx, id, address, null);
    if (serves) await serve(tx, id, input);
    return { id, organizationId: id, after: input };
  }

  @Write('MANAGER', 'Changes an organization: by its managers or by coordinators.', [
    InvalidIdentifierError,
    IdentifierTakenError,
  ])
  async organizationUpdate(input: OrganizationUpdateInput, tx: Tx): Promise<Done> {
    const day = input.from ?? tx.today;
    if (day > tx.today) throw new InvalidInputError(FUTURE, 'from');
    const organization = await organizationToChange(tx, input);
    const { id } = organization;
    const { foundedOn, website, phone, email, sources, name, address } = input;
    organizations.merged(tx, organization, { name });
    const given = { name, address, ...numbersOf(input) };
    await checkIdentifiers(tx, given);
    if (sources) await knownSources(tx, sources);
    const news = await fromDay(tx, organization, given, day);
    const held = news.length ? await heldOn(tx, id, tx.today) : null;
    const today = <F extends keyof Numbers | 'name'>(field: F) => (news.includes(field) ? held?.[field] : undefined);
    const values = {
      foundedOn,
      website,
      phone,
      email,
      sources,
      siren: today('siren'),
      siret: today('siret'),
      rna: today('rna'),
    };
    const beside = Object.fromEntries(news.map((field) => [field, { before: undefined, after: given[field] }]));
    const change = await organizations.update(
      tx,
      organization,
      { ...values, name: today('name') ?? undefined },
      beside,
    );
    if (!('after' in change)) return { id, organizationId: id, ...change };
    return { id, organizationId: id, ...change, after: news.length ? { ...change.after, from: day } : change.after };
  }

  @Write('MANAGER', 'Records that an organization closes: by its managers or by coordinators.')
  async organizationClose(input: OrganizationCloseInput, tx: Tx): Promise<Done> {
    // Of a year or a month, some day of it is not to come.
    mustFollow(input.on, tx.today, 'on', CLOSED_LATER);
    const organization = await organizationToChange(tx, input);
    const { id } = organization;
    mustFollow(organization.foundedOn, input.on, 'on');
    await knownSources(tx, input.sources);
    const sources = [...new Set([...organization.sources, ...input.sources])];
    const values = { closedOn: input.on, closingKind: input.kind, sources };
    return { id, organizationId: id, ...(await organizations.update(tx, organization, values)) };
  }

  /** A closing that was none. What was handed over meanwhile stays on record. */
  @Write('COORDINATOR', 'Takes back a closing that was recorded by mistake.')
  async organizationReopen(input: OrganizationReopenInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const organization = await organizationToChange(tx, input);
    const { id } = organization;
    if (!organization.closedOn) throw new InvalidInputError(OPEN, 'id');
    const change = await organizations.update(tx, organization, { closedOn: null, closingKind: null });
    return { id, organizationId: id, ...change };
  }
}

const organizationToChange = (tx: Tx, input: { id: string; expectedVersion?: number | null }) =>
  organizations.toChange(tx, input, ({ id }) => manages(tx.actor, id));

/** Writes what holds from a day, and answers which of it was news. */
async function fromDay(
  tx: Tx,
  organization: OrganizationRecord,
  given: Numbers & Pick<OrganizationUpdateInput, 'name' | 'address'>,
  day: string,
): Promise<Dated[]> {
  const { id } = organization;
  const news: Dated[] = [];
  if (given.name && (await nameFrom(tx, id, organization.name, given.name, day))) news.push('name');
  for (const kind of KINDS) {
    const field = fieldOf(kind);
    const value = given[field];
    if (value === undefined) continue;
    if (await identifierFrom(tx, id, kind, value, { before: organization[field], day })) news.push(field);
  }
  if (given.address !== undefined) {
    await addressFrom(tx, id, given.address, day);
    news.push('address');
  }
  return news;
}

const fieldOf = (kind: IdentifierKind) => kind.toLowerCase() as keyof Numbers;

/** A SIRET says the SIREN where that is not given. */
function numbersOf(input: Numbers): Numbers {
  const siret = plain(input.siret);
  const siren = plain(input.siren === undefined ? siret?.slice(0, 9) : input.siren);
  return { siren, siret, rna: plain(input.rna) };
}

async function serve(tx: Tx, id: string, { serves, foundedOn }: OrganizationCreateInput): Promise<void> {
  const territoryId = await territoryOf(tx, serves!, 'serves');
  await startService(tx, { organizationId: id, territoryId, from: foundedOn ? firstDay(foundedOn) : null });
}

const FUTURE = {
  fr: 'Un changement ne peut pas être enregistré avant qu’il n’ait lieu.',
  en: 'A change cannot be recorded before it happens.',
};
const CLOSED_LATER = {
  fr: 'Une fermeture ne peut pas être enregistrée avant d’être décidée.',
  en: 'A closing cannot be recorded before it is decided.',
};
const OPEN = {
  fr: 'La fermeture de cette organisation n’est pas enregistrée.',
  en: 'The closing of this organization is not recorded.',
};
