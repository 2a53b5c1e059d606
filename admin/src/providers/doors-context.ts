import { createContext, useContext } from 'react';
import type { GraphqlPort } from './graphql-port';
import type { HttpDoor } from './http-door';

/** The ways to the server. */
export interface Doors {
  readonly port: GraphqlPort;
  readonly http: HttpDoor;
}

const DoorsContext = createContext<Doors | undefined>(undefined);

/** Hands the ways to the server to what is below. */
export const DoorsProvider = DoorsContext.Provider;

function useDoors(): Doors {
  const doors = useContext(DoorsContext);
  if (!doors) throw new Error('The ways to the server need a DoorsProvider above.');
  return doors;
}

/** GraphQL, for reads and writes that belong to no resource. */
export function usePort(): GraphqlPort {
  return useDoors().port;
}

/** The routes beside GraphQL: uploads and exports. */
export function useHttpDoor(): HttpDoor {
  return useDoors().http;
}
