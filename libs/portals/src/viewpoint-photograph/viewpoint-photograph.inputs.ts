import { InputType, Int } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';

@InputType({ description: 'A photograph that was taken from the viewpoint of a series.' })
export class PhotographRecordInput extends Made {
  @Reference('The series.') itemId: string;
  @Value(() => Int, 'The version of the series that the caller has seen.', OPTIONAL) seriesVersion?: number | null;
  @Reference('The picture, of the library of the organization that keeps the series.') mediaId: string;
  @Value(() => PartialDate, 'When it was taken, as precise as is known: not in the future.') takenOn: string;
  @Text(200, 'Who took it; whoever made the picture when left out.', OPTIONAL) author?: string | null;
  @Lines(900, 'What has changed, in French.', OPTIONAL) commentFr?: string | null;
  @Lines(900, 'The same in English.', OPTIONAL) commentEn?: string | null;
}

@InputType({
  description: 'Corrects what is said of a photograph of a series; fields left out stay as they are, null clears them.',
})
export class PhotographUpdateInput extends correction(PhotographRecordInput, 'The photograph.', {
  without: ['itemId', 'mediaId', 'seriesVersion'],
}) {}

@InputType({ description: 'Takes a photograph out of its series; its picture stays in the library.' })
export class PhotographRemoveInput extends change('The photograph.') {}
