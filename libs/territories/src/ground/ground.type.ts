import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { Territory } from '../territory/territory.type.js';

export enum PointCertainty {
  CONTOUR = 'CONTOUR',
  NEAREST = 'NEAREST',
}

registerEnumType(PointCertainty, {
  name: 'PointCertainty',
  description: 'How sure it is that a point lies in a territory.',
  valuesMap: {
    CONTOUR: {
      description:
        'Its contour says so (IGN Admin Express). Contours are thinned: within some 30 m of a border it may be the neighbour.',
    },
    NEAREST: {
      description:
        'The nearest of those that may hold it: of a day before a merger, of a commune that was split again, of an overseas collectivity, or up to 300 m off the shore.',
    },
  },
});

@Audience('EVERYONE')
@OwnedBy('territories')
@ObjectType({ description: 'The territory that a point lies in.' })
export class TerritoryAtPoint {
  @Field(() => Territory, { description: 'The territory, as it was on the day.' })
  territory: Territory;

  @Field(() => PointCertainty, { description: 'How sure that is.' })
  certainty: PointCertainty;
}
