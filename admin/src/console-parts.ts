import { consoleAuth } from './providers/auth.provider';
import { consoleClient, graphqlPort } from './providers/apollo.client';
import { consoleDataProvider } from './providers/data.provider';
import { consoleStore } from './providers/console.store';
import { httpDoor } from './providers/http-door';
import { refusalIn } from './providers/refusal-words';
import { reauthentication } from './providers/reauthentication';
import type { Failure } from './providers/server-error';
import { consoleI18n, rememberedLanguage } from './i18n/i18n.provider';
import type { ConsoleSlice } from './slice';

/** Puts the providers together over the list of slices. */
export function consoleParts(slices: readonly ConsoleSlice[]) {
  const i18nProvider = consoleI18n(slices, rememberedLanguage());
  const word = (failure: Failure) =>
    refusalIn((key, options) => i18nProvider.translate(key, options), i18nProvider.getLocale(), failure);
  const port = graphqlPort(consoleClient(reauthentication), word);
  const gateways = Object.fromEntries(slices.map((slice) => [slice.name, slice.gateway]));
  return {
    doors: { port, http: httpDoor(reauthentication, word) },
    i18nProvider,
    store: consoleStore(),
    authProvider: consoleAuth(port),
    dataProvider: consoleDataProvider({ port, gateways, word }),
  };
}
