import { Float, InputType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { change, correction, IdempotencyKey, OPTIONAL, Reference, Text, Value, words } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';
import { PositionKind } from './position.enums.js';

@InputType({ description: 'A position that somebody takes up.' })
export class PositionInput {
  @Reference('Where it is held.') organizationId: string;

  @Value(
    () => PositionKind,
    'What kind of work it is. Directors and presidents become public; those who have an account by their own word or the coordination’s.',
  )
  kind: PositionKind;

  @Text(200, 'As written on the letterhead. At most 200 characters.', OPTIONAL) title?: string | null;

  @Value(() => Float, 'Share of full time, above 0 and up to 1.', OPTIONAL)
  @Min(0.01, words('Au moins 0,01.', 'At least 0.01.'))
  @Max(1, words('Au plus 1.', 'At most 1.'))
  fullTimeShare?: number | null;

  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'First day on which it is no longer held.', OPTIONAL) to?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'A position that a person of the network takes up.' })
export class PositionStartInput extends PositionInput {
  @Reference('Who takes it up.') personId: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The end of a position.' })
export class PositionEndInput extends change('The position.') {
  @Value(() => LocalDate, 'First day on which it is no longer held; today when left out.', OPTIONAL) on?: string | null;
}

@InputType({ description: 'Corrections to a position: fields left out stay as they are, null clears them.' })
export class PositionUpdateInput extends correction(PositionInput, 'The position.', {
  without: ['organizationId', 'kind', 'from', 'to', 'sources'],
}) {
  @Value(() => LocalDate, 'First day.', OPTIONAL) from?: string | null;
}
