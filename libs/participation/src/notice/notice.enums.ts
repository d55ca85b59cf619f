import { registerEnumType } from '@nestjs/graphql';

export enum NoticeReason {
  CHILD_ABUSE = 'CHILD_ABUSE',
  ILLEGAL_CONTENT = 'ILLEGAL_CONTENT',
  HATE = 'HATE',
  HARASSMENT = 'HARASSMENT',
  PERSONAL_DATA = 'PERSONAL_DATA',
  SPAM = 'SPAM',
  OFF_TOPIC = 'OFF_TOPIC',
  OTHER = 'OTHER',
}
registerEnumType(NoticeReason, {
  name: 'NoticeReason',
  description: 'Why something should not be shown.',
  valuesMap: {
    CHILD_ABUSE: {
      description: 'Sexual abuse of children (directive 2011/93, articles 3 to 7): told of without a name too.',
    },
    ILLEGAL_CONTENT: { description: 'It breaks the law otherwise.' },
    HATE: { description: 'It calls for hatred or violence against people for what they are.' },
    HARASSMENT: { description: 'It insults or pursues a person.' },
    PERSONAL_DATA: { description: 'It tells what is private: an address, a telephone number, somebody’s health.' },
    SPAM: { description: 'It advertises, or says the same everywhere.' },
    OFF_TOPIC: { description: 'It has nothing to do with what is asked.' },
    OTHER: { description: 'For another reason, which is explained.' },
  },
});
