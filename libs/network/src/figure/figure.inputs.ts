import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs } from '#lib/graphql';
import { FigureMeasure } from './figure.type.js';

@InputType({ description: 'Which figures; all conditions hold together.' })
export class AssertedFigureFilter {
  @Field(() => [FigureMeasure], { nullable: true, description: 'Any of these measures.' })
  measures?: FigureMeasure[] | null;

  @Field(() => ID, { nullable: true, description: 'Those about this organization.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those about this agreement.' })
  agreement?: string | null;
}

@ArgsType()
export class AssertedFiguresArgs extends PageArgs {
  @Field(() => AssertedFigureFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: AssertedFigureFilter | null;
}
