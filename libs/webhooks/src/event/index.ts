import { noun } from '#lib/nouns';
import { tellTask } from './tell.js';
import { WebhookEventResolver } from './webhook-event.resolver.js';

export const event = noun({ providers: [WebhookEventResolver], tasks: [tellTask] });
