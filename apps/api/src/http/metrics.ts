import { ServiceUnavailableException } from '@nestjs/common';
import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  type MetricObjectWithValues,
  type MetricValue,
  register,
} from 'prom-client';
import { type AnswerCache, type Changes, type KernelDriver } from '#lib/graphql';
import { droppedLines } from '#lib/logging';
import { type PreparedStatements } from '#lib/reads';
import { type Siblings } from '#lib/siblings';

let collecting = false;

/** Metrics of the process itself, once, however many servers a test starts. */
export function collectProcessMetrics(): void {
  if (collecting) return;
  collecting = true;
  collectDefaultMetrics();
}

export const graphqlDuration = new Histogram({
  name: 'graphql_operation_duration_seconds',
  help: 'Time to answer a GraphQL operation, by registered operation and first error code.',
  labelNames: ['operation', 'outcome'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

export const graphqlEngine = new Counter({
  name: 'graphql_engine_total',
  help: 'Registered and learned operations by what answered them: an answer kept since the last change (kept), one statement (compiled), or level by level and why.',
  labelNames: ['operation', 'engine', 'why'] as const,
});

new Counter({
  name: 'log_lines_dropped_total',
  help: 'Log lines that could not be written: the disk was full, or nobody read them.',
  collect() {
    this.reset();
    this.inc(droppedLines());
  },
});

const sum = (numbers: readonly number[] = []): number => numbers.reduce((all, one) => all + one, 0);

let kept: { answers: readonly AnswerCache[]; changes: Changes } | undefined;

/** As below, of the server that was made last. */
export function watchAnswers(answers: readonly AnswerCache[], changes: Changes): void {
  kept = { answers, changes };
}

new Gauge({
  name: 'kept_answers',
  help: 'Answers to registered and learned documents that are kept until anything changes.',
  collect() {
    this.set(sum(kept?.answers.map(({ size }) => size)));
  },
});

new Gauge({
  name: 'kept_answers_bytes',
  help: 'Memory that they take.',
  collect() {
    this.set(sum(kept?.answers.map(({ bytes }) => bytes)));
  },
});

new Gauge({
  name: 'changes_heard',
  aggregator: 'min',
  help: '1 while every change of the database is heard of; 0 while nothing may be kept.',
  collect() {
    this.set(kept?.changes.isSure ? 1 : 0);
  },
});

let prepared: PreparedStatements | undefined;

/** Whose statements the two figures below are about: those of the server that was made last. */
export function watchPrepared(statements: PreparedStatements): void {
  prepared = statements;
}

new Gauge({
  name: 'prepared_statements',
  help: 'Statements of registered operations that are kept prepared.',
  collect() {
    this.set(prepared?.size ?? 0);
  },
});

new Gauge({
  name: 'read_connection_memory_bytes',
  aggregator: 'max',
  help: 'Memory that the plans and caches of one connection for registered operations take in PostgreSQL.',
  async collect() {
    const bytes = await prepared?.bytesOfOne().catch(() => undefined);
    if (bytes !== undefined) this.set(bytes);
  },
});

let documents: (() => Pick<KernelDriver, 'learned' | 'shelf' | 'turnstile'>) | undefined;

/** As above: whose documents that came as text are counted. */
export function watchDocuments(driver: typeof documents): void {
  documents = driver;
}

new Gauge({
  name: 'learned_documents',
  help: 'Texts that came often: answered like registered documents, or known not to be.',
  collect() {
    this.set(documents?.().learned?.size ?? 0);
  },
});

new Gauge({
  name: 'learned_documents_bytes',
  help: 'Memory that they take, by estimate.',
  collect() {
    this.set(documents?.().learned?.bytes ?? 0);
  },
});

new Gauge({
  name: 'large_operations_waiting',
  help: 'Operations that may write much and wait until there is memory for their answers.',
  collect() {
    this.set(documents?.().turnstile.waiting ?? 0);
  },
});

new Gauge({
  name: 'parsed_documents',
  help: 'Texts that came twice and are kept parsed for Apollo Server.',
  collect() {
    this.set(documents?.().shelf.size ?? 0);
  },
});

new Gauge({
  name: 'parsed_documents_bytes',
  help: 'Memory that they take, by estimate.',
  collect() {
    this.set(documents?.().shelf.bytes ?? 0);
  },
});

new Gauge({
  name: 'processes_answering',
  help: 'Processes of this server that answer beside each other.',
}).set(1);

/** What one process measured, in a form that can be sent. */
type Figures = MetricObjectWithValues<MetricValue<string>>[];

/**
 * The figures of the whole server: added up, or as each metric says. A process that ended takes its counts with it; while one does
 * not answer there are none, as counters that fall and rise again would be taken for growth.
 */
export async function metricsOfAll(siblings: Siblings): Promise<string> {
  if (siblings.count === 1) return register.metrics();
  const [own, others] = await Promise.all([register.getMetricsAsJSON(), siblings.ask<Figures>('metrics')]);
  if (others.length + 1 < siblings.count) {
    const reason = `${others.length + 1} of ${siblings.count} processes answer.`;
    throw new ServiceUnavailableException({ status: 'unavailable', reason });
  }
  return AggregatorRegistry.aggregate([own, ...others]).metrics();
}

export { register };
