export { type Addresses, Config, directUrlOf, isIntrospectionOpen } from './config.js';
export { ConfigModule } from './config.module.js';
export { projectRoot } from './project-root.js';
export { ConfigError, configTable, describeConfig, readConfig } from './read-config.js';
export { type Environment, type SettingRow } from './read-config.js';
