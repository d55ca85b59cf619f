import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type WebhookDeliveryStatus } from './webhook-delivery.enums.js';

@Entity({ schema: 'webhooks', name: 'delivery' })
export class WebhookDeliveryRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') endpointId: string;
  @Column('text') eventId: string;
  @Column('text') eventType: string;
  @Column('text') subjectId: string;
  @Column('timestamptz') occurredAt: Date;
  @Column('text') status: WebhookDeliveryStatus;
  @Column('timestamptz', { nullable: true }) nextAttemptAt: Date | null;
}
