import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'slot' })
export class SlotRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'agreement_id', type: 'text' })
  agreementId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;
}
