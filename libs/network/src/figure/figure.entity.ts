import { Column, Entity } from 'typeorm';
import { DECIMAL, GENERATED } from '#lib/database';
import { type OrganizationKind } from '../organization/organization.enums.js';
import { VersionedRecord } from '../record/record.entity.js';
import { type FigureComparison, type FigureMeasure } from './figure.type.js';

@Entity({ schema: 'network', name: 'asserted_figure' })
export class AssertedFigureRecord extends VersionedRecord {
  @Column('text') measure: FigureMeasure;
  @Column(DECIMAL) value: number;
  @Column('text') comparison: FigureComparison;
  @Column('text', { name: 'as_of' }) on: string;
  @Column({ type: 'date', ...GENERATED }) firstDay: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) agreementId: string | null;
  @Column('text', { nullable: true }) organizationKind: OrganizationKind | null;
  @Column('text', { nullable: true }) statement: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { array: true }) sources: string[];
}
