import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'viewpoint_photograph' })
export class ViewpointPhotographRecord extends NetworkRecord {
  @Column('text') itemId: string;
  @Column('text') mediaId: string;
  @Column('text') takenOn: string;
  @Column('text') author: string;
  @Column('text', { nullable: true }) commentFr: string | null;
  @Column('text', { nullable: true }) commentEn: string | null;
}
