import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { ImageRight, MediaFormat } from '#lib/portals';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'The licence under which a photo call takes photographs.' })
export class PhotographLicence {
  @Field({ description: 'Its identifier in the list of SPDX: `CC-BY-4.0`.' })
  spdx: string;

  @Field({ description: 'Its usual name.' })
  label: string;

  @Field({ description: 'Where it is written.' })
  url: string;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What is drawn of the photograph of a contribution.' })
export class PhotographRendition {
  @Extensions({ length: 120 })
  @Field({
    description:
      'Where it is, below the address of this server: for whoever sees the contribution, as long as they do. Whoever reads it with a token sends that along.',
  })
  url: string;

  @Field(() => MediaFormat, { description: 'Its form.' })
  format: MediaFormat;

  @Field(() => Int, { description: 'How wide it is, in pixels.' })
  width: number;

  @Field(() => Int, { description: 'How high.' })
  height: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'The photograph of a contribution, for whoever sees that. It was drawn anew, without what its camera wrote; the file that was sent is given to nobody.',
})
export class ContributionPhotograph {
  @Extensions({ length: 500 })
  @Field({ description: 'What it shows, for those who do not see it, in the language of the contribution.' })
  alternativeText: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was taken; null where that was not asked.' })
  takenOn: string | null;

  @Field(() => PhotographLicence, { description: 'Under which conditions it may be used again.' })
  licence: PhotographLicence;

  @Field(() => ImageRight, {
    description: 'Whether people can be recognised in it, who agree that it is shown: as whoever sent it said.',
  })
  imageRight: ImageRight;

  @Field(() => Int, { description: 'How wide it is, in pixels.' })
  width: number;

  @Field(() => Int, { description: 'How high.' })
  height: number;

  @Field({ description: 'Whether it is drawn by now; until then nothing of it can be seen, which takes some seconds.' })
  isDrawn: boolean;

  @Field(() => [PhotographRendition], {
    description: 'What is drawn of it, from the narrowest; none while it is not. At most 9.',
  })
  renditions: PhotographRendition[];
}
