# Redvest as a container: the built server with the console, on Node 22.
#
# This file was written with care but has not been run where it was written (no container engine there).
# Say so in an issue if it fails; `npm start` and `redvest serve` are what the tests exercise.

FROM node:22-bookworm-slim AS sources
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY admin/package.json admin/
COPY schema/package.json schema/
COPY server/package.json server/
COPY test/package.json test/

# What the server needs when it runs, and nothing of what builds it.
FROM sources AS dependencies
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter @redvest/server...

FROM sources AS build
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile
COPY . .
RUN node test/src/launch/build.mjs

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 REDVEST_DATA=/data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/package.json package.json
COPY --from=build /app/schema schema
COPY --from=build /app/server/package.json server/package.json
COPY --from=dependencies /app/server/node_modules server/node_modules
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/admin/dist admin/dist
COPY --from=build /app/admin/dist-docs admin/dist-docs
COPY --from=build /app/admin/dist-check-in admin/dist-check-in
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The exec form: SIGTERM reaches the server, which lets requests in flight finish.
CMD ["node", "--enable-source-maps", "server/dist/cli.js", "serve"]
