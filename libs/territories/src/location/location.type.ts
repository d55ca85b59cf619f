import { Audience } from '#lib/access';
import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OwnedBy } from '#lib/graphql';

export enum PointPrecision {
  PLACE = 'PLACE',
  INSIDE = 'INSIDE',
  NEARBY = 'NEARBY',
  MIDDLE = 'MIDDLE',
}

registerEnumType(PointPrecision, {
  name: 'PointPrecision',
  description: 'What a point stands for.',
  valuesMap: {
    PLACE: { description: 'The main place of the commune: its town or village.' },
    INSIDE: { description: 'A point in its contour, far from the border: no place of it is known.' },
    NEARBY: {
      description:
        'It lies about there: the middle of what took its place, of its commune, or of the communes in its EPCI or département.',
    },
    MIDDLE: { description: 'The middle of the communes that lie in it.' },
  },
});

@Audience('EVERYONE')
@ObjectType({ description: 'A point in WGS 84 that stands for a territory (places: GeoNames, CC BY 4.0).' })
@OwnedBy('territories')
export class TerritoryPoint {
  @Field(() => Float, { description: 'Degrees to the north of the equator.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees to the east of Greenwich.' })
  longitude: number;

  @Field(() => PointPrecision, { description: 'What the point stands for.' })
  precision: PointPrecision;
}
