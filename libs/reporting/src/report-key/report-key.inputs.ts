import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { MostADay } from '#lib/identity';
import { Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';

@InputType({ description: 'Makes an address that opens one report.' })
export class ReportKeyCreateInput extends Made {
  @Text(64, 'Name of the report, `network-on-a-day`.') name: string;

  @Text(80, 'What it is for: the workbook or the tool that it is put into.', OPTIONAL)
  description?: string | null;

  @Value(() => LocalDate, 'Day when it stops working, within a year. Left out: in ninety days.', OPTIONAL)
  expiresOn?: string | null;

  @MostADay() mostADay?: number | null;
}

@InputType({ description: 'Names a key.' })
export class ReportKeyRevokeInput {
  @Reference('The key.') id: string;
}
