import { type DynamicModule, Module } from '@nestjs/common';
import { type Words } from '#lib/graphql';

/** A kind of thing that happens and that programs may be told of. */
export interface WebhookEvent {
  /** What it is about, then what happened to it: `report.published`. It never changes. */
  readonly type: string;
  readonly description: Words;
}

/** What a module adds to the events that there are: `events` of its index.ts. */
export interface WebhooksPart {
  readonly events?: readonly WebhookEvent[];
}

export function webhookEvent(type: string, description: Words): WebhookEvent {
  if (!/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/.test(type))
    throw new Error(`An event is named like report.published, not ${type}.`);
  return { type, description };
}

/** Whoever has an endpoint may have it sent, to see whether it arrives. */
export const testEvent = webhookEvent('webhook.test', {
  fr: 'Un essai, demandé par la personne à qui appartient l’adresse. L’identifiant est celui de l’adresse.',
  en: 'A test, asked for by the owner of the endpoint. The id is that of the endpoint.',
});

/** The events of all modules, by their names. */
export class WebhookEvents {
  readonly all: readonly WebhookEvent[];

  constructor(parts: readonly WebhooksPart[]) {
    this.all = parts.flatMap(({ events = [] }) => events);
    const types = this.all.map(({ type }) => type);
    const twice = types.find((type, i) => types.indexOf(type) !== i);
    if (twice) throw new Error(`Two events are called ${twice}`);
  }

  has(type: string): boolean {
    return this.all.some((event) => event.type === type);
  }
}

/** Provides what all modules tell of, everywhere. */
@Module({})
export class WebhookEventsModule {
  static forRoot(parts: readonly WebhooksPart[]): DynamicModule {
    return {
      module: WebhookEventsModule,
      global: true,
      providers: [{ provide: WebhookEvents, useFactory: () => new WebhookEvents(parts) }],
      exports: [WebhookEvents],
    };
  }
}
