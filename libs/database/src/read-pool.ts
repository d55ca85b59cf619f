import pg from 'pg';
import { type Config } from '#lib/config';
import { sessionOptions } from './data-source.js';

type Wanted = Pick<Config, 'databaseUrl' | 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/** Compiling a plan to machine code takes longer than any of our statements. */
const options = `${sessionOptions} -c jit=off -c default_transaction_read_only=on`;

/** Connections that only read, by large prepared statements: few, as each of them keeps the plans of all. */

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
