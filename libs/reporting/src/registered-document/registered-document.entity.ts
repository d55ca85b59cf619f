import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'reporting', name: 'registered_document' })
export class RegisteredDocumentRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('integer') number: number;
  @Column('text') document: string;
  @Column('text') documentId: string;
  @Column('text') purpose: string;
  @Column('text') audience: string;
  @Column('jsonb') example: object;
  @Column('integer') price: number;
  @Column('text') status: string;
  @Column('text', { nullable: true }) proposedBy: string | null;
  @Column({ type: 'timestamptz', ...GENERATED }) proposedAt: Date;
  @Column('text', { nullable: true }) reviewedBy: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) broken: string | null;
  @Column('integer') version: number;
}
