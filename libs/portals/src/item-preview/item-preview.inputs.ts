import { InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Made, OPTIONAL, Reference, Value } from '#lib/writes';

@InputType({ description: 'Makes a link that shows an item before it is published.' })
export class ItemPreviewCreateInput extends Made {
  @Reference('The item.') id: string;

  @Value(() => Int, 'The version that it shows. Left out: the draft, as it is when it is looked at.', OPTIONAL)
  number?: number | null;

  @Value(() => LocalDate, 'The last day on which it opens, within ninety days. Left out: in fourteen days.', OPTIONAL)
  expiresOn?: string | null;
}

@InputType({ description: 'Names a link that shows an item.' })
export class ItemPreviewRevokeInput {
  @Reference('The link.') id: string;
}
