import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'portal' })
export class PortalRecord extends NetworkRecord {
  @Column('text') slug: string;
  @Column('text') family: string;
  @Column('text') organizationId: string;
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') introductionFr: string;
  @Column('text', { nullable: true }) introductionEn: string | null;
  @Column('text') visibility: string;
  @Column('text') accent: string;
  @Column('text') accentDark: string;
  @Column('text', { nullable: true }) coverId: string | null;
  @Column('text', { nullable: true }) logoId: string | null;
  @Column('text', { array: true }) locales: string[];
  @Column('date') openedOn: string;
  @Column('integer', { nullable: true }) legacyId: number | null;
}
