import { sqlMigrations } from '#lib/database';
import { dailyBackup } from './daily.task.js';

export { backup, type BackupMade, type BackupSettings } from './backup.js';
export { BackupError } from './backup-error.js';
export { BackupModule } from './backup.module.js';
export { backUpToday, type DailySettings } from './daily.js';
export { copyFiles } from './files.js';
export { newBackupIn } from './folder.js';
export { type OnProgress, type ProgressOfBackup } from './progress.js';
export { restore, type Restored, type RestoreSettings } from './restore.js';
export { type VerifiedBackup, verifyBackup } from './verify.js';

export const backups = { ...dailyBackup, migrations: sqlMigrations('libs/backup/src/migrations') };
