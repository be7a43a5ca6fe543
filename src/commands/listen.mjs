// @ts-check
// Starts a server on a port: the one that was asked for, or the next free one.

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number | undefined>} the port; `undefined` when it is taken
 */
const tryPort = (server, host, port) =>
  new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} problem */
    const failed = (problem) => (problem.code === 'EADDRINUSE' ? resolve(undefined) : reject(problem));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/**
 * Lets a server listen.
 * @param {import('node:http').Server} server
 * @param {object} where
 * @param {string} [where.host] the address to listen on; this machine only unless told
 * @param {string | undefined} [where.port] a port that must be had (`0`: any); without it 4321 or the next free one
 * @returns {Promise<string>} the origin, such as `http://localhost:4321`
 */
export const listen = async (server, { host = '127.0.0.1', port }) => {
  const wanted =
    port === undefined ? Array.from({ length: 100 }, (_, after) => 4321 + after) : [Number(port)];
  if (wanted.some((one) => !Number.isInteger(one) || one < 0 || one > 65535)) {
    throw new Error(`PORT is ${port}: it must be a whole number from 0 to 65535.`);
  }
  for (const one of wanted) {
    const got = await tryPort(server, host, one);
    const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
    if (got !== undefined) return `http://${name}:${got}`;
  }
  const taken = wanted.length > 1 ? `The ports ${wanted[0]} to ${wanted.at(-1)} are` : `Port ${port} is`;
  throw new Error(`${taken} taken: set PORT to a free one.`);
};
