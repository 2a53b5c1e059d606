import { AreaResolver } from './places/areas/area.resolver.js';
import { AreaOrganisationsResolver } from './places/organisations/area-organisations.resolver.js';
import { OrganisationStepsResolver } from './places/organisations/organisation-steps.resolver.js';
import { OrganisationResolver } from './places/organisations/organisation.resolver.js';
import { AreaStationsResolver, OrganisationStationsResolver } from './places/stations/place-stations.resolver.js';
import { StationStepsResolver } from './places/stations/station-steps.resolver.js';
import { StationResolver } from './places/stations/station.resolver.js';

/** The resolvers of the places wing. */
export const placesResolvers = [
  AreaOrganisationsResolver,
  AreaResolver,
  AreaStationsResolver,
  OrganisationResolver,
  OrganisationStationsResolver,
  OrganisationStepsResolver,
  StationResolver,
  StationStepsResolver,
] as const;
