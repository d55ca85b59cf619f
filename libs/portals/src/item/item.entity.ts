import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'item' })
export class ItemRecord extends NetworkRecord {
  @Column('text') kind: string;
  @Column('text') organizationId: string;
  @Column('text') status: string;
  @Column('text') audience: string;
  @Column('text') licenceId: string;
  @Column('text') locale: string;
  /** In the language that it was written in. */
  @Column('text') title: string;
  @Column('date') publishedOn: string;
  @Column('integer', { nullable: true }) shownVersion: number | null;
  /** Waits for whoever publishes it. */
  @Column('integer', { nullable: true }) submittedVersion: number | null;
  @Column('timestamptz', { nullable: true }) submittedAt: string | null;
  /** From when on a version is shown; both or neither. */
  @Column('timestamptz', { nullable: true }) publishAt: string | null;
  @Column('integer', { nullable: true }) publishVersion: number | null;
  @Column('text', { nullable: true }) returnedBecause: string | null;
  @Column('integer', { nullable: true }) year: number | null;
  @Column('text', { nullable: true }) projectOwner: string | null;
  @Column('text', { nullable: true }) designer: string | null;
  @Column('text', { nullable: true }) programme: string | null;
  @Column('integer', { nullable: true, name: 'surface_m2' }) surfaceM2: number | null;
  @Column('bigint', { nullable: true }) costCents: number | null;
  @Column('text', { nullable: true }) resourceKind: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text', { nullable: true }) notebookKind: string | null;
  @Column('text', { nullable: true }) coverId: string | null;
  @Column('double precision', { nullable: true }) bearing: number | null;
  @Column('double precision', { nullable: true }) heightM: number | null;
  @Column('integer', { nullable: true }) focalLengthMm: number | null;
  @Column('text', { nullable: true }) protocol: string | null;
  /** These follow from where it really is, as far as that is shown. */
  @Column({ type: 'text', nullable: true, ...GENERATED }) territoryId: string | null;
  @Column({ type: 'text', nullable: true, ...GENERATED }) precision: string | null;
  @Column({ type: 'double precision', nullable: true, ...GENERATED }) longitude: number | null;
  @Column({ type: 'double precision', nullable: true, ...GENERATED }) latitude: number | null;
  @Column({ type: 'point', nullable: true, ...GENERATED }) geo: string | null;
  @Column('text', { nullable: true }) derivedFrom: string | null;
  @Column('integer', { nullable: true }) derivedFromVersion: number | null;
  @Column('integer', { nullable: true }) legacyId: number | null;
}
