import { Float, InputType } from '@nestjs/graphql';
import { IsNumber, Max, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { change, correction, Made, OPTIONAL, Part, Reference, Text, Value, words } from '#lib/writes';
import { ImageRight } from './media.enums.js';

const within = words('Entre 0 et 1.', 'Between 0 and 1.');
const Share =
  (description: string): PropertyDecorator =>
  (prototype, property) => {
    for (const rule of [Value(() => Float, description), IsNumber({}, within), Min(0, within), Max(1, within)])
      rule(prototype, property);
  };

@InputType({ description: 'The part of a picture to keep where it is cropped.' })
export class FocalPointInput {
  @Share('From the left edge, 0, to the right edge, 1.') x: number;
  @Share('From the upper edge, 0, to the lower edge, 1.') y: number;
}

@InputType({ description: 'A file that has been uploaded, with what may be done with it.' })
export class MediaRecordInput extends Made {
  @Reference('The upload, by the last part of its address.') uploadId: string;
  @Text(200, 'Its title.') title: string;
  @Text(200, 'What its file is called, by which tables name it.', OPTIONAL) fileName?: string | null;
  @Text(200, 'Who made it.') author: string;
  @Text(300, 'What is to stand beside it, where that is more than its author and its licence.', OPTIONAL)
  creditLine?: string | null;
  @Text(64, 'Its licence, by its identifier in the list of SPDX: `etalab-2.0`.') licence: string;
  @Value(() => ImageRight, 'Whether people who can be recognised in it agree that it is shown.') imageRight: ImageRight;
  @Value(() => LocalDate, 'The last day on which it may be shown, where they agreed until then.', OPTIONAL)
  imageRightUntil?: string | null;
  @Text(500, 'What it shows, in French, for those who do not see it.', OPTIONAL) alternativeFr?: string | null;
  @Text(500, 'The same in English.', OPTIONAL) alternativeEn?: string | null;
  @Value(() => Boolean, 'Whether it says nothing that a text does not say; then it has no alternative text.', {
    unless: false,
  })
  isDecorative: boolean;
  @Value(() => LocalDate, 'When it was taken; what its camera wrote when left out.', OPTIONAL) takenOn?: string | null;
}

@InputType({ description: 'Corrects what is said of a media; fields left out stay as they are, null clears them.' })
export class MediaUpdateInput extends correction(MediaRecordInput, 'The media.', {
  without: ['uploadId', 'fileName'],
}) {
  @Part(() => FocalPointInput, 'The part to keep where it is cropped; its middle when left out.', OPTIONAL)
  focalPoint?: FocalPointInput | null;
}

@InputType({ description: 'Takes a media away that nothing shows.' })
export class MediaDeleteInput extends change('The media.') {}
