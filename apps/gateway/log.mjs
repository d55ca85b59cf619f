// JSON lines like those of the product, and of an error what was wrong and where, never what was asked: that holds what people entered.
import { Logger } from '@graphql-hive/gateway';

const write = (level, attributes, message) => {
  const { code, serviceName: subgraph, requestId } = attributes?.extensions ?? {};
  const told = { level, time: new Date().toISOString(), service: 's-pass-gateway', code, subgraph, requestId };
  process.stdout.write(`${JSON.stringify({ ...told, path: attributes?.path, msg: message ?? undefined })}\n`);
};

export const log = new Logger({ level: 'warn', writers: [{ write }] });
