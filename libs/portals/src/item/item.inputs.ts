import { Float, InputType } from '@nestjs/graphql';
import { Value } from '#lib/writes';

@InputType({ description: 'A circle around a point in WGS 84.' })
export class NearPointInput {
  @Value(() => Float, 'Degrees to the east of Greenwich, -180 to 180.') longitude: number;
  @Value(() => Float, 'Degrees to the north of the equator, -90 to 90.') latitude: number;
  @Value(() => Float, 'How far from it, in kilometres, above 0 to 200.') withinKm: number;
}

@InputType({ description: 'A box between two meridians and two parallels, in degrees of WGS 84.' })
export class BoxInput {
  @Value(() => Float, 'Its western edge, -180 to 180.') west: number;
  @Value(() => Float, 'Its southern edge, -90 to 90.') south: number;
  @Value(() => Float, 'Its eastern edge, not west of `west`.') east: number;
  @Value(() => Float, 'Its northern edge, not south of `south`.') north: number;
}
