import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'item_correction' })
export class ItemCorrectionRecord extends NetworkRecord {
  @Column('text') itemId: string;
  @Column('text') status: string;
  /** What is to be told, and what was told when that was proposed: by fact, as versions keep them; null for nothing. */
  @Column('jsonb') facts: Record<string, unknown>;
  @Column('jsonb') was: Record<string, unknown>;
  @Column('text') reason: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('text', { nullable: true }) proposedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) declineReason: string | null;
}
