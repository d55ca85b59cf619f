import { InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { LocalDate, PartialDate } from '#lib/graphql';
import { IsAddress } from '#lib/mail';
import { TerritoryReference } from '#lib/territories';
import { change, correction, Made, OPTIONAL, Part, Text, Value, WebAddress, words } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';
import { ClosingKind, OrganizationKind } from './organization.enums.js';

@InputType({ description: 'Where an organization sits.' })
export class OrganizationAddressInput {
  @Text(200, 'Number and street. At most 200 characters.', { unless: '' }) street: string;
  @Text(10, 'Postal code: five digits in France. At most 10 characters.') postalCode: string;
  @Text(100, 'Town. At most 100 characters.') city: string;
}

@InputType({ description: 'A new organization.' })
export class OrganizationCreateInput extends Made {
  @Text(
    60,
    'Short stable key that people can read: lower-case letters, digits and hyphens, such as caue-59. At most 60 characters.',
  )
  @Matches(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    words('Des minuscules, des chiffres et des tirets : caue-59.', 'Small letters, digits and hyphens: caue-59.'),
  )
  key: string;

  @Value(() => OrganizationKind, 'What kind of organization it is.') kind: OrganizationKind;
  @Text(200, 'Its official name. At most 200 characters.') name: string;
  @Value(() => PartialDate, 'When it was founded, as precise as is known.', OPTIONAL) foundedOn?: string | null;

  @Part(() => TerritoryReference, 'The territory that it serves, from its founding on.', OPTIONAL)
  serves?: TerritoryReference | null;

  @WebAddress(300, 'Its site on the web (https://…). At most 300 characters.', OPTIONAL)
  website?: string | null;

  @Text(30, 'Telephone number of its office, for everybody. At most 30 characters.', OPTIONAL) phone?: string | null;

  @Text(254, 'Public email address of its office, never a person’s own. At most 254 characters.', OPTIONAL)
  @IsAddress()
  email?: string | null;

  @Part(() => OrganizationAddressInput, 'Where it sits.', OPTIONAL) address?: OrganizationAddressInput | null;
  @Text(100, 'SIREN; spaces do not matter.', OPTIONAL) siren?: string | null;
  @Text(100, 'SIRET of its seat; spaces do not matter.', OPTIONAL) siret?: string | null;
  @Text(100, 'RNA number of an association; spaces do not matter.', OPTIONAL) rna?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'Changes to an organization: fields left out stay as they are, null clears them.' })
export class OrganizationUpdateInput extends correction(OrganizationCreateInput, 'The organization.', {
  without: ['key', 'kind', 'serves'],
}) {
  @Value(
    () => LocalDate,
    'The day from which a new name, seat or number held, until the next one that is on record; today when left out. Earlier and later ones stay on record.',
    OPTIONAL,
  )
  from?: string | null;
}

@InputType({ description: 'The closing of an organization. What it hands over is recorded separately.' })
export class OrganizationCloseInput extends change('The organization.') {
  @Value(() => PartialDate, 'When its closing was decided, as precise as is known.') on: string;
  @Value(() => ClosingKind, 'How it ends.') kind: ClosingKind;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'An organization whose closing was recorded by mistake.' })
export class OrganizationReopenInput extends change('The organization.') {}
