import { UsePipes, ValidationPipe } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Milestone } from './milestone.entity.js';
import { MilestoneCreateInput } from './milestone.inputs.js';
import { MilestoneService } from './milestone.service.js';

@Resolver(() => Milestone)
@UsePipes(new ValidationPipe({ whitelist: true, transform: true }))
export class MilestoneResolver {
  constructor(private readonly service: MilestoneService) {}

  @Mutation(() => Milestone)
  milestoneCreate(@Args('input') input: MilestoneCreateInput): Promise<Milestone> {
    return this.service.create(input);
  }
}
