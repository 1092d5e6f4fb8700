# Built in one stage, run in another that holds neither compilers nor tests.
FROM node:24-bookworm-slim AS build
WORKDIR /warto
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build:web && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /warto
COPY --from=build /warto/package.json /warto/LICENSE ./
COPY --from=build /warto/node_modules node_modules
COPY --from=build /warto/bin bin
COPY --from=build /warto/src src
COPY --from=build /warto/web/dist web/dist
RUN mkdir /book && chown node:node /book
USER node
VOLUME /book
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4480/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/warto"]
CMD ["serve", "/book", "--team", "--no-open"]
