// Imported before a server: its errors point to our sources. The maps of packages would take ten megabytes and say nothing to us.
import { setSourceMapsSupport } from 'node:module';

setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
