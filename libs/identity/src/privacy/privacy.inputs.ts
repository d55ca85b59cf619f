import { InputType, registerEnumType } from '@nestjs/graphql';
import { LONGEST } from '#lib/passwords';
import { Secret, Value } from '#lib/writes';

export enum ErasedContent {
  KEEP = 'KEEP',
  ERASE = 'ERASE',
}

registerEnumType(ErasedContent, {
  name: 'ErasedContent',
  description:
    'What happens to what somebody wrote in their own name when their account is erased. Messages in discussions are such content; positions, mandates and votes stay, without the name.',
  valuesMap: {
    KEEP: { description: 'It stays, without their name.' },
    ERASE: { description: 'It goes, except what the law keeps.' },
  },
});

@InputType({ description: 'Erases one’s own account, for good.' })
export class AccountEraseInput {
  @Secret(LONGEST, 'Password of the account; empty for an account that has none.', { unless: '' }) password: string;
  @Value(() => ErasedContent, 'What happens to what one wrote in one’s own name.') content: ErasedContent;
}
