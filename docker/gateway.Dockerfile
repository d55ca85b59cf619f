# syntax=docker/dockerfile:1
# Hive Gateway before the subgraphs. See compose.split.yml.

FROM node:24-bookworm-slim AS packages
WORKDIR /build
COPY apps/gateway/package.json apps/gateway/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

# How a gateway states who asks is compiled with the rest of the product.
FROM s-pass-territoires AS product

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=product /app/dist/libs/access dist/libs/access
COPY schema/subgraphs schema/subgraphs
COPY schema/operations.json schema/operations.json
COPY package.json ./
COPY --from=packages /build/node_modules apps/gateway/node_modules
COPY apps/gateway apps/gateway
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/gateway/node_modules/@graphql-hive/gateway/dist/bin.js", "supergraph", "--config-path", "apps/gateway/gateway.config.mjs"]
