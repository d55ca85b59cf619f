import { registerEnumType } from '@nestjs/graphql';

export enum GoverningBodyKind {
  STEERING_COMMITTEE = 'STEERING_COMMITTEE',
  GENERAL_ASSEMBLY = 'GENERAL_ASSEMBLY',
  BOARD = 'BOARD',
  EXECUTIVE = 'EXECUTIVE',
}

registerEnumType(GoverningBodyKind, {
  name: 'GoverningBodyKind',
  description: 'Kinds of governing body.',
  valuesMap: {
    STEERING_COMMITTEE: { description: 'Comité d’orientation et de gestion: steers the common platform.' },
    GENERAL_ASSEMBLY: { description: 'Assemblée générale: all members.' },
    BOARD: { description: 'Conseil d’administration.' },
    EXECUTIVE: { description: 'Bureau: chair, treasurer, secretary and their deputies.' },
  },
});
