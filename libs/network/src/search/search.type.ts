import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { SearchKind } from './search.enums.js';

@Audience('EVERYONE')
@ObjectType({ description: 'What a search finds: of the fields below, the one of its kind holds it.' })
@OwnedBy('network')
export class SearchResult {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind: SearchKind;
}
