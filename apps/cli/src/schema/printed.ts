import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { composeServices } from '@theguild/federation-composition';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '#lib/config';
import { ChangeListener, ExportPool } from '#lib/database';
import { ActorsModule, TokensModule } from '#lib/identity';
import { audiencesOf, fieldPrices, type KernelConfig, KernelDriver, printSubgraphs } from '#lib/graphql';
import { PersonalDataModule } from '#lib/personal-data';
import { bindReads, Statements } from '#lib/reads';
import { ReportsModule } from '#lib/reports';
import { Siblings } from '#lib/siblings';
import { WebhookEventsModule } from '#lib/webhooks';
import { WritesModule } from '#lib/writes';
import { PARTS } from '../../../api/src/parts.js';

/** Every generated file of schema/ by its path, made from the code without a database. */
export async function printedSchemas(): Promise<Map<string, string>> {
  const { schema, ownership } = await bootSchema();
  const files = new Map([['schema/api.graphql', `${printSchema(schema)}\n`]]);
  files.set('schema/access.csv', accessTable(schema));
  files.set('schema/prices.csv', priceTable(schema));
  const services = [...printSubgraphs(schema, ownership)].map(([name, text]) => {
    files.set(`schema/subgraphs/${name}.graphql`, text);
    return { name, typeDefs: parse(text), url: `http://${name}/graphql` };
  });
  const composed = composeServices(services);
  if (!composed.supergraphSdl) {
    throw new Error(`The subgraphs do not compose:\n${composed.errors?.map((e) => e.message).join('\n')}`);
  }
  files.set('schema/supergraph.graphql', `${composed.supergraphSdl}\n`);
  return files;
}

/** The schema as the api builds it; the data source knows its entities and never connects. */
async function bootSchema(): Promise<KernelDriver> {
  const dataSource = new DataSource({
    type: 'postgres',
    entities: PARTS.flatMap((p) => p.entities ?? []) as Function[],
  });
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  const declarations = { reads: PARTS.flatMap((p) => p.reads), contributions: PARTS.flatMap((p) => p.contributions) };
  const app = await NestFactory.createApplicationContext(
    {
      module: class SchemaModule {},
      imports: [
        {
          module: class DataModule {},
          global: true,
          providers: [
            { provide: DataSource, useValue: dataSource },
            { provide: Pool, useValue: undefined },
            { provide: Config, useValue: new Config() },
            { provide: ExportPool, useValue: undefined },
            { provide: ChangeListener, useValue: new ChangeListener({ databaseUrl: '', databaseReadUrls: [] }, () => undefined) },
            { provide: Siblings, useValue: new Siblings(1) },
          ],
          exports: [DataSource, Pool, ExportPool, ChangeListener, Config, Siblings],
        },
        PersonalDataModule.forRoot([]),
        ReportsModule.forRoot([]),
        WebhookEventsModule.forRoot([]),
        WritesModule,
        ActorsModule,
        TokensModule,
        ...PARTS.map((part) => part.module),
        GraphQLModule.forRoot<KernelConfig>({
          driver: KernelDriver,
          autoSchemaFile: true,
          sortSchema: true,
          extend: bindReads(dataSource, new Statements(undefined as never), undefined as never, declarations),
        }),
      ],
    },
    { logger: ['error'], abortOnError: false },
  );
  const driver = app.get<GraphQLModule>(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
  return driver;
}

/** Who may ask for which field. A reviewer sees in its diff what a change opens. */
function accessTable(schema: GraphQLSchema): string {
  const lines = audiencesOf(schema).map(({ field, audience }) => `${field},${audience}`);
  return ['field,audience', ...lines, ''].join('\n');
}

/** What each field costs by itself, and how often what is below it counts. */
function priceTable(schema: GraphQLSchema): string {
  const lines = fieldPrices(schema).map(
    ({ field, points, times, search, area, total }) => `${field},${points},${times},${search},${area},${total}`,
  );
  return ['field,points,times,search,area,total', ...lines, ''].join('\n');
}
