import { Float, InputType } from '@nestjs/graphql';
import { IsIn, IsNumber, Max, Min } from 'class-validator';
import { change, Lines, Made, OPTIONAL, Part, Reference, Text, Value, words } from '#lib/writes';
import { ContributionPassageInput } from '../document/document.inputs.js';
import { ContributionPhotographInput } from '../photograph/photograph.inputs.js';
import { ContributionPrecision } from './contribution.enums.js';

const language = words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.');
const noSuchPoint = words('Ce point n’existe pas.', 'There is no such point.');

@InputType({ description: 'A point, in degrees of WGS 84.' })
export class PointInput {
  @Value(() => Float, 'Degrees to the east of Greenwich, -180 to 180.')
  @IsNumber({}, noSuchPoint)
  @Min(-180, noSuchPoint)
  @Max(180, noSuchPoint)
  longitude: number;
  @Value(() => Float, 'Degrees to the north of the equator, -90 to 90.')
  @IsNumber({}, noSuchPoint)
  @Min(-90, noSuchPoint)
  @Max(90, noSuchPoint)
  latitude: number;
}

@InputType({ description: 'What somebody answers to a call.' })
export class ContributionSubmitInput extends Made {
  @Reference('The call.') callId: string;
  @Text(150, 'What it is called.') title: string;
  @Lines(5000, 'What it says; plain text.', { unless: '' }) body: string;
  @Part(() => ContributionPassageInput, 'Of a text: the passage that it is about; all of it when left out.', OPTIONAL)
  passage?: ContributionPassageInput | null;
  @Part(() => ContributionPhotographInput, 'Of a photo call, which needs it: the photograph.', OPTIONAL)
  photograph?: ContributionPhotographInput | null;
  @Reference('The commune that it is about; when left out, the one whose main place is nearest to the point.', OPTIONAL)
  territoryId?: string | null;
  @Part(() => PointInput, 'Where it is about.', OPTIONAL) point?: PointInput | null;
  @Value(() => ContributionPrecision, 'What is shown of the point to others.', { unless: ContributionPrecision.STREET })
  precision: ContributionPrecision;
  @Value(
    () => Boolean,
    'Whether whoever sends it is below fifteen: of where it is about the commune alone is kept and shown then.',
    { unless: false },
  )
  isBelowFifteen: boolean;
  @Text(2, 'The language that it is written in: `fr`, `en`.', { unless: 'fr' })
  @IsIn(['fr', 'en'], language)
  locale: string;
  @Text(80, 'The name that others read; the given name and an initial when left out.', OPTIONAL)
  displayName?: string | null;
}

@InputType({
  description: 'Changes what one wrote to a call that is open; what it said before stays to be read by whoever could.',
})
export class ContributionUpdateInput extends change('The contribution.') {
  @Text(150, 'What it is called, which is never null; as it is when left out.', OPTIONAL) title?: string | null;
  @Lines(5000, 'What it says; as it is when left out, null empties it.', OPTIONAL) body?: string | null;
}

@InputType({ description: 'Takes back what one wrote.' })
export class ContributionWithdrawInput extends change('The contribution.') {}

@InputType({ description: 'Supports a contribution: once for each person, however often it is sent.' })
export class ContributionSupportInput {
  @Reference('The contribution.') contributionId: string;
}

@InputType({ description: 'Supports a contribution no more.' })
export class ContributionSupportEndInput {
  @Reference('The contribution.') contributionId: string;
}
