import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'training', name: 'accommodation_request' })
export class AccommodationRequestRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') enrolmentId: string;
  @Column('text') need: string;
  @Column('boolean') trainersMayRead: boolean;
  @Column('timestamptz') requestedAt: Date;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
