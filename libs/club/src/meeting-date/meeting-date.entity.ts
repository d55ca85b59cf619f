import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'club', name: 'meeting_date' })
export class MeetingDateRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') meetingId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
}

@Entity({ schema: 'club', name: 'date_answer' })
export class DateAnswerRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') dateId: string;
  @Column('text') personId: string;
  @Column('text') answer: string;
}
