import { Float, InputType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value, Values, words } from '#lib/writes';
import { OrganizationKind } from '../organization/organization.enums.js';
import { FigureComparison, FigureMeasure } from './figure.type.js';

@InputType({ description: 'A figure that a source asserts.' })
export class AssertedFigureRecordInput extends Made {
  @Value(() => FigureMeasure, 'What it measures.') measure: FigureMeasure;

  @Value(() => Float, 'The figure of the source: a whole number, or an amount in euros.')
  @Min(0, words('Au moins 0.', 'At least 0.'))
  @Max(1e15, words('Au plus 1 000 000 000 000 000.', 'At most 1,000,000,000,000,000.'))
  value: number;

  @Value(() => FigureComparison, 'How the source puts it.', { unless: FigureComparison.EXACTLY })
  comparison: FigureComparison;

  @Value(() => PartialDate, 'The time it is about, as precise as is known.') on: string;
  @Reference('The organization it is about; needed for EMPLOYEES.', OPTIONAL) organizationId?: string | null;

  @Reference('The agreement it is about; needed for SIGNATORIES, and only there.', OPTIONAL)
  agreementId?: string | null;

  @Value(
    () => OrganizationKind,
    'The kind of organization that it counts, if only one; for SIGNATORIES only.',
    OPTIONAL,
  )
  organizationKind?: OrganizationKind | null;

  @Lines(1000, 'What the source says, word for word. At most 1,000 characters.', OPTIONAL) statement?: string | null;
  @Lines(2000, 'What to know when reading it. At most 2,000 characters.', OPTIONAL) note?: string | null;
  @Values(() => String, 20, 'Keys of the sources that assert it: at least one, at most 20.') sources: string[];
}

@InputType({
  description:
    'Changes to an asserted figure: fields left out stay as they are, null clears them. What it measures, and of which organization, cannot change: remove it and record another.',
})
export class AssertedFigureUpdateInput extends correction(AssertedFigureRecordInput, 'The figure.', {
  without: ['measure', 'organizationId', 'agreementId', 'organizationKind'],
}) {}

@InputType({ description: 'An asserted figure that was recorded by mistake.' })
export class AssertedFigureRemoveInput extends change('The figure.') {}
