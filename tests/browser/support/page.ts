// `test` and `expect` for the browser tests. A test fails at its end when a page logged an error, threw, broke the
// Content-Security-Policy or asked another host for anything, unless the test says that it expects that.
import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

type Options = {
  /** Problems that this test brings about on purpose: `test.use({ expectedProblems: [/404/] })`. */
  expectedProblems: readonly RegExp[];
};

type Fixtures = {
  /** What has gone wrong so far in any page of this test's context. */
  problems: string[];
};

/**
 * Writes down everything that goes wrong in the pages of a context, those opened later included.
 * @param context the browser context; call this before its first page is opened
 * @param home the book's own origin, such as `http://localhost:4321`
 * @returns a list that grows as things go wrong
 */
export const watchForProblems = async (context: BrowserContext, home: string): Promise<string[]> => {
  const problems: string[] = [];
  context.on('weberror', (problem) => problems.push(`page error: ${problem.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    problems.push(`console error: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) problems.push(`other host: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  return problems;
};

export const test = base.extend<Options & Fixtures>({
  expectedProblems: [[], { option: true }],
  problems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
      await use(problems);
      const unexpected = problems.filter((problem) => !expectedProblems.some((sign) => sign.test(problem)));
      expect(unexpected, 'nothing goes wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});
