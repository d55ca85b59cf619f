import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'course_wait' })
export class CourseWaitRecord extends NetworkRecord {
  @Column('text') courseId: string;
  @Column('text') personId: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') status: string;
  @Column('text') side: string;
  @Column('timestamptz') requestedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
