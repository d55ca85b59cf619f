import { type Config } from './config.js';
import { databaseSettings } from './database-settings.js';
import { httpSettings } from './http-settings.js';
import { address, flag, integer, longText, oneOf, origins, portalHosts, proxies, text, type Kind } from './kinds.js';
import { mediaSettings } from './media-settings.js';
import { operatorSettings } from './operator-settings.js';

export interface Setting<T> {
  readonly name: string;
  readonly kind: Kind<NonNullable<T>>;
  /** The value when nothing is set. A required setting has none. */
  readonly otherwise?: T;
  readonly required?: boolean;
  /** Holds a password: its value never reaches a message. */
  readonly secret?: boolean;
  readonly meaning: string;
}

/** The one list of settings: what is read, its default and its line in the README. */
export const settings: { readonly [K in keyof Config]: Setting<Config[K]> } = {
  port: {
    name: 'PORT',
    kind: integer(0, 65535),
    otherwise: 3000,
    meaning: 'Port of the API and the portal; 0 picks a free one.',
  },
  host: {
    name: 'HOST',
    kind: text,
    otherwise: '127.0.0.1',
    meaning: 'Address to listen on; `0.0.0.0` opens it to the network, as the container image does.',
  },
  processes: {
    name: 'PROCESSES',
    kind: integer(1, 64),
    otherwise: 1,
    meaning: 'Processes that answer beside each other; the container image takes one for each core, four at most.',
  },
  ...databaseSettings,
  answerCacheMegabytes: {
    name: 'ANSWER_CACHE_MB',
    kind: integer(0, 1024),
    otherwise: 16,
    meaning:
      'Memory for answers to registered documents that nobody has signed in for, kept until anything changes, and a quarter of it more for learned ones; 0 keeps none.',
  },
  logLevel: {
    name: 'LOG_LEVEL',
    kind: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    otherwise: 'info',
    meaning: 'Least important level that is logged: fatal, error, warn, info, debug, trace or silent.',
  },
  environment: {
    name: 'NODE_ENV',
    kind: oneOf('development', 'production', 'test'),
    otherwise: 'production',
    meaning: 'production, development or test.',
  },
  graphqlIntrospection: {
    name: 'GRAPHQL_INTROSPECTION',
    kind: flag,
    otherwise: undefined,
    meaning: 'Whether the schema can be asked for, which the explorer needs; outside production when not set.',
  },
  graphqlCostLimit: {
    name: 'GRAPHQL_COST_LIMIT',
    kind: integer(1, 100_000_000),
    otherwise: 50_000,
    meaning: 'Highest price of one operation, in points: a row costs 1, each value in it 0.25.',
  },
  rateLimitPerMinute: {
    name: 'RATE_LIMIT_PER_MINUTE',
    kind: integer(0, 1_000_000_000),
    otherwise: 300_000,
    meaning:
      'Price that one client (a token, an account, or an address where nobody has signed in) may spend in a minute; 0 sets no limit.',
  },
  graphqlRegisteredOnly: {
    name: 'GRAPHQL_REGISTERED_ONLY',
    kind: flag,
    otherwise: false,
    meaning: 'Refuse documents that are not registered in `schema/operations`.',
  },
  graphqlLearnDocuments: {
    name: 'GRAPHQL_LEARN_DOCUMENTS',
    kind: flag,
    otherwise: true,
    meaning: 'Compile queries that come again as text like registered ones.',
  },
  graphqlDocuments: {
    name: 'GRAPHQL_DOCUMENTS',
    kind: text,
    otherwise: 'schema/operations.json',
    meaning: 'File of the registered documents, `{ "sha256:…": "query …" }`; relative to the project.',
  },
  graphqlMaxTokens: {
    name: 'GRAPHQL_MAX_TOKENS',
    kind: integer(10, 1_000_000),
    otherwise: 2000,
    meaning: 'Longest document, in tokens.',
  },
  portalDir: {
    name: 'PORTAL_DIR',
    kind: text,
    otherwise: 'dist/portal',
    meaning: 'Folder of the built portal, relative to the project.',
  },
  tileUrl: {
    name: 'TILE_URL',
    kind: address('http', 'https'),
    otherwise: undefined,
    meaning:
      'Address of map tiles (`https://…/{z}/{x}/{y}.png`), shown under the contours of maps. Without it they show contours only, and ask no other server.',
  },
  tileAttribution: {
    name: 'TILE_ATTRIBUTION',
    kind: text,
    otherwise: undefined,
    meaning: 'Whose tiles these are, as stands below the maps: `© IGN`.',
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    kind: proxies,
    otherwise: 0,
    meaning:
      'How many proxies in a row stand before the server (`true`: one) and write the `X-Forwarded-*` headers; what was written there before them is not believed.',
  },
  shutdownGraceMs: {
    name: 'SHUTDOWN_GRACE_MS',
    kind: integer(0, 600_000),
    otherwise: 10_000,
    meaning: 'Time left to running requests when the server stops, in milliseconds.',
  },
  shutdownNoticeMs: {
    name: 'SHUTDOWN_NOTICE_MS',
    kind: integer(0, 600_000),
    otherwise: 0,
    meaning:
      'Time before that, in milliseconds, in which it goes on answering although `/health/ready` says that it stops: what a proxy takes to send others elsewhere.',
  },
  subgraph: {
    name: 'SUBGRAPH',
    kind: text,
    otherwise: undefined,
    meaning: 'Start this module alone and serve its federation subgraph; the whole schema when not set.',
  },
  gatewaySecret: {
    name: 'GATEWAY_SECRET',
    kind: longText(32),
    otherwise: undefined,
    secret: true,
    meaning:
      'By which a gateway signs who asks, at least 32 characters: a subgraph that has it answers nobody else, and the process that serves the whole schema tells the gateway who asks.',
  },
  jobs: {
    name: 'JOBS',
    kind: oneOf('embedded', 'separate', 'off'),
    otherwise: 'embedded',
    meaning:
      'Where jobs (mail, reminders, retention) run: in the API (`embedded`), in a worker (`separate`; files of reports are made in the API all the same), or nowhere (`off`).',
  },
  jobsConcurrency: {
    name: 'JOBS_CONCURRENCY',
    kind: integer(1, 50),
    otherwise: 2,
    meaning: 'Jobs that one process runs at once.',
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    kind: address('http', 'https'),
    otherwise: undefined,
    meaning: 'Address under which people reach the portal, for links in mail; `http://localhost:PORT` when not set.',
  },
  portalHosts: {
    name: 'PORTAL_HOSTS',
    kind: portalHosts,
    otherwise: undefined,
    meaning:
      'Hosts on which a portal is the home page, `observatoire.example=observatoire-de-l-ain`, separated by commas; their names and certificates lead here.',
  },
  smtpUrl: {
    name: 'SMTP_URL',
    kind: address('smtp', 'smtps'),
    otherwise: undefined,
    secret: true,
    meaning:
      'Server that sends the mail, `smtps://user:password@host`. Without it mail is kept, to be read at `/dev/mail`.',
  },
  secondFactorRequired: {
    name: 'SECOND_FACTOR_REQUIRED',
    kind: flag,
    otherwise: false,
    meaning:
      'Roles that act for others (administrator, coordinator, manager, moderator, trainer) count only in a session with a second factor.',
  },
  oidcIssuer: {
    name: 'OIDC_ISSUER',
    kind: address('http', 'https'),
    otherwise: undefined,
    meaning: 'OpenID Connect service that can sign people in, with redirect address `PUBLIC_URL/auth/oidc/callback`.',
  },
  oidcClientId: {
    name: 'OIDC_CLIENT_ID',
    kind: text,
    otherwise: undefined,
    meaning: 'How that service knows us.',
  },
  oidcClientSecret: {
    name: 'OIDC_CLIENT_SECRET',
    kind: text,
    otherwise: undefined,
    secret: true,
    meaning: 'What proves to that service that it is us.',
  },
  oidcName: {
    name: 'OIDC_NAME',
    kind: text,
    otherwise: undefined,
    meaning: 'What the button of that service says; its host name when not set.',
  },
  mailFrom: {
    name: 'MAIL_FROM',
    kind: text,
    otherwise: undefined,
    meaning: 'Sender of the mail, `Name <address>`; required with `SMTP_URL`.',
  },
  sealingSecret: {
    name: 'SEALING_SECRET',
    kind: longText(32),
    otherwise: undefined,
    secret: true,
    meaning:
      'Seals the keys that the database keeps, which sign badges and webhooks: at least 32 characters, the same for all processes and after a restore. Without it no badges are made, and no webhooks. `npm start` makes one for the embedded database.',
  },
  webhookLoopback: {
    name: 'WEBHOOK_LOOPBACK',
    kind: flag,
    otherwise: false,
    meaning:
      'Webhooks may also go to `http://localhost`, `127.0.0.1` and `[::1]` on any port, and links there are looked at: for development and tests, never where others can sign up.',
  },
  ...operatorSettings,
  metricsToken: {
    name: 'METRICS_TOKEN',
    kind: text,
    otherwise: undefined,
    secret: true,
    meaning:
      'Lets a collector on another machine read `/metrics`: `authorization: Bearer …`. Without it only this machine may.',
  },
  demonstrationData: {
    name: 'DEMONSTRATION_DATA',
    kind: flag,
    otherwise: true,
    meaning:
      'Whether `db:prepare` makes demonstration data, marked as such everywhere; false leaves it out and takes it away.',
  },
  backupDir: {
    name: 'BACKUP_DIR',
    kind: text,
    otherwise: undefined,
    meaning:
      'Folder of the daily backups, which the jobs make; none without it. `npm start` sets `.data/backups` for the embedded database.',
  },
  backupKeepDays: {
    name: 'BACKUP_KEEP_DAYS',
    kind: integer(0, 3650),
    otherwise: 7,
    meaning: 'Days for which they are kept; 0 makes none.',
  },
  ...mediaSettings,
  ...httpSettings,
  corsOrigins: {
    name: 'CORS_ORIGINS',
    kind: origins,
    otherwise: ['*'],
    meaning:
      'Pages of which other origins may ask, separated by commas: `*` any, signed in as nobody; `https://map.example` that one, also with a token; `none` no other. Cookies never count.',
  },
};
