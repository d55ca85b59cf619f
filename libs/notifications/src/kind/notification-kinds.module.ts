import { type DynamicModule, Module } from '@nestjs/common';
import { declared } from './declared.js';
import { type NotificationsPart } from './notification-kind.js';

/** Knows what all modules tell of, wherever one of them is booted. */
@Module({})
export class NotificationKindsModule {
  static forRoot(parts: readonly NotificationsPart[]): DynamicModule {
    declared.gather(parts);
    return { module: NotificationKindsModule };
  }
}
