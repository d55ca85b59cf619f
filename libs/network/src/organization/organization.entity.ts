import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';
import { type ClosingKind } from './organization.enums.js';

@Entity({ schema: 'network', name: 'organization' })
export class OrganizationRecord extends NetworkRecord {
  @Column('text', { unique: true }) key: string;
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column({ type: 'text', ...GENERATED }) foldedName: string;
  @Column('text', { nullable: true }) foundedOn: string | null;
  @Column('text', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) closingKind: ClosingKind | null;
  @Column('text', { array: true }) sources: string[];
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) siren: string | null;
  @Column('text', { nullable: true }) siret: string | null;
  @Column('text', { nullable: true }) rna: string | null;
}
