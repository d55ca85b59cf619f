import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'source' })
export class Source {
  @PrimaryColumn({ type: 'text' })
  key: string;
}

@ObjectType()
@Entity({ schema: 'network', name: 'milestone' })
export class Milestone {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field()
  @Column({ name: 'happened_on', type: 'text' })
  on: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  until: string | null;

  @Field()
  @Column({ name: 'open_ended', type: 'boolean' })
  endUnknown: boolean;

  @Field()
  @Column({ type: 'text' })
  title: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  sources: string[];
}
