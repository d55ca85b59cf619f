import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { ReportValueKind } from './saved-query.enums.js';

@Audience('COORDINATOR')
@OwnedBy('reporting')
@ObjectType({ description: 'Something of a definition that does not fit the schema, or itself.' })
export class SavedQueryFault {
  @Field(() => [String], { description: 'Where, from `definition` down: `columns`, `2`, `path`. At most 10.' })
  path: string[];

  @Field({ description: 'What does not fit, and what helps.' })
  message: string;
}

@Audience('COORDINATOR')
@OwnedBy('reporting')
@ObjectType({ description: 'A place in the answer of a document: a value that a column may show, or a list of rows.' })
export class SavedQueryPlace {
  @Field({ description: 'From the root of the answer: `agreements.nodes.title`.' })
  path: string;

  @Field(() => ReportValueKind, { nullable: true, description: 'Of what kind the value is; null for an object.' })
  type: ReportValueKind | null;

  @Field({ description: 'Whether it is a list itself, of rows perhaps.' })
  isList: boolean;
}

@Audience('COORDINATOR')
@OwnedBy('reporting')
@ObjectType({ description: 'What a definition comes to against the schema, published or not.' })
export class SavedQueryCheck {
  @Field(() => [SavedQueryFault], { description: 'What does not fit; empty when it may be published. At most 50.' })
  faults: SavedQueryFault[];

  @Field(() => [SavedQueryPlace], { description: 'All that the document asks for. At most 300.' })
  places: SavedQueryPlace[];

  @Field(() => [String], { description: 'The variables of the document. At most 20.' })
  variables: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'What the first rows of a run cost, in points; null while it does not fit.',
  })
  price: number | null;
}
