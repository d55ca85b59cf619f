import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'media' })
export class MediaRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') folder: string;
  @Column('text') sha256: string;
  @Column('text') kind: string;
  @Column('text') mime: string;
  @Column('integer') bytes: number;
  @Column('integer', { nullable: true }) width: number | null;
  @Column('integer', { nullable: true }) height: number | null;
  @Column('text') title: string;
  /** What it was called when it was sent. */
  @Column('text', { nullable: true }) fileName: string | null;
  @Column('text') author: string;
  @Column('text', { nullable: true }) creditLine: string | null;
  @Column('text') licenceId: string;
  @Column('text') imageRight: string;
  @Column('date', { nullable: true }) imageRightUntil: string | null;
  @Column('text', { nullable: true }) alternativeFr: string | null;
  @Column('text', { nullable: true }) alternativeEn: string | null;
  @Column('boolean') isDecorative: boolean;
  @Column('double precision') focalX: number;
  @Column('double precision') focalY: number;
  @Column('date', { nullable: true }) takenOn: string | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('boolean') hasTiles: boolean;
  @Column('timestamptz', { nullable: true }) drawnAt: Date | null;
  @Column('bytea') secret: Buffer;
  @Column('timestamptz') recordedAt: Date;
}
