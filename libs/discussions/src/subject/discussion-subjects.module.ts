import { type DynamicModule, Module } from '@nestjs/common';
import { declared } from './declared.js';
import { type DiscussionsPart } from './discussion-subject.js';

/** Knows what may be discussed of all modules, wherever one of them is booted. */
@Module({})
export class DiscussionSubjectsModule {
  static forRoot(parts: readonly DiscussionsPart[]): DynamicModule {
    declared.gather(parts);
    return { module: DiscussionSubjectsModule };
  }
}
