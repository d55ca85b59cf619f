import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'course' })
export class CourseRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column(OPEN_END) retiredOn: string | null;
  @Column('boolean') forElectedOfficials: boolean;
}

/** What a version says. */
abstract class CourseContent {
  @PrimaryColumn('text') id: string;
  @Column('text') organizationId: string;
  @Column('integer') versionNumber: number;
  @Column('integer') durationMinutes: number;
  @Column('integer', { nullable: true }) priceCents: number | null;
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

/** A row of training.courses_on(day, locale). */
@Entity({ schema: 'training', name: 'courses_on' })
export class CourseOnDay extends CourseContent {
  @Column('integer') version: number;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
  @Column('date') retiredOn: string;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('text') locale: string;
}

@Entity({ schema: 'training', name: 'course_draft' })
export class CourseDraftRecord extends CourseContent {
  @Column('text') courseId: string;
}
