import { GraphQLError, GraphQLScalarType } from 'graphql';

const outputOnly = (): never => {
  throw new GraphQLError('GeoJSON is answered, never taken as input', { extensions: { code: 'BAD_USER_INPUT' } });
};

export const GeoJSON = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'A GeoJSON geometry (RFC 7946) in WGS 84, longitude before latitude.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946',
  serialize: (value) => value,
  parseValue: outputOnly,
  parseLiteral: outputOnly,
});
