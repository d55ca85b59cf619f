/** Every setting of the server, typed. Also the token under which Nest provides it. */
export class Config {
  readonly environment: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  readonly processes: number;
  readonly databaseUrl: string;
  readonly databaseDirectUrl: string | undefined;
  readonly databaseReadUrls: readonly string[];
  readonly databasePoolSize: number;
  readonly databaseReadPoolSize: number;
  readonly databaseExportPoolSize: number;
  readonly databaseStatementTimeoutMs: number;
  readonly answerCacheMegabytes: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly graphqlIntrospection: boolean | undefined;
  readonly graphqlCostLimit: number;
  readonly rateLimitPerMinute: number;
  readonly graphqlRegisteredOnly: boolean;
  readonly graphqlLearnDocuments: boolean;
  readonly graphqlDocuments: string;
  readonly graphqlMaxTokens: number;
  readonly portalDir: string;
  readonly tileUrl: string | undefined;
  readonly tileAttribution: string | undefined;
  readonly trustProxy: number;
  readonly shutdownGraceMs: number;
  readonly shutdownNoticeMs: number;
  readonly subgraph: string | undefined;
  readonly gatewaySecret: string | undefined;
  readonly jobs: 'embedded' | 'separate' | 'off';
  readonly jobsConcurrency: number;
  readonly publicUrl: string | undefined;
  readonly portalHosts: Readonly<Record<string, string>> | undefined;
  readonly smtpUrl: string | undefined;
  readonly secondFactorRequired: boolean;
  readonly oidcIssuer: string | undefined;
  readonly oidcClientId: string | undefined;
  readonly oidcClientSecret: string | undefined;
  readonly oidcName: string | undefined;
  readonly mailFrom: string | undefined;
  readonly sealingSecret: string | undefined;
  readonly webhookLoopback: boolean;
  readonly operatorName: string | undefined;
  readonly operatorIdentity: string | undefined;
  readonly operatorPublicationDirector: string | undefined;
  readonly operatorHosting: string | undefined;
  readonly operatorEmail: string | undefined;
  readonly operatorDataProtectionEmail: string | undefined;
  readonly operatorAccessibilityEmail: string | undefined;
  readonly operatorSecurityEmail: string | undefined;
  readonly metricsToken: string | undefined;
  readonly demonstrationData: boolean;
  readonly backupDir: string | undefined;
  readonly backupKeepDays: number;
  readonly mediaFolder: string;
  readonly mediaS3Endpoint: string | undefined;
  readonly mediaS3Bucket: string | undefined;
  readonly mediaS3Region: string;
  readonly mediaS3Style: 'path' | 'host';
  readonly mediaS3Key: string | undefined;
  readonly mediaS3Secret: string | undefined;
  readonly httpRequestTimeoutMs: number;
  readonly httpWriteTimeoutMs: number;
  readonly httpIdleTimeoutMs: number;
  readonly httpConnections: number;
  readonly httpUnreadMegabytes: number;
  readonly corsOrigins: readonly string[];
}

/** Where whatever keeps a session connects: to PostgreSQL itself, also where DATABASE_URL leads to a pooler. */
export const directUrlOf = ({ databaseDirectUrl, databaseUrl }: Addresses): string => databaseDirectUrl ?? databaseUrl;

export type Addresses = Pick<Config, 'databaseUrl'> & Partial<Pick<Config, 'databaseDirectUrl'>>;

/** Outside production the schema is there to be looked at, unless a setting says otherwise. */
export const isIntrospectionOpen = ({
  graphqlIntrospection,
  environment,
}: Pick<Config, 'graphqlIntrospection' | 'environment'>): boolean =>
  graphqlIntrospection ?? environment !== 'production';
