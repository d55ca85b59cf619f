import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'discussions', name: 'reaction' })
export class ReactionRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') postId: string;
  @Column('text') personId: string;
  @Column('text') kind: string;
  @Column('timestamptz') reactedAt: Date;
}
