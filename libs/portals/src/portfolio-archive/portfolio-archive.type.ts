import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

export enum PortfolioArchiveStatus {
  REQUESTED = 'REQUESTED',
  RUNNING = 'RUNNING',
  READY = 'READY',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(PortfolioArchiveStatus, {
  name: 'PortfolioArchiveStatus',
  description: 'What becomes of an archive that was asked for.',
  valuesMap: {
    REQUESTED: { description: 'Waits until it is made.' },
    RUNNING: { description: 'Is being made.' },
    READY: { description: 'Can be downloaded until it expires.' },
    FAILED: { description: 'Could not be made, after several attempts. There is no file.' },
    EXPIRED: { description: 'Was ready, and is no longer kept.' },
  },
});

@Audience('MANAGER')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'All that an organization keeps in portals, drafts and originals too, as one file (BagIt in a ZIP). For those alone who manage the organization.',
})
@Entity('portals', 'archive')
export class PortfolioArchive extends DatedNode {
  @Field(() => PortfolioArchiveStatus, { description: 'What has become of it.' })
  status: PortfolioArchiveStatus;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt: string;

  @Field(() => Int, { description: 'How many files are in it by now.' })
  filesWritten: number;

  @Field(() => Int, { nullable: true, description: 'How many it is to have; null while nobody has counted them.' })
  filesAll: number | null;

  @Field(() => Float, { nullable: true, description: 'Its size; null before it is ready.' })
  bytes: number | null;

  @Extensions({ length: 64 })
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of it, in hexadecimal digits; null before it is ready.',
  })
  sha256: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is kept; null before it is ready.' })
  expiresAt: string | null;
}
