import pg from 'pg';
import { type Config } from '#lib/config';
import { sessionOptions } from './data-source.js';

type Wanted = Pick<Config, 'databaseUrl' | 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/**
 * Connections that only read, by large prepared statements: few, as each of them keeps the plans of all. A plan is made once
 * for all values; what it should see of a document stands in its text.
 */
const options = `${sessionOptions} -c plan_cache_mode=force_generic_plan -c jit=off -c default_transaction_read_only=on`;

export class ReadPool extends pg.Pool {
  constructor(config: Wanted, onError: (error: Error) => void) {
    super({
      connectionString: config.databaseUrl,
      application_name: 's-pass reads',
      max: config.databaseReadPoolSize,
      connectionTimeoutMillis: 3000,
      keepAlive: true,
      statement_timeout: config.databaseStatementTimeoutMs,
      options,
    });
    this.on('error', onError);
  }
}
