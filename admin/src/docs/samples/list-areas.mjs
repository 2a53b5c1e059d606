// REDVEST_URL=… REDVEST_USER=… REDVEST_PASSWORD=… node list-areas.mjs
import { redvest, signIn } from './redvest.mjs';

const page = `query ($after: String) {
  areas(first: 10, after: $after) {
    nodes { code name level }
    pageInfo { hasNextPage endCursor }
  }
}`;

await signIn();
let after = null;
do {
  const { areas } = await redvest(page, { after });
  for (const area of areas.nodes) console.log(area.code, area.name, area.level);
  after = areas.pageInfo.hasNextPage ? areas.pageInfo.endCursor : null;
} while (after !== null);
