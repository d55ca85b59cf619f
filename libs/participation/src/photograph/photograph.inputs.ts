import { InputType } from '@nestjs/graphql';
import { LocalDate, PartialDate } from '#lib/graphql';
import { ImageRight } from '#lib/portals';
import { change, Lines, OPTIONAL, Reference, Text, Value } from '#lib/writes';

@InputType({ description: 'A photograph for a photo call, which the caller has uploaded for it.' })
export class ContributionPhotographInput {
  @Reference(
    'The upload, by the last part of its address: POST /files/uploads for the holder that is the call. A picture of 20 MB at most; what a camera wrote in it is kept nowhere.',
  )
  uploadId: string;
  @Text(500, 'What it shows, in plain words, for those who do not see it.') alternativeText: string;
  @Text(64, 'The licence that the call asks for, which the caller accepts, by its identifier in the list of SPDX.')
  licence: string;
  @Value(
    () => ImageRight,
    'Whether people can be recognised in it, who agree that it is shown; one whose people have not agreed is not taken.',
  )
  imageRight: ImageRight;
  @Value(() => LocalDate, 'When it was taken, where the call asks for that.', OPTIONAL) takenOn?: string | null;
  @Reference('The series of the call whose view it shows.', OPTIONAL) seriesId?: string | null;
}

@InputType({ description: 'Takes the photograph of a contribution into a viewpoint series.' })
export class ContributionPhotographTakeInput extends change('The contribution.') {
  @Reference('The series, which the caller may change.') seriesId: string;
  @Value(() => PartialDate, 'When it was taken, where the contribution does not say: not in the future.', OPTIONAL)
  takenOn?: string | null;
  @Lines(900, 'What has changed, in French.', OPTIONAL) commentFr?: string | null;
  @Lines(900, 'The same in English.', OPTIONAL) commentEn?: string | null;
}
