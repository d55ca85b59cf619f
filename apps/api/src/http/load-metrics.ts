import { Counter, Gauge } from 'prom-client';
import { type FairPool, notRun, type ReadPool } from '#lib/database';
import { type Budgets } from '#lib/graphql';

export interface Load {
  budgets: Budgets;
  fairPool: FairPool;
  readPool: ReadPool;
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
    this.set({ engine: 'compiled' }, watched?.readPool.waiting ?? 0);
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
