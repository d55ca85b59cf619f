import { type GraphQLNamedType, isObjectType } from 'graphql';
import { type ValueType } from './resolved.js';

/** Of what kind the scalars of the schema are. */
export const TYPES: Readonly<Record<string, ValueType>> = {
  ID: 'ID',
  String: 'STRING',
  Int: 'INTEGER',
  Float: 'DECIMAL',
  Boolean: 'BOOLEAN',
  LocalDate: 'DATE',
  LocalTime: 'TIME',
  PartialDate: 'PARTIAL_DATE',
  DateTime: 'DATETIME',
  GeoJSON: 'GEOMETRY',
};

/** Whether a type says where something is: by a longitude and a latitude. */
export const isPoint = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && ['longitude', 'latitude'].every((name) => name in type.getFields());
