import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, Made, OPTIONAL, Reference, Value, Whole } from '#lib/writes';

@InputType({ description: 'That a portal shows an item, from a day on.' })
export class PlacementRecordInput extends Made {
  @Reference('The portal.') portalId: string;
  @Reference('The item, of whichever organization.') itemId: string;
  @Reference('The section of the portal that it stands in; none when left out.', OPTIONAL)
  sectionId?: string | null;
  @Whole(0, 100_000, 'Its place among those of its section, or of the portal where it is in none.', { unless: 0 })
  place: number;
  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'First day on which it is not shown any more; open when left out.', OPTIONAL)
  to?: string | null;
}

@InputType({ description: 'A portal that shows an item no longer.' })
export class PlacementEndInput extends change('The placement.') {
  @Value(() => LocalDate, 'First day on which it is not shown any more; today when left out.', OPTIONAL)
  on?: string | null;
}
