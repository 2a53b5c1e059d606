import { useDataProvider, useTranslate } from 'react-admin';
import { ServerRefusal } from '../../providers/server-error';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

const ofRow = /^rows\.(\d+)\./;

/** Runs an entry of several people; a refusal of one row then says whose it is, instead of naming a field that nobody sees. */
export function useRowRefusal() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  return async (volunteerIds: readonly string[], enter: () => Promise<unknown>): Promise<void> => {
    try {
      await enter();
    } catch (error) {
      const [field, says] = Object.entries((error instanceof ServerRefusal && error.body?.errors) || {})[0] ?? [];
      const id = volunteerIds[Number(ofRow.exec(field ?? '')?.[1] ?? -1)];
      const found = id === undefined ? [] : (await dataProvider.getMany<Named>('volunteers', { ids: [id] })).data;
      const [volunteer] = found;
      if (!volunteer) throw error;
      const { name, number } = volunteer;
      throw new Error(translate('resources.serviceRecords.makeUp.refused', { name, number, says }), { cause: error });
    }
  };
}
