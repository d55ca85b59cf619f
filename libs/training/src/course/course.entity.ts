import { Column, Entity } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'course' })
export class CourseRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column(OPEN_END) retiredOn: string | null;
}

/** A row of training.courses_on(day, locale). */
@Entity({ schema: 'training', name: 'courses_on' })
export class CourseOnDay extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('date') retiredOn: string;
  @Column('integer') versionNumber: number;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('integer') durationMinutes: number;
  @Column('integer', { nullable: true }) priceCents: number | null;
  @Column('text') locale: string;
  @Column('text') title: string;
  @Column('text') objectives: string;
  @Column('text', { nullable: true }) prerequisites: string | null;
  @Column('text') programme: string;
  @Column('text') audience: string;
  @Column('text') methods: string;
  @Column('text') assessment: string;
  @Column('text') accessibility: string;
  @Column('text') accessDelay: string;
}
