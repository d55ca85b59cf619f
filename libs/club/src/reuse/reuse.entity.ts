import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'reuse' })
export class ReuseRecord extends NetworkRecord {
  @Column('text') deliverableId: string;
  @Column('text') kind: string;
  @Column('text') organizationId: string;
  @Column('date') reusedOn: string;
  @Column('text', { nullable: true }) portalId: string | null;
  @Column('text', { nullable: true }) madeId: string | null;
  @Column({ type: 'text', nullable: true, ...GENERATED }) proof: string | null;
  @Column({ type: 'boolean', ...GENERATED }) open: boolean;
  @Column('text', { nullable: true }) statement: string | null;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('timestamptz') recordedAt: Date;
}
