import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'training', name: 'enrolment_offer' })
export class EnrolmentOfferRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') enrolmentId: string;
  @Column('text') trainingSessionId: string;
  @Column('text') status: string;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
