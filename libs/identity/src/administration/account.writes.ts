import { type Done, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { AccountService } from '../account/account.service.js';
import { ActorReader } from '../actor/actor-reader.js';
import { AccountSessionsEndInput } from './account.inputs.js';
import { Account } from './account.type.js';

interface Administered {
  id: string;
  person_id: string;
  email: string;
  locale: 'fr' | 'en';
  name: string;
}

@Writes(Account)
export class AdministeredWrites {
  constructor(
    private readonly accounts: AccountService,
    private readonly actors: ActorReader,
  ) {}

  @Write('ADMINISTRATOR', 'Signs somebody out of all browsers; tokens stay. Its owner is told by mail.')
  async accountSessionsEnd({ id }: AccountSessionsEndInput, tx: Tx): Promise<Done> {
    const account = await tx.one<Administered>(
      `select a.id, a.person_id, a.email, a.locale, p.name from identity.administered_account u join identity.account a on a.id = u.account_id
       join network.person p on p.id = a.person_id where u.id = $1`,
      [id],
    );
    if (!account) throw new NotFoundError('id');
    const ended = await tx.query('delete from identity.session where account_id = $1 returning id', [account.id]);
    await this.accounts.notify(tx, account, 'SESSIONS_ENDED');
    tx.committed.push(() => this.actors.forget());
    return { id, organizationId: null, personId: account.person_id, before: { sessions: ended.length } };
  }
}
