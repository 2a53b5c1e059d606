import { localStorageStore, type Store } from 'react-admin';

/** What belongs to the person at this browser and outlives a sign-out; the rest (last filters, selections) does not. */
const kept = [/^locale$/, /^theme$/, /^menu\./, /savedQueries$/, /\.datatable/];

/** react-admin's store in the browser, except that signing out keeps language, appearance, saved queries and columns. */
export function consoleStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset: () => {
      const prefix = 'RaStore.';
      const keys = Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      for (const key of keys) if (!kept.some((pattern) => pattern.test(key))) store.removeItem(key);
    },
  };
}
