// The functions of an LMS are found wherever LMSs put them: in a frame around the page, or in the window that opened it.
import { describe, expect, it } from 'vitest';
import { type Around, findApi } from '~/kit/find-api.ts';

const API = { LMSInitialize() {}, LMSSetValue() {} };

/** A window with nothing around it, and what else is in it. */
function windowWith(more: object = {}): Around {
  const window: Around = {
    opener: null,
    get parent() {
      return window;
    },
    get top() {
      return window;
    },
  };
  return Object.defineProperties(window, Object.getOwnPropertyDescriptors(more));
}
const frameIn = (parent: Around, more: object = {}): Around =>
  windowWith({ parent, top: parent.top, ...more });

/** So many frames, one in the other. */
const nested = (start: Around, depth: number): Around =>
  Array.from({ length: depth }).reduce<Around>((around) => frameIn(around), start);

const foreign = (): Around =>
  new Proxy(windowWith(), {
    get: (window, name) => {
      if (name === 'API' || name === 'opener') throw new DOMException('Blocked', 'SecurityError');
      return name === 'parent' || name === 'top' ? window : undefined;
    },
  });

describe('an LMS is found', () => {
  it('in the window itself, in the one around it, and fifty frames up', () => {
    expect(findApi(windowWith({ API }))).toBe(API);
    expect(findApi(frameIn(windowWith({ API })))).toBe(API);
    expect(findApi(nested(windowWith({ API }), 50))).toBe(API);
  });

  it('in or around the window that opened the page, or the frames around it', () => {
    const opener = frameIn(windowWith({ API }));
    expect(findApi(windowWith({ opener }))).toBe(API);
    expect(findApi(nested(windowWith({ opener }), 3))).toBe(API);
  });

  it('before the opener, where both have one', () => {
    const other = { ...API };
    expect(findApi(windowWith({ API, opener: windowWith({ API: other }) }))).toBe(API);
  });
});

describe('there is none', () => {
  it('on a page of its own, in a frame of another site, and beyond fifty frames', () => {
    expect(findApi(windowWith())).toBeUndefined();
    expect(findApi(frameIn(foreign()))).toBeUndefined();
    expect(findApi(nested(windowWith({ API }), 51))).toBeUndefined();
  });

  it('in something else that is called API', () => {
    for (const other of [undefined, null, 'API', 5, {}, { LMSInitialize() {} }]) {
      expect(findApi(windowWith({ API: other }))).toBeUndefined();
    }
  });
});
