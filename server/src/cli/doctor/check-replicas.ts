import { connect, type DatabaseSettings } from '../../database/connect.js';
import { isMigrated } from '../../database/migrate.js';
import { amiss, fine, type Finding } from '../../kernel/finding.js';

/** Whether each replica answers and has the schema; reads go to the primary while one does not. */
export function checkReplicas(settings: DatabaseSettings): Promise<Finding[]> {
  return Promise.all(settings.replicaUrls.map((url) => checkReplica({ ...settings, url, replicaUrls: [] }, url)));
}

async function checkReplica(settings: DatabaseSettings, url: string): Promise<Finding> {
  const { host } = new URL(url);
  try {
    return (await hasSchema(settings))
      ? fine(`The replica ${host} answers.`)
      : amiss('warn', `The replica ${host} lacks migrations.`, 'See whether its replication runs.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return amiss(
      'warn',
      `The replica ${host} does not answer: ${reason}.`,
      'Mend it, or take it off DATABASE_REPLICA_URLS.',
    );
  }
}

async function hasSchema(settings: DatabaseSettings): Promise<boolean> {
  const replica = await connect(settings, []);
  try {
    return await isMigrated(replica);
  } finally {
    await replica.close();
  }
}
