import { type DynamicModule, Module } from '@nestjs/common';
import { PersonalDataHolders } from './holders.js';
import { type PersonalDataPart } from './personal-data.js';

/** Provides what all modules declare, everywhere: also those that are not booted have rows in the database. */
@Module({})
export class PersonalDataModule {
  static forRoot(parts: readonly Partial<PersonalDataPart>[]): DynamicModule {
    const holders = (): PersonalDataHolders =>
      new PersonalDataHolders(parts.flatMap(({ personalData }) => personalData ?? []));
    return {
      module: PersonalDataModule,
      global: true,
      providers: [{ provide: PersonalDataHolders, useFactory: holders }],
      exports: [PersonalDataHolders],
    };
  }
}
