import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { change, Made, OPTIONAL, Part, Reference, Value } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';

const PERIOD = 'The period: the `id` of `Organization.services`.';
const ENDS = 'First day on which it no longer holds';

@InputType({ description: 'The beginning of a period in which an organization serves a territory.' })
export class TerritoryServiceStartInput extends Made {
  @Reference('The organization.') organizationId: string;
  @Part(() => TerritoryReference, 'The territory.') territory: TerritoryReference;
  @Value(() => LocalDate, 'First day; left out when it has always been so.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, `${ENDS}; left out while it does.`, OPTIONAL) to?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'The end of a period in which an organization serves a territory.' })
export class TerritoryServiceEndInput extends change(PERIOD) {
  @Value(() => LocalDate, `${ENDS}; today when left out.`, OPTIONAL) on?: string | null;
}

@InputType({
  description:
    'Corrections to a period in which an organization serves a territory: fields left out stay as they are, null clears them.',
})
export class TerritoryServiceUpdateInput extends change(PERIOD) {
  @Value(() => LocalDate, 'First day; null when it has always been so.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, `${ENDS}; null while it does.`, OPTIONAL) to?: string | null;
  @SourceKeys(OPTIONAL) sources?: string[] | null;
}

@InputType({ description: 'A period that was recorded by mistake.' })
export class TerritoryServiceRemoveInput extends change(PERIOD) {}
