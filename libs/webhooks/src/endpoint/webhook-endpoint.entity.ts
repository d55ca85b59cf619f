import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type WebhookDisabledReason } from './webhook-endpoint.enums.js';

@Entity({ schema: 'webhooks', name: 'endpoint' })
export class WebhookEndpointRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text') address: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { array: true }) eventTypes: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('text', { nullable: true }) disabledReason: WebhookDisabledReason | null;
  @Column('timestamptz', { nullable: true }) failingSince: Date | null;
  @Column('integer') version: number;
}
