import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Under which conditions something may be used again.' })
export class Licence {
  @Field({ description: 'Its identifier in the list of SPDX: `etalab-2.0`, `CC-BY-SA-4.0`.' })
  spdx: string;

  @Field({ description: 'Its usual name.' })
  label: string;

  @Field({ description: 'Where it is written.' })
  url: string;

  @Field({ description: 'Whether what is made from it has to be given under the same licence.' })
  isShareAlike: boolean;

  @Field({ description: 'Whether something else may be made from it.' })
  allowsDerivatives: boolean;

  @Field({ description: 'Whether it may be used for gain.' })
  allowsCommercialUse: boolean;

  @Field({ description: 'Whether its authors have to be named.' })
  requiresAttribution: boolean;
}
