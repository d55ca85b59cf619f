import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import { type Budgets, type KernelDriver, Prices } from '#lib/graphql';
import { CompiledEngine } from '#lib/reads';

/** What reports are read by: the one schema, and the engine that answers it in one statement. */
@Injectable()
export class ReportEngine {
  private known: Prices | undefined;

  constructor(private readonly modules: ModuleRef) {}

  /** Whether this process answers by all of the schema. */
  get isThere(): boolean {
    const driver = this.found;
    return driver?.executor !== undefined && driver.isWhole && driver.whole instanceof CompiledEngine;
  }

  get schema(): GraphQLSchema {
    return this.driver.schema;
  }

  get statements(): CompiledEngine {
    return this.driver.whole as CompiledEngine;
  }

  get budgets(): Budgets {
    return this.driver.budgets;
  }

  get driver(): KernelDriver {
    return this.found!;
  }

  get prices(): Prices {
    return (this.known ??= new Prices(this.schema));
  }

  private get found(): KernelDriver | undefined {
    try {
      return this.modules.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
    } catch {
      return undefined;
    }
  }
}
