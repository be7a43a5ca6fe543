// @ts-check
// Serves the built site and prints its address. PORT, HOST, BASE_PATH and DIST are respected.
import { existsSync } from 'node:fs';
import { listen } from './listen.mjs';
import { createSiteServer } from './server.mjs';
import { basePath, builtSite } from './tools.mjs';

if (!existsSync(builtSite)) {
  console.error(`There is no built site at ${builtSite}: run "npm start", which builds it.`);
  process.exit(1);
}
const server = createSiteServer({ folder: builtSite, base: basePath });
try {
  const origin = await listen(server, {
    host: process.env.HOST || '127.0.0.1',
    port: process.env.PORT || undefined,
  });
  console.log(`\nThe book is at\n\n    ${origin}${basePath}\n\nPress Ctrl+C to end.`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

const end = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
