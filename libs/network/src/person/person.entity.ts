import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'person' })
export class PersonRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'given_name', type: 'text' })
  givenName: string;

  @Column({ name: 'family_name', type: 'text' })
  familyName: string;

  @Column({ type: 'text', insert: false, update: false })
  name: string;

  @Column({ name: 'folded_name', type: 'text', insert: false, update: false })
  foldedName: string;

  @Column({ type: 'boolean' })
  public: boolean;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
