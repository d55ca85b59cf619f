import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';
import { type AgreementKind } from './agreement.enums.js';

@Entity({ schema: 'network', name: 'agreement' })
export class AgreementRecord extends NetworkRecord {
  @Column('text', { unique: true }) key: string;
  @Column('text') kind: AgreementKind;
  @Column('text') title: string;
  @Column('text') signedOn: string;
  @Column('text', { nullable: true }) inForceOn: string | null;
  @Column('text', { nullable: true }) endedOn: string | null;
  @Column({ type: 'date', ...GENERATED }) startsFirst: string;
  @Column('text', { nullable: true }) supersedesId: string | null;
  @Column('boolean') supersedesInferred: boolean;
  @Column('text', { nullable: true }) supersedesNote: string | null;
  @Column('text', { array: true }) sources: string[];
}
