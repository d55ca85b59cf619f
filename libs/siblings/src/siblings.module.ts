import { Global, Module } from '@nestjs/common';
import { Config } from '#lib/config';
import { processesOf, Siblings } from './siblings.js';

/** Provides the other processes of this server, everywhere. */
@Global()
@Module({
  providers: [
    {
      provide: Siblings,
      inject: [Config],
      useFactory: (config: Config) => new Siblings(processesOf(config.processes)),
    },
  ],
  exports: [Siblings],
})
export class SiblingsModule {}
