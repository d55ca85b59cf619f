import { Entity, PrimaryColumn } from 'typeorm';

/** The one row of network.whole: it has an identity so that other modules can say more of it. */
@Entity({ schema: 'network', name: 'whole' })
export class NetworkWhole {
  @PrimaryColumn('text') id: string;
}
