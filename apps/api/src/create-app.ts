import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { type Config, isIntrospectionOpen, projectRoot } from '#lib/config';
import { inputPipe } from '#lib/writes';
import { NestLogger } from '#lib/logging';
import { publicUrlOf } from '#lib/mail';
import { ActorReader } from '#lib/identity';
import { type KernelDriver } from '#lib/graphql';
import { ANONYMOUS } from '#lib/access';
import { LetterPreferences } from '#lib/notifications';
import { SavedSearchNews } from '#lib/portals';
import { addressWithoutKey, datasetsOf, ReportRegistry } from '#lib/reporting';
import { AppModule, type AppSettings } from './app.module.js';
import { chargeRefusals } from './graphql/budget.hook.js';
import { allowOrigins } from './http/cors.js';
import { checkCredentials, seeking } from './http/credentials.js';
import { hearGateway, openActorDoor } from './http/gateway.js';
import { refuseDeep } from './http/nesting.js';
import { takeSockets } from './http/live/upgrade.js';
import { takeShortWay } from './graphql/shortcut.hook.js';
import { collectProcessMetrics, watchDocuments } from './http/metrics.js';
import { wordRefusals } from './http/graphql-refusals.js';
import { type MachineSettings, serveMachines } from './http/pages/machines.js';
import { madePagesIn } from './http/pages/made.js';
import { asHome, basesOf, ownHostOf, pathOfPortal } from './http/pages/own-host.js';
import { pageAt } from './http/pages/pages.js';
import { orNothing, readerFor, type ReadFor } from './http/pages/read.js';
import { chargeRoutes } from './http/price.js';
import { tellPositions } from './http/read-after.js';
import { servePortal } from './http/portal.js';
import { SlowClients } from './http/slow-clients.js';
import { tellReaders } from './http/pages/refusal-page.js';
import { secureHeaders } from './http/security.js';
import { TroubleFilter } from './http/trouble.filter.js';
import { takeFiles } from './http/uploads.js';

/** Headers come at once, or not at all. */
const LONGEST_HEADERS_MS = 10_000;

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** Unique among processes by its beginning, within one by counting: a random one for each request costs more. */
const PROCESS_ID = randomUUID();
let requests = 0;

/** The whole HTTP application, ready to listen. */
export async function createApp(settings: AppSettings): Promise<NestFastifyApplication> {
  const { config, logger } = settings;
  const adapter = adapterFor(config);
  const server = adapter.getInstance() as unknown as FastifyInstance;
  await hookRequests(server, settings, {
    driver: once(() => driverOf(app)),
    budgets: once(() => driverOf(app).budgets),
    actors: once(() => app.get(ActorReader, { strict: false })),
    pool: once(() => app.get(Pool, { strict: false })),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new TroubleFilter(app.getHttpAdapter()));
  collectProcessMetrics();
  watchDocuments(() => driverOf(app));
  await servePages(server, app, config);
  return app;
}

/** Whom Fastify believes, and for how long it waits. */
const adapterFor = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    // Fastify believes a number of proxies not at all, and `true` whatever a client wrote.
    trustProxy: config.trustProxy > 0 && ((_address, hop) => hop < config.trustProxy),
    bodyLimit: 1024 * 1024,
    rewriteUrl: addressWithoutKey,
    // `/reports/` and `/odata/` are what people and programs make of the addresses that are documented.
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    requestTimeout: config.httpRequestTimeoutMs,
    keepAliveTimeout: config.httpIdleTimeoutMs,
    http: {
      headersTimeout: Math.min(config.httpRequestTimeoutMs, LONGEST_HEADERS_MS),
      connectionsCheckingInterval: Math.min(config.httpRequestTimeoutMs / 2, 1000),
    },
    // A proxy's request id is kept when it has a safe form, so that one id follows a request everywhere.
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : `${PROCESS_ID}-${++requests}`;
    },
  });

/** Parts of the application, which does not exist yet when hooks are set. */
interface Later {
  driver: () => KernelDriver;
  budgets: () => KernelDriver['budgets'];
  actors: () => ActorReader;
  pool: () => Pool;
}

/** What each request goes through before it is answered, in this order. */
async function hookRequests(
  server: FastifyInstance,
  { config, logger, subgraph }: AppSettings,
  { driver, budgets, actors, pool }: Later,
): Promise<void> {
  new SlowClients(config).watch(server);
  const gateway = { subgraph, gatewaySecret: config.gatewaySecret };
  hearGateway(server, gateway, logger);
  await allowOrigins(server, config);
  await server.register(
    compress as never,
    {
      threshold: 1024,
      encodings: ['br', 'gzip'],
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
      // The plugin writes this into the error of zlib, which Nest answers with 500 unless it is said to be the client's.
      onUnsupportedRequestEncoding: () => new UnsupportedMediaTypeException(),
      onInvalidRequestPayload: () => Object.assign(new BadRequestException(), { expose: true }),
    } as never,
  );
  takeFiles(server);
  wordRefusals(server);
  tellReaders(server);
  secureHeaders(server, config);
  chargeRefusals(server, budgets);
  if (config.databaseReadUrls.length > 0) tellPositions(server, pool);
  refuseDeep(server);
  checkCredentials(server, actors, budgets, logger);
  chargeRoutes(server, actors, budgets, logger);
  takeSockets(server, {
    ...{ config, origins: config, logger, actors, driver },
    seeking: (request) => seeking(request, budgets),
  });
  takeShortWay(server, driver, actors, logger);
  openActorDoor(server, gateway, actors);
}

/** What is answered beside GraphQL and controllers: files for machines, then the portal at every other address. */
async function servePages(server: FastifyInstance, app: NestFastifyApplication, config: Config): Promise<void> {
  const base = publicUrlOf(config);
  const hosts = { portalHosts: config.portalHosts, base };
  const readFor: ReadFor = (request, reply) => readerFor(driverOf(app), request, reply);
  const folder = resolve(projectRoot, config.portalDir);
  const made = madePagesIn(folder);
  const securityContact = config.operatorSecurityEmail ?? config.operatorEmail;
  const pages = { base, bases: basesOf(hosts), readFor, made, securityContact };
  serveMachines(server, { ...pages, ...toldToMachines(app, base) });
  await servePortal(server, {
    folder,
    hasExplorer: isIntrospectionOpen(config),
    tiles: config.tileUrl ? { url: config.tileUrl, attribution: config.tileAttribution } : undefined,
    async findPage(path, request, reply) {
      const words = { read: orNothing(readFor(request, reply)), made };
      const own = ownHostOf(request, hosts);
      if (!own) return pageAt(path, queryOf(request), base, words);
      const asked = path === '/' ? pathOfPortal(own.slug) : path;
      const page = await pageAt(asked, queryOf(request), own.base, words);
      return { ...asHome(page, own), portal: own.slug };
    },
  });
}

/** Reports that are published, and letters that people have fewer of. */
function toldToMachines(
  app: NestFastifyApplication,
  base: string,
): Pick<MachineSettings, 'reports' | 'unsubscribe' | 'letters'> {
  const preferences = (): LetterPreferences => app.get(LetterPreferences, { strict: false });
  return {
    reports: async () =>
      datasetsOf(await app.get(ReportRegistry, { strict: false }).listed({ actor: ANONYMOUS }), base),
    unsubscribe: (key) => app.get(SavedSearchNews, { strict: false }).unsubscribe(key),
    letters: {
      shown: (...asked) => preferences().shown(...asked),
      choose: (...chosen) => preferences().choose(...chosen),
      end: (...ended) => preferences().end(...ended),
    },
  };
}

/** The driver is known once the application has been initialised. */
export function driverOf(app: NestFastifyApplication): KernelDriver {
  return app.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
}

/** Looked up at the first request: the application does not exist yet when the hook is set. */
function once<T extends object>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

const queryOf = ({ url }: FastifyRequest): URLSearchParams => new URL(url, 'http://portal').searchParams;
