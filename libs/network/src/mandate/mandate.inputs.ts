import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, Made, OPTIONAL, Reference, Value, Whole } from '#lib/writes';
import { MandateFunction } from './mandate.enums.js';

@InputType({ description: 'A new mandate.' })
export class MandateStartInput extends Made {
  @Reference('The constituency that the seat belongs to.') constituencyId: string;

  @Whole(
    1,
    500,
    'Number of the seat, 1 to 500; the first free one when left out. For a substitute it is that of the member.',
    OPTIONAL,
  )
  seat?: number | null;

  @Reference('Who sits there. A mandate is public, so that everyone may know who holds it.') personId: string;
  @Reference('Whom the holder sits for.', OPTIONAL) organizationId?: string | null;

  @Value(() => MandateFunction, 'What the holder does there.', { unless: MandateFunction.MEMBER })
  function: MandateFunction;

  @Reference('The mandate that the holder stands in for; left out for a full member.', OPTIONAL)
  substituteForId?: string | null;

  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'First day no longer; left out while no end is known.', OPTIONAL) to?: string | null;
}

@InputType({ description: 'Ends a mandate, and with it that of its substitute.' })
export class MandateEndInput extends change('The mandate.') {
  @Value(() => LocalDate, 'First day no longer; today when left out.', OPTIONAL) on?: string | null;
}

@InputType({
  description: 'Corrects a mandate; fields left out stay as they are, null clears them. Who holds it stays.',
})
export class MandateUpdateInput extends change('The mandate.') {
  @Reference('Whom the holder sits for.', OPTIONAL) organizationId?: string | null;
  @Value(() => MandateFunction, 'What the holder does there.', OPTIONAL) function?: MandateFunction | null;
  @Value(() => LocalDate, 'First day.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'First day no longer; null while no end is known.', OPTIONAL) to?: string | null;
}
