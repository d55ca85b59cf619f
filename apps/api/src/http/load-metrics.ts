import { Counter, Gauge } from 'prom-client';
import { type FairPool, notRun, type Readers, readsBy } from '#lib/database';
import { type Budgets } from '#lib/graphql';

export interface Load {
  budgets: Budgets;
  fairPool: FairPool;
  readers: Readers;
}

let watched: Load | undefined;

/** Whose load the figures below are about: that of the server that was made last. */
export function watchLoad(load: Load): void {
  watched = load;
}

new Gauge({
  name: 'statements_waiting',
  help: 'Statements that wait for a connection, of operations answered in one statement (compiled) and level by level (level).',
  labelNames: ['engine'] as const,
  collect() {
    this.set({ engine: 'level' }, watched?.fairPool.waiting ?? 0);
    this.set({ engine: 'compiled' }, watched?.readers.waiting ?? 0);
  },
});

new Gauge({
  name: 'standbys_in_use',
  help: 'Standbys of DATABASE_READ_URLS that are read from: not those that are gone, late or promoted.',
  collect() {
    this.set(watched?.readers.inUse ?? 0);
  },
});

new Counter({
  name: 'prepared_reads_total',
  help: 'Prepared statements by who ran them: the primary, a standby, or the primary after a standby had failed (again).',
  labelNames: ['by'] as const,
  collect() {
    this.reset();
    for (const [by, count] of Object.entries(readsBy)) this.inc({ by }, count);
  },
});

new Gauge({
  name: 'budgets_tracked',
  // Each process knows of what all have spent.
  aggregator: 'max',
  help: 'Clients that spent something lately.',
  collect() {
    this.set(watched?.budgets.size ?? 0);
  },
});

new Counter({
  name: 'graphql_refused_total',
  help: 'What was not run: the budget of the client was spent (budget), too many of its questions waited (client), too many of all (server), or whoever asked had gone (gone: statements).',
  labelNames: ['why'] as const,
  collect() {
    this.reset();
    for (const [why, count] of Object.entries({ budget: watched?.budgets.refused ?? 0, ...notRun }))
      this.inc({ why }, count);
  },
});
