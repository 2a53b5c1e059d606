import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ResourceGateway } from './providers/resource-gateway';
import type { Viewer } from './providers/viewer';
import type { Wing } from './wings';

/** A tree of words. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** A slice's words in one language. `name` holds singular and plural as polyglot wants them: `Area |||| Areas`. */
export interface SliceWords {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  /** What an empty list says: why it is empty and what to do next. */
  readonly empty: string;
  /** Names of the tabs of the record's page, found under `resources.<slice>.tabs.…`. */
  readonly tabs?: Readonly<Record<string, string>>;
  /** What each step of the state machine is called on its button, by the step's name. */
  readonly transitions?: Readonly<Record<string, string>>;
  /** Any other words, found under `resources.<slice>.…`. */
  readonly texts?: Words;
  /** Words of enums this slice is at home in, found under `enums.<Enum>.<VALUE>`. */
  readonly enums?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words of the slice's own error codes, found under `errors.<CODE>`. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** A page that is fetched when it is first opened. */
export type LazyPage = LazyExoticComponent<ComponentType>;

/** A tab on another slice's page that is not called as what it lists. */
export interface AddedTab {
  /** Its part of the address. */
  readonly name: string;
  /** The key of its words. */
  readonly label: string;
  readonly page: LazyPage;
}

/** One kind of record as the console shows it: what a slice's `index.ts` exports. */
export interface ConsoleSlice {
  /** The resource's name: the API's plural query, and the page's address. */
  readonly name: string;
  readonly wing: Wing;
  readonly icon: SvgIconComponent;
  readonly list?: LazyPage;
  readonly create?: LazyPage;
  readonly edit?: LazyPage;
  readonly show?: LazyPage;
  readonly gateway: ResourceGateway;
  readonly messages: { readonly zh: SliceWords; readonly en: SliceWords };
  /** The field, or the function, that names a record to people. */
  readonly recordRepresentation: string | ((record: Readonly<Record<string, unknown>>) => string);
  /**
   * Tabs that it adds to the pages of other slices, by their name: `{ stations: page(…) }` lists what of this slice belongs
   * to the station on the page, under the slice's own name. Several tabs on one page bring names of their own. A slice
   * does not know who builds on it.
   */
  readonly tabsOn?: Readonly<Record<string, LazyPage | readonly AddedTab[]>>;
  /** Whether the global search asks this slice; a function adds a second line to what it finds. */
  readonly search?: true | ((record: Readonly<Record<string, unknown>>) => string);
  /** Whether the menu shows it to this viewer; the server decides in any case. */
  readonly visibleTo?: (viewer: Viewer) => boolean;
  /** Whether this viewer may create one; the server decides in any case. */
  readonly creatableBy?: (viewer: Viewer) => boolean;
  /** Whether this viewer may change the record; the server decides in any case. */
  readonly editableBy?: (viewer: Viewer, record: Readonly<Record<string, unknown>>) => boolean;
}

/** A page that is no resource, such as one's own account. Without a wing it is reached from elsewhere than the menu. */
export interface ConsolePage {
  /** Its address, starting with a slash. */
  readonly path: string;
  /** The key of its title. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  readonly wing?: Wing;
  readonly component: LazyPage;
  /** What stands beside its name in the menu, such as how much waits there. */
  readonly badge?: ComponentType;
  readonly visibleTo?: (viewer: Viewer) => boolean;
}

/** Fetches a named page on first use: `page(() => import('./AreaList'), 'AreaList')`. */
export function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyPage {
  return lazy(async () => ({ default: (await load())[name] }));
}
