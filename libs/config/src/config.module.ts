import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Config } from './config.js';
import { readConfig } from './read-config.js';

/** Makes `Config` injectable everywhere. */
@Global()
@Module({})
export class ConfigModule {
  static forRoot(config: Config = readConfig()): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}
