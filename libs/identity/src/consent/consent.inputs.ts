import { InputType } from '@nestjs/graphql';
import { Value } from '#lib/writes';
import { ConsentPurpose } from './consent.type.js';

@InputType({ description: 'Gives or withdraws a consent.' })
export class ConsentRecordInput {
  @Value(() => ConsentPurpose, 'What it is about.') purpose: ConsentPurpose;
  @Value(() => Boolean, 'Given, or withdrawn.') given: boolean;
}
