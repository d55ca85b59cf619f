import { InputType, Int } from '@nestjs/graphql';
import { correction, IdempotencyKey, OPTIONAL, Reference, Text, Value, Whole } from '#lib/writes';

@InputType({ description: 'A constituency (collège) of a new body.' })
export class ConstituencyInput {
  @Text(200, 'Its name.') name: string;
  @Whole(1, 500, 'Number of seats, 1 to 500.') seats: number;
}

@InputType({ description: 'A new constituency of a body that exists, in the last place.' })
export class ConstituencyAddInput extends ConstituencyInput {
  @Reference('The body; it has at most 20.') governingBodyId: string;
  @Value(() => Int, 'The version of the body that the caller has seen.', OPTIONAL) expectedVersion?: number | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Changes a constituency; what is left out stays.' })
export class ConstituencyUpdateInput extends correction(ConstituencyInput, 'The constituency.', {
  without: ['seats'],
}) {
  @Whole(1, 500, 'Number of seats, 1 to 500; not below the highest seat that somebody holds or held.', OPTIONAL)
  seats?: number | null;
}
