import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '#lib/graphql';
import { Viewer } from '#lib/identity';

@ObjectType({ isAbstract: true })
export abstract class ViewerPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The account of the caller; null when it failed.' })
  viewer?: Viewer | null;
}
