// Settings: what is kept of them, and the early script that puts them on the page before it is drawn.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { earlyScript, earlySettings } from '~/build/early-script.mjs';
import { settingNames, settingsKind, withSetting } from '~/state/kept/settings.ts';

/** Runs the early script on a page whose storage holds this text. @returns the attributes and classes of <html> */
function early(getItem: () => string | null): { attributes: Record<string, string>; classes: string[] } {
  const attributes: Record<string, string> = {};
  const classes: string[] = [];
  const documentElement = {
    classList: { add: (name: string) => classes.push(name) },
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
  };
  runInNewContext(earlyScript, {
    document: { documentElement },
    location: { search: '' },
    localStorage: { getItem },
  });
  return { attributes, classes };
}

describe('settings', () => {
  it('are forgotten one by one when they are as the book comes', () => {
    const dark = withSetting({}, 'theme', 'dark');
    const large = withSetting(dark, 'text-size', 'large');
    expect(large).toEqual({ theme: 'dark', 'text-size': 'large' });
    expect(withSetting(withSetting(large, 'theme', 'system'), 'text-size', 'normal')).toEqual({});
    expect(settingsKind.write({})).toBeUndefined();
    expect(withSetting({ 'hide-notes': 'source' }, 'hide-notes', '')).toEqual({});
  });

  it.each([
    { theme: 'pink' },
    { font: 'Comic Sans' },
    { 'hide-notes': 'source jokes' },
    { 'text-size': 3 },
    ['dark'],
  ])('of which one is not known are not read: %j', (settings) => {
    expect(settingsKind.read({ settings })).toBeUndefined();
  });
});

describe('the early script', () => {
  it('knows every setting', () => {
    expect(earlySettings.toSorted()).toEqual(settingNames.toSorted());
  });

  it('puts what is kept on the page', () => {
    const { attributes, classes } = early(
      () => '{"version":1,"settings":{"theme":"dark","hide-notes":"source erratum"}}',
    );
    expect(attributes).toEqual({ 'data-theme': 'dark', 'data-hide-notes': 'source erratum' });
    expect(classes).toContain('has-script');
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"version":2,"settings":{"theme":"dark"}}',
    '{"version":1}',
    '{"version":1,"settings":{"theme":7,"onclick":"x"}}',
  ])('makes nothing of %s', (text) => {
    expect(early(() => text)).toMatchObject({ attributes: {} });
  });

  it('lets the page come where storage is forbidden or empty', () => {
    const forbidden = early(() => {
      throw new Error('SecurityError');
    });
    expect([forbidden, early(() => null)]).toEqual(
      Array.from({ length: 2 }, () => ({ attributes: {}, classes: ['has-script'] })),
    );
  });
});
