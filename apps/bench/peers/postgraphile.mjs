// PostGraphile 5 on views of the same tables, with its own HTTP server on bare node, the fastest it has.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';
import { settings } from './settings.mjs';

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: settings.databaseUrl,
      schemas: ['bench'],
      pubsub: false,
      poolConfig: { max: settings.poolSize, options: settings.sessionOptions },
    }),
  ],
  grafserv: { graphiql: false, websockets: false, watch: false, outputDataAsString: true },
  grafast: { explain: false },
};

const instance = postgraphile(preset);
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(settings.port, settings.host);
