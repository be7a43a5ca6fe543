// The hand-over of the page's store to the figures, whichever of them is ready first.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageData } from '../../src/state/page-data.ts';
import { createStore } from '../../src/state/store.ts';

const store = createStore({}, new Map());
const data = { chapter: 'turnover/annual-rate' } as PageData;

describe('The page’s store', () => {
  beforeEach(() => vi.resetModules());
  const fresh = () => import('../../src/state/page-store.ts');

  it('reaches a figure that was ready before it', async () => {
    const { offerStore, whenStoreIsReady } = await fresh();
    const received: unknown[] = [];
    whenStoreIsReady((offered) => received.push(offered));
    expect(received).toEqual([]);
    offerStore(store, data);
    expect(received).toEqual([store]);
  });

  it('reaches a figure that becomes ready later, at once', async () => {
    const { offerStore, whenStoreIsReady } = await fresh();
    offerStore(store, data);
    const received: unknown[] = [];
    whenStoreIsReady((offered) => received.push(offered));
    expect(received).toEqual([store]);
  });
});
