import { Counter, Gauge } from 'prom-client';

interface Watched {
  readonly size: number;
  readonly subscriptions: number;
}

let watched: Watched | undefined;

/** Whose sockets are counted: those of the server that was made last. */
export function watchSockets(sockets: Watched): void {
  watched = sockets;
}

new Gauge({
  name: 'live_sockets',
  help: 'Sockets of readers who follow something live.',
  collect() {
    this.set(watched?.size ?? 0);
  },
});

new Gauge({
  name: 'live_subscriptions',
  help: 'What they follow, all together.',
  collect() {
    this.set(watched?.subscriptions ?? 0);
  },
});

export const liveEvents = new Counter({ name: 'live_events_total', help: 'Events that were sent to them.' });

export const socketsEnded = new Counter({
  name: 'live_sockets_ended_total',
  help: 'Sockets that the server ended, by why: rights that went (rights), an answer that nobody read (slow), no sign of life (dead), nothing followed (idle), too much sent (flood), changes that may have been missed (lost), or a server that stops (stop).',
  labelNames: ['why'] as const,
});
