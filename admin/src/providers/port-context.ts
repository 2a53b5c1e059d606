import { createContext, useContext } from 'react';
import type { GraphqlPort } from './graphql-port';

const PortContext = createContext<GraphqlPort | undefined>(undefined);

/** Hands the server's door to what is below. */
export const PortProvider = PortContext.Provider;

/** The server's door, for reads and writes that belong to no resource. */
export function usePort(): GraphqlPort {
  const port = useContext(PortContext);
  if (!port) throw new Error('usePort needs a PortProvider above it.');
  return port;
}
