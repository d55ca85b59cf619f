import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '#lib/graphql';
import { EditionChangeFilter } from './edition.inputs.js';

@ArgsType()
export class EditionChangesArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the other edition, of the same report: mostly the one before.' })
  edition: string;

  @Field(() => EditionChangeFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: EditionChangeFilter | null;
}
